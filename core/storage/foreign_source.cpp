#include "storage/foreign_source.h"

#include "storage/file_io.h"

#include <cerrno>
#include <sys/stat.h>

namespace netseat::storage {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kSector = 512;
constexpr std::size_t kEmbeddedOctets = 20 * kSector; ///< of the description that QEMU looks at inside of a VMDK
constexpr std::uint64_t kMaxDescription = 64U << 10;
constexpr auto kDescription = "# Disk DescriptorFile"sv;

Error refused(const std::filesystem::path &file, const std::string &why)
{
    return {Error::Code::Unsupported, file.string() + " " + why};
}

Error differencing(const std::filesystem::path &file, const char *format)
{
    return refused(file,
        std::string("is a ") + format
            + " differencing disk: it holds only the changes over another file. Merge it into that file with the"
              " program it comes from, and import the merged disk.");
}

Result<ByteVector> readAt(FileIo &file, std::uint64_t offset, std::size_t length)
{
    ByteVector data(length);
    const auto count = file.read(offset, data);
    if (!count)
        return count.error();
    data.resize(*count);
    return data;
}

template <typename T>
T loadLe(const std::byte *at)
{
    T value = 0;
    for (std::size_t i = sizeof(T); i > 0; --i)
        value = static_cast<T>(static_cast<T>(value << 8) | std::to_integer<T>(at[i - 1]));
    return value;
}

bool startsWith(Bytes data, std::string_view text)
{
    return textOf(data).starts_with(text);
}

/// A description, in a file of its own or inside of the disk, names its parent in two ways; QEMU follows the second.
Result<void> checkParent(std::string_view description, const std::filesystem::path &file)
{
    if (description.find("parentFileNameHint") != std::string_view::npos)
        return differencing(file, "VMDK");
    const auto parent = description.find("parentCID=");
    if (parent != std::string_view::npos && !description.substr(parent + 10).starts_with("ffffffff"))
        return differencing(file, "VMDK");
    return {};
}

/// A VMDK that is no description. One without a size would be taken for a description in disguise.
Result<void> checkSparseVmdk(FileIo &file, const std::filesystem::path &path)
{
    const auto head = readAt(file, 0, kSector + kEmbeddedOctets);
    if (!head)
        return head.error();
    if (startsWith(*head, "COWD"))
        return refused(path, "is a VMDK of the old kind of ESX. Convert it with VMware's tools to a monolithic one.");
    if (head->size() < kSector || loadLe<std::uint64_t>(head->data() + 12) == 0)
        return Error {Error::Code::Malformed, path.string() + " is a damaged VMDK: it says that its disk is empty."};
    return checkParent(textOf(Bytes(*head).subspan(kSector)), path);
}

/// The file of an extent: regular, not a link to one elsewhere.
Result<void> checkExtentFile(const std::filesystem::path &extent, const std::filesystem::path &description)
{
    struct stat status {
    };
    if (::lstat(extent.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENAMETOOLONG)
            return {}; // not a name of a file, or one that is missing: that is qemu-img's to say
        return systemError("Looking at " + extent.string() + " failed", errno);
    }
    if (!S_ISREG(status.st_mode))
        return refused(description,
            "consists of files of which one is a link or a device. Put the files themselves into one folder.");
    const auto file = PosixFile::open(extent, PosixFile::Access::Read);
    if (!file)
        return file.error();
    const auto magic = readAt(**file, 0, 4);
    if (!magic)
        return magic.error();
    if (startsWith(*magic, "KDMV") || startsWith(*magic, "COWD"))
        return checkSparseVmdk(**file, extent);
    return {};
}

/// QEMU's way of reading extents (block/vmdk.c, vmdk_parse_extents()) takes line ends for spaces, so lines say nothing:
/// the whole text must be without what leads elsewhere, and all that stands between two quotes may be the name of a file.
Result<void> checkDescription(FileIo &file, const std::filesystem::path &path)
{
    const auto size = file.size();
    if (!size)
        return size.error();
    if (*size > kMaxDescription)
        return Error {Error::Code::Malformed, path.string() + " is too large for a description of a VMDK."};
    const auto data = readAt(file, 0, static_cast<std::size_t>(*size));
    if (!data)
        return data.error();
    auto text = textOf(*data);
    text = text.substr(0, text.find_last_not_of('\0') + 1); // it may be filled up to a sector
    if (text.find('\0') != std::string_view::npos)
        return Error {Error::Code::Malformed, path.string() + " is a damaged description of a VMDK."};
    if (auto whole = checkParent(text, path); !whole)
        return whole;
    if (text.find_first_of("/:") != std::string_view::npos)
        return refused(path,
            "names files outside of its folder. Put all its files into one folder, and only their names into it.");
    for (auto from = text.find('"'); from != std::string_view::npos;) {
        const auto to = text.find('"', from + 1);
        if (to == std::string_view::npos)
            break;
        const auto name = text.substr(from + 1, to - from - 1);
        if (!name.empty() && name != "." && name != "..") {
            if (auto sound = checkExtentFile(path.parent_path() / name, path); !sound)
                return sound;
        }
        from = to;
    }
    return {};
}

Result<void> checkVmdk(FileIo &file, const std::filesystem::path &path)
{
    const auto head = readAt(file, 0, kDescription.size());
    if (!head)
        return head.error();
    if (startsWith(*head, "KDMV") || startsWith(*head, "COWD"))
        return checkSparseVmdk(file, path);
    if (startsWith(*head, kDescription))
        return checkDescription(file, path);
    return Error {Error::Code::Malformed, path.string() + " is not a VMDK."};
}

/// "Disk Type" of the footer, of which a dynamic disk has a copy at its start.
Result<void> checkVhd(FileIo &file, const std::filesystem::path &path)
{
    constexpr std::uint32_t kDifferencing = 4;
    const auto size = file.size();
    if (!size)
        return size.error();
    for (const auto offset : {std::uint64_t {0}, *size - std::min<std::uint64_t>(*size, kSector)}) {
        const auto footer = readAt(file, offset, kSector);
        if (!footer)
            return footer.error();
        if (footer->size() == kSector && startsWith(*footer, "conectix")
            && loadBe<std::uint32_t>(footer->data() + 60) == kDifferencing)
            return differencing(path, "VHD");
    }
    return {};
}

Result<void> checkVdi(FileIo &file, const std::filesystem::path &path)
{
    const auto head = readAt(file, 0, kSector);
    if (!head)
        return head.error();
    if (head->size() < kSector)
        return Error {Error::Code::Malformed, path.string() + " is a damaged VDI: it is too short."};
    const auto kind = loadLe<std::uint32_t>(head->data() + 76); // 1 dynamic, 2 fixed, 3 undo, 4 differencing
    return kind == 3 || kind == 4 ? Result<void>(differencing(path, "VDI")) : Result<void>();
}

constexpr auto kMetadataRegion = "\x06\xa2\x7c\x8b\x90\x47\x9a\x4b\xb8\xfe\x57\x5f\x05\x0f\x88\x6e"sv;
constexpr auto kFileParameters = "\x37\x67\xa1\xca\x36\xfa\x43\x4d\xb3\xb6\x33\xf0\xaa\x44\xe7\x6b"sv;

/// Offset field of the entry with this GUID in a table of entries of 32 octets; 0: none.
template <typename T>
T vhdxEntry(Bytes table, std::size_t first, std::string_view guid)
{
    for (auto at = first; at + 32 <= table.size(); at += 32) {
        if (textOf(table.subspan(at, guid.size())) == guid)
            return loadLe<T>(table.data() + at + guid.size());
    }
    return 0;
}

/// "HasParent" of the file parameters (MS-VHDX 2.6.2.1). What is not found here, qemu-img refuses.
Result<void> checkVhdx(FileIo &file, const std::filesystem::path &path)
{
    constexpr std::uint64_t kRegions = 192U << 10;
    constexpr std::size_t kTable = 64U << 10;
    const auto regions = readAt(file, kRegions, kTable);
    if (!regions)
        return regions.error();
    const auto metadata = vhdxEntry<std::uint64_t>(*regions, 16, kMetadataRegion);
    if (metadata == 0)
        return {};
    const auto items = readAt(file, metadata, kTable);
    if (!items)
        return items.error();
    const auto parameters = vhdxEntry<std::uint32_t>(*items, 32, kFileParameters);
    const auto flags = readAt(file, metadata + parameters + 4, 4);
    if (!flags)
        return flags.error();
    if (parameters != 0 && flags->size() == 4 && (loadLe<std::uint32_t>(flags->data()) & 2U) != 0)
        return differencing(path, "VHDX");
    return {};
}

} // namespace

Result<void> checkForeignSource(const std::filesystem::path &file, DiskFormat format)
{
    auto opened = PosixFile::open(file, PosixFile::Access::Read);
    if (!opened)
        return opened.error();
    switch (format) {
    case DiskFormat::Vmdk:
        return checkVmdk(**opened, file);
    case DiskFormat::Vhd:
        return checkVhd(**opened, file);
    case DiskFormat::Vhdx:
        return checkVhdx(**opened, file);
    case DiskFormat::Vdi:
        return checkVdi(**opened, file);
    case DiskFormat::Raw:
    case DiskFormat::Qcow2:
        break;
    }
    return Error {Error::Code::Invalid, file.string() + " needs no conversion."};
}

} // namespace netseat::storage
