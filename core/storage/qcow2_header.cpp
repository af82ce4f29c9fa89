#include "storage/qcow2_header.h"

#include <algorithm>
#include <array>

namespace netseat::storage {

namespace {

constexpr std::size_t kHeaderV2 = 72;
constexpr std::size_t kHeaderV3 = 104;
constexpr std::size_t kHeaderWritten = 112; // with the compression type and its padding
constexpr std::uint64_t kMaxBackingName = 1023;

constexpr std::uint32_t kEndOfExtensions = 0;
constexpr std::uint32_t kBackingFormat = 0xe2792aca;
constexpr std::uint32_t kFeatureNames = 0x6803f857;
/// "NETS": ours. QEMU keeps extensions it does not know when it rewrites a header.
constexpr std::uint32_t kStamp = 0x4e455453;
constexpr std::size_t kMaxShortText = 255;
constexpr std::size_t kFeatureNameEntry = 48;

Error malformed(const std::string &name, const std::string &why)
{
    return {Error::Code::Malformed, name + " is a damaged qcow2 file: " + why + "."};
}

Error unsupported(const std::string &name, const std::string &what)
{
    return {Error::Code::Unsupported,
        name + " uses " + what + ", which is not supported. Convert it with: qemu-img convert -O qcow2 FILE NEWFILE"};
}

/// Text out of a file, fit to be shown.
std::string shown(Bytes bytes)
{
    std::string text;
    for (const char c : textOf(bytes)) {
        if (c == '\0')
            break;
        text += c >= ' ' && c <= '~' ? c : '?';
    }
    return text;
}

/// What the file itself calls its incompatible feature ("Feature name table").
std::string featureName(Bytes table, unsigned bit)
{
    for (; table.size() >= kFeatureNameEntry; table = table.subspan(kFeatureNameEntry)) {
        if (table[0] == std::byte {0} && std::to_integer<unsigned>(table[1]) == bit)
            return "the feature \"" + shown(table.subspan(2, kFeatureNameEntry - 2)) + "\"";
    }
    return "the unknown incompatible feature " + std::to_string(bit);
}

struct Extensions {
    std::string backingFormat;
    std::string stamp;
    Bytes featureNames;
};

Result<Extensions> decodeExtensions(Bytes area, const std::string &name)
{
    Extensions found;
    ByteReader in(area);
    while (in.remaining() >= 8) {
        const auto type = in.u32();
        const auto length = in.u32();
        if (type == kEndOfExtensions)
            break;
        const auto data = in.bytes(length);
        if (!in.ok())
            return malformed(name, "a header extension does not end inside the header");
        if (type == kBackingFormat)
            found.backingFormat = textOf(data.first(std::min(data.size(), kMaxShortText)));
        else if (type == kStamp)
            found.stamp = textOf(data.first(std::min(data.size(), kMaxShortText)));
        else if (type == kFeatureNames)
            found.featureNames = data;
        in.bytes(std::min<std::size_t>((8 - length % 8) % 8, in.remaining()));
    }
    return found;
}

bool tableInside(std::uint64_t offset, std::uint64_t octets, const Qcow2Header &header, std::uint64_t fileSize)
{
    return offset % header.clusterSize() == 0 && offset >= header.clusterSize() && offset <= fileSize
        && octets <= fileSize - offset;
}

Result<void> checkGeometry(const Qcow2Header &header, std::uint64_t fileSize, const std::string &name)
{
    if (header.size > (std::uint64_t {1} << 62))
        return malformed(name, "its disk would have " + std::to_string(header.size) + " octets");
    const auto l1Octets = std::uint64_t {header.l1Entries} * 8;
    if (l1Octets > kQcow2MaxL1Octets)
        return malformed(name, "its L1 table is larger than 32 MiB");
    if (header.l1Entries < l1EntriesFor(header.size, header.clusterSize(), header.l2Entries()))
        return malformed(name, "its L1 table is too small for its disk");
    if (header.l1Entries > 0 && !tableInside(header.l1Offset, l1Octets, header, fileSize))
        return malformed(name, "its L1 table does not lie inside the file");
    const auto refcounts = std::uint64_t {header.refcountTableClusters} * header.clusterSize();
    if (refcounts > kQcow2MaxRefcountTableOctets)
        return malformed(name, "its refcount table is larger than 8 MiB");
    if (header.refcountOrder > 6)
        return malformed(name, "its refcounts have more than 64 bits");
    return {};
}

Result<void> checkFeatures(const Qcow2Header &header, std::uint32_t encryption, Bytes names, const std::string &name)
{
    constexpr auto kKnown = kQcow2Dirty | kQcow2Corrupt | kQcow2Compression | kQcow2ExtendedL2;
    if (encryption != 0)
        return unsupported(name, encryption == 2 ? "encryption (LUKS)" : "encryption");
    if ((header.incompatible & kQcow2ExternalData) != 0)
        return unsupported(name, "an external data file");
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((header.incompatible & ~kKnown & (std::uint64_t {1} << bit)) != 0)
            return unsupported(name, featureName(names, bit));
    }
    if (header.compression > 1 || (header.compression != 0) != ((header.incompatible & kQcow2Compression) != 0))
        return unsupported(name, "the unknown compression type " + std::to_string(header.compression));
    if (header.extendedL2() && header.clusterBits < 14)
        return malformed(name, "extended L2 entries need clusters of 16 KiB");
    return {};
}

Result<std::string> decodeBackingName(Bytes head, std::uint64_t offset, std::uint32_t length, const std::string &name)
{
    if (offset == 0)
        return std::string();
    if (length > kMaxBackingName || offset > head.size() || length > head.size() - offset)
        return malformed(name, "the name of its backing file does not lie in the header");
    const auto text = textOf(head.subspan(static_cast<std::size_t>(offset), length));
    // It goes into messages and logs, so it has no line ends in it either.
    if (std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }))
        return malformed(name, "the name of its backing file is no text");
    return std::string(text);
}

} // namespace

