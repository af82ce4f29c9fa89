#pragma once

#include "storage/file_io.h"

#include <memory>
#include <optional>

namespace netseat::storage {

/// Unpacks compressed clusters (docs/interop/qcow2.txt, "Compressed Clusters Descriptor"): zlib's raw deflate or
/// zstd. Keeps the last one, for a reader asks for small pieces one after the other; we never write compressed clusters,
/// so what a descriptor stands for does not change. Two buffers of a cluster, allocated when the first one is met.
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

    /// The whole cluster; valid until the next call. Malformed when it does not unpack to exactly one cluster.
    Result<Bytes> cluster(FileIo &file, std::uint64_t descriptor);
    /// The cluster if it is the one unpacked last.
    std::optional<Bytes> kept(std::uint64_t descriptor) const;

private:
    struct Libraries;
    bool unpack(Bytes packed);

    Type m_type;
    std::uint32_t m_clusterBits;
    std::optional<std::uint64_t> m_kept;
    ByteVector m_packed;
    ByteVector m_unpacked;
    std::unique_ptr<Libraries> m_libraries;
};

} // namespace netseat::storage
