// Which files a client's disk consists of, by the inventory of now.
#include "inventory/identity.h"
#include "iscsi/seat_host.h"

namespace netseat::iscsi {

std::optional<Seat::Disk> SeatHost::wanted(bool resumes) const
{
    const auto inventory = m_context.snapshot();
    const auto *client = inventory->client(m_client);
    const auto choice = client != nullptr && !client->portal ? diskOf(*inventory, *client, resumes) : std::nullopt;
    if (!choice)
        return std::nullopt;
    return Seat::Disk{choice->version, choice->kept, choice->readOnly, client->cdrom, choice->draft, choice->own,
        client->configDisk};
}

std::optional<storage::BaseImage> SeatHost::baseOf(const ImageVersion &version) const
{
    storage::BaseImage base;
    base.file = m_dataFolder / version.file; // an absolute path stays itself
    base.format = version.format == ImageFormat::Qcow2 ? storage::FileFormat::Qcow2 : storage::FileFormat::Raw;
    base.size = version.size;
    base.stamp = version.stamp;
    for (const auto &former : m_context.snapshot()->formerFiles)
        if (former.version == version.id)
            base.former.push_back({m_dataFolder / former.file,
                former.format == ImageFormat::Qcow2 ? storage::FileFormat::Qcow2 : storage::FileFormat::Raw,
                former.size, former.stamp});
    return base;
}

/// What lies below the disk: its version, or below a draft the one that it was made over.
std::optional<storage::BaseImage> SeatHost::base(const Seat::Disk &disk) const
{
    const auto inventory = m_context.snapshot();
    const auto *version = inventory->version(disk.version);
    if (version != nullptr && disk.draft)
        version = version->parent ? inventory->version(*version->parent) : nullptr;
    return version != nullptr ? baseOf(*version) : std::nullopt;
}

std::optional<storage::BaseImage> SeatHost::baseOfImage(ImageId id) const
{
    const auto inventory = m_context.snapshot();
    const auto *image = inventory->image(id);
    const auto *version = image != nullptr ? inventory->version(image->current) : nullptr;
    return version != nullptr ? baseOf(*version) : std::nullopt;
}

/// What is to be remembered of it; nothing of a draft, which the inventory knows anyhow.
std::optional<BootedDisk> SeatHost::bootedDisk(const Seat::Disk &disk)
{
    if (disk.draft)
        return std::nullopt;
    return BootedDisk{disk.version,
        disk.readOnly ? DiskMode::ReadOnly
            : disk.own ? DiskMode::Own
            : disk.kept ? DiskMode::Keep
                        : DiskMode::Reset};
}

storage::LayerKey SeatHost::key(const Seat::Disk &disk) const
{
    storage::LayerKey key{m_client, disk.version, disk.kept, {}};
    const auto inventory = m_context.snapshot();
    const auto *version = disk.draft ? inventory->version(disk.version) : nullptr;
    const auto *client = disk.own ? inventory->client(m_client) : nullptr;
    if (version != nullptr)
        key.place = m_dataFolder / version->file;
    else if (const auto *own = client != nullptr ? inventory->keptDisk(*client) : nullptr)
        key.place = m_dataFolder / own->file;
    return key;
}

/// A disk that starts fresh takes the place of those before it, also where they were over other versions.
std::vector<storage::LayerKey> SeatHost::outdatedBy(const Seat::Disk &disk) const
{
    std::vector<storage::LayerKey> keys;
    const auto inventory = m_context.snapshot();
    for (const netseat::Disk &other : inventory->disks)
        if (disk.startsFresh() && other.client == m_client && other.mode == DiskMode::Reset
            && other.version != disk.version)
            keys.push_back({m_client, other.version, false, {}});
    return keys;
}

/// What the client's config disk says; empty: it has none.
std::vector<storage::ConfigFile> SeatHost::configFiles(const Seat::Disk &disk) const
{
    std::vector<storage::ConfigFile> files;
    const auto inventory = m_context.snapshot();
    const auto *client = inventory->client(m_client);
    if (client != nullptr && disk.config)
        for (auto &file : identityFiles(*client))
            files.push_back({std::move(file.name), std::move(file.content)});
    return files;
}

/// Octets that the client's layer may take up; 0: no limit.
std::uint64_t SeatHost::limit() const
{
    const auto inventory = m_context.snapshot();
    const auto *client = inventory->client(m_client);
    return client != nullptr ? client->diskLimit : 0;
}

} // namespace netseat::iscsi
