#include "storage/config_disk.h"

#include "storage/block_range.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <set>

namespace netseat::storage {

namespace {

constexpr std::size_t kSector = 2048;
constexpr std::uint64_t kMaxContent = 1U << 20;
constexpr std::size_t kMaxFiles = 64;
constexpr std::size_t kMaxName = 64;  ///< of Joliet
constexpr std::size_t kMaxLabel = 16; ///< of Joliet

/// What the disk says of when it was made, in the three ways that ECMA-119 and SUSP know: always the same.
constexpr std::string_view kLongDate = "2000010100000000";                                  // ECMA-119, 8.4.26.1
constexpr std::array kShortDate {std::byte {100}, std::byte {1}, std::byte {1}, std::byte {0}, std::byte {0},
    std::byte {0}, std::byte {0}};                                                          // 9.1.5

/// A disk in memory.
class MemoryDisk final : public BlockDevice {
public:
    explicit MemoryDisk(ByteVector data)
        : m_data(std::move(data))
    {
    }
    BlockCount size() const override { return {m_data.size() / kBlockSize}; }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) override
    {
        if (auto inside = checkRange(start, into.size(), size(), "the config disk"); !inside)
            return inside;
        std::ranges::copy(Bytes(m_data).subspan(static_cast<std::size_t>(start.bytes()), into.size()), into.begin());
        return {};
    }
    Result<bool> tryRead(Lba start, MutableBytes into) override
    {
        if (auto done = read(start, into); !done)
            return done.error();
        return true;
    }
    Result<void> write(Lba, Bytes) override { return readOnlyError("The config disk"); }
    Result<void> zero(Lba, BlockCount, bool) override { return readOnlyError("The config disk"); }
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba start, BlockCount limit) override
    {
        if (auto inside = checkExtent(start, limit, size(), "the config disk"); !inside)
            return inside.error();
        return Extent {limit, Presence::Data};
    }

private:
    ByteVector m_data;
};

