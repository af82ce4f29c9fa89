#pragma once

#include "base/bytes.h"
#include "scsi/nexus.h"
#include "scsi/sense.h"

#include <variant>
#include <vector>

namespace netseat::scsi {

/// How a command ended.
struct Outcome {
    Status status = Status::Good;
    ByteVector dataIn; ///< at most what the CDB's allocation length allows
    ByteVector sense; ///< fixed format (SPC-4, 4.5.3) when status is CheckCondition
    /// PREEMPT AND ABORT: whose other tasks the transport now ends (SPC-4, PREEMPT AND ABORT service action).
    std::vector<NexusId> abortTasksOf;

    static Outcome good(ByteVector dataIn = {});
    /// The data, cut to the allocation length (SPC-4, 4.2.5.6).
    static Outcome cut(ByteVector dataIn, std::uint32_t allocationLength);
    static Outcome of(std::variant<ByteVector, Sense> answer);
    static Outcome checkCondition(const Sense &sense);
    static Outcome reservationConflict();
    /// 5h/24h/00h: octet `field` of the CDB is wrong.
    static Outcome invalidFieldInCdb(std::uint16_t field);
};

} // namespace netseat::scsi
