#pragma once

#include "storage/layer_log.h"
#include "storage/qcow2_image.h"
#include "storage/qcow2_refcounts.h"
#include "storage/state_file.h"

#include <atomic>
#include <mutex>

namespace netseat::storage {

/// The files beside a layer; each may be none.
struct Qcow2Beside {
    std::unique_ptr<LayerLog> log {};    ///< none: what is not flushed when the process dies is lost
    std::unique_ptr<StateFile> state {}; ///< none: keepsState() is false
};

/// A qcow2 version 3 file that is written: a client's layer over its image, or a whole image being made. Files with
/// extended L2 entries and without: with them, the first write to a cluster stores the touched subclusters only.
///
/// A power cut at any moment leaves a file that opens, holds all that was flushed, and is not corrupt. Invariants, in
/// the order in which the writer keeps them:
///   1. A cluster's refcount is on stable storage before anything there refers to the cluster.
///   2. The data of a cluster or subcluster (for an L2 table: zeros) is on stable storage before the entry that points
///      to it, or the bit that says that it is stored.
///   3. What no longer refers to a cluster has been so on stable storage before the refcount goes down, the cluster
///      is used again, or its space is given back.
///   4. flush() returns only after 1 and 2 hold for every earlier write, and the entries are on stable storage too.
///   5. Nor is a cluster used again, or its space given back, while a read or a write that has looked it up is under
///      way (epochs.h).
///   6. A write in place counts only when its cluster was, after it, still where it was before, and was not being copied
///      (Qcow2Tables::isStill()); else it is made again.
///   7. A change of entries is in the log, if there is one (layer_log.h), before it takes effect; and in the file's tables
///      before the log forgets it. The log forgets it before a cluster that it speaks of is used again.
///   8. An atomic write goes to new clusters, a pair at most, and their entries, which lie in one sector, switch to them.
/// So the death of the process loses nothing that was answered, as long as the kernel lives (7); a cut loses at most what was written since the last flush(), sector by sector, and may leak clusters
/// (qemu-img check: "leaked"), but never corrupts. The numbers are cited in the code: "by (2)".
///
/// Data is written at once, entries and counts are kept in memory and written in two stages with a sync between them:
/// when flush() asks, or when the cache of entries is full of changed ones.
///
/// Two locks, taken in this order: m_change, held by who changes entries or counts and by flush() with its syncs; and the
/// short one inside Qcow2Tables. Reads and writes in place take the second only, and none during their I/O.
///
/// NoSpace leaves the layer as it was and usable. After any other error while entries or counts are written, or any
/// error of a sync, the layer has *failed*: nobody knows what is on the disk, so it refuses to write and to flush until
/// it is opened again. It can still be read.
class Qcow2Layer final : public Qcow2Image {
public:
    struct Options {
        std::size_t tableSlices = 2048;   ///< 8 MiB at most: 32 GiB of disk with extended entries
        std::size_t refcountSlices = 256; ///< 1 MiB at most: 32 GiB of file
        std::uint64_t maxFreed = 16384;   ///< clusters that wait for a flush before they can be used again
        std::uint64_t maxLog = 4U << 20;  ///< octets of log; then the entries are written
        /// Octets of clusters in use, tables and all; then what needs another one is refused (NoSpace), while writes in place
        /// go on. 0: no limit
        std::uint64_t maxOctets = 0;
    };

    /// Unsupported: version 2, internal snapshots, refcounts of other than 16 bits. Malformed: marked as dirty or
    /// corrupt, or with refcounts that would let us write over its own tables.
    static Result<std::unique_ptr<BlockDevice>> open(std::unique_ptr<FileIo> file, const Qcow2Header &header,
        std::unique_ptr<BlockDevice> base, Options options, Qcow2Beside beside = {});

    /// Writes and flushes what is still in memory, where possible: a layer that is closed loses nothing.
    ~Qcow2Layer() override;

    bool isReadOnly() const override { return false; }
    Result<void> write(Lba start, Bytes data) override;
    Result<bool> tryWrite(Lba start, Bytes data) override;
    BlockCount atomicWriteLimit() const override;
    Result<void> writeAtomic(Lba start, Bytes data) override;
    Result<void> zero(Lba start, BlockCount count, bool release) override;
    /// A cluster: subclusters that are discarded keep their place until the last of their cluster is.
    BlockCount unmapGranularity() const override { return {clusterSize() / kBlockSize}; }
    Result<void> flush() override;
    bool keepsState() const override { return m_state != nullptr; }
    Result<void> saveState(Bytes state) override;
    Result<ByteVector> loadState() override;

private:
    using Clusters = Qcow2Refcounts::Clusters;

