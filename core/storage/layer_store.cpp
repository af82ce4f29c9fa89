#include "storage/layer_store.h"

#include "storage/file_io.h"
#include "storage/file_lock.h"

#include <cerrno>
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
constexpr auto kNext = ".next";

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

std::string clientPrefix(ClientId client)
{
    return "client-" + std::to_string(client.value) + "-version-";
}

} // namespace

LayerStore::LayerStore(std::filesystem::path disksFolder)
    : m_folder(std::move(disksFolder))
    , m_images(std::make_shared<OpenImages>())
{
}

std::filesystem::path LayerStore::path(const LayerKey &key) const
{
    if (!key.place.empty())
        return key.place;
    return m_folder
        / (clientPrefix(key.client) + std::to_string(key.version.value) + (key.kept ? ".keep.qcow2" : ".reset.qcow2"));
}

bool LayerStore::exists(const LayerKey &key) const
{
    return isFile(path(key));
}

bool LayerStore::hasNext(const LayerKey &key) const
{
    return isFile(withSuffix(path(key), kNext));
}

Result<std::unique_ptr<BlockDevice>> LayerStore::open(
    const LayerKey &key, const BaseImage &base, std::uint64_t limit)
{
    const auto layer = path(key);
    if (!isFile(layer)) {
        if (!key.place.empty())
            return Error {Error::Code::NotFound,
                layer.string() + " is missing. Put the file back, or discard the draft or reset the disk that it was."};
        if (auto made = createLayerFile(layer, base); !made)
            return made.error();
    }
    return openLayerFile(layer, {.bases = {base}, .limit = limit, .images = m_images.get()});
}

Result<std::unique_ptr<BlockDevice>> LayerStore::openImage(const BaseImage &base)
{
    return m_images->open(base.file, base.format, base.stamp);
}

Result<void> LayerStore::prepareNext(const LayerKey &key, const BaseImage &base)
{
    return createLayerFile(withSuffix(path(key), kNext), base);
}

Result<void> LayerStore::promoteNext(const LayerKey &key)
{
    return replaceLayerFile(withSuffix(path(key), kNext), path(key));
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
