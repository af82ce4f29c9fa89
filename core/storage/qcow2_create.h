#pragma once

#include "storage/file_io.h"
#include "storage/qcow2_header.h"

namespace netseat::storage {

/// What a new file shall be.
struct NewQcow2 {
    std::uint64_t size = 0;    ///< octets of the disk
    std::string backingFile {};   ///< as it shall stand in the file; empty: none
    std::string backingFormat {}; ///< "raw" or "qcow2"
    std::string stamp {};         ///< of the backing file
    std::uint32_t clusterBits = 16;
    bool extended = false; ///< extended L2 entries: 32 subclusters a cluster; needs clusters of 16 KiB
};

/// Makes an empty file a qcow2 of version 3 and syncs it. Takes the same time for a disk of any size: a header, one
/// refcount block, an empty L1 table. Unsupported: too large for the format, or a backing file with too long a name.
Result<void> createQcow2(FileIo &file, const NewQcow2 &wanted);

} // namespace netseat::storage
