#include "world.h"

namespace netseat::sim {

WallTime World::wall() const
{
    constexpr std::int64_t kStart = 1'800'000'000'000;
    const auto passed = m_now.time_since_epoch() - std::chrono::hours(1000);
    return {kStart + std::chrono::duration_cast<milliseconds>(passed).count()};
}

void World::after(milliseconds pause, std::function<void()> what)
{
    m_calendar.emplace(m_now + pause, std::move(what));
}

void World::carry(const std::function<void()> &arrive)
{
    if (chance(m_weather.loss))
        return;
    const int copies = chance(m_weather.doubled) ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        auto delay = upTo(m_weather.delay);
        if (chance(m_weather.late))
            delay += upTo(m_weather.lateBy);
        after(delay, arrive);
    }
}

bool World::run(milliseconds limit, const std::function<bool()> &isOver)
{
    const auto end = m_now + limit;
    while (!isOver()) {
        if (m_calendar.empty() || m_calendar.begin()->first > end) {
            m_now = end;
            return isOver();
        }
        auto entry = m_calendar.extract(m_calendar.begin());
        m_now = entry.key();
        entry.mapped()();
    }
    return true;
}

milliseconds World::upTo(milliseconds most)
{
    return milliseconds(std::uniform_int_distribution<std::int64_t>(0, most.count())(m_random));
}

} // namespace netseat::sim
