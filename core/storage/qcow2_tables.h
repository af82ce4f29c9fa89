#pragma once

#include "storage/file_io.h"
#include "storage/qcow2_header.h"
#include "storage/slice_cache.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace netseat::storage {

/// Bits of an L2 entry (docs/interop/qcow2.txt, "Cluster mapping").
inline constexpr std::uint64_t kQcow2Copied = std::uint64_t {1} << 63;
inline constexpr std::uint64_t kQcow2Compressed = std::uint64_t {1} << 62;
inline constexpr std::uint64_t kQcow2ReadsZero = 1;
inline constexpr std::uint64_t kQcow2OffsetMask = 0x00fffffffffffe00;

/// What a stretch of the virtual disk is made of.
struct Qcow2Run {
    enum class Kind {
        Unallocated, ///< look into the base
        Zero,        ///< reads as zeros, no cluster of its own
        ZeroKept,    ///< reads as zeros, with a place at `host` in reserve
        Data,        ///< at `host`
        Compressed,  ///< `host` is the descriptor; at most one cluster long
    };
    Kind kind = Kind::Unallocated;
    std::uint64_t host = 0;   ///< offset in the file of the run's first octet
    std::uint64_t length = 0; ///< octets, at least 1
    bool ours = false;        ///< Data, ZeroKept: nobody else refers to the cluster, it may be written in place
};

/// One cluster's L2 entry. A cluster consists of subclusters ("Extended L2 Entries"): 32 of them, bit 0 the first, or,
/// where the file lacks that feature, one.
struct Qcow2Cluster {
    std::uint64_t host = 0;   ///< offset in the file; with `compressed` the descriptor; 0: none
    bool compressed = false;
    bool ours = false;        ///< nobody else refers to `host`
    std::uint32_t data = 0;   ///< subclusters that are stored at `host`
    std::uint32_t zeros = 0;  ///< subclusters that read as zeros; all others are those of the base
    friend bool operator==(const Qcow2Cluster &, const Qcow2Cluster &) = default;
};

/// The two-level map from the virtual disk to the file: L1 in memory, L2 in slices of at most 4 KiB in a bounded
/// cache. Nothing that the file says is trusted: every offset is checked before it is used.
///
/// Any thread may look up; a lock is held for as long as that takes in memory, never while the file is read or written.
/// Changes are made by one thread at a time (qcow2_layer.h sees to it). They stay in memory until writeChanged(); who
/// calls it keeps the order that makes that safe.
class Qcow2Tables {
public:
    /// @param slices  size of the cache; 256 slices cover 8 GiB of disk with clusters of 64 KiB (extended: 4 GiB).
    static Result<std::unique_ptr<Qcow2Tables>> load(FileIo &file, const Qcow2Header &header, std::size_t slices);

    /// What lies at `offset`, up to `length` octets of the same kind, in one piece of the file. Nothing when `wait` is
    /// Never and it would have to.
    Result<std::optional<Qcow2Run>> find(std::uint64_t offset, std::uint64_t length, Wait wait);

    /// Goes up whenever a place that holds data stops being the place of its cluster. Odd between beginMove() and endMove().
    std::uint64_t moves() const { return m_moves.load(); }
    /// After writing to a `run` of find() in place: true when it is what it was, so that the data is part of the disk.
    /// `moves` is from before find().
    bool isStill(const Qcow2Run &run, std::uint64_t offset, std::uint64_t moves);

    // For the one who changes. Clusters are numbers of guest clusters.

