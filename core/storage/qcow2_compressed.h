#pragma once

#include "storage/file_io.h"

#include <memory>
#include <mutex>
#include <optional>

namespace netseat::storage {

/// Unpacks compressed clusters (docs/interop/qcow2.txt, "Compressed Clusters Descriptor"): zlib's raw deflate or
/// zstd. Keeps the last one, for a reader asks for small pieces one after the other; we never write compressed clusters,
/// so what a descriptor stands for does not change. Two buffers of a cluster, allocated when the first one is met.
/// Any thread may call it; they unpack one after the other.
class Qcow2Decompressor {
public:
    enum class Type : std::uint8_t { Zlib = 0, Zstd = 1 };

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

    /// Copies what lies `within` octets from the start of the cluster. False only for Wait::Never: it is not the one that
    /// was unpacked last. Malformed when it does not unpack to exactly one cluster.
    Result<bool> read(FileIo &file, std::uint64_t descriptor, std::size_t within, MutableBytes into, Wait wait);

private:
    struct Libraries;
    Result<void> load(FileIo &file, std::uint64_t descriptor);
    bool unpack(Bytes packed);

    Type m_type;
    std::uint32_t m_clusterBits;
    std::mutex m_lock; ///< of what follows
    std::optional<std::uint64_t> m_kept;
    ByteVector m_packed;
    ByteVector m_unpacked;
    std::unique_ptr<Libraries> m_libraries;
};

} // namespace netseat::storage
