#pragma once

#include "base/ipv4.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "tftp/datagrams.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace netseat::tftp {

/// One end of a transfer: its transfer identifier is its port (RFC 1350, 4).
struct Peer {
    Ipv4Address address;
    std::uint16_t port = 0;
    friend auto operator<=>(const Peer &, const Peer &) = default;
};

/// A UDP socket of ours, not blocking. Port 0 takes a free one. Conflict (naming the port's holder), Denied, NotFound (no
/// such address on this host), Io.
Result<UniqueFd> bindUdp(Ipv4Address address, std::uint16_t port);
std::uint16_t localPort(int socket);

/// Receiver then says of each datagram which address of ours was asked.
void tellAddressAsked(int socket);

/// Room in the socket for that many octets that wait to be read, and to leave; or what the system allows.
void setRoom(int socket, int octets);

/// The largest IP packet that goes from `local` (0.0.0.0: any) to the peer in one piece, as far as this host knows.
std::size_t pathMtu(Ipv4Address local, Ipv4Address peer);

/// What came in. `payload` lives until the next receive(); longer datagrams than kMostOctets are cut.
struct Incoming {
    Peer from;
    Ipv4Address to; ///< the address of ours that was asked
    bool unicast = true; ///< false: a broadcast or multicast
    Bytes payload;
};

/// Reads the datagrams of a busy socket several at a time.
class Receiver {
public:
    static constexpr std::size_t kAtOnce = 64;
    static constexpr std::size_t kMostOctets = 2048;

    Receiver();
    ~Receiver();
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    /// Hands over at most kAtOnce that wait; returns how many there were.
    std::size_t receive(int socket, const std::function<void(const Incoming &)> &take);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
    std::size_t m_used = kAtOnce; ///< buffers to make ready again
};

/// Sends datagrams to many peers with few calls: those of equal length for one peer leave as one (UDP_SEGMENT), and all
/// that was added in one go (sendmmsg). A datagram that the system does not take is one lost on the way: the transfers'
/// retries see to it.
class Sender {
public:
    static constexpr std::size_t kEnough = 256 << 10; ///< octets that are worth a call; whoever adds more sends first

    Sender();
    ~Sender();
    Sender(const Sender &) = delete;
    Sender &operator=(const Sender &) = delete;

    /// Datagrams [first, end) of those that will be sent are for this peer.
    void address(const Peer &peer, std::size_t first, std::size_t end);
    /// Sends what was addressed through this socket.
    void send(int socket, const Datagrams &datagrams);

private:
    struct Part {
        Peer peer;
        std::size_t first;
        std::size_t end;
    };
    struct Calls;
    void divide(const Datagrams &datagrams);

    std::vector<Part> m_parts; ///< what was added
    std::unique_ptr<Calls> m_calls;
    int m_refused = 0; ///< how often the system would not send equal ones as one
};

} // namespace netseat::tftp
