#include "network/stop_services.h"

#include "bridge/server_bridge.h"
#include "widgets/bring_forward.h"
#include "widgets/confirm_dialog.h"

#include <QCoreApplication>

#include <utility>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct StopServicesText {
    Q_DECLARE_TR_FUNCTIONS(StopServicesText)
};

} // namespace

QString standStillText(const QStringList &clients)
{
    auto named = clients.mid(0, 8);
    if (clients.size() > named.size())
        named << StopServicesText::tr("%n more", nullptr, static_cast<int>(clients.size() - named.size()));
    return StopServicesText::tr("These PCs run from this computer and will stand still without their disks: %1.")
        .arg(named.join(u", "_s));
}

void stopServices(ServerBridge &server, server::Command command, QWidget *near)
{
    const auto clients = server.attachedClients();
    if (clients.isEmpty()) {
        server.submit(std::move(command));
        return;
    }
    auto *window = near->window();
    bringForward(*window);
    auto *open = window->findChild<QDialog *>(u"stopServices"_s);
    if (open) {
        open->raise();
        return;
    }
    auto *dialog = new ConfirmDialog(server, StopServicesText::tr("Stop services"), standStillText(clients),
        StopServicesText::tr("Stop services"), std::move(command), window);
    dialog->setObjectName(u"stopServices"_s);
    dialog->open();
}

} // namespace netseat::ui