std::uint64_t l1EntriesFor(std::uint64_t size, std::uint64_t clusterSize, std::uint64_t l2Entries)
{
    const auto covered = clusterSize * l2Entries;
    return size / covered + (size % covered != 0 ? 1 : 0);
}

bool looksLikeQcow(Bytes head)
{
    return head.size() >= 8 && loadBe<std::uint32_t>(head.data()) == kQcowMagic;
}

Result<Qcow2Header> decodeQcow2Header(Bytes head, std::uint64_t fileSize, const std::string &name)
{
    ByteReader in(head);
    Qcow2Header header;
    const auto magic = in.u32();
    header.version = in.u32();
    if (magic != kQcowMagic)
        return Error {Error::Code::Malformed, name + " is not a qcow2 file."};
    if (header.version < 2 || header.version > 3)
        return unsupported(name, "qcow version " + std::to_string(header.version));
    const auto backingOffset = in.u64();
    const auto backingLength = in.u32();
    header.clusterBits = in.u32();
    header.size = in.u64();
    const auto encryption = in.u32();
    header.l1Entries = in.u32();
    header.l1Offset = in.u64();
    header.refcountTableOffset = in.u64();
    header.refcountTableClusters = in.u32();
    header.snapshots = in.u32();
    in.u64(); // snapshots_offset: we read the active state only
    std::size_t length = kHeaderV2;
    if (header.version == 3) {
        header.incompatible = in.u64();
        header.compatible = in.u64();
        header.autoclear = in.u64();
        header.refcountOrder = in.u32();
        length = in.u32();
        if (length > kHeaderV3)
            header.compression = in.u8();
    }
    if (!in.ok() || (header.version == 3 && (length < kHeaderV3 || length % 8 != 0 || length > head.size())))
        return malformed(name, "its header is cut short");
    if (header.clusterBits < kQcow2MinClusterBits || header.clusterBits > kQcow2MaxClusterBits)
        return malformed(name, "its clusters are neither of 512 octets to 2 MiB");

    const auto cluster
        = head.first(static_cast<std::size_t>(std::min<std::uint64_t>(head.size(), header.clusterSize())));
    auto backing = decodeBackingName(cluster, backingOffset, backingLength, name);
    if (!backing)
        return backing.error();
    header.backingFile = std::move(*backing);
    // The extensions end where the name of the backing file starts, unless they say so before.
    const auto end = backingOffset != 0 ? static_cast<std::size_t>(backingOffset) : cluster.size();
    auto extensions = decodeExtensions(cluster.first(end).subspan(std::min(length, end)), name);
    if (!extensions)
        return extensions.error();
    header.backingFormat = std::move(extensions->backingFormat);
    header.stamp = std::move(extensions->stamp);

    if (auto known = checkFeatures(header, encryption, extensions->featureNames, name); !known)
        return known.error();
    if (auto sound = checkGeometry(header, fileSize, name); !sound)
        return sound.error();
    return header;
}

ByteVector encodeQcow2Header(const Qcow2Header &header)
{
    ByteWriter extensions;
    const auto extension = [&](std::uint32_t type, const std::string &text) {
        if (text.empty())
            return;
        extensions.u32(type);
        extensions.u32(static_cast<std::uint32_t>(text.size()));
        extensions.text(text);
        extensions.zeros((8 - text.size() % 8) % 8);
    };
    extension(kBackingFormat, header.backingFormat);
    extension(kStamp, header.stamp);
    extensions.u64(0); // end of the extensions

    ByteWriter out;
    out.u32(kQcowMagic);
    out.u32(3);
    out.u64(header.backingFile.empty() ? 0 : kHeaderWritten + extensions.size());
    out.u32(static_cast<std::uint32_t>(header.backingFile.size()));
    out.u32(header.clusterBits);
    out.u64(header.size);
    out.u32(0); // not encrypted
    out.u32(header.l1Entries);
    out.u64(header.l1Offset);
    out.u64(header.refcountTableOffset);
    out.u32(header.refcountTableClusters);
    out.u32(0); // no snapshots
    out.u64(0);
    out.u64(header.incompatible);
    out.u64(header.compatible);
    out.u64(header.autoclear);
    out.u32(header.refcountOrder);
    out.u32(kHeaderWritten);
    out.u8(header.compression);
    out.zeros(kHeaderWritten - kHeaderV3 - 1);
    out.bytes(extensions.data());
    out.text(header.backingFile);
    return out.take();
}

Result<Qcow2Header> readQcow2Header(FileIo &file)
{
    const auto size = file.size();
    if (!size)
        return size.error();
    // Two steps, for the header says how large the cluster is that holds it; most are no larger than this.
    ByteVector head(std::size_t {64} << 10);
    for (;;) {
        const auto count = file.read(0, head);
        if (!count)
            return count.error();
        const auto read = Bytes(head).first(*count);
        const auto bits = read.size() >= kHeaderV2 ? loadBe<std::uint32_t>(read.data() + 20) : 0;
        const auto cluster = std::size_t {1} << std::min(bits, kQcow2MaxClusterBits);
        if (!looksLikeQcow(read) || cluster <= head.size())
            return decodeQcow2Header(read, *size, file.name());
        head.resize(cluster);
    }
}

} // namespace netseat::storage
