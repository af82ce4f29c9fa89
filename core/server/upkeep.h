#pragma once

#include "inventory/inventory.h"

#include <vector>

namespace netseat::server {

// What is to be seen to by itself, and when. No clock, no file.

/// The hour of the day, by the time zone of this computer: 0 to 23.
int localHour(WallTime time);

/// The versions that are to be compared with their checksums now, longest waiting first. None before the hour that is
/// set for it.
std::vector<VersionId> dueForCheck(const Inventory &inventory, WallTime now);

/// The versions whose chains of files may have become too long: of each image the newest that is published, and the
/// default one. None where that is switched off, and none that stand alone.
std::vector<VersionId> maybeTooLong(const Inventory &inventory);

} // namespace netseat::server