bool isPlain(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

/// d-characters (ECMA-119, 7.4.1).
bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= kMaxLabel && std::ranges::all_of(label, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

Result<void> check(const std::string &label, std::span<const ConfigFile> files)
{
    const auto invalid = [](const std::string &why) { return Error {Error::Code::Invalid, why}; };
    if (!isLabel(label))
        return invalid("The label of a config disk has up to 16 capital letters, digits and underscores.");
    if (files.size() > kMaxFiles)
        return invalid("A config disk has at most 64 files.");
    std::set<std::string_view> names;
    std::uint64_t content = 0;
    for (const auto &file : files) {
        if (file.name.empty() || file.name.size() > kMaxName || !std::ranges::all_of(file.name, isPlain)
            || file.name.front() == '.')
            return invalid("A file of a config disk has a name of up to 64 plain letters, digits, \"-\", \"_\" and \".\".");
        if (!names.insert(file.name).second)
            return invalid("There are two files " + file.name + " for the config disk.");
        content += file.content.size();
    }
    if (content > kMaxContent)
        return invalid("A config disk holds at most 1 MiB.");
    return {};
}

struct Writing {
    ::archive *archive = ::archive_write_new();
    ::archive_entry *entry = ::archive_entry_new();
    ByteVector data;

    Writing() = default;
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
    ~Writing()
    {
        ::archive_entry_free(entry);
        ::archive_write_free(archive);
    }

    Error failed() const
    {
        const char *why = ::archive_error_string(archive);
        return {Error::Code::Io, std::string("Making a config disk failed: ") + (why ? why : "out of memory") + "."};
    }

    bool begin(const std::string &label)
    {
        // The label is plain, so it cannot add options of its own.
        const auto options = "iso9660:volume-id=" + label + ",iso9660:joliet,iso9660:rockridge=useful,iso9660:!pad";
        return archive && entry && ::archive_write_set_format_iso9660(archive) == ARCHIVE_OK
            && ::archive_write_set_options(archive, options.c_str()) == ARCHIVE_OK
            && ::archive_write_set_bytes_per_block(archive, 0) == ARCHIVE_OK
            && ::archive_write_open(archive, &data, nullptr, append, nullptr) == ARCHIVE_OK;
    }

    bool add(const ConfigFile &file)
    {
        ::archive_entry_clear(entry);
        ::archive_entry_set_pathname(entry, file.name.c_str());
        ::archive_entry_set_filetype(entry, AE_IFREG);
        ::archive_entry_set_perm(entry, 0444);
        ::archive_entry_set_size(entry, static_cast<std::int64_t>(file.content.size()));
        return ::archive_write_header(archive, entry) == ARCHIVE_OK
            && ::archive_write_data(archive, file.content.data(), file.content.size())
            == static_cast<la_ssize_t>(file.content.size());
    }

    bool end() { return ::archive_write_close(archive) == ARCHIVE_OK; }

    static la_ssize_t append(::archive *, void *into, const void *octets, std::size_t count)
    {
        auto &data = *static_cast<ByteVector *>(into);
        const auto *first = static_cast<const std::byte *>(octets);
        data.insert(data.end(), first, first + count);
        return static_cast<la_ssize_t>(count);
    }
};

/// The writer puts the time of day into the disk; here it is taken out again. All structures are our own writer's, yet
/// nothing outside of the disk is touched whatever stands in them.
class Dates {
public:
    explicit Dates(MutableBytes disk)
        : m_disk(disk)
    {
    }

    void fix()
    {
        constexpr std::size_t kFirst = 16; // ECMA-119, 6.2.1
        for (auto sector = kFirst; (sector + 1) * kSector <= m_disk.size(); ++sector) {
            const auto descriptor = m_disk.subspan(sector * kSector, kSector);
            if (textOf(descriptor.subspan(1, 5)) != "CD001") {
                // After the descriptors libarchive tells when, and with which options, it was called.
                if (textOf(descriptor).starts_with("INFO "))
                    std::ranges::fill(descriptor, std::byte {0});
                return;
            }
            const auto type = std::to_integer<int>(descriptor[0]);
            if (type == 1 || type == 2) // primary, Joliet (8.4.1, 8.5.1)
                fixVolume(descriptor);
        }
    }

private:
    void fixVolume(MutableBytes descriptor)
    {
        for (const std::size_t at : {813U, 830U, 864U}) { // creation, modification, effective (8.4.26 to 8.4.29)
            std::ranges::copy(bytesOf(kLongDate), descriptor.subspan(at).begin());
            descriptor[at + kLongDate.size()] = std::byte {0};
        }
        constexpr std::size_t kRoot = 156; // 8.4.18
        fixRecord(descriptor.subspan(kRoot, 34));
        const auto from = std::size_t {loadBe<std::uint32_t>(descriptor.data() + kRoot + 6)} * kSector;
        const auto octets = std::size_t {loadBe<std::uint32_t>(descriptor.data() + kRoot + 14)};
        if (from > m_disk.size() || octets > m_disk.size() - from)
            return;
        const auto folder = m_disk.subspan(from, octets);
        for (std::size_t at = 0; at + 34 <= folder.size();) {
            const auto length = std::to_integer<std::size_t>(folder[at]);
            if (length < 34 || length > folder.size() - at) {
                at = (at / kSector + 1) * kSector; // records do not cross sectors (6.8.1.1)
                continue;
            }
            fixRecord(folder.subspan(at, length));
            at += length;
        }
    }

    /// A directory record (9.1) with its system use fields (SUSP 5; "TF": RRIP 4.1.6).
    static void fixRecord(MutableBytes record)
    {
        std::ranges::copy(kShortDate, record.subspan(18).begin());
        const auto name = std::to_integer<std::size_t>(record[32]);
        for (auto at = 33 + name + (name % 2 == 0 ? 1 : 0); at + 5 <= record.size();) {
            const auto length = std::to_integer<std::size_t>(record[at + 2]);
            if (length < 4 || length > record.size() - at)
                return;
            if (textOf(record.subspan(at, 2)) == "TF") {
                for (auto date = at + 5; date + kShortDate.size() <= at + length; date += kShortDate.size())
                    std::ranges::copy(kShortDate, record.subspan(date).begin());
            }
            at += length;
        }
    }

    MutableBytes m_disk;
};

} // namespace

Result<std::unique_ptr<BlockDevice>> makeConfigDisk(const std::string &label, std::span<const ConfigFile> files)
{
    if (auto good = check(label, files); !good)
        return good.error();
    // In one order, whatever order they come in.
    std::vector<const ConfigFile *> sorted;
    for (const auto &file : files)
        sorted.push_back(&file);
    std::ranges::sort(sorted, {}, [](const ConfigFile *file) -> const std::string & { return file->name; });

    Writing writing;
    if (!writing.begin(label))
        return writing.failed();
    for (const auto *file : sorted) {
        if (!writing.add(*file))
            return writing.failed();
    }
    if (!writing.end())
        return writing.failed();
    auto data = std::move(writing.data);
    data.resize((data.size() + kSector - 1) / kSector * kSector);
    Dates(data).fix();
    return std::unique_ptr<BlockDevice>(std::make_unique<MemoryDisk>(std::move(data)));
}

} // namespace netseat::storage
