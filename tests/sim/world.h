#pragma once

#include "base/clock.h"

#include <functional>
#include <map>
#include <random>

namespace netseat::sim {

/// What a network does to a datagram.
struct Weather {
    double loss = 0; ///< share that never arrives
    double doubled = 0; ///< share that arrives twice
    double late = 0; ///< share that is held up by up to lateBy, so that others overtake it
    milliseconds delay{1}; ///< of the others, at most
    milliseconds lateBy{0};
};

/// Time and the LAN. Nothing happens but what was put on the calendar, so a seed tells the whole run.
class World {
public:
    World(std::uint64_t seed, Weather weather)
        : m_random(seed)
        , m_weather(weather)
    {
    }

    TimePoint now() const { return m_now; }
    WallTime wall() const;

    void after(milliseconds pause, std::function<void()> what);

    /// Over the LAN, as a datagram goes.
    void carry(const std::function<void()> &arrive);

    /// Until `isOver`, or for `limit` at most. False when the limit came first.
    bool run(milliseconds limit, const std::function<bool()> &isOver);

    /// 0 to `bound` - 1
    std::size_t pick(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    bool chance(double share) { return std::uniform_real_distribution<>(0, 1)(m_random) < share; }
    milliseconds upTo(milliseconds most);

private:
    std::mt19937_64 m_random;
    Weather m_weather;
    TimePoint m_now{std::chrono::hours(1000)};
    std::multimap<TimePoint, std::function<void()>> m_calendar; ///< equal times in the order of their entry
};

} // namespace netseat::sim
