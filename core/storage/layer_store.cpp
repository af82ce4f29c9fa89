#include "storage/layer_store.h"

#include "storage/backing_chain.h"
#include "storage/file_lock.h"
#include "storage/qcow2_create.h"
#include "storage/qcow2_layer.h"

#include <cerrno>
#include <cstdio>
#include <vector>

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

bool isLayer(const std::filesystem::path &file)
{
    const auto end = file.extension();
    return end != kLog && end != kState;
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

Result<void> checkBase(const Qcow2Header &header, const std::filesystem::path &layer, const BaseImage &base)
{
    const auto way = wayTo(base.file, layer.parent_path());
    if (!way)
        return way.error();
    // The name in the file is compared, never opened.
    if (header.backingFile != *way)
        return otherBase(layer, "was made over another image");
    if (header.stamp != base.stamp)
        return otherBase(layer, "was made over another version of " + base.file.filename().string());
    return {};
}

Result<void> writeNewLayer(const std::filesystem::path &part, const BaseImage &base)
{
    auto way = wayTo(base.file, part.parent_path());
    if (!way)
        return way.error();
    auto file = PosixFile::create(part);
    if (!file)
        return file.error();
    return createQcow2(**file,
        {.size = base.size,
            .backingFile = std::move(*way),
            .backingFormat = base.format == FileFormat::Raw ? "raw" : "qcow2",
            .stamp = base.stamp,
            .extended = true});
}

/// A fresh layer at `path`: whole or not at all.
Result<void> makeLayer(const std::filesystem::path &path, const BaseImage &base)
{
    const auto stamp = stampOf(base.file);
    if (!stamp)
        return stamp.error();
    if (*stamp != base.stamp)
        return Error {Error::Code::Conflict,
            base.file.string() + " was changed since it was imported. Import it again under another name."};
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

std::string clientPrefix(ClientId client)
{
    return "client-" + std::to_string(client.value) + "-image-";
}

} // namespace

LayerStore::LayerStore(std::filesystem::path disksFolder)
    : m_folder(std::move(disksFolder))
    , m_images(std::make_shared<OpenImages>())
{
}

std::filesystem::path LayerStore::path(const LayerKey &key) const
{
    return m_folder
        / (clientPrefix(key.client) + std::to_string(key.image.value) + (key.kept ? ".keep.qcow2" : ".reset.qcow2"));
}

bool LayerStore::exists(const LayerKey &key) const
{
    return isFile(path(key));
}

bool LayerStore::hasNext(const LayerKey &key) const
{
    return isFile(withSuffix(path(key), ".next"));
}

Result<std::unique_ptr<BlockDevice>> LayerStore::open(const LayerKey &key, const BaseImage &base)
{
    const auto layer = path(key);
    if (!isFile(layer)) {
        if (auto made = makeLayer(layer, base); !made)
            return made.error();
    }
    auto file = openLocked(layer);
    if (!file)
        return file.error();
    const auto header = readQcow2Header(**file);
    if (!header)
        return header.error();
    if (auto fits = checkBase(*header, layer, base); !fits)
        return fits.error();
    auto image = openImage(base);
    if (!image)
        return image.error();
    const auto identity = layerIdentity((*file)->fd());
    auto logFile = PosixFile::openOrCreate(withSuffix(layer, kLog));
    if (!logFile)
        return logFile.error();
    auto log = LayerLog::open(std::move(*logFile), identity, kernelBootId());
    if (!log)
        return log.error();
    (*log)->removeWhenClosed(withSuffix(layer, kLog));
    return Qcow2Layer::open(std::move(*file), *header, std::move(*image), Qcow2Layer::Options(),
        {std::move(*log), std::make_unique<StateFile>(withSuffix(layer, kState), identity)});
}

Result<std::unique_ptr<BlockDevice>> LayerStore::openImage(const BaseImage &base)
{
    return m_images->open(base.file, base.format, base.stamp);
}

Result<void> LayerStore::prepareNext(const LayerKey &key, const BaseImage &base)
{
    return makeLayer(withSuffix(path(key), ".next"), base);
}

Result<void> LayerStore::promoteNext(const LayerKey &key)
{
    const auto layer = path(key);
    const auto next = withSuffix(layer, ".next");
    if (!isFile(next))
        return Error {Error::Code::NotFound, "There is no prepared disk " + next.string() + "."};
    if (isFile(layer)) {
        if (const auto free = openLocked(layer); !free && free.error().code == Error::Code::Conflict)
            return free.error();
    }
    auto done = renameDurably(next, layer);
    if (done)
        removeBeside(layer);
    return done;
}

Result<int> LayerStore::discard(ClientId client)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().filename().string().starts_with(clientPrefix(client)))
            files.push_back(at->path());
    }
    if (error && error.value() != ENOENT)
        return systemError("Reading the folder " + m_folder.string() + " failed", error.value());
    // All or none: first see that nobody uses one of them.
    for (const auto &file : files) {
        if (const auto free = openLocked(file); !free && free.error().code == Error::Code::Conflict)
            return free.error();
    }
    int removed = 0;
    for (const auto &file : files) {
        if (std::filesystem::remove(file, error))
            removed += isLayer(file) ? 1 : 0;
        else if (error)
            return systemError("Removing " + file.string() + " failed", error.value());
    }
    if (removed == 0)
        return 0;
    if (auto synced = syncFolder(m_folder); !synced)
        return synced.error();
    return removed;
}

} // namespace netseat::storage
