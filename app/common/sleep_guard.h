#pragma once

#include "server/link.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

namespace netseat::app {

/// Keeps this computer from going to sleep or being shut down unasked while clients run from its disks: their systems would
/// stand still. Holds a logind inhibitor lock ("sleep:shutdown", block) that says how many there are; whoever shuts down
/// is shown it and may insist. Without logind, or where it refuses, it says so once and nothing else changes.
class SleepGuard : public QObject {
    Q_OBJECT
public:
    /// How long a number must stand before the lock tells it: a room that boots changes it many times a second.
    static constexpr milliseconds kSettle{2000};

    /// `bus`: the one that logind is on.
    explicit SleepGuard(server::Link &link, QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    void setSettle(milliseconds settle) { m_timer.setInterval(settle); }

    bool isHeld() const { return m_lock.isValid(); }

Q_SIGNALS:
    void problem(const QString &why); ///< once

private:
    void count(const server::Status &status);
    void renew();
    void take(int clients);
    void complain(const QString &why);

    QDBusConnection m_bus;
    QTimer m_timer;
    QDBusUnixFileDescriptor m_lock; ///< closing it gives the lock up
    int m_attached = 0;
    int m_told = 0; ///< what the lock, held or asked for, says
    bool m_complained = false;
};

} // namespace netseat::app
