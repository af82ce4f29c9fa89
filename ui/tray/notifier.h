#pragma once

#include "models/clients_model.h"
#include "tray/notice.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <functional>
#include <map>

namespace netseat::ui {

/// Decides what is told outside the window. What comes together is told together, and of one kind never more often than
/// every kPause, so that a classroom switched on at once is one notice and not thirty. A notice that is still open is told
/// anew with what came since; one whose cause is gone is withdrawn.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Waited for more of the same before telling.
    static constexpr milliseconds kGather{1500};
    static constexpr milliseconds kPause{20'000};
    /// Jobs that were done sooner are not worth a notice.
    static constexpr milliseconds kLongJob{10'000};
    /// Things that one notice can tell of; the oldest give way.
    static constexpr std::size_t kMostItems = 500;

    Notifier(ServerBridge &server, ClientsModel &clients, QObject *parent = nullptr);
    /// Other times than the above, for tests.
    void setTimes(milliseconds gather, milliseconds pause);
    /// Nothing is told before `until`; what happens meanwhile is not told later either.
    void muteUntil(WallTime until) { m_mutedUntil = until; }
    bool isMuted() const { return WallTime::now() < m_mutedUntil; }
    /// Whether somebody looks at the window now: they see jobs end and services fail without being told.
    void setWindowIsActive(std::function<bool()> isActive) { m_windowIsActive = std::move(isActive); }
    /// The notice of this kind was read, closed or can't be followed: what comes now makes a new one.
    void settle(NoticeKind kind);

Q_SIGNALS:
    void notice(const netseat::ui::Notice &notice);
    void withdrawn(netseat::ui::NoticeKind kind); ///< what was told is no longer so

private:
    struct Pile {
        std::vector<NoticeItem> items;
        bool isOpen = false; ///< told and not settled
        QTimer timer;
        QElapsedTimer sinceTold;
    };

    Pile &pile(NoticeKind kind) { return m_piles[static_cast<std::size_t>(kind)]; }
    void add(NoticeKind kind, NoticeItem item);
    void tell(NoticeKind kind);
    /// Takes out what `isOver` says is over.
    void drop(NoticeKind kind, const std::function<bool(const NoticeItem &)> &isOver);

    void takeMachine(const QString &mac);
    void takeFailure(const QString &name, const QString &problem, ClientId client);
    void askVerdict(NoticeKind kind, const QString &name, ClientId client);
    void takeEvents(const EventBatch &events);
    void takeEvent(const Event &event);
    void takeJob(const Event &event);
    void takeStatus();
    void dropRegistered();
    void dropRecovered();
    bool isWatched() const { return m_windowIsActive && m_windowIsActive(); }

    ServerBridge &m_server;
    ClientsModel &m_clients;
    milliseconds m_gather = kGather;
    milliseconds m_pause = kPause;
    std::array<Pile, std::size(kNoticeKinds)> m_piles;
    std::map<std::uint64_t, WallTime> m_jobs; ///< by number: when they began
    int m_shortage = 0; ///< of room: 0 none, 1 within hours, 2 now
    WallTime m_mutedUntil;
    std::function<bool()> m_windowIsActive;
};

} // namespace netseat::ui
