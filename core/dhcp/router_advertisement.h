#pragma once

#include "base/bytes.h"
#include "base/mac_address.h"
#include "base/result.h"

#include <array>

namespace netseat::dhcp {

/// iPXE waits 13 s for an IPv6 router before it goes on. An advertisement that offers nothing (router lifetime 0, no
/// prefix: RFC 4861, 4.2 and 6.2.6) ends the wait and changes no machine's routes.

using Ipv6Address = std::array<std::uint8_t, 16>;

/// A router solicitation (RFC 4861, 4.1), valid as 6.1.1 has it.
struct RouterSolicitation {
    MacAddress mac; ///< sender, from the Ethernet header
    Ipv6Address source; ///< all zero where the sender has no address yet
};

/// Reads an Ethernet frame. Malformed: anything but a valid solicitation, or one that contradicts itself about its
/// sender.
Result<RouterSolicitation> decodeSolicitation(Bytes frame);

/// The frame of the empty advertisement, to the solicitor only, from the link-local address that `own` has by
/// RFC 4291, appendix A, whether or not IPv6 is on in this host.
ByteVector encodeAdvertisement(const RouterSolicitation &to, const MacAddress &own);

} // namespace netseat::dhcp
