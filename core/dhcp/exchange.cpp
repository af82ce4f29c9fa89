// What full and proxy mode share: asking for the plan, reporting, and where a reply goes.
#include "dhcp/arrange.h"
#include "dhcp/exchange.h"

#include <algorithm>

namespace netseat::dhcp {

Engine::Exchange Engine::makeExchange(const Packet &request, const Arrival &arrival, std::size_t network,
    TimePoint now, WallTime wall, Outbox &out)
{
    const bool scriptsOnly = m_networks[network].mode == DhcpMode::Proxy || arrival.socket == Socket::Proxy;
    const auto &inventory = scriptsOnly ? *m_scriptsOnly : *m_inventory;
    auto who = identify(request);
    boot::Question question{.mac = request.clientMac,
        .asker = who.asker,
        .architecture = who.architecture,
        .clientIdentifier = m_identifiers.contains(who.clientIdentifier) ? who.clientIdentifier : std::string(),
        .vendorClass = who.vendorClass,
        .withoutHttp = who.withoutHttp,
        .withoutIscsi = who.withoutIscsi};
    const auto *client = boot::clientOf(inventory, question);
    auto &memory = client ? m_clients : m_strangers;
    if (who.asker == boot::Asker::Ipxe)
        question.chained = memory.isChained(request.clientMac, request.transactionId, now);
    const auto server = m_links[arrival.link].address;
    const boot::ServerAt at{
        .address = server, .httpPort = inventory.network.httpPort, .iscsiPort = inventory.network.iscsiPort};
    auto plan = m_config.plan(inventory, question, at);
    if (who.asker != boot::Asker::System && plan.action != boot::Plan::Action::Silence)
        memory.seen(request.clientMac, now);
    const auto holder = client ? client->mac : request.clientMac;
    return {request, arrival, m_networks[network], m_tables[network], server, std::move(who), holder, std::move(plan),
        now, wall, out};
}

/// One of our addresses: a message about what we said on one card may come in by another.
bool Engine::isOurs(Ipv4Address address) const
{
    return std::ranges::find(m_links, address, &Link::address) != m_links.end();
}

/// Leases are stored by machine: an end here must not hide that it holds an address of another network.
bool Engine::holdsElsewhere(const Exchange &exchange) const
{
    return std::ranges::any_of(m_tables,
        [&](const Table &table) { return &table != &exchange.table && table.leases.holds(exchange.holder); });
}

BootMemory &Engine::memoryOf(const Exchange &exchange)
{
    return exchange.plan.client ? m_clients : m_strangers;
}

Event &Engine::report(Exchange &exchange, EventCode code, Severity severity) const
{
    Event event;
    event.time = exchange.wall;
    event.code = code;
    event.origin = Origin::Dhcp;
    event.severity = severity;
    event.client = exchange.plan.client;
    event.mac = exchange.request.clientMac;
    return exchange.out.events.emplace_back(std::move(event));
}

/// A DISCOVER of something that boots: what it is, and whether we know it.
void Engine::reportFirmware(Exchange &exchange) const
{
    if (!exchange.boots())
        return;
    const bool ipxe = exchange.who.asker == boot::Asker::Ipxe;
    report(exchange, ipxe ? EventCode::IpxeUp : EventCode::DiscoverSeen).detail = exchange.who.hardware;
    if (!exchange.plan.client)
        report(exchange, EventCode::UnknownMachine).detail = exchange.who.hardware;
}

/// A machine is told its loader: the iPXE that asks next will be that one.
void Engine::reportLoader(Exchange &exchange)
{
    if (!exchange.gets(boot::Plan::Action::Loader))
        return;
    auto &event = report(exchange, EventCode::LoaderGiven);
    event.subject = printable(exchange.plan.file);
    event.detail = exchange.plan.reason;
    const auto &request = exchange.request;
    memoryOf(exchange).loaderHanded(request.clientMac, request.transactionId, exchange.now);
}

Answerer Engine::answerer(const Exchange &exchange, bool full) const
{
    return {.address = exchange.server, .network = &exchange.network, .full = full};
}

void Engine::send(Exchange &exchange, const Packet &reply, Ipv4Address destination, std::uint16_t port) const
{
    const auto limit = replyLimit(exchange.request);
    auto arranged = reply;
    arrange(arranged, exchange.request, limit);
    exchange.out.replies.push_back({.bytes = encode(arranged, limit),
        .from = exchange.arrival.socket,
        .link = exchange.arrival.link,
        .destination = destination,
        .port = port,
        .broadcast = destination == kBroadcast,
        .mac = reply.clientMac});
}

/// RFC 2131, 4.1: to the relay; to the address the client has; or else to everybody, also where the client would
/// take a unicast: without a raw socket none reaches a machine that does not answer ARP yet.
void Engine::sendToClient(Exchange &exchange, const Packet &reply) const
{
    const auto &request = exchange.request;
    const bool refusal = reply.type() == MessageType::Nak;
    if (!request.relayAddress.isAny())
        send(exchange, reply, request.relayAddress, m_config.serverPort);
    else if (!request.clientAddress.isAny() && !refusal && exchange.network.prefix.contains(request.clientAddress))
        send(exchange, reply, request.clientAddress, m_config.clientPort);
    else
        send(exchange, reply, kBroadcast, m_config.clientPort);
}

} // namespace netseat::dhcp
