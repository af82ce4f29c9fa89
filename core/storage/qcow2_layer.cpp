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
    if (header.extendedL2())
        return unsupported("it has extended L2 entries");
    if (header.refcountOrder != 4)
        return unsupported("its refcounts are not of 16 bits");
    if ((header.incompatible & (kQcow2Dirty | kQcow2Corrupt)) != 0)
        return Error {Error::Code::Malformed,
            name + " was not closed properly by another program. Repair it with: qemu-img check -r all"};
    return {};
}

} // namespace

Result<std::unique_ptr<BlockDevice>> Qcow2Layer::open(std::unique_ptr<FileIo> file, const Qcow2Header &header,
    std::unique_ptr<BlockDevice> base, Options options)
{
    if (auto able = checkWritableFile(header, file->name()); !able)
        return able.error();
    auto tables = Qcow2Tables::load(*file, header, options.tableSlices);
    if (!tables)
        return tables.error();
    auto refcounts = Qcow2Refcounts::load(*file, header, options.refcountSlices);
    if (!refcounts)
        return refcounts.error();
    std::unique_ptr<Qcow2Layer> layer(
        new Qcow2Layer(std::move(file), header, std::move(*tables), std::move(*refcounts), std::move(base), options));
    if (auto sound = layer->checkOwnTables(); !sound)
        return sound.error();
    if (auto cleared = layer->clearAutoclear(); !cleared)
        return cleared.error();
    return std::unique_ptr<BlockDevice>(std::move(layer));
}

Qcow2Layer::Qcow2Layer(std::unique_ptr<FileIo> file, const Qcow2Header &header, Qcow2Tables tables,
    Qcow2Refcounts refcounts, std::unique_ptr<BlockDevice> base, Options options)
    : Qcow2Image(std::move(file), header, std::move(tables), std::move(base))
    , m_refcounts(std::move(refcounts))
    , m_options(options)
    , m_merged(static_cast<std::size_t>(header.clusterSize()))
    , m_zeros(static_cast<std::size_t>(header.clusterSize()))
{
    this->tables().setWriteBack([this] { return writeBack(); });
}

