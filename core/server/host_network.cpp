#include "server/host_network.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>

namespace netseat::server {

namespace {

/// Each IPv4 address and its card's name, until `use` returns true.
void forEachAddress(const std::function<bool(std::string_view, Ipv4Address)> &use)
{
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0)
        return;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    for (const ifaddrs *at = list; at; at = at->ifa_next) {
        if (!at->ifa_addr || at->ifa_addr->sa_family != AF_INET)
            continue;
        sockaddr_in address {};
        std::memcpy(&address, at->ifa_addr, sizeof address);
        if (use(at->ifa_name, Ipv4Address {ntohl(address.sin_addr.s_addr)}))
            return;
    }
}

} // namespace

std::optional<Ipv4Address> interfaceAddress(const std::string &interface)
{
    return interfaceAddress(interface, {});
}

std::optional<Ipv4Address> interfaceAddress(const std::string &interface, const Ipv4Prefix &network)
{
    std::optional<Ipv4Address> found;
    forEachAddress([&](std::string_view name, Ipv4Address address) {
        if (name == interface && network.contains(address))
            found = address;
        return found.has_value();
    });
    return found;
}

std::vector<Ipv4Address> ownAddresses()
{
    std::vector<Ipv4Address> all;
    forEachAddress([&](std::string_view, Ipv4Address address) {
        all.push_back(address);
        return false;
    });
    return all;
}

Result<Ipv4Address> servingAddress(const NetworkSettings &network)
{
    if (network.address)
        return *network.address;
    if (network.interface.empty())
        return Ipv4Address {};
    if (const auto address = interfaceAddress(network.interface))
        return *address;
    if (::if_nametoindex(network.interface.c_str()) == 0)
        return Error {Error::Code::NotFound, "There is no network interface " + network.interface
                                                 + ": choose another one in the network settings."};
    return Error {Error::Code::NotFound, "The network interface " + network.interface
                                             + " has no IPv4 address: give it one, then start again."};
}

Result<Ipv4Address> servingAddress(const Subnet &subnet)
{
    if (subnet.address)
        return *subnet.address;
    if (const auto address = interfaceAddress(subnet.interface, subnet.network))
        return *address;
    if (::if_nametoindex(subnet.interface.c_str()) == 0)
        return Error {Error::Code::NotFound, "There is no network interface " + subnet.interface + ", which "
                                                 + subnet.name + " names: choose another one in the network settings."};
    return Error {Error::Code::NotFound, "The network interface " + subnet.interface + " has no address in "
                                             + subnet.network.toString() + ", which " + subnet.name
                                             + " needs: give it one."};
}

std::vector<Subnet> furtherCards(const NetworkSettings &network)
{
    std::vector<Subnet> cards;
    for (const Subnet &subnet : network.subnets) {
        const bool known = subnet.interface.empty() || subnet.interface == network.interface
            || std::ranges::any_of(cards, [&](const Subnet &card) { return card.interface == subnet.interface; });
        if (!known && subnet.dhcp != DhcpMode::Off)
            cards.push_back(subnet);
    }
    return cards;
}

std::map<Ipv4Address, MacAddress> parseNeighbours(std::string_view text)
{
    std::map<Ipv4Address, MacAddress> found;
    std::istringstream lines {std::string(text)};
    std::string line;
    std::getline(lines, line); // headings
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string address;
        std::string type;
        std::string flags;
        std::string mac;
        if (!(words >> address >> type >> flags >> mac))
            continue;
        const auto ip = Ipv4Address::parse(address);
        const auto ethernet = MacAddress::parse(mac);
        constexpr unsigned long kComplete = 2; // ATF_COM, linux/if_arp.h
        if (ip && ethernet && (std::strtoul(flags.c_str(), nullptr, 16) & kComplete) != 0)
            found.emplace(*ip, *ethernet);
    }
    return found;
}

std::map<Ipv4Address, MacAddress> neighbours()
{
    std::ifstream file("/proc/net/arp");
    std::ostringstream text;
    text << file.rdbuf();
    return parseNeighbours(text.str());
}

} // namespace netseat::server
