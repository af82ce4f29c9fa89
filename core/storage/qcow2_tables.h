#pragma once

#include "storage/file_io.h"
#include "storage/qcow2_header.h"
#include "storage/slice_cache.h"

#include <functional>
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
        ZeroKept,    ///< reads as zeros, with a cluster at `host` in reserve
        Data,        ///< at `host`
        Compressed,  ///< `host` is the descriptor; at most one cluster long
    };
    Kind kind = Kind::Unallocated;
    std::uint64_t host = 0;   ///< offset in the file of the run's first octet
    std::uint64_t length = 0; ///< octets, at least 1
    bool ours = false;        ///< Data, ZeroKept: nobody else refers to the cluster, it may be written in place
};

/// The two-level map from the virtual disk to the file: L1 in memory, L2 in slices of at most 4 KiB in a bounded
/// cache. Nothing that the file says is trusted: every offset is checked before it is used.
///
/// Changes stay in memory until writeChanged(); who calls it keeps the order that makes that safe (qcow2_layer.h).
class Qcow2Tables {
public:
    /// @param slices  size of the cache; 256 slices cover 8 GiB of disk with clusters of 64 KiB.
    static Result<Qcow2Tables> load(FileIo &file, const Qcow2Header &header, std::size_t slices);

    /// What lies at `offset`, up to `length` octets of the same kind, in one piece of the file. Nothing when `wait` is
    /// Never and it would have to.
    Result<std::optional<Qcow2Run>> find(std::uint64_t offset, std::uint64_t length, Wait wait);

    // For the layer, whose entries are all standard ones. Clusters are numbers of guest clusters.

    /// How many clusters from this one on share a slice with it: setEntries() may take so many.
    std::uint64_t clustersInSlice(std::uint64_t cluster) const;
    bool hasTable(std::uint64_t cluster) const { return m_l1[l1Index(cluster)] != 0; }
    /// Puts an L2 table, zeros on disk by then, in the place of none.
    void setTable(std::uint64_t cluster, std::uint64_t offset);
    Result<std::uint64_t> entry(std::uint64_t cluster);
    /// Entries for `count` clusters of one slice. `step` is the distance of their values.
    Result<void> setEntries(std::uint64_t cluster, std::uint64_t count, std::uint64_t value, std::uint64_t step);
    /// The file has grown: up to here offsets are inside it.
    void growTo(std::uint64_t end) { m_fileEnd = std::max(m_fileEnd, end); }
    std::uint64_t fileEnd() const { return m_fileEnd; }
    const std::vector<std::uint64_t> &l1() const { return m_l1; }

    bool isChanged() const { return !m_l1Changed.empty() || !m_cache.changed().empty(); }
    /// Writes the changed entries, without syncing. NoSpace: what is not written stays changed.
    Result<void> writeChanged();
    /// Called when a slice is needed and there are changed ones only; afterwards they must be clean.
    void setWriteBack(std::function<Result<void>()> writeBack) { m_writeBack = std::move(writeBack); }

private:
    Qcow2Tables(FileIo &file, const Qcow2Header &header, std::size_t slices);

    std::size_t l1Index(std::uint64_t cluster) const { return static_cast<std::size_t>(cluster >> m_l2Bits); }
    Result<std::optional<SliceCache::Slot>> slice(std::uint64_t cluster, Wait wait);
    Result<SliceCache::Slot> changeableSlice(std::uint64_t cluster);
    Result<Qcow2Run> standardRun(Bytes slice, std::size_t index, std::uint64_t offset, std::uint64_t length) const;
    Result<Qcow2Run> extendedRun(Bytes slice, std::size_t index, std::uint64_t offset, std::uint64_t length) const;
    Result<Qcow2Run> classify(std::uint64_t entry) const;
    std::uint64_t emptyTables(std::uint64_t offset, std::uint64_t length) const;
    std::uint64_t clusterOf(std::uint64_t offset) const { return offset >> m_clusterBits; }
    Error damaged(const std::string &what) const;

    FileIo *m_file;
    std::uint32_t m_clusterBits;
    std::uint32_t m_l2Bits; ///< log2 of entries in an L2 table
    std::uint64_t m_clusterSize;
    std::uint64_t m_entrySize;
    std::uint64_t m_sliceEntries;
    bool m_extended;
    bool m_hasZeroFlag; ///< version 3
    std::uint64_t m_l1Offset;
    std::uint64_t m_fileEnd = 0;
    std::vector<std::uint64_t> m_l1;        ///< offsets of L2 tables, without flags; 0: none
    std::vector<std::size_t> m_l1Changed;
    SliceCache m_cache;
    std::function<Result<void>()> m_writeBack;
};

} // namespace netseat::storage
