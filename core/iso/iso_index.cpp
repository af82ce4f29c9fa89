#include "iso/iso_index.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <archive.h>
#include <archive_entry.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace netseat::iso {

namespace {

constexpr std::size_t kSector = 2048; // ECMA-119, 6.1.2
constexpr int kMaxLinks = 8; // on one way
constexpr std::size_t kMaxPath = 1024; // octets

/// The whole image as memory, so that libarchive, which copies nothing then, tells where a file lies.
class Mapping {
public:
    Mapping(int descriptor, std::size_t size)
        : m_size(size)
        , m_begin(::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0))
    {
    }
    ~Mapping()
    {
        if (*this)
            ::munmap(m_begin, m_size);
    }
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    explicit operator bool() const { return m_begin != MAP_FAILED; }
    const char *data() const { return static_cast<const char *>(m_begin); }
    std::size_t size() const { return m_size; }

private:
    std::size_t m_size;
    void *m_begin;
};

std::string normal(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (part == "..") {
            if (!parts.empty())
                parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
    }
    std::string whole;
    for (const auto part : parts)
        whole += (whole.empty() ? "" : "/") + std::string(part);
    return whole;
}

std::string lowerCase(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// Where the entry's content lies: in one stretch of the mapping, or nowhere that could be served.
std::optional<Extent> extentOf(archive *reader, archive_entry *entry, const Mapping &image)
{
    const auto size = archive_entry_size(entry);
    if (size < 0 || static_cast<std::uint64_t>(size) > image.size())
        return std::nullopt;
    Extent extent{.offset = 0, .size = static_cast<std::uint64_t>(size)};
    for (std::uint64_t seen = 0; seen < extent.size;) {
        const void *piece = nullptr;
        std::size_t length = 0;
        la_int64_t offset = 0;
        if (archive_read_data_block(reader, &piece, &length, &offset) != ARCHIVE_OK || length == 0
            || static_cast<std::uint64_t>(offset) != seen)
            return std::nullopt;
        const auto *at = static_cast<const char *>(piece);
        const std::less<> before;
        if (before(at, image.data()) || !before(at, image.data() + image.size()))
            return std::nullopt; // it was made on the way: unpacked, so it is nowhere in the file
        const auto where = static_cast<std::uint64_t>(at - image.data());
        if (seen == 0)
            extent.offset = where;
        if (where != extent.offset + seen || extent.size - seen < length || image.size() - where < length)
            return std::nullopt;
        seen += length;
    }
    return extent;
}

} // namespace

bool IsoIndex::add(std::string path, Extent extent)
{
    m_names += 2 * path.size();
    m_lower.emplace(lowerCase(path), path);
    m_files.insert_or_assign(std::move(path), extent);
    return m_names <= kMaxNames && m_files.size() + m_links.size() <= kMaxFiles;
}

Result<IsoIndex> IsoIndex::read(int descriptor)
{
    const Error malformed{Error::Code::Malformed, "It is no CD-ROM image (ISO 9660), or it is damaged."};
    struct stat status { };
    if (::fstat(descriptor, &status) != 0)
        return systemError("Reading the size of the CD-ROM image failed", errno);
    if (!S_ISREG(status.st_mode) || static_cast<std::uint64_t>(status.st_size) < 17 * kSector)
        return malformed;
    const Mapping image(descriptor, static_cast<std::size_t>(status.st_size));
    if (!image)
        return systemError("Mapping the CD-ROM image failed", errno);
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_iso9660(reader.get());
    if (archive_read_open_memory(reader.get(), image.data(), image.size()) != ARCHIVE_OK)
        return malformed;
    IsoIndex index;
    archive_entry *entry = nullptr;
    for (;;) {
        const int got = archive_read_next_header(reader.get(), &entry);
        if (got == ARCHIVE_EOF)
            break;
        if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
            return malformed;
        const char *raw = archive_entry_pathname(entry);
        auto path = normal(raw ? raw : "");
        if (path.empty() || path.size() > kMaxPath)
            continue;
        bool fits = true;
        if (const char *link = archive_entry_symlink(entry)) {
            index.m_names += path.size() + std::min(std::string_view(link).size(), kMaxPath);
            index.m_links.insert_or_assign(std::move(path), std::string(std::string_view(link).substr(0, kMaxPath)));
            fits = index.m_names <= kMaxNames && index.m_links.size() <= kMaxFiles;
        } else if (const char *same = archive_entry_hardlink(entry)) { // content that another name has already
            const auto found = index.m_files.find(normal(same));
            fits = found == index.m_files.end() || index.add(std::move(path), Extent(found->second));
        } else if (archive_entry_filetype(entry) == AE_IFREG) {
            const auto extent = extentOf(reader.get(), entry, image);
            fits = !extent || index.add(std::move(path), *extent);
        }
        if (!fits)
            return Error{Error::Code::LimitReached, "The CD-ROM image has more files than any real one."};
    }
    return index;
}

const Extent *IsoIndex::find(std::string_view asked) const
{
    auto path = normal(asked.substr(0, kMaxPath));
    for (int links = 0; links <= kMaxLinks; ++links) {
        if (const auto file = m_files.find(path); file != m_files.end())
            return &file->second;
        // A link anywhere on the way: the longest beginning that is one.
        auto head = path;
        auto link = m_links.find(head);
        while (link == m_links.end() && head.find('/') != std::string::npos) {
            head.resize(head.rfind('/'));
            link = m_links.find(head);
        }
        if (link == m_links.end())
            break;
        const auto folder = link->second.starts_with('/') || head.find('/') == std::string::npos
            ? std::string()
            : head.substr(0, head.rfind('/'));
        path = normal(folder + "/" + link->second + path.substr(head.size()));
    }
    const auto lower = m_lower.find(lowerCase(std::move(path)));
    const auto file = lower == m_lower.end() ? m_files.end() : m_files.find(lower->second);
    return file == m_files.end() ? nullptr : &file->second;
}

} // namespace netseat::iso
