#pragma once

#include "base/clock.h"
#include "tray/notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <map>
#include <optional>

namespace netseat::ui {

/// Shows notices by the desktop's own service (org.freedesktop.Notifications, Desktop Notifications Specification 1.2), one
/// bubble a kind: what is told anew takes the place of the former. Everything is asked without waiting. The service may be
/// missing, vanish, come back, or never answer: then refused() says of each notice that somebody else must tell it.
class NoticeService : public QObject {
    Q_OBJECT
public:
    /// Who has not answered after so long does not answer.
    static constexpr milliseconds kPatience{5000};

    /// `bus`: the one that the person's desktop is on.
    explicit NoticeService(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    void setPatience(milliseconds patience) { m_patience = patience; }

    void show(const Notice &notice);
    /// Takes back the one of this kind, if it is shown.
    void withdraw(NoticeKind kind);

Q_SIGNALS:
    void acted(const netseat::ui::Notice &notice, netseat::ui::NoticeAction action);
    void closed(netseat::ui::NoticeKind kind); ///< by the person or because its time was over, or its service is gone
    void refused(const netseat::ui::Notice &notice); ///< nobody is there to show it

private Q_SLOTS:
    void takeAction(const QDBusMessage &message);
    void takeClosed(const QDBusMessage &message);
    void takeToken(const QDBusMessage &message);

private:
    enum class State { Unknown, Asking, Ready };
    struct Bubble {
        quint32 id = 0; ///< 0: not known yet
        int call = 0; ///< the one under way; 0: none
        Notice notice;
        std::optional<Notice> next; ///< to be shown as soon as the id is known
        bool isWithdrawn = false;
    };

    void ask();
    void takeCapabilities(const QDBusMessage &reply);
    void send(const Notice &notice);
    void takeReply(NoticeKind kind, int call, const QDBusMessage &reply, const Notice &notice);
    void takeOwner(const QString &owner);
    void closeBubble(quint32 id);
    bool has(const char *capability) const;
    /// The bubble that a signal of the service is about; none: it is somebody else's.
    std::map<NoticeKind, Bubble>::iterator bubbleOf(const QDBusMessage &message);

    QDBusConnection m_bus;
    milliseconds m_patience = kPatience;
    State m_state = State::Unknown;
    QString m_owner; ///< the unique name of who answered
    QStringList m_capabilities;
    std::map<NoticeKind, Notice> m_waiting; ///< for the answer
    std::map<NoticeKind, Bubble> m_bubbles;
    int m_lastCall = 0;
};

} // namespace netseat::ui
