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

/// All IPv4 addresses of this computer.
std::vector<Ipv4Address> ownAddresses();

/// Where to serve: the address of the settings, else the interface's, else all (0.0.0.0).
/// NotFound when the interface has no address now.
Result<Ipv4Address> servingAddress(const NetworkSettings &network);

/// Who has which address, as the kernel knows it from ARP: in proxy mode another server gives the addresses.
std::map<Ipv4Address, MacAddress> neighbours();
/// The same from the text of /proc/net/arp.
std::map<Ipv4Address, MacAddress> parseNeighbours(std::string_view text);

} // namespace netseat::server
