#pragma once

#include "base/result.h"
#include "scsi/command.h"
#include "scsi/nexus.h"

#include <optional>
#include <string>
#include <vector>

namespace netseat::scsi {

/// TYPE of a persistent reservation (SPC-4, PERSISTENT RESERVE IN).
enum class ReservationType : std::uint8_t {
    WriteExclusive = 1,
    ExclusiveAccess = 3,
    WriteExclusiveRegistrantsOnly = 5,
    ExclusiveAccessRegistrantsOnly = 6,
    WriteExclusiveAllRegistrants = 7,
    ExclusiveAccessAllRegistrants = 8,
};

/// Whether `type` is one of them.
bool isReservationType(unsigned type);

struct Registrant {
    std::string port;
    std::optional<NexusId> nexus; ///< while it is connected
    std::uint64_t key = 0;
};

struct PersistentReservation {
    ReservationType type = ReservationType::WriteExclusive;
    std::string holder; ///< port; not looked at for "all registrants"
};

/// All persistent reservations of a unit.
struct ReservationState {
    static constexpr std::size_t kMaxRegistrants = 128;

    std::vector<Registrant> registrants;
    std::optional<PersistentReservation> persistent;
    bool aptpl = false; ///< is to outlive the power (SPC-4, 5.13.5)
    std::uint32_t generation = 0;

    Registrant *find(const std::string &port);
    const Registrant *find(const std::string &port) const;
    bool holds(const Registrant &registrant) const;
};

/// The answer of PERSISTENT RESERVE IN (SPC-4, 6.16), uncut. `keepsState`: APTPL can be asked for.
ByteVector reservationReport(const Command &command, const ReservationState &state, bool keepsState);

/// What is kept with the disk: version 1, with a checksum. Registrants whose port has no name are left out, and so is
/// the generation, which begins anew with the power whatever APTPL says (SPC-4, 6.16.2).
ByteVector encode(const ReservationState &state);
/// Empty octets: an empty state. Error::Malformed for what encode() has not made.
Result<ReservationState> decodeReservationState(Bytes octets);

} // namespace netseat::scsi
