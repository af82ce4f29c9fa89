#pragma once

#include "dhcp/engine.h"

namespace netseat::dhcp {

/// One request on its way through the engine.
struct Engine::Exchange {
    const Packet &request;
    const Arrival &arrival;
    Identity who;
    boot::Plan plan;
    TimePoint now;
    WallTime wall;
    Outbox &out;

    bool gets(boot::Plan::Action action) const { return plan.action == action; }
    bool boots() const { return who.asker != boot::Asker::System; }
};

inline constexpr Ipv4Address kBroadcast{0xffffffff};

} // namespace netseat::dhcp
