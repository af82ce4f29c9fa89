#include "dhcp/engine.h"

#include "dhcp/exchange.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

using Action = boot::Plan::Action;

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
    , m_links(m_config.furtherLinks)
{
    m_links.insert(m_links.begin(), {.interface = inventory->network.interface, .address = m_config.address});
    setSnapshot(std::move(inventory));
    for (std::size_t i = 0; i < m_networks.size(); ++i) {
        std::vector<Lease> leases;
        for (const auto &lease : m_inventory->leases)
            if (i == 0 || m_networks[i].prefix.contains(lease.address))
                leases.push_back(lease);
        if (i == 0) // what is of no other network, too: the main one's addresses may have been others
            std::erase_if(leases, [this](const Lease &lease) {
                return std::any_of(m_networks.begin() + 1, m_networks.end(),
                    [&lease](const Network &network) { return network.prefix.contains(lease.address); });
            });
        m_tables[i].leases.load(leases, now, wall);
    }
}

void Engine::setSnapshot(Snapshot inventory)
{
    m_inventory = std::move(inventory);
    m_scriptsOnly = withScriptsOnly(m_inventory);
    m_identifiers.clear();
    for (const auto &client : m_inventory->clients)
        if (!client.clientIdentifier.empty())
            m_identifiers.insert(client.clientIdentifier);
    auto networks = networksOf(*m_inventory, m_links);
    std::vector<Table> tables(networks.size());
    // A network is the same one as before if its name is, or else its addresses are.
    std::vector<bool> taken(m_networks.size());
    const auto takeOver = [&](std::size_t to, const auto &isSame) {
        for (std::size_t i = 0; i < m_networks.size(); ++i) {
            if (taken[i] || !isSame(m_networks[i], i))
                continue;
            tables[to] = std::move(m_tables[i]);
            taken[i] = true;
            return true;
        }
        return false;
    };
    std::vector<bool> found(networks.size());
    for (std::size_t to = 0; to < networks.size(); ++to)
        found[to] = takeOver(to, [&](const Network &old, std::size_t i) {
            return to == 0 || i == 0 ? to == i : old.name == networks[to].name;
        });
    for (std::size_t to = 0; to < networks.size(); ++to)
        if (!found[to])
            takeOver(to, [&](const Network &old, std::size_t) { return old.prefix == networks[to].prefix; });
    for (std::size_t i = 0; i < networks.size(); ++i)
        tables[i].leases.setRules(networks[i].rules);
    m_networks = std::move(networks);
    m_tables = std::move(tables);
}

bool Engine::isBooting(const MacAddress &mac, TimePoint now) const
{
    return m_clients.isBooting(mac, now) || m_strangers.isBooting(mac, now);
}

std::size_t Engine::networkAt(Ipv4Address address) const
{
    const auto found = std::find_if(m_networks.begin() + 1, m_networks.end(),
        [address](const Network &network) { return network.prefix.contains(address); });
    return found != m_networks.end() ? static_cast<std::size_t>(found - m_networks.begin()) : 0;
}

bool Engine::quarantine(Ipv4Address address, TimePoint until, TimePoint now)
{
    return m_tables[networkAt(address)].leases.quarantine(address, until, now);
}

bool Engine::isOffered(Ipv4Address address, TimePoint now) const
{
    return m_tables[networkAt(address)].leases.isOffered(address, now);
}

Outbox Engine::handle(const Arrival &arrival, TimePoint now, WallTime wall)
{
    Outbox out;
    const bool off = std::ranges::all_of(
        m_networks, [](const Network &network) { return network.mode == DhcpMode::Off; });
    if (off || arrival.link >= m_links.size())
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
    const auto network = networkOf(m_networks, *request, arrival.link, arrival.source);
    if (!network) {
        if (const auto relay = relayedFrom(*request))
            onForeignRelay(*relay, request->clientMac, now, wall, out);
        return out;
    }
    const auto mode = m_networks[*network].mode;
    if (mode == DhcpMode::Off)
        return out;
    auto exchange = makeExchange(*request, arrival, *network, now, wall, out);
    if (arrival.socket == Socket::Proxy)
        onProxyPort(exchange);
    else if (mode == DhcpMode::Proxy)
        onProxyMode(exchange);
    else
        onFull(exchange);
    return out;
}

