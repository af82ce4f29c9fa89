#pragma once

#include "servers.h"

namespace netseat::sim {

/// How a program goes about DHCP.
enum class Manner {
    Plain, ///< an operating system: the first offer
    Rom, ///< a PXE ROM: an offer with a file, or one with an address and a proxy's
    Edk2, ///< UEFI: collects offers for its whole timeout; class without 43.6 to 43.10 means: ask port 4011
    Edk2Http, ///< UEFI HTTP boot: class HTTPClient only
    Ipxe, ///< waits 2 s for a proxy unless told not to
    RaspberryPi, ///< wants its menu; its REQUEST has no class
};

struct Habits {
    Manner manner = Manner::Plain;
    std::function<dhcp::Packet(dhcp::MessageType, std::uint32_t xid)> message;
    std::vector<milliseconds> patience; ///< after each DISCOVER; the next one repeats it
};

/// What came out of it.
struct Outcome {
    Ipv4Address address;
    dhcp::Packet ack;
    dhcp::Packet boot; ///< the message that names the boot file: the ACK, a proxy's offer, or an answer from port 4011
};

/// One DHCP exchange of one program (RFC 2131, 4.4), as that program does it. Sends for `host` and is given what it
/// receives. Calls `done` once; nothing means that the program gives up.
class Talk : public std::enable_shared_from_this<Talk> {
public:
    using Done = std::function<void(std::optional<Outcome>)>;

    Talk(World &world, Servers &servers, const Host &host, Habits habits, Done done);
    void start();
    void receive(const Datagram &datagram);
    /// What it answers ARP for meanwhile: it talks to a boot server with the address that it was given.
    Ipv4Address address() const { return m_state == State::AtBootServer ? m_ack.yourAddress : Ipv4Address(); }

private:
    enum class State { Discovering, Requesting, AtBootServer, Over };

    void sendDiscover(std::size_t attempt);
    void sendRequest(std::size_t attempt);
    void askBootServer(std::size_t attempt);
    void send(dhcp::Packet packet, Ipv4Address to, std::uint16_t port, std::uint16_t from, Ipv4Address source = {});
    void onOffer(const dhcp::Packet &offer);
    void onAck(const dhcp::Packet &ack);
    void later(milliseconds pause, void (Talk::*what)(std::size_t), std::size_t attempt, State state);
    bool mayRequest(bool timedOut) const;
    bool wantsBootServer(const dhcp::Packet &named) const;
    bool hasMenu(const dhcp::Packet &offer) const;
    void finish(std::optional<Outcome> outcome);

    World &m_world;
    Servers &m_servers;
    const Host &m_host;
    Habits m_habits;
    Done m_done;
    State m_state = State::Discovering;
    std::uint32_t m_xid = 0;
    TimePoint m_begun;
    std::optional<dhcp::Packet> m_offer; ///< with an address
    std::optional<dhcp::Packet> m_proxyOffer;
    dhcp::Packet m_ack;
    Ipv4Address m_bootServer;
};

/// Whether the answer makes EDK2 and ROMs load its file at once: 43.6, bit 3.
bool saysJustBoot(const dhcp::Packet &packet);

} // namespace netseat::sim
