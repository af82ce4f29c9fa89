#pragma once

#include "inventory/inventory.h"
#include "iscsi/login.h"

#include <map>

namespace netseat::iscsi {

/// Who holds which address now, as DHCP gave them since the service started. An address is one machine's, and a machine
/// has one address: the latest counts.
class AddressBook {
public:
    void given(const MacAddress &mac, Ipv4Address address);
    /// The client's own address: given to it, or else reserved or leased to it in the inventory and not given to another.
    bool isOwn(const Inventory &inventory, const Client &client, Ipv4Address address) const;

private:
    std::map<MacAddress, Ipv4Address> m_addresses;
    std::map<Ipv4Address, MacAddress> m_holders;
};

/// Whether the initiator may use the target it names. A client may use its own disk only. It is known by its address or by
/// the initiator name that it was given; once it has a CHAP secret, by that alone (RFC 7143, 9.2.1). One whose disk is
/// served elsewhere is sent there, before it proves itself: that is the other server's to ask.
Verdict judge(const Inventory &inventory, const AddressBook &book, const Knock &knock);

/// Whose targets discovery shows it (RFC 7143, Appendix C).
std::vector<ClientId> visibleTo(const Inventory &inventory, const AddressBook &book, const Knock &knock);

/// What this CHAP user must know; `client` none: whichever client has that user.
std::optional<Credentials> credentials(
    const Inventory &inventory, std::optional<ClientId> client, const std::string &user);

} // namespace netseat::iscsi
