#include "dhcp/engine.h"

#include "dhcp/exchange.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

using Action = boot::Plan::Action;

Ipv4Prefix networkOf(Ipv4Address address, const NetworkSettings &settings)
{
    constexpr int kUsualLength = 24;
    if (settings.netmask)
        if (const auto network = Ipv4Prefix::fromMask(address, *settings.netmask))
            return *network;
    const Ipv4Address base{address.bits & ~std::uint32_t{0xff}};
    return {.base = base, .length = kUsualLength};
}

AddressRules rulesFor(const Inventory &inventory, Ipv4Address own, Ipv4Prefix network)
{
    const auto &settings = inventory.network;
    AddressRules rules{.network = network,
        .poolFirst = settings.poolFirst,
        .poolLast = settings.poolLast,
        .excluded = settings.dns,
        .reserved = {}};
    rules.excluded.push_back(own);
    if (settings.router)
        rules.excluded.push_back(*settings.router);
    for (const auto &client : inventory.clients)
        if (client.address && *client.address != own)
            rules.reserved.emplace(client.mac, *client.address);
    return rules;
}

Snapshot withScriptsOnly(const Snapshot &inventory)
{
    const auto &clients = inventory->clients;
    if (std::ranges::all_of(clients, [](const Client &client) { return client.boot == BootWay::Script; }))
        return inventory;
    auto changed = std::make_shared<Inventory>(*inventory);
    for (auto &client : changed->clients)
        client.boot = BootWay::Script;
    return changed;
}

} // namespace

bool Engine::Throttle::allows(TimePoint now)
{
    if (m_last && now - *m_last < kInterval) {
        ++m_suppressed;
        return false;
    }
    m_last = now;
    return true;
}

Engine::Engine(Config config, Snapshot inventory, TimePoint now, WallTime wall)
    : m_config(std::move(config))
{
    setSnapshot(std::move(inventory));
    m_leases.load(m_inventory->leases, now, wall);
}

void Engine::setSnapshot(Snapshot inventory)
{
    m_inventory = std::move(inventory);
    m_scriptsOnly = withScriptsOnly(m_inventory);
    m_network = networkOf(m_config.address, m_inventory->network);
    m_leases.setRules(rulesFor(*m_inventory, m_config.address, m_network));
}

bool Engine::isBooting(const MacAddress &mac, TimePoint now) const
{
    return m_clients.isBooting(mac, now) || m_strangers.isBooting(mac, now);
}

Outbox Engine::handle(const Arrival &arrival, TimePoint now, WallTime wall)
{
    Outbox out;
    const auto mode = m_inventory->network.dhcp;
    if (mode == DhcpMode::Off)
        return out;
    const auto request = decode(arrival.bytes);
    if (!request) {
        onMalformed(request.error(), arrival, now, wall, out);
        return out;
    }
    if (request->op != Op::Request || !request->type())
        return out; // another server's answer, or BOOTP, which has no leases
    if (std::ranges::find(m_config.ownCards, request->clientMac) != m_config.ownCards.end())
        return out;
    const bool proxy = mode == DhcpMode::Proxy || arrival.socket == Socket::Proxy;
    auto exchange = makeExchange(*request, arrival, now, wall, out, proxy);
    if (arrival.socket == Socket::Proxy)
        onProxyPort(exchange);
    else if (mode == DhcpMode::Proxy)
        onProxyMode(exchange);
    else
        onFull(exchange);
    return out;
}

void Engine::onMalformed(const Error &error, const Arrival &arrival, TimePoint now, WallTime wall, Outbox &out)
{
    if (!m_malformed.allows(now))
        return;
    Event event;
    event.time = wall;
    event.code = EventCode::PacketMalformed;
    event.origin = Origin::Dhcp;
    event.severity = Severity::Warning;
    if (!arrival.source.isAny())
        event.address = arrival.source;
    event.detail = error.message;
    event.amount = m_malformed.takeSuppressed();
    if (event.amount > 0)
        event.detail += " (and " + std::to_string(event.amount) + " more like it)";
    out.events.push_back(std::move(event));
}

void Engine::onFull(Exchange &exchange)
{
    const auto relay = exchange.request.relayAddress;
    if (!relay.isAny() && !m_network.contains(relay)) {
        // The relay's address says on which network the client is (RFC 2131, 4.3.1): we have no addresses for it.
        if (m_foreignRelay.allows(exchange.now)) {
            auto &event = report(exchange, EventCode::RequestRefused, Severity::Warning);
            event.subject = "relay " + relay.toString();
            event.detail = "The relay is on another network, for which there are no addresses here.";
        }
        return;
    }
    switch (*exchange.request.type()) {
    case MessageType::Discover:
        return onDiscover(exchange);
    case MessageType::Request:
        return onRequest(exchange);
    case MessageType::Decline:
        return onDecline(exchange);
    case MessageType::Release:
        return onRelease(exchange);
    case MessageType::Inform:
        return onInform(exchange);
    case MessageType::Offer:
    case MessageType::Ack:
    case MessageType::Nak:
        return; // a server's messages
    }
}

void Engine::onDiscover(Exchange &exchange)
{
    const auto &request = exchange.request;
    reportFirmware(exchange);
    if (exchange.gets(Action::Silence))
        return;
    const auto asked = request.options.address(Code::RequestedAddress);
    const auto address = m_leases.offer(request.clientMac, asked, exchange.now);
    if (!address) {
        if (m_exhausted.allows(exchange.now))
            report(exchange, EventCode::PoolExhausted, Severity::Warning).detail = exchange.who.hardware;
        return;
    }
    const auto by = answerer(true);
    auto reply = replyTo(request, MessageType::Offer, by);
    addLease(reply, *address, by);
    addNetwork(reply, exchange.plan, by);
    addBoot(reply, request, exchange.who, exchange.plan, by);
    addEchoes(reply, request);
    sendToClient(exchange, reply);
    if (exchange.boots()) {
        auto &event = report(exchange, EventCode::OfferSent);
        event.address = *address;
        event.detail = exchange.plan.reason;
    }
}

