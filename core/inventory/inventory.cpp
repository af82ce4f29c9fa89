#include "inventory/inventory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace netseat {

namespace {

constexpr std::array<std::string_view, 3> kDiskModes {"reset", "keep", "read-only"};
constexpr std::array<std::string_view, 2> kDiskAccesses {"exclusive", "shared"};
constexpr std::array<std::string_view, 4> kLoaders {"auto", "undionly", "snponly", "ipxe"};
constexpr std::array<std::string_view, 2> kBootWays {"script", "root-path"};
constexpr std::array<std::string_view, 3> kImageFormats {"raw", "qcow2", "iso"};
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

std::optional<DhcpMode> dhcpModeFromName(std::string_view text)
{
    return valueOf<DhcpMode>(kDhcpModes, text);
}

std::optional<UnknownPolicy> unknownPolicyFromName(std::string_view text)
{
    return valueOf<UnknownPolicy>(kUnknownPolicies, text);
}

} // namespace netseat
