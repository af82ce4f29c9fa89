#pragma once

#include "inventory/inventory.h"
#include "storage/layer_store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::server {

/// A file in the disks folder that belongs to a client's layer.
struct LayerFile {
    storage::LayerKey key;
    std::filesystem::path path;
    bool inUse = false; ///< the layer itself; false: one that was prepared and waits beside it
    DiskMode mode = DiskMode::Reset; ///< Reset, Keep or Own
};

/// Reads the name that LayerStore gives its files: "client-7-version-3.keep.qcow2", maybe with more behind it.
std::optional<LayerFile> layerFile(const std::filesystem::path &path);

/// Where a disk of the client's own lies, relative to the data folder: "disks/client-7-version-3.own.qcow2".
std::string ownDiskFile(ClientId client, VersionId version);

/// All of them in a folder, in no order.
std::vector<LayerFile> layerFiles(const std::filesystem::path &disksFolder);

/// Layers had the number of their image in the name before images had versions: gives them the names of today.
void renameOldLayers(const std::filesystem::path &disksFolder);

/// The layer that the client's next boot writes to; empty without an image, and where it writes nothing.
std::filesystem::path layerOf(const Inventory &inventory, const Client &client,
                              const std::filesystem::path &dataFolder);

} // namespace netseat::server
