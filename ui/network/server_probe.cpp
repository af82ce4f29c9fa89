#include "network/server_probe.h"

#include "texts/convert.h"

namespace netseat::ui {

ServerProbe::ServerProbe(ServerBridge &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_watch(server)
{
    connect(&m_watch, &JobWatch::finished, this, &ServerProbe::ask);
    connect(&m_watch, &JobWatch::failed, this, [this](const QString &why) {
        if (!m_next.isEmpty())
            return start(std::exchange(m_next, {}));
        m_problem = why;
        Q_EMIT changed();
    });
}

void ServerProbe::start(const QString &interface)
{
    if (m_watch.runs()) {
        if (interface != m_interface) {
            m_next = interface;
            m_watch.cancel();
        }
        return;
    }
    m_interface = interface;
    m_problem.clear();
    m_report.reset();
    m_watch.start(server::ProbeServers{interface.toStdString()});
    Q_EMIT changed();
}

void ServerProbe::ask()
{
    if (!m_next.isEmpty())
        return start(std::exchange(m_next, {}));
    m_server.submit(server::OtherServers{}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            m_problem = toQString(reply.error().message);
        else if (auto report = parseServerReport(reply->text); report && report->interface == m_interface)
            m_report = std::move(report);
        else
            m_problem = tr("The answer of the service could not be read. Look again.");
        Q_EMIT changed();
    });
}

} // namespace netseat::ui
