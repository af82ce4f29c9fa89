#pragma once

#include "dhcp/engine.h"

namespace netseat::dhcp {

/// One request on its way through the engine.
struct Engine::Exchange {
    const Packet &request;
    const Arrival &arrival;
    const Network &network; ///< that the client is on
    Table &table;
    Ipv4Address server; ///< ours on the card that heard it
    Identity who;
    MacAddress holder; ///< whose lease it is about: the client's MAC, whichever card it asks with
    boot::Plan plan;
    TimePoint now;
    WallTime wall;
    Outbox &out;

    bool gets(boot::Plan::Action action) const { return plan.action == action; }
    bool boots() const { return who.asker != boot::Asker::System; }
};

inline constexpr Ipv4Address kBroadcast{0xffffffff};

} // namespace netseat::dhcp
