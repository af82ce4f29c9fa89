#pragma once

#include "base/clock.h"

#include <map>
#include <string>
#include <string_view>

namespace netseat::http {

/// Keeps what anybody can make happen as often as the wire allows from filling the log: at most `burst` events of
/// one key in each `window`. Bounded: with kMaxKeys keys in their windows, new keys are refused.
class EventLimiter {
public:
    static constexpr std::size_t kMaxKeys = 4096;

    EventLimiter(int burst, seconds window)
        : m_burst(burst)
        , m_window(window)
    {
    }

    bool allow(std::string_view key, TimePoint now);

private:
    struct Count {
        TimePoint since;
        int events = 0;
    };

    int m_burst;
    seconds m_window;
    std::map<std::string, Count, std::less<>> m_counts;
};

} // namespace netseat::http
