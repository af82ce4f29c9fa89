#pragma once

#include "network/interfaces.h"
#include "network/server_probe.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace netseat::ui {

/// What other DHCP servers there are, which mode fits, and what to write into one of them.
class ServersPanel : public QWidget {
    Q_OBJECT
public:
    ServersPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);
    QAction *probeAction() const { return m_action; }

Q_SIGNALS:
    void problem(const QString &text);
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillCards();
    void look();
    void refresh();
    void useMode();
    void takeEvents(const EventBatch &events);
    void askAlarm();
    void showAlarm();

    ServerBridge &m_server;
    InterfaceSource m_source;
    std::vector<InterfaceInfo> m_cards;
    ServerProbe m_probe;
    std::optional<Event> m_alarm; ///< the newest of the watch
    bool m_alarmAsked = false;
    QAction *m_action;
    QComboBox *m_card;
    QPushButton *m_look;
    QProgressBar *m_busy;
    QLabel *m_found;
    QLabel *m_advice;
    QPushButton *m_use;
    QLabel *m_alarmIcon;
    QLabel *m_alarmText;
};

} // namespace netseat::ui
