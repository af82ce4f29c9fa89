#pragma once

#include "storage/image_file.h"
#include "storage/progress.h"

#include <optional>
#include <string_view>

namespace netseat::storage {

/// Formats of disk image files that other programs use; qemu-img reads and writes them for us.
enum class DiskFormat { Raw, Qcow2, Vmdk, Vhd, Vhdx, Vdi };

std::string_view name(DiskFormat format); ///< "raw", "qcow2", "vmdk", "vhd", "vhdx", "vdi"
std::optional<DiskFormat> diskFormatFromName(std::string_view name);
/// By the extension of a file's name: ".img" and ".raw" are raw.
std::optional<DiskFormat> diskFormatOf(const std::filesystem::path &file);

/// What a file of another program is, by its content: nothing for what we read ourselves (raw, qcow2).
std::optional<DiskFormat> foreignDiskFormat(const std::filesystem::path &file);

/// Runs qemu-img to turn a VMDK, VHD, VHDX or VDI into a qcow2 at `target`, which does not exist yet. Refuses files that
/// point to others outside their folder. NotFound with advice when qemu-img is not installed; Cancelled ends the process.
Result<void> convertForeign(const std::filesystem::path &source, DiskFormat format, const std::filesystem::path &target,
    const Progress &progress);

/// Writes the disk at `source` (with its backing files; it may be in use as somebody's base, but not be written to) to a new
/// file `target` in any of the formats: "<target>.part", sync, rename. Conflict when `target` exists. NoSpace, Denied.
Result<void> exportImage(const std::filesystem::path &source, FileFormat sourceFormat, const std::filesystem::path &target,
    DiskFormat format, const Progress &progress);

} // namespace netseat::storage
