#pragma once

#include "inventory/inventory.h"

#include <vector>

namespace netseat::ui {

/// The client that one click on "Register" makes of a new machine: the next free name of the pattern in use
/// ("pc-01", "pc-02", … or after the name of the last client that ends in a number), and the image, if there is only one
/// or all clients have the same.
Client proposeClient(const MacAddress &mac, const Inventory &inventory);

/// The same for many machines at once: no two get the same name.
std::vector<Client> proposeClients(const std::vector<MacAddress> &macs, const Inventory &inventory);

} // namespace netseat::ui
