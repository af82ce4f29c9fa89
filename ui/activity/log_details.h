#pragma once

#include "bridge/server_bridge.h"

#include <QTextBrowser>

namespace netseat::ui {

/// All that is known of one line of the log, with ways to go on from it.
class LogDetails : public QTextBrowser {
    Q_OBJECT
public:
    explicit LogDetails(ServerBridge &server, QWidget *parent = nullptr);

    void setEvent(const std::optional<Event> &event);
    const std::optional<Event> &event() const { return m_event; }

Q_SIGNALS:
    void clientWanted(netseat::ClientId client); ///< show it in the list of clients
    void onlyClientWanted(netseat::ClientId client); ///< show its lines only

private:
    void follow(const QUrl &link);

    ServerBridge &m_server;
    std::optional<Event> m_event;
};

} // namespace netseat::ui
