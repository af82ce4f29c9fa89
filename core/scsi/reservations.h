#pragma once

#include "scsi/command.h"
#include "scsi/outcome.h"
#include "scsi/reservation_state.h"
#include "scsi/transport_id.h"
#include "scsi/unit_attention.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace netseat::scsi {

/// Who may use the disk: RESERVE and RELEASE(6) (SPC-2), persistent reservations (SPC-4, "Reservations"). What a reservation
/// does to other initiators is told to them by way of `attentions`.
///
/// A registration belongs to an initiator port (its iSCSI name and ISID), so it outlives the session; with APTPL, and a
/// disk that keeps a state, it outlives the service too.
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

    /// Whether the disk below keeps a state (BlockDevice::keepsState): without it APTPL is refused.
    void setKept(bool kept) { m_kept = kept; }
    /// What the disk kept. Error::Malformed or Unsupported, and nothing is changed, when it can't be read.
    Result<void> restore(Bytes kept);
    /// What is to be kept now, where that has changed since the last call (APTPL); or `again`, as that was not kept.
    std::optional<ByteVector> takeChangedState(bool again = false);

    Outcome reserve(NexusId nexus);
    Outcome release(NexusId nexus);
    Outcome persistentIn(const Command &command) const;
    Outcome persistentOut(NexusId nexus, const Command &command, Bytes parameters);

    /// What happened to other initiators since the last call.
    std::vector<Notice> takeNotices() { return std::exchange(m_notices, {}); }

    static constexpr std::size_t kMaxRegistrants = ReservationState::kMaxRegistrants;
    /// Longest parameter list: TransportIDs of as many registrants as there may be.
    static constexpr std::uint32_t kMaxParameters = 32768;

private:
    /// PERSISTENT RESERVE OUT parameter list (SPC-4, 6.17.3), checked by itself.
    struct Parameters {
        std::uint64_t key = 0;
        std::uint64_t actionKey = 0;
        bool specIPt = false;
        bool aptpl = false;
        bool unregister = false; ///< REGISTER AND MOVE: UNREG
        std::uint16_t targetPort = 0; ///< REGISTER AND MOVE
        std::vector<TransportId> initiators;
    };
    static std::variant<Parameters, Sense> decodeParameters(const Command &command, Bytes list);

    std::string portOf(NexusId nexus) const;
    std::optional<NexusId> nexusOf(const std::string &port) const;
    std::variant<std::string, Sense> portOf(const TransportId &id) const;
    Registrant *registrantOf(NexusId nexus) { return m_state.find(portOf(nexus)); }
    const Registrant *registrantOf(NexusId nexus) const { return m_state.find(portOf(nexus)); }
    bool passesAsCompatible(NexusId nexus) const;

    Outcome carryOut(NexusId nexus, const Command &command, const Parameters &given);
    Outcome registerKey(NexusId nexus, const Parameters &given);
    std::optional<Sense> registerOthers(const Parameters &given, std::vector<std::string> &ports) const;
    Outcome registerAndMove(const Registrant &by, const Parameters &given);
    void unregister(const std::string &port);
    Outcome reservePersistent(const Registrant &by, ReservationType type);
    Outcome releasePersistent(const Registrant &by, ReservationType type);
    void clear(const Registrant &by);
    Outcome preempt(const Registrant &by, std::uint64_t key, ReservationType type, bool abort);
    std::vector<Registrant> removeOthers(const std::string &by, std::optional<std::uint64_t> key);
    void tellOtherRegistrants(const std::string &but, Attention what);
    void notify(const Registrant &to, Attention what);

    std::map<NexusId, std::string> m_ports;
    std::optional<NexusId> m_reservedBy; ///< RESERVE(6)
    ReservationState m_state;
    bool m_kept = false;
    ByteVector m_keptState; ///< what the disk has, or is about to have
    std::vector<Notice> m_notices;
};

} // namespace netseat::scsi
