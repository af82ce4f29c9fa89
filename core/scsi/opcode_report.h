#pragma once

#include "scsi/command.h"

#include <variant>

namespace netseat::scsi {

/// REPORT SUPPORTED OPERATION CODES (SPC-4): the command table, with timeouts if asked for.
/// `atomicWrites`: whether WRITE ATOMIC is there.
std::variant<ByteVector, Sense> supportedOpcodes(const Command &command, bool atomicWrites);

/// REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS (SPC-4).
std::variant<ByteVector, Sense> supportedTaskManagement(const Command &command);

} // namespace netseat::scsi
