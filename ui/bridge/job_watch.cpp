#include "bridge/job_watch.h"

#include "texts/convert.h"

#include <algorithm>

namespace netseat::ui {

JobWatch::JobWatch(ServerBridge &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::eventsArrived, this, &JobWatch::takeEvents);
    connect(&server, &ServerBridge::statusChanged, this, &JobWatch::takeStatus);
    connect(&server, &ServerBridge::commandFailed, this, [this](const QString &why) {
        if (m_runs && m_job == 0) // there is no connection: nobody else will answer
            fail(why);
    });
    connect(&server, &ServerBridge::connectionLost, this, [this](const QString &why) {
        if (m_runs)
            fail(why);
    });
}

void JobWatch::start(const server::Command &command)
{
    m_ended.clear();
    m_job = 0;
    m_runs = true;
    m_cancelled = false;
    m_server.submit(command, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            return fail(toQString(reply.error().message));
        m_job = reply->id;
        Q_EMIT started();
        if (const auto found = m_ended.find(static_cast<std::uint64_t>(m_job)); found != m_ended.end())
            end(found->second);
        else if (m_cancelled)
            cancel();
    });
}

void JobWatch::cancel()
{
    m_cancelled = true;
    if (m_runs && m_job != 0)
        m_server.submit(server::CancelJob{m_job}, this, [](const Result<server::Reply> &) { /* it may have ended */ });
}

void JobWatch::takeEvents(const EventBatch &events)
{
    for (const Event &event : events) {
        if (!m_runs || (event.code != EventCode::JobFinished && event.code != EventCode::JobFailed))
            continue;
        if (m_job == 0)
            m_ended[event.amount] = event;
        else if (event.amount == static_cast<std::uint64_t>(m_job))
            end(event);
    }
}

void JobWatch::takeStatus(const server::Status &status)
{
    const auto found = std::ranges::find(status.jobs, m_job, &server::JobStatus::id);
    if (m_runs && found != status.jobs.end())
        Q_EMIT progressed(found->done, found->all);
}

void JobWatch::end(const Event &event)
{
    m_runs = false;
    if (event.code == EventCode::JobFinished)
        Q_EMIT finished(toQString(event.detail));
    else
        Q_EMIT failed(m_cancelled ? QString() : toQString(event.detail));
}

void JobWatch::fail(const QString &why)
{
    m_runs = false;
    Q_EMIT failed(why);
}

} // namespace netseat::ui
