#pragma once

#include "bridge/server_bridge.h"
#include "network/interfaces.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace netseat::ui {

class NetworkForm;

/// The services, and the settings of the main network, which count when they are applied.
class SettingsPanel : public QWidget {
    Q_OBJECT
public:
    SettingsPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void problem(const QString &text);
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeInventory();
    void updateButtons();
    void apply();
    void revert();

    ServerBridge &m_server;
    NetworkForm *m_form;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QLabel *m_pending;
    NetworkSettings m_shown; ///< what the form was filled from
};

} // namespace netseat::ui
