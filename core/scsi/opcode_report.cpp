#include "scsi/opcode_report.h"

#include "scsi/command_table.h"

#include <algorithm>

namespace netseat::scsi {

namespace {

void truncate(ByteVector &data, std::uint32_t length)
{
    if (data.size() > length)
        data.resize(length);
}

/// Command timeouts descriptor: no nominal time, and what an initiator should wait before it gives up.
void appendTimeouts(ByteWriter &out, const CommandInfo &info)
{
    const bool slow = changesMedium(info.operation) || info.operation == Operation::SynchronizeCache;
    out.u16(0x0a);
    out.u8(0);
    out.u8(0);
    out.u32(0);
    out.u32(slow ? 60 : 30); // seconds
}

bool isOffered(const CommandInfo &info, bool atomicWrites)
{
    return atomicWrites || info.operation != Operation::WriteAtomic;
}

ByteVector allCommands(bool timeouts, bool atomicWrites)
{
    ByteWriter list;
    for (const auto &info : commandTable()) {
        if (!isOffered(info, atomicWrites))
            continue;
        list.u8(info.opcode);
        list.u8(0);
        list.u16(info.hasServiceAction() ? static_cast<std::uint16_t>(info.serviceAction) : 0);
        list.u8(0);
        list.u8(static_cast<std::uint8_t>((timeouts ? 0x02 : 0) | (info.hasServiceAction() ? 0x01 : 0)));
        list.u16(info.cdbLength);
        if (timeouts)
            appendTimeouts(list, info);
    }
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(list.size()));
    out.bytes(list.data());
    return out.take();
}

ByteVector oneCommand(const CommandInfo *info, bool timeouts)
{
    constexpr std::uint8_t kNotSupported = 0x01;
    constexpr std::uint8_t kAsInStandard = 0x03;
    ByteWriter out;
    out.u8(0);
    if (info == nullptr) {
        out.u8(kNotSupported);
        out.u16(0);
        return out.take();
    }
    out.u8(static_cast<std::uint8_t>(kAsInStandard | (timeouts ? 0x80 : 0)));
    out.u16(info->cdbLength);
    for (std::size_t i = 0; i < info->cdbLength; ++i) {
        const bool isAction = i == 1 && info->hasServiceAction(); // its bits show the service action itself
        out.u8(isAction ? static_cast<std::uint8_t>((info->usage[i] & 0xe0) | info->serviceAction) : info->usage[i]);
    }
    if (timeouts)
        appendTimeouts(out, *info);
    return out.take();
}

} // namespace

std::variant<ByteVector, Sense> supportedOpcodes(const Command &command, bool atomicWrites)
{
    enum Option : std::uint8_t { All, Opcode, ServiceAction, Either };
    constexpr std::uint16_t kOptionField = 2;
    constexpr std::uint16_t kOpcodeField = 3;
    ByteVector data;
    if (command.option == All) {
        data = allCommands(command.extendedReport, atomicWrites);
    } else if (command.option > Either) {
        return sense::invalidFieldInCdb(kOptionField);
    } else {
        auto rows = commandsWith(command.requestedOpcode);
        if (!rows.empty() && !isOffered(rows.front(), atomicWrites))
            rows = {};
        // Asking for a service action where there is none, or without one where there is, is an error.
        const bool hasAction = !rows.empty() && rows.front().hasServiceAction();
        if (!rows.empty() && command.option == (hasAction ? Opcode : ServiceAction))
            return sense::invalidFieldInCdb(kOpcodeField);
        const auto info = std::find_if(rows.begin(), rows.end(),
            [&](const CommandInfo &row) { return !hasAction || row.serviceAction == command.requestedAction; });
        data = oneCommand(info == rows.end() ? nullptr : &*info, command.extendedReport);
    }
    truncate(data, command.length);
    return data;
}

std::variant<ByteVector, Sense> supportedTaskManagement(const Command &command)
{
    constexpr std::uint16_t kAllocationLength = 6;
    constexpr std::uint32_t kShortest = 4;
    if (command.length < kShortest)
        return sense::invalidFieldInCdb(kAllocationLength);
    ByteWriter out;
    out.u8(0xda); // ABORT TASK, ABORT TASK SET, CLEAR TASK SET, LOGICAL UNIT RESET, TARGET RESET
    out.u8(0);
    out.u8(0);
    out.u8(command.extendedReport ? 0x0c : 0);
    if (command.extendedReport)
        out.zeros(12); // no timeouts are told
    auto data = out.take();
    truncate(data, command.length);
    return data;
}

} // namespace netseat::scsi
