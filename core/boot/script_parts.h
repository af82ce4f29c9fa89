#pragma once

#include "boot/plan.h"

#include <string>
#include <string_view>

namespace netseat::boot {

// Pieces of boot scripts. A line that fails ends a script, hence the lone "||" after lines that may fail.

/// Tells the server a stage. Fetching makes an image, which must not be in the way of what follows.
std::string report(const MacAddress &mac, const ServerAt &at, std::string_view stage);

/// Waits and asks for the script again, for ever; the new script takes this one's place.
std::string askAgain(const MacAddress &mac, const ServerAt &at, int pauseSeconds);

/// Starts an entry: a kernel, another boot program, or what the machine's own disk has. Tries again when that fails.
std::string entryScript(const BootEntry &entry, const Client &client, const ServerAt &at, bool first);

/// Shows what there is to start, and after a while goes on with what the client starts by itself.
std::string menuScript(const Inventory &inventory, const Client &client, const ServerAt &at);

} // namespace netseat::boot
