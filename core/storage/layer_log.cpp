#include "storage/layer_log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <zlib.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMagic = 0x4e53'4c41'594c'4f47; // "NSLAYLOG"
constexpr std::uint64_t kOpen = 1;
constexpr std::uint64_t kClosed = 2;
constexpr std::size_t kIdentityOctets = 64;
constexpr std::size_t kBootIdOctets = 64;
constexpr std::size_t kCovered = 24 + kIdentityOctets + kBootIdOctets; ///< by the CRC behind it
/// No layer lets its log grow so long; a file that is longer is not read to its end.
constexpr std::uint64_t kMaxRecords = 1U << 22;
constexpr std::uint64_t kStep = 65536; ///< octets by which the file grows

std::uint32_t crcOf(Bytes data, std::uint32_t start = 0)
{
    return static_cast<std::uint32_t>(
        crc32(start, reinterpret_cast<const Bytef *>(data.data()), static_cast<uInt>(data.size())));
}

/// Text of fixed length with zeros behind it.
void putText(ByteWriter &out, const std::string &text, std::size_t octets)
{
    const auto kept = std::min(text.size(), octets);
    out.text(std::string_view(text).substr(0, kept));
    out.zeros(octets - kept);
}

bool sameText(Bytes field, const std::string &text)
{
    ByteWriter wanted;
    putText(wanted, text, field.size());
    return std::ranges::equal(field, wanted.data());
}

/// A record belongs to one place in one generation of one layer's log in one life of the kernel.
struct RecordPlace {
    std::uint32_t seed = 0; ///< from the layer's identity and the boot id
    std::uint64_t generation = 0;
    std::uint64_t number = 0;
};

std::uint32_t recordCrc(Bytes body, const RecordPlace &where)
{
    std::array<std::byte, 16> place {};
    storeBe<std::uint64_t>(place.data(), where.generation);
    storeBe<std::uint64_t>(place.data() + 8, where.number);
    return crcOf(body, crcOf(place, where.seed));
}

void encode(std::byte *at, const LayerLogRecord &record, const RecordPlace &where)
{
    storeBe<std::uint16_t>(at + 4, static_cast<std::uint16_t>(record.kind));
    storeBe<std::uint16_t>(at + 6, record.count);
    storeBe<std::uint64_t>(at + 8, record.cluster);
    storeBe<std::uint64_t>(at + 16, record.host);
    storeBe<std::uint32_t>(at + 24, record.data);
    storeBe<std::uint32_t>(at + 28, record.zeros);
    storeBe<std::uint32_t>(at, recordCrc({at + 4, LayerLog::kRecordOctets - 4}, where));
}

LayerLogRecord decode(const std::byte *at)
{
    return {.kind = static_cast<LayerLogRecord::Kind>(loadBe<std::uint16_t>(at + 4)),
        .count = loadBe<std::uint16_t>(at + 6),
        .cluster = loadBe<std::uint64_t>(at + 8),
        .host = loadBe<std::uint64_t>(at + 16),
        .data = loadBe<std::uint32_t>(at + 24),
        .zeros = loadBe<std::uint32_t>(at + 28)};
}

} // namespace

LayerLog::LayerLog(std::unique_ptr<FileIo> file, std::string identity, std::string bootId)
    : m_file(std::move(file))
    , m_identity(std::move(identity))
    , m_bootId(std::move(bootId))
    , m_seed(crcOf(bytesOf(m_identity + " " + m_bootId)))
{
}

Result<std::unique_ptr<LayerLog>> LayerLog::open(std::unique_ptr<FileIo> file, std::string identity, std::string bootId)
{
    std::unique_ptr<LayerLog> log(new LayerLog(std::move(file), std::move(identity), std::move(bootId)));
    if (auto loaded = log->load(); !loaded)
        return loaded.error();
    return log;
}

