#include "storage/qcow2_tables.h"

#include "base/check.h"

#include <bit>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMaxSliceOctets = 4096;

std::uint64_t sliceOctets(const Qcow2Header &header)
{
    return std::min(header.clusterSize(), kMaxSliceOctets);
}

} // namespace

Qcow2Tables::Qcow2Tables(FileIo &file, const Qcow2Header &header, std::size_t slices)
    : m_file(&file)
    , m_clusterBits(header.clusterBits)
    , m_l2Bits(static_cast<std::uint32_t>(std::countr_zero(header.l2Entries())))
    , m_clusterSize(header.clusterSize())
    , m_entrySize(header.l2EntrySize())
    , m_sliceEntries(sliceOctets(header) / header.l2EntrySize())
    , m_extended(header.extendedL2())
    , m_hasZeroFlag(header.version >= 3)
    , m_l1Offset(header.l1Offset)
    , m_cache(static_cast<std::size_t>(sliceOctets(header)), slices)
{
}

Error Qcow2Tables::damaged(const std::string &what) const
{
    return {Error::Code::Malformed, m_file->name() + " is damaged (" + what + "). See: qemu-img check"};
}

Result<Qcow2Tables> Qcow2Tables::load(FileIo &file, const Qcow2Header &header, std::size_t slices)
{
    Qcow2Tables tables(file, header, slices);
    const auto end = file.size();
    if (!end)
        return end.error();
    tables.m_fileEnd = *end;
    ByteVector raw(std::size_t {header.l1Entries} * 8);
    const auto count = file.read(header.l1Offset, raw);
    if (!count)
        return count.error();
    if (*count < raw.size())
        return tables.damaged("the L1 table is cut short");
    tables.m_l1.reserve(header.l1Entries);
    for (std::size_t at = 0; at < raw.size(); at += 8) {
        const auto table = loadBe<std::uint64_t>(raw.data() + at) & kQcow2OffsetMask;
        if (table % header.clusterSize() != 0 || (table != 0 && table > *end - std::min(*end, header.clusterSize())))
            return tables.damaged("an L2 table does not lie inside the file");
        tables.m_l1.push_back(table);
    }
    return tables;
}

Result<std::optional<SliceCache::Slot>> Qcow2Tables::slice(std::uint64_t cluster, Wait wait)
{
    const auto table = m_l1[l1Index(cluster)];
    const auto inTable = cluster & ((std::uint64_t {1} << m_l2Bits) - 1);
    const auto at = table + inTable / m_sliceEntries * m_cache.sliceBytes();
    if (const auto slot = m_cache.find(at))
        return slot;

    auto slot = m_cache.victim(at);
    if (m_cache.isChanged(slot)) {
        if (wait == Wait::Never)
            return std::optional<SliceCache::Slot>();
        if (auto written = m_writeBack(); !written)
            return written.error();
        slot = m_cache.victim(at);
    }
    m_cache.drop(slot);
    const auto memory = m_cache.data(slot);
    if (wait == Wait::Never) {
        const auto there = m_file->tryRead(at, memory);
        if (!there)
            return there.error();
        if (!*there)
            return std::optional<SliceCache::Slot>();
    } else {
        const auto count = m_file->read(at, memory);
        if (!count)
            return count.error();
        if (*count < memory.size())
            return damaged("an L2 table is cut short");
    }
    m_cache.hold(slot, at);
    return std::optional(slot);
}

std::uint64_t Qcow2Tables::emptyTables(std::uint64_t offset, std::uint64_t length) const
{
    const auto covered = m_clusterBits + m_l2Bits; // log2 of what an L2 table covers
    auto index = static_cast<std::size_t>(offset >> covered);
    auto end = offset;
    while (end - offset < length && index < m_l1.size() && m_l1[index] == 0)
        end = static_cast<std::uint64_t>(++index) << covered;
    return std::min(length, end - offset);
}

Result<std::optional<Qcow2Run>> Qcow2Tables::find(std::uint64_t offset, std::uint64_t length, Wait wait)
{
    const auto cluster = clusterOf(offset);
    NETSEAT_CHECK(length > 0 && l1Index(cluster) < m_l1.size());
    if (!hasTable(cluster))
        return std::optional(Qcow2Run {.length = emptyTables(offset, length)});
    const auto slot = slice(cluster, wait);
    if (!slot)
        return slot.error();
    if (!*slot)
        return std::optional<Qcow2Run>();
    const Bytes entries = m_cache.data(**slot);
    const auto index = static_cast<std::size_t>(cluster % m_sliceEntries);
    const auto run = m_extended ? extendedRun(entries, index, offset, length)
                                : standardRun(entries, index, offset, length);
    if (!run)
        return run.error();
    return std::optional(*run);
}

/// The kind of a standard entry, with `host` the start of the cluster and no length yet.
Result<Qcow2Run> Qcow2Tables::classify(std::uint64_t entry) const
{
    Qcow2Run run;
    if ((entry & kQcow2Compressed) != 0) {
        run.kind = Qcow2Run::Kind::Compressed;
        run.host = entry & ~(kQcow2Compressed | kQcow2Copied);
        return run;
    }
    const auto host = entry & kQcow2OffsetMask;
    if (host % m_clusterSize != 0)
        return damaged("an L2 entry points between clusters");
    const bool zero = !m_extended && (entry & kQcow2ReadsZero) != 0;
    if (zero && !m_hasZeroFlag)
        return damaged("a zero cluster in a file of version 2");
    if (host == 0) {
        run.kind = zero ? Qcow2Run::Kind::Zero : Qcow2Run::Kind::Unallocated;
        return run;
    }
    if (host >= m_fileEnd)
        return damaged("an L2 entry points past the end of the file");
    run.kind = zero ? Qcow2Run::Kind::ZeroKept : Qcow2Run::Kind::Data;
    run.host = host;
    run.ours = (entry & kQcow2Copied) != 0;
    return run;
}

