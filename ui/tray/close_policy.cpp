#include "tray/close_policy.h"

namespace netseat::ui {

CloseChoice onClose(bool trayThere, bool servicesRun, ServerBridge::Place place)
{
    if (!servicesRun)
        return CloseChoice::Quit;
    if (trayThere)
        return CloseChoice::ToTray;
    return place == ServerBridge::Place::Daemon ? CloseChoice::Quit : CloseChoice::AskQuit;
}

CloseChoice onQuit(bool clientsAttached, bool servicesRun, ServerBridge::Place place)
{
    const bool lost = clientsAttached && servicesRun && place == ServerBridge::Place::ThisProcess;
    return lost ? CloseChoice::AskQuit : CloseChoice::Quit;
}

} // namespace netseat::ui
