#pragma once

#include "base/lba.h"

#include <algorithm>

namespace netseat::scsi {

/// Longest READ, WRITE or VERIFY, told in VPD B0h. Bounds the memory of one command.
inline constexpr BlockCount kMaxTransfer{8192}; // 4 MiB
/// Longest WRITE SAME: bounds the time that one command keeps the disk.
inline constexpr BlockCount kMaxWriteSame{32768}; // 16 MiB
/// UNMAP: all ranges of one command together, and how many there may be.
inline constexpr BlockCount kMaxUnmap{1024 * 1024}; // 512 MiB
inline constexpr std::uint32_t kMaxUnmapDescriptors = 256;
/// COMPARE AND WRITE: as much as its CDB can say.
inline constexpr BlockCount kMaxCompareAndWrite{255};

/// LOGICAL BLOCKS PER PHYSICAL BLOCK EXPONENT: a layer stores every block by itself, and GET LBA STATUS tells of each.
inline constexpr unsigned kPhysicalBlockExponent = 0;
/// What transfers had better be made of (VPD B0h): 4 KiB, a page of the server's cache. Linux aligns by it.
inline constexpr BlockCount kOptimalGranularity{8};

/// What differs from one device to another, told in VPD B0h.
struct DeviceLimits {
    /// Longest WRITE ATOMIC, a power of two; 0: there is none. It has to lie inside one stretch of that many blocks,
    /// aligned to that.
    BlockCount atomicWrite;
    /// What UNMAP frees: aligned stretches of that many blocks; smaller ones are zeroed in place.
    BlockCount unmapGranularity{128};

    /// ATOMIC ALIGNMENT and ATOMIC TRANSFER LENGTH GRANULARITY. Any naturally aligned write of a power of two of these
    /// lies inside one stretch, and others do not ask for it (Linux: atomic_write_unit_min and _max).
    constexpr BlockCount atomicGranularity() const { return std::min(atomicWrite, kOptimalGranularity); }
};

} // namespace netseat::scsi
