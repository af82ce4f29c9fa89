#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "storage/file_io.h"

#include <optional>
#include <string>

namespace netseat::storage {

/// First octets of every qcow and qcow2 file: "QFI\xfb".
inline constexpr std::uint32_t kQcowMagic = 0x514649fb;

/// Incompatible features (QEMU, docs/interop/qcow2.txt, "Header").
inline constexpr std::uint64_t kQcow2Dirty = 1U << 0;
inline constexpr std::uint64_t kQcow2Corrupt = 1U << 1;
inline constexpr std::uint64_t kQcow2ExternalData = 1U << 2;
inline constexpr std::uint64_t kQcow2Compression = 1U << 3;
inline constexpr std::uint64_t kQcow2ExtendedL2 = 1U << 4;

/// L1 tables up to 32 MiB, refcount tables up to 8 MiB and clusters from 512 octets to 2 MiB: the bounds of QEMU, so
/// that no file can ask for more memory than that.
inline constexpr std::uint64_t kQcow2MaxL1Octets = 32U << 20;
inline constexpr std::uint64_t kQcow2MaxRefcountTableOctets = 8U << 20;
inline constexpr std::uint32_t kQcow2MinClusterBits = 9;
inline constexpr std::uint32_t kQcow2MaxClusterBits = 21;

/// The header of a qcow2 file with its extensions (docs/interop/qcow2.txt). Offsets and sizes in octets.
struct Qcow2Header {
    std::uint32_t version = 3;
    std::string backingFile;   ///< as written in the file; empty: none
    std::string backingFormat; ///< "raw", "qcow2"; empty: not said
    std::string stamp;         ///< extension of our own: stamp of the image this layer was made over; empty: none
    std::uint32_t clusterBits = 16;
    std::uint64_t size = 0;    ///< of the virtual disk
    std::uint32_t l1Entries = 0;
    std::uint64_t l1Offset = 0;
    std::uint64_t refcountTableOffset = 0;
    std::uint32_t refcountTableClusters = 0;
    std::uint32_t snapshots = 0;
    std::uint64_t incompatible = 0;
    std::uint64_t compatible = 0;
    std::uint64_t autoclear = 0;
    std::uint32_t refcountOrder = 4; ///< a refcount has 2^this bits
    std::uint8_t compression = 0;    ///< 0 zlib, 1 zstd

    std::uint64_t clusterSize() const { return std::uint64_t {1} << clusterBits; }
    bool extendedL2() const { return (incompatible & kQcow2ExtendedL2) != 0; }
    std::uint64_t l2EntrySize() const { return extendedL2() ? 16 : 8; }
    std::uint64_t l2Entries() const { return clusterSize() / l2EntrySize(); }
};

/// How many L1 entries a disk of this size needs.
std::uint64_t l1EntriesFor(std::uint64_t size, std::uint64_t clusterSize, std::uint64_t l2Entries);

/// @param head      the start of the file, the whole first cluster if there is that much.
/// @param fileSize  of the file on disk: every table must lie inside.
/// @param name      of the file, for the messages.
/// Malformed; Unsupported names the feature: encryption, external data file, an unknown incompatible feature, version 1.
Result<Qcow2Header> decodeQcow2Header(Bytes head, std::uint64_t fileSize, const std::string &name);

/// The first octets of a version 3 file: header, extensions, name of the backing file. The rest of the cluster is zeros.
ByteVector encodeQcow2Header(const Qcow2Header &header);

/// Offset of the autoclear features in the header, for who must clear them before writing.
inline constexpr std::uint64_t kQcow2AutoclearOffset = 88;

/// decodeQcow2Header() on a file.
Result<Qcow2Header> readQcow2Header(FileIo &file);

/// True when the file starts like a qcow (any version).
bool looksLikeQcow(Bytes head);

} // namespace netseat::storage
