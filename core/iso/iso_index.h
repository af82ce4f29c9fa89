#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace netseat::iso {

/// Where a file's content lies in an image: its files are stretches of the image.
struct Extent {
    std::uint64_t offset = 0; ///< octets from the image's begin
    std::uint64_t size = 0; ///< octets
    friend bool operator==(const Extent &, const Extent &) = default;
};

/// More files, or longer names in all, than any real CD has.
inline constexpr std::size_t kMaxFiles = 200'000;
inline constexpr std::size_t kMaxNames = 32U << 20U; ///< octets

/// The files of a CD-ROM image (ISO 9660 with Rock Ridge, Joliet or neither). Immutable.
class IsoIndex {
public:
    /// Reads the folders of the image, which must be a regular file, and none of its files. Malformed: it is no such image
    /// or damaged; LimitReached; Io. What is stored compressed (zisofs), or in pieces, is left out.
    static Result<IsoIndex> read(int descriptor);

    /// A file by its path, "live/vmlinuz", with or without '/' in front. If there is none of that name, one whose name
    /// differs only in upper and lower case. Symbolic links inside the image are followed.
    const Extent *find(std::string_view path) const;

    std::size_t size() const { return m_files.size(); } ///< files

private:
    bool add(std::string path, Extent extent);

    std::unordered_map<std::string, Extent> m_files;
    std::unordered_map<std::string, std::string> m_links; ///< symbolic links: where they lead to
    std::unordered_map<std::string, std::string> m_lower; ///< the name in lower case → as it is
    std::size_t m_names = 0;
};

} // namespace netseat::iso
