#pragma once

#include "base/bytes.h"
#include "base/lba.h"
#include "scsi/nexus.h"
#include "storage/block_device.h"

#include <memory>
#include <mutex>
#include <vector>

namespace netseat::scsi {

struct Outcome;

struct BlockRange {
    Lba start;
    BlockCount count;
    friend bool operator==(const BlockRange &, const BlockRange &) = default;
};

/// Sees to it that of several states that are to be saved at the same time, the newest is the one that stays.
class StateKeeper {
public:
    Result<void> save(std::uint64_t serial, Bytes state, storage::BlockDevice &device);
    /// Whether the last one could not be saved.
    bool hasFailed() const;

private:
    mutable std::mutex m_mutex;
    bool m_failed = false;
    std::uint64_t m_saved = 0;
};

/// Work on the medium: what is left of a command once it has been checked.
struct MediaOp {
    enum class Kind {
        Read, ///< ranges[0]; the transport may also read it itself, slice by slice
        Write, ///< ranges[0], Data-Out
        WriteAndVerify, ///< ranges[0], Data-Out; flushed, then read back and compared if compareData
        Verify, ///< ranges[0]; with compareData against Data-Out
        WriteSame, ///< one block of Data-Out over ranges[0]
        OrWrite, ///< ranges[0]; Data-Out is ORed into what is there
        Zero, ///< all ranges; release: give the space back
        CompareAndWrite, ///< ranges[0]; Data-Out is what to expect, then what to write
        Flush,
        ExtentMap, ///< GET LBA STATUS from ranges[0]
        SaveState, ///< `state` is kept with the disk (APTPL)
    };
    Kind kind = Kind::Read;
    std::vector<BlockRange> ranges;
    bool release = false; ///< Zero, WriteSame
    bool compareData = false; ///< Verify, WriteAndVerify
    bool sameBlock = false; ///< Verify: Data-Out is one block, for each block of the range (BYTCHK 11b)
    bool thenFlush = false; ///< FUA, or a write cache that is switched off
    bool atomic = false; ///< Write: all of it or nothing, whatever happens
    std::uint32_t allocationLength = 0; ///< ExtentMap
    // SaveState
    ByteVector state;
    std::uint64_t stateSerial = 0;
    std::shared_ptr<StateKeeper> keeper; ///< keeps an older state from being saved over a newer one
    std::vector<NexusId> abortTasksOf; ///< handed on once it is saved (PREEMPT AND ABORT)
};

/// Carries it out; may block; errors of the device become sense data (3h/0Ch, 3h/11h, 7h/27h/07h for a full disk).
/// Reads return their data in Outcome::dataIn. `dataOut` holds at least what `op` needs (LogicalUnit::start saw to it);
/// a transport that calls it with less gets 5h/0Eh/03h. Any thread; but CompareAndWrite and OrWrite read, then write, and
/// are only right where nothing else works on the device at the time.
Outcome perform(const MediaOp &op, storage::BlockDevice &device, Bytes dataOut);

/// The sense that a failed device call becomes, for transports that read by themselves.
Outcome mediumError(const Error &error, bool writing);

} // namespace netseat::scsi
