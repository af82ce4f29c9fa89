#pragma once

#include "base/ids.h"
#include "storage/block_device.h"
#include "storage/layer_file.h"
#include "storage/open_images.h"

#include <filesystem>
#include <memory>
#include <string>

namespace netseat::storage {

/// Which layer: a client has one for each (version of an image, kept or not), so that switching to and fro loses nothing.
struct LayerKey {
    ClientId client;
    VersionId version;
    bool kept = false; ///< mode keep; false: mode reset
    /// A draft in maintenance, or a disk of the client's own, lies here. It is never made by opening it: where it is missing,
    /// work is lost, and that must be said.
    std::filesystem::path place {};
};

/// The clients' layers: standard qcow2 files in <data folder>/disks, each over its image, and beside each that is open
/// its log (layer_log.h) and its state (state_file.h): "….qcow2.log", "….qcow2.state". They go with it.
/// Keeps no state but which images are open (open_images.h): clients of one image share it. Any thread may call it, each key from one at a time. All calls block.
class LayerStore {
public:
    explicit LayerStore(std::filesystem::path disksFolder);

    /// Where the layer in use lies: "<folder>/client-7-version-3.keep.qcow2" or "….reset.qcow2".
    std::filesystem::path path(const LayerKey &key) const;
    bool exists(const LayerKey &key) const;

    /// Opens the layer in use for writing, creating it when there is none. Conflict when it was made over another
    /// stamp of the image, or when another process has it open for writing; Denied, Malformed, NoSpace, NotFound.
    /// `limit`: see LayerOptions.
    Result<std::unique_ptr<BlockDevice>> open(const LayerKey &key, const BaseImage &base, std::uint64_t limit = 0);
    /// The image itself, to read.
    Result<std::unique_ptr<BlockDevice>> openImage(const BaseImage &base);

    /// Makes a fresh layer *beside* the one in use ("….next"), which may be open meanwhile. Replaces an older next.
    Result<void> prepareNext(const LayerKey &key, const BaseImage &base);
    bool hasNext(const LayerKey &key) const;
    /// Puts the prepared layer in the place of the one in use (durably); the old one is gone. It must not be open.
    Result<void> promoteNext(const LayerKey &key);

    /// Removes the layers of a client (all keys). Returns how many layers went.
    Result<int> discard(ClientId client);

private:
    std::filesystem::path m_folder;
    std::shared_ptr<OpenImages> m_images;
};

} // namespace netseat::storage
