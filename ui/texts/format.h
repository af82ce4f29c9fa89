#pragma once

#include "base/clock.h"

#include <QString>

#include <cstdint>

namespace netseat::ui {

/// "12.3 MiB", in the words and digits of the person's language.
QString formatOctets(std::uint64_t octets);
/// "12.3 MiB/s"; empty for 0, so that a column of idle clients stays quiet.
QString formatRate(std::uint64_t octetsPerSecond);
/// "85 ms", "4.2 s", "3 min 05 s", "2 h 10 min": as exact as is useful.
QString formatDuration(milliseconds duration);
/// "under 1 min", "12 min", "3 h 05 min", "2 d 4 h": for what is looked at once a minute.
QString formatUptime(milliseconds duration);
/// Local time of day with milliseconds: "14:03:12.250".
QString formatClock(WallTime time);
/// "14:03:12" for today, with the date for any other day. Empty for an unset time.
QString formatWhen(WallTime time, WallTime now);

} // namespace netseat::ui