void Engine::onRequest(Exchange &exchange) // RFC 2131, 4.3.2
{
    const auto &request = exchange.request;
    const auto &mac = request.clientMac;
    const auto kind = requestKind(request);
    if (kind == RequestKind::Senseless)
        return;
    if (kind == RequestKind::Selecting && request.options.address(Code::ServerIdentifier) != m_config.address) {
        m_leases.withdraw(mac, exchange.now); // it took another server's offer
        return;
    }
    if (exchange.gets(Action::Silence))
        return;

    const auto address = addressAsked(request);
    if (!m_network.contains(address))
        return refuse(exchange, address, "The address is not of this network.");
    const bool ours = m_leases.knows(mac) || exchange.plan.client.has_value();
    const bool granted = kind == RequestKind::InitReboot ? m_leases.isItsPlace(mac, address, exchange.now)
                                                         : m_leases.mayHold(mac, address, exchange.now);
    if (kind == RequestKind::Selecting)
        return granted ? acknowledge(exchange, address)
                       : refuse(exchange, address, "The address is no longer free for this machine.");
    if (kind == RequestKind::InitReboot && !ours)
        return; // a machine that we have no record of may be another server's: silence
    if (granted)
        return acknowledge(exchange, address);
    if (ours)
        refuse(exchange, address, "The address is not this machine's.");
}

void Engine::acknowledge(Exchange &exchange, Ipv4Address address)
{
    const auto &request = exchange.request;
    const auto &plan = exchange.plan;
    const bool renewal = requestKind(request) == RequestKind::Renewing;
    constexpr std::size_t kHostNameLimit = 63;
    const auto by = answerer(true);
    auto reply = replyTo(request, MessageType::Ack, by);
    addLease(reply, address, by);
    addNetwork(reply, plan, by);
    addBoot(reply, request, exchange.who, plan, by);
    addEchoes(reply, request);
    sendToClient(exchange, reply);

    exchange.out.addressesGiven.push_back({request.clientMac, address});
    exchange.out.leases.push_back(m_leases.grant(request.clientMac, address, seconds(by.settings->leaseSeconds),
        printable(request.options.text(Code::HostName), kHostNameLimit), exchange.now, exchange.wall));
    auto &event = report(exchange, EventCode::AddressGiven, renewal ? Severity::Debug : Severity::Info);
    event.address = address;
    event.detail = renewal ? "renewed" : exchange.who.hardware;
    reportLoader(exchange);
    if (!exchange.gets(Action::RootPath) || !plan.client)
        return;
    if (memoryOf(exchange).beginsBoot(request.clientMac, request.transactionId, exchange.now))
        exchange.out.bootsBegun.push_back(*plan.client);
    auto &given = report(exchange, EventCode::RootPathGiven);
    given.subject = printable(plan.rootPath);
    given.detail = plan.reason;
}

void Engine::refuse(Exchange &exchange, Ipv4Address address, std::string why)
{
    const auto by = answerer(true);
    auto reply = replyTo(exchange.request, MessageType::Nak, by);
    addEchoes(reply, exchange.request);
    sendToClient(exchange, reply);
    auto &event = report(exchange, EventCode::AddressRefused, Severity::Warning);
    event.address = address;
    event.detail = std::move(why);
}

void Engine::onDecline(Exchange &exchange) // RFC 2131, 4.3.3
{
    const auto &request = exchange.request;
    const auto address = request.options.address(Code::RequestedAddress);
    const auto server = request.options.address(Code::ServerIdentifier);
    if (!address || (server && server != m_config.address))
        return;
    if (!m_leases.decline(request.clientMac, *address, exchange.now))
        return;
    if (!m_leases.knows(request.clientMac))
        exchange.out.leases.push_back({.mac = request.clientMac,
            .address = *address,
            .granted = exchange.wall,
            .expires = exchange.wall,
            .hostName = {}});
    auto &event = report(exchange, EventCode::AddressDeclined, Severity::Warning);
    event.address = *address;
    event.detail = "Nobody gets it for a day: find the other machine that uses it.";
}

void Engine::onRelease(Exchange &exchange) // RFC 2131, 4.3.4
{
    const auto &request = exchange.request;
    const auto server = request.options.address(Code::ServerIdentifier);
    if (server && server != m_config.address)
        return;
    const auto ended = m_leases.release(request.clientMac, request.clientAddress, exchange.now, exchange.wall);
    if (!ended)
        return;
    exchange.out.leases.push_back(*ended);
    report(exchange, EventCode::AddressReleased).address = ended->address;
}

/// A host that has its address from elsewhere and wants the rest (RFC 2131, 4.3.5): no address, no lease time.
void Engine::onInform(Exchange &exchange)
{
    const auto &request = exchange.request;
    if (exchange.gets(Action::Silence) || !m_network.contains(request.clientAddress))
        return;
    const auto by = answerer(true);
    auto reply = replyTo(request, MessageType::Ack, by);
    addNetwork(reply, exchange.plan, by);
    if (exchange.who.asker != boot::Asker::Ipxe) // it asks with DISCOVER; a root path here would begin no boot
        addBoot(reply, request, exchange.who, exchange.plan, by);
    addEchoes(reply, request);
    sendToClient(exchange, reply);
}

} // namespace netseat::dhcp
