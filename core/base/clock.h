#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace netseat {

/// Monotonic time: for deadlines and durations. Engines get it passed in; only services ask the clock.
using TimePoint = std::chrono::steady_clock::time_point;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Time of day, in milliseconds since 1970-01-01 UTC: what is stored and shown.
struct WallTime {
    std::int64_t msecs = 0;

    static WallTime now();
    std::string toString() const; ///< ISO 8601 in UTC with milliseconds: "2026-11-23T09:05:00.250Z"
    friend auto operator<=>(const WallTime &, const WallTime &) = default;
};

inline milliseconds operator-(WallTime a, WallTime b)
{
    return milliseconds(a.msecs - b.msecs);
}
inline WallTime operator+(WallTime at, milliseconds by)
{
    return {at.msecs + by.count()};
}

} // namespace netseat
