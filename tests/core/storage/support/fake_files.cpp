#include "fake_files.h"

#include "storage/qcow2_compressed.h"
#include "storage/qcow2_header.h"
#include "storage/qcow2_tables.h"

#include <algorithm>
#include <map>

namespace netseat::test {

using namespace netseat::storage;

namespace {

const Error kNoSpace {Error::Code::NoSpace, "The disk is full."};
const Error kBroken {Error::Code::Io, "The disk is broken."};

void put(ByteVector &file, std::uint64_t offset, Bytes data)
{
    if (file.size() < offset + data.size())
        file.resize(offset + data.size());
    std::ranges::copy(data, file.begin() + static_cast<std::ptrdiff_t>(offset));
}

void clear(ByteVector &file, std::uint64_t offset, std::uint64_t length)
{
    const auto end = std::min<std::uint64_t>(file.size(), offset + length);
    if (offset < end)
        std::ranges::fill(MutableBytes(file).subspan(offset, end - offset), std::byte {0});
}

} // namespace

Result<std::uint64_t> MemoryFile::size() const
{
    const std::lock_guard locked(m_state->lock);
    return std::uint64_t {m_state->octets.size()};
}

Result<std::size_t> MemoryFile::read(std::uint64_t offset, MutableBytes into)
{
    const std::lock_guard locked(m_state->lock);
    ++m_state->reads;
    const auto &octets = m_state->octets;
    const auto from = std::min<std::uint64_t>(offset, octets.size());
    const auto part = Bytes(octets).subspan(from, std::min<std::uint64_t>(into.size(), octets.size() - from));
    std::ranges::copy(part, into.begin());
    return part.size();
}

Result<bool> MemoryFile::tryRead(std::uint64_t offset, MutableBytes into)
{
    const std::lock_guard locked(m_state->lock);
    if (m_state->blocks || offset + into.size() > m_state->octets.size())
        return false;
    return read(offset, into) ? true : false;
}

Result<void> MemoryFile::write(std::uint64_t offset, Bytes data)
{
    const std::lock_guard locked(m_state->lock);
    if (m_state->writesUntilError >= 0 && m_state->writesUntilError-- == 0)
        return kBroken;
    if (m_state->noSpace || offset + data.size() > m_state->full.value_or(~std::uint64_t {0}))
        return kNoSpace;
    put(m_state->octets, offset, data);
    return {};
}

Result<void> MemoryFile::sync()
{
    const std::lock_guard locked(m_state->lock);
    ++m_state->syncs;
    if (m_state->syncsUntilError >= 0 && m_state->syncsUntilError-- == 0)
        return kBroken;
    return {};
}

Result<void> MemoryFile::punchHole(std::uint64_t offset, std::uint64_t length)
{
    const std::lock_guard locked(m_state->lock);
    m_state->punched += length;
    clear(m_state->octets, offset, length);
    return {};
}

Result<void> MemoryFile::resize(std::uint64_t size)
{
    const std::lock_guard locked(m_state->lock);
    m_state->octets.resize(size);
    return {};
}

Result<FileRange> MemoryFile::rangeAt(std::uint64_t offset)
{
    const std::lock_guard locked(m_state->lock);
    return FileRange {m_state->octets.size() - offset, false};
}

namespace {

class RecordingFile final : public FileIo {
public:
    RecordingFile(std::shared_ptr<MemoryFile::State> state, std::vector<Recording::Operation> &operations)
        : m_file(std::move(state))
        , m_operations(operations)
    {
    }

    const std::string &name() const override { return m_file.name(); }
    Result<std::uint64_t> size() const override { return m_file.size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override { return m_file.read(offset, into); }
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override { return m_file.tryRead(offset, into); }
    Result<void> write(std::uint64_t offset, Bytes data) override
    {
        m_operations.emplace_back(Recording::Write {offset, {data.begin(), data.end()}});
        return m_file.write(offset, data);
    }
    Result<void> sync() override
    {
        m_operations.emplace_back(Recording::Sync {});
        return m_file.sync();
    }
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override
    {
        m_operations.emplace_back(Recording::Punch {offset, length});
        return m_file.punchHole(offset, length);
    }
    Result<void> resize(std::uint64_t size) override
    {
        m_operations.emplace_back(Recording::Resize {size});
        return m_file.resize(size);
    }
    Result<FileRange> rangeAt(std::uint64_t offset) override { return m_file.rangeAt(offset); }

private:
    MemoryFile m_file;
    std::vector<Recording::Operation> &m_operations;
};

/// Applies an operation, each of its sectors only when `arrives` says so.
template <typename Arrives>
void apply(ByteVector &file, const Recording::Operation &operation, const Arrives &arrives)
{
    constexpr std::size_t kSector = 512;
    if (const auto *write = std::get_if<Recording::Write>(&operation)) {
        for (std::size_t at = 0; at < write->data.size();) {
            const auto length = std::min(kSector - (write->offset + at) % kSector, write->data.size() - at);
            if (arrives())
                put(file, write->offset + at, Bytes(write->data).subspan(at, length));
            at += length;
        }
    } else if (const auto *punch = std::get_if<Recording::Punch>(&operation)) {
        for (std::uint64_t at = 0; at < punch->length; at += kSector) {
            if (arrives())
                clear(file, punch->offset + at, kSector);
        }
    } else if (const auto *resize = std::get_if<Recording::Resize>(&operation)) {
        if (arrives())
            file.resize(resize->size);
    }
}

} // namespace

std::unique_ptr<FileIo> Recording::file(std::shared_ptr<MemoryFile::State> state)
{
    return std::make_unique<RecordingFile>(std::move(state), operations);
}

ByteVector PowerCuts::at(std::size_t cut, std::mt19937_64 &random)
{
    const auto &operations = m_recording.operations;
    auto lastSync = m_synced;
    for (auto i = m_synced; i < cut; ++i) {
        if (std::holds_alternative<Recording::Sync>(operations[i]))
            lastSync = i + 1;
    }
    for (; m_synced < lastSync; ++m_synced)
        apply(m_durable, operations[m_synced], [] { return true; });
    auto file = m_durable;
    const auto odds = random() % 5; // nothing, a quarter, … everything of what is pending
    for (auto i = m_synced; i < cut; ++i)
        apply(file, operations[i], [&] { return random() % 4 < odds; });
    return file;
}

namespace {

class Checker {
public:
    explicit Checker(Bytes file)
        : m_file(file)
    {
    }

