#include "http/event_limiter.h"

namespace netseat::http {

bool EventLimiter::allow(std::string_view key, TimePoint now)
{
    auto found = m_counts.find(key);
    if (found == m_counts.end()) {
        if (m_counts.size() >= kMaxKeys)
            std::erase_if(m_counts, [&](const auto &entry) { return now - entry.second.since >= m_window; });
        if (m_counts.size() >= kMaxKeys)
            return false;
        found = m_counts.emplace(key, Count{now, 0}).first;
    }
    auto &count = found->second;
    if (now - count.since >= m_window)
        count = {now, 0};
    if (count.events >= m_burst)
        return false;
    ++count.events;
    return true;
}

} // namespace netseat::http
