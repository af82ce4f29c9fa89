#pragma once

#include <cstdint>

namespace netseat::iscsi {

/// LUN 0 in either way of addressing a single level: peripheral device or flat space (SAM-5, 4.7.7).
inline bool isUnitZero(std::uint64_t lun)
{
    constexpr std::uint64_t kMethod = 0xc000'0000'0000'0000;
    constexpr std::uint64_t kFlat = 0x4000'0000'0000'0000;
    return lun == 0 || ((lun & kMethod) == kFlat && (lun & ~kMethod) == 0);
}

} // namespace netseat::iscsi
