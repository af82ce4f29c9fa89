#include "storage/qcow2_refcounts.h"

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMaxSliceOctets = 4096;
constexpr std::uint64_t kCountOctets = 2;
/// Regions: so long that large requests are one piece, so short that few refcount blocks count them.
constexpr std::uint64_t kRegionOctets = 1U << 20;
constexpr std::uint64_t kMaxRegionClusters = 16;

} // namespace

Qcow2Refcounts::Qcow2Refcounts(FileIo &file, const Qcow2Header &header, std::size_t slices)
    : m_file(&file)
    , m_clusterSize(header.clusterSize())
    , m_blockEntries(header.clusterSize() / kCountOctets)
    , m_sliceEntries(std::min(header.clusterSize(), kMaxSliceOctets) / kCountOctets)
    , m_tableOffset(header.refcountTableOffset)
    , m_regionClusters(std::clamp<std::uint64_t>(kRegionOctets / header.clusterSize(), 1, kMaxRegionClusters))
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
    ++m_inUse;
    return {};
}

Result<void> Qcow2Refcounts::setLimit(std::uint64_t octets)
{
    m_limit = octets == 0 ? 0 : std::max<std::uint64_t>(octets / m_clusterSize, 1);
    m_inUse = 0;
    if (m_limit == 0)
        return {};
    ByteVector counts(static_cast<std::size_t>(m_clusterSize));
    for (const auto block : m_table) {
        if (block == 0)
            continue;
        const auto read = m_file->read(block, counts); // past the end of the file: all are free
        if (!read)
            return read.error();
        for (std::size_t at = 0; at + kCountOctets <= *read; at += kCountOctets)
            m_inUse += loadBe<std::uint16_t>(counts.data() + at) != 0;
    }
    return {};
}

Error Qcow2Refcounts::full() const
{
    if (room() == 0)
        return {Error::Code::NoSpace,
            m_file->name() + " has reached its limit of " + std::to_string(m_limit * m_clusterSize >> 20) + " MiB."};
    return {Error::Code::NoSpace, m_file->name() + " has no more room in its refcount table."};
}

bool Qcow2Refcounts::isReserved(std::uint64_t cluster) const
{
    const auto region = static_cast<std::size_t>(cluster / m_regionClusters);
    return region < m_reserved.size() && m_reserved[region];
}

/// False when there were none.
bool Qcow2Refcounts::dropReservations()
{
    if (m_reserved.empty())
        return false;
    m_reserved.clear();
    m_reserved.shrink_to_fit();
    m_next = 0;
    return true;
}

/// Takes what is free from `first` on, inside a slice.
Result<Qcow2Refcounts::Clusters> Qcow2Refcounts::take(SliceCache::Slot slot, std::uint64_t first, std::uint64_t atMost)
{
    // The header was in use when the file was opened: a file whose data lies over its counts undoes that.
    if (first == 0 && loadBe<std::uint16_t>(at(slot, first)) == 0)
        return Error {Error::Code::Malformed, m_file->name() + " is damaged (its header counts as free)."};
    const auto end = first + std::min({atMost, sliceEnd(first) - first, room()});
    auto cluster = first;
    for (; cluster < end && loadBe<std::uint16_t>(at(slot, cluster)) == 0; ++cluster)
        storeBe<std::uint16_t>(at(slot, cluster), 1);
    if (cluster > first)
        m_cache.setChanged(slot);
    m_inUse += cluster - first;
    return Clusters {first * m_clusterSize, cluster - first};
}

Result<Qcow2Refcounts::Clusters> Qcow2Refcounts::allocate(std::uint64_t atMost)
{
    while (room() > 0) {
        const auto block = m_next / m_blockEntries;
        if (block >= m_tableEntries) {
            if (dropReservations())
                continue;
            break;
        }
        if (!hasBlock(block)) {
            if (auto made = makeBlock(block); !made) {
                if (made.error().code == Error::Code::NoSpace && dropReservations())
                    continue;
                return made.error();
            }
        }
        const auto slot = slice(m_next);
        if (!slot)
            return slot.error();
        const auto isFree = [&](std::uint64_t cluster) {
            return loadBe<std::uint16_t>(at(*slot, cluster)) == 0 && !isReserved(cluster);
        };
        const auto end = sliceEnd(m_next);
        while (m_next < end && !isFree(m_next))
            ++m_next;
        if (m_next == end)
            continue;
        std::uint64_t count = 1;
        while (count < atMost && m_next + count < end && isFree(m_next + count))
            ++count;
        const auto taken = take(*slot, m_next, count);
        if (!taken)
            return taken;
        m_next += taken->count;
        if (taken->count > 0) // else a new refcount block was the last that the limit allowed
            return taken;
    }
    return full();
}

bool Qcow2Refcounts::isFreeRegion(SliceCache::Slot slot, std::uint64_t cluster)
{
    const auto *counts = at(slot, cluster - cluster % m_regionClusters);
    return std::all_of(counts, counts + m_regionClusters * kCountOctets, [](std::byte octet) { return octet == std::byte {0}; });
}

/// The first cluster of the lowest free region; nothing when there is none.
Result<std::optional<std::uint64_t>> Qcow2Refcounts::freeRegion()
{
    for (;;) {
        const auto block = m_region / m_blockEntries;
        if (block >= m_tableEntries || room() == 0)
            return std::optional<std::uint64_t>();
        if (!hasBlock(block)) {
            if (auto made = makeBlock(block); !made) {
                if (made.error().code == Error::Code::NoSpace)
                    return std::optional<std::uint64_t>();
                return made.error();
            }
        }
        const auto slot = slice(m_region);
        if (!slot)
            return slot.error();
        for (const auto end = sliceEnd(m_region); m_region < end; m_region += m_regionClusters) {
            if (isFreeRegion(*slot, m_region))
                return std::optional(m_region);
        }
    }
}

Result<Qcow2Refcounts::Clusters> Qcow2Refcounts::allocateInRegion(std::uint64_t skip, std::uint64_t atMost)
{
    if (m_regionClusters == 1)
        return allocate(atMost);
    const auto region = freeRegion();
    if (!region)
        return region.error();
    if (!*region || room() == 0)
        return allocate(atMost);
    const auto slot = slice(**region);
    if (!slot)
        return slot.error();
    const auto number = static_cast<std::size_t>(**region / m_regionClusters);
    m_reserved.resize(std::max(m_reserved.size(), number + 1));
    m_reserved[number] = true;
    return take(*slot, **region + skip, std::min(atMost, m_regionClusters - skip));
}

Result<Qcow2Refcounts::Clusters> Qcow2Refcounts::allocateAt(std::uint64_t offset, std::uint64_t atMost)
{
    const auto first = offset / m_clusterSize;
    if (!hasBlock(first / m_blockEntries))
        return Clusters {offset, 0};
    const auto slot = slice(first);
    if (!slot)
        return slot.error();
    return take(*slot, first, atMost);
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
    --m_inUse;
    if (isFreeRegion(*slot, cluster)) {
        if (isReserved(cluster))
            m_reserved[static_cast<std::size_t>(cluster / m_regionClusters)] = false;
        m_region = std::min(m_region, cluster - cluster % m_regionClusters);
    }
    if (!isReserved(cluster))
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
    ++m_inUse;
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
            m_inUse += (wanted != 0 ? 1U : 0U);
            m_inUse -= loadBe<std::uint16_t>(count) != 0;
            storeBe<std::uint16_t>(count, static_cast<std::uint16_t>(wanted));
            m_cache.setChanged(*slot);
        }
    }
    dropReservations();
    m_next = 0;
    m_region = 0;
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
