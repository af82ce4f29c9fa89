#pragma once

#include "storage/block_device.h"

#include <string>

namespace netseat::storage {

/// Octets of disk, rounded up to whole blocks.
constexpr BlockCount blocksFor(std::uint64_t octets)
{
    return {octets / kBlockSize + (octets % kBlockSize != 0 ? 1 : 0)};
}

/// Error::Invalid unless [start, start + octets) lies on a disk of `size` and is made of whole blocks.
inline Result<void> checkRange(Lba start, std::uint64_t octets, BlockCount size, const std::string &name)
{
    if (octets % kBlockSize == 0 && start.value <= size.value && octets / kBlockSize <= size.value - start.value)
        return {};
    return Error {Error::Code::Invalid,
        std::to_string(octets) + " octets at block " + std::to_string(start.value) + " do not lie on " + name + "."};
}

/// The range asked for in BlockDevice::extent(): on the disk, and not empty.
inline Result<void> checkExtent(Lba start, BlockCount limit, BlockCount size, const std::string &name)
{
    if (start.value < size.value && limit.value > 0 && limit.value <= size.value - start.value)
        return {};
    return Error {Error::Code::Invalid,
        std::to_string(limit.value) + " blocks at block " + std::to_string(start.value) + " do not lie on " + name + "."};
}

inline Error readOnlyError(const std::string &name)
{
    return {Error::Code::Denied, name + " is read-only."};
}

} // namespace netseat::storage
