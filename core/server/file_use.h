#pragma once

#include "inventory/inventory.h"
#include "server/layers.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace netseat::server {

/// Somebody whose data is built on a file.
struct FileUser {
    VersionId version = {}; ///< the version whose file it is, or whose file lies over it; 0: a layer does
    std::optional<LayerFile> layer = {};
};

/// Which files of images are in use, by what the files of versions and the layers say themselves: each names the one it
/// lies over. Reads the heads of all of them when it is made.
class FileUses {
public:
    FileUses(const Inventory &inventory, const std::filesystem::path &dataFolder);

    /// Who needs this file.
    const std::vector<FileUser> &usersOf(const std::filesystem::path &file) const;
    /// Nobody needs it, as far as everything that could was readable.
    bool isFree(const FormerFile &file) const;

private:
    void add(const std::filesystem::path &file, storage::FileFormat format, const FileUser &user, ImageId image);

    std::filesystem::path m_dataFolder;
    std::map<std::filesystem::path, std::vector<FileUser>> m_users; // by canonical path
    std::map<VersionId, ImageId> m_imageOf;
    std::set<ImageId> m_unsure; // something of it could not be read
};

} // namespace netseat::server
