#pragma once

#include "base/bytes.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

#include <optional>

namespace netseat::dhcp {

inline constexpr std::size_t kArpFrame = 60; ///< octets: the shortest Ethernet frame

/// An Ethernet frame to everybody: "who has this address?", asked by one who has none yet (RFC 5227, 2.1.1), so that
/// nobody's ARP table changes by it.
ByteVector encodeArpProbe(Ipv4Address wanted, const MacAddress &own);

/// What an ARP frame tells of its sender.
struct ArpSender {
    Ipv4Address address;
    MacAddress mac;
    friend bool operator==(const ArpSender &, const ArpSender &) = default;
};

/// The sender of a request or reply (RFC 826) who has an address; nothing for anything else.
std::optional<ArpSender> decodeArp(Bytes frame);

} // namespace netseat::dhcp
