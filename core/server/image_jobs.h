#pragma once

#include "inventory/inventory.h"
#include "storage/checksums.h"
#include "storage/layer_file.h"
#include "storage/progress.h"

#include <filesystem>
#include <string>

namespace netseat::server {

// What long jobs do to image files, without the inventory. All block.

/// The row of an image whose file lies in the data folder.
Result<Image> describeImage(const std::filesystem::path &file, const std::string &name,
                            const std::filesystem::path &dataFolder);

/// Copies a file into images/, checksums it, and describes it.
Result<Image> importAsImage(const std::filesystem::path &source, const std::filesystem::path &dataFolder,
                            const std::string &name, const storage::Progress &progress);

/// Makes images/<name>.qcow2, an empty disk, with its checksums.
Result<Image> createAsImage(const std::filesystem::path &dataFolder, const std::string &name, std::uint64_t size);

/// Makes a draft that nobody has open fit to be a version: what a crash left is applied, what lay beside it goes. Its stamp.
/// Conflict while it is open.
Result<std::string> sealDraft(const std::filesystem::path &draft, const storage::BaseImage &base);

/// Takes everybody's right to write to a version's file. Not before the inventory knows it for one: should that fail, the
/// draft must still be one.
Result<void> protectImage(const std::filesystem::path &file);

struct Checked {
    std::string text; ///< how it went, a sentence for the operator
    std::string damage; ///< the damaged ranges; empty: it is what it was
};
/// Compares a file with the checksums beside it, or makes them where there are none (a file that was brought in before
/// there were any).
Result<Checked> verifyImage(const std::filesystem::path &file, const storage::Progress &progress);

} // namespace netseat::server
