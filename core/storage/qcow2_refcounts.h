#pragma once

#include "storage/file_io.h"
#include "storage/qcow2_header.h"
#include "storage/slice_cache.h"

#include <optional>
#include <vector>

namespace netseat::storage {

/// Which clusters of a file are in use (docs/interop/qcow2.txt, "Host cluster management"), with refcounts of 16 bits:
/// the allocator of a layer. The refcount table is in memory, the blocks in slices of at most 4 KiB in a bounded cache.
///
/// Regions: stretches of up to 1 MiB of the file, aligned. allocateInRegion() takes clusters from one where all are free, and
/// reserves the others, so that what comes to the disk around them later can lie around them in the file (allocateAt()).
/// A reservation is in memory only, and costs no space but the file's apparent length; where there is no room left
/// outside of them, they are all given up.
///
/// Counts that have gone up may be written at any time: at worst a cluster leaks. So a full cache writes by itself,
/// and release() may be called only when nothing on stable storage refers to the cluster any more (qcow2_layer.h).
class Qcow2Refcounts {
public:
    /// Clusters that follow one another in the file.
    struct Clusters {
        std::uint64_t offset = 0; ///< octets
        std::uint64_t count = 0;
    };

    /// Malformed when the refcount table does not lie inside the file.
    static Result<Qcow2Refcounts> load(FileIo &file, const Qcow2Header &header, std::size_t slices);

    /// From here on no more than `octets` of the file may be in use, its tables included; 0: any number. Looks at all counts.
    Result<void> setLimit(std::uint64_t octets);
    /// How many clusters may still be allocated.
    std::uint64_t room() const { return m_limit == 0 ? ~std::uint64_t {0} : m_limit - std::min(m_limit, m_inUse); }

    /// Takes up to `atMost` free clusters, at least one, lowest offset first. NoSpace also when the refcount table has
    /// no more entries, or at the limit. Io after a sync that failed: the file must not be written any more.
    Result<Clusters> allocate(std::uint64_t atMost);
    /// Takes up to `atMost` clusters from the place `skip` of a region where all were free, and reserves the rest of it; like
    /// allocate() where there is no such region.
    Result<Clusters> allocateInRegion(std::uint64_t skip, std::uint64_t atMost);
    /// Takes up to `atMost` clusters from `offset` on, up to the first that is in use: maybe none.
    Result<Clusters> allocateAt(std::uint64_t offset, std::uint64_t atMost);
    /// Clusters in a region; 1 when clusters are so large that there are none.
    std::uint64_t regionClusters() const { return m_regionClusters; }
    /// One reference less to the cluster at `offset`; true when that was the last. Malformed when there was none.
    Result<bool> release(std::uint64_t offset);
    /// How many references there are.
    Result<std::uint16_t> count(std::uint64_t offset);

    // For a layer that was not closed.

    /// Makes the cluster at `offset` count as used if it does not. Malformed when it has no refcount block.
    Result<void> raise(std::uint64_t offset);
    /// Makes every count what is said here; past the end of `counts`, 0.
    Result<void> setAll(const std::vector<std::uint16_t> &counts);
    /// Offsets of refcount blocks; 0: none.
    const std::vector<std::uint64_t> &blocks() const { return m_table; }

    bool isChanged() const { return !m_cache.changed().empty(); }
    /// Writes the changed counts, without syncing. NoSpace: what is not written stays changed.
    Result<void> writeChanged();

private:
    Qcow2Refcounts(FileIo &file, const Qcow2Header &header, std::size_t slices);

    bool hasBlock(std::uint64_t block) const { return block < m_table.size() && m_table[block] != 0; }
    Result<void> makeBlock(std::uint64_t block);
    Error full() const;
    Result<std::optional<std::uint64_t>> freeRegion();
    bool isFreeRegion(SliceCache::Slot slot, std::uint64_t cluster);
    bool isReserved(std::uint64_t cluster) const;
    bool dropReservations();
    Result<Clusters> take(SliceCache::Slot slot, std::uint64_t first, std::uint64_t atMost);
    std::uint64_t sliceEnd(std::uint64_t cluster) const { return cluster - cluster % m_sliceEntries + m_sliceEntries; }
    Result<SliceCache::Slot> slice(std::uint64_t cluster);
    Result<void> writeSlice(SliceCache::Slot slot);
    std::byte *at(SliceCache::Slot slot, std::uint64_t cluster);

    FileIo *m_file;
    std::uint64_t m_clusterSize;
    std::uint64_t m_blockEntries;
    std::uint64_t m_sliceEntries;
    std::uint64_t m_tableOffset;
    std::uint64_t m_tableEntries = 0;   ///< room for them in the file
    std::vector<std::uint64_t> m_table; ///< offsets of refcount blocks, up to the last there is; 0: none
    std::uint64_t m_next = 0;           ///< no cluster below is free and not reserved
    std::uint64_t m_regionClusters;
    std::uint64_t m_region = 0;         ///< a cluster, the first of its region; no region below is free
    std::vector<bool> m_reserved;       ///< regions
    std::uint64_t m_limit = 0;          ///< clusters; 0: none
    std::uint64_t m_inUse = 0;          ///< clusters; right when there is a limit
    SliceCache m_cache;
};

} // namespace netseat::storage
