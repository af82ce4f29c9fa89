#include "inventory/inventory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace netseat {

namespace {

constexpr std::array<std::string_view, 4> kDiskModes {"reset", "keep", "read-only", "own"};
constexpr std::array<std::string_view, 2> kDiskAccesses {"exclusive", "shared"};
constexpr std::array<std::string_view, 4> kLoaders {"auto", "undionly", "snponly", "ipxe"};
constexpr std::array<std::string_view, 2> kBootWays {"script", "root-path"};
constexpr std::array<std::string_view, 3> kImageFormats {"raw", "qcow2", "iso"};
constexpr std::array<std::string_view, 2> kVersionStates {"draft", "ready"};
constexpr std::array<std::string_view, 3> kDhcpModes {"full", "proxy", "off"};
constexpr std::array<std::string_view, 3> kUnknownPolicies {"address", "ignore", "wait"};
constexpr std::array<std::string_view, 3> kEntryKinds {"kernel", "chain", "local-disk"};

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template <typename Rows, typename Key, typename Projection>
auto findSorted(const Rows &rows, const Key &key, Projection projection) -> const typename Rows::value_type *
{
    const auto found = std::ranges::lower_bound(rows, key, {}, projection);
    return found != rows.end() && std::invoke(projection, *found) == key ? &*found : nullptr;
}

template <typename Rows, typename Key, typename Projection>
auto findAny(const Rows &rows, const Key &key, Projection projection) -> const typename Rows::value_type *
{
    const auto found = std::ranges::find(rows, key, projection);
    return found != rows.end() ? &*found : nullptr;
}

} // namespace

std::string PortalAddress::toString() const
{
    return address.toString() + ':' + std::to_string(port);
}

std::optional<PortalAddress> PortalAddress::parse(std::string_view text)
{
    const auto colon = text.find(':');
    const auto address = Ipv4Address::parse(text.substr(0, colon));
    if (!address || address->isAny())
        return std::nullopt;
    PortalAddress portal {*address, kPort};
    if (colon == std::string_view::npos)
        return portal;
    const auto digits = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), portal.port);
    if (error != std::errc() || end != digits.data() + digits.size() || portal.port == 0)
        return std::nullopt;
    return portal;
}

const Client *Inventory::client(ClientId id) const
{
    return findSorted(clients, id, &Client::id);
}

const Client *Inventory::clientByMac(const MacAddress &mac) const
{
    return findAny(clients, mac, &Client::mac);
}

const Client *Inventory::clientByName(std::string_view wanted) const
{
    return findAny(clients, wanted, &Client::name);
}

const Group *Inventory::group(GroupId id) const
{
    return findSorted(groups, id, &Group::id);
}

const Client *Inventory::clientByIdentifier(std::string_view hexadecimal) const
{
    return hexadecimal.empty() ? nullptr : findAny(clients, hexadecimal, &Client::clientIdentifier);
}

const Group *Inventory::groupByName(std::string_view wanted) const
{
    return findAny(groups, wanted, &Group::name);
}

