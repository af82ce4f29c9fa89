#pragma once

#include "scsi/command.h"
#include "scsi/limits.h"

#include <string>
#include <variant>

namespace netseat::scsi {

/// What stays the same for ever about a disk, whatever its image's path.
struct Identity {
    std::string serial; ///< VPD 80h and the T10 designator: "netseat-7"
    std::uint64_t naa = 0; ///< NAA 3h, locally assigned (SPC-4, 7.8.6.6.4); the high nibble is set by us
    std::string targetName; ///< SCSI name string designator
};

/// INQUIRY data, standard or of a VPD page, cut to the allocation length (SPC-4, INQUIRY command).
std::variant<ByteVector, Sense> inquiryData(
    const Command &command, const Identity &identity, const DeviceLimits &limits);

/// The same of a CD-ROM drive: removable, pages 00h, 80h and 83h.
std::variant<ByteVector, Sense> opticalInquiryData(const Command &command, const Identity &identity);

/// Standard INQUIRY data of a logical unit number that has no unit behind it: qualifier 011b, type 1Fh.
ByteVector inquiryDataOfNoUnit(std::uint32_t allocationLength);

} // namespace netseat::scsi
