#pragma once

#include "dhcp/engine.h"
#include "tftp/read_transfer.h"
#include "world.h"

#include <set>

namespace netseat::sim {

/// Where a machine is plugged in.
enum class Segment { Main, SecondCard, BehindRelay };

inline constexpr Ipv4Address kServer{0x0a4d0001}; // 10.77.0.1 on link 0
inline constexpr Ipv4Address kServerOnSecond{0x0a4e0001}; // 10.78.0.1 on link 1
inline constexpr Ipv4Address kRelay{0x0a4f0001}; // 10.79.0.1
inline constexpr Ipv4Address kForeignServer{0x0a4d0002}; // gives the addresses in proxy mode
inline constexpr std::uint16_t kServerPort = 67;
inline constexpr std::uint16_t kClientPort = 68;
inline constexpr std::uint16_t kProxyPort = 4011;
inline constexpr std::uint16_t kTftpPort = 69;

/// A datagram of a machine, or to one.
struct Datagram {
    ByteVector bytes;
    Ipv4Address source;
    std::uint16_t sourcePort = 0;
    Ipv4Address destination;
    std::uint16_t port = 0;
};

/// A machine as the wire sees it.
class Host {
public:
    virtual ~Host() = default;
    virtual MacAddress mac() const = 0;
    virtual Segment segment() const = 0;
    virtual Ipv4Address address() const = 0; ///< what it answers ARP for
    virtual void receive(const Datagram &datagram) = 0;
};

/// What the loader of that name has in it.
ByteVector contentOf(std::string_view file);

/// The servers, the relay and the cables. Netseat's own engines answer; the foreign DHCP server of proxy mode is one
/// more of them that boots nobody.
class Servers {
public:
    Servers(World &world, Inventory inventory);

    void plugIn(Host &host) { m_hosts[host.mac()] = &host; }

    /// A datagram that a machine sends.
    void send(const Host &from, const Datagram &datagram);

    /// TCP: always arrives. The body, or nothing for a URL that leads nowhere.
    void fetch(const Host &from, const std::string &url, std::function<void(std::optional<std::string>)> done);

    const Inventory &inventory() const { return *m_inventory; }
    const dhcp::Engine &engine() const { return m_engine; }

    struct Costs {
        std::size_t requests = 0; ///< DHCP datagrams that machines sent
        std::size_t replies = 0; ///< that we sent
        std::size_t refusals = 0; ///< NAKs among them
        std::size_t tftp = 0; ///< TFTP datagrams in both directions
    };
    const Costs &costs() const { return m_costs; }
    std::size_t addressesGiven() const { return m_addressesGiven; } ///< by us
    const std::set<ClientId> &bootsBegun() const { return m_bootsBegun; }

private:
    struct Transfer;
    class Memory;

    void ask(dhcp::Engine &engine, const Datagram &datagram, dhcp::Socket socket, std::size_t link);
    void answer(const dhcp::Engine &engine, const dhcp::Reply &reply, Ipv4Address from);
    void relay(const Datagram &datagram);
    void relayBack(const ByteVector &bytes);
    void deliver(Host &host, Datagram datagram);
    void onTftp(const Datagram &datagram);
    void carryOut(const std::shared_ptr<Transfer> &transfer, const tftp::Outbox &out);
    void watch(const std::shared_ptr<Transfer> &transfer);

    World &m_world;
    Snapshot m_inventory;
    dhcp::Engine m_engine;
    std::optional<dhcp::Engine> m_foreign;
    std::map<MacAddress, Host *> m_hosts;
    std::map<std::pair<Ipv4Address, std::uint16_t>, std::shared_ptr<Transfer>> m_transfers; ///< by client
    std::uint16_t m_nextPort = 20000;
    Costs m_costs;
    std::size_t m_addressesGiven = 0;
    std::set<ClientId> m_bootsBegun;
};

} // namespace netseat::sim
