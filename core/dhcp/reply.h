#pragma once

#include "dhcp/networks.h"
#include "dhcp/request_kind.h"

namespace netseat::dhcp {

/// The server's side of an answer.
struct Answerer {
    Ipv4Address address; ///< ours on the card that heard the request
    const Network *network = nullptr; ///< that the client is on
    bool full = true; ///< false: another server gives the addresses (proxyDHCP)
};

/// A reply's header and message type (RFC 2131, 4.3.1, table 3), with the server identifier.
Packet replyTo(const Packet &request, MessageType type, const Answerer &by);

/// yiaddr and the lease's times: T1 and T2 at 0.5 and 0.875 of it (RFC 2131, 4.4.5).
void addLease(Packet &reply, Ipv4Address address, const Answerer &by);

/// What a host needs on this network: mask, router, name servers, its name. Windows that starts from iSCSI and has a
/// router may reach its disk through it, so the client's plan can leave the router out.
void addNetwork(Packet &reply, const boot::Plan &plan, const Answerer &by);

/// What the plan lets it boot, in every field where some firmware looks for it. CHAP secrets go into an ACK only.
void addBoot(Packet &reply, const Packet &request, const Identity &who, const boot::Plan &plan, const Answerer &by);

/// Options that go back as they came: 97 (RFC 4578, 2.3), 61 (RFC 6842), 82 (RFC 3046). Call last.
void addEchoes(Packet &reply, const Packet &request);

} // namespace netseat::dhcp
