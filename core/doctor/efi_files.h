#pragma once

#include "doctor/partitions.h"

#include <string>
#include <vector>

namespace netseat::doctor {

/// Paths of all files in an EFI system partition ("EFI/BOOT/BOOTX64.EFI"), by mtools. NotFound when they are not installed,
/// Malformed when it is no FAT, LimitReached when it holds more than 512 MiB.
Result<std::vector<std::string>> listEfiFiles(storage::BlockDevice &disk, const Partition &partition);

/// Copies a file inside the partition to \EFI\BOOT\BOOTX64.EFI and writes what that changes to the disk.
Result<void> copyFallbackLoader(storage::BlockDevice &disk, const Partition &partition, const std::string &from);

/// Whether the list has the path, in any mixture of upper and lower case, as firmware looks.
bool hasEfiFile(const std::vector<std::string> &files, std::string_view path);

} // namespace netseat::doctor
