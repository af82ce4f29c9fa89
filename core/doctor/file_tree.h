#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::doctor {

/// What the doctor reads of a text file at most, in octets: none of those it looks at is longer.
inline constexpr std::size_t kTextLimit = 256 * 1024;

/// The files of an operating system, seen from its root ("/etc/fstab"). Symbolic links are followed, inside the tree
/// only.
class FileTree {
public:
    virtual ~FileTree() = default;

    /// The content of a regular file; nothing when there is none, it cannot be read or is longer than `limit`.
    virtual std::optional<std::string> read(std::string_view path, std::size_t limit = kTextLimit) = 0;
    /// Names in a folder, sorted, without "." and ".."; at most 10,000. Empty when there is no such folder.
    virtual std::vector<std::string> list(std::string_view path) = 0;
    virtual bool exists(std::string_view path) = 0;
    /// Makes a regular file, or replaces the content of one, and the folders it needs.
    virtual Result<void> write(std::string_view path, std::string_view content, unsigned mode) = 0;
    /// Removes a file. It is no error when there is none.
    virtual Result<void> remove(std::string_view path) = 0;
    /// Makes a symbolic link at a place where nothing is.
    virtual Result<void> link(std::string_view path, std::string_view target) = 0;
};

/// Files in memory: what an initramfs holds, and what tests look at.
class MemoryTree final : public FileTree {
public:
    std::map<std::string, std::string, std::less<>> files;

    std::optional<std::string> read(std::string_view path, std::size_t limit = kTextLimit) override;
    std::vector<std::string> list(std::string_view path) override;
    bool exists(std::string_view path) override;
    Result<void> write(std::string_view path, std::string_view content, unsigned mode) override;
    Result<void> remove(std::string_view path) override;
    Result<void> link(std::string_view path, std::string_view target) override;
};

} // namespace netseat::doctor
