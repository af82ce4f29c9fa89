#include "storage/qcow2_tables.h"

#include "base/check.h"

#include <bit>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMaxSliceOctets = 4096;
constexpr std::uint32_t kSubclusters = 32;

std::uint64_t sliceOctets(const Qcow2Header &header)
{
    return std::min(header.clusterSize(), kMaxSliceOctets);
}

Qcow2Run::Kind kindOf(const Qcow2Cluster &cluster, std::uint64_t subcluster)
{
    if (cluster.compressed)
        return Qcow2Run::Kind::Compressed;
    if ((cluster.zeros >> subcluster & 1) != 0)
        return cluster.host != 0 ? Qcow2Run::Kind::ZeroKept : Qcow2Run::Kind::Zero;
    return (cluster.data >> subcluster & 1) != 0 ? Qcow2Run::Kind::Data : Qcow2Run::Kind::Unallocated;
}

/// How many subclusters from this one on are of its kind.
std::uint64_t alike(const Qcow2Cluster &cluster, std::uint64_t subcluster, std::uint64_t subclusters)
{
    auto mask = ~(cluster.data | cluster.zeros);
    if ((cluster.zeros >> subcluster & 1) != 0)
        mask = cluster.zeros;
    else if ((cluster.data >> subcluster & 1) != 0)
        mask = cluster.data;
    return std::min<std::uint64_t>(static_cast<std::uint64_t>(std::countr_one(mask >> subcluster)),
        subclusters - subcluster);
}

/// What a cache can ever hold of this disk's tables, with room to spare: slices that fall into one set push each other out.
std::size_t mostSlices(const Qcow2Header &header)
{
    const auto covered = sliceOctets(header) / header.l2EntrySize() * header.clusterSize();
    return static_cast<std::size_t>(2 * (header.size / covered + 1));
}

/// The lock is held for a few hundred nanoseconds at a time: worth trying for, not worth waiting for where its holder has
/// lost the processor.
bool lockSoon(std::unique_lock<std::mutex> &lock)
{
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i)
        if (lock.try_lock())
            return true;
    return false;
}

} // namespace

Qcow2Tables::Qcow2Tables(FileIo &file, const Qcow2Header &header, std::size_t slices)
    : m_file(&file)
    , m_clusterBits(header.clusterBits)
    , m_l2Bits(static_cast<std::uint32_t>(std::countr_zero(header.l2Entries())))
    , m_clusterSize(header.clusterSize())
    , m_subclusterSize(header.extendedL2() ? header.clusterSize() / kSubclusters : header.clusterSize())
    , m_entrySize(header.l2EntrySize())
    , m_sliceEntries(sliceOctets(header) / header.l2EntrySize())
    , m_extended(header.extendedL2())
    , m_hasZeroFlag(header.version >= 3)
    , m_l1Offset(header.l1Offset)
    , m_cache(static_cast<std::size_t>(sliceOctets(header)), std::min(slices, mostSlices(header)))
{
}

Error Qcow2Tables::damaged(const std::string &what) const
{
    return {Error::Code::Malformed, m_file->name() + " is damaged (" + what + "). See: qemu-img check"};
}

Result<std::unique_ptr<Qcow2Tables>> Qcow2Tables::load(FileIo &file, const Qcow2Header &header, std::size_t slices)
{
    std::unique_ptr<Qcow2Tables> tables(new Qcow2Tables(file, header, slices));
    const auto end = file.size();
    if (!end)
        return end.error();
    tables->m_fileEnd = *end;
    ByteVector raw(std::size_t {header.l1Entries} * 8);
    const auto count = file.read(header.l1Offset, raw);
    if (!count)
        return count.error();
    if (*count < raw.size())
        return tables->damaged("the L1 table is cut short");
    tables->m_l1.reserve(header.l1Entries);
    for (std::size_t at = 0; at < raw.size(); at += 8) {
        const auto table = loadBe<std::uint64_t>(raw.data() + at) & kQcow2OffsetMask;
        if (table % header.clusterSize() != 0 || (table != 0 && table > *end - std::min(*end, header.clusterSize())))
            return tables->damaged("an L2 table does not lie inside the file");
        tables->m_l1.push_back(table);
    }
    return tables;
}

std::uint64_t Qcow2Tables::sliceOffset(std::uint64_t cluster) const
{
    const auto inTable = cluster & ((std::uint64_t {1} << m_l2Bits) - 1);
    return m_l1[l1Index(cluster)] + inTable / m_sliceEntries * m_cache.sliceBytes();
}

