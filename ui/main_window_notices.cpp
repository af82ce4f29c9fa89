// What the window does when a notice outside of it is answered.
#include "main_window.h"

#include "clients/clients_page.h"
#include "images/images_page.h"
#include "network/network_page.h"

#include <algorithm>

namespace netseat::ui {

void MainWindow::actOnNotice(const Notice &notice, NoticeAction action)
{
    std::vector<MacAddress> machines; // that are still to be registered
    for (const NoticeItem &item : notice.items)
        if (item.mac
            && std::ranges::find(m_server.inventory()->newcomers, *item.mac, &Newcomer::mac)
                != m_server.inventory()->newcomers.end())
            machines.push_back(*item.mac);
    switch (action) {
    case NoticeAction::Show:
        showNotice(notice);
        break;
    case NoticeAction::Register:
        showNotice(notice); // what came of it is told there, and can be undone
        m_clients->registerMachines(machines);
        break;
    case NoticeAction::Ignore:
        for (const MacAddress &mac : machines) {
            ignoreMachine(QString::fromStdString(mac.toString()));
            m_server.submit(server::ForgetNewcomer{mac});
        }
        break;
    case NoticeAction::StartServices:
        for (const NoticeItem &item : notice.items)
            if (item.service)
                m_server.submit(server::StartService{*item.service});
        break;
    }
}

void MainWindow::showNotice(const Notice &notice)
{
    raiseWindow();
    switch (notice.kind) {
    case NoticeKind::NewMachine:
        showClients(ClientState::New);
        for (const NoticeItem &item : notice.items)
            m_clients->selectMachine(*item.mac, &item != &notice.items.front());
        break;
    case NoticeKind::BootFailed:
    case NoticeKind::ClientLost:
        if (notice.items.size() == 1) {
            showPage(Clients);
            m_clients->showClient(*notice.items.front().client);
        } else {
            showClients(ClientState::Failed);
        }
        break;
    case NoticeKind::RoomLow:
    case NoticeKind::JobDone:
        showPage(Images);
        break;
    case NoticeKind::OtherServer:
        m_network->showTab(NetworkPage::ServersTab);
        break;
    case NoticeKind::ServiceFailed:
        m_network->showTab(NetworkPage::SettingsTab);
        break;
    }
}

} // namespace netseat::ui
