#pragma once

#include "base/bytes.h"
#include "base/lba.h"
#include "scsi/sense.h"

#include <variant>

namespace netseat::scsi {

class CommandSet;

/// What a command does, whatever the length of its CDB: READ(6), (10), (12) and (16) are all Read.
enum class Operation : std::uint8_t {
    TestUnitReady,
    RequestSense,
    Inquiry,
    ReportLuns,
    ReportSupportedOpcodes,
    ReportSupportedTaskManagement,
    ModeSense,
    ModeSelect,
    ReadCapacity10,
    ReadCapacity16,
    Read,
    Write,
    WriteAndVerify,
    WriteAtomic,
    WriteSame,
    OrWrite,
    CompareAndWrite,
    Verify,
    Prefetch,
    SynchronizeCache,
    Unmap,
    GetLbaStatus,
    ReadDefectData,
    StartStopUnit,
    PreventAllowRemoval,
    Reserve,
    Release,
    PersistentReserveIn,
    PersistentReserveOut,
    // MMC-6
    Seek,
    ReadToc,
    GetConfiguration,
    GetEventStatus,
    ReadDiscInformation,
    ReadTrackInformation,
    ReadDiscStructure,
    SetCdSpeed,
    MechanismStatus,
    ReadCd,
};

/// A CDB, decoded and checked by itself: the right length, no reserved or unsupported bit set. Whether its range lies
/// on the disk, and whether the disk may be written, only the logical unit knows. Fields a command has not are zero.
struct Command {
    Operation operation = Operation::TestUnitReady;
    std::uint8_t opcode = 0;
    std::uint8_t serviceAction = 0;
    Lba lba{};
    BlockCount blocks{}; ///< TRANSFER LENGTH; READ(6) and WRITE(6): 0 on the wire is 256 here
    std::uint32_t length = 0; ///< ALLOCATION LENGTH or PARAMETER LIST LENGTH, in octets
    std::uint8_t page = 0; ///< INQUIRY, MODE SENSE: PAGE CODE. READ TOC: track or session number
    std::uint8_t subpage = 0; ///< MODE SENSE
    /// INQUIRY: EVPD. MODE SENSE: PC. PERSISTENT RESERVE OUT: SCOPE and TYPE. START STOP UNIT: octet 4. REPORT LUNS:
    /// SELECT REPORT. REPORT SUPPORTED OPERATION CODES: REPORTING OPTIONS. READ TOC: format. GET CONFIGURATION: RT.
    /// GET EVENT STATUS NOTIFICATION: classes. READ DISC STRUCTURE: format. READ TRACK INFORMATION: address type.
    /// PREVENT ALLOW MEDIUM REMOVAL: PREVENT.
    std::uint8_t option = 0;
    bool msf = false; ///< READ TOC: addresses in minutes, seconds, frames
    bool polled = false; ///< GET EVENT STATUS NOTIFICATION
    std::uint8_t byteCheck = 0; ///< BYTCHK
    bool forceUnitAccess = false; ///< FUA
    bool unmap = false; ///< WRITE SAME
    bool noDataOut = false; ///< WRITE SAME(16): NDOB
    bool noBlockDescriptors = false; ///< MODE SENSE: DBD
    bool longLba = false; ///< MODE SENSE(10): LLBAA
    bool extendedReport = false; ///< REPORT SUPPORTED …: RCTD, REPD
    bool descriptorFormat = false; ///< REQUEST SENSE: DESC
    std::uint16_t feature = 0; ///< GET CONFIGURATION: the first of them
    std::uint8_t requestedOpcode = 0; ///< REPORT SUPPORTED OPERATION CODES
    std::uint16_t requestedAction = 0;
};

/// Decodes a CDB of at least the command's length; further octets are ignored (iSCSI pads CDBs to 16).
/// Sense: 5h/20h/00h for an unknown operation code, 5h/24h/00h with a field pointer for a wrong field.
std::variant<Command, Sense> decode(Bytes cdb);
/// The same for another kind of device, by its table of commands.
std::variant<Command, Sense> decode(Bytes cdb, const CommandSet &commands);

/// Whether it writes to the medium, so that a write-protected disk refuses it.
bool changesMedium(Operation operation);

} // namespace netseat::scsi
