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
    LayerFile file {.key = {}, .path = path, .inUse = false};
    if (!take(rest, "client-") || !take(rest, file.key.client.value) || !take(rest, "-image-")
        || !take(rest, file.key.image.value))
        return std::nullopt;
    file.key.kept = take(rest, ".keep.qcow2");
    if (!file.key.kept && !take(rest, ".reset.qcow2"))
        return std::nullopt;
    file.inUse = rest.empty();
    return file;
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

bool removeLayerFile(const std::filesystem::path &layer, std::error_code &error)
{
    const bool removed = std::filesystem::remove(layer, error);
    std::error_code ignored; // they know which layer they belong to, and harm no other
    for (const auto *end : {kLog, kState})
        std::filesystem::remove(layer.string() + end, ignored);
    return removed;
}

std::filesystem::path layerOf(const Client &client, const std::filesystem::path &dataFolder)
{
    if (!client.image || client.mode == DiskMode::ReadOnly)
        return {};
    return storage::LayerStore(dataFolder / "disks").path({client.id, *client.image, client.mode == DiskMode::Keep});
}

} // namespace netseat::server
