#pragma once

#include "storage/block_device.h"
#include "storage/file_io.h"
#include "storage/image_file.h"

#include <filesystem>
#include <optional>

namespace netseat::storage {

/// How many files a chain may have.
inline constexpr std::size_t kMaxChain = 32;

/// Where the name of a backing file leads. Only to a file inside `folder` (symbolic links followed first): what stands
/// in an image somebody brought us must not make us open any other path.
///
/// @param file    canonical path of the file in which the name stands; relative names start at its folder
/// @param folder  canonical path
/// Unsupported: "nbd://…", "json:…" and the like; a path that leaves the folder; a folder, pipe, socket or device, which is not
/// opened to find that out. NotFound.
Result<std::filesystem::path> resolveBacking(const std::filesystem::path &file, const std::string &name,
    const std::filesystem::path &folder);

/// The canonical path. NotFound, Denied.
Result<std::filesystem::path> canonicalPath(const std::filesystem::path &file);

/// Raw, or qcow2 by its first octets; Unsupported with advice for what is neither.
Result<FileFormat> detectFormat(FileIo &file);

/// Opens a file to read, with all that lies below it, each locked against writers.
///
/// Conflict when one of them records another stamp of the file below it than that has now.
///
/// @param file    canonical path; its backing files lie in the same folder or below.
/// @param format  of `file`; nothing: detectFormat().
Result<std::unique_ptr<BlockDevice>> openChain(const std::filesystem::path &file, std::optional<FileFormat> format);

} // namespace netseat::storage
