#pragma once

#include "storage/file_io.h"
#include "storage/image_file.h"
#include "storage/progress.h"

#include <vector>

namespace netseat::storage {

/// Copies and new images. All write "<target>.part", sync, rename (never over a file that exists: Conflict), sync the folder;
/// one that fails or is cancelled leaves nothing behind. Targets become read-only (0440) if `forReading`, else 0600.

/// Everything that the disk at `from` holds, with its backing files, as one qcow2 without any. `from` may be a client's
/// layer that is not open (its crash log is applied first, if it is one of this boot).
Result<void> flattenImage(const std::filesystem::path &from, FileFormat format, const std::filesystem::path &target,
    bool forReading, const Progress &progress);

/// An empty disk of so many octets (a multiple of 1 MiB, at least one), as qcow2.
Result<void> createBlankImage(const std::filesystem::path &target, std::uint64_t size);

/// The files that an image consists of, itself first, then what lies below it (canonical paths). Reads headers only.
/// Backing files lie inside the parent of the image's folder. Malformed, Unsupported as openImage().
Result<std::vector<std::filesystem::path>> chainFiles(const std::filesystem::path &file, FileFormat format);

/// For other jobs that make image files:

/// One of the files of a chain.
struct ChainFile {
    std::filesystem::path file; ///< canonical
    FileFormat format = FileFormat::Raw;
};
/// chainFiles() with the formats.
Result<std::vector<ChainFile>> readChain(const std::filesystem::path &file, FileFormat format);

/// An image, or a layer that is not open, to read all of it. Its backing files lie inside the parent of its folder, the
/// first of them with the stamp the layer was made over (else Conflict). Nobody can write to it while it is open.
Result<std::unique_ptr<BlockDevice>> openToCopy(const std::filesystem::path &file, FileFormat format);

/// Where a file is made before it gets its name.
std::filesystem::path partPath(const std::filesystem::path &target);
/// Conflict when there is something of this name.
Result<void> checkTargetFree(const std::filesystem::path &target);
/// Gives the finished and synced `part` its name, durably, unless somebody took that meanwhile.
Result<void> publishPart(const std::filesystem::path &part, const std::filesystem::path &target, bool forReading);

/// Hands the pieces of `chunk` that are not all zeros to `write(offset, piece)`, neighbours in one. Pieces are of 64 KiB.
Result<void> forEachData(
    std::uint64_t offset, Bytes chunk, const std::function<Result<void>(std::uint64_t, Bytes)> &write);
/// Writes all that the disk holds to an empty file, as one qcow2, and syncs it. Runs of zeros are left out.
Result<void> flattenInto(BlockDevice &from, std::unique_ptr<FileIo> to, bool extended, const Progress &progress);

} // namespace netseat::storage
