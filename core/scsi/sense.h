#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <optional>

namespace netseat::scsi {

/// SAM-5, 5.3.1.
enum class Status : std::uint8_t {
    Good = 0x00,
    CheckCondition = 0x02,
    ConditionMet = 0x04,
    Busy = 0x08,
    ReservationConflict = 0x18,
    TaskSetFull = 0x28,
    TaskAborted = 0x40,
};

/// SPC-4, 4.5.6.
enum class SenseKey : std::uint8_t {
    NoSense = 0x0,
    NotReady = 0x2,
    MediumError = 0x3,
    HardwareError = 0x4,
    IllegalRequest = 0x5,
    UnitAttention = 0x6,
    DataProtect = 0x7,
    AbortedCommand = 0xb,
    Miscompare = 0xe,
};

/// Sense data before it is encoded.
struct Sense {
    SenseKey key = SenseKey::NoSense;
    std::uint8_t asc = 0;
    std::uint8_t ascq = 0;
    std::optional<std::uint32_t> information;  ///< offset of a miscompare, first bad LBA …
    std::optional<std::uint16_t> fieldPointer; ///< octet of the CDB that is wrong (SPC-4, 4.5.2.4.2)

    ByteVector encode() const; ///< fixed format, 18 octets (SPC-4, 4.5.3)
    friend bool operator==(const Sense &, const Sense &) = default;
};

} // namespace netseat::scsi