    /// How many clusters from this one on share a slice with it: set() may take so many.
    std::uint64_t clustersInSlice(std::uint64_t cluster) const { return m_sliceEntries - cluster % m_sliceEntries; }
    std::uint32_t allSubclusters() const { return m_extended ? ~std::uint32_t {0} : 1U; }
    std::uint64_t subclusterSize() const { return m_subclusterSize; }
    bool hasTable(std::uint64_t cluster) const { return m_l1[l1Index(cluster)] != 0; }
    /// Where the L2 table of a cluster lies; 0: there is none.
    std::uint64_t table(std::uint64_t cluster) const { return m_l1[l1Index(cluster)]; }
    /// Puts an L2 table, zeros on disk by then, in the place of none.
    void setTable(std::uint64_t cluster, std::uint64_t offset);
    /// The entry of a cluster; one of nothing when it has no table.
    Result<Qcow2Cluster> cluster(std::uint64_t cluster);
    /// Where a cluster of a prepared slice would lie beside the nearest of the `region` clusters around it (aligned) that is
    /// ours; 0: none is. Nobody says that the place is free.
    std::uint64_t placeBeside(std::uint64_t cluster, std::uint64_t region);
    /// cluster() of one that has a table, and makes sure that set() on its slice cannot fail.
    Result<Qcow2Cluster> prepare(std::uint64_t cluster);
    /// The entries of `count` clusters of one prepared slice. Those that have a host lie one after the other.
    void set(std::uint64_t cluster, std::uint64_t count, const Qcow2Cluster &value);
    /// From here to endMove() nobody's write in place to these clusters counts (isStill() is false): what they hold is
    /// being copied, and set() will put the copy in its place.
    void beginMove(std::uint64_t cluster, std::uint64_t count);
    void endMove();
    const std::vector<std::uint64_t> &l1() const { return m_l1; }

    bool isChanged() const { return !m_l1Changed.empty() || !m_cache.changed().empty(); }
    /// Writes the changed entries, without syncing. NoSpace: what is not written stays changed.
    Result<void> writeChanged();
    /// Called when the changer needs a slice and there are changed ones only; afterwards they must be clean.
    void setWriteBack(std::function<Result<void>()> writeBack) { m_writeBack = std::move(writeBack); }

private:
    using Lock = std::unique_lock<std::mutex>;

    Qcow2Tables(FileIo &file, const Qcow2Header &header, std::size_t slices);

    std::size_t l1Index(std::uint64_t cluster) const { return static_cast<std::size_t>(cluster >> m_l2Bits); }
    std::uint64_t sliceOffset(std::uint64_t cluster) const;
    Result<void> readSlice(std::uint64_t at, MutableBytes into);
    std::optional<SliceCache::Slot> loadAtOnce(std::uint64_t at);
    Result<Qcow2Run> findCold(Lock &lock, std::uint64_t at, std::uint64_t offset, std::uint64_t length);
    Result<SliceCache::Slot> changerSlice(Lock &lock, std::uint64_t cluster);
    Result<Qcow2Cluster> decode(Bytes slice, std::uint64_t cluster) const;
    void encode(MutableBytes slice, std::uint64_t cluster, const Qcow2Cluster &value) const;
    Result<Qcow2Run> runAt(Bytes slice, std::uint64_t offset, std::uint64_t length) const;
    std::uint64_t emptyTables(std::uint64_t offset, std::uint64_t length) const;
    std::uint64_t clusterOf(std::uint64_t offset) const { return offset >> m_clusterBits; }
    Error damaged(const std::string &what) const;

    FileIo *m_file;
    std::uint32_t m_clusterBits;
    std::uint32_t m_l2Bits; ///< log2 of entries in an L2 table
    std::uint64_t m_clusterSize;
    std::uint64_t m_subclusterSize;
    std::uint64_t m_entrySize;
    std::uint64_t m_sliceEntries;
    bool m_extended;
    bool m_hasZeroFlag; ///< version 3
    std::uint64_t m_l1Offset;
    std::function<Result<void>()> m_writeBack;

    mutable std::mutex m_lock; ///< of what follows. The changer may read it without, but for the cache.
    std::uint64_t m_fileEnd = 0;
    std::vector<std::uint64_t> m_l1;        ///< offsets of L2 tables, without flags; 0: none
    std::vector<std::size_t> m_l1Changed;   ///< the changer's alone
    SliceCache m_cache;
    std::uint64_t m_written = 0;            ///< how often a slice was written
    /// First and last cluster between beginMove() and endMove().
    std::optional<std::pair<std::uint64_t, std::uint64_t>> m_moving;
    std::atomic<std::uint64_t> m_moves {0}; ///< changed under the lock
};

} // namespace netseat::storage
