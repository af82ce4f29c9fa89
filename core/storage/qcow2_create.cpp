#include "storage/qcow2_create.h"

namespace netseat::storage {

namespace {

constexpr std::size_t kMaxBackingName = 1023;
/// L1 tables up to this are written, so that no flush finds the disk full there; larger ones are left a hole.
constexpr std::uint64_t kWrittenL1 = 1U << 20;

std::uint64_t roundUp(std::uint64_t value, std::uint64_t unit)
{
    return (value + unit - 1) / unit;
}

} // namespace

Result<void> createQcow2(FileIo &file, const NewQcow2 &wanted)
{
    Qcow2Header header;
    header.size = wanted.size;
    header.backingFile = wanted.backingFile;
    header.backingFormat = wanted.backingFormat;
    header.stamp = wanted.stamp;
    header.clusterBits = wanted.clusterBits;
    header.incompatible = wanted.extended ? kQcow2ExtendedL2 : 0;
    const auto cluster = header.clusterSize();
    const auto l1Entries = l1EntriesFor(wanted.size, cluster, header.l2Entries());
    // Entries for everything the disk can ever need, and a quarter on top for what power cuts leak: then the refcount
    // table never has to move.
    const auto data = roundUp(wanted.size, cluster);
    const auto blockEntries = cluster / 2;
    const auto blocks = roundUp(data + data / 4 + 2 * l1Entries + blockEntries, blockEntries);
    const auto tableClusters = roundUp(blocks * 8, cluster);
    const auto l1Clusters = roundUp(l1Entries * 8, cluster);
    const auto inUse = 1 + tableClusters + 1 + l1Clusters;
    if (l1Entries * 8 > kQcow2MaxL1Octets || tableClusters * cluster > kQcow2MaxRefcountTableOctets
        || inUse > blockEntries)
        return Error {Error::Code::Unsupported,
            file.name() + " would be a disk of " + std::to_string(wanted.size) + " octets, which is too large."};
    if (wanted.backingFile.size() > kMaxBackingName)
        return Error {Error::Code::Unsupported, "The path from " + file.name() + " to its image is too long."};

    header.refcountTableOffset = cluster;
    header.refcountTableClusters = static_cast<std::uint32_t>(tableClusters);
    const auto block = (1 + tableClusters) * cluster;
    header.l1Offset = block + cluster;
    header.l1Entries = static_cast<std::uint32_t>(l1Entries);
    const auto head = encodeQcow2Header(header);
    if (head.size() > cluster)
        return Error {Error::Code::Unsupported, "The header of " + file.name() + " does not fit into a cluster."};

    ByteVector counts(static_cast<std::size_t>(inUse * 2)); // the rest of it, and of the table, stays a hole
    for (std::uint64_t i = 0; i < inUse; ++i)
        storeBe<std::uint16_t>(counts.data() + i * 2, 1);
    std::array<std::byte, 8> table {};
    storeBe<std::uint64_t>(table.data(), block);

    auto done = file.resize(inUse * cluster);
    if (done)
        done = file.write(header.refcountTableOffset, table);
    if (done)
        done = file.write(block, counts);
    if (done && l1Entries * 8 <= kWrittenL1)
        done = file.write(header.l1Offset, zeroOctets(static_cast<std::size_t>(l1Entries * 8)));
    if (done)
        done = file.write(0, head);
    if (done)
        done = file.sync();
    return done;
}

} // namespace netseat::storage
