#pragma once

#include "storage/file_io.h"
#include "storage/qcow2_header.h"
#include "storage/slice_cache.h"

#include <vector>

namespace netseat::storage {

/// Which clusters of a file are in use (docs/interop/qcow2.txt, "Host cluster management"), with refcounts of 16 bits:
/// the allocator of a layer. The refcount table is in memory, the blocks in slices of at most 4 KiB in a bounded cache.
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

    /// Takes up to `atMost` free clusters, at least one, lowest offset first. NoSpace also when the refcount table has
    /// no more entries. Io after a sync that failed: the file must not be written any more.
    Result<Clusters> allocate(std::uint64_t atMost);
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
    std::uint64_t m_next = 0;           ///< no cluster below is free
    SliceCache m_cache;
};

} // namespace netseat::storage
