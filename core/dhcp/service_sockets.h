#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "dhcp/engine.h"
#include "dhcp/udp_frame.h"

#include <array>

#include <netinet/in.h>
#include <sys/socket.h>

namespace netseat::dhcp {

/// A batch of datagrams as one recvmmsg() brings it.
class Inbox {
public:
    static constexpr std::size_t kAtOnce = 128; ///< then stop() and snapshots get their turn
    static constexpr std::size_t kLargest = 2048; ///< octets; what is longer is cut, and then malformed

    struct Datagram {
        Bytes bytes;
        Ipv4Address source;
        std::uint16_t port = 0;
    };

    Inbox();
    /// How many came; 0 when none waits.
    std::size_t receive(int socket);
    Datagram at(std::size_t index) const;

private:
    std::vector<std::byte> m_octets;
    std::array<sockaddr_in, kAtOnce> m_from{};
    std::array<iovec, kAtOnce> m_parts{};
    std::array<mmsghdr, kAtOnce> m_messages{};
};

/// The two sockets of one network card, and how answers leave by it whatever the routes say.
///
/// What goes to machines without an address leaves as whole frames, to their hardware address where they take that. By
/// the kernel's UDP it would need an entry in its table of neighbours, which holds a thousand: full, it keeps even
/// broadcasts back for seconds.
class LinkSockets {
public:
    struct Ports {
        std::uint16_t server = 67;
        std::uint16_t proxy = 4011;
    };

    /// Binds. Conflict names the program that holds a port; NotFound: there is no such card.
    static Result<LinkSockets> open(const Link &link, Ports ports);

    int descriptor(Socket role) const { return m_sockets[index(role)].get(); }
    std::uint16_t port(Socket role) const; ///< the one bound, also where 0 was asked for

    /// Unicast to machines that have no address yet and do not insist on a broadcast (RFC 2131, 4.1).
    void setDirect(bool direct) { m_direct = direct; }

    /// Sends all of them with as few calls as possible. Returns why the last one of those that failed did.
    Result<void> send(Socket from, std::vector<Reply> &replies);

private:
    static std::size_t index(Socket role) { return role == Socket::Server ? 0 : 1; }
    void openFrames();
    UdpHeaders headersOf(const Reply &reply, std::uint16_t sourcePort) const;
    Result<void> sendFrames(std::uint16_t sourcePort, std::vector<Reply *> &replies) const;
    Result<void> sendDatagrams(int socket, std::vector<Reply *> &replies) const;
    Result<void> sendAll(int socket, std::vector<mmsghdr> &messages, const std::vector<Reply *> &replies) const;

    Link m_link;
    int m_interfaceIndex = 0;
    bool m_direct = true;
    std::array<UniqueFd, 2> m_sockets;
    UniqueFd m_frames; ///< a packet socket that only sends; without it (no CAP_NET_RAW, no Ethernet) broadcasts are UDP
    MacAddress m_own;
};

} // namespace netseat::dhcp
