#include "doctor/initramfs.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <charconv>
#include <memory>
#include <optional>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kUnpackedLimit = std::uint64_t{1} << 30;
constexpr int kFilesLimit = 200'000;
constexpr std::int64_t kTextSize = 256 * 1024;

std::optional<std::uint64_t> field(Bytes header, std::size_t index)
{
    const auto text = textOf(header.subspan(6 + index * 8, 8));
    std::uint64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Length of the uncompressed archive ("newc") at the start of `file`; 0: there is none.
std::size_t plainLength(Bytes file)
{
    const auto rounded = [](std::uint64_t at) { return (at + 3) / 4 * 4; };
    for (std::uint64_t at = 0; file.size() >= 110 && at <= file.size() - 110;) {
        const auto header = file.subspan(at, 110);
        const auto magic = textOf(header.first(6));
        const auto size = field(header, 6);
        const auto nameSize = field(header, 11);
        if ((magic != "070701" && magic != "070702") || !size || !nameSize || *nameSize == 0)
            return 0;
        const auto data = rounded(at + 110 + *nameSize);
        const auto next = rounded(data + *size);
        if (data > file.size() || next > file.size() + 3)
            return 0;
        const auto name = textOf(file.subspan(at + 110, *nameSize - 1));
        if (name == "TRAILER!!!")
            return std::min<std::size_t>(next, file.size());
        at = next;
    }
    return 0;
}

std::string moduleName(std::string_view path)
{
    auto name = path.substr(path.rfind('/') + 1);
    const auto end = name.find(".ko");
    if (end == std::string_view::npos)
        return {};
    std::string module(name.substr(0, end));
    std::replace(module.begin(), module.end(), '-', '_');
    return module;
}

bool isInteresting(std::string_view path)
{
    return path.starts_with("etc/") || path.starts_with("conf/") || path.find("lib/dracut/") != std::string_view::npos
        || path.ends_with("/modules.builtin");
}

struct Counts {
    std::uint64_t octets = 0;
    int files = 0;
    std::chrono::steady_clock::time_point end;
};

/// The one filter of libarchive for what begins so. Not left to its own guess: that goes through any number of
/// wrappers, and calls other programs.
int filterFor(Bytes part)
{
    struct Magic {
        std::string_view start;
        int filter;
    };
    using namespace std::string_view_literals;
    constexpr Magic kMagics[] = {{"\x1f\x8b"sv, ARCHIVE_FILTER_GZIP},
        {"\xfd"
         "7zXZ\0"sv,
            ARCHIVE_FILTER_XZ},
        {"\x28\xb5\x2f\xfd"sv, ARCHIVE_FILTER_ZSTD}, {"\x02\x21\x4c\x18"sv, ARCHIVE_FILTER_LZ4},
        {"\x04\x22\x4d\x18"sv, ARCHIVE_FILTER_LZ4}, {"BZh"sv, ARCHIVE_FILTER_BZIP2},
        {"\x5d\0\0"sv, ARCHIVE_FILTER_LZMA}};
    const auto found = std::find_if(std::begin(kMagics), std::end(kMagics),
        [text = textOf(part)](const auto &magic) { return text.starts_with(magic.start); });
    return found == std::end(kMagics) ? ARCHIVE_FILTER_NONE : found->filter;
}

/// Hands out a part in small pieces: each may unpack to a thousand times as much, and between two we look at the clock.
struct Source {
    Bytes rest;
    std::chrono::steady_clock::time_point end;
    bool late = false;
};

la_ssize_t readPiece(archive *, void *data, const void **piece)
{
    constexpr std::size_t kPiece = 4096;
    auto &source = *static_cast<Source *>(data);
    source.late = std::chrono::steady_clock::now() > source.end;
    if (source.late)
        return -1;
    const auto size = std::min(kPiece, source.rest.size());
    *piece = source.rest.data();
    source.rest = source.rest.subspan(size);
    return static_cast<la_ssize_t>(size);
}

Result<void> takeEntry(archive *reader, archive_entry *entry, Initramfs &found)
{
    const char *raw = archive_entry_pathname(entry);
    std::string_view path(raw ? raw : "");
    while (path.starts_with("./") || path.starts_with("/"))
        path.remove_prefix(path.starts_with("/") ? 1 : 2);
    found.programs.emplace(path.substr(path.rfind('/') + 1));
    if (auto module = moduleName(path); !module.empty())
        found.modules.insert(std::move(module));
    const auto size = archive_entry_size(entry);
    if (!isInteresting(path) || size <= 0 || size > kTextSize || archive_entry_filetype(entry) != AE_IFREG)
        return {};
    std::string text(static_cast<std::size_t>(size), '\0');
    const auto got = archive_read_data(reader, text.data(), text.size());
    if (got < 0)
        return Error{Error::Code::Malformed, "The initramfs is damaged."};
    text.resize(static_cast<std::size_t>(got));
    if (path.ends_with("/modules.builtin"))
        found.modules.merge(builtinModules(text));
    else
        found.texts.insert_or_assign(std::string(path), std::move(text));
    return {};
}

Result<void> takeArchive(Bytes part, Initramfs &found, Counts &counts)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_cpio(reader.get());
    const auto filter = filterFor(part);
    Source source{.rest = part, .end = counts.end};
    if ((filter != ARCHIVE_FILTER_NONE && archive_read_append_filter(reader.get(), filter) < ARCHIVE_WARN)
        || archive_read_open(reader.get(), &source, nullptr, readPiece, nullptr) != ARCHIVE_OK)
        return Error{Error::Code::Malformed, "The initramfs is in no format that is known here."};
    archive_entry *entry = nullptr;
    for (;;) {
        const int got = archive_read_next_header(reader.get(), &entry);
        if (got == ARCHIVE_EOF)
            return {};
        if (source.late)
            return Error{Error::Code::LimitReached, "The initramfs takes far too long to unpack."};
        if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
            return Error{Error::Code::Malformed, "The initramfs is damaged, or in a format that is not known here."};
        counts.octets += static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
        if (++counts.files > kFilesLimit || counts.octets > kUnpackedLimit)
            return Error{Error::Code::LimitReached, "The initramfs holds more than any real one."};
        if (auto taken = takeEntry(reader.get(), entry, found); !taken)
            return taken;
    }
}

} // namespace

bool Initramfs::isDracut() const
{
    return programs.contains("dracut-lib.sh") || programs.contains("dracut-pre-udev")
        || programs.contains("dracut-cmdline");
}

std::set<std::string, std::less<>> builtinModules(std::string_view list)
{
    std::set<std::string, std::less<>> names;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find('\n', at), list.size());
        if (auto name = moduleName(list.substr(at, end - at)); !name.empty())
            names.insert(std::move(name));
        at = end + 1;
    }
    return names;
}

Result<Initramfs> readInitramfs(Bytes file, std::chrono::seconds patience)
{
    Initramfs found;
    Counts counts{.end = std::chrono::steady_clock::now() + patience};
    bool any = false;
    for (int parts = 0; parts < 64; ++parts) {
        while (!file.empty() && file.front() == std::byte{0})
            file = file.subspan(1);
        if (file.empty())
            break;
        const auto plain = plainLength(file);
        if (auto taken = takeArchive(plain > 0 ? file.first(plain) : file, found, counts); !taken)
            return taken.error();
        any = true;
        if (plain == 0)
            break; // a compressed one is the last
        file = file.subspan(plain);
    }
    return any ? Result<Initramfs>(std::move(found)) : Error{Error::Code::Malformed, "The initramfs is empty."};
}

} // namespace netseat::doctor
