#pragma once

#include "storage/image_file.h"
#include "storage/progress.h"

#include <vector>

namespace netseat::storage {

/// Copies and new images. All write "<target>.part", sync, rename (never over a file that exists: Conflict), sync the folder;
/// one that fails or is cancelled leaves nothing behind. Targets become read-only (0440) if `forReading`.

/// Everything that the disk at `from` holds, with its backing files, as one qcow2 without any. `from` may be a client's
/// layer that is not open (its crash log is applied first, if it is one of this boot).
Result<void> flattenImage(const std::filesystem::path &from, FileFormat format, const std::filesystem::path &target,
    bool forReading, const Progress &progress);

/// An empty disk of so many octets (a multiple of 1 MiB, at least one), as qcow2.
Result<void> createBlankImage(const std::filesystem::path &target, std::uint64_t size);

/// The files that an image consists of, itself first, then what lies below it (canonical paths). Reads headers only.
/// Malformed, Unsupported as openImage().
Result<std::vector<std::filesystem::path>> chainFiles(const std::filesystem::path &file, FileFormat format);

} // namespace netseat::storage
