#pragma once

#include "dhcp/boot_memory.h"
#include "dhcp/leases.h"
#include "dhcp/networks.h"
#include "dhcp/reply.h"
#include "dhcp/waiting_list.h"
#include "events/event.h"

#include <functional>
#include <set>

namespace netseat::dhcp {

/// The two sockets of the service.
enum class Socket { Server, Proxy }; // ports 67 and 4011

/// A datagram as it came.
struct Arrival {
    Bytes bytes;
    Socket socket = Socket::Server;
    std::size_t link = 0; ///< where it came in
    Ipv4Address source;
    std::uint16_t sourcePort = 68;
};

/// A datagram to send.
struct Reply {
    ByteVector bytes;
    Socket from = Socket::Server;
    std::size_t link = 0; ///< where it goes out
    Ipv4Address destination; ///< 255.255.255.255 for a broadcast
    std::uint16_t port = 0;
    bool broadcast = false;
    MacAddress mac; ///< of the client it is meant for
};

/// What is to be done after a datagram, in this order: tell the disks, store the leases, send, publish.
struct Outbox {
    struct AddressGiven {
        MacAddress mac;
        Ipv4Address address;
        friend bool operator==(const AddressGiven &, const AddressGiven &) = default;
    };
    std::vector<AddressGiven> addressesGiven; ///< for boot::BootSink
    std::vector<ClientId> bootsBegun; ///< for boot::BootSink
    std::vector<Lease> leases; ///< granted, renewed, or ended (expires now)
    std::vector<Ipv4Address> declined; ///< nobody gets them for LeaseTable::kQuarantine
    std::vector<Reply> replies;
    EventBatch events;
};

/// DHCP (RFC 2131) and proxyDHCP (PXE 2.1) without sockets, clock or threads, on any number of networks: behind one
/// card each, or behind relays. What a machine gets is decided by boot::plan(); here it is put into messages.
///
/// A client that is recognised by its client identifier (Client::clientIdentifier) holds its lease under its own MAC,
/// whichever card it asks with: one machine, one address.
class Engine {
public:
    using PlanFunction = std::function<boot::Plan(const Inventory &, const boot::Question &, const boot::ServerAt &)>;

    struct Config {
        Ipv4Address address; ///< ours on link 0: the server identifier there
        std::vector<Link> furtherLinks = {}; ///< links 1, 2, …: cards that Subnets of the settings name
        std::vector<MacAddress> ownCards = {}; ///< of this computer: it asks who else serves, and is no client
        std::uint16_t serverPort = 67;
        std::uint16_t clientPort = 68;
        PlanFunction plan = boot::plan;
    };

    /// Takes the leases of the snapshot over.
    Engine(Config config, Snapshot inventory, TimePoint now, WallTime wall);

    /// Later clients and settings. Leases in it are ours, come back: they are not read again.
    void setSnapshot(Snapshot inventory);

    Outbox handle(const Arrival &arrival, TimePoint now, WallTime wall);

    /// Whether firmware or iPXE of this machine asked in the last two minutes.
    bool isBooting(const MacAddress &mac, TimePoint now) const;

    /// Nobody is offered the address until then: LeaseTable::quarantine().
    bool quarantine(Ipv4Address address, TimePoint until, TimePoint now);

    /// Whether a machine was offered the address and has not taken it yet.
    bool isOffered(Ipv4Address address, TimePoint now) const;

    const LeaseTable &leases() const { return m_tables.front().leases; } ///< of the main network
    /// Of all networks, the main one first, then the settings' subnets in their order.
    const std::vector<Network> &networks() const { return m_networks; }
    const LeaseTable &leasesOf(std::size_t network) const { return m_tables[network].leases; }

private:
    struct Exchange;

    /// Lets one event through each kInterval, and counts the others.
    class Throttle {
    public:
        static constexpr seconds kInterval{10};
        bool allows(TimePoint now);
        std::uint64_t takeSuppressed() { return std::exchange(m_suppressed, 0); }

    private:
        std::optional<TimePoint> m_last;
        std::uint64_t m_suppressed = 0;
    };

    /// What changes with every message, of one network.
    struct Table {
        LeaseTable leases;
        Throttle exhausted;
        WaitingList waiting;
    };

    // engine.cpp
    std::size_t networkAt(Ipv4Address address) const;
    void onForeignRelay(Ipv4Address relay, const MacAddress &mac, TimePoint now, WallTime wall, Outbox &out);
    void onExhausted(Exchange &exchange);
    void onMalformed(const Error &error, const Arrival &arrival, TimePoint now, WallTime wall, Outbox &out);
    void onFull(Exchange &exchange);
    void onDiscover(Exchange &exchange);
    void onRequest(Exchange &exchange);
    void onDecline(Exchange &exchange);
    void onRelease(Exchange &exchange);
    void onInform(Exchange &exchange);
    void acknowledge(Exchange &exchange, Ipv4Address address);
    void refuse(Exchange &exchange, Ipv4Address address, std::string why);

    // proxy.cpp
    void onProxyMode(Exchange &exchange);
    void onProxyPort(Exchange &exchange);
    void answerBootRequest(Exchange &exchange);

    // exchange.cpp
    Exchange makeExchange(const Packet &request, const Arrival &arrival, std::size_t network, TimePoint now,
        WallTime wall, Outbox &out);
    bool isOurs(Ipv4Address address) const;
    bool holdsElsewhere(const Exchange &exchange) const;
    BootMemory &memoryOf(const Exchange &exchange);
    Event &report(Exchange &exchange, EventCode code, Severity severity = Severity::Info) const;
    void reportFirmware(Exchange &exchange) const;
    void reportLoader(Exchange &exchange);
    Answerer answerer(const Exchange &exchange, bool full) const;
    void send(Exchange &exchange, const Packet &reply, Ipv4Address destination, std::uint16_t port) const;
    void sendToClient(Exchange &exchange, const Packet &reply) const;

    Config m_config;
    std::vector<Link> m_links;
    Snapshot m_inventory;
    /// The same, but everybody boots by script: a proxy can't hand out a root path, as the address comes from a
    /// server whose answer iPXE may rank higher.
    Snapshot m_scriptsOnly;
    std::set<std::string> m_identifiers; ///< of all clients: most machines need not be looked for by theirs
    std::vector<Network> m_networks;
    std::vector<Table> m_tables; ///< as many
    BootMemory m_clients; ///< registered machines
    BootMemory m_strangers; ///< the others: a flood of them displaces no client
    Throttle m_malformed;
    Throttle m_foreignRelay;
};

} // namespace netseat::dhcp
