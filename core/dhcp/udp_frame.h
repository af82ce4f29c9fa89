#pragma once

#include "base/bytes.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

namespace netseat::dhcp {

/// Where a UDP datagram in an Ethernet frame comes from and goes to.
struct UdpWay {
    MacAddress from;
    MacAddress to;
    Ipv4Address source;
    Ipv4Address destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
};

using UdpHeaders = std::array<std::byte, 14 + 20 + 8>;

/// The Ethernet, IPv4 (RFC 791) and UDP (RFC 768) headers before a payload that fits into one frame, with checksums.
UdpHeaders udpHeaders(const UdpWay &way, Bytes payload);

} // namespace netseat::dhcp
