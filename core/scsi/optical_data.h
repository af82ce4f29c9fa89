#pragma once

#include "scsi/command.h"

#include <optional>
#include <variant>

namespace netseat::scsi {

/// Block of a data disc, in octets (MMC-6, 4.2.3).
inline constexpr std::uint32_t kDiscBlockSize = 2048;

/// A disc with one session of one data track, as an image file holds it. What is larger than any CD is a DVD.
struct Disc {
    std::uint32_t blocks = 0; ///< of kDiscBlockSize

    /// Lead-out at 99:59:74 at the latest (MMC-6, 4.2.3.8).
    static constexpr std::uint32_t kLargestCd = 100 * 60 * 75 - 1 - 150;
    bool isDvd() const { return blocks > kLargestCd; }
};

/// Whether there is a disc, and how the drive stands.
struct DriveState {
    std::optional<Disc> disc;
    bool trayOpen = false;
    bool removalPrevented = false;
};

/// READ TOC/PMA/ATIP (MMC-6, 6.26), formats 0 to 2: table of contents, session, full TOC. All answers are uncut.
std::variant<ByteVector, Sense> tableOfContents(const Command &command, const Disc &disc);
/// GET CONFIGURATION (MMC-6, 6.5).
std::variant<ByteVector, Sense> configuration(const Command &command, const DriveState &drive);
/// READ DISC INFORMATION (MMC-6, 6.22), the standard one.
std::variant<ByteVector, Sense> discInformation(const Command &command);
/// READ TRACK INFORMATION (MMC-6, 6.27).
std::variant<ByteVector, Sense> trackInformation(const Command &command, const Disc &disc);
/// READ DISC STRUCTURE (MMC-6, 6.23) of a DVD: 00h physical, 01h copyright (none), FFh which there are.
std::variant<ByteVector, Sense> discStructure(const Command &command, const Disc &disc);
/// MODE SENSE(6) and (10): pages 01h, 0Dh, 0Eh, 1Ah, 1Dh, 2Ah (MMC-6, 7; 0Dh and 2Ah are MMC-3's, and still asked for).
std::variant<ByteVector, Sense> opticalModeSense(const Command &command, const DriveState &drive);
/// MECHANISM STATUS (MMC-6, 6.8): no changer.
ByteVector mechanismStatus(const DriveState &drive);

} // namespace netseat::scsi
