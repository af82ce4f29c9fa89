// How a layer changes what is on the disk: writes, zeros, atomic writes. The rules stand in qcow2_layer.h.
#include "storage/block_range.h"
#include "storage/qcow2_layer.h"

#include <bit>

namespace netseat::storage {

namespace {

/// Longest atomic write: what fits into two clusters of the usual size.
constexpr std::uint64_t kAtomicOctets = 131072;
/// Clusters that an atomic write may replace: the entries of a pair lie in one sector, whatever their size.
constexpr std::uint64_t kAtomicClusters = 2;

/// `count` bits from `first` on; all of them lie inside 32.
std::uint32_t bits(std::uint64_t first, std::uint64_t count)
{
    const auto ones = count >= 32 ? ~std::uint32_t {0} : (std::uint32_t {1} << count) - 1;
    return first >= 32 ? 0 : ones << first;
}

std::uint64_t roundUp(std::uint64_t value, std::uint64_t unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

Result<void> Qcow2Layer::write(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able;
    for (auto offset = start.bytes(); !data.empty();) {
        auto done = writeInPlace(offset, data);
        if (!done)
            return done.error();
        if (*done == 0) {
            const std::lock_guard changing(m_change);
            if (m_failed)
                return refusal();
            done = writeChanging(offset, data);
            if (!done)
                return done.error();
            if (auto settled = settle(); !settled)
                return settled;
        }
        offset += *done;
        data = data.subspan(*done);
    }
    return {};
}

/// Writes the start of `data` where the disk has it already. Returns how much; 0: that takes a change of the tables.
Result<std::size_t> Qcow2Layer::writeInPlace(std::uint64_t offset, Bytes data)
{
    const auto token = epochs().enter(); // by (5)
    const auto moves = tables().moves();
    const auto found = tables().find(offset, data.size(), Wait::Allowed);
    if (!found)
        return found.error();
    const auto &run = **found;
    // A cluster that is stored in part is written at once, with its change.
    const auto wanted = std::min<std::uint64_t>(data.size(), clusterSize() - offset % clusterSize());
    if (run.kind != Qcow2Run::Kind::Data || !run.ours || run.length < wanted)
        return std::size_t {0};
    const auto length = static_cast<std::size_t>(run.length);
    if (auto written = writeThere(run.host, data.first(length)); !written)
        return written.error();
    return tables().isStill(run, offset, moves) ? length : std::size_t {0}; // by (6)
}

Result<bool> Qcow2Layer::tryWrite(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able.error();
    if (data.empty())
        return true;
    const auto token = epochs().enter();
    const auto moves = tables().moves();
    const auto found = tables().find(start.bytes(), data.size(), Wait::Never);
    if (!found)
        return found.error();
    if (!*found || (*found)->kind != Qcow2Run::Kind::Data || !(*found)->ours || (*found)->length < data.size())
        return false;
    const auto written = file().tryWrite((*found)->host, data);
    m_unsynced = true;
    if (!written || !*written)
        return written;
    return tables().isStill(**found, start.bytes(), moves);
}

/// Writes the start of `data` to one cluster, or to several that lie one behind the other. Returns how much.
Result<std::size_t> Qcow2Layer::writeChanging(std::uint64_t offset, Bytes data)
{
    const auto cluster = offset / clusterSize();
    if (auto room = makeRoom(); !room)
        return room.error();
    if (auto there = ensureTable(cluster); !there)
        return there.error();
    const auto old = tables().prepare(cluster);
    if (!old)
        return old.error();
    return old->host != 0 && !old->ours ? writeCopy(*old, offset, data) : writeRun(*old, offset, data);
}

/// In the place of a cluster that is compressed, or somebody else's too: what it holds goes with us.
Result<std::size_t> Qcow2Layer::writeCopy(const Qcow2Cluster &old, std::uint64_t offset, Bytes data)
{
    const auto within = offset % clusterSize();
    const auto cluster = offset / clusterSize();
    data = data.first(static_cast<std::size_t>(std::min<std::uint64_t>(data.size(), clusterSize() - within)));
    const auto place = allocateFor(cluster, 1);
    if (!place)
        return place.error();
    auto done = writeFilled(place->offset, offset - within, 0, clusterSize(), within, data);
    auto value = old.compressed ? Qcow2Cluster() : old;
    value.host = place->offset;
    value.ours = true;
    value.data = tables().allSubclusters();
    value.zeros = 0;
    const Change change {cluster, 1, value};
    if (done)
        done = commit({&change, 1});
    if (!done) {
        giveBack(*place);
        return done.error();
    }
    addFreed(old);
    return data.size();
}

/// Finds as many of `most` clusters from this one on, in one slice, as lie one behind the other in the file and are ours, or
/// can get such a place: at least one. With an error, what was allocated is given back.
Result<void> Qcow2Layer::findPlaces(Places &places, std::uint64_t cluster, std::uint64_t most)
{
    const auto first = places.olds.front();
    places.olds.clear();
    places.host = first.host;
    const auto entry = [&](std::uint64_t number) { return number == 0 ? Result(first) : tables().cluster(cluster + number); };
    const auto region = m_refcounts.regionClusters();
    while (places.olds.size() < most) {
        const auto count = places.olds.size();
        const auto next = entry(count);
        if (!next || (next->host != 0 && (!next->ours || next->host != places.host + count * clusterSize())))
            break;
        if (next->host != 0) {
            places.olds.push_back(*next);
            continue;
        }
        if (count > 0 && region > 1 && (cluster + count) % region == 0)
            break; // what follows in the file may be reserved for others
        auto wanted = count + 1;
        for (; wanted < most; ++wanted) {
            if (const auto other = entry(wanted); !other || other->host != 0)
                break;
        }
        if (region > 1)
            wanted = std::min(wanted, count + region - (cluster + count) % region);
        const auto place = count == 0 ? allocateFor(cluster, wanted)
                                      : allocateAt(places.host + count * clusterSize(), wanted - count);
        if (!place) {
            giveBack(places.fresh);
            return place.error();
        }
        if (place->count == 0)
            break;
        if (count == 0)
            places.host = place->offset;
        places.fresh.push_back(*place);
        for (std::uint64_t i = 0; i < place->count; ++i)
            places.olds.push_back(*entry(count + i)); // has just been read
    }
    return {};
}

/// Into clusters of our own, all or some of whose subclusters are not stored yet, or that are new in the file.
Result<std::size_t> Qcow2Layer::writeRun(const Qcow2Cluster &old, std::uint64_t offset, Bytes data)
{
    const auto unit = tables().subclusterSize();
    const auto cluster = offset / clusterSize();
    const auto within = offset % clusterSize();
    const auto touched = roundUp(within + data.size(), clusterSize()) / clusterSize();
    Places places {.host = 0, .olds = {old}, .fresh = {}};
    if (auto found = findPlaces(places, cluster, std::min(touched, tables().clustersInSlice(cluster))); !found)
        return found.error();
    data = data.first(static_cast<std::size_t>(
        std::min<std::uint64_t>(data.size(), places.olds.size() * clusterSize() - within)));
    const auto end = within + data.size();
    // What stands beside the data in a subcluster that is not stored yet is stored with it.
    const auto isStored = [&](std::uint64_t at) {
        return (places.olds[static_cast<std::size_t>(at / clusterSize())].data >> (at % clusterSize() / unit) & 1) != 0;
    };
    const auto from = isStored(within) ? within : within / unit * unit;
    const auto to = isStored(end - 1) ? end : roundUp(end, unit);
    auto done = writeFilled(places.host, offset - within, from, to, within, data);
    if (done) {
        if (const auto changes = entries(places, cluster, from, to); !changes.empty())
            done = commit(changes);
    }
    if (!done) {
        giveBack(places.fresh);
        return done.error();
    }
    return data.size();
}

/// New entries for clusters in which the octets from `from` to `to` are stored now.
std::vector<Qcow2Layer::Change> Qcow2Layer::entries(const Places &places, std::uint64_t cluster, std::uint64_t from,
    std::uint64_t to) const
{
    const auto unit = tables().subclusterSize();
    std::vector<Change> changes;
    for (std::uint64_t i = 0; i < places.olds.size(); ++i) {
        const auto start = i * clusterSize();
        const auto first = (std::max(from, start) - start) / unit;
        const auto last = roundUp(std::min(to, start + clusterSize()) - start, unit) / unit;
        auto value = places.olds[static_cast<std::size_t>(i)];
        value.host = places.host + start;
        value.ours = true;
        value.data |= bits(first, last - first);
        value.zeros &= ~value.data;
        if (value == places.olds[static_cast<std::size_t>(i)])
            continue;
        auto *before = changes.empty() ? nullptr : &changes.back();
        if (before != nullptr && before->cluster + before->count == cluster + i && before->value.data == value.data
            && before->value.zeros == value.zeros)
            ++before->count;
        else
            changes.push_back({cluster + i, 1, value});
    }
    return changes;
}

/// Writes `data` to `within` octets from the start of the cluster in the file at `host`, and around it, from `from` to
/// `to`, what the disk holds there now. `guest`: where the cluster starts on the disk.
Result<void> Qcow2Layer::writeFilled(std::uint64_t host, std::uint64_t guest, std::uint64_t from, std::uint64_t to,
    std::uint64_t within, Bytes data)
{
    const auto end = within + data.size();
    const auto head = static_cast<std::size_t>(within - from);
    const auto tail = static_cast<std::size_t>(to - end);
    if (head == 0 && tail == 0)
        return writeFile(host + within, data);
    const auto size = static_cast<std::size_t>(std::min(to - from, clusterSize()));
    const auto memory = std::make_unique_for_overwrite<std::byte[]>(size);
    const MutableBytes merged(memory.get(), size);
    if (to - from <= size) {
        if (auto read = readOctets(guest + from, merged.first(head), Wait::Allowed); !read)
            return read.error();
        if (auto read = readOctets(guest + end, merged.subspan(head + data.size(), tail), Wait::Allowed); !read)
            return read.error();
        std::ranges::copy(data, merged.subspan(head).begin());
        return writeFile(host + from, merged.first(static_cast<std::size_t>(to - from)));
    }
    if (auto read = readOctets(guest + from, merged.first(head), Wait::Allowed); !read)
        return read.error();
    if (auto done = writeFile(host + from, merged.first(head)); !done)
        return done;
    if (auto done = writeFile(host + within, data); !done)
        return done;
    if (auto read = readOctets(guest + end, merged.first(tail), Wait::Allowed); !read)
        return read.error();
    return writeFile(host + end, merged.first(tail));
}

BlockCount Qcow2Layer::atomicWriteLimit() const
{
    return {std::min(kAtomicClusters * clusterSize(), kAtomicOctets) / kBlockSize};
}

Result<void> Qcow2Layer::writeAtomic(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able;
    const auto limit = atomicWriteLimit();
    if (start.value % limit.value + data.size() / kBlockSize > limit.value)
        return Error {Error::Code::Invalid, "An atomic write does not lie in one stretch of " + name() + "."};
    if (data.empty())
        return {};
    const std::lock_guard changing(m_change);
    if (m_failed)
        return refusal();
    if (auto room = makeRoom(); !room)
        return room;
    const auto cluster = start.bytes() / clusterSize();
    if (auto there = ensureTable(cluster); !there)
        return there;
    const auto within = start.bytes() % clusterSize();
    const auto count = roundUp(within + data.size(), clusterSize()) / clusterSize();
    tables().beginMove(cluster, count); // by (6)
    auto done = replaceClusters(cluster, count, within, data);
    tables().endMove();
    return done ? settle() : done;
}

/// Puts new clusters in the place of what is there, the same but for `data`: their entries, which lie in one sector,
/// switch from the ones to the others.
Result<void> Qcow2Layer::replaceClusters(std::uint64_t first, std::uint64_t count, std::uint64_t within, Bytes data)
{
    std::vector<Change> changes;
    std::vector<Qcow2Cluster> olds;
    std::vector<Clusters> places;
    const auto replaceOne = [&](std::uint64_t cluster, std::uint64_t at, Bytes part) -> Result<void> {
        const auto old = tables().prepare(cluster);
        if (!old)
            return old.error();
        const auto place = old->host == 0 && places.empty() ? allocateFor(cluster, 1) : allocate(1);
        if (!place)
            return place.error();
        olds.push_back(*old);
        places.push_back(*place);
        changes.push_back({cluster, 1, {.host = place->offset, .ours = true, .data = tables().allSubclusters()}});
        return writeFilled(place->offset, cluster * clusterSize(), 0, clusterSize(), at, part);
    };
    Result<void> done;
    for (std::uint64_t i = 0; i < count && done; ++i) {
        const auto part = data.first(static_cast<std::size_t>(std::min<std::uint64_t>(data.size(), clusterSize() - within)));
        done = replaceOne(first + i, within, part);
        data = data.subspan(part.size());
        within = 0;
    }
    if (done)
        done = commit(changes);
    if (!done) {
        giveBack(places);
        return done;
    }
    for (const auto &old : olds)
        addFreed(old);
    return {};
}

Result<void> Qcow2Layer::zero(Lba start, BlockCount count, bool release)
{
    if (count.value > size().value)
        return checkRange(start, ~std::uint64_t {0} / kBlockSize * kBlockSize, size(), name());
    if (auto able = checkWritable(start, count.bytes()); !able)
        return able;
    for (std::uint64_t offset = start.bytes(), left = count.bytes(); left > 0;) {
        const std::lock_guard changing(m_change); // for one step, so that others get their turn
        if (m_failed)
            return refusal();
        const auto done = zeroRun(offset, left, release);
        if (!done)
            return done.error();
        offset += *done;
        left -= *done;
        if (auto settled = settle(); !settled)
            return settled;
    }
    return {};
}

/// Makes the start of a range read as zeros. Returns how much.
Result<std::uint64_t> Qcow2Layer::zeroRun(std::uint64_t offset, std::uint64_t length, bool release)
{
    const auto found = tables().find(offset, length, Wait::Allowed);
    if (!found)
        return found.error();
    const auto &run = **found;
    if (run.kind == Qcow2Run::Kind::Zero || (run.kind == Qcow2Run::Kind::ZeroKept && !release))
        return run.length;
    if (run.kind == Qcow2Run::Kind::Unallocated) {
        const auto below = zerosBelow(offset, run.length);
        if (!below)
            return below.error();
        if (*below > 0)
            return *below;
    }
    if (auto there = ensureTable(offset / clusterSize()); !there)
        return there.error();
    const auto within = offset % clusterSize();
    const bool toTheEnd = offset + length == size().bytes();
    if (within == 0 && (length >= clusterSize() || toTheEnd))
        return zeroClusters(offset, length, release);
    return zeroPart(offset, std::min(length, clusterSize() - within), release);
}

/// How much from `offset` on, all unallocated here, need not be made zeros: the base has zeros there. So a client
/// that discards a whole disk costs no tables. Ends with a whole cluster where it can, to leave whole ones to
/// zeroClusters().
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

/// The start of a range inside one cluster: whole subclusters, or a part of one. Returns how much.
Result<std::uint64_t> Qcow2Layer::zeroPart(std::uint64_t offset, std::uint64_t length, bool release)
{
    const auto old = tables().prepare(offset / clusterSize());
    if (!old)
        return old.error();
    const auto unit = tables().subclusterSize();
    const auto within = offset % clusterSize();
    const bool toTheEnd = offset + length == size().bytes();
    const auto first = within / unit;
    const auto count = (toTheEnd ? roundUp(length, unit) : length) / unit;
    const bool foreign = old->host != 0 && !old->ours;
    if (within % unit != 0 || count == 0 || foreign) {
        const auto part = static_cast<std::size_t>(foreign ? length : std::min(length, unit - within % unit));
        if (!foreign && (old->zeros >> first & 1) != 0)
            return part;
        const auto done = writeChanging(offset, zeroOctets(part));
        return done ? Result(std::uint64_t {*done}) : done.error();
    }
    auto value = *old;
    value.zeros |= bits(first, count);
    value.data &= ~value.zeros;
    const bool freed = release && value.data == 0 && value.host != 0;
    if (freed) {
        value.host = 0;
        value.ours = false;
    }
    if (value != *old) {
        const Change change {offset / clusterSize(), 1, value};
        if (auto done = commit({&change, 1}); !done)
            return done.error();
        if (freed)
            addFreed(*old);
    }
    return std::min(length, count * unit);
}

/// Whole clusters, as many from `offset` on as get entries of one kind. Returns how much.
Result<std::uint64_t> Qcow2Layer::zeroClusters(std::uint64_t offset, std::uint64_t length, bool release)
{
    const auto cluster = offset / clusterSize();
    const bool toTheEnd = offset + length == size().bytes();
    const auto whole = (length + (toTheEnd ? clusterSize() - 1 : 0)) / clusterSize();
    const auto most = std::min(whole, tables().clustersInSlice(cluster));
    Change change {cluster, 0, {}};
    std::vector<Qcow2Cluster> freed;
    for (; change.count < most; ++change.count) {
        const auto old = change.count == 0 ? tables().prepare(cluster) : tables().cluster(cluster + change.count);
        if (!old && change.count == 0)
            return old.error();
        if (change.count > 0 && (!old || *old == Qcow2Cluster())) // the base may have zeros there: zeroRun() looks
            break;
        const bool keep = !release && old->ours;
        const Qcow2Cluster value {
            .host = keep ? old->host : 0, .ours = keep, .zeros = tables().allSubclusters()};
        if (change.count == 0)
            change.value = value;
        else if (value.host != (change.value.host != 0 ? change.value.host + change.count * clusterSize() : 0))
            break;
        if (!keep)
            freed.push_back(*old);
    }
    if (auto done = commit({&change, 1}); !done)
        return done.error();
    for (const auto &old : freed)
        addFreed(old);
    return std::min(length, change.count * clusterSize());
}

/// The entries in memory do not refer to the cluster any more.
void Qcow2Layer::addFreed(const Qcow2Cluster &cluster)
{
    if (cluster.host == 0)
        return;
    Clusters freed {cluster.host, 1};
    if (cluster.compressed) {
        const auto packed = decompressor().place(cluster.host); // shares its clusters with others; each one counts
        const auto first = packed.offset / clusterSize();
        freed = {first * clusterSize(), (packed.offset + packed.length - 1) / clusterSize() - first + 1};
    }
    m_freedCount += freed.count;
    if (!m_freed.empty() && !cluster.compressed && m_freed.back().offset + m_freed.back().count * clusterSize() == freed.offset)
        ++m_freed.back().count;
    else
        m_freed.push_back(freed);
}

} // namespace netseat::storage
