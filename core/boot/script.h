#pragma once

#include "boot/plan.h"

#include <string>
#include <string_view>

namespace netseat::boot {

/// The iPXE script for the machine with this MAC, and what it means for the log.
struct Script {
    std::string text; ///< starts with "#!ipxe\n"
    std::optional<ClientId> client; ///< set: a registered client with an image; a boot from its disk begins with it
    bool waits = false; ///< the waiting screen of a machine nobody registered
    std::string starts = {}; ///< set: a registered client shows this or starts it: "the boot menu", "Debian live"
};

/// What was chosen in the boot menu: `choice` of the query. Anything else, "" first of all, is what the client does by itself.
inline constexpr std::string_view kChoiceDisk = "disk";

/// Never needs a key press; every path ends in a boot, a wait that asks again, or a message with a pause and exit.
/// `choice`: "", kChoiceDisk, or the number of a boot entry.
Script script(const Inventory &inventory, const MacAddress &mac, const ServerAt &at, std::string_view choice = {});

} // namespace netseat::boot
