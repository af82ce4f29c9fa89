#pragma once

#include "inventory/inventory.h"

#include <string>

namespace netseat::server {

/// "What would this client get now?": some lines for people, from boot::plan() as BIOS and UEFI firmware and
/// iPXE would ask it.
std::string preview(const Inventory &inventory, const Client &client, Ipv4Address servedOn);

} // namespace netseat::server
