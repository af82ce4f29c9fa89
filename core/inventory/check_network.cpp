// The rules for how the services meet the network.
#include "inventory/check.h"

#include <algorithm>

namespace netseat {

namespace {

void checkFullDhcp(const NetworkSettings &draft, std::optional<Ipv4Address> server, std::vector<Finding> &findings)
{
    if (!draft.poolFirst || !draft.poolLast) {
        findings.push_back({Field::Pool, Problem::PoolMissing});
        return;
    }
    if (*draft.poolLast < *draft.poolFirst)
        findings.push_back({Field::Pool, Problem::PoolReversed});
    if (!draft.netmask) {
        findings.push_back({Field::Netmask, Problem::NetmaskMissing});
        return;
    }
    const auto prefix = Ipv4Prefix::fromMask(*draft.poolFirst, *draft.netmask);
    if (!prefix) {
        findings.push_back({Field::Netmask, Problem::NetmaskHoles});
        return;
    }
    const bool edges = *draft.poolFirst == prefix->base || *draft.poolLast == prefix->broadcast();
    if (!prefix->contains(*draft.poolLast) || edges || (server && !prefix->contains(*server)))
        findings.push_back({Field::Pool, Problem::PoolOutsideNetwork});
    if (server && *server >= *draft.poolFirst && *server <= *draft.poolLast)
        findings.push_back({Field::Pool, Problem::PoolContainsServer});
    if (draft.router && !prefix->contains(*draft.router))
        findings.push_back({Field::Router, Problem::RouterOutsideNetwork});
}

bool overlap(const Ipv4Prefix &one, const Ipv4Prefix &other)
{
    return one.contains(other.base) || other.contains(one.base);
}

void checkSubnet(const Subnet &subnet, std::vector<Finding> &findings)
{
    const auto &network = subnet.network;
    const auto inside = [&](Ipv4Address address) {
        return network.contains(address) && address != network.base && address != network.broadcast();
    };
    if (subnet.name.empty())
        findings.push_back({Field::Subnet, Problem::SubnetUnnamed});
    if (subnet.address && (subnet.interface.empty() || !inside(*subnet.address)))
        findings.push_back({Field::Subnet, Problem::SubnetAddress});
    if (subnet.dhcp == DhcpMode::Proxy && subnet.interface.empty())
        findings.push_back({Field::Subnet, Problem::SubnetProxyRelay});
    if (subnet.dhcp != DhcpMode::Full)
        return;
    const bool pool = subnet.poolFirst && subnet.poolLast && *subnet.poolFirst <= *subnet.poolLast
        && inside(*subnet.poolFirst) && inside(*subnet.poolLast);
    const bool ours = pool && subnet.address && *subnet.poolFirst <= *subnet.address
        && *subnet.address <= *subnet.poolLast;
    if (!pool)
        findings.push_back({Field::Subnet, Problem::SubnetPool});
    else if (ours)
        findings.push_back({Field::Pool, Problem::PoolContainsServer});
    if (subnet.router && !inside(*subnet.router))
        findings.push_back({Field::Subnet, Problem::SubnetRouter});
    if (subnet.leaseSeconds < 60)
        findings.push_back({Field::Lease, Problem::LeaseTooShort});
}

void checkSubnets(const NetworkSettings &draft, std::vector<Finding> &findings)
{
    const auto &subnets = draft.subnets;
    const auto at = draft.address ? draft.address : draft.poolFirst;
    const auto main = at && draft.netmask ? Ipv4Prefix::fromMask(*at, *draft.netmask) : std::nullopt;
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        checkSubnet(subnets[i], findings);
        const bool twice = std::any_of(subnets.begin(), subnets.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const Subnet &other) {
                return other.name == subnets[i].name || overlap(other.network, subnets[i].network);
            });
        if (twice || (main && overlap(*main, subnets[i].network)))
            findings.push_back({Field::Subnet, Problem::SubnetTwice});
    }
}

/// "b8", "b8:27", "b8:27:eb" …
bool isMacPrefix(std::string_view text)
{
    const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (text.size() % 3 != 2 || text.size() > 17)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i % 3 == 2 ? text[i] != ':' : !hexadecimal(text[i]))
            return false;
    return true;
}

void checkRule(const LoaderRule &rule, std::vector<Finding> &findings)
{
    const auto control = [](char c) { return c < ' ' || c == 0x7f; };
    if (rule.mac.empty() && rule.vendorClass.empty() && !rule.architecture)
        findings.push_back({Field::LoaderRule, Problem::RuleWithoutCondition});
    if (!rule.mac.empty() && !isMacPrefix(rule.mac))
        findings.push_back({Field::LoaderRule, Problem::RuleMacMalformed});
    if (rule.file.empty())
        findings.push_back({Field::LoaderRule, Problem::RuleWithoutFile});
    else if (std::ranges::any_of(rule.file, control))
        findings.push_back({Field::LoaderRule, Problem::ControlCharacters});
    else if (rule.file.size() > 127) // what the field "file" takes (RFC 2131, 2)
        findings.push_back({Field::LoaderRule, Problem::TooLong});
}

} // namespace

std::vector<Finding> check(const NetworkSettings &draft, std::optional<Ipv4Address> serverAddress)
{
    std::vector<Finding> findings;
    const auto server = draft.address ? draft.address : serverAddress;
    if (draft.dhcp != DhcpMode::Off && draft.interface.empty())
        findings.push_back({Field::Interface, Problem::NoInterface});
    if (draft.dhcp == DhcpMode::Full)
        checkFullDhcp(draft, server, findings);
    if (draft.leaseSeconds < 60)
        findings.push_back({Field::Lease, Problem::LeaseTooShort});
    if (draft.tftpPort == 0 || draft.httpPort == 0 || draft.iscsiPort == 0)
        findings.push_back({Field::Port, Problem::PortZero});
    else if (draft.httpPort == draft.iscsiPort) // TFTP is UDP and may share a number with either
        findings.push_back({Field::Port, Problem::PortTwice});
    if (draft.menuSeconds > NetworkSettings::kMaxMenuSeconds)
        findings.push_back({Field::MenuSeconds, Problem::OutOfRange});
    checkSubnets(draft, findings);
    for (const LoaderRule &rule : draft.loaderRules)
        checkRule(rule, findings);
    return findings;
}

} // namespace netseat
