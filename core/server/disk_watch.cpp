#include "server/disk_watch.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace netseat::server {

namespace {

constexpr double kSureEnough = 0.1; ///< a minute of the ten: before, a rate is a guess
constexpr double kHour = 3600;
constexpr std::uint64_t kBlock = 512; ///< of st_blocks, whatever the file system's are

/// Whose a file in the folder of the disks is: "client-7-version-3.keep.qcow2.log". Null: nobody's.
ClientId ownerOf(const char *name)
{
    constexpr char kPrefix[] = "client-";
    if (std::strncmp(name, kPrefix, sizeof kPrefix - 1) != 0)
        return {};
    const auto *begin = name + sizeof kPrefix - 1;
    const auto *end = begin + std::strlen(begin);
    ClientId client;
    const auto [rest, error] = std::from_chars(begin, end, client.value);
    return error == std::errc() && rest != end && *rest == '-' && client.value > 0 ? client : ClientId {};
}

} // namespace

std::map<ClientId, std::uint64_t> octetsOnDisk(
    const std::filesystem::path &disksFolder, const std::map<std::filesystem::path, ClientId> &more)
{
    std::map<ClientId, std::uint64_t> octets;
    struct stat found {
    };
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(disksFolder.c_str()), &::closedir);
    while (const auto *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const auto client = ownerOf(entry->d_name);
        if (!client.isNull() && ::fstatat(::dirfd(folder.get()), entry->d_name, &found, AT_SYMLINK_NOFOLLOW) == 0)
            octets[client] += static_cast<std::uint64_t>(found.st_blocks) * kBlock;
    }
    for (const auto &[file, client] : more)
        if (::stat(file.c_str(), &found) == 0)
            octets[client] += static_cast<std::uint64_t>(found.st_blocks) * kBlock;
    return octets;
}

std::map<ClientId, DiskUse> DiskWatch::observe(TimePoint now, const std::map<ClientId, std::uint64_t> &octets)
{
    const auto passed = m_last ? std::chrono::duration<double>(now - *m_last).count() : 0.0;
    m_last = now;
    const auto share = 1 - std::exp(-passed / static_cast<double>(kMemory.count()));
    std::map<ClientId, Disk> disks;
    std::map<ClientId, DiskUse> use;
    for (const auto &[client, size] : octets) {
        const auto known = m_disks.find(client);
        Disk disk {.octets = size};
        if (known != m_disks.end() && size >= known->second.octets && passed > 0) {
            const auto rate = static_cast<double>(size - known->second.octets) / passed;
            disk.weight = known->second.weight + share * (1 - known->second.weight);
            disk.rate = known->second.rate + share / disk.weight * (rate - known->second.rate);
        }
        disks.emplace(client, disk);
        use[client] = {size, disk.weight < kSureEnough ? 0 : std::llround(disk.rate * kHour)};
    }
    m_disks = std::move(disks);
    return use;
}

} // namespace netseat::server