    Consistency check()
    {
        const auto header = decodeQcow2Header(m_file, m_file.size(), "file");
        if (!header) {
            m_found.errors.push_back(header.error().message);
            return m_found;
        }
        m_cluster = header->clusterSize();
        m_decompressor.emplace(Qcow2Decompressor::Type::Zlib, header->clusterBits);
        use(0, m_cluster);
        use(header->l1Offset, std::uint64_t {header->l1Entries} * 8);
        use(header->refcountTableOffset, header->refcountTableClusters * m_cluster);
        for (std::uint64_t i = 0; i < header->l1Entries; ++i)
            checkTable(load(header->l1Offset + i * 8), *header);
        checkCounts(*header);
        return m_found;
    }

private:
    void fail(const std::string &what) { m_found.errors.push_back(what); }

    std::uint64_t load(std::uint64_t offset)
    {
        if (offset + 8 <= m_file.size())
            return loadBe<std::uint64_t>(m_file.data() + offset);
        fail("read past the end at " + std::to_string(offset));
        return 0;
    }

    void use(std::uint64_t offset, std::uint64_t length)
    {
        for (auto at = offset / m_cluster; at * m_cluster < offset + length; ++at)
            ++m_used[at];
    }

    void checkTable(std::uint64_t l1, const Qcow2Header &header)
    {
        const auto table = l1 & kQcow2OffsetMask;
        if (table == 0)
            return;
        if (table % m_cluster != 0)
            fail("table between clusters");
        if ((l1 & kQcow2Copied) == 0)
            fail("L1 entry without its flag");
        use(table, m_cluster);
        for (std::uint64_t i = 0; i < header.l2Entries(); ++i) {
            const auto at = table + i * header.l2EntrySize();
            checkEntry(load(at), header.extendedL2() ? std::optional(load(at + 8)) : std::nullopt);
        }
    }

    void checkEntry(std::uint64_t entry, std::optional<std::uint64_t> bitmap)
    {
        if ((entry & kQcow2Compressed) != 0) {
            const auto place = m_decompressor->place(entry & ~kQcow2Compressed);
            use(place.offset, place.length);
            return;
        }
        const auto host = entry & kQcow2OffsetMask;
        if (host % m_cluster != 0)
            fail("cluster between clusters");
        if (host != 0)
            use(host, m_cluster);
        if ((entry & ~(kQcow2OffsetMask | kQcow2Copied | (bitmap ? 0 : kQcow2ReadsZero))) != 0)
            fail("reserved bits in an L2 entry");
        if ((host != 0) != ((entry & kQcow2Copied) != 0))
            fail("L2 entry with a wrong flag");
        if (bitmap && (*bitmap & *bitmap >> 32 & 0xffffffff) != 0)
            fail("subcluster that is both data and zeros");
        if (bitmap && host == 0 && (*bitmap & 0xffffffff) != 0)
            fail("subclusters without a cluster");
    }

    void checkCounts(const Qcow2Header &header)
    {
        const auto perBlock = m_cluster / 2;
        std::map<std::uint64_t, std::uint64_t> counts;
        for (std::uint64_t i = 0; i < header.refcountTableClusters * m_cluster / 8; ++i) {
            const auto block = load(header.refcountTableOffset + i * 8);
            if (block == 0)
                continue;
            use(block, m_cluster);
            for (std::uint64_t j = 0; j < perBlock && block + j * 2 + 2 <= m_file.size(); ++j) {
                if (const auto count = loadBe<std::uint16_t>(m_file.data() + block + j * 2); count != 0)
                    counts[i * perBlock + j] = count;
            }
        }
        for (const auto &[cluster, used] : m_used) {
            if (counts[cluster] < used)
                fail("cluster " + std::to_string(cluster) + " used " + std::to_string(used) + " times, counted "
                    + std::to_string(counts[cluster]));
        }
        for (const auto &[cluster, count] : counts)
            m_found.leaks += count > m_used[cluster] ? 1U : 0U;
    }

    Bytes m_file;
    std::uint64_t m_cluster = 0;
    std::optional<Qcow2Decompressor> m_decompressor;
    std::map<std::uint64_t, std::uint64_t> m_used;
    Consistency m_found;
};

} // namespace

Consistency checkConsistency(Bytes file)
{
    return Checker(file).check();
}

} // namespace netseat::test
