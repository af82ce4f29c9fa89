#include "scsi/outcome.h"

namespace netseat::scsi {

Outcome Outcome::good(ByteVector dataIn)
{
    Outcome outcome;
    outcome.dataIn = std::move(dataIn);
    return outcome;
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
