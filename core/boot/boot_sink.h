#pragma once

#include "base/ids.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

namespace netseat::boot {

/// What the boot protocols tell the disks *before* their answer leaves, so that the disk is ready when the
/// machine asks for it a millisecond later. Implementations are thread-safe, only queue, and never block.
class BootSink {
public:
    virtual ~BootSink() = default;

    /// DHCP is about to confirm that this machine holds this address.
    virtual void addressGiven(const MacAddress &mac, Ipv4Address address) = 0;

    /// The client is about to be handed its plan (script or root path): a boot begins.
    virtual void bootBegins(ClientId client) = 0;
};

} // namespace netseat::boot
