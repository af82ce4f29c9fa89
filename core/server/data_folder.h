#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <filesystem>
#include <string>

namespace netseat::server {

/// Where the data lies when nobody says: /var/lib/netseat for root (the service), else $XDG_DATA_HOME/netseat.
std::filesystem::path defaultDataFolder();

/// A data folder, held by this process alone as long as the object lives. The lock is the kernel's (flock on
/// "lock"), so it ends with the process, however that ends; the file's text only says who holds it.
class DataFolder {
public:
    /// Makes the folder (owner only) with images/, disks/ and files/ where it is missing, and takes the lock.
    /// Conflict: another process holds it; the message says which ("netseatd, process 812").
    /// `role`: what to tell others who want it: "netseatd", "netseat", "netseatctl".
    static Result<DataFolder> open(const std::filesystem::path &path, const std::string &role);

    const std::filesystem::path &path() const { return m_path; } ///< absolute
    std::filesystem::path inventoryFile() const { return m_path / "inventory.sqlite"; }
    std::filesystem::path imagesFolder() const { return m_path / "images"; }
    std::filesystem::path disksFolder() const { return m_path / "disks"; }
    std::filesystem::path filesFolder() const { return m_path / "files"; }
    const std::string &holder() const { return m_holder; } ///< "netseatd, process 812": us

private:
    DataFolder() = default;
    std::filesystem::path m_path;
    std::string m_holder;
    UniqueFd m_lock;
};

} // namespace netseat::server