    /// New entries for clusters that follow one another.
    struct Change {
        std::uint64_t cluster = 0;
        std::uint64_t count = 0;
        Qcow2Cluster value; ///< of the first; each host is one cluster further
    };
    /// Guest clusters that lie one behind the other in the file, or shall.
    struct Places {
        std::uint64_t host = 0;         ///< of the first
        std::vector<Qcow2Cluster> olds; ///< their entries
        std::vector<Clusters> fresh;    ///< which of the places are new
    };
    /// What no entry on stable storage refers to any more.
    struct Drained {
        Clusters clusters;
        std::uint64_t epoch = 0;
    };

    Qcow2Layer(std::unique_ptr<FileIo> file, const Qcow2Header &header, std::unique_ptr<Qcow2Tables> tables,
        Qcow2Refcounts refcounts, std::unique_ptr<BlockDevice> base, Options options, Qcow2Beside beside);

    Result<void> checkOwnTables();
    Result<void> clearAutoclear();
    Result<void> checkWritable(Lba start, std::uint64_t octets) const;
    Error refusal() const;

    Result<void> recover();
    Result<void> replay();
    bool fits(const LayerLogRecord &record, std::uint64_t fileEnd) const;
    Error unfittingLog() const;
    Result<std::vector<std::uint16_t>> countReferences();

    Result<std::size_t> writeInPlace(std::uint64_t offset, Bytes data);
    Result<void> writeThere(std::uint64_t offset, Bytes data);

    // All below: with m_change held.
    Result<std::size_t> writeChanging(std::uint64_t offset, Bytes data);
    Result<std::size_t> writeCopy(const Qcow2Cluster &old, std::uint64_t offset, Bytes data);
    Result<std::size_t> writeRun(const Qcow2Cluster &old, std::uint64_t offset, Bytes data);
    Result<void> findPlaces(Places &places, std::uint64_t cluster, std::uint64_t most);
    std::vector<Change> entries(const Places &places, std::uint64_t cluster, std::uint64_t from, std::uint64_t to) const;
    Result<void> writeFilled(std::uint64_t host, std::uint64_t guest, std::uint64_t from, std::uint64_t to,
        std::uint64_t within, Bytes data);
    Result<void> replaceClusters(std::uint64_t first, std::uint64_t count, std::uint64_t within, Bytes data);
    void growTo(std::uint64_t end);
    Result<void> writeFile(std::uint64_t offset, Bytes data);
    Result<void> makeRoom();
    Result<Clusters> allocate(std::uint64_t atMost);
    Result<Clusters> allocateFor(std::uint64_t cluster, std::uint64_t atMost);
    Result<Clusters> allocateAt(std::uint64_t offset, std::uint64_t atMost);
    Result<Clusters> orFail(Result<Clusters> clusters);
    void giveBack(Clusters clusters);
    void giveBack(const std::vector<Clusters> &all);
    Result<void> ensureTable(std::uint64_t cluster);
    Result<void> commit(std::span<const Change> changes);
    Result<void> log(std::span<const LayerLogRecord> records);
    Result<void> settle();

    Result<std::uint64_t> zeroRun(std::uint64_t offset, std::uint64_t length, bool release);
    Result<std::uint64_t> zerosBelow(std::uint64_t offset, std::uint64_t length);
    Result<std::uint64_t> zeroPart(std::uint64_t offset, std::uint64_t length, bool release);
    Result<std::uint64_t> zeroClusters(std::uint64_t offset, std::uint64_t length, bool release);
    void addFreed(const Qcow2Cluster &cluster);

    Result<void> flushNow();
    Result<void> writeBack();
    Result<void> sync();
    Result<void> orFail(Result<void> result);
    void releaseDrained();
    void release(Clusters clusters);

    std::uint64_t clusterSize() const { return header().clusterSize(); }

    Options m_options;
    std::atomic<bool> m_failed {false};
    std::atomic<bool> m_unsynced {false}; ///< something was written since the last sync began

    std::mutex m_change; ///< of what follows
    std::uint64_t m_fileEnd = 0;    ///< of the file, octets
    std::uint64_t m_writtenEnd = 0; ///< what lies behind is there only to be written to
    Qcow2Refcounts m_refcounts;
    std::unique_ptr<LayerLog> m_log; ///< may be none
    std::unique_ptr<StateFile> m_state; ///< may be none; has a lock of its own
    bool m_recovering = false;
    std::vector<Clusters> m_freed;   ///< no entry in memory refers to them; by (3) not to be used yet
    std::vector<Drained> m_draining; ///< by (5) not to be used yet
    std::uint64_t m_freedCount = 0;  ///< clusters in both
};

} // namespace netseat::storage
