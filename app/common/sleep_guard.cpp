#include "common/sleep_guard.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace netseat::app {

using namespace Qt::StringLiterals;

SleepGuard::SleepGuard(server::Link &link, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSettle);
    connect(&m_timer, &QTimer::timeout, this, &SleepGuard::renew);
    connect(&link, &server::Link::statusChanged, this, &SleepGuard::count);
    connect(&link, &server::Link::lost, this, [this] { count({}); });
    count(link.status());
}

void SleepGuard::count(const server::Status &status)
{
    const auto attached =
        std::ranges::count_if(status.boots, [](const auto &entry) { return entry.second.attached; });
    m_attached = static_cast<int>(attached);
    if (m_attached != m_told && !m_timer.isActive())
        m_timer.start();
}

void SleepGuard::renew()
{
    if (m_attached == m_told)
        return;
    m_told = m_attached;
    if (m_attached == 0)
        m_lock = {};
    else
        take(m_attached);
}

void SleepGuard::take(int clients)
{
    if (!m_bus.isConnected()) {
        complain(u"there is no system bus"_s);
        return;
    }
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    const auto why = clients == 1 ? u"1 PC runs from this computer"_s : u"%1 PCs run from this computer"_s.arg(clients);
    call << u"sleep:shutdown"_s << u"Netseat"_s << why << u"block"_s;
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, clients, waiting] {
        waiting->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
        if (reply.isError())
            complain(reply.error().message());
        else if (m_told == clients) // else they have gone meanwhile, or another number is on its way
            m_lock = reply.value(); // the former lock ends only now: there is no gap
    });
}

void SleepGuard::complain(const QString &why)
{
    if (!std::exchange(m_complained, true))
        Q_EMIT problem(why);
}

} // namespace netseat::app
