#include "tray/notice_service.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;

struct ActionKey {
    NoticeAction action;
    const char *key;
};
constexpr std::array kActionKeys{ActionKey{NoticeAction::Show, "show"}, ActionKey{NoticeAction::Register, "register"},
    ActionKey{NoticeAction::Ignore, "ignore"}, ActionKey{NoticeAction::StartServices, "start"}};

QString keyOf(NoticeAction action)
{
    return QString::fromLatin1(std::ranges::find(kActionKeys, action, &ActionKey::action)->key);
}

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

/// As the specification numbers it, and as the octet that it wants.
QVariant urgencyHint(Urgency urgency)
{
    return QVariant::fromValue(static_cast<uchar>(urgency));
}

} // namespace

NoticeService::NoticeService(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    // Of any sender: with a name Qt would ask for its owner and wait. Whose signal it is is looked at when it comes.
    m_bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(takeAction(QDBusMessage)));
    m_bus.connect({}, kPath, kService, u"NotificationClosed"_s, this, SLOT(takeClosed(QDBusMessage)));
    m_bus.connect({}, kPath, kService, u"ActivationToken"_s, this, SLOT(takeToken(QDBusMessage)));
    auto *watcher =
        new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { takeOwner(owner); });
}

bool NoticeService::has(const char *capability) const
{
    return m_capabilities.contains(QString::fromLatin1(capability));
}

void NoticeService::show(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT refused(notice);
        return;
    }
    if (m_state == State::Ready)
        return send(notice);
    m_waiting[notice.kind] = notice;
    if (m_state != State::Asking)
        ask();
}

/// What the service can do. This also starts it where the desktop starts it on demand.
void NoticeService::ask()
{
    m_state = State::Asking;
    const auto call = m_bus.asyncCall(callTo(u"GetCapabilities"_s), static_cast<int>(m_patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeCapabilities(watcher->reply());
    });
}

void NoticeService::takeCapabilities(const QDBusMessage &reply)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (reply.type() != QDBusMessage::ReplyMessage) {
        m_state = State::Unknown; // asked again for the next notice
        for (const auto &[kind, notice] : waiting)
            Q_EMIT refused(notice);
        return;
    }
    m_state = State::Ready;
    m_owner = reply.service();
    m_capabilities = reply.arguments().value(0).toStringList();
    for (const auto &[kind, notice] : waiting)
        send(notice);
}

void NoticeService::send(const Notice &notice)
{
    Bubble &bubble = m_bubbles[notice.kind];
    bubble.isWithdrawn = false;
    if (bubble.call != 0) {
        bubble.next = notice;
        return;
    }
    bubble.notice = notice;
    QStringList actions;
    if (has("actions")) {
        actions << u"default"_s << text(notice.actions.front(), notice.kind); // a click on the bubble
        for (const auto action : notice.actions)
            actions << keyOf(action) << text(action, notice.kind);
    }
    const QVariantMap hints{{u"urgency"_s, urgencyHint(notice.urgency)},
        {u"desktop-entry"_s, u"net.netseat.Netseat"_s}};
    auto call = callTo(u"Notify"_s);
    call << u"Netseat"_s << bubble.id << u"net.netseat.Netseat"_s << notice.title
         << (has("body-markup") ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << -1;
    const int number = bubble.call = ++m_lastCall;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number, notice] {
        watcher->deleteLater();
        takeReply(notice.kind, number, watcher->reply(), notice);
    });
}

void NoticeService::takeReply(NoticeKind kind, int call, const QDBusMessage &reply, const Notice &notice)
{
    const bool isShown = reply.type() == QDBusMessage::ReplyMessage;
    const auto found = m_bubbles.find(kind);
    if (found == m_bubbles.end() || found->second.call != call) { // its service has gone since
        if (!isShown)
            Q_EMIT refused(notice);
        return;
    }
    Bubble &bubble = found->second;
    bubble.call = 0;
    const auto next = std::exchange(bubble.next, std::nullopt);
    const bool isWithdrawn = bubble.isWithdrawn;
    if (!isShown) {
        m_bubbles.erase(found);
        m_state = State::Unknown;
        if (!isWithdrawn)
            Q_EMIT refused(next.value_or(notice));
        return;
    }
    bubble.id = reply.arguments().value(0).toUInt();
    if (isWithdrawn) {
        closeBubble(bubble.id);
        m_bubbles.erase(found);
    } else if (next) {
        send(*next);
    }
}

void NoticeService::closeBubble(quint32 id)
{
    auto call = callTo(u"CloseNotification"_s);
    call << id;
    call.setAutoStartService(false);
    m_bus.send(call);
}

void NoticeService::withdraw(NoticeKind kind)
{
    m_waiting.erase(kind);
    const auto found = m_bubbles.find(kind);
    if (found == m_bubbles.end())
        return;
    if (found->second.call != 0) {
        found->second.isWithdrawn = true;
        found->second.next.reset();
        return;
    }
    closeBubble(found->second.id);
    m_bubbles.erase(found);
}

/// Numbers of the former one mean nothing to the next.
void NoticeService::takeOwner(const QString &owner)
{
    if (owner == m_owner && !owner.isEmpty())
        return; // it began on our own call, and has answered already
    const auto gone = std::exchange(m_bubbles, {});
    m_owner = owner;
    m_capabilities.clear();
    if (m_state == State::Ready)
        m_state = State::Unknown;
    for (const auto &[kind, bubble] : gone)
        if (bubble.id != 0)
            Q_EMIT closed(kind);
}

std::map<NoticeKind, NoticeService::Bubble>::iterator NoticeService::bubbleOf(const QDBusMessage &message)
{
    const auto id = message.arguments().value(0).toUInt();
    if (id == 0 || message.service() != m_owner)
        return m_bubbles.end();
    return std::ranges::find_if(m_bubbles, [id](const auto &entry) { return entry.second.id == id; });
}

void NoticeService::takeAction(const QDBusMessage &message)
{
    const auto found = bubbleOf(message);
    if (found == m_bubbles.end())
        return;
    const auto notice = found->second.notice;
    const auto key = message.arguments().value(1).toString();
    const auto chosen = std::ranges::find_if(notice.actions,
        [&](NoticeAction action) { return key == u"default"_s || key == keyOf(action); });
    if (chosen == notice.actions.end())
        return;
    const auto action = *chosen;
    withdraw(notice.kind); // some desktops leave it standing
    Q_EMIT closed(notice.kind);
    Q_EMIT acted(notice, action);
}

void NoticeService::takeClosed(const QDBusMessage &message)
{
    const auto found = bubbleOf(message);
    if (found == m_bubbles.end())
        return;
    const auto kind = found->first;
    if (found->second.call != 0) { // the next one is on its way already, as a new bubble
        found->second.id = 0;
        return;
    }
    m_bubbles.erase(found);
    Q_EMIT closed(kind);
}

/// With it the window may come to the front where windows may not do so by themselves (Wayland).
void NoticeService::takeToken(const QDBusMessage &message)
{
    if (bubbleOf(message) != m_bubbles.end())
        qputenv("XDG_ACTIVATION_TOKEN", message.arguments().value(1).toString().toUtf8());
}

} // namespace netseat::ui
