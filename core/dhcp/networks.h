#pragma once

#include "dhcp/leases.h"
#include "dhcp/packet.h"

namespace netseat::dhcp {

/// A network card that is served: where datagrams come in and go out. Link 0 is the main network's.
struct Link {
    std::string interface;
    Ipv4Address address; ///< ours there: the server identifier of what is answered on it
};

/// One network as it is served: the main one, or a Subnet of the settings.
struct Network {
    std::string name; ///< for people: "The network", or Subnet::name
    Ipv4Prefix prefix;
    DhcpMode mode = DhcpMode::Off;
    std::optional<std::size_t> link = {}; ///< the card that is on it; none: it is reached through relays only
    std::optional<Ipv4Address> router = {};
    std::vector<Ipv4Address> dns = {};
    std::uint32_t leaseSeconds = 12 * 3600;
    AddressRules rules = {}; ///< which of its addresses are given to whom
};

/// The networks of the settings, the main one first. `links` are the cards that are served, in their order.
std::vector<Network> networksOf(const Inventory &inventory, const std::vector<Link> &links);

/// The address that a relay says the client's network has: link selection (RFC 3527, 3) before giaddr (RFC 2131,
/// 4.3.1). Nothing for a message that came without relay.
std::optional<Ipv4Address> relayedFrom(const Packet &request);

/// Which network a client is on, by its relay or by the card that heard it; nothing where we have none for it.
/// `source`: the sender's address. A machine behind a relay renews without it (RFC 2131, 4.4.5): the address that it
/// has, and sends from, tells its network then.
std::optional<std::size_t> networkOf(
    const std::vector<Network> &networks, const Packet &request, std::size_t link, Ipv4Address source);

} // namespace netseat::dhcp
