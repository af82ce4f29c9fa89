#pragma once

#include "iscsi/out_queue.h"
#include "scsi/unit.h"

#include <optional>
#include <vector>

namespace netseat::iscsi {

/// Names one piece of work on a disk, and who waits for it.
struct Ticket {
    std::uint64_t connection = 0;
    std::uint32_t task = 0; ///< serial number of the task within its connection
    friend auto operator<=>(const Ticket &, const Ticket &) = default;
};

/// A client's disk as its connections see it: never blocks. What can't be done at once is reported by
/// Connection::diskDone. Work that is under way at the same time happens in no particular order (SAM-5, SIMPLE task
/// attribute); a command that reads and writes in one step is alone on the disk meanwhile.
class Disk {
public:
    virtual ~Disk() = default;

    virtual scsi::Unit &unit() = 0;

    /// Fills `into` (whole blocks) from `start`. An outcome: it was done at once, from memory (or failed). Nothing: later.
    virtual std::optional<scsi::Outcome> read(const Ticket &ticket, Lba start, const Slice &into) = 0;
    /// An outcome: it was done at once. Nothing: later.
    virtual std::optional<scsi::Outcome> perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut) = 0;
    /// True: the work had not begun and never will. False: it runs, and will be reported.
    virtual bool cancel(const Ticket &ticket) = 0;
    /// Ends the tasks of other sessions, without an answer (SAM-5, 5.6): of these, or with none named of all but `by`.
    virtual void abortOthers(scsi::NexusId by, const std::vector<scsi::NexusId> &these) = 0;
};

/// What a session sees, by LUN: the client's disk first. They outlive the session.
using Units = std::vector<Disk *>;

} // namespace netseat::iscsi