Result<void> LayerLog::load()
{
    std::array<std::byte, kHeaderOctets> head {};
    const auto count = m_file->read(0, head);
    if (!count)
        return count.error();
    if (*count == 0)
        return {};
    const auto end = m_file->size();
    if (!end)
        return end.error();
    m_fileEnd = *end;
    const Bytes covered = Bytes(head).first(kCovered);
    ByteReader in(covered);
    const bool sound = in.u64() == kMagic && loadBe<std::uint32_t>(head.data() + kCovered) == crcOf(covered);
    m_generation = in.u64();
    const auto state = in.u64();
    if (!sound) { // torn by a power cut: which layer's it was cannot be told
        m_found = Found::Lost;
        return {};
    }
    const bool ours = sameText(in.bytes(kIdentityOctets), m_identity);
    const bool sameBoot = sameText(in.bytes(kBootIdOctets), m_bootId) && !m_bootId.empty();
    if (!ours || state == kClosed)
        return {};
    m_found = sameBoot ? Found::Kept : Found::Lost;
    if (!sameBoot)
        return {};
    ByteVector buffer(kRecordOctets * 1024);
    for (std::uint64_t number = 0; number < kMaxRecords;) {
        const auto read = m_file->read(kHeaderOctets + number * kRecordOctets, buffer);
        if (!read)
            return read.error();
        for (std::size_t at = 0; at + kRecordOctets <= *read; at += kRecordOctets, ++number) {
            const auto record = Bytes(buffer).subspan(at, kRecordOctets);
            if (loadBe<std::uint32_t>(record.data()) != recordCrc(record.subspan(4), {m_seed, m_generation, number}))
                return {};
            m_records.push_back(decode(record.data()));
        }
        if (*read < buffer.size())
            break;
    }
    return {};
}

Result<void> LayerLog::writeHeader(std::uint64_t state)
{
    ByteWriter out;
    out.u64(kMagic);
    out.u64(m_generation);
    out.u64(state);
    putText(out, m_identity, kIdentityOctets);
    putText(out, m_bootId, kBootIdOctets);
    out.u32(crcOf(out.data()));
    out.zeros(kHeaderOctets - out.size());
    return m_file->write(0, out.data());
}

Result<void> LayerLog::begin()
{
    ++m_generation;
    auto written = writeHeader(kOpen);
    if (!written) {
        --m_generation;
        return written;
    }
    m_count = 0;
    m_records.clear();
    m_records.shrink_to_fit();
    return {};
}

Result<void> LayerLog::append(std::span<const LayerLogRecord> records)
{
    m_buffer.resize(records.size() * kRecordOctets);
    for (std::size_t i = 0; i < records.size(); ++i)
        encode(m_buffer.data() + i * kRecordOctets, records[i], {m_seed, m_generation, m_count + i});
    const auto at = kHeaderOctets + m_count * kRecordOctets;
    if (const auto end = at + m_buffer.size(); end > m_fileEnd) // not with every record: that changes the inode each time
        m_fileEnd = m_file->resize(end + kStep) ? end + kStep : end;
    if (auto written = m_file->write(at, m_buffer); !written) {
        // What arrived of it shall not count.
        static_cast<void>(m_file->write(at, std::array<std::byte, kRecordOctets> {}));
        return written;
    }
    m_count += records.size();
    return {};
}

Result<void> LayerLog::close()
{
    ++m_generation;
    auto written = writeHeader(kClosed);
    std::error_code error;
    if (written && !m_path.empty())
        std::filesystem::remove(m_path, error);
    return written;
}

void LayerLog::discard()
{
    ++m_generation;
    static_cast<void>(writeHeader(kOpen)); // open: what it counts shall be looked at
    m_count = 0;
}

std::string layerIdentity(int fd)
{
    struct statx status {
    };
    if (::statx(fd, "", AT_EMPTY_PATH, STATX_INO | STATX_BTIME, &status) != 0)
        return {};
    return std::to_string(status.stx_ino) + "-" + std::to_string(status.stx_btime.tv_sec) + "."
        + std::to_string(status.stx_btime.tv_nsec);
}

std::string kernelBootId()
{
    auto file = PosixFile::open("/proc/sys/kernel/random/boot_id", PosixFile::Access::Read);
    if (!file)
        return {};
    std::array<std::byte, 36> id {};
    const auto count = (*file)->read(0, id);
    return count && *count == id.size() ? std::string(textOf(id)) : std::string();
}

} // namespace netseat::storage