const BootEntry *Inventory::entry(BootEntryId id) const
{
    const auto found = std::ranges::find(entries, id, &BootEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

const BootEntry *Inventory::entryByName(std::string_view wanted) const
{
    return findAny(entries, wanted, &BootEntry::name);
}

const Image *Inventory::image(ImageId id) const
{
    return findSorted(images, id, &Image::id);
}

const Image *Inventory::imageByName(std::string_view wanted) const
{
    return findAny(images, wanted, &Image::name);
}

const ImageVersion *Inventory::version(VersionId id) const
{
    return findSorted(versions, id, &ImageVersion::id);
}

const ImageVersion *Inventory::version(ImageId image, int number) const
{
    for (const ImageVersion &version : versions)
        if (version.image == image && version.number == number)
            return &version;
    return nullptr;
}

const ImageVersion *Inventory::draftOf(ImageId image) const
{
    for (const ImageVersion &version : versions)
        if (version.image == image && version.state == VersionState::Draft)
            return &version;
    return nullptr;
}

const ImageVersion *Inventory::draftOn(ClientId client) const
{
    for (const ImageVersion &version : versions)
        if (version.client == client && version.state == VersionState::Draft)
            return &version;
    return nullptr;
}

const ImageVersion *Inventory::versionFor(const Client &client) const
{
    const auto *found = client.image ? image(*client.image) : nullptr;
    if (!found)
        return nullptr;
    const auto *chosen = client.version ? version(*client.version) : nullptr;
    if (chosen && chosen->image == found->id && chosen->state == VersionState::Ready)
        return chosen;
    return version(found->current);
}

const Disk *Inventory::keptDisk(const Client &client) const
{
    const Disk *newest = nullptr;
    const auto mode = client.mode == DiskMode::Own ? DiskMode::Own : DiskMode::Keep;
    for (const Disk &disk : disks)
        if (disk.client == client.id && disk.image == client.image && disk.mode == mode
            && (!newest || newest->created <= disk.created))
            newest = &disk;
    return newest;
}

namespace {
/// What an operating system runs on that was there before the service was, as far as it was noted. An own disk is found
/// by the client's mode alone.
std::optional<DiskChoice> bootedDisk(const Inventory &inventory, const Client &client)
{
    const auto *version = client.booted ? inventory.version(client.booted->version) : nullptr;
    if (!version || version->state != VersionState::Ready || client.booted->mode == DiskMode::Own)
        return std::nullopt;
    return DiskChoice {.version = version->id, .kept = client.booted->mode == DiskMode::Keep,
                       .readOnly = client.booted->mode == DiskMode::ReadOnly};
}
} // namespace

std::optional<DiskChoice> diskOf(const Inventory &inventory, const Client &client, bool resumes)
{
    if (const auto *draft = inventory.draftOn(client.id))
        return DiskChoice {.version = draft->id, .draft = true};
    if (const auto booted = resumes ? bootedDisk(inventory, client) : std::nullopt)
        return booted;
    const auto *version = inventory.versionFor(client);
    if (!version)
        return std::nullopt;
    DiskChoice choice {.version = version->id, .kept = client.mode == DiskMode::Keep,
                       .readOnly = client.mode == DiskMode::ReadOnly, .own = client.mode == DiskMode::Own};
    const auto *kept = choice.kept || choice.own ? inventory.keptDisk(client) : nullptr;
    if (kept && (choice.own || inventory.version(kept->version)))
        choice.version = kept->version;
    else if (choice.own)
        return std::nullopt; // it is still being copied
    if (resumes && client.mode == DiskMode::Reset)
        for (const Disk &disk : inventory.disks)
            if (disk.client == client.id && disk.image == client.image && disk.mode == DiskMode::Reset
                && inventory.version(disk.version))
                choice.version = disk.version;
    return choice;
}

Client withGroup(Client client, const Inventory &inventory)
{
    const auto *group = client.followsGroup ? inventory.groupByName(client.group) : nullptr;
    if (!group)
        return client;
    client.image = group->image;
    client.version = group->version;
    client.mode = group->mode;
    client.diskLimit = group->diskLimit;
    client.configDisk = group->configDisk;
    client.entry = group->entry;
    client.menu = group->menu;
    return client;
}

const Lease *Inventory::lease(const MacAddress &mac) const
{
    return findSorted(leases, mac, &Lease::mac);
}

const Client *Inventory::userOf(ImageId wanted) const
{
    for (const Client &client : clients)
        if (client.image == wanted || client.cdrom == wanted)
            return &client;
    return nullptr;
}

const Client *Inventory::clientAt(Ipv4Address address) const
{
    for (const Client &client : clients)
        if (client.address == address)
            return &client;
    const auto *lease = findAny(leases, address, &Lease::address);
    return lease ? clientByMac(lease->mac) : nullptr;
}

std::string_view name(DiskMode mode)
{
    return kDiskModes[static_cast<std::size_t>(mode)];
}

std::string_view name(DiskAccess access)
{
    return kDiskAccesses[static_cast<std::size_t>(access)];
}

std::string_view name(Loader loader)
{
    return kLoaders[static_cast<std::size_t>(loader)];
}

std::string_view name(BootWay way)
{
    return kBootWays[static_cast<std::size_t>(way)];
}

std::string_view name(ImageFormat format)
{
    return kImageFormats[static_cast<std::size_t>(format)];
}

std::string_view name(VersionState state)
{
    return kVersionStates[static_cast<std::size_t>(state)];
}

std::string_view name(DhcpMode mode)
{
    return kDhcpModes[static_cast<std::size_t>(mode)];
}

std::string_view name(UnknownPolicy policy)
{
    return kUnknownPolicies[static_cast<std::size_t>(policy)];
}

std::string_view name(EntryKind kind)
{
    return kEntryKinds[static_cast<std::size_t>(kind)];
}

std::optional<DiskMode> diskModeFromName(std::string_view text)
{
    return valueOf<DiskMode>(kDiskModes, text);
}

std::optional<DiskAccess> diskAccessFromName(std::string_view text)
{
    return valueOf<DiskAccess>(kDiskAccesses, text);
}

std::optional<Loader> loaderFromName(std::string_view text)
{
    return valueOf<Loader>(kLoaders, text);
}

std::optional<BootWay> bootWayFromName(std::string_view text)
{
    return valueOf<BootWay>(kBootWays, text);
}

std::optional<ImageFormat> imageFormatFromName(std::string_view text)
{
    return valueOf<ImageFormat>(kImageFormats, text);
}

std::optional<VersionState> versionStateFromName(std::string_view text)
{
    return valueOf<VersionState>(kVersionStates, text);
}

std::optional<DhcpMode> dhcpModeFromName(std::string_view text)
{
    return valueOf<DhcpMode>(kDhcpModes, text);
}

std::optional<UnknownPolicy> unknownPolicyFromName(std::string_view text)
{
    return valueOf<UnknownPolicy>(kUnknownPolicies, text);
}

std::optional<EntryKind> entryKindFromName(std::string_view text)
{
    return valueOf<EntryKind>(kEntryKinds, text);
}

} // namespace netseat