Result<void> Qcow2Tables::readSlice(std::uint64_t at, MutableBytes into)
{
    const auto count = m_file->read(at, into);
    if (!count)
        return count.error();
    return *count < into.size() ? damaged("an L2 table is cut short") : Result<void>();
}

std::optional<SliceCache::Slot> Qcow2Tables::loadAtOnce(std::uint64_t at)
{
    const auto slot = m_cache.victim(at);
    if (m_cache.isChanged(slot))
        return std::nullopt;
    m_cache.drop(slot);
    const auto there = m_file->tryRead(at, m_cache.data(slot));
    if (!there || !*there)
        return std::nullopt; // the waiting lookup finds out why
    m_cache.hold(slot, at);
    return slot;
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
    Lock lock(m_lock, std::defer_lock);
    if (wait == Wait::Allowed)
        lock.lock();
    else if (!lockSoon(lock))
        return std::optional<Qcow2Run>();
    const auto cluster = clusterOf(offset);
    NETSEAT_CHECK(length > 0 && l1Index(cluster) < m_l1.size());
    if (!hasTable(cluster))
        return std::optional(Qcow2Run {.length = emptyTables(offset, length)});
    const auto at = sliceOffset(cluster);
    auto slot = m_cache.find(at);
    if (!slot && wait == Wait::Never)
        slot = loadAtOnce(at);
    if (!slot && wait == Wait::Never)
        return std::optional<Qcow2Run>();
    const auto run = slot ? runAt(m_cache.data(*slot), offset, length) : findCold(lock, at, offset, length);
    if (!run)
        return run.error();
    return std::optional(*run);
}

/// Reads the slice while others look up theirs. It need not stay in the cache: that may be full of changed ones, which
/// only the changer can write.
Result<Qcow2Run> Qcow2Tables::findCold(Lock &lock, std::uint64_t at, std::uint64_t offset, std::uint64_t length)
{
    std::array<std::byte, kMaxSliceOctets> memory;
    const auto read = MutableBytes(memory).first(m_cache.sliceBytes());
    for (;;) {
        const auto written = m_written;
        lock.unlock();
        const auto done = readSlice(at, read);
        lock.lock();
        if (const auto slot = m_cache.find(at))
            return runAt(m_cache.data(*slot), offset, length);
        if (!done)
            return done.error();
        if (written == m_written) // else it may have been changed, written and dropped since we read it
            break;
    }
    if (const auto slot = m_cache.victim(at); !m_cache.isChanged(slot)) {
        m_cache.drop(slot);
        std::ranges::copy(read, m_cache.data(slot).begin());
        m_cache.hold(slot, at);
    }
    return runAt(read, offset, length);
}

Result<Qcow2Cluster> Qcow2Tables::decode(Bytes slice, std::uint64_t cluster) const
{
    const auto *at = slice.data() + cluster % m_sliceEntries * m_entrySize;
    const auto entry = loadBe<std::uint64_t>(at);
    Qcow2Cluster value;
    if ((entry & kQcow2Compressed) != 0) {
        value.compressed = true;
        value.host = entry & ~(kQcow2Compressed | kQcow2Copied);
        const auto offsetBits = 62 - (m_clusterBits - 8);
        if ((value.host & ((std::uint64_t {1} << offsetBits) - 1)) < m_clusterSize)
            return damaged("a compressed cluster in the header");
        return value;
    }
    value.host = entry & kQcow2OffsetMask;
    value.ours = value.host != 0 && (entry & kQcow2Copied) != 0;
    if (value.host % m_clusterSize != 0)
        return damaged("an L2 entry points between clusters");
    if (value.host >= m_fileEnd)
        return damaged("an L2 entry points past the end of the file");
    if (m_extended) {
        const auto bitmap = loadBe<std::uint64_t>(at + 8);
        value.data = static_cast<std::uint32_t>(bitmap);
        value.zeros = static_cast<std::uint32_t>(bitmap >> 32);
        if ((value.data & value.zeros) != 0)
            return damaged("a subcluster is both data and zeros");
        if (value.data != 0 && value.host == 0)
            return damaged("a subcluster without a cluster");
        return value;
    }
    value.zeros = (entry & kQcow2ReadsZero) != 0 ? 1 : 0;
    value.data = value.host != 0 && value.zeros == 0 ? 1 : 0;
    if (value.zeros != 0 && !m_hasZeroFlag)
        return damaged("a zero cluster in a file of version 2");
    return value;
}

