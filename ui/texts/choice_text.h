#pragma once

#include "events/timeline.h"
#include "inventory/inventory.h"
#include "models/client_state.h"
#include "server/status.h"

#include <QString>

namespace netseat::ui {

// The words for values that are chosen or shown, in the person's language. One short phrase each.
QString text(DiskMode mode);
QString text(Loader loader);
QString text(BootWay way);
QString text(ImageFormat format);
QString text(DhcpMode mode);
QString text(UnknownPolicy policy);
QString text(Severity severity);
QString text(Origin origin);
QString text(server::ServiceState state);
QString text(ClientState state);
QString text(Stage stage); ///< what happens in it: "iPXE attached the disk"
QString shortText(Stage stage); ///< a word or two for the table

/// A sentence on what the choice means, for below a list of choices.
QString explanation(DiskMode mode);
QString text(DiskAccess access);
QString explanation(DiskAccess access);
QString explanation(DhcpMode mode);
QString explanation(UnknownPolicy policy);

} // namespace netseat::ui
