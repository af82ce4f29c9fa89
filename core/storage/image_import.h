#pragma once

#include "storage/image_file.h"
#include "storage/progress.h"

namespace netseat::storage {

/// Brings a disk into the images folder as "<name>.<ext>": raw and qcow2 are copied as they are (sparse; reflink where the
/// file system can), flattened if they have a backing file; a VMDK, VHD, VHDX or VDI becomes a qcow2 (convertForeign()); a
/// block device is raw, its runs of zeros left out. Writes "<name>.<ext>.part", syncs, renames, syncs the folder, makes it
/// read-only; a cancelled or failed import leaves nothing behind, one that is killed the part, which the next writes over.
///
/// Conflict: the name is taken, or the disk is in use, a device by being mounted for one. Cancelled, Malformed,
/// Unsupported (with advice), NotFound, Denied, NoSpace.
Result<std::filesystem::path> importImage(const std::filesystem::path &source, const std::filesystem::path &imagesFolder,
                                          const std::string &name,
                                          const Progress &progress);

} // namespace netseat::storage