void Qcow2Tables::encode(MutableBytes slice, std::uint64_t cluster, const Qcow2Cluster &value) const
{
    NETSEAT_CHECK(!value.compressed && (value.data & value.zeros) == 0 && (value.host != 0 || value.data == 0));
    auto *at = slice.data() + cluster % m_sliceEntries * m_entrySize;
    const auto entry = value.host | (value.host != 0 ? kQcow2Copied : 0);
    if (m_extended) {
        storeBe<std::uint64_t>(at, entry);
        storeBe<std::uint64_t>(at + 8, std::uint64_t {value.zeros} << 32 | value.data);
        return;
    }
    NETSEAT_CHECK(value.host == 0 || (value.data | value.zeros) == 1);
    storeBe<std::uint64_t>(at, entry | (value.zeros != 0 ? kQcow2ReadsZero : 0));
}

/// The run at `offset`: over neighbouring subclusters and clusters of the slice, where they follow one another.
Result<Qcow2Run> Qcow2Tables::runAt(Bytes slice, std::uint64_t offset, std::uint64_t length) const
{
    auto number = clusterOf(offset);
    const auto first = decode(slice, number);
    if (!first)
        return first.error();
    const auto within = offset % m_clusterSize;
    const auto subclusters = m_clusterSize / m_subclusterSize;
    auto subcluster = within / m_subclusterSize;
    Qcow2Run run {.kind = kindOf(*first, subcluster)};
    if (run.kind == Qcow2Run::Kind::Compressed) {
        run.host = first->host;
        run.length = std::min(length, m_clusterSize - within);
        return run;
    }
    const bool placed = run.kind == Qcow2Run::Kind::Data || run.kind == Qcow2Run::Kind::ZeroKept;
    run.host = placed ? first->host + within : 0;
    run.ours = placed && first->ours;
    auto cluster = *first;
    std::uint64_t before = 0; // octets in clusters before this one
    for (;;) {
        const auto end = subcluster + alike(cluster, subcluster, subclusters);
        run.length = before + end * m_subclusterSize - within;
        if (end < subclusters || run.length >= length || ++number % m_sliceEntries == 0)
            break;
        const auto next = decode(slice, number);
        before += m_clusterSize;
        // A damaged neighbour is the business of who reads it.
        if (!next || kindOf(*next, 0) != run.kind
            || (placed && (next->host != first->host + before || next->ours != run.ours)))
            break;
        cluster = *next;
        subcluster = 0;
    }
    run.length = std::min(run.length, length);
    return run;
}

bool Qcow2Tables::isStill(const Qcow2Run &run, std::uint64_t offset, std::uint64_t moves)
{
    // Not a load: what we have written comes before this, and this before the move that a changer may count next, so the
    // changer sees it when it copies.
    if (m_moves.fetch_add(0) == moves && moves % 2 == 0)
        return true;
    const Lock lock(m_lock);
    if (m_moving && clusterOf(offset) <= m_moving->second && clusterOf(offset + run.length - 1) >= m_moving->first)
        return false;
    const auto slot = m_cache.find(sliceOffset(clusterOf(offset)));
    if (!slot)
        return false; // not worth reading it again: the caller asks the changer's way
    const auto now = runAt(m_cache.data(*slot), offset, run.length);
    return now && now->kind == run.kind && now->host == run.host && now->ours == run.ours && now->length == run.length;
}

void Qcow2Tables::setTable(std::uint64_t cluster, std::uint64_t offset)
{
    NETSEAT_CHECK(!hasTable(cluster));
    const Lock lock(m_lock);
    m_l1[l1Index(cluster)] = offset;
    m_l1Changed.push_back(l1Index(cluster));
    m_fileEnd = std::max(m_fileEnd, offset + m_clusterSize);
}

