#pragma once

#include "dhcp/other_servers.h"
#include "events/event.h"

#include <set>

namespace netseat::server {

/// Turns what each round of looking for DHCP servers found into alarms: a server that was not there before, and one that
/// went. No clock, no sockets.
class ServerWatch {
public:
    static constexpr int kMissed = 3; ///< rounds without an answer: a busy server may miss one

    /// One round on one network card. `others`: without our own. Full mode: each other one that gives addresses or boots
    /// machines is an alarm. Proxy mode: one that gives addresses is wanted; a second one, or one that boots machines, is not.
    EventBatch round(const std::string &interface, DhcpMode mode, const std::vector<dhcp::FoundServer> &others);

private:
    struct Known {
        dhcp::FoundServer server;
        bool alarmed = false;
        int missed = 0;
    };
    using Key = std::pair<std::string, Ipv4Address>;
    std::map<Key, Known> m_known;
};

} // namespace netseat::server
