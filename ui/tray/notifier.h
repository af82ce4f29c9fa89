#pragma once

#include "models/clients_model.h"

#include <QElapsedTimer>
#include <QTimer>

namespace netseat::ui {

/// Turns new machines and failed boots into notices: what comes together is told together, and never more often than
/// every kPause, so that a classroom switched on at once is one notice and not thirty.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Waited for more of the same before telling.
    static constexpr milliseconds kGather{1500};
    static constexpr milliseconds kPause{20'000};

    explicit Notifier(ClientsModel &clients, QObject *parent = nullptr);
    /// Other times than the above, for tests.
    void setTimes(milliseconds gather, milliseconds pause);
    /// Nothing is told before `until`; what happens meanwhile is not told later either.
    void muteUntil(WallTime until) { m_mutedUntil = until; }
    bool isMuted() const { return WallTime::now() < m_mutedUntil; }

Q_SIGNALS:
    void notice(const QString &title, const QString &text, netseat::ui::ClientState about);

private:
    void schedule();
    void tell();

    milliseconds m_gather = kGather;
    milliseconds m_pause = kPause;
    QStringList m_machines;
    QStringList m_failed;
    QString m_lastProblem;
    WallTime m_mutedUntil;
    QTimer m_timer;
    QElapsedTimer m_sinceTold;
};

} // namespace netseat::ui
