#pragma once

#include "base/ids.h"
#include "storage/block_device.h"
#include "storage/open_images.h"

#include <filesystem>
#include <memory>
#include <string>

namespace netseat::storage {

/// The image under a layer.
struct BaseImage {
    std::filesystem::path file; ///< empty: the layer stands alone, a whole disk
    FileFormat format = FileFormat::Qcow2;
    std::uint64_t size = 0; ///< octets
    std::string stamp;
};

/// How a layer is opened.
struct LayerOptions {
    std::uint64_t limit = 0; ///< octets of the file at most; then writes to new places fail with NoSpace. 0: none
    OpenImages *images = nullptr; ///< where images are shared among clients; none: opened for this layer alone
};

/// Makes an empty layer over `base` at `path`: whole or not at all, durably. Conflict when the image is not the one with that
/// stamp any more, or the file is being made by somebody else; NoSpace, Denied.
Result<void> createLayerFile(const std::filesystem::path &path, const BaseImage &base);

/// Opens a layer for writing, over the image that its own header names (inside the data folder of the layer: its folder's
/// parent) with the stamp it was made over; a qcow2 that stands alone too. What a crash of the service left in the log beside
/// it ("….log") is applied first; "….state" keeps its reservations. Conflict when the image was changed or is missing its
/// stamp, or when another process has it open for writing; NotFound, Denied, Malformed, NoSpace, Unsupported.
Result<std::unique_ptr<BlockDevice>> openLayerFile(const std::filesystem::path &path, const LayerOptions &options = {});

/// Removes a layer and what lies beside it. False: there was none. Conflict while somebody has it open for writing.
Result<bool> removeLayerFile(const std::filesystem::path &path);

} // namespace netseat::storage
