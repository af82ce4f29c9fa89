#pragma once

#include "base/bytes.h"
#include "base/lba.h"
#include "base/result.h"

#include <optional>

namespace netseat::storage {

class FileIo;

/// Whether a call may wait for the device, or must give up where the page cache has no answer.
enum class Wait { Allowed, Never };

/// What lies in a range of a disk.
enum class Presence {
    Data,       ///< stored here or in the image below
    Zero,       ///< reads as zeros, takes up space
    Hole,       ///< reads as zeros, takes up no space in this layer
};

struct Extent {
    BlockCount length;
    Presence presence = Presence::Data;
};

/// Where a disk that never changes has what it reads.
struct Place {
    enum class Kind {
        Elsewhere, ///< nowhere as it is: packed, for one
        Zeros,
        Stored,    ///< in `file` from `offset` on
    };
    Kind kind = Kind::Elsewhere;
    FileIo *file = nullptr;   ///< open as long as the disk is
    std::uint64_t offset = 0; ///< octets
    std::uint64_t length = 0; ///< octets, at least 1
};

/// A disk as a SCSI logical unit sees it. Any thread may make any call at any time. Calls that overlap in time and in range
/// happen in no particular order, but each reader sees whole blocks; what is over before another call begins, comes before it.
/// All calls but those named try… may block, so they run on an I/O thread, never on one that serves sockets.
/// The caller keeps ranges inside size(); going past it is an Error::Invalid.
class BlockDevice {
public:
    virtual ~BlockDevice() = default;

    virtual BlockCount size() const = 0;
    virtual bool isReadOnly() const = 0;

    /// Fills all of `into` (a multiple of kBlockSize) from `start`.
    virtual Result<void> read(Lba start, MutableBytes into) = 0;
    /// read() if it can be done from memory at once: true when done, false when it would block.
    virtual Result<bool> tryRead(Lba start, MutableBytes into) = 0;
    /// Error::Code::NoSpace when the file system is full: the disk stays as it was and usable.
    virtual Result<void> write(Lba start, Bytes data) = 0;
    /// write() if that neither waits for a disk nor for another call: true when done, false when nothing was done.
    virtual Result<bool> tryWrite(Lba, Bytes) { return false; }
    /// Longest write (a power of two) that writeAtomic() takes; 0: none.
    virtual BlockCount atomicWriteLimit() const { return {}; }
    /// A write inside one stretch of atomicWriteLimit() blocks, aligned to that: after a power cut there is all of it or nothing.
    virtual Result<void> writeAtomic(Lba, Bytes)
    {
        return Error {Error::Code::Unsupported, "This disk has no atomic writes."};
    }
    /// Makes the range read as zeros. `release`: give its space back where possible (UNMAP).
    virtual Result<void> zero(Lba start, BlockCount count, bool release) = 0;
    /// Space comes back in stretches of so many blocks, aligned to that: what zero() with `release` is worth calling with.
    /// What does not know says 1 MiB.
    virtual BlockCount unmapGranularity() const { return {(1U << 20) / kBlockSize}; }
    /// On return, everything written before is on stable storage.
    virtual Result<void> flush() = 0;
    /// A small state that belongs to the disk and outlives the process: persistent reservations. Saved as a whole, durably.
    virtual bool keepsState() const { return false; }
    virtual Result<void> saveState(Bytes) { return Error {Error::Code::Unsupported, "This disk keeps no state."}; }
    /// What was saved last; empty when nothing was.
    virtual Result<ByteVector> loadState() { return ByteVector {}; }
    /// What lies at `start`: one extent, at most `limit` long, at least one block.
    virtual Result<Extent> extent(Lba start, BlockCount limit) = 0;
    /// Of a disk that isReadOnly() and whose file nobody changes: where the start of a range inside size() is stored, at most
    /// `limit` of it. Nothing when `wait` is Never and it would have to.
    virtual Result<std::optional<Place>> locate(Lba, BlockCount limit, Wait)
    {
        return std::optional(Place {.length = limit.bytes()});
    }
};

} // namespace netseat::storage
