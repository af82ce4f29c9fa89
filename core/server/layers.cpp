#include "server/layers.h"

#include <charconv>

namespace netseat::server {

namespace {

constexpr auto kLog = ".log"; ///< what a layer needs after a crash: see storage::LayerLog
constexpr auto kState = ".state"; ///< its persistent reservations

/// Takes a word off the front, or says no.
bool take(std::string_view &text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

bool take(std::string_view &text, std::int64_t &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number <= 0)
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

} // namespace

std::optional<LayerFile> layerFile(const std::filesystem::path &path)
{
    const auto end = path.extension();
    if (end == kLog || end == kState)
        return std::nullopt; // what the store keeps beside a layer, which is no layer
    const auto name = path.filename().string();
    std::string_view rest(name);
    LayerFile file {.key = {}, .path = path, .inUse = false, .mode = DiskMode::Reset};
    if (!take(rest, "client-") || !take(rest, file.key.client.value) || !take(rest, "-version-")
        || !take(rest, file.key.version.value))
        return std::nullopt;
    file.key.kept = take(rest, ".keep.qcow2");
    if (file.key.kept)
        file.mode = DiskMode::Keep;
    else if (take(rest, ".own.qcow2"))
        file.mode = DiskMode::Own;
    else if (!take(rest, ".reset.qcow2"))
        return std::nullopt;
    file.inUse = rest.empty();
    return file;
}

std::string ownDiskFile(ClientId client, VersionId version)
{
    return "disks/client-" + std::to_string(client.value) + "-version-" + std::to_string(version.value) + ".own.qcow2";
}

std::vector<LayerFile> layerFiles(const std::filesystem::path &disksFolder)
{
    std::vector<LayerFile> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(disksFolder, error), end; !error && at != end; at.increment(error))
        if (auto file = layerFile(at->path()))
            files.push_back(std::move(*file));
    return files;
}

void renameOldLayers(const std::filesystem::path &disksFolder)
{
    constexpr std::string_view kOld = "-image-";
    std::vector<std::filesystem::path> old;
    std::error_code error;
    for (std::filesystem::directory_iterator at(disksFolder, error), end; !error && at != end; at.increment(error))
        if (const auto name = at->path().filename().string();
            name.starts_with("client-") && name.find(kOld) != std::string::npos)
            old.push_back(at->path());
    for (const auto &path : old) {
        auto name = path.filename().string();
        name.replace(name.find(kOld), kOld.size(), "-version-");
        std::filesystem::rename(path, disksFolder / name, error);
    }
}

std::filesystem::path layerOf(const Inventory &inventory, const Client &client,
                              const std::filesystem::path &dataFolder)
{
    const auto choice = diskOf(inventory, client);
    if (!choice || choice->readOnly)
        return {};
    if (choice->draft)
        return dataFolder / inventory.version(choice->version)->file;
    if (choice->own)
        return dataFolder / inventory.keptDisk(client)->file;
    return storage::LayerStore(dataFolder / "disks").path({client.id, choice->version, choice->kept, {}});
}

} // namespace netseat::server
