#include "dhcp/networks.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr std::uint8_t kLinkSelection = 5; // of option 82 (RFC 3527, 3)

Ipv4Prefix mainPrefix(Ipv4Address address, const NetworkSettings &settings)
{
    constexpr int kUsualLength = 24;
    if (settings.netmask)
        if (const auto network = Ipv4Prefix::fromMask(address, *settings.netmask))
            return *network;
    const Ipv4Address base{address.bits & ~std::uint32_t{0xff}};
    return {.base = base, .length = kUsualLength};
}

/// The network's own addresses are nobody's, and the clients' fixed ones are theirs.
void addRules(Network &network, const Inventory &inventory, const std::vector<Link> &links)
{
    auto &rules = network.rules;
    rules.network = network.prefix;
    rules.excluded = network.dns;
    for (const auto &link : links)
        rules.excluded.push_back(link.address);
    if (network.router)
        rules.excluded.push_back(*network.router);
    for (const auto &client : inventory.clients)
        if (client.address && network.prefix.contains(*client.address)
            && std::ranges::find(links, *client.address, &Link::address) == links.end())
            rules.reserved.emplace(client.mac, *client.address);
}

std::optional<std::size_t> containing(const std::vector<Network> &networks, Ipv4Address address)
{
    const auto found =
        std::ranges::find_if(networks, [address](const Network &network) { return network.prefix.contains(address); });
    return found != networks.end() ? std::optional(static_cast<std::size_t>(found - networks.begin())) : std::nullopt;
}

} // namespace

std::vector<Network> networksOf(const Inventory &inventory, const std::vector<Link> &links)
{
    const auto &settings = inventory.network;
    std::vector<Network> networks;
    auto &main = networks.emplace_back(Network{.name = "The network",
        .prefix = mainPrefix(links.front().address, settings),
        .mode = settings.dhcp,
        .link = 0,
        .router = settings.router,
        .dns = settings.dns,
        .leaseSeconds = settings.leaseSeconds});
    main.rules.poolFirst = settings.poolFirst;
    main.rules.poolLast = settings.poolLast;
    for (const auto &subnet : settings.subnets) {
        Network network{.name = subnet.name,
            .prefix = subnet.network,
            .mode = subnet.dhcp,
            .router = subnet.router,
            .dns = subnet.dns,
            .leaseSeconds = subnet.leaseSeconds};
        const auto link = std::ranges::find(links.begin() + 1, links.end(), subnet.interface, &Link::interface);
        if (!subnet.interface.empty() && link != links.end())
            network.link = static_cast<std::size_t>(link - links.begin());
        network.rules.poolFirst = subnet.poolFirst;
        network.rules.poolLast = subnet.poolLast;
        networks.push_back(std::move(network));
    }
    for (auto &network : networks)
        addRules(network, inventory, links);
    return networks;
}

std::optional<Ipv4Address> relayedFrom(const Packet &request)
{
    if (request.relayAddress.isAny())
        return std::nullopt; // also with option 82: a switch that puts it in is no relay, and is where we are
    const auto *information = request.options.find(Code::RelayAgent);
    const auto selected = information ? subOption(*information, kLinkSelection) : std::nullopt;
    if (selected && selected->size() == sizeof(std::uint32_t))
        return Ipv4Address{loadBe<std::uint32_t>(selected->data())};
    return request.relayAddress;
}

std::optional<std::size_t> networkOf(
    const std::vector<Network> &networks, const Packet &request, std::size_t link, Ipv4Address source)
{
    const auto heardBy = std::ranges::find(networks, std::optional(link), &Network::link);
    const auto here =
        heardBy != networks.end() ? std::optional(static_cast<std::size_t>(heardBy - networks.begin())) : std::nullopt;
    if (const auto relayed = relayedFrom(request)) {
        if (const auto there = containing(networks, *relayed))
            return there;
        // A proxy gives no addresses, so it need not know the network.
        return here && networks[*here].mode == DhcpMode::Proxy ? here : std::nullopt;
    }
    const auto own = request.clientAddress;
    if (!own.isAny() && own == source) {
        const auto there = containing(networks, own);
        if (there && !networks[*there].link)
            return there;
    }
    return here;
}

} // namespace netseat::dhcp
