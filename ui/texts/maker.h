#pragma once

#include "base/mac_address.h"

#include <QString>

namespace netseat::ui {

/// Who made the network card, by the first octets of its address: "Intel Corporate". Empty where it is not known.
///
/// Well-known virtual ones are known by themselves; the others are in IEEE's list, which the package ieee-data brings. That is
/// read in the background when it is asked for first; until then, and without it, answers are empty.
QString makerOf(const MacAddress &mac);

/// Waits until the list is read. For tests.
void awaitMakers();

} // namespace netseat::ui
