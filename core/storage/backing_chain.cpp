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
        }
        return Qcow2Image::open(std::move(file), *header, std::move(base));
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
    if (namesProtocol(name))
        return Error {Error::Code::Unsupported,
            file.string()
                + " has a backing file that is not simply a file. Flatten it with: qemu-img convert -O qcow2"};
    auto path = canonicalPath(file.parent_path() / name);
    if (!path)
        return Error {path.error().code, "The backing file of " + file.string() + ": " + path.error().message};
    if (!isInside(*path, folder))
        return Error {Error::Code::Unsupported,
            file.string() + " has a backing file outside of its folder. Flatten it with: qemu-img convert -O qcow2"};
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