/// The relay's address says on which network the client is (RFC 2131, 4.3.1): we have no addresses for it.
void Engine::onForeignRelay(Ipv4Address relay, const MacAddress &mac, TimePoint now, WallTime wall, Outbox &out)
{
    if (!m_foreignRelay.allows(now))
        return;
    Event event;
    event.time = wall;
    event.code = EventCode::RequestRefused;
    event.origin = Origin::Dhcp;
    event.severity = Severity::Warning;
    event.mac = mac;
    event.subject = "relay " + relay.toString();
    event.detail = "The relay is on another network, for which there are no addresses here: add it to the settings.";
    out.events.push_back(std::move(event));
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
    const auto address = exchange.table.leases.offer(exchange.holder, asked, exchange.now);
    if (!address)
        return onExhausted(exchange);
    exchange.table.waiting.served(request.clientMac);
    const auto by = answerer(exchange, true);
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

/// Which network it is, and who waits: a network with many machines is told of once, with all of them.
void Engine::onExhausted(Exchange &exchange)
{
    auto &waiting = exchange.table.waiting;
    const auto &mac = exchange.request.clientMac;
    const auto *client = exchange.plan.client ? m_inventory->client(*exchange.plan.client) : nullptr;
    waiting.waits(mac, client ? client->name : mac.toString(), exchange.now);
    if (!exchange.table.exhausted.allows(exchange.now))
        return;
    auto &event = report(exchange, EventCode::PoolExhausted, Severity::Warning);
    event.subject = exchange.network.name;
    event.detail = exchange.network.name + ": " + waiting.sentence(mac);
    if (!exchange.who.hardware.empty())
        event.detail += " " + exchange.who.hardware;
    event.amount = waiting.size();
}

void Engine::onRequest(Exchange &exchange) // RFC 2131, 4.3.2
{
    const auto &request = exchange.request;
    const auto &mac = exchange.holder;
    const auto kind = requestKind(request);
    if (kind == RequestKind::Senseless)
        return;
    const auto server = request.options.address(Code::ServerIdentifier);
    if (kind == RequestKind::Selecting && !(server && isOurs(*server))) {
        exchange.table.leases.withdraw(mac, exchange.now); // it took another server's offer
        return;
    }
    if (exchange.gets(Action::Silence))
        return;

    const auto address = addressAsked(request);
    if (!exchange.network.prefix.contains(address))
        return refuse(exchange, address, "The address is not of this network.");
    const bool ours = exchange.table.leases.knows(mac) || exchange.plan.client.has_value();
    const bool granted = kind == RequestKind::InitReboot ? exchange.table.leases.isItsPlace(mac, address, exchange.now)
                                                         : exchange.table.leases.mayHold(mac, address, exchange.now);
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
    const auto by = answerer(exchange, true);
    auto reply = replyTo(request, MessageType::Ack, by);
    addLease(reply, address, by);
    addNetwork(reply, plan, by);
    addBoot(reply, request, exchange.who, plan, by);
    addEchoes(reply, request);
    sendToClient(exchange, reply);

    exchange.out.addressesGiven.push_back({exchange.holder, address});
    exchange.out.leases.push_back(exchange.table.leases.grant(exchange.holder, address, seconds(by.network->leaseSeconds),
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
    const auto by = answerer(exchange, true);
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
    if (!address || (server && !isOurs(*server)))
        return;
    if (!exchange.table.leases.decline(exchange.holder, *address, exchange.now))
        return;
    if (!exchange.table.leases.knows(exchange.holder) && !holdsElsewhere(exchange))
        exchange.out.leases.push_back({.mac = exchange.holder,
            .address = *address,
            .granted = exchange.wall,
            .expires = exchange.wall,
            .hostName = {}});
    exchange.out.declined.push_back(*address);
    auto &event = report(exchange, EventCode::AddressDeclined, Severity::Warning);
    event.address = *address;
    event.detail = "Nobody gets it for a day: find the other machine that uses it.";
}

void Engine::onRelease(Exchange &exchange) // RFC 2131, 4.3.4
{
    const auto &request = exchange.request;
    const auto server = request.options.address(Code::ServerIdentifier);
    if (server && !isOurs(*server))
        return;
    const auto ended = exchange.table.leases.release(exchange.holder, request.clientAddress, exchange.now, exchange.wall);
    if (!ended)
        return;
    if (!holdsElsewhere(exchange))
        exchange.out.leases.push_back(*ended);
    report(exchange, EventCode::AddressReleased).address = ended->address;
}

/// A host that has its address from elsewhere and wants the rest (RFC 2131, 4.3.5): no address, no lease time.
void Engine::onInform(Exchange &exchange)
{
    const auto &request = exchange.request;
    if (exchange.gets(Action::Silence) || !exchange.network.prefix.contains(request.clientAddress))
        return;
    const auto by = answerer(exchange, true);
    auto reply = replyTo(request, MessageType::Ack, by);
    addNetwork(reply, exchange.plan, by);
    if (exchange.who.asker != boot::Asker::Ipxe) // it asks with DISCOVER; a root path here would begin no boot
        addBoot(reply, request, exchange.who, exchange.plan, by);
    addEchoes(reply, request);
    sendToClient(exchange, reply);
}

} // namespace netseat::dhcp
