#pragma once

#include "doctor/file_tree.h"
#include "storage/block_device.h"

#include <memory>

namespace netseat::doctor {

/// An ext2, ext3 or ext4 file system in a range of a disk, by libext2fs. What it costs to read is bounded whatever lies
/// there: so many octets and so much time for the life of the object, then every call fails.
class ExtTree final : public FileTree {
public:
    enum class Access { Read, Write };

    /// Malformed: no such file system, or one that contradicts itself. Unsupported: it uses a feature that libext2fs
    /// has not. Conflict: to be written, but it was not cleanly unmounted.
    static Result<std::unique_ptr<ExtTree>> open(storage::BlockDevice &disk, Lba start, BlockCount size, Access access);
    /// Writes what is pending, if opened to be written; close() tells whether that worked.
    ~ExtTree() override;

    Result<void> close();
    /// What the file system was left with, the end of a sentence that begins with it; empty: it is clean.
    std::string unclean() const;
    /// Copies a regular file to a file of this computer. LimitReached when it is longer than `limit`.
    Result<void> copyOut(std::string_view path, int fd, std::uint64_t limit);

    std::optional<std::string> read(std::string_view path, std::size_t limit = kTextLimit) override;
    std::vector<std::string> list(std::string_view path) override;
    bool exists(std::string_view path) override;
    Result<void> write(std::string_view path, std::string_view content, unsigned mode) override;
    Result<void> remove(std::string_view path) override;
    Result<void> link(std::string_view path, std::string_view target) override;

private:
    struct Private;
    explicit ExtTree(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace netseat::doctor
