#include "models/traffic_history.h"

#include <algorithm>

namespace netseat::ui {

void TrafficHistory::add(const server::Traffic &second)
{
    m_newest = (m_newest + 1) % kSeconds;
    m_ring[static_cast<std::size_t>(m_newest)] = second;
    m_quiet = second == server::Traffic{} ? std::min(m_quiet + 1, kSeconds) : 0;
}

const server::Traffic &TrafficHistory::ago(int seconds) const
{
    return m_ring[static_cast<std::size_t>((m_newest + kSeconds - seconds) % kSeconds)];
}

std::uint64_t TrafficHistory::peak() const
{
    std::uint64_t peak = 0;
    for (const auto &second : m_ring)
        peak = std::max({peak, second.read, second.written});
    return peak;
}

} // namespace netseat::ui
