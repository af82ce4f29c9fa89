#include "dhcp/router_advertisement.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr std::uint16_t kEtherTypeIpv6 = 0x86dd;
constexpr std::uint8_t kIcmp6 = 58;
constexpr std::uint8_t kHopLimit = 255; // RFC 4861, 6.1.1: so that nobody beyond a router can send one
constexpr std::uint8_t kSolicitation = 133;
constexpr std::uint8_t kAdvertisement = 134;
constexpr std::uint8_t kSourceLinkLayer = 1; // RFC 4861, 4.6.1
constexpr std::size_t kOptionUnit = 8;
constexpr Ipv6Address kAllNodes{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

/// Sum over the pseudo-header and the message (RFC 4443, 2.3): 0 if the message's own checksum is right.
std::uint16_t checksum(const Ipv6Address &source, const Ipv6Address &destination, Bytes message)
{
    ByteWriter all;
    all.array(source);
    all.array(destination);
    all.u32(static_cast<std::uint32_t>(message.size()));
    all.u32(kIcmp6);
    all.bytes(message);
    if (all.size() % 2 != 0)
        all.u8(0);
    std::uint32_t sum = 0;
    for (ByteReader in(all.data()); in.remaining() > 0;)
        sum += in.u16(); // at most 750 words: no overflow
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

/// fe80::/64 and the MAC with ff:fe in its middle (RFC 4291, appendix A).
Ipv6Address linkLocal(const MacAddress &mac)
{
    const auto &m = mac.octets;
    return {
        0xfe, 0x80, 0, 0, 0, 0, 0, 0, static_cast<std::uint8_t>(m[0] ^ 2), m[1], m[2], 0xff, 0xfe, m[3], m[4], m[5]};
}

/// RFC 4861, 6.1.1: options have a length, and no source link-layer option comes from an unspecified address.
Result<void> checkOptions(Bytes options, const RouterSolicitation &from)
{
    const Error bad{Error::Code::Malformed, "The solicitation's options are wrong."};
    ByteReader in(options);
    while (in.remaining() > 0) {
        const auto type = in.u8();
        const std::size_t length = in.u8() * kOptionUnit;
        if (length == 0)
            return bad;
        const auto value = in.bytes(length - 2);
        if (!in.ok())
            return bad;
        if (type != kSourceLinkLayer)
            continue;
        MacAddress named;
        named.octets = ByteReader(value).array<6>();
        if (from.source == Ipv6Address() || named != from.mac)
            return bad;
    }
    return {};
}

} // namespace

Result<RouterSolicitation> decodeSolicitation(Bytes frame)
{
    const Error foreign{Error::Code::Malformed, "It is no router solicitation."};
    constexpr std::size_t kLargest = 1514;
    ByteReader in(frame.first(std::min(frame.size(), kLargest)));
    RouterSolicitation from;
    in.bytes(6); // destination: ff02::2's multicast MAC, or ours
    from.mac.octets = in.array<6>();
    const auto etherType = in.u16();
    const auto version = in.u32() >> 28;
    const auto length = in.u16();
    const auto nextHeader = in.u8();
    const auto hopLimit = in.u8();
    from.source = in.array<16>();
    const auto destination = in.array<16>();
    const auto message = in.bytes(length); // what follows is the frame's padding
    if (!in.ok() || etherType != kEtherTypeIpv6 || version != 6 || nextHeader != kIcmp6 || hopLimit != kHopLimit
        || from.mac.isMulticast())
        return foreign;

    ByteReader icmp(message);
    const auto type = icmp.u8();
    const auto code = icmp.u8();
    icmp.u16(); // checksum
    icmp.u32(); // reserved
    if (!icmp.ok() || type != kSolicitation || code != 0 || checksum(from.source, destination, message) != 0)
        return foreign;
    if (auto done = checkOptions(icmp.rest(), from); !done)
        return done.error();
    return from;
}

ByteVector encodeAdvertisement(const RouterSolicitation &to, const MacAddress &own)
{
    const auto source = linkLocal(own);
    // To a solicitor without address: to all nodes by IP, but in a frame for its card only (RFC 6085).
    const auto &destination = to.source == Ipv6Address() ? kAllNodes : to.source;

    ByteWriter message; // RFC 4861, 4.2
    message.u8(kAdvertisement);
    message.u8(0);
    message.u16(0); // checksum, below
    message.u8(0); // current hop limit: unspecified
    message.u8(0); // neither managed nor other configuration
    message.u16(0); // router lifetime: no default router
    message.u32(0); // reachable time: unspecified
    message.u32(0); // retransmission timer: unspecified
    auto body = message.take();
    storeBe<std::uint16_t>(body.data() + 2, checksum(source, destination, body));

    ByteWriter frame;
    frame.array(to.mac.octets);
    frame.array(own.octets);
    frame.u16(kEtherTypeIpv6);
    frame.u32(std::uint32_t{6} << 28);
    frame.u16(static_cast<std::uint16_t>(body.size()));
    frame.u8(kIcmp6);
    frame.u8(kHopLimit);
    frame.array(source);
    frame.array(destination);
    frame.bytes(body);
    return frame.take();
}

} // namespace netseat::dhcp
