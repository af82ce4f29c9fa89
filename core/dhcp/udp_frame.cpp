#include "dhcp/udp_frame.h"

namespace netseat::dhcp {

namespace {

constexpr std::uint16_t kIpv4 = 0x0800;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kTimeToLive = 64;
constexpr std::size_t kIpAt = 14; // places in the headers
constexpr std::size_t kUdpAt = kIpAt + 20;

/// Adds 16-bit words (RFC 1071); an odd last octet counts as the upper one.
std::uint64_t sum(Bytes data, std::uint64_t start = 0)
{
    std::size_t i = 0;
    for (; i + 1 < data.size(); i += 2)
        start += loadBe<std::uint16_t>(data.data() + i);
    return i < data.size() ? start + (std::to_integer<std::uint64_t>(data[i]) << 8) : start;
}

std::uint16_t checksum(std::uint64_t total)
{
    while (total >> 16 != 0)
        total = (total & 0xffff) + (total >> 16);
    return static_cast<std::uint16_t>(~total);
}

} // namespace

UdpHeaders udpHeaders(const UdpWay &way, Bytes payload)
{
    UdpHeaders headers{};
    auto *at = headers.data();
    for (std::size_t i = 0; i < 6; ++i) {
        at[i] = std::byte{way.to.octets[i]};
        at[6 + i] = std::byte{way.from.octets[i]};
    }
    storeBe(at + 12, kIpv4);
    const auto length = static_cast<std::uint16_t>(8 + payload.size());
    auto *ip = at + kIpAt;
    ip[0] = std::byte{0x45}; // version 4, five words
    storeBe(ip + 2, static_cast<std::uint16_t>(20 + length));
    storeBe(ip + 6, std::uint16_t{0x4000}); // don't fragment
    ip[8] = std::byte{kTimeToLive};
    ip[9] = std::byte{kUdp};
    storeBe(ip + 12, way.source.bits);
    storeBe(ip + 16, way.destination.bits);
    storeBe(ip + 10, checksum(sum({ip, 20})));
    auto *udp = at + kUdpAt;
    storeBe(udp, way.sourcePort);
    storeBe(udp + 2, way.destinationPort);
    storeBe(udp + 4, length);
    // The pseudo header: addresses, protocol, length.
    const auto pseudo = sum({ip + 12, 8}, std::uint64_t{kUdp} + length);
    const auto check = checksum(sum(payload, sum({udp, 8}, pseudo)));
    storeBe(udp + 6, check == 0 ? std::uint16_t{0xffff} : check); // 0 would say that there is none
    return headers;
}

} // namespace netseat::dhcp
