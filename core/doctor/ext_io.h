#pragma once

#include "storage/block_device.h"

#include <chrono>
#include <ext2fs/ext2fs.h>

namespace netseat::doctor {

/// A range of a disk for libext2fs, which sees it as a device of its own.
struct ExtRange {
    storage::BlockDevice &disk;
    Lba start;
    BlockCount size;
    bool writable = false;
    std::uint64_t octetsLeft = std::uint64_t{2} << 30; ///< then reading fails: a hostile disk can lead us in circles
    std::chrono::steady_clock::time_point end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
};

/// ext2fs_open2() with `range`, which must outlive the file system. 0 or a code of libext2fs.
errcode_t openExt(ExtRange &range, int flags, ext2_filsys *result);

} // namespace netseat::doctor
