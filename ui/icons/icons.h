#pragma once

#include "models/client_state.h"
#include "server/status.h"

#include <QIcon>

namespace netseat::ui {

/// One of Netseat's own drawings (resources/icons/<name>.svg). What is `currentColor` in it follows the palette, so that
/// the icon is legible on light and dark; sharp at every size and scale.
QIcon icon(const QString &name);

// Shapes differ, not only colours.
QIcon stateIcon(ClientState state);
QIcon stateIcon(server::ServiceState state);
QIcon severityIcon(Severity severity);

} // namespace netseat::ui
