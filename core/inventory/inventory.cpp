#include "inventory/inventory.h"

#include <algorithm>
#include <array>
#include <functional>

namespace netseat {

namespace {

constexpr std::array<std::string_view, 2> kDiskModes {"reset", "keep"};
constexpr std::array<std::string_view, 4> kLoaders {"auto", "undionly", "snponly", "ipxe"};
constexpr std::array<std::string_view, 2> kBootWays {"script", "root-path"};
constexpr std::array<std::string_view, 2> kImageFormats {"raw", "qcow2"};
constexpr std::array<std::string_view, 3> kDhcpModes {"full", "proxy", "off"};
constexpr std::array<std::string_view, 3> kUnknownPolicies {"address", "ignore", "wait"};

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

const Image *Inventory::image(ImageId id) const
{
    return findSorted(images, id, &Image::id);
}

const Image *Inventory::imageByName(std::string_view wanted) const
{
    return findAny(images, wanted, &Image::name);
}

const Lease *Inventory::lease(const MacAddress &mac) const
{
    return findSorted(leases, mac, &Lease::mac);
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

std::string_view name(DhcpMode mode)
{
    return kDhcpModes[static_cast<std::size_t>(mode)];
}

std::string_view name(UnknownPolicy policy)
{
    return kUnknownPolicies[static_cast<std::size_t>(policy)];
}

std::optional<DiskMode> diskModeFromName(std::string_view text)
{
    return valueOf<DiskMode>(kDiskModes, text);
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

std::optional<DhcpMode> dhcpModeFromName(std::string_view text)
{
    return valueOf<DhcpMode>(kDhcpModes, text);
}

std::optional<UnknownPolicy> unknownPolicyFromName(std::string_view text)
{
    return valueOf<UnknownPolicy>(kUnknownPolicies, text);
}

} // namespace netseat
