#pragma once

#include "base/ipv4.h"
#include "base/mac_address.h"
#include "base/result.h"
#include "inventory/inventory.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::server {

/// The first IPv4 address that a network interface has now.
std::optional<Ipv4Address> interfaceAddress(const std::string &interface);
/// Its first one in that network.
std::optional<Ipv4Address> interfaceAddress(const std::string &interface, const Ipv4Prefix &network);

/// All IPv4 addresses of this computer.
std::vector<Ipv4Address> ownAddresses();

/// Where to serve: the address of the settings, else the interface's, else all (0.0.0.0).
/// NotFound when the interface has no address now.
Result<Ipv4Address> servingAddress(const NetworkSettings &network);

/// Where to serve a further network that has a card of its own: as above, but an address in that network.
Result<Ipv4Address> servingAddress(const Subnet &subnet);

/// The further networks with a card of their own on which DHCP is on; of two on one card the first.
std::vector<Subnet> furtherCards(const NetworkSettings &network);

/// Who has which address, as the kernel knows it from ARP: in proxy mode another server gives the addresses.
std::map<Ipv4Address, MacAddress> neighbours();
/// The same from the text of /proc/net/arp.
std::map<Ipv4Address, MacAddress> parseNeighbours(std::string_view text);

} // namespace netseat::server
