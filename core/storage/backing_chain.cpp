#include "storage/backing_chain.h"

#include "storage/file_lock.h"
#include "storage/foreign_format.h"
#include "storage/qcow2_header.h"
#include "storage/qcow2_image.h"
#include "storage/raw_image.h"

#include <algorithm>
#include <vector>

namespace netseat::storage {

namespace {

/// QEMU takes everything up to a colon before the first slash for a protocol.
bool namesProtocol(const std::string &name)
{
    const auto colon = name.find(':');
    return colon != std::string::npos && colon < name.find('/');
}

/// A name out of a file, fit for a message; control characters are refused with the header.
std::string quoted(const std::string &name)
{
    constexpr std::size_t kShown = 120;
    return '"' + (name.size() > kShown ? name.substr(0, kShown) + "…" : name) + '"';
}

bool isInside(const std::filesystem::path &file, const std::filesystem::path &folder)
{
    const auto [end, rest] = std::ranges::mismatch(folder, file);
    return end == folder.end();
}

Result<std::optional<FileFormat>> backingFormat(const Qcow2Header &header, const std::string &name)
{
    if (header.backingFormat.empty())
        return std::optional<FileFormat>();
    if (header.backingFormat == "raw")
        return std::optional(FileFormat::Raw);
    if (header.backingFormat == "qcow2")
        return std::optional(FileFormat::Qcow2);
    return Error {Error::Code::Unsupported,
        name + " is made over a file of a format that is not supported. Convert it with: qemu-img convert -O qcow2"};
}

class ChainOpener {
public:
    explicit ChainOpener(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    Result<std::unique_ptr<BlockDevice>> open(const std::filesystem::path &path, std::optional<FileFormat> format)
    {
        if (std::ranges::find(m_seen, path) != m_seen.end())
            return Error {Error::Code::Malformed, path.string() + " is its own backing file, in the end."};
        if (m_seen.size() == kMaxChain)
            return Error {Error::Code::Unsupported,
                m_seen.front().string() + " has more than " + std::to_string(kMaxChain) + " files below it."};
        m_seen.push_back(path);

        auto file = PosixFile::open(path, PosixFile::Access::Read);
        if (!file)
            return file.error();
        if (auto locked = lockFile((*file)->fd(), LockKind::Reader, path.string()); !locked)
            return locked.error();
        if (!format) {
            const auto found = detectFormat(**file);
            if (!found)
                return found.error();
            format = *found;
        }
        return *format == FileFormat::Raw ? RawImage::open(std::move(*file)) : openQcow2(path, std::move(*file));
    }

private:
    Result<std::unique_ptr<BlockDevice>> openQcow2(const std::filesystem::path &path, std::unique_ptr<FileIo> file)
    {
        const auto header = readQcow2Header(*file);
        if (!header)
            return header.error();
        std::unique_ptr<BlockDevice> base;
        if (!header->backingFile.empty()) {
            const auto format = backingFormat(*header, path.string());
            if (!format)
                return format.error();
            const auto below = resolveBacking(path, header->backingFile, m_folder);
            if (!below)
                return below.error();
            auto opened = open(*below, *format);
            if (!opened)
                return opened.error();
            base = std::move(*opened);
            if (auto same = checkStamp(path, header->stamp, *below); !same)
                return same.error();
        }
        return Qcow2Image::open(std::move(file), *header, std::move(base));
    }

    /// Each file of a chain remembers what it was made over, not only the top one. Looked at after the lock was taken:
    /// from then on nobody who asks for locks changes the file.
    static Result<void> checkStamp(
        const std::filesystem::path &file, const std::string &stamp, const std::filesystem::path &below)
    {
        if (stamp.empty())
            return {}; // another program's
        const auto found = stampOf(below);
        if (!found)
            return found.error();
        if (*found == stamp)
            return {};
        return Error {Error::Code::Conflict,
            file.string() + " was made over another state of " + below.string()
                + ", which was changed since, so the two do not fit together any more. Put the lower file back as it was."};
    }

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_seen;
};

} // namespace

Result<std::filesystem::path> canonicalPath(const std::filesystem::path &file)
{
    std::error_code error;
    auto path = std::filesystem::canonical(file, error);
    if (error)
        return systemError("Finding " + file.string() + " failed", error.value());
    return path;
}

Result<std::filesystem::path> resolveBacking(const std::filesystem::path &file, const std::string &name,
    const std::filesystem::path &folder)
{
    const auto refused = [&](const char *why) {
        return Error {Error::Code::Unsupported,
            file.string() + " has the backing file " + quoted(name) + ", which " + why
                + ". Flatten it with: qemu-img convert -O qcow2"};
    };
    if (namesProtocol(name))
        return refused("is not simply a file");
    auto path = canonicalPath(file.parent_path() / name);
    if (!path) {
        const char *why = path.error().code == Error::Code::NotFound ? " is missing." : " cannot be found.";
        return Error {path.error().code, "The backing file " + quoted(name) + " of " + file.string() + why};
    }
    if (!isInside(*path, folder))
        return refused("lies outside of its folder");
    // Before it is opened: opening alone does something to many a device.
    std::error_code error;
    if (!std::filesystem::is_regular_file(*path, error))
        return refused("is no regular file");
    return path;
}

Result<FileFormat> detectFormat(FileIo &file)
{
    const auto size = file.size();
    if (!size)
        return size.error();
    std::array<std::byte, 4096> head {};
    std::array<std::byte, 512> tail {};
    const auto headRead = file.read(0, head);
    if (!headRead)
        return headRead.error();
    const auto tailRead = file.read(*size - std::min<std::uint64_t>(*size, tail.size()), tail);
    if (!tailRead)
        return tailRead.error();
    const auto first = Bytes(head).first(*headRead);
    if (looksLikeQcow(first))
        return FileFormat::Qcow2;
    if (const auto foreign = foreignFormat(first, Bytes(tail).first(*tailRead)); !foreign.empty())
        return Error {Error::Code::Unsupported, foreignFormatAdvice(file.name(), foreign)};
    return FileFormat::Raw;
}

Result<std::unique_ptr<BlockDevice>> openChain(const std::filesystem::path &file, std::optional<FileFormat> format)
{
    return ChainOpener(file.parent_path()).open(file, format);
}

} // namespace netseat::storage
