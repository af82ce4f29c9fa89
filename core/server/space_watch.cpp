#include "server/space_watch.h"

#include <algorithm>
#include <cmath>

namespace netseat::server {

namespace {
constexpr double kSureEnough = 0.1; ///< a minute of the ten: before, a rate is a guess
constexpr double kHour = 3600;
} // namespace

SpaceStatus SpaceWatch::observe(TimePoint now, std::uint64_t free, std::uint64_t total, std::uint64_t reserve)
{
    if (m_last && now > m_last->at) {
        const auto passed = std::chrono::duration<double>(now - m_last->at).count();
        const auto rate = (static_cast<double>(m_last->free) - static_cast<double>(free)) / passed;
        const auto share = 1 - std::exp(-passed / static_cast<double>(kMemory.count()));
        m_weight += share * (1 - m_weight);
        m_rate += share / m_weight * (rate - m_rate); // the first samples count fully
    }
    m_last = Sample {now, free};
    m_short = free < reserve || (m_short && free < reserve + reserve / 10);

    SpaceStatus status {.free = free, .total = total};
    if (m_weight < kSureEnough)
        return status;
    status.perHour = std::llround(m_rate * kHour);
    if (status.perHour > 0)
        status.secondsLeft = std::llround(static_cast<double>(free - std::min(free, reserve)) / m_rate);
    return status;
}

} // namespace netseat::server
