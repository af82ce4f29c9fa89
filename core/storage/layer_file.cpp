#include "storage/layer_file.h"

#include "storage/backing_chain.h"
#include "storage/file_lock.h"
#include "storage/qcow2_create.h"
#include "storage/qcow2_layer.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace netseat::storage {

namespace {

std::filesystem::path withSuffix(const std::filesystem::path &path, const char *suffix)
{
    return path.string() + suffix;
}

/// The files that belong to a layer and go with it.
constexpr auto kLog = ".log";
constexpr auto kState = ".state";

/// After the layer itself: should we die in between, what they hold is of another one, as they know.
void removeBeside(const std::filesystem::path &layer)
{
    std::error_code error;
    std::filesystem::remove(withSuffix(layer, kLog), error);
    std::filesystem::remove(withSuffix(layer, kState), error);
}

bool isFile(const std::filesystem::path &path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

Result<void> renameDurably(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return systemError("Renaming " + from.string() + " failed", errno);
    return syncFolder(to.parent_path());
}

/// Opens a layer's file and locks it; Conflict while somebody else has it.
Result<std::unique_ptr<PosixFile>> openLocked(const std::filesystem::path &path)
{
    auto file = PosixFile::open(path, PosixFile::Access::ReadWrite);
    if (!file)
        return file;
    if (auto locked = lockFile((*file)->fd(), LockKind::Writer, path.string()); !locked)
        return locked.error();
    return file;
}

/// The way from the layer's folder to its image, so that the data folder can be moved as a whole. Starts with a dot:
/// QEMU would take a name with a colon in it for a protocol.
Result<std::string> wayTo(const std::filesystem::path &image, const std::filesystem::path &folder)
{
    const auto from = canonicalPath(folder);
    if (!from)
        return from.error();
    const auto to = canonicalPath(image);
    if (!to)
        return to.error();
    const auto way = to->lexically_relative(*from).string();
    return way.starts_with("../") ? way : "./" + way;
}

Error otherBase(const std::filesystem::path &layer, const std::string &why)
{
    return {Error::Code::Conflict,
        layer.string() + " " + why + ". What it holds does not fit the image as it is now: start the client with a"
                         " fresh disk, or give it back the image it was made over."};
}

/// Which of the images that may lie below this layer it was made over; none: it stands alone.
Result<std::optional<BaseImage>> findBase(const Qcow2Header &header, const std::filesystem::path &layer,
    const std::vector<BaseImage> &bases)
{
    if (header.backingFile.empty())
        return std::optional<BaseImage>();
    std::vector<BaseImage> all = bases;
    for (const auto &base : bases)
        std::ranges::copy_if(base.former, std::back_inserter(all), [](const BaseImage &former) {
            return isFile(former.file); // it may be gone, where nobody needs it
        });
    bool rightName = false;
    for (const auto &base : all) {
        if (base.file.empty())
            continue;
        const auto way = wayTo(base.file, layer.parent_path());
        if (!way)
            return way.error();
        rightName = rightName || header.backingFile == *way;
        if (header.backingFile == *way && header.stamp == base.stamp)
            return std::optional(base);
    }
    if (rightName)
        return otherBase(layer, "was made over another version of " + bases.front().file.filename().string());
    return otherBase(layer, "was made over another image");
}

/// The image that the header names.
Result<std::optional<BaseImage>> namedBase(const Qcow2Header &header, const std::filesystem::path &layer)
{
    if (header.backingFile.empty())
        return std::optional<BaseImage>();
    const auto path = canonicalPath(layer);
    if (!path)
        return path.error();
    auto file = resolveBacking(*path, header.backingFile, path->parent_path().parent_path());
    if (!file)
        return file.error();
    const auto format = header.backingFormat == "raw" ? FileFormat::Raw : FileFormat::Qcow2;
    return std::optional(BaseImage {std::move(*file), format, header.size, header.stamp});
}

Result<std::unique_ptr<BlockDevice>> openBase(const BaseImage &base, OpenImages *images)
{
    return images ? images->open(base.file, base.format, base.stamp) : openImage(base.file, base.format, base.stamp);
}

Result<void> writeNewLayer(const std::filesystem::path &part, const BaseImage &base)
{
    auto way = base.file.empty() ? Result<std::string>(std::string()) : wayTo(base.file, part.parent_path());
    if (!way)
        return way.error();
    auto file = PosixFile::create(part);
    if (!file)
        return file.error();
    return createQcow2(**file,
        {.size = base.size,
            .backingFile = std::move(*way),
            .backingFormat = base.file.empty() ? "" : base.format == FileFormat::Raw ? "raw" : "qcow2",
            .stamp = base.stamp,
            .extended = true});
}

Result<void> checkStamp(const BaseImage &base)
{
    if (base.file.empty())
        return {};
    const auto stamp = stampOf(base.file);
    if (!stamp)
        return stamp.error();
    if (*stamp == base.stamp)
        return {};
    return Error {Error::Code::Conflict,
        base.file.string() + " was changed since it was imported. Import it again under another name."};
}

} // namespace

Result<void> createLayerFile(const std::filesystem::path &path, const BaseImage &base)
{
    if (auto same = checkStamp(base); !same)
        return same;
    std::error_code error;
    if (std::filesystem::create_directories(path.parent_path(), error))
        std::filesystem::permissions(path.parent_path(), std::filesystem::perms::owner_all, error);
    const auto part = withSuffix(path, ".part");
    auto done = writeNewLayer(part, base);
    if (done)
        done = renameDurably(part, path);
    if (!done && done.error().code != Error::Code::Conflict) // in a conflict the file is another's
        std::filesystem::remove(part, error);
    return done;
}

Result<std::unique_ptr<BlockDevice>> openLayerFile(const std::filesystem::path &path, const LayerOptions &options)
{
    auto file = openLocked(path);
    if (!file)
        return file.error();
    const auto header = readQcow2Header(**file);
    if (!header)
        return header.error();
    const auto base = options.bases.empty() ? namedBase(*header, path) : findBase(*header, path, options.bases);
    if (!base)
        return base.error();
    std::unique_ptr<BlockDevice> below;
    if (*base) {
        auto opened = openBase(**base, options.images);
        if (!opened)
            return opened.error();
        below = std::move(*opened);
    }
    const auto identity = layerIdentity((*file)->fd());
    auto logFile = PosixFile::openOrCreate(withSuffix(path, kLog));
    if (!logFile)
        return logFile.error();
    auto log = LayerLog::open(std::move(*logFile), identity, kernelBootId());
    if (!log)
        return log.error();
    (*log)->removeWhenClosed(withSuffix(path, kLog));
    Qcow2Layer::Options layer;
    layer.maxOctets = options.limit;
    return Qcow2Layer::open(std::move(*file), *header, std::move(below), layer,
        {std::move(*log), std::make_unique<StateFile>(withSuffix(path, kState), identity)});
}

Result<void> replaceLayerFile(const std::filesystem::path &prepared, const std::filesystem::path &layer)
{
    if (!isFile(prepared))
        return Error {Error::Code::NotFound, "There is no prepared disk " + prepared.string() + "."};
    for (const auto &file : {prepared, layer})
        if (auto idle = checkLayerIdle(file); !idle)
            return idle;
    auto done = renameDurably(prepared, layer);
    if (done) {
        removeBeside(layer);
        removeBeside(prepared);
    }
    return done;
}

Result<void> checkLayerIdle(const std::filesystem::path &path)
{
    if (!isFile(path))
        return {};
    const auto free = openLocked(path);
    return free || free.error().code != Error::Code::Conflict ? Result<void>() : free.error();
}

Result<void> checkImageIdle(const std::filesystem::path &path)
{
    if (!isFile(path))
        return {};
    const auto file = PosixFile::open(path, PosixFile::Access::Read); // a version's file is not writable
    if (!file)
        return file.error();
    return lockFile((*file)->fd(), LockKind::Writer, path.string()); // as a writer would: readers forbid it
}

Result<bool> removeLayerFile(const std::filesystem::path &path)
{
    if (const auto idle = checkLayerIdle(path); !idle)
        return idle.error();
    std::error_code error;
    const bool removed = std::filesystem::remove(path, error);
    if (error)
        return systemError("Removing " + path.string() + " failed", error.value());
    removeBeside(path);
    if (!removed)
        return false;
    if (auto synced = syncFolder(path.parent_path()); !synced)
        return synced.error();
    return true;
}

} // namespace netseat::storage
