#pragma once

#include "bridge/server_bridge.h"

namespace netseat::ui {

enum class CloseChoice {
    ToTray, ///< hide; the icon stays
    Quit, ///< nothing is lost by it
    AskQuit, ///< the services would end with the window
};

/// What closing the window means. `trayThere`: now, not at the start: a tray can vanish, and a window hidden to a tray that
/// is not there is a program that can't be reached.
CloseChoice onClose(bool trayThere, bool servicesRun, ServerBridge::Place place);

/// What an explicit "Quit" means: it is asked only if PCs would lose their disks.
CloseChoice onQuit(bool clientsAttached, bool servicesRun, ServerBridge::Place place);

} // namespace netseat::ui
