#pragma once

#include "bridge/server_bridge.h"

namespace netseat::ui {

/// Starts one long job of the server and follows it to its end.
class JobWatch : public QObject {
    Q_OBJECT
public:
    explicit JobWatch(ServerBridge &server, QObject *parent = nullptr);

    /// `command`: one whose reply names a job. One at a time.
    void start(const server::Command &command);
    void cancel();
    bool runs() const { return m_runs; }

Q_SIGNALS:
    void started(); ///< it was not refused
    /// In steps or octets, as the job counts; `all` is 0 where that is not known.
    void progressed(quint64 done, quint64 all);
    void finished(const QString &detail);
    /// Refused, failed or lost sight of; `why` is empty where it was cancelled.
    void failed(const QString &why);

private:
    void takeEvents(const EventBatch &events);
    void takeStatus(const server::Status &status);
    void end(const Event &event);
    void fail(const QString &why);

    ServerBridge &m_server;
    std::map<std::uint64_t, Event> m_ended; ///< jobs that ended while ours has no number yet
    std::int64_t m_job = 0; ///< 0: not known yet
    bool m_runs = false;
    bool m_cancelled = false;
};

} // namespace netseat::ui