/// The slice of a cluster that has a table, for the changer, with the lock held.
Result<SliceCache::Slot> Qcow2Tables::changerSlice(Lock &lock, std::uint64_t cluster)
{
    std::array<std::byte, kMaxSliceOctets> memory;
    const auto read = MutableBytes(memory).first(m_cache.sliceBytes());
    const auto at = sliceOffset(cluster);
    bool have = false;
    for (;;) {
        if (const auto slot = m_cache.find(at))
            return *slot;
        const auto slot = m_cache.victim(at);
        if (m_cache.isChanged(slot)) {
            lock.unlock();
            const auto written = m_writeBack();
            lock.lock();
            if (!written)
                return written.error();
            continue;
        }
        if (have) { // nobody else writes slices, so it is what it was
            m_cache.drop(slot);
            std::ranges::copy(read, m_cache.data(slot).begin());
            m_cache.hold(slot, at);
            return slot;
        }
        lock.unlock();
        const auto done = readSlice(at, read);
        lock.lock();
        if (!done)
            return done.error();
        have = true;
    }
}

Result<Qcow2Cluster> Qcow2Tables::cluster(std::uint64_t cluster)
{
    if (!hasTable(cluster))
        return Qcow2Cluster();
    Lock lock(m_lock);
    const auto slot = changerSlice(lock, cluster);
    if (!slot)
        return slot.error();
    return decode(m_cache.data(*slot), cluster);
}

Result<Qcow2Cluster> Qcow2Tables::prepare(std::uint64_t cluster)
{
    NETSEAT_CHECK(hasTable(cluster));
    Lock lock(m_lock);
    const auto slot = changerSlice(lock, cluster);
    if (!slot)
        return slot.error();
    m_cache.setChanged(*slot); // so it stays where it is
    return decode(m_cache.data(*slot), cluster);
}

std::uint64_t Qcow2Tables::placeBeside(std::uint64_t cluster, std::uint64_t region)
{
    const Lock lock(m_lock);
    const auto slot = m_cache.find(sliceOffset(cluster));
    NETSEAT_CHECK(slot && m_sliceEntries % region == 0);
    const auto first = cluster - cluster % region;
    const auto hostOf = [&](std::uint64_t neighbour) {
        const auto value = decode(m_cache.data(*slot), neighbour);
        return value && value->ours ? value->host : 0;
    };
    for (auto neighbour = cluster; neighbour-- > first;) {
        if (const auto host = hostOf(neighbour); host != 0)
            return host + (cluster - neighbour) * m_clusterSize;
    }
    for (auto neighbour = cluster + 1; neighbour < first + region; ++neighbour) {
        const auto before = (neighbour - cluster) * m_clusterSize;
        if (const auto host = hostOf(neighbour); host > before)
            return host - before;
    }
    return 0;
}

void Qcow2Tables::set(std::uint64_t cluster, std::uint64_t count, const Qcow2Cluster &value)
{
    NETSEAT_CHECK(count <= clustersInSlice(cluster));
    const Lock lock(m_lock);
    const auto slot = m_cache.find(sliceOffset(cluster));
    NETSEAT_CHECK(slot && m_cache.isChanged(*slot));
    if (value.host != 0)
        m_fileEnd = std::max(m_fileEnd, value.host + count * m_clusterSize);
    auto entry = value;
    bool moved = false;
    for (std::uint64_t i = 0; i < count; ++i, entry.host += value.host != 0 ? m_clusterSize : 0) {
        const auto old = decode(m_cache.data(*slot), cluster + i);
        moved = moved || !old || (old->data & ~entry.data) != 0 || (old->data != 0 && old->host != entry.host);
        encode(m_cache.data(*slot), cluster + i, entry);
    }
    if (moved)
        m_moves.fetch_add(2);
}

void Qcow2Tables::beginMove(std::uint64_t cluster, std::uint64_t count)
{
    const Lock lock(m_lock);
    m_moving = {cluster, cluster + count - 1};
    m_moves.fetch_add(1);
}

void Qcow2Tables::endMove()
{
    const Lock lock(m_lock);
    m_moving.reset();
    m_moves.fetch_add(1);
}

Result<void> Qcow2Tables::writeChanged()
{
    std::array<std::byte, kMaxSliceOctets> memory;
    const auto copy = MutableBytes(memory).first(m_cache.sliceBytes());
    for (const auto slot : m_cache.changed()) {
        // Only the changer, which is us, changes slices, and a changed one stays in its slot.
        Lock lock(m_lock);
        if (!m_cache.isChanged(slot))
            continue;
        const auto offset = m_cache.offset(slot);
        std::ranges::copy(m_cache.data(slot), copy.begin());
        lock.unlock();
        if (auto written = m_file->write(offset, copy); !written)
            return written;
        lock.lock();
        m_cache.setClean(slot);
        ++m_written;
    }
    {
        const Lock lock(m_lock);
        m_cache.forgetChanged();
    }
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
