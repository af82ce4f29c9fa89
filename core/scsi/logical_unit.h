#pragma once

#include "scsi/command.h"
#include "scsi/inquiry.h"
#include "scsi/limits.h"
#include "scsi/media_op.h"
#include "scsi/mode_pages.h"
#include "scsi/nexus.h"
#include "scsi/outcome.h"
#include "scsi/reservations.h"
#include "scsi/sense.h"
#include "scsi/unit_attention.h"
#include "storage/block_device.h"

#include <string>
#include <variant>

namespace netseat::scsi {

/// A command that was accepted and waits for its Data-Out.
struct Pending {
    Command command;
    std::uint32_t dataOut = 0; ///< octets it takes from the initiator; 0 for most
    NexusId nexus;
    /// The initiator has to send exactly `dataOut` octets: if its expected data transfer length is another one, the
    /// transport calls wrongDataLength() instead of collecting data. Other commands take what there is.
    bool exactLength = false;
};

/// A direct-access block device (SBC-3) over a storage::BlockDevice. Knows no socket, no thread, and does no I/O:
/// begin() and start() are cheap and run on the worker that owns the disk; what they return as a MediaOp is
/// carried out by perform(), anywhere.
class LogicalUnit {
public:
    LogicalUnit(Identity identity, BlockCount size, bool readOnly);

    /// A session came (it gets the unit attention 29h) or went (its reservations end). `initiatorPort` is the name of
    /// the initiator port, "<iSCSI name>,i,0x<ISID, 12 digits>" (RFC 7143, 4.2.7.1): with it, a persistent reservation
    /// survives the session and is found again by the next one of that port (SPC-4, I_T nexus loss).
    void nexusAttached(NexusId nexus, const std::string &initiatorPort = {});
    void nexusDetached(NexusId nexus);
    /// LOGICAL UNIT RESET and the like (SAM-5, 6.3.3): clears RESERVE(6), mode parameters go back to their defaults,
    /// unit attention 29h/03h for every nexus, also the one that asked (SAM-5 makes no exception).
    void reset(NexusId by);
    /// The disk has become larger: unit attention 2Ah/09h for all.
    void resized(BlockCount size);

    /// WRITE ATOMIC(16) for up to that many blocks. Off (0) at first: to be set only where the device below keeps
    /// such a write whole even through a power cut, for databases rely on it.
    void setAtomicWrites(BlockCount most) { m_atomicWrites = most; }

    /// Decodes and checks a CDB (up to 16 octets here): an outcome at once (errors, and everything that needs neither
    /// data nor the medium), or a Pending that says how much Data-Out it wants. Lengths in it are bounded by
    /// kMaxTransfer, so a transport may set that much memory aside for it.
    std::variant<Outcome, Pending> begin(NexusId nexus, Bytes cdb);

    /// All Data-Out has arrived (empty if it wants none), at most `pending.dataOut` octets of it. A WRITE that got
    /// fewer writes the whole blocks it got (RFC 7143, 11.4.5.2: the rest is residual overflow).
    std::variant<Outcome, MediaOp> start(const Pending &pending, Bytes dataOut);

    /// 5h/24h/00h for a Pending with exactLength: the CDB and the data that comes with it contradict each other.
    static Outcome wrongDataLength();

    /// For LUNs that don't exist (INQUIRY, REPORT LUNS and REQUEST SENSE answer all the same; SPC-4, 5.x and 6.4.2).
    static Outcome noSuchUnit(Bytes cdb);

private:
    std::variant<Outcome, Pending> dispatch(const Command &command, NexusId nexus);
    std::variant<Outcome, Pending> beginMedium(const Command &command, NexusId nexus) const;
    std::optional<Sense> checkRange(const Command &command) const;
    Outcome requestSense(const Command &command, NexusId nexus);
    Outcome startParameters(const Pending &pending, Bytes dataOut);
    std::variant<Outcome, MediaOp> startUnmap(Bytes dataOut) const;
    MediaOp startWriteSame(const Command &command, Bytes dataOut) const;
    void deliverNotices();

    Identity m_identity;
    BlockCount m_size;
    bool m_readOnly = false;
    BlockCount m_atomicWrites;
    ModePages m_mode;
    Reservations m_reservations;
    UnitAttentions m_attentions;
};

} // namespace netseat::scsi
