#pragma once

#include "base/bytes.h"
#include "base/lba.h"
#include "scsi/sense.h"

#include <variant>

namespace netseat::scsi {

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
};

/// A CDB, decoded and checked by itself: the right length, no reserved or unsupported bit set. Whether its range lies
/// on the disk, and whether the disk may be written, only the logical unit knows. Fields a command has not are zero.
struct Command {
    Operation operation = Operation::TestUnitReady;
    std::uint8_t opcode = 0;
    std::uint8_t serviceAction = 0;
    Lba lba;
    BlockCount blocks;
    std::uint32_t length = 0; ///< allocation length, or parameter list length, in octets
    std::uint8_t page = 0;    ///< INQUIRY, MODE SENSE: page code
    std::uint8_t subpage = 0;
    std::uint8_t option = 0;  ///< a small field of the command's own: see command.cpp
    std::uint8_t byteCheck = 0; ///< BYTCHK (SBC-3, 5.33)
    bool forceUnitAccess = false;
    bool unmap = false;       ///< WRITE SAME
    bool noDataOut = false;   ///< WRITE SAME(16): NDOB
};

/// Sense: 5h/20h/00h for an unknown operation code, 5h/24h/00h with a field pointer for a wrong field.
std::variant<Command, Sense> decode(Bytes cdb);

} // namespace netseat::scsi
