#include "server/server_watch.h"

#include <algorithm>

namespace netseat::server {

namespace {

/// Why a server is not wanted beside us; empty: it is.
std::string objection(DhcpMode mode, const dhcp::FoundServer &server, std::size_t givers)
{
    const auto what = "It " + dhcp::describe(server) + ".";
    if (mode == DhcpMode::Full && server.givesAddresses)
        return what + " Two servers give one address to two machines sooner or later, and which one a machine follows is "
                      "chance: switch it off, or set DHCP here to proxy.";
    if (mode == DhcpMode::Proxy && server.givesAddresses && givers > 1)
        return what + " It is not the only one here: switch all of them off but one.";
    if (mode != DhcpMode::Off && !server.boots.empty())
        return what + " Which answer machines follow is chance: take options 66 and 67 (next-server) out there.";
    return {};
}

} // namespace

EventBatch ServerWatch::round(
    const std::string &interface, DhcpMode mode, const std::vector<dhcp::FoundServer> &others)
{
    EventBatch events;
    const auto say = [&](EventCode code, Severity severity, Ipv4Address address, std::string detail) {
        Event event;
        event.code = code;
        event.origin = Origin::Dhcp;
        event.severity = severity;
        event.address = address;
        event.subject = printable(interface);
        event.detail = printable(detail, 1000);
        events.push_back(std::move(event));
    };
    const auto givers =
        static_cast<std::size_t>(std::ranges::count_if(others, &dhcp::FoundServer::givesAddresses));
    for (const dhcp::FoundServer &server : others) {
        auto &known = m_known[{interface, server.address}];
        const auto why = objection(mode, server, givers);
        const bool changed = known.server.boots != server.boots || known.server.givesAddresses != server.givesAddresses;
        if (!why.empty() && (!known.alarmed || changed))
            say(EventCode::OtherServerFound, Severity::Warning, server.address, why);
        known = {.server = server, .alarmed = !why.empty()};
    }
    for (auto at = m_known.begin(); at != m_known.end();) {
        auto &[key, known] = *at;
        const bool here = key.first == interface;
        const bool answered = std::ranges::find(others, key.second, &dhcp::FoundServer::address) != others.end();
        if (!here || answered || ++known.missed < kMissed) {
            ++at;
            continue;
        }
        if (known.alarmed)
            say(EventCode::OtherServerGone, Severity::Info, key.second, {});
        else if (mode == DhcpMode::Proxy && known.server.givesAddresses)
            say(EventCode::OtherServerGone, Severity::Warning, key.second,
                "It gave the addresses on this network: machines don't boot without it.");
        at = m_known.erase(at);
    }
    return events;
}

} // namespace netseat::server
