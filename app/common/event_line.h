#pragma once

#include "inventory/inventory.h"
#include "events/event.h"

#include <string>

namespace netseat::app {

/// Whom an event is about: the client's name, else the MAC, else the address, else nothing.
std::string who(const Event &event, const Inventory &inventory);

/// One line of log: "2026-11-23T09:05:00.250Z info dhcp pc-07: is offered 10.0.0.5".
std::string eventLine(const Event &event, const Inventory &inventory);

} // namespace netseat::app
