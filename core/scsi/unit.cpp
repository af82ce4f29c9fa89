#include "scsi/unit.h"

#include "scsi/inquiry.h"
#include "scsi/sense.h"

namespace netseat::scsi {

Outcome Unit::reportLuns(const Command &command, unsigned unitCount)
{
    enum Select : std::uint8_t { Plain = 0, WellKnown = 1, All = 2 };
    constexpr std::uint32_t kShortest = 16;
    if (command.option > All)
        return Outcome::invalidFieldInCdb(2);
    if (command.length < kShortest)
        return Outcome::invalidFieldInCdb(6);
    const auto listed = command.option != WellKnown ? unitCount : 0;
    ByteWriter out;
    out.u32(listed * 8);
    out.u32(0);
    for (std::uint64_t unit = 0; unit < listed; ++unit)
        out.u64(unit << 48U); // peripheral device addressing, bus 0 (SAM-5, 4.7.7.2)
    return Outcome::cut(out.take(), command.length);
}

Outcome Unit::requestSense(const Command &command, const Sense &sense)
{
    return Outcome::cut(command.descriptorFormat ? sense.encodeDescriptors() : sense.encode(), command.length);
}

bool Unit::holdsUpNothing(Bytes cdb)
{
    const auto opcode = cdb.empty() ? 0 : std::to_integer<unsigned>(cdb[0]);
    return opcode == 0x12 || opcode == 0xa0 || opcode == 0x03 || opcode == 0x4a;
}

Outcome Unit::wrongDataLength()
{
    return Outcome::checkCondition(sense::make(SenseKey::IllegalRequest, 0x24, 0x00));
}

Outcome Unit::noSuchUnit(Bytes cdb, unsigned unitCount)
{
    const auto decoded = decode(cdb);
    const auto *command = std::get_if<Command>(&decoded);
    if (!command)
        return Outcome::checkCondition(sense::kNoSuchUnit);
    switch (command->operation) {
    case Operation::Inquiry:
        if (command->option != 0) // no pages, either
            return Outcome::invalidFieldInCdb(1);
        return Outcome::good(inquiryDataOfNoUnit(command->length));
    case Operation::ReportLuns:
        return reportLuns(*command, unitCount);
    case Operation::RequestSense:
        return requestSense(*command, sense::kNoSuchUnit);
    default:
        return Outcome::checkCondition(sense::kNoSuchUnit);
    }
}

} // namespace netseat::scsi
