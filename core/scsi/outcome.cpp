#include "scsi/outcome.h"

namespace netseat::scsi {

Outcome Outcome::good(ByteVector dataIn)
{
    Outcome outcome;
    outcome.dataIn = std::move(dataIn);
    return outcome;
}

Outcome Outcome::cut(ByteVector dataIn, std::uint32_t allocationLength)
{
    if (dataIn.size() > allocationLength)
        dataIn.resize(allocationLength);
    return good(std::move(dataIn));
}

Outcome Outcome::of(std::variant<ByteVector, Sense> answer)
{
    if (const auto *sense = std::get_if<Sense>(&answer))
        return checkCondition(*sense);
    return good(std::move(*std::get_if<ByteVector>(&answer)));
}

Outcome Outcome::checkCondition(const Sense &sense)
{
    Outcome outcome;
    outcome.status = Status::CheckCondition;
    outcome.sense = sense.encode();
    return outcome;
}

Outcome Outcome::reservationConflict()
{
    Outcome outcome;
    outcome.status = Status::ReservationConflict;
    return outcome;
}

Outcome Outcome::invalidFieldInCdb(std::uint16_t field)
{
    return checkCondition(sense::invalidFieldInCdb(field));
}

} // namespace netseat::scsi
