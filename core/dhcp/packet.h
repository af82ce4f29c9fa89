#pragma once

#include "base/mac_address.h"
#include "dhcp/options.h"

namespace netseat::dhcp {

inline constexpr std::size_t kPaddedSize = 300; ///< what some relays and clients expect at least (RFC 1542, 2.1)
inline constexpr std::size_t kHeaderSize = 28; ///< of IPv4 and UDP: option 57 counts the whole IP datagram
inline constexpr std::size_t kSmallestLimit = 576; ///< every client takes this much (RFC 2131, 2)
inline constexpr std::size_t kLargestMessage = 1472; ///< fills one Ethernet frame: firmware drops fragments

enum class Op : std::uint8_t { Request = 1, Reply = 2 };

/// Option 53 (RFC 2132, 9.6).
enum class MessageType : std::uint8_t {
    Discover = 1,
    Offer = 2,
    Request = 3,
    Decline = 4,
    Ack = 5,
    Nak = 6,
    Release = 7,
    Inform = 8,
};

/// One DHCP message (RFC 2131, 2, figure 1) of an Ethernet client.
struct Packet {
    Op op = Op::Request;
    std::uint8_t hops = 0;
    std::uint32_t transactionId = 0;
    std::uint16_t secondsElapsed = 0;
    bool broadcast = false;
    Ipv4Address clientAddress; ///< ciaddr
    Ipv4Address yourAddress; ///< yiaddr
    Ipv4Address serverAddress; ///< siaddr
    Ipv4Address relayAddress; ///< giaddr
    MacAddress clientMac; ///< chaddr
    std::string serverName; ///< sname; empty where it carries options
    std::string bootFile; ///< file; empty where it carries options
    Options options;

    std::optional<MessageType> type() const; ///< nothing for BOOTP and unknown types
    friend bool operator==(const Packet &, const Packet &) = default;
};

/// Joins split options (RFC 3396) and reads those in overloaded fields (RFC 2132, 9.3).
/// Malformed: cut short, no DHCP cookie, no Ethernet client, contradictory options.
Result<Packet> decode(Bytes datagram);

/// The message, of at least kPaddedSize and at most `limit` octets. Options are written in their order; those that
/// don't fit go into empty "file" and "sname" fields, and are left out when there is no room there either, so the
/// important ones come first. Option 82 is always there and last (RFC 3046, 2.2). Names too long for their fields
/// are left out of them.
ByteVector encode(const Packet &packet, std::size_t limit = kSmallestLimit - kHeaderSize);

/// Whether encode() with this limit leaves nothing out.
bool fits(const Packet &packet, std::size_t limit);

/// Largest answer that the sender of `request` takes: option 57 within the bounds above.
std::size_t replyLimit(const Packet &request);

} // namespace netseat::dhcp
