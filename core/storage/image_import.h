#pragma once

#include "storage/image_file.h"
#include "storage/progress.h"

namespace netseat::storage {

/// Brings a disk image file into the images folder as "<name>.<ext>": raw and qcow2 are copied as they are
/// (sparse; reflink where the file system can), flattened if they have a backing file. Writes "name.part",
/// syncs, renames, syncs the folder, makes it read-only; a cancelled or failed import leaves nothing behind.
///
/// `progress` gets octets done and in all, at most ten times a second, and returns false to cancel.
Result<std::filesystem::path> importImage(const std::filesystem::path &source, const std::filesystem::path &imagesFolder,
                                          const std::string &name,
                                          const Progress &progress);

} // namespace netseat::storage
