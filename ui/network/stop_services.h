#pragma once

#include "server/command.h"

#include <QStringList>

class QWidget;

namespace netseat::ui {

class ServerBridge;

/// "These PCs run from this computer and will stand still without their disks: pc-01, …": at most eight by name.
QString standStillText(const QStringList &clients);

/// Sends the command, StopServices or StopService for iSCSI. PCs that run from the disks are named first, and it is asked
/// whether to go on. `near` is in the window that asks, which is shown for it.
void stopServices(ServerBridge &server, server::Command command, QWidget *near);

} // namespace netseat::ui
