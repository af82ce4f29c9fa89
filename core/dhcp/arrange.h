#pragma once

#include "dhcp/packet.h"

namespace netseat::dhcp {

/// Makes the options of a reply those that the client asked for (option 55, RFC 2132, 9.8) and those that it must get
/// whatever it asked for, in the order in which it asked. Where they don't fit into `limit` octets, first the sname
/// field is used for options (RFC 2131, 4.1), then the least important ones are left out.
void arrange(Packet &reply, const Packet &request, std::size_t limit);

/// Whether the client's list names the option. False without a list.
bool asksFor(const Packet &request, Code code);

} // namespace netseat::dhcp
