#pragma once

#include "storage/image_convert.h"

namespace netseat::storage {

/// Whether a disk of another program may be handed to qemu-img: what its file says must not make that open anything but
/// the file itself and, for a VMDK that is a description, regular files beside it; and it must be a whole disk, not the
/// changes over another one. Unsupported names the reason; Malformed, NotFound, Denied.
///
/// @param file  canonical path
Result<void> checkForeignSource(const std::filesystem::path &file, DiskFormat format);

} // namespace netseat::storage
