#include "storage/qcow2_refcounts.h"

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMaxSliceOctets = 4096;
constexpr std::uint64_t kCountOctets = 2;

} // namespace

Qcow2Refcounts::Qcow2Refcounts(FileIo &file, const Qcow2Header &header, std::size_t slices)
    : m_file(&file)
    , m_clusterSize(header.clusterSize())
    , m_blockEntries(header.clusterSize() / kCountOctets)
    , m_sliceEntries(std::min(header.clusterSize(), kMaxSliceOctets) / kCountOctets)
    , m_tableOffset(header.refcountTableOffset)
    , m_cache(static_cast<std::size_t>(std::min(header.clusterSize(), kMaxSliceOctets)), slices)
{
}

Result<Qcow2Refcounts> Qcow2Refcounts::load(FileIo &file, const Qcow2Header &header, std::size_t slices)
{
    const auto malformed = [&](const char *what) {
        return Error {Error::Code::Malformed, file.name() + " is damaged (" + what + "). See: qemu-img check"};
    };
    Qcow2Refcounts refcounts(file, header, slices);
    const auto end = file.size();
    if (!end)
        return end.error();
    ByteVector raw(static_cast<std::size_t>(header.refcountTableClusters * header.clusterSize()));
    const auto count = file.read(header.refcountTableOffset, raw);
    if (!count)
        return count.error();
    if (*count < raw.size() || raw.empty() || header.refcountTableOffset % header.clusterSize() != 0)
        return malformed("the refcount table does not lie inside the file");
    refcounts.m_tableEntries = raw.size() / 8;
    for (std::size_t at = 0; at < raw.size(); at += 8) {
        const auto block = loadBe<std::uint64_t>(raw.data() + at);
        if (block % header.clusterSize() != 0 || (block != 0 && block > *end - std::min(*end, header.clusterSize())))
            return malformed("a refcount block does not lie inside the file");
        if (block == 0)
            continue; // a table has room for terabytes, most of it empty: not worth its memory for each client
        refcounts.m_table.resize(at / 8);
        refcounts.m_table.push_back(block);
    }
    return refcounts;
}

std::byte *Qcow2Refcounts::at(SliceCache::Slot slot, std::uint64_t cluster)
{
    return m_cache.data(slot).data() + cluster % m_sliceEntries * kCountOctets;
}

Result<void> Qcow2Refcounts::writeSlice(SliceCache::Slot slot)
{
    if (!m_cache.isChanged(slot))
        return {};
    if (auto written = m_file->write(m_cache.offset(slot), m_cache.data(slot)); !written)
        return written;
    m_cache.setClean(slot);
    return {};
}

/// The slice with the count of a cluster whose block exists.
Result<SliceCache::Slot> Qcow2Refcounts::slice(std::uint64_t cluster)
{
    const auto block = m_table[static_cast<std::size_t>(cluster / m_blockEntries)];
    const auto offset = block + cluster % m_blockEntries / m_sliceEntries * m_cache.sliceBytes();
    if (const auto slot = m_cache.find(offset))
        return *slot;
    const auto slot = m_cache.victim(offset);
    if (auto written = writeSlice(slot); !written)
        return written.error();
    m_cache.drop(slot);
    const auto count = m_file->read(offset, m_cache.data(slot));
    if (!count)
        return count.error();
    if (*count < m_cache.sliceBytes())
        return Error {Error::Code::Malformed, m_file->name() + " is damaged (a refcount block is cut short)."};
    m_cache.hold(slot, offset);
    return slot;
}

/// A block for a stretch of the file where nothing is in use yet takes the first cluster of that stretch, and so
/// counts itself. It is on stable storage before the table points to it; happens once in 2 GiB.
Result<void> Qcow2Refcounts::makeBlock(std::uint64_t block)
{
    const auto offset = block * m_blockEntries * m_clusterSize;
    ByteVector counts(static_cast<std::size_t>(m_clusterSize));
    storeBe<std::uint16_t>(counts.data(), 1);
    if (auto written = m_file->write(offset, counts); !written)
        return written;
    if (auto synced = m_file->sync(); !synced)
        return synced;
    std::array<std::byte, 8> entry {};
    storeBe<std::uint64_t>(entry.data(), offset);
    if (auto written = m_file->write(m_tableOffset + block * 8, entry); !written)
        return written;
    m_table.resize(std::max(m_table.size(), static_cast<std::size_t>(block) + 1));
    m_table[static_cast<std::size_t>(block)] = offset;
    return {};
}

