#pragma once

#include "storage/block_device.h"

#include <filesystem>
#include <memory>
#include <string>

namespace netseat::storage {

enum class FileFormat { Raw, Qcow2 };

/// What a disk image file says of itself.
struct ImageInfo {
    FileFormat format = FileFormat::Raw;
    std::uint64_t size = 0;   ///< octets of the virtual disk; a multiple of kBlockSize
    std::string stamp;        ///< see stampOf()
};

/// Reads the head of the file. Malformed, Unsupported (names the feature: encryption, external data file,
/// backing file outside the data folder, …), NotFound, Denied.
Result<ImageInfo> probe(const std::filesystem::path &file);

/// A word that changes when the file's content may have changed (size and time of modification).
/// A layer records the stamp of the image it was made over.
Result<std::string> stampOf(const std::filesystem::path &file);

/// Opens an image to read. Raw, or qcow2 with whatever backing chain it has, each file inside the folder of
/// the first. `stamp` not empty: refused with Conflict when the file has another one.
Result<std::unique_ptr<BlockDevice>> openImage(const std::filesystem::path &file, FileFormat format,
                                               const std::string &stamp = {});

} // namespace netseat::storage
