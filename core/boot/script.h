#pragma once

#include "boot/plan.h"

#include <string>

namespace netseat::boot {

/// The iPXE script for the machine with this MAC, and what it means for the log.
struct Script {
    std::string text; ///< starts with "#!ipxe\n"
    std::optional<ClientId> client; ///< set: a registered client with an image; a boot begins with it
    bool waits = false; ///< the waiting screen of a machine nobody registered
};

/// Never needs a key press; every path ends in a boot, a wait that asks again, or a message with a pause and exit.
Script script(const Inventory &inventory, const MacAddress &mac, const ServerAt &at);

} // namespace netseat::boot
