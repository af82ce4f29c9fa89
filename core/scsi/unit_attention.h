#pragma once

#include "scsi/nexus.h"
#include "scsi/sense.h"

#include <map>
#include <optional>
#include <vector>

namespace netseat::scsi {

/// What an initiator is to be told before its next command is carried out (SAM-5, 5.14).
enum class Attention : std::uint16_t { // ASC, ASCQ
    MediumMayHaveChanged = 0x2800,
    PowerOnOrReset = 0x2900,
    DeviceReset = 0x2903,
    ModeParametersChanged = 0x2a01,
    ReservationsPreempted = 0x2a03,
    ReservationsReleased = 0x2a04,
    RegistrationsPreempted = 0x2a05,
    CapacityChanged = 0x2a09,
    UnitsChanged = 0x3f0e,
};

/// The unit attentions of each nexus. Each kind waits once at most, so the memory is bounded by the nexuses.
class UnitAttentions {
public:
    void attach(NexusId nexus) { m_waiting[nexus] = {Attention::PowerOnOrReset}; }
    void detach(NexusId nexus) { m_waiting.erase(nexus); }

    void add(NexusId nexus, Attention what);
    void addForOthers(NexusId but, Attention what);
    void addForAll(Attention what);
    void drop(NexusId nexus, Attention what);
    /// A reset stands for all that waited before it.
    void resetAll();

    /// The oldest one, which is thereby told.
    std::optional<Sense> take(NexusId nexus);

private:
    std::map<NexusId, std::vector<Attention>> m_waiting;
};

} // namespace netseat::scsi
