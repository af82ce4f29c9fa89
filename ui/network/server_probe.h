#pragma once

#include "bridge/job_watch.h"
#include "network/server_report.h"

namespace netseat::ui {

/// Looks who serves DHCP on a network card, and tells what was found.
class ServerProbe : public QObject {
    Q_OBJECT
public:
    explicit ServerProbe(ServerBridge &server, QObject *parent = nullptr);

    void start(const QString &interface);
    bool runs() const { return m_watch.runs(); }
    const QString &interface() const { return m_interface; }
    /// Of the last look that succeeded.
    const std::optional<ServerReport> &report() const { return m_report; }
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    ServerBridge &m_server;
    JobWatch m_watch;
    QString m_interface;
    QString m_next; ///< card to look at when this look has ended
    QString m_problem;
    std::optional<ServerReport> m_report;
};

} // namespace netseat::ui