Result<Qcow2Refcounts::Clusters> Qcow2Refcounts::allocate(std::uint64_t atMost)
{
    for (;;) {
        const auto block = m_next / m_blockEntries;
        if (block >= m_tableEntries)
            return Error {Error::Code::NoSpace, m_file->name() + " has no more room in its refcount table."};
        if (!hasBlock(block)) {
            if (auto made = makeBlock(block); !made)
                return made.error();
        }
        const auto slot = slice(m_next);
        if (!slot)
            return slot.error();
        const auto sliceEnd = m_next - m_next % m_sliceEntries + m_sliceEntries;
        const auto isFree = [&](std::uint64_t cluster) { return loadBe<std::uint16_t>(at(*slot, cluster)) == 0; };
        while (m_next < sliceEnd && !isFree(m_next))
            ++m_next;
        if (m_next == sliceEnd)
            continue;
        const auto first = m_next;
        for (; m_next < sliceEnd && m_next - first < atMost && isFree(m_next); ++m_next)
            storeBe<std::uint16_t>(at(*slot, m_next), 1);
        m_cache.setChanged(*slot);
        return Clusters {first * m_clusterSize, m_next - first};
    }
}

Result<bool> Qcow2Refcounts::release(std::uint64_t offset)
{
    const auto before = count(offset);
    if (!before)
        return before.error();
    if (*before == 0)
        return Error {Error::Code::Malformed, m_file->name() + " is damaged (a cluster in use counts as free)."};
    const auto cluster = offset / m_clusterSize;
    const auto slot = slice(cluster);
    if (!slot)
        return slot.error();
    storeBe<std::uint16_t>(at(*slot, cluster), static_cast<std::uint16_t>(*before - 1));
    m_cache.setChanged(*slot);
    if (*before > 1)
        return false;
    m_next = std::min(m_next, cluster);
    return true;
}

Result<std::uint16_t> Qcow2Refcounts::count(std::uint64_t offset)
{
    const auto cluster = offset / m_clusterSize;
    const auto block = cluster / m_blockEntries;
    if (!hasBlock(block))
        return std::uint16_t {0};
    const auto slot = slice(cluster);
    if (!slot)
        return slot.error();
    return loadBe<std::uint16_t>(at(*slot, cluster));
}

Result<void> Qcow2Refcounts::raise(std::uint64_t offset)
{
    const auto before = count(offset);
    if (!before)
        return before.error();
    if (*before != 0)
        return {};
    const auto cluster = offset / m_clusterSize;
    const auto block = cluster / m_blockEntries;
    if (!hasBlock(block))
        return Error {Error::Code::Malformed, m_file->name() + " is damaged (a cluster in use has no refcount)."};
    const auto slot = slice(cluster);
    if (!slot)
        return slot.error();
    storeBe<std::uint16_t>(at(*slot, cluster), 1);
    m_cache.setChanged(*slot);
    return {};
}

Result<void> Qcow2Refcounts::setAll(const std::vector<std::uint16_t> &counts)
{
    for (std::uint64_t cluster = 0; cluster < m_table.size() * m_blockEntries; cluster += m_sliceEntries) {
        if (m_table[static_cast<std::size_t>(cluster / m_blockEntries)] == 0)
            continue;
        const auto slot = slice(cluster);
        if (!slot)
            return slot.error();
        for (std::uint64_t i = 0; i < m_sliceEntries; ++i) {
            const auto wanted = cluster + i < counts.size() ? counts[static_cast<std::size_t>(cluster + i)] : 0;
            auto *count = at(*slot, cluster + i);
            if (loadBe<std::uint16_t>(count) == wanted)
                continue;
            storeBe<std::uint16_t>(count, static_cast<std::uint16_t>(wanted));
            m_cache.setChanged(*slot);
        }
    }
    m_next = 0;
    return {};
}

Result<void> Qcow2Refcounts::writeChanged()
{
    for (const auto slot : m_cache.changed()) {
        if (auto written = writeSlice(slot); !written)
            return written;
    }
    m_cache.forgetChanged();
    return {};
}

} // namespace netseat::storage
