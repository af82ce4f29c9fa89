#pragma once

#include "inventory/inventory.h"
#include "server/status.h"

#include <QString>

namespace netseat::ui {

/// "312.4 GiB free of 931.5 GiB · full in about 2 h at this rate". Empty while nobody has looked yet.
QString roomText(const server::SpaceStatus &space);
/// The reserve is reached, or will be within hours: somebody should do something.
bool isRoomShort(const server::SpaceStatus &space, const Inventory &inventory);
/// Why new boots wait, and what to do about it.
QString noRoomText(const server::SpaceStatus &space, const StorageSettings &settings);
/// "40 min", "2 h", "3 days": as exact as a forecast is.
QString roughDuration(std::int64_t seconds);

} // namespace netseat::ui
