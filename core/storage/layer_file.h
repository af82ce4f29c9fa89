#pragma once

#include "storage/block_device.h"
#include "storage/open_images.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace netseat::storage {

/// The image under a layer.
struct BaseImage {
    std::filesystem::path file; ///< empty: the layer stands alone, a whole disk
    FileFormat format = FileFormat::Qcow2;
    std::uint64_t size = 0; ///< octets
    std::string stamp;
    /// Files that the same image had before it was flattened. A layer that was made over one of them stays over that
    /// one; a fresh one is made over `file`.
    std::vector<BaseImage> former {};
};

/// How a layer is opened.
struct LayerOptions {
    /// The layer must be over one of these or of their former files, with its stamp; the name in its header is compared
    /// then and never opened. Empty: whatever the header names inside the data folder (the parent of the layer's
    /// folder).
    std::vector<BaseImage> bases {};
    std::uint64_t limit = 0; ///< octets of clusters in use at most; then writes to new places fail with NoSpace. 0: none
    OpenImages *images = nullptr; ///< where images are shared among clients; none: opened for this layer alone
};

/// Makes an empty layer over `base` at `path`: whole or not at all, durably. Conflict when the image is not the one with that
/// stamp any more, or the file is being made by somebody else; NoSpace, Denied.
Result<void> createLayerFile(const std::filesystem::path &path, const BaseImage &base);

/// Opens a layer for writing, over the image it was made over; a qcow2 that stands alone too. What a crash of the service left in the log beside
/// it ("….log") is applied first; "….state" keeps its reservations. Conflict when the image was changed or is another one, or
/// when another process has the layer open for writing; NotFound, Denied, Malformed, NoSpace, Unsupported.
Result<std::unique_ptr<BlockDevice>> openLayerFile(const std::filesystem::path &path, const LayerOptions &options = {});

/// Puts a prepared layer in the place of another (durably), which goes with all that lies beside it. Neither may be open:
/// Conflict. NotFound: nothing was prepared.
Result<void> replaceLayerFile(const std::filesystem::path &prepared, const std::filesystem::path &layer);

/// Conflict while somebody has the layer open for writing. One that is not there is idle.
Result<void> checkLayerIdle(const std::filesystem::path &path);

/// Conflict while somebody has the image open, to read or to write. One that is not there is idle.
Result<void> checkImageIdle(const std::filesystem::path &path);

/// Removes a layer and what lies beside it. False: there was none. Conflict while somebody has it open for writing.
Result<bool> removeLayerFile(const std::filesystem::path &path);

} // namespace netseat::storage
