#pragma once

#include "clients/details/boots_model.h"
#include "models/clients_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace netseat::ui {

class FactList;

/// The client on the network: its card, its address, what its hardware told, and what it moves.
class NetworkTab : public QWidget {
    Q_OBJECT
public:
    NetworkTab(ServerBridge &server, const ClientHistory &history, const BootsModel &boots, QWidget *parent = nullptr);

    void setRow(const std::optional<ClientRow> &row);

private:
    void buildFacts();
    void wake();
    void update();
    void showAddress(const Client &client);
    void showHardware();
    void showTraffic(const ClientRow &row);
    void showWake();

    ServerBridge &m_server;
    const ClientHistory &m_history;
    const BootsModel &m_boots;
    std::optional<ClientRow> m_row;
    FactList *m_facts;
    QLabel *m_mac = nullptr;
    QLabel *m_maker = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_lease = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_seen = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_moved = nullptr;
    QLabel *m_loader = nullptr;
    QLabel *m_firmware = nullptr;
    QLabel *m_machine = nullptr;
    QLabel *m_hardware = nullptr;
    QPushButton *m_wake;
    QLabel *m_wakeState;
};

} // namespace netseat::ui
