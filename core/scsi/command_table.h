#pragma once

#include "scsi/command.h"

#include <array>
#include <span>

namespace netseat::scsi {

/// Where a big-endian number lies in a CDB; size 0: the command has none.
struct CdbField {
    std::uint8_t at = 0;
    std::uint8_t size = 0;
};

/// One supported command. The same row drives the decoder and REPORT SUPPORTED OPERATION CODES, so that what is
/// reported is what is done.
struct CommandInfo {
    static constexpr int kNoServiceAction = -1;

    std::uint8_t opcode;
    int serviceAction; ///< in octet 1, bits 4-0; or kNoServiceAction
    Operation operation;
    std::uint8_t cdbLength;
    CdbField lba;
    CdbField blocks;
    CdbField length; ///< allocation length or parameter list length
    /// Bits that are looked at (SPC-4, CDB usage data); any other bit set is an invalid field. Octet 0 is the operation code.
    std::array<std::uint8_t, 16> usage;

    bool hasServiceAction() const { return serviceAction != kNoServiceAction; }
};

/// All supported commands, in ascending order of operation code and service action.
std::span<const CommandInfo> commandTable();
/// Those with that operation code: one, several that differ in the service action, or none.
std::span<const CommandInfo> commandsWith(std::uint8_t opcode);

} // namespace netseat::scsi
