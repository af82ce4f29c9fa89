#pragma once

#include "storage/file_io.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace netseat::storage {

/// Unpacks compressed clusters (docs/interop/qcow2.txt, "Compressed Clusters Descriptor"): zlib's raw deflate or
/// zstd. Keeps those that were used last, for a reader asks for small pieces one after the other, and a roomful of readers
/// for the same ones; we never write compressed clusters, so what a descriptor stands for does not change.
/// Any thread may call it. Clusters are unpacked side by side, but none twice at the same time.
class Qcow2Decompressor {
public:
    enum class Type : std::uint8_t { Zlib = 0, Zstd = 1 };
    /// What is kept, in octets of unpacked clusters; one cluster at least.
    static constexpr std::size_t kKept = std::size_t {8} * 1024 * 1024;

    Qcow2Decompressor(Type type, std::uint32_t clusterBits);
    ~Qcow2Decompressor();
    Qcow2Decompressor(const Qcow2Decompressor &) = delete;
    Qcow2Decompressor &operator=(const Qcow2Decompressor &) = delete;

    /// Where in the file the packed data of a descriptor may lie.
    struct Place {
        std::uint64_t offset = 0;
        std::uint64_t length = 0; ///< up to the end of the last 512-octet sector
    };
    Place place(std::uint64_t descriptor) const;

    /// Copies what lies `within` octets from the start of the cluster. False only for Wait::Never: it is not among those
    /// that are kept. Malformed when it does not unpack to exactly one cluster.
    Result<bool> read(FileIo &file, std::uint64_t descriptor, std::size_t within, MutableBytes into, Wait wait);

private:
    struct Worker;
    using Cluster = std::shared_ptr<const ByteVector>;
    struct Kept {
        std::uint64_t descriptor = 0;
        std::uint64_t used = 0;
        Cluster cluster;
    };

    Cluster find(std::uint64_t descriptor);
    void keep(std::uint64_t descriptor, const Cluster &cluster);
    Result<Cluster> unpacked(FileIo &file, std::uint64_t descriptor);
    Result<Cluster> load(FileIo &file, std::uint64_t descriptor, Worker &worker) const;

    Type m_type;
    std::uint32_t m_clusterBits;
    std::mutex m_lock; ///< of what follows; not held while anything is read or unpacked
    std::condition_variable m_done;
    std::vector<Kept> m_kept;
    std::uint64_t m_clock = 0;
    std::vector<std::uint64_t> m_underWay; ///< descriptors
    std::vector<std::unique_ptr<Worker>> m_workers; ///< that nobody uses now
};

} // namespace netseat::storage