Result<Qcow2Run> Qcow2Tables::standardRun(Bytes slice, std::size_t index, std::uint64_t offset,
    std::uint64_t length) const
{
    const auto first = classify(loadBe<std::uint64_t>(slice.data() + index * 8));
    if (!first)
        return first;
    auto run = *first;
    const auto within = offset % m_clusterSize;
    run.length = std::min(length, m_clusterSize - within);
    if (run.kind == Qcow2Run::Kind::Compressed)
        return run;
    const bool placed = run.host != 0;
    while (run.length < length && ++index < m_sliceEntries) {
        const auto next = classify(loadBe<std::uint64_t>(slice.data() + index * 8));
        // A damaged neighbour is the business of who reads it.
        if (!next || next->kind != run.kind || next->ours != run.ours
            || (placed && next->host != run.host + within + run.length))
            break;
        run.length += std::min(length - run.length, m_clusterSize);
    }
    if (placed)
        run.host += within;
    return run;
}

/// Extended L2 entries ("Subcluster Allocation Bitmap"): a run ends with its cluster.
Result<Qcow2Run> Qcow2Tables::extendedRun(Bytes slice, std::size_t index, std::uint64_t offset,
    std::uint64_t length) const
{
    const auto entry = classify(loadBe<std::uint64_t>(slice.data() + index * 16));
    if (!entry)
        return entry;
    auto run = *entry;
    const auto within = offset % m_clusterSize;
    length = std::min(length, m_clusterSize - within);
    run.length = length;
    if (run.kind == Qcow2Run::Kind::Compressed)
        return run;

    const auto bitmap = loadBe<std::uint64_t>(slice.data() + index * 16 + 8);
    const auto subclusterSize = m_clusterSize / 32;
    const auto kindOf = [&](std::uint64_t subcluster) {
        const bool allocated = (bitmap >> subcluster & 1) != 0;
        const bool zero = (bitmap >> (32 + subcluster) & 1) != 0;
        return zero ? Qcow2Run::Kind::Zero : allocated ? Qcow2Run::Kind::Data : Qcow2Run::Kind::Unallocated;
    };
    if ((bitmap & bitmap >> 32 & 0xffffffff) != 0)
        return damaged("a subcluster is both data and zeros");
    auto subcluster = within / subclusterSize;
    run.kind = kindOf(subcluster);
    if (run.kind == Qcow2Run::Kind::Data && run.host == 0)
        return damaged("a subcluster without a cluster");
    auto end = within;
    while (end - within < length && subcluster < 32 && kindOf(subcluster) == run.kind)
        end = ++subcluster * subclusterSize;
    run.length = std::min(length, end - within);
    run.host = run.kind == Qcow2Run::Kind::Data ? run.host + within : 0;
    run.ours = false; // the layer does not write such files
    return run;
}

std::uint64_t Qcow2Tables::clustersInSlice(std::uint64_t cluster) const
{
    return m_sliceEntries - cluster % m_sliceEntries;
}

void Qcow2Tables::setTable(std::uint64_t cluster, std::uint64_t offset)
{
    NETSEAT_CHECK(!hasTable(cluster));
    m_l1[l1Index(cluster)] = offset;
    m_l1Changed.push_back(l1Index(cluster));
    growTo(offset + m_clusterSize);
}

Result<SliceCache::Slot> Qcow2Tables::changeableSlice(std::uint64_t cluster)
{
    NETSEAT_CHECK(!m_extended && hasTable(cluster));
    const auto slot = slice(cluster, Wait::Allowed);
    if (!slot)
        return slot.error();
    return **slot;
}

Result<std::uint64_t> Qcow2Tables::entry(std::uint64_t cluster)
{
    if (!hasTable(cluster))
        return std::uint64_t {0};
    const auto slot = changeableSlice(cluster);
    if (!slot)
        return slot.error();
    return loadBe<std::uint64_t>(m_cache.data(*slot).data() + cluster % m_sliceEntries * 8);
}

Result<void> Qcow2Tables::setEntries(std::uint64_t cluster, std::uint64_t count, std::uint64_t value,
    std::uint64_t step)
{
    NETSEAT_CHECK(count <= clustersInSlice(cluster));
    const auto slot = changeableSlice(cluster);
    if (!slot)
        return slot.error();
    auto *at = m_cache.data(*slot).data() + cluster % m_sliceEntries * 8;
    for (; count > 0; --count, at += 8, value += step)
        storeBe<std::uint64_t>(at, value);
    m_cache.setChanged(*slot);
    return {};
}

Result<void> Qcow2Tables::writeChanged()
{
    for (const auto slot : m_cache.changed()) {
        if (!m_cache.isChanged(slot))
            continue;
        if (auto written = m_file->write(m_cache.offset(slot), m_cache.data(slot)); !written)
            return written;
        m_cache.setClean(slot);
    }
    m_cache.forgetChanged();
    while (!m_l1Changed.empty()) {
        const auto index = m_l1Changed.back();
        std::array<std::byte, 8> entry {};
        storeBe<std::uint64_t>(entry.data(), m_l1[index] | kQcow2Copied);
        if (auto written = m_file->write(m_l1Offset + index * 8, entry); !written)
            return written;
        m_l1Changed.pop_back();
    }
    return {};
}

} // namespace netseat::storage
