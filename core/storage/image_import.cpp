#include "storage/image_import.h"

#include "storage/backing_chain.h"
#include "storage/file_lock.h"
#include "storage/qcow2_create.h"
#include "storage/qcow2_layer.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kChunk = 4U << 20;
constexpr std::size_t kPiece = 64U << 10; ///< zeros are looked for in pieces of this size
constexpr auto kProgressEvery = std::chrono::milliseconds(100);

/// Tells how far the copy is, at most ten times a second, and hears whether to go on.
class Progress {
public:
    using Report = std::function<bool(std::uint64_t done, std::uint64_t all)>;

    Progress(const Report &report, std::uint64_t all)
        : m_report(report)
        , m_all(all)
    {
    }

    Result<void> at(std::uint64_t done)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_report || (done < m_all && now < m_next))
            return {};
        m_next = now + kProgressEvery;
        if (m_report(std::min(done, m_all), m_all))
            return {};
        return Error {Error::Code::Cancelled, "The import was cancelled."};
    }

private:
    const Report &m_report;
    std::uint64_t m_all;
    std::chrono::steady_clock::time_point m_next {};
};

bool isZero(Bytes bytes)
{
    return bytes[0] == std::byte {0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

/// Hands the pieces of `chunk` that are not all zeros to `write(offset, piece)`, neighbours in one.
Result<void> forEachData(std::uint64_t offset, Bytes chunk,
    const std::function<Result<void>(std::uint64_t, Bytes)> &write)
{
    for (std::size_t at = 0; at < chunk.size();) {
        std::size_t end = at;
        while (end < chunk.size() && !isZero(chunk.subspan(end, std::min(kPiece, chunk.size() - end))))
            end = std::min(end + kPiece, chunk.size());
        if (end > at) {
            if (auto written = write(offset + at, chunk.subspan(at, end - at)); !written)
                return written;
        }
        at = end + kPiece;
    }
    return {};
}

/// Copies up to `length` octets inside the kernel, which may share blocks instead; returns how many.
std::uint64_t copyInKernel(const PosixFile &from, const PosixFile &to, std::uint64_t offset, std::uint64_t length)
{
    auto in = static_cast<off_t>(offset);
    auto out = static_cast<off_t>(offset);
    const ssize_t count = ::copy_file_range(from.fd(), &in, to.fd(), &out, static_cast<std::size_t>(length), 0);
    return count > 0 ? static_cast<std::uint64_t>(count) : 0;
}

Result<void> copyFile(PosixFile &from, PosixFile &to, const Progress::Report &report)
{
    const auto size = from.size();
    if (!size)
        return size.error();
    Progress progress(report, *size);
    if (::ioctl(to.fd(), FICLONE, from.fd()) == 0) // the whole file at once, sharing its blocks
        return progress.at(*size);
    if (auto resized = to.resize(*size); !resized)
        return resized;
    ByteVector buffer;
    bool inKernel = true;
    for (std::uint64_t offset = 0; offset < *size;) {
        if (auto goOn = progress.at(offset); !goOn)
            return goOn;
        const auto range = from.rangeAt(offset);
        if (!range)
            return range.error();
        if (range->hole) {
            offset += range->length;
            continue;
        }
        const auto length = std::min(range->length, kChunk);
        const auto copied = inKernel ? copyInKernel(from, to, offset, length) : 0;
        if (copied > 0) {
            offset += copied;
            continue;
        }
        inKernel = false; // between file systems, from a device, or on a real error: the plain way finds out
        buffer.resize(static_cast<std::size_t>(length));
        const auto count = from.read(offset, buffer);
        if (!count)
            return count.error();
        if (*count < length)
            return Error {Error::Code::Io, from.name() + " became shorter while it was copied."};
        if (auto done = forEachData(offset, buffer, [&](auto at, auto data) { return to.write(at, data); }); !done)
            return done;
        offset += length;
    }
    return progress.at(*size);
}

/// Writes all that the disk holds, with its backing files, into one new qcow2.
Result<void> flatten(BlockDevice &from, std::unique_ptr<PosixFile> to, const Progress::Report &report)
{
    const auto size = from.size();
    if (auto made = createQcow2(*to, {.size = size.bytes()}); !made)
        return made;
    const auto header = readQcow2Header(*to);
    if (!header)
        return header.error();
    auto disk = Qcow2Layer::open(std::move(to), *header, nullptr, Qcow2Layer::Options());
    if (!disk)
        return disk.error();
    Progress progress(report, size.bytes());
    ByteVector buffer(static_cast<std::size_t>(kChunk));
    for (Lba at; at.value < size.value;) {
        if (auto goOn = progress.at(at.bytes()); !goOn)
            return goOn;
        const BlockCount left {size.value - at.value};
        const auto extent = from.extent(at, left);
        if (!extent)
            return extent.error();
        auto length = extent->length;
        if (extent->presence == Presence::Data) {
            length = std::min(length, BlockCount {kChunk / kBlockSize});
            const auto chunk = MutableBytes(buffer).first(static_cast<std::size_t>(length.bytes()));
            if (auto read = from.read(at, chunk); !read)
                return read;
            const auto write = [&](auto offset, auto data) { return (*disk)->write(Lba {offset / kBlockSize}, data); };
            if (auto written = forEachData(at.bytes(), chunk, write); !written)
                return written;
        }
        at = at + length;
    }
    if (auto flushed = (*disk)->flush(); !flushed)
        return flushed;
    return progress.at(size.bytes());
}

Result<void> checkName(const std::string &name)
{
    constexpr std::size_t kMaxName = 200; // leaves room for ".qcow2.part" in the 255 octets of a file name
    const bool plain = std::ranges::none_of(name, [](char c) { return c == '/' || (c >= 0 && c < ' ') || c == 0x7f; });
    if (name.empty() || name.size() > kMaxName || name.front() == '.' || !plain)
        return Error {Error::Code::Invalid, "\"" + name + "\" cannot be the name of an image's file."};
    return {};
}

Result<void> checkFree(const std::filesystem::path &folder, const std::string &name)
{
    for (const char *extension : {".raw", ".qcow2"}) {
        const auto file = folder / (name + extension);
        std::error_code error;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
            return Error {Error::Code::Conflict, file.string() + " exists already. Choose another name."};
    }
    return {};
}

/// What is to be imported: a file to copy, or a disk to flatten.
struct Source {
    FileFormat format = FileFormat::Raw;
    std::unique_ptr<PosixFile> file;
    std::unique_ptr<BlockDevice> disk; ///< set: flatten
};

Result<Source> openSource(const std::filesystem::path &given)
{
    const auto path = canonicalPath(given);
    if (!path)
        return path.error();
    auto file = PosixFile::open(*path, PosixFile::Access::Read);
    if (!file)
        return file.error();
    if (auto locked = lockFile((*file)->fd(), LockKind::Reader, path->string()); !locked)
        return locked.error();
    const auto format = detectFormat(**file);
    if (!format)
        return format.error();
    // Opened even where the file is only copied: finds out what is wrong with it before the work.
    auto disk = openChain(*path, *format);
    if (!disk)
        return disk.error();
    if ((*disk)->size().value == 0)
        return Error {Error::Code::Malformed, given.string() + " is empty."};
    bool hasBacking = false;
    if (*format == FileFormat::Qcow2) {
        const auto header = readQcow2Header(**file);
        if (!header)
            return header.error();
        hasBacking = !header->backingFile.empty();
    }
    return Source {*format, std::move(*file), hasBacking ? std::move(*disk) : nullptr};
}

Result<void> writePart(Source source, const std::filesystem::path &part, const Progress::Report &report)
{
    auto file = PosixFile::create(part);
    if (!file)
        return file.error();
    if (source.disk)
        return flatten(*source.disk, std::move(*file), report);
    auto done = copyFile(*source.file, **file, report);
    if (done)
        done = (*file)->sync();
    return done;
}

/// Gives the finished file its name, unless somebody took that meanwhile.
Result<void> publish(const std::filesystem::path &part, const std::filesystem::path &target)
{
    if (::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return Error {Error::Code::Conflict, target.string() + " exists already. Choose another name."};
        return systemError("Renaming " + part.string() + " failed", errno);
    }
    // Not before: a read-only ".part", left by a crash in between, would stand in the way of the next import.
    if (::chmod(target.c_str(), S_IRUSR | S_IRGRP) != 0)
        return systemError("Making " + target.string() + " read-only failed", errno);
    return syncFolder(target.parent_path());
}

} // namespace

Result<std::filesystem::path> importImage(const std::filesystem::path &source,
    const std::filesystem::path &imagesFolder, const std::string &name,
    const std::function<bool(std::uint64_t done, std::uint64_t all)> &progress)
{
    if (auto plain = checkName(name); !plain)
        return plain.error();
    if (auto free = checkFree(imagesFolder, name); !free)
        return free.error();
    auto opened = openSource(source);
    if (!opened)
        return opened.error();
    std::error_code error;
    std::filesystem::create_directories(imagesFolder, error);
    const auto target = imagesFolder / (name + (opened->format == FileFormat::Raw ? ".raw" : ".qcow2"));
    const std::filesystem::path part = target.string() + ".part";

    auto done = writePart(std::move(*opened), part, progress);
    if (!done && done.error().code == Error::Code::Conflict)
        return done.error(); // the file is being written by another import
    if (done) {
        if (const auto readable = probe(part); !readable)
            done = readable.error();
    }
    if (done)
        done = publish(part, target);
    if (!done) {
        std::filesystem::remove(part, error);
        return done.error();
    }
    return target;
}

} // namespace netseat::storage
