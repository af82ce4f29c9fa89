#pragma once

#include <cstdint>
#include <optional>

namespace netseat::iscsi {

/// The number of a logical unit of ours, in either way of addressing a single level: peripheral device on bus 0, or flat
/// space (SAM-5, 4.7.7). Nothing for every other LUN.
inline std::optional<unsigned> unitNumber(std::uint64_t lun)
{
    constexpr std::uint64_t kMethod = 0xc000'0000'0000'0000;
    constexpr std::uint64_t kFlat = 0x4000'0000'0000'0000;
    constexpr std::uint64_t kRest = 0x0000'ffff'ffff'ffff;
    const auto number = static_cast<unsigned>((lun & ~kMethod) >> 48U);
    if ((lun & kRest) != 0 || number > 0xff || ((lun & kMethod) != 0 && (lun & kMethod) != kFlat))
        return std::nullopt;
    return number;
}

} // namespace netseat::iscsi
