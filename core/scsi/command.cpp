#include "scsi/command.h"

#include "scsi/command_table.h"

#include <algorithm>

namespace netseat::scsi {

namespace {

Sense invalidField(std::size_t octet)
{
    return sense::invalidFieldInCdb(static_cast<std::uint16_t>(octet));
}

std::uint8_t octet(Bytes cdb, std::size_t at)
{
    return std::to_integer<std::uint8_t>(cdb[at]);
}

std::uint64_t number(Bytes cdb, CdbField field)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < field.size; ++i)
        value = value << 8 | octet(cdb, field.at + i);
    return value;
}

/// The same for a drive's commands (MMC-6, clause 6).
void decodeOpticalOptions(Bytes cdb, Command &command)
{
    const auto flags = octet(cdb, 1);
    switch (command.operation) {
    case Operation::ReadToc:
        command.msf = (flags & 0x02) != 0;
        command.option = octet(cdb, 2) != 0 ? octet(cdb, 2) : octet(cdb, 9) >> 6;
        command.page = octet(cdb, 6);
        break;
    case Operation::GetConfiguration:
        command.option = flags;
        command.feature = loadBe<std::uint16_t>(cdb.data() + 2);
        break;
    case Operation::GetEventStatus:
        command.polled = (flags & 0x01) != 0;
        command.option = octet(cdb, 4);
        break;
    case Operation::ReadDiscInformation:
    case Operation::ReadTrackInformation:
        command.option = flags;
        break;
    case Operation::ReadDiscStructure:
        command.option = octet(cdb, 7);
        command.page = octet(cdb, 6);
        break;
    case Operation::ReadCd:
        command.option = octet(cdb, 9);
        command.page = (flags >> 2) & 0x07; // EXPECTED SECTOR TYPE
        command.subpage = octet(cdb, 10);
        break;
    default:
        break;
    }
}

/// Fields that only some commands have.
void decodeOptions(Bytes cdb, Command &command)
{
    const auto flags = octet(cdb, 1);
    switch (command.operation) {
    case Operation::Inquiry:
        command.option = flags & 0x01;
        command.page = octet(cdb, 2);
        break;
    case Operation::ModeSense:
        command.noBlockDescriptors = (flags & 0x08) != 0;
        command.longLba = (flags & 0x10) != 0;
        command.option = octet(cdb, 2) >> 6;
        command.page = octet(cdb, 2) & 0x3f;
        command.subpage = octet(cdb, 3);
        break;
    case Operation::Read:
    case Operation::Write:
        if (command.opcode == 0x08 || command.opcode == 0x0a) { // the 6-octet ones have no flags but a 21-bit LBA
            command.lba.value &= 0x1fffff;
            if (command.blocks.value == 0)
                command.blocks.value = 256;
            break;
        }
        [[fallthrough]];
    case Operation::OrWrite:
    case Operation::CompareAndWrite:
    case Operation::WriteAtomic:
        command.forceUnitAccess = (flags & 0x08) != 0;
        break;
    case Operation::Verify:
    case Operation::WriteAndVerify:
        command.byteCheck = (flags >> 1) & 0x03;
        break;
    case Operation::WriteSame:
        command.unmap = (flags & 0x08) != 0;
        command.noDataOut = (flags & 0x01) != 0;
        break;
    case Operation::StartStopUnit:
        command.option = octet(cdb, 4);
        break;
    case Operation::ReportLuns:
    case Operation::PersistentReserveOut:
        command.option = octet(cdb, 2);
        break;
    case Operation::ReadDefectData: // REQ_PLIST, REQ_GLIST, DEFECT LIST FORMAT
        command.option = (command.opcode == 0x37 ? octet(cdb, 2) : flags) & 0x1f;
        break;
    case Operation::ReportSupportedOpcodes:
        command.option = octet(cdb, 2) & 0x07;
        command.extendedReport = (octet(cdb, 2) & 0x80) != 0;
        command.requestedOpcode = octet(cdb, 3);
        command.requestedAction = loadBe<std::uint16_t>(cdb.data() + 4);
        break;
    case Operation::ReportSupportedTaskManagement:
        command.extendedReport = (octet(cdb, 2) & 0x80) != 0;
        break;
    case Operation::RequestSense:
        command.descriptorFormat = (flags & 0x01) != 0;
        break;
    case Operation::PreventAllowRemoval:
        command.option = octet(cdb, 4) & 0x03;
        break;
    default:
        decodeOpticalOptions(cdb, command);
        break;
    }
}

} // namespace

std::variant<Command, Sense> decode(Bytes cdb)
{
    return decode(cdb, diskCommands());
}

std::variant<Command, Sense> decode(Bytes cdb, const CommandSet &commands)
{
    if (cdb.empty())
        return sense::kInvalidOpcode;
    const auto opcode = octet(cdb, 0);
    const auto rows = commands.with(opcode);
    if (rows.empty())
        return sense::kInvalidOpcode;
    if (cdb.size() < rows.front().cdbLength) // all commands of one operation code have the same length
        return invalidField(cdb.size());

    auto row = rows.begin();
    if (row->hasServiceAction()) {
        const int action = octet(cdb, 1) & 0x1f;
        row = std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.serviceAction == action; });
        if (row == rows.end())
            return invalidField(1);
    }
    for (std::size_t i = 1; i < row->cdbLength; ++i) {
        if ((octet(cdb, i) & ~row->usage[i]) != 0)
            return invalidField(i);
    }

    Command command;
    command.operation = row->operation;
    command.opcode = opcode;
    if (row->hasServiceAction())
        command.serviceAction = static_cast<std::uint8_t>(row->serviceAction);
    command.lba.value = number(cdb, row->lba);
    command.blocks.value = number(cdb, row->blocks);
    command.length = static_cast<std::uint32_t>(number(cdb, row->length));
    decodeOptions(cdb, command);
    if (command.byteCheck == 2 || (command.byteCheck == 3 && command.operation == Operation::WriteAndVerify))
        return invalidField(1); // reserved (SBC-3, VERIFY(10) and WRITE AND VERIFY(10))
    return command;
}

bool changesMedium(Operation operation)
{
    switch (operation) {
    case Operation::Write:
    case Operation::WriteAndVerify:
    case Operation::WriteAtomic:
    case Operation::WriteSame:
    case Operation::OrWrite:
    case Operation::CompareAndWrite:
    case Operation::Unmap:
        return true;
    default:
        return false;
    }
}

} // namespace netseat::scsi
