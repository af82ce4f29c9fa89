#pragma once

#include "bridge/server_bridge.h"
#include "network/interfaces.h"
#include "widgets/page.h"

class QLabel;
class QPushButton;

namespace netseat::ui {

class NetworkForm;

/// Services and how they meet the network: card, addresses, ports; start and stop.
class NetworkPage : public Page {
    Q_OBJECT
public:
    NetworkPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);

    struct Actions {
        QAction *start;
        QAction *stop;
    };
    const Actions &actions() const { return m_actions; }
    void find() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void takeInventory();
    void updateButtons();
    void updateActions();
    void apply();
    void revert();

    ServerBridge &m_server;
    Actions m_actions{};
    NetworkForm *m_form;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QLabel *m_pending;
    NetworkSettings m_shown; ///< what the form was filled from
};

} // namespace netseat::ui
