#pragma once

#include "base/result.h"

#include <QStringList>

namespace netseat::ui {
class MainWindow;
class ServerBridge;
} // namespace netseat::ui

namespace netseat::app {

// What the options of the command line, and so the actions of the desktop's menu, ask of the one window that runs. A wish is a
// word: "start-services", "stop-services", "show=failed", "token=…".

/// What --show takes.
QStringList showable();
/// The options as wishes; Invalid for what makes no sense.
Result<QStringList> wishesOf(bool startServices, bool stopServices, const QStringList &show);
/// With what lets another process's window come to the front, where the desktop gave us that (Wayland).
QStringList withToken(QStringList wishes);
/// Carries them out. Without anything to be done the window comes to the front; what is not known is passed over.
void fulfil(const QStringList &wishes, ui::MainWindow &window, ui::ServerBridge &bridge);

} // namespace netseat::app
