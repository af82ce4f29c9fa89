// What a layer does when it was not closed: replays its log, and counts its clusters anew. See layer_log.h and the
// invariants in qcow2_layer.h.
#include "storage/qcow2_layer.h"

namespace netseat::storage {

namespace {

/// Layers with more clusters than this keep what leaked: 4 TiB, for which the counts would take 128 MiB.
constexpr std::uint64_t kMaxCounted = 1U << 26;

/// How often each cluster of the file is referred to.
class References {
public:
    References(std::uint64_t clusterSize, std::uint64_t fileSize)
        : m_clusterSize(clusterSize)
        , m_counts(static_cast<std::size_t>((fileSize + clusterSize - 1) / clusterSize))
    {
    }

    /// False when the range does not lie in the file, or, unless it may be shared, somebody else refers to it.
    bool add(std::uint64_t offset, std::uint64_t octets, bool shared = false)
    {
        for (auto index = offset / m_clusterSize; index * m_clusterSize < offset + octets; ++index) {
            if (index >= m_counts.size() || (!shared && m_counts[index] != 0) || m_counts[index] == 0xffff)
                return false;
            ++m_counts[index];
        }
        return true;
    }

    const std::vector<std::uint16_t> &counts() const { return m_counts; }

private:
    std::uint64_t m_clusterSize;
    std::vector<std::uint16_t> m_counts;
};

} // namespace

/// Makes the file what it was when the process that had it open died; or after a power cut, gives back what leaked.
Result<void> Qcow2Layer::recover()
{
    const std::lock_guard changing(m_change);
    const auto found = m_log->found();
    if (found == LayerLog::Found::Nothing)
        return m_log->begin();
    m_recovering = true;
    if (found == LayerLog::Found::Kept) {
        if (auto replayed = replay(); !replayed)
            return replayed;
    }
    const auto counts = countReferences();
    if (!counts)
        return counts.error();
    if (auto flushed = flushNow(); !flushed)
        return flushed;
    // Counts go down only now, when all that refers to something else instead is on stable storage, by (3).
    if (!counts->empty()) {
        if (auto set = orFail(m_refcounts.setAll(*counts)); !set)
            return set;
        if (auto written = orFail(m_refcounts.writeChanged()); !written)
            return written;
        m_unsynced = true;
    }
    m_recovering = false;
    return m_log->begin();
}

Error Qcow2Layer::unfittingLog() const
{
    return {Error::Code::Malformed,
        "The log beside " + name() + " does not fit it: it was changed by another program after the server was killed. To"
                                     " go on without what was written last, remove the file that ends in .log."};
}

bool Qcow2Layer::fits(const LayerLogRecord &record, std::uint64_t fileEnd) const
{
    const auto clusters = (size().bytes() + clusterSize() - 1) / clusterSize();
    if (record.cluster >= clusters || record.count == 0 || record.count > clusters - record.cluster)
        return false;
    if (record.host % clusterSize() != 0 || record.host >= fileEnd || record.count * clusterSize() > fileEnd - record.host)
        return false;
    if (record.kind == LayerLogRecord::Kind::Table)
        return record.host != 0 && record.count == 1;
    const auto &map = tables();
    const auto all = map.allSubclusters();
    if (record.kind != LayerLogRecord::Kind::Entries || record.count > map.clustersInSlice(record.cluster)
        || ((record.data | record.zeros) & ~all) != 0 || (record.data & record.zeros) != 0)
        return false;
    return record.host != 0 ? all != 1 || (record.data | record.zeros) == 1 : record.data == 0;
}

Result<void> Qcow2Layer::replay()
{
    const auto octets = file().size();
    if (!octets)
        return octets.error();
    const auto fileEnd = (*octets + clusterSize() - 1) / clusterSize() * clusterSize();
    // First the counts, of all that is referred to at any moment: replaying may write entries, by (1).
    for (const auto &record : m_log->records()) {
        if (!fits(record, fileEnd))
            return unfittingLog();
        for (std::uint64_t i = 0; record.host != 0 && i < record.count; ++i) {
            if (auto counted = orFail(m_refcounts.raise(record.host + i * clusterSize())); !counted)
                return counted;
        }
    }
    for (const auto &record : m_log->records()) {
        if (record.kind == LayerLogRecord::Kind::Table) {
            const auto table = tables().table(record.cluster);
            if (table != 0 && table != record.host)
                return unfittingLog();
            if (table == 0)
                tables().setTable(record.cluster, record.host);
            continue;
        }
        if (!tables().hasTable(record.cluster))
            return unfittingLog();
        if (auto able = tables().prepare(record.cluster); !able)
            return able.error();
        tables().set(record.cluster, record.count,
            {.host = record.host, .ours = record.host != 0, .data = record.data, .zeros = record.zeros});
    }
    return {};
}

/// The counts as they should be; none for a file too large for that. Malformed when something is used twice.
Result<std::vector<std::uint16_t>> Qcow2Layer::countReferences()
{
    const auto octets = file().size();
    if (!octets)
        return octets.error();
    if (*octets / clusterSize() > kMaxCounted)
        return std::vector<std::uint16_t>();
    References references(clusterSize(), *octets);
    const auto &head = header();
    bool good = references.add(0, clusterSize()) && references.add(head.l1Offset, std::uint64_t {head.l1Entries} * 8)
        && references.add(head.refcountTableOffset, head.refcountTableClusters * clusterSize());
    for (const auto block : m_refcounts.blocks())
        good = good && (block == 0 || references.add(block, clusterSize()));
    const auto perTable = head.l2Entries();
    const auto clusters = (size().bytes() + clusterSize() - 1) / clusterSize();
    for (std::uint64_t first = 0; first < clusters && good; first += perTable) {
        if (!tables().hasTable(first))
            continue;
        good = references.add(tables().table(first), clusterSize());
        for (auto cluster = first; cluster < std::min(first + perTable, clusters) && good; ++cluster) {
            const auto entry = tables().cluster(cluster);
            if (!entry)
                return entry.error();
            if (entry->compressed) {
                const auto packed = decompressor().place(entry->host);
                good = references.add(packed.offset, packed.length, true);
            } else if (entry->host != 0) {
                good = references.add(entry->host, clusterSize(), !entry->ours);
            }
        }
    }
    if (!good)
        return m_log->found() == LayerLog::Found::Kept
            ? unfittingLog()
            : Error {Error::Code::Malformed, name() + " is damaged. Repair it with: qemu-img check -r all"};
    return references.counts();
}

} // namespace netseat::storage
