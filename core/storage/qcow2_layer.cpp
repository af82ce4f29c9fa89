#include "storage/qcow2_layer.h"

#include "storage/block_range.h"

namespace netseat::storage {

namespace {

Result<void> checkWritableFile(const Qcow2Header &header, const std::string &name)
{
    const auto unsupported = [&](const char *what) {
        return Error {Error::Code::Unsupported, name + " cannot be written: " + what + "."};
    };
    if (header.version < 3)
        return unsupported("it is of version 2");
    if (header.snapshots > 0)
        return unsupported("it has internal snapshots");
    if (header.refcountOrder != 4)
        return unsupported("its refcounts are not of 16 bits");
    if ((header.incompatible & (kQcow2Dirty | kQcow2Corrupt)) != 0)
        return Error {Error::Code::Malformed,
            name + " was not closed properly by another program. Repair it with: qemu-img check -r all"};
    return {};
}

} // namespace

Result<std::unique_ptr<BlockDevice>> Qcow2Layer::open(std::unique_ptr<FileIo> file, const Qcow2Header &header,
    std::unique_ptr<BlockDevice> base, Options options, Qcow2Beside beside)
{
    if (auto able = checkWritableFile(header, file->name()); !able)
        return able.error();
    auto tables = Qcow2Tables::load(*file, header, options.tableSlices);
    if (!tables)
        return tables.error();
    auto refcounts = Qcow2Refcounts::load(*file, header, options.refcountSlices);
    if (!refcounts)
        return refcounts.error();
    std::unique_ptr<Qcow2Layer> layer(new Qcow2Layer(std::move(file), header, std::move(*tables), std::move(*refcounts),
        std::move(base), options, std::move(beside)));
    layer->m_failed = true; // until it is open: its destructor shall write nothing
    const auto end = layer->file().size();
    if (!end)
        return end.error();
    layer->m_fileEnd = layer->m_writtenEnd = *end;
    if (auto sound = layer->checkOwnTables(); !sound)
        return sound.error();
    if (auto cleared = layer->clearAutoclear(); !cleared)
        return cleared.error();
    if (auto counted = layer->m_refcounts.setLimit(options.maxOctets); !counted)
        return counted.error();
    layer->m_failed = false;
    if (layer->m_log) {
        if (auto recovered = layer->recover(); !recovered) {
            layer->m_failed = true; // and the log stays as it is
            return recovered.error();
        }
    }
    return std::unique_ptr<BlockDevice>(std::move(layer));
}

Qcow2Layer::Qcow2Layer(std::unique_ptr<FileIo> file, const Qcow2Header &header, std::unique_ptr<Qcow2Tables> tables,
    Qcow2Refcounts refcounts, std::unique_ptr<BlockDevice> base, Options options, Qcow2Beside beside)
    : Qcow2Image(std::move(file), header, std::move(tables), std::move(base))
    , m_options(options)
    , m_refcounts(std::move(refcounts))
    , m_log(std::move(beside.log))
    , m_state(std::move(beside.state))
{
    this->tables().setWriteBack([this] { return writeBack(); });
}

Qcow2Layer::~Qcow2Layer()
{
    if (m_failed)
        return;
    if (auto flushed = flush(); !flushed)
        return;
    // Only counts that went down: without them clusters leak.
    auto written = m_refcounts.writeChanged();
    if (m_writtenEnd < m_fileEnd)
        static_cast<void>(file().resize(m_writtenEnd));
    if (written && m_log)
        static_cast<void>(m_log->close());
}

/// With damaged refcounts an allocation could hand out the very clusters the tables lie in.
Result<void> Qcow2Layer::checkOwnTables()
{
    const auto inUse = [&](std::uint64_t offset, std::uint64_t octets) -> Result<void> {
        for (std::uint64_t at = offset; at < offset + octets; at += clusterSize()) {
            const auto count = m_refcounts.count(at);
            if (!count)
                return count.error();
            if (*count == 0)
                return Error {Error::Code::Malformed,
                    name() + " has damaged refcounts. Repair it with: qemu-img check -r all"};
        }
        return {};
    };
    const auto &head = header();
    if (auto used = inUse(0, clusterSize()); !used)
        return used;
    if (auto used = inUse(head.l1Offset, std::uint64_t {head.l1Entries} * 8); !used)
        return used;
    if (auto used = inUse(head.refcountTableOffset, head.refcountTableClusters * clusterSize()); !used)
        return used;
    for (const auto table : tables().l1()) {
        if (table == 0)
            continue;
        if (auto used = inUse(table, clusterSize()); !used)
            return used;
    }
    return {};
}

/// Features that stop being true once somebody writes who does not know them: bitmaps ("autoclear_features").
Result<void> Qcow2Layer::clearAutoclear()
{
    if (header().autoclear == 0)
        return {};
    if (auto written = writeFile(kQcow2AutoclearOffset, std::array<std::byte, 8> {}); !written)
        return written;
    return sync();
}

Error Qcow2Layer::refusal() const
{
    return {Error::Code::Io,
        "Writing " + name() + " failed earlier. It takes no more writes until it is opened again."};
}

Result<void> Qcow2Layer::checkWritable(Lba start, std::uint64_t octets) const
{
    if (m_failed)
        return refusal();
    return checkRange(start, octets, size(), name());
}

/// A file whose length changes with every write has its inode written by every write: so it grows in steps, which take no space.
void Qcow2Layer::growTo(std::uint64_t end)
{
    constexpr std::uint64_t kLeast = std::uint64_t {1} << 20;
    constexpr std::uint64_t kMost = std::uint64_t {64} << 20;
    m_writtenEnd = std::max(m_writtenEnd, end);
    if (end <= m_fileEnd)
        return;
    const auto wanted = end + std::clamp(end / 4, kLeast, kMost);
    m_fileEnd = file().resize(wanted) ? wanted : end; // at worst the write says why
}

Result<void> Qcow2Layer::writeFile(std::uint64_t offset, Bytes data)
{
    growTo(offset + data.size());
    return writeThere(offset, data);
}

Result<void> Qcow2Layer::writeThere(std::uint64_t offset, Bytes data)
{
    auto written = file().write(offset, data);
    m_unsynced = true; // after the write: a sync that begins in between may not cover it
    return written;
}

/// At the limit, what waits for a flush is worth one. Before anything is prepared: that makes entries clean.
Result<void> Qcow2Layer::makeRoom()
{
    constexpr std::uint64_t kEnough = 4; // two clusters, an L2 table, a refcount block
    releaseDrained();
    return m_refcounts.room() < kEnough && !m_freed.empty() ? flushNow() : Result<void>();
}

Result<Qcow2Layer::Clusters> Qcow2Layer::orFail(Result<Clusters> clusters)
{
    if (!clusters) {
        if (auto failed = orFail(Result<void>(clusters.error())); !failed)
            return failed.error();
    }
    return clusters;
}

Result<Qcow2Layer::Clusters> Qcow2Layer::allocate(std::uint64_t atMost)
{
    return orFail(m_refcounts.allocate(atMost));
}

Result<Qcow2Layer::Clusters> Qcow2Layer::allocateAt(std::uint64_t offset, std::uint64_t atMost)
{
    return orFail(m_refcounts.allocateAt(offset, atMost));
}

/// For guest clusters of a prepared slice from this one on: in the order of the disk where that can be, so that what is written
/// in small pieces can be read and written again in large ones.
Result<Qcow2Layer::Clusters> Qcow2Layer::allocateFor(std::uint64_t cluster, std::uint64_t atMost)
{
    const auto region = m_refcounts.regionClusters();
    if (region == 1)
        return allocate(atMost);
    const auto skip = cluster % region;
    const auto beside = tables().placeBeside(cluster, region);
    if (beside == 0)
        return orFail(m_refcounts.allocateInRegion(skip, atMost));
    const auto there = allocateAt(beside, std::min(atMost, region - skip));
    return there && there->count == 0 ? allocate(atMost) : there;
}

/// The changed entries take effect, by (7).
Result<void> Qcow2Layer::commit(std::span<const Change> changes)
{
    if (m_log) {
        std::vector<LayerLogRecord> records;
        records.reserve(changes.size());
        for (const auto &change : changes) {
            records.push_back({.count = static_cast<std::uint16_t>(change.count),
                .cluster = change.cluster,
                .host = change.value.host,
                .data = change.value.data,
                .zeros = change.value.zeros});
        }
        if (auto logged = log(records); !logged)
            return logged;
    }
    for (const auto &change : changes)
        tables().set(change.cluster, change.count, change.value);
    return {};
}

Result<void> Qcow2Layer::log(std::span<const LayerLogRecord> records)
{
    return m_log ? orFail(m_log->append(records)) : Result<void>();
}

/// To be called when a change is made: what it left to do before the next one.
Result<void> Qcow2Layer::settle()
{
    // What waits to be freed takes space, and memory.
    if (m_freedCount > m_options.maxFreed)
        return flushNow();
    if (m_log && m_log->size() > m_options.maxLog) {
        // With the file system full, the log goes on as long as there is room.
        if (auto written = writeBack(); !written && written.error().code != Error::Code::NoSpace)
            return written;
    }
    return {};
}

/// For clusters that nothing, in memory or on the disk, has referred to yet: they are free at once.
void Qcow2Layer::giveBack(Clusters clusters)
{
    for (std::uint64_t i = 0; i < clusters.count; ++i)
        static_cast<void>(m_refcounts.release(clusters.offset + i * clusterSize())); // at worst they leak
}

void Qcow2Layer::giveBack(const std::vector<Clusters> &all)
{
    for (const auto &clusters : all)
        giveBack(clusters);
}

Result<void> Qcow2Layer::ensureTable(std::uint64_t cluster)
{
    if (tables().hasTable(cluster))
        return {};
    const auto place = allocate(1);
    if (!place)
        return place.error();
    auto done = writeFile(place->offset, zeroOctets(static_cast<std::size_t>(clusterSize())));
    const LayerLogRecord record {.kind = LayerLogRecord::Kind::Table, .cluster = cluster, .host = place->offset};
    if (done)
        done = log({&record, 1});
    if (!done) {
        giveBack(*place);
        return done;
    }
    tables().setTable(cluster, place->offset);
    return {};
}

Result<void> Qcow2Layer::orFail(Result<void> result)
{
    if (result || result.error().code == Error::Code::NoSpace || m_failed)
        return result;
    m_failed = true;
    if (m_log && !m_recovering)
        m_log->discard(); // what it points to may never have reached the disk
    return result;
}

Result<void> Qcow2Layer::sync()
{
    m_unsynced = false; // before the sync: what is written while it runs needs another one
    return orFail(file().sync());
}

/// Writes the entries in memory to the file, so that none is ever ahead of what it points to.
Result<void> Qcow2Layer::writeBack()
{
    if (m_failed)
        return refusal();
    if (auto written = orFail(m_refcounts.writeChanged()); !written)
        return written;
    if (auto synced = sync(); !synced) // by (1) and (2): counts, data and the zeros of new L2 tables
        return synced;
    // An L1 entry and the L2 entries behind it may go together: where only the former arrives, the table is zeros.
    auto written = orFail(tables().writeChanged());
    m_unsynced = true;
    if (written && m_log && !m_recovering)
        written = orFail(m_log->begin());
    return written;
}

Result<void> Qcow2Layer::flush()
{
    const std::lock_guard changing(m_change);
    return flushNow();
}

Result<void> Qcow2Layer::flushNow()
{
    if (m_failed)
        return refusal();
    if (tables().isChanged() || (m_log && m_log->size() > 0)) {
        if (auto written = writeBack(); !written)
            return written;
    }
    if (m_unsynced) {
        if (auto synced = sync(); !synced) // by (4)
            return synced;
    }
    for (const auto &clusters : m_freed) // by (3)
        m_draining.push_back({clusters, epochs().current()});
    m_freed.clear();
    releaseDrained();
    return {};
}

Result<void> Qcow2Layer::saveState(Bytes state)
{
    return m_state ? m_state->save(state) : BlockDevice::saveState(state);
}

Result<ByteVector> Qcow2Layer::loadState()
{
    return m_state ? m_state->load() : BlockDevice::loadState();
}

/// By (5). What cannot go yet is tried again with the next allocation or flush.
void Qcow2Layer::releaseDrained()
{
    if (m_draining.empty())
        return;
    epochs().advance();
    std::erase_if(m_draining, [this](const Drained &drained) {
        if (!epochs().isOver(drained.epoch))
            return false;
        release(drained.clusters);
        return true;
    });
}

/// Errors are no matter here: at worst the clusters leak, or keep their space.
void Qcow2Layer::release(Clusters clusters)
{
    m_freedCount -= clusters.count;
    Clusters hole {clusters.offset, 0};
    const auto punch = [&] {
        if (hole.count > 0)
            static_cast<void>(file().punchHole(hole.offset, hole.count * clusterSize()));
    };
    for (std::uint64_t i = 0; i < clusters.count; ++i) {
        const auto offset = clusters.offset + i * clusterSize();
        const auto last = m_refcounts.release(offset);
        if (last && *last) {
            ++hole.count;
            continue;
        }
        punch();
        hole = {offset + clusterSize(), 0};
    }
    punch();
}

} // namespace netseat::storage
