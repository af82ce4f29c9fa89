#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace netseat::boot {

/// Finds the files that clients may fetch: loaders where distributions put iPXE, and the user's own.
/// Folders are searched in order; names are looked up inside them only (no "..", no absolute path, no
/// symlink out of the folder except those that the distribution made: Debian's ipxe.efi points into /boot).
class LoaderFolders {
public:
    /// `own` folders first (data folder's files/, then the user's), then the distribution's.
    explicit LoaderFolders(std::vector<std::filesystem::path> own);

    /// A regular file for the name as a client asked it: leading '/' dropped, '\' read as '/', a stray 0xFF or
    /// control character at the end ignored, other loader names of the same kind tried. NotFound, Denied.
    Result<std::filesystem::path> find(std::string_view name) const;

private:
    std::vector<std::filesystem::path> m_own;
};

} // namespace netseat::boot
