#pragma once

#include "memory_disk.h"

#include "scsi/logical_unit.h"

namespace netseat::test {

/// Carries out one CDB with that Data-Out and says what is wrong with the answer; empty when nothing is.
inline std::string carryOutAndCheck(
    scsi::LogicalUnit &unit, MemoryDisk &disk, scsi::NexusId nexus, Bytes cdb, Bytes dataOut)
{
    const auto check = [](const scsi::Outcome &outcome) -> std::string {
        const bool condition = outcome.status == scsi::Status::CheckCondition;
        if (!condition && !outcome.sense.empty())
            return "sense data without CHECK CONDITION";
        if (condition && (outcome.sense.size() != 18 || (outcome.sense[0] & std::byte{0x7f}) != std::byte{0x70}))
            return "sense data that is not of fixed format";
        if (condition && (outcome.sense[2] & std::byte{0x0f}) == std::byte{0})
            return "CHECK CONDITION without a sense key";
        if (condition && !outcome.dataIn.empty())
            return "data with CHECK CONDITION";
        return {};
    };
    auto begun = unit.begin(nexus, cdb);
    if (const auto *outcome = std::get_if<scsi::Outcome>(&begun))
        return check(*outcome);
    const auto &pending = std::get<scsi::Pending>(begun);
    if (pending.dataOut > scsi::kMaxTransfer.bytes())
        return "more Data-Out than a transfer";
    auto started = unit.start(pending, dataOut);
    if (const auto *outcome = std::get_if<scsi::Outcome>(&started))
        return check(*outcome);
    const auto &op = std::get<scsi::MediaOp>(started);
    for (const auto &range : op.ranges) {
        if (range.start.value > disk.size().value || range.count.value > disk.size().value - range.start.value)
            return "a range past the end";
    }
    const auto outcome = scsi::perform(op, disk, dataOut);
    if (outcome.dataIn.size() > scsi::kMaxTransfer.bytes())
        return "more Data-In than a transfer";
    return check(outcome);
}

} // namespace netseat::test
