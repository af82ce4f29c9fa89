#pragma once

#include "storage/file_io.h"

#include <span>
#include <vector>

namespace netseat::storage {

/// One change of a layer's tables.
struct LayerLogRecord {
    enum class Kind : std::uint16_t {
        Table = 1,   ///< the L2 table with the entry of `cluster` lies at `host`
        Entries = 2, ///< the entries of `count` clusters from `cluster` on
    };
    Kind kind = Kind::Entries;
    std::uint16_t count = 1;
    std::uint64_t cluster = 0; ///< number of the guest cluster
    std::uint64_t host = 0;    ///< octets in the layer's file; 0: none. With `count`: of the first, the others follow it
    std::uint32_t data = 0;    ///< subclusters that are stored
    std::uint32_t zeros = 0;   ///< subclusters that read as zeros
    friend bool operator==(const LayerLogRecord &, const LayerLogRecord &) = default;
};

/// The file beside a layer that makes up for the death of our process.
///
/// A layer's data is written to its file at once, its entries only with the next flush. When the process dies in between,
/// the kernel still has all that was written, but nobody knows any more where it belongs. So each change of the entries is
/// appended here before a write is answered, with one write and without a sync, and a layer that is opened replays it.
/// The log is worth something only as long as the kernel lives that has both files' pages, which its boot id tells: after
/// a power cut it is not looked at, and what was not flushed is lost, as on any disk with a cache.
///
/// Layout, big-endian: a header in the first 512 octets (magic, generation, state, identity of the layer, boot id, CRC-32),
/// then records of 32 octets, each with a CRC-32 over itself, its number, the generation and whose log it is. So a new
/// header forgets the records behind it, and a torn record ends the log. One thread at a time.
class LayerLog {
public:
    static constexpr std::size_t kHeaderOctets = 512;
    static constexpr std::size_t kRecordOctets = 32;

    enum class Found {
        Nothing, ///< no log of this layer, or the layer was closed properly
        Lost,    ///< not closed, and the kernel is another: the records are worth nothing
        Kept,    ///< not closed; the records say what the tables lack
    };

    /// @param identity  what tells this layer from those that had its name before (layerIdentity())
    /// @param bootId    of the kernel (kernelBootId()); empty: not known, so no record is ever believed
    static Result<std::unique_ptr<LayerLog>> open(std::unique_ptr<FileIo> file, std::string identity, std::string bootId);

    Found found() const { return m_found; }
    /// What was found, up to the first torn record.
    const std::vector<LayerLogRecord> &records() const { return m_records; }

    /// Begins a new generation without records. NoSpace, Io.
    Result<void> begin();
    /// NoSpace: nothing was added, and later appends may work. Io.
    Result<void> append(std::span<const LayerLogRecord> records);
    /// Octets of records in this generation.
    std::uint64_t size() const { return m_count * kRecordOctets; }
    /// The layer's file is complete: the log is not needed, and goes.
    Result<void> close();
    /// What to remove when it goes; nothing: it stays, and says that it is closed.
    void removeWhenClosed(std::filesystem::path file) { m_path = std::move(file); }
    /// Nothing that was appended shall be believed: the layer's data itself may be lost. Where that cannot be written
    /// either, there is nothing else to do.
    void discard();

private:
    LayerLog(std::unique_ptr<FileIo> file, std::string identity, std::string bootId);
    Result<void> load();
    Result<void> writeHeader(std::uint64_t state);

    std::unique_ptr<FileIo> m_file;
    std::string m_identity;
    std::string m_bootId;
    std::uint32_t m_seed;
    std::filesystem::path m_path; ///< see removeWhenClosed()
    Found m_found = Found::Nothing;
    std::vector<LayerLogRecord> m_records;
    std::uint64_t m_generation = 0;
    std::uint64_t m_count = 0; ///< records in this generation
    std::uint64_t m_fileEnd = 0; ///< octets; behind the last record lie zeros, or records of other generations
    ByteVector m_buffer;
};

/// Inode and time of birth of an open file. Empty when the file system does not say.
std::string layerIdentity(int fd);

/// /proc/sys/kernel/random/boot_id; empty where there is none.
std::string kernelBootId();

} // namespace netseat::storage
