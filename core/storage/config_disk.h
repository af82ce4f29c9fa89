#pragma once

#include "storage/block_device.h"

#include <memory>
#include <span>
#include <string>

namespace netseat::storage {

/// A file on a config disk.
struct ConfigFile {
    std::string name; ///< "meta-data"; plain ASCII, no folders
    std::string content;
};

/// A small read-only disk in memory: ISO 9660 with Joliet and Rock Ridge names, with this volume label ("CIDATA") and these
/// files, made anew and alike (octet by octet) from the same input. At most 1 MiB of content: Invalid beyond.
Result<std::unique_ptr<BlockDevice>> makeConfigDisk(const std::string &label, std::span<const ConfigFile> files);

} // namespace netseat::storage
