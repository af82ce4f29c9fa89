#pragma once

#include "boot/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace netseat::boot {

/// How to tell one kind of DHCP server to send machines here, for those who leave DHCP to it (DhcpMode::Off).
struct RouterLines {
    std::string_view kind; ///< "dnsmasq", "isc", "kea", "windows", "mikrotik", "opnsense"
    std::string_view name; ///< "ISC dhcpd", for people
    std::string text; ///< what to write or to enter, with comments in the file's own manner
};

/// For each kind we know. The loaders are told by architecture, and iPXE is told the script's URL, which never changes:
/// what each machine gets is still decided here.
std::vector<RouterLines> routerLines(const ServerAt &at);

/// The script that finds out the machine's own address and asks for its boot script: what DHCP servers that can't write
/// a MAC address into a URL send iPXE to.
std::string anyMachineUrl(const ServerAt &at); ///< "http://10.0.0.1/boot.ipxe"
/// What lies there. "netX" is the card that iPXE last spoke through.
std::string anyMachineScript(const ServerAt &at);

} // namespace netseat::boot
