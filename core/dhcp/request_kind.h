#pragma once

#include "boot/plan.h"
#include "dhcp/packet.h"
#include "dhcp/quirks.h"

namespace netseat::dhcp {

/// Who sent a message, as far as its options tell.
struct Identity {
    boot::Asker asker = boot::Asker::System;
    std::uint16_t architecture = 0; ///< option 93, or what option 60 says
    std::string vendorClass; ///< option 60, printable
    std::string hardware; ///< for people: architecture and vendor class; empty for systems
    /// Option 61 in hexadecimal (Client::clientIdentifier), or what RFC 2132, 9.14 makes of the MAC.
    std::string clientIdentifier = {};
    bool withoutHttp = false; ///< iPXE whose feature list (option 175) lacks it
    bool withoutIscsi = false;
    Quirks quirks = {};
};

Identity identify(const Packet &packet);

/// What a REQUEST wants (RFC 2131, 4.3.2 and table 4).
enum class RequestKind {
    Selecting, ///< takes an offer: server identifier and requested address
    InitReboot, ///< asks whether its former address still is right: requested address only
    Renewing, ///< extends its lease (also rebinding): ciaddr only
    Senseless, ///< none of them
};

RequestKind requestKind(const Packet &packet);

/// The address that the REQUEST is about: option 50, or ciaddr when it renews.
Ipv4Address addressAsked(const Packet &packet);

/// PXE's boot item (PXE 2.1, option 43.71) of a request to a boot server; nothing without one.
std::optional<ByteVector> bootItem(const Packet &packet);

} // namespace netseat::dhcp
