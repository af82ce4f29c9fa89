#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::boot {

/// Which file it is, and in which state: whoever changes a file changes its stamp.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; ///< octets
    std::int64_t modified = 0; ///< seconds since 1970-01-01 UTC
    std::int64_t nanoseconds = 0; ///< of modified
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// An open regular file and its size when it was opened.
struct ServedFile {
    UniqueFd fd;
    std::uint64_t size = 0; ///< octets
    FileStamp stamp;
    std::string name; ///< without folders, as on disk; printable or not
};

/// Opens without waiting (a FIFO would wait for its writer) and without following a symlink in the last place.
/// NotFound for what is no regular file; Denied, Io.
Result<ServedFile> openServed(const std::filesystem::path &path);

/// Where Linux distributions put iPXE.
std::vector<std::filesystem::path> distributionFolders();

/// Finds the files that clients may fetch: loaders where distributions put iPXE, and the user's own.
/// Folders are searched in order; names are looked up inside them only (no "..", no absolute path, no
/// symlink out of the folder except those that the distribution made: Debian's ipxe.efi points into /boot).
class LoaderFolders {
public:
    /// `own` folders first (data folder's files/, then the user's), then the distribution's, of which only
    /// loaders are served (isLoaderName()). Relative paths are left out.
    explicit LoaderFolders(std::vector<std::filesystem::path> own,
        std::vector<std::filesystem::path> distribution = distributionFolders());

    /// A regular file for the name as a client asked it: leading '/' dropped, '\' read as '/', a stray 0xFF and what
    /// follows it or control characters at the end ignored, other loader names of the same kind tried, and for own
    /// files at last any case of the letters a to z (Windows asks for \Boot\BCD). NotFound, Denied.
    Result<std::filesystem::path> find(std::string_view name) const;

    /// find() and openServed() in one.
    Result<ServedFile> open(std::string_view name) const;

private:
    std::vector<std::filesystem::path> m_own;
    std::vector<std::filesystem::path> m_distribution;
};

} // namespace netseat::boot
