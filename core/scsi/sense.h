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
    std::optional<std::uint32_t> information; ///< offset of a miscompare, first bad LBA …
    std::optional<std::uint16_t>
        fieldPointer; ///< octet of the CDB (ASC 24h) or parameter list that is wrong (SPC-4, 4.5.2.4.2)

    ByteVector encode() const; ///< fixed format, 18 octets (SPC-4, 4.5.3)
    ByteVector encodeDescriptors() const; ///< descriptor format (SPC-4, 4.5.2), for REQUEST SENSE with DESC
    friend bool operator==(const Sense &, const Sense &) = default;
};

/// The ones used in more than one place.
namespace sense {

constexpr Sense make(SenseKey key, std::uint8_t asc, std::uint8_t ascq)
{
    return {key, asc, ascq, {}, {}};
}

inline constexpr Sense kInvalidOpcode = make(SenseKey::IllegalRequest, 0x20, 0x00);
inline constexpr Sense kLbaOutOfRange = make(SenseKey::IllegalRequest, 0x21, 0x00);
inline constexpr Sense kNoSuchUnit = make(SenseKey::IllegalRequest, 0x25, 0x00);
inline constexpr Sense kParameterListLength = make(SenseKey::IllegalRequest, 0x1a, 0x00);
inline constexpr Sense kSavingNotSupported = make(SenseKey::IllegalRequest, 0x39, 0x00);
/// The initiator sends less or more than the command takes.
inline constexpr Sense kWrongDataLength = make(SenseKey::IllegalRequest, 0x0e, 0x03);
inline constexpr Sense kNoMedium = make(SenseKey::NotReady, 0x3a, 0x02); ///< the tray is open
inline constexpr Sense kRemovalPrevented = make(SenseKey::IllegalRequest, 0x53, 0x02);
inline constexpr Sense kIllegalModeForTrack = make(SenseKey::IllegalRequest, 0x64, 0x00);
inline constexpr Sense kIncompatibleMedium = make(SenseKey::IllegalRequest, 0x30, 0x02);
inline constexpr Sense kWriteProtected = make(SenseKey::DataProtect, 0x27, 0x00);
inline constexpr Sense kSoftwareWriteProtected = make(SenseKey::DataProtect, 0x27, 0x02);
inline constexpr Sense kSpaceAllocationFailed = make(SenseKey::DataProtect, 0x27, 0x07);
inline constexpr Sense kWriteError = make(SenseKey::MediumError, 0x0c, 0x00);
inline constexpr Sense kReadError = make(SenseKey::MediumError, 0x11, 0x00);

/// 5h/24h/00h, with the octet of the CDB.
constexpr Sense invalidFieldInCdb(std::uint16_t octet)
{
    return {SenseKey::IllegalRequest, 0x24, 0x00, {}, octet};
}

/// 5h/26h/00h, with the octet of the parameter list.
constexpr Sense invalidFieldInParameters(std::uint16_t octet)
{
    return {SenseKey::IllegalRequest, 0x26, 0x00, {}, octet};
}

} // namespace sense

} // namespace netseat::scsi
