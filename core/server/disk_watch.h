#pragma once

#include "base/clock.h"
#include "server/status.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace netseat::server {

/// What each client takes up in the folder of the disks, in octets of the file system: its layers with what lies beside
/// them, and the files named for it (drafts). One look at each file; may block as long as the file system does.
std::map<ClientId, std::uint64_t> octetsOnDisk(
    const std::filesystem::path &disksFolder, const std::map<std::filesystem::path, ClientId> &more = {});

/// Follows what the clients' disks take up: how fast each grows. No clock, no file.
class DiskWatch {
public:
    /// The rate is a mean over about so long.
    static constexpr seconds kMemory {600};

    /// A disk that has become smaller is a new one, and a new one has no rate for the first minute.
    std::map<ClientId, DiskUse> observe(TimePoint now, const std::map<ClientId, std::uint64_t> &octets);

private:
    struct Disk {
        std::uint64_t octets = 0;
        double rate = 0;   ///< octets a second
        double weight = 0; ///< how much of kMemory has been seen, 0 to 1
    };
    std::map<ClientId, Disk> m_disks;
    std::optional<TimePoint> m_last;
};

} // namespace netseat::server
