#include "storage/image_import.h"

#include "storage/backing_chain.h"
#include "storage/file_lock.h"
#include "storage/image_convert.h"
#include "storage/image_copy.h"
#include "storage/qcow2_header.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kChunk = 4U << 20;

/// Copies up to `length` octets inside the kernel, which may share blocks instead; returns how many.
std::uint64_t copyInKernel(const PosixFile &from, const PosixFile &to, std::uint64_t offset, std::uint64_t length)
{
    auto in = static_cast<off_t>(offset);
    auto out = static_cast<off_t>(offset);
    const ssize_t count = ::copy_file_range(from.fd(), &in, to.fd(), &out, static_cast<std::size_t>(length), 0);
    return count > 0 ? static_cast<std::uint64_t>(count) : 0;
}

Result<void> copyFile(PosixFile &from, PosixFile &to, const Progress &report)
{
    const auto size = from.size();
    if (!size)
        return size.error();
    ProgressMeter progress(report, *size);
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

bool isDevice(const std::filesystem::path &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 && S_ISBLK(status.st_mode);
}

/// A device is the disk, whatever its first octets look like. Held exclusively, so nobody mounts it meanwhile.
Result<Source> openDevice(const std::filesystem::path &path)
{
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_EXCL | O_NONBLOCK));
    if (!fd && errno == EBUSY)
        return Error {Error::Code::Conflict,
            path.string() + " is in use: it or a part of it is mounted, or belongs to a volume group, a RAID or the swap"
                            " space. Unmount it first, or boot that machine from something else."};
    if (!fd)
        return systemError("Opening " + path.string() + " failed", errno);
    auto file = std::make_unique<PosixFile>(std::move(fd), path.string());
    const auto size = file->size();
    if (!size)
        return size.error();
    if (*size == 0)
        return Error {Error::Code::Malformed, path.string() + " is empty: there is no medium in it."};
    return Source {FileFormat::Raw, std::move(file), nullptr};
}

Result<Source> openFile(const std::filesystem::path &path)
{
    auto file = PosixFile::open(path, PosixFile::Access::Read);
    if (!file)
        return file.error();
    if (auto locked = lockFile((*file)->fd(), LockKind::Reader, path.string()); !locked)
        return locked.error();
    const auto format = detectFormat(**file);
    if (!format)
        return format.error();
    // Opened even where the file is only copied: finds out what is wrong with it before the work.
    auto disk = openChain(path, *format);
    if (!disk)
        return disk.error();
    if ((*disk)->size().value == 0)
        return Error {Error::Code::Malformed, path.string() + " is empty."};
    bool hasBacking = false;
    if (*format == FileFormat::Qcow2) {
        const auto header = readQcow2Header(**file);
        if (!header)
            return header.error();
        hasBacking = !header->backingFile.empty();
    }
    return Source {*format, std::move(*file), hasBacking ? std::move(*disk) : nullptr};
}

Result<void> writePart(Source source, std::unique_ptr<PosixFile> file, const Progress &report)
{
    if (source.disk)
        return flattenInto(*source.disk, std::move(file), false, report);
    auto done = copyFile(*source.file, *file, report);
    if (done)
        done = file->sync();
    return done;
}

} // namespace

Result<std::filesystem::path> importImage(const std::filesystem::path &source,
    const std::filesystem::path &imagesFolder, const std::string &name, const Progress &progress)
{
    if (auto plain = checkName(name); !plain)
        return plain.error();
    if (auto free = checkFree(imagesFolder, name); !free)
        return free.error();
    const auto path = canonicalPath(source);
    if (!path)
        return path.error();
    std::error_code error;
    std::filesystem::create_directories(imagesFolder, error);

    const bool device = isDevice(*path);
    const auto foreign = device ? std::nullopt : foreignDiskFormat(*path);
    auto target = imagesFolder / (name + ".qcow2");
    Result<void> done;
    if (foreign) {
        // It removes what it made, and leaves alone what is another's.
        if (done = convertForeign(*path, *foreign, partPath(target), progress); !done)
            return done.error();
    } else {
        auto opened = device ? openDevice(*path) : openFile(*path);
        if (!opened)
            return opened.error();
        if (opened->format == FileFormat::Raw)
            target = imagesFolder / (name + ".raw");
        auto file = PosixFile::create(partPath(target));
        if (!file)
            return file.error(); // Conflict: it is being written by another import
        done = writePart(std::move(*opened), std::move(*file), progress);
    }
    const auto part = partPath(target);
    if (done) {
        if (const auto readable = openChain(part, device ? std::optional(FileFormat::Raw) : std::nullopt); !readable)
            done = readable.error();
    }
    if (done)
        done = publishPart(part, target, true);
    if (!done) {
        std::filesystem::remove(part, error);
        return done.error();
    }
    return target;
}

} // namespace netseat::storage
