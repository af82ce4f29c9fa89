#pragma once

#include "scsi/media_op.h"
#include "scsi/sense.h"

#include <variant>

namespace netseat::scsi {

/// The ranges of an UNMAP parameter list (SBC-3, UNMAP command), all of them on a disk of `size`, empty ones left out.
/// Sense: 5h/1Ah/00h too short, 5h/26h/00h more than the limits of VPD B0h, 5h/21h/00h past the end.
std::variant<std::vector<BlockRange>, Sense> decodeUnmapList(Bytes parameters, BlockCount size);

/// A part of the answer to GET LBA STATUS.
struct LbaStatus {
    BlockRange range;
    bool deallocated = false;
};

/// GET LBA STATUS parameter data (SBC-3). At most as many descriptors as fit 4 KiB.
ByteVector encodeLbaStatus(const std::vector<LbaStatus> &list, std::uint32_t allocationLength);
inline constexpr std::size_t kMaxLbaStatus = 255;

} // namespace netseat::scsi