Qcow2Layer::~Qcow2Layer()
{
    if (m_failed)
        return;
    if (auto flushed = flush(); flushed)
        static_cast<void>(m_refcounts.writeChanged()); // only counts that went down: without them clusters leak
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

Result<void> Qcow2Layer::write(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able;
    return writeOctets(start.bytes(), data);
}

Result<void> Qcow2Layer::writeOctets(std::uint64_t offset, Bytes data)
{
    while (!data.empty()) {
        const auto found = tables().find(offset, data.size(), Wait::Allowed);
        if (!found)
            return found.error();
        const auto &run = **found;
        auto done = static_cast<std::size_t>(run.length);
        if (run.kind == Qcow2Run::Kind::Data && run.ours) {
            if (auto written = writeFile(run.host, data.first(done)); !written)
                return written;
        } else {
            const auto written = writeNew(offset, data.first(done), run);
            if (!written)
                return written.error();
            done = *written;
        }
        offset += done;
        data = data.subspan(done);
    }
    return {};
}

/// Writes the start of `data`, all of whose clusters are as `run`, into clusters of our own. Returns how much.
Result<std::size_t> Qcow2Layer::writeNew(std::uint64_t offset, Bytes data, const Qcow2Run &run)
{
    const auto cluster = offset / clusterSize();
    const auto within = offset % clusterSize();
    const auto touched = (within + data.size() + clusterSize() - 1) / clusterSize();
    const auto wanted = std::min(touched, tables().clustersInSlice(cluster));
    if (auto there = ensureTable(cluster); !there)
        return there.error();

    const bool kept = run.kind == Qcow2Run::Kind::ZeroKept && run.ours;
    const auto allocated = kept ? Result(Clusters {run.host - within, wanted}) : allocate(wanted);
    if (!allocated)
        return allocated.error();
    const auto place = *allocated;
    data = data.first(std::min(data.size(), static_cast<std::size_t>(place.count * clusterSize() - within)));

    auto done = writeClusters(place, offset, data);
    if (done)
        done = tables().setEntries(cluster, place.count, place.offset | kQcow2Copied, clusterSize());
    if (!done) {
        if (!kept)
            giveBack(place);
        return done.error();
    }
    tables().growTo(place.offset + place.count * clusterSize());
    if (!kept)
        addFreed(run, place.count, within);
    return data.size();
}

/// Fills whole clusters of the file with `data` and, before and after it, what the disk holds there now.
Result<void> Qcow2Layer::writeClusters(Clusters place, std::uint64_t offset, Bytes data)
{
    const auto within = offset % clusterSize();
    auto host = place.offset;
    if (within != 0) {
        const auto part = std::min<std::uint64_t>(data.size(), clusterSize() - within);
        if (auto done = writeMerged(host, offset, data.first(static_cast<std::size_t>(part))); !done)
            return done;
        offset += part;
        host += clusterSize();
        data = data.subspan(static_cast<std::size_t>(part));
    }
    const auto whole = static_cast<std::size_t>(data.size() / clusterSize() * clusterSize());
    if (whole > 0) {
        if (auto done = writeFile(host, data.first(whole)); !done)
            return done;
    }
    if (whole == data.size())
        return {};
    return writeMerged(host + whole, offset + whole, data.subspan(whole));
}

Result<void> Qcow2Layer::writeMerged(std::uint64_t host, std::uint64_t offset, Bytes data)
{
    const auto within = static_cast<std::size_t>(offset % clusterSize());
    const MutableBytes merged(m_merged);
    if (auto read = readOctets(offset - within, merged.first(within), Wait::Allowed); !read)
        return read.error();
    const auto after = within + data.size();
    if (auto read = readOctets(offset + data.size(), merged.subspan(after), Wait::Allowed); !read)
        return read.error();
    std::ranges::copy(data, merged.subspan(within).begin());
    return writeFile(host, merged);
}

Result<void> Qcow2Layer::writeFile(std::uint64_t offset, Bytes data)
{
    m_unsynced = true;
    return file().write(offset, data);
}

Result<Qcow2Layer::Clusters> Qcow2Layer::allocate(std::uint64_t atMost)
{
    auto clusters = m_refcounts.allocate(atMost);
    if (!clusters) {
        if (auto failed = orFail(clusters.error()); !failed)
            return failed.error();
    }
    return clusters;
}

/// For clusters that nothing, in memory or on the disk, has referred to yet: they are free at once.
void Qcow2Layer::giveBack(Clusters clusters)
{
    for (std::uint64_t i = 0; i < clusters.count; ++i)
        static_cast<void>(m_refcounts.release(clusters.offset + i * clusterSize())); // at worst they leak
}

Result<void> Qcow2Layer::ensureTable(std::uint64_t cluster)
{
    if (tables().hasTable(cluster))
        return {};
    const auto place = allocate(1);
    if (!place)
        return place.error();
    if (auto written = writeFile(place->offset, m_zeros); !written) {
        giveBack(*place);
        return written;
    }
    tables().setTable(cluster, place->offset);
    return {};
}

Result<void> Qcow2Layer::zero(Lba start, BlockCount count, bool release)
{
    if (count.value > size().value)
        return checkRange(start, ~std::uint64_t {0} / kBlockSize * kBlockSize, size(), name());
    if (auto able = checkWritable(start, count.bytes()); !able)
        return able;
    for (std::uint64_t offset = start.bytes(), left = count.bytes(); left > 0;) {
        const auto done = zeroRun(offset, left, release);
        if (!done)
            return done.error();
        offset += *done;
        left -= *done;
    }
    // What waits to be freed takes space, and memory.
    return m_freedCount > m_options.maxFreed ? flush() : Result<void>();
}

/// Makes the start of a range read as zeros. Returns how much.
Result<std::uint64_t> Qcow2Layer::zeroRun(std::uint64_t offset, std::uint64_t length, bool release)
{
    const auto found = tables().find(offset, length, Wait::Allowed);
    if (!found)
        return found.error();
    const auto &run = **found;
    if (run.kind == Qcow2Run::Kind::Zero)
        return run.length;
    if (run.kind == Qcow2Run::Kind::Unallocated) {
        const auto below = zerosBelow(offset, run.length);
        if (!below)
            return below.error();
        if (*below > 0)
            return *below;
    }
    const auto within = offset % clusterSize();
    const bool toTheEnd = offset + run.length == size().bytes();
    const auto cluster = offset / clusterSize();
    const auto whole = within != 0 ? 0 : (run.length + (toTheEnd ? clusterSize() - 1 : 0)) / clusterSize();
    if (whole > 0) {
        const auto count = std::min(whole, tables().clustersInSlice(cluster));
        if (run.kind != Qcow2Run::Kind::ZeroKept || release) {
            if (auto done = zeroClusters(cluster, count, run, release); !done)
                return done.error();
        }
        return std::min(run.length, count * clusterSize());
    }
    const auto part = std::min(run.length, clusterSize() - within);
    if (run.kind != Qcow2Run::Kind::ZeroKept) {
        if (auto done = writeOctets(offset, Bytes(m_zeros).first(static_cast<std::size_t>(part))); !done)
            return done.error();
    }
    return part;
}

/// How much from `offset` on, all unallocated here, need not be made zeros: the base has zeros there. So a client
/// that discards a whole disk costs no tables. Ends with a whole cluster where it can, to leave whole ones to zeroClusters().
Result<std::uint64_t> Qcow2Layer::zerosBelow(std::uint64_t offset, std::uint64_t length)
{
    const auto below = extent(Lba {offset / kBlockSize}, BlockCount {length / kBlockSize});
    if (!below)
        return below.error();
    const auto end = offset + below->length.bytes();
    if (below->presence == Presence::Data)
        return std::uint64_t {0};
    if (end == offset + length)
        return length;
    const auto wholeEnd = end / clusterSize() * clusterSize();
    if (wholeEnd > offset)
        return wholeEnd - offset;
    return offset % clusterSize() != 0 ? end - offset : 0;
}

Result<void> Qcow2Layer::zeroClusters(std::uint64_t cluster, std::uint64_t count, const Qcow2Run &run, bool release)
{
    if (auto there = ensureTable(cluster); !there)
        return there;
    const bool keep = !release && run.ours;
    const auto value = keep ? run.host | kQcow2Copied | kQcow2ReadsZero : kQcow2ReadsZero;
    if (auto done = tables().setEntries(cluster, count, value, keep ? clusterSize() : 0); !done)
        return done;
    if (!keep)
        addFreed(run, count, 0);
    return {};
}

/// The clusters behind `run`, from its first one on, are not referred to by the entries in memory any more.
void Qcow2Layer::addFreed(const Qcow2Run &run, std::uint64_t count, std::uint64_t within)
{
    Clusters freed;
    if (run.kind == Qcow2Run::Kind::Data || run.kind == Qcow2Run::Kind::ZeroKept) {
        freed = {run.host - within, count};
    } else if (run.kind == Qcow2Run::Kind::Compressed) {
        const auto packed = decompressor().place(run.host); // shares its clusters with others; each one counts
        const auto first = packed.offset / clusterSize();
        freed = {first * clusterSize(), (packed.offset + packed.length - 1) / clusterSize() - first + 1};
    }
    if (freed.count == 0)
        return;
    m_freed.push_back(freed);
    m_freedCount += freed.count;
}

Result<void> Qcow2Layer::orFail(Result<void> result)
{
    if (!result && result.error().code != Error::Code::NoSpace)
        m_failed = true;
    return result;
}

Result<void> Qcow2Layer::sync()
{
    if (auto synced = orFail(file().sync()); !synced)
        return synced;
    m_unsynced = false;
    return {};
}

/// Writes the entries in memory to the file, so that none is ever ahead of what it points to.
Result<void> Qcow2Layer::writeBack()
{
    if (m_failed)
        return refusal();
    m_unsynced = true;
    if (auto written = orFail(m_refcounts.writeChanged()); !written)
        return written;
    if (auto synced = sync(); !synced) // by (1) and (2): counts, data and the zeros of new L2 tables
        return synced;
    m_unsynced = true;
    // An L1 entry and the L2 entries behind it may go together: where only the former arrives, the table is zeros.
    return orFail(tables().writeChanged());
}

Result<void> Qcow2Layer::flush()
{
    if (m_failed)
        return refusal();
    if (tables().isChanged()) {
        if (auto written = writeBack(); !written)
            return written;
    }
    if (m_unsynced) {
        if (auto synced = sync(); !synced) // by (4)
            return synced;
    }
    releaseFreed();
    return {};
}

/// After a flush, by (3). Errors are no matter here: at worst the clusters leak, or keep their space.
void Qcow2Layer::releaseFreed()
{
    for (const auto &clusters : m_freed) {
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
    m_freed.clear();
    m_freedCount = 0;
}

} // namespace netseat::storage
