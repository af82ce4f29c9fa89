#pragma once

#include "base/lba.h"

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

/// 2^3 logical blocks make the 4 KiB that file systems had better align to.
inline constexpr unsigned kPhysicalBlockExponent = 3;
inline constexpr BlockCount kPhysicalBlock{1U << kPhysicalBlockExponent};
/// UNMAP frees whole clusters of a layer (64 KiB); what is smaller is zeroed in place.
inline constexpr BlockCount kUnmapGranularity{128};

} // namespace netseat::scsi
