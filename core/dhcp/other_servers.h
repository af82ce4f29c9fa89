#pragma once

#include "dhcp/packet.h"
#include "inventory/inventory.h"

#include <map>

namespace netseat::dhcp {

/// As what a network is asked: servers answer some of them and not others.
enum class ProbeKind { System, Bios, Uefi, Ipxe };

std::string_view name(ProbeKind kind); ///< "system", "bios", "uefi", "ipxe"

/// A DISCOVER as such a machine would send it (RFC 2131, 4.4.1; PXE 2.1). Nothing is ever requested after it, so no server
/// lends an address for good. `own`: of the card that asks, as switches that watch DHCP pass no other.
ByteVector probeMessage(ProbeKind kind, const MacAddress &own, std::uint32_t transactionId);

/// One offer to one of them.
struct ServerAnswer {
    Ipv4Address server = {}; ///< option 54, or where the datagram came from
    ProbeKind asked = ProbeKind::System;
    Ipv4Address offered = {}; ///< yiaddr; 0.0.0.0: it gives no addresses (proxyDHCP)
    std::string bootServer = {}; ///< siaddr, or option 66; printable, empty for none
    std::string bootFile = {}; ///< field or option 67, or the root path (17); printable
    friend bool operator==(const ServerAnswer &, const ServerAnswer &) = default;
};

/// The offer in a datagram that came to port 68; nothing for what is none, or answers somebody else.
/// `asked`: what was sent, by transaction.
std::optional<ServerAnswer> probeAnswer(
    Bytes datagram, Ipv4Address source, const std::map<std::uint32_t, ProbeKind> &asked);

/// A server and all that it does.
struct FoundServer {
    Ipv4Address address = {};
    bool givesAddresses = false;
    std::vector<ProbeKind> boots = {}; ///< whom it tells what to boot, each once
    std::string bootServer = {}; ///< of the first of those
    std::string bootFile = {};
    friend bool operator==(const FoundServer &, const FoundServer &) = default;
};

/// Sorted by address. Two offers of one server are one server.
std::vector<FoundServer> foundServers(const std::vector<ServerAnswer> &answers);

/// "gives addresses, and tells BIOS and UEFI machines to boot undionly.kpxe from 10.0.0.9".
std::string describe(const FoundServer &server);

/// Which mode fits a network with these servers (our own left out), and why.
struct ModeAdvice {
    DhcpMode mode = DhcpMode::Full;
    std::string why; ///< English sentences, with what to do where something is wrong
};
ModeAdvice advise(const std::vector<FoundServer> &others);

} // namespace netseat::dhcp
