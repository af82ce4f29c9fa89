#pragma once

#include "base/clock.h"
#include "server/status.h"

#include <optional>

namespace netseat::server {

/// Follows the free room: how fast it shrinks, when only the reserve will be left, and whether it is now. No clock, no file.
class SpaceWatch {
public:
    /// The rate is a mean over about so long: a single large write is no trend.
    static constexpr seconds kMemory {600};

    /// `reserve` in octets. Room is short from the moment when less is free until a tenth more than that is.
    SpaceStatus observe(TimePoint now, std::uint64_t free, std::uint64_t total, std::uint64_t reserve);
    bool isShort() const { return m_short; }

private:
    struct Sample {
        TimePoint at;
        std::uint64_t free = 0;
    };
    std::optional<Sample> m_last;
    double m_rate = 0; ///< octets a second by which the room shrinks
    double m_weight = 0; ///< how much of kMemory has been seen, 0 to 1
    bool m_short = false;
};

} // namespace netseat::server
