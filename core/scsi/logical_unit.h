#pragma once

#include "scsi/command.h"
#include "scsi/media_op.h"
#include "scsi/sense.h"
#include "storage/block_device.h"

#include <map>
#include <string>
#include <variant>

namespace netseat::scsi {

/// One initiator's way to a logical unit (SAM-5, I_T nexus). Given out by the transport, never used again.
struct NexusId {
    std::uint64_t value = 0;
    friend auto operator<=>(const NexusId &, const NexusId &) = default;
};

/// How a command ended.
struct Outcome {
    Status status = Status::Good;
    ByteVector dataIn; ///< at most what the CDB's allocation length allows
    ByteVector sense;  ///< fixed format (SPC-4, 4.5.3) when status is CheckCondition

    static Outcome good(ByteVector dataIn = {});
    static Outcome checkCondition(const Sense &sense);
};

/// A command that was accepted and waits for its Data-Out.
struct Pending {
    Command command;
    std::uint32_t dataOut = 0; ///< octets it takes from the initiator; 0 for most
    NexusId nexus;
};

/// What stays the same for ever about a disk, whatever its image's path.
struct Identity {
    std::string serial;        ///< VPD 80h and the T10 designator: "netseat-7"
    std::uint64_t naa = 0;     ///< NAA 3h, locally assigned (SPC-4, 7.8.6.6.4); the high nibble is set by us
    std::string targetName;    ///< SCSI name string designator
};

/// A direct-access block device (SBC-3) over a storage::BlockDevice. Knows no socket, no thread, and does no I/O:
/// begin() and start() are cheap and run on the worker that owns the disk; what they return as a MediaOp is
/// carried out by perform(), anywhere.
class LogicalUnit {
public:
    LogicalUnit(Identity identity, BlockCount size, bool readOnly);

    /// A session came (it gets the unit attention 29h) or went (its reservations end).
    void nexusAttached(NexusId nexus);
    void nexusDetached(NexusId nexus);
    /// LOGICAL UNIT RESET and the like (SAM-5, 6.3.3): clears reservations, unit attention for all but `by`.
    void reset(NexusId by);

    /// Decodes and checks a CDB (up to 16 octets here): an outcome at once (errors, and everything that needs neither
    /// data nor the medium), or a Pending that says how much Data-Out it wants. Lengths in it are bounded by
    /// kMaxTransfer, so a transport may set that much memory aside for it.
    std::variant<Outcome, Pending> begin(NexusId nexus, Bytes cdb);

    /// All Data-Out has arrived (empty if it wants none).
    std::variant<Outcome, MediaOp> start(const Pending &pending, Bytes dataOut);

    /// For LUNs that don't exist (INQUIRY, REPORT LUNS and REQUEST SENSE answer all the same; SPC-4, 5.x and 6.4.2).
    static Outcome noSuchUnit(Bytes cdb);

private:
    // filled in by the module
};

/// Longest READ or WRITE, told in VPD B0h. Bounds the memory of one command.
inline constexpr BlockCount kMaxTransfer {8192}; // 4 MiB

} // namespace netseat::scsi
