#pragma once

#include "scsi/command.h"
#include "scsi/media_op.h"
#include "scsi/nexus.h"
#include "scsi/outcome.h"

#include <string>
#include <variant>

namespace netseat::scsi {

/// A command that was accepted and waits for its Data-Out.
struct Pending {
    Command command;
    std::uint32_t dataOut = 0; ///< octets it takes from the initiator; 0 for most
    NexusId nexus;
    /// The initiator has to send exactly `dataOut` octets: if its expected data transfer length is another one, the
    /// transport answers wrongDataLength() instead of collecting data. Other commands take what there is.
    bool exactLength = false;
};

/// A logical unit as the transport sees it: a disk (LogicalUnit), a CD-ROM drive. Knows no socket, no thread, and does
/// no I/O: begin() and start() are cheap and run on the worker that owns the unit; what they return as a MediaOp is
/// carried out by perform(), anywhere. A MediaOp counts in blocks of kBlockSize, whatever the unit's own block size is.
class Unit {
public:
    virtual ~Unit() = default;

    /// A session came (it gets the unit attention 29h) or went (its reservations end). `initiatorPort` is the name of
    /// the initiator port, "<iSCSI name>,i,0x<ISID, 12 digits>" (RFC 7143, 4.2.7.1): with it, a persistent reservation
    /// survives the session and is found again by the next one of that port (SPC-4, I_T nexus loss).
    virtual void nexusAttached(NexusId nexus, const std::string &initiatorPort = {}) = 0;
    virtual void nexusDetached(NexusId nexus) = 0;
    /// LOGICAL UNIT RESET and the like (SAM-5, 6.3.3): clears RESERVE(6), mode parameters go back to their defaults,
    /// unit attention 29h/03h for every nexus, also the one that asked (SAM-5 makes no exception).
    virtual void reset(NexusId by) = 0;
    /// How many units the target has, numbered from 0, for REPORT LUNS. A change gives the unit attention 3Fh/0Eh.
    virtual void setUnitCount(unsigned count) = 0;

    /// Decodes and checks a CDB (up to 16 octets here): an outcome at once (errors, and everything that needs neither
    /// data nor the medium), or a Pending that says how much Data-Out it wants. Lengths in it are bounded by
    /// kMaxTransfer, so a transport may set that much memory aside for it.
    virtual std::variant<Outcome, Pending> begin(NexusId nexus, Bytes cdb) = 0;

    /// All Data-Out has arrived (empty if it wants none), at most `pending.dataOut` octets of it. A WRITE that got
    /// fewer writes the whole blocks it got (RFC 7143, 11.4.5.2: the rest is residual overflow).
    virtual std::variant<Outcome, MediaOp> start(const Pending &pending, Bytes dataOut) = 0;

    /// 5h/24h/00h for a Pending with exactLength: the CDB and the data that comes with it contradict each other.
    static Outcome wrongDataLength();
    /// For LUNs that don't exist (INQUIRY, REPORT LUNS and REQUEST SENSE answer all the same; SPC-4, 5.x and 6.4.2).
    static Outcome noSuchUnit(Bytes cdb, unsigned unitCount = 1);

protected:
    /// REPORT LUNS (SPC-4, 6.33): units 0 to unitCount - 1.
    static Outcome reportLuns(const Command &command, unsigned unitCount);
    /// REQUEST SENSE (SPC-4, 6.39), in the format asked for.
    static Outcome requestSense(const Command &command, const Sense &sense);
    /// Carried out whatever the initiator has still to be told (SAM-5, 5.14): INQUIRY, REPORT LUNS, REQUEST SENSE; and
    /// GET EVENT STATUS NOTIFICATION (MMC-6, 6.6), which a disk does not know.
    static bool holdsUpNothing(Bytes cdb);
};

} // namespace netseat::scsi
