#include "storage/image_copy.h"

#include "storage/backing_chain.h"
#include "storage/file_lock.h"
#include "storage/layer_file.h"
#include "storage/qcow2_create.h"
#include "storage/qcow2_layer.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kChunk = 4U << 20;
constexpr std::size_t kPiece = 64U << 10; ///< zeros are looked for in pieces of this size
constexpr std::uint64_t kBlankUnit = 1U << 20;

bool isZero(Bytes bytes)
{
    return bytes[0] == std::byte {0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

Error tooLong(const std::filesystem::path &file)
{
    return {Error::Code::Unsupported,
        file.string() + " has more than " + std::to_string(kMaxChain) + " files below it."};
}

Result<FileFormat> formatBelow(const Qcow2Header &header, const std::filesystem::path &file, FileIo &below)
{
    if (header.backingFormat == "raw")
        return FileFormat::Raw;
    if (header.backingFormat == "qcow2")
        return FileFormat::Qcow2;
    if (header.backingFormat.empty())
        return detectFormat(below);
    return Error {Error::Code::Unsupported, file.string() + " is made over a file of a format that is not supported."};
}

/// The backing file that `header` of `file` names; what it may name ends at the folder above.
Result<ChainFile> findBelow(const Qcow2Header &header, const std::filesystem::path &file)
{
    auto path = resolveBacking(file, header.backingFile, file.parent_path().parent_path());
    if (!path)
        return path.error();
    auto opened = PosixFile::open(*path, PosixFile::Access::Read);
    if (!opened)
        return opened.error();
    const auto format = formatBelow(header, file, **opened);
    if (!format)
        return format.error();
    return ChainFile {std::move(*path), *format};
}

/// Makes `target` by way of its part.
Result<void> makeFile(const std::filesystem::path &target, bool forReading,
    const std::function<Result<void>(std::unique_ptr<FileIo>)> &fill)
{
    if (auto free = checkTargetFree(target); !free)
        return free;
    const auto part = partPath(target);
    auto file = PosixFile::create(part);
    if (!file)
        return file.error(); // a Conflict too: then the part is another's
    auto done = fill(std::move(*file));
    if (done)
        done = publishPart(part, target, forReading);
    if (!done) {
        std::error_code error;
        std::filesystem::remove(part, error);
    }
    return done;
}

} // namespace

std::filesystem::path partPath(const std::filesystem::path &target)
{
    return target.string() + ".part";
}

Result<void> checkTargetFree(const std::filesystem::path &target)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return Error {Error::Code::Conflict, target.string() + " exists already. Choose another name."};
    return {};
}

Result<void> publishPart(const std::filesystem::path &part, const std::filesystem::path &target, bool forReading)
{
    if (::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return Error {Error::Code::Conflict, target.string() + " exists already. Choose another name."};
        return systemError("Renaming " + part.string() + " failed", errno);
    }
    // Not before: a read-only ".part", left by a crash in between, would stand in the way of the next job.
    if (forReading && ::chmod(target.c_str(), S_IRUSR | S_IRGRP) != 0)
        return systemError("Making " + target.string() + " read-only failed", errno);
    return syncFolder(target.parent_path());
}

Result<void> forEachData(
    std::uint64_t offset, Bytes chunk, const std::function<Result<void>(std::uint64_t, Bytes)> &write)
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

Result<void> flattenInto(BlockDevice &from, std::unique_ptr<FileIo> to, bool extended, const Progress &progress)
{
    const auto size = from.size();
    if (auto made = createQcow2(*to, {.size = size.bytes(), .extended = extended}); !made)
        return made;
    const auto header = readQcow2Header(*to);
    if (!header)
        return header.error();
    auto disk = Qcow2Layer::open(std::move(to), *header, nullptr, Qcow2Layer::Options());
    if (!disk)
        return disk.error();
    ProgressMeter meter(progress, size.bytes());
    ByteVector buffer(static_cast<std::size_t>(kChunk));
    for (Lba at; at.value < size.value;) {
        if (auto goOn = meter.at(at.bytes()); !goOn)
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
    return meter.at(size.bytes());
}

Result<std::unique_ptr<BlockDevice>> openToCopy(const std::filesystem::path &file, FileFormat format)
{
    const auto path = canonicalPath(file);
    if (!path)
        return path.error();
    if (format == FileFormat::Raw)
        return openChain(*path, format);
    std::error_code error;
    // A log: the service died with the layer open, or somebody has it open now, which its lock tells.
    if (std::filesystem::exists(path->string() + ".log", error))
        return openLayerFile(*path);
    auto opened = PosixFile::open(*path, PosixFile::Access::Read);
    if (!opened)
        return opened.error();
    if (auto locked = lockFile((*opened)->fd(), LockKind::Reader, path->string()); !locked)
        return locked.error();
    const auto header = readQcow2Header(**opened);
    if (!header)
        return header.error();
    std::unique_ptr<BlockDevice> base;
    if (!header->backingFile.empty()) {
        const auto below = findBelow(*header, *path);
        if (!below)
            return below.error();
        auto image = openImage(below->file, below->format, header->stamp);
        if (!image)
            return image.error();
        base = std::move(*image);
    }
    return Qcow2Image::open(std::move(*opened), *header, std::move(base));
}

Result<void> flattenImage(const std::filesystem::path &from, FileFormat format, const std::filesystem::path &target,
    bool forReading, const Progress &progress)
{
    auto disk = openToCopy(from, format);
    if (!disk)
        return disk.error();
    // Only what is written to later has use of subclusters.
    return makeFile(target, forReading,
        [&](auto file) { return flattenInto(**disk, std::move(file), !forReading, progress); });
}

Result<void> createBlankImage(const std::filesystem::path &target, std::uint64_t size)
{
    if (size == 0 || size % kBlankUnit != 0)
        return Error {Error::Code::Invalid, "A blank disk has a whole number of MiB, at least one."};
    return makeFile(target, false, [&](auto file) { return createQcow2(*file, {.size = size, .extended = true}); });
}

Result<std::vector<ChainFile>> readChain(const std::filesystem::path &file, FileFormat format)
{
    auto path = canonicalPath(file);
    if (!path)
        return path.error();
    std::vector<ChainFile> files;
    ChainFile at {std::move(*path), format};
    for (;;) {
        if (std::ranges::find(files, at.file, &ChainFile::file) != files.end())
            return Error {Error::Code::Malformed, at.file.string() + " is its own backing file, in the end."};
        if (files.size() == kMaxChain)
            return tooLong(files.front().file);
        files.push_back(at);
        if (at.format == FileFormat::Raw)
            return files;
        auto opened = PosixFile::open(at.file, PosixFile::Access::Read);
        if (!opened)
            return opened.error();
        const auto header = readQcow2Header(**opened);
        if (!header)
            return header.error();
        if (header->backingFile.empty())
            return files;
        auto below = findBelow(*header, at.file);
        if (!below)
            return below.error();
        at = std::move(*below);
    }
}

Result<std::vector<std::filesystem::path>> chainFiles(const std::filesystem::path &file, FileFormat format)
{
    auto chain = readChain(file, format);
    if (!chain)
        return chain.error();
    std::vector<std::filesystem::path> files;
    for (auto &part : *chain)
        files.push_back(std::move(part.file));
    return files;
}

} // namespace netseat::storage
