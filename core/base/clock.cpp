#include "base/clock.h"

#include <cstdio>
#include <ctime>

namespace netseat {

WallTime WallTime::now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<milliseconds>(since).count()};
}

std::string WallTime::toString() const
{
    std::int64_t fraction = msecs % 1000;
    if (fraction < 0)
        fraction += 1000;
    const auto whole = static_cast<std::time_t>((msecs - fraction) / 1000);
    std::tm parts {};
    ::gmtime_r(&whole, &parts);
    char day[32];
    std::strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &parts);
    char text[48];
    std::snprintf(text, sizeof text, "%s.%03dZ", day, static_cast<int>(fraction));
    return text;
}

} // namespace netseat
