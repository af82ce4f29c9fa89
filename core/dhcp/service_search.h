#pragma once

#include "base/clock.h"
#include "dhcp/other_servers.h"

#include <functional>

namespace netseat::dhcp {

struct ProbeOptions {
    std::string interface = {};
    milliseconds wait{4000}; ///< slow servers look for the address on the network first
    std::uint16_t serverPort = 67;
    std::uint16_t clientPort = 68;
    std::function<bool()> cancelled = [] { return false; };
};

/// Asks the network who serves DHCP: four DISCOVERs by broadcast, each sent twice, then listens. Blocks for `wait`.
/// NotFound (no such card), Denied (port 68 needs rights), Conflict (a client that shares the port with nobody), Io, Cancelled.
Result<std::vector<ServerAnswer>> probeServers(const ProbeOptions &options);

} // namespace netseat::dhcp
