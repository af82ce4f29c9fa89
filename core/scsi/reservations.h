#pragma once

#include "scsi/command.h"
#include "scsi/outcome.h"
#include "scsi/unit_attention.h"

#include <optional>
#include <string>
#include <utility>
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

/// Who may use the disk: RESERVE and RELEASE(6) (SPC-2), persistent reservations (SPC-4, "Reservations"). What a reservation
/// does to other initiators is told to them by way of `attentions`.
///
/// A registration belongs to an initiator port (its iSCSI name and ISID), so it outlives the session; registrations do
/// not outlive the disk's process (PTPL_C is 0, APTPL is refused).
class Reservations {
public:
    struct Notice {
        NexusId to;
        Attention what;
        friend bool operator==(const Notice &, const Notice &) = default;
    };

    /// `port` is the initiator port's name, "<iSCSI name>,i,0x<ISID>"; a nexus without one keeps nothing when it goes.
    void attach(NexusId nexus, const std::string &port);
    /// Ends a RESERVE of that nexus. Its persistent registration stays if its port has a name.
    void detach(NexusId nexus);
    /// LOGICAL UNIT RESET: ends RESERVE; persistent reservations stay.
    void reset() { m_reservedBy.reset(); }

    /// Whether another initiator's reservation keeps this command out.
    bool conflicts(NexusId nexus, const Command &command) const;

    Outcome reserve(NexusId nexus);
    Outcome release(NexusId nexus);
    Outcome persistentIn(const Command &command) const;
    Outcome persistentOut(NexusId nexus, const Command &command, Bytes parameters);

    /// What happened to other initiators since the last call.
    std::vector<Notice> takeNotices() { return std::exchange(m_notices, {}); }

    static constexpr std::size_t kMaxRegistrants = 128;

private:
    struct Registrant {
        std::string port;
        std::optional<NexusId> nexus; ///< while it is connected
        std::uint64_t key = 0;
    };
    struct Persistent {
        ReservationType type = ReservationType::WriteExclusive;
        std::string holder; ///< port; not looked at for "all registrants"
    };

    std::string portOf(NexusId nexus) const;
    Registrant *registrantOf(NexusId nexus);
    const Registrant *registrantOf(NexusId nexus) const;
    bool holds(const Registrant &registrant) const;

    Outcome registerKey(NexusId nexus, std::uint64_t newKey);
    void unregister(const std::string &port);
    Outcome reservePersistent(const Registrant &by, ReservationType type);
    Outcome releasePersistent(const Registrant &by, ReservationType type);
    void clear(const Registrant &by);
    Outcome preempt(const Registrant &by, std::uint64_t key, ReservationType type, bool abort);
    std::vector<Registrant> removeOthers(const std::string &by, std::optional<std::uint64_t> key);
    void tellOtherRegistrants(const std::string &but, Attention what);

    void notify(const Registrant &to, Attention what);

    ByteVector readKeys() const;
    ByteVector readReservation() const;
    ByteVector readFullStatus() const;

    std::map<NexusId, std::string> m_ports;
    std::optional<NexusId> m_reservedBy; ///< RESERVE(6)
    std::vector<Registrant> m_registrants;
    std::optional<Persistent> m_persistent;
    std::uint32_t m_generation = 0;
    std::vector<Notice> m_notices;
};

} // namespace netseat::scsi
