#pragma once

#include "base/unique_fd.h"
#include "doctor/file_tree.h"
#include "doctor/partitions.h"

#include <memory>

namespace netseat::doctor {

/// The files of an EFI system partition, by mtools over a copy in memory. Names are found in any mixture of upper and
/// lower case, as firmware looks. What it costs is bounded: 512 MiB, 10,000 files, so many seconds for each call.
class EfiFiles final : public FileTree {
public:
    /// NotFound when mtools are not installed, Malformed when it is no FAT or leads in circles, LimitReached when it
    /// holds more than we read.
    static Result<std::unique_ptr<EfiFiles>> open(storage::BlockDevice &disk, const Partition &partition);

    /// Writes to the disk what is different now.
    Result<void> save();

    std::optional<std::string> read(std::string_view path, std::size_t limit = kTextLimit) override;
    std::vector<std::string> list(std::string_view path) override;
    bool exists(std::string_view path) override;
    Result<void> write(std::string_view path, std::string_view content, unsigned mode) override;
    Result<void> remove(std::string_view path) override;
    /// Unsupported: FAT has none.
    Result<void> link(std::string_view path, std::string_view target) override;

private:
    EfiFiles(storage::BlockDevice &disk, Partition partition, UniqueFd copy);
    Result<void> readNames();

    storage::BlockDevice &m_disk;
    Partition m_partition;
    UniqueFd m_copy;
    std::vector<std::string> m_files; ///< "/EFI/BOOT/BOOTX64.EFI", folders with "/" at the end
};

} // namespace netseat::doctor
