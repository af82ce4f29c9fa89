#include "tray/notifier.h"

#include "clients/details/verdict_text.h"
#include "events/verdict.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/room_text.h"

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
/// Of the stored log: more than any one boot makes.
constexpr int kEventsOfABoot = 500;
/// Jobs that were begun and never ended while we looked are forgotten beyond this many.
constexpr std::size_t kMostJobs = 1000;
} // namespace

Notifier::Notifier(ServerBridge &server, ClientsModel &clients, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clients(clients)
{
    for (const auto kind : kNoticeKinds) {
        pile(kind).timer.setSingleShot(true);
        connect(&pile(kind).timer, &QTimer::timeout, this, [this, kind] { tell(kind); });
    }
    connect(&clients, &ClientsModel::machineAppeared, this, &Notifier::takeMachine);
    connect(&clients, &ClientsModel::bootFailed, this, &Notifier::takeFailure);
    connect(&clients, &ClientsModel::countsChanged, this, &Notifier::dropRecovered);
    connect(&server, &ServerBridge::eventsArrived, this, &Notifier::takeEvents);
    connect(&server, &ServerBridge::statusChanged, this, &Notifier::takeStatus);
    connect(&server, &ServerBridge::inventoryChanged, this, [this] {
        takeStatus();
        dropRegistered();
    });
    connect(&server, &ServerBridge::connectionLost, this,
        [this](const QString &why) { add(NoticeKind::ServiceFailed, {.name = {}, .text = why}); });
    connect(&server, &ServerBridge::connectionRestored, this,
        [this] { drop(NoticeKind::ServiceFailed, [](const NoticeItem &) { return true; }); });
    takeStatus();
}

void Notifier::setTimes(milliseconds gather, milliseconds pause)
{
    m_gather = gather;
    m_pause = pause;
}

void Notifier::add(NoticeKind kind, NoticeItem item)
{
    if (isMuted() || !wantsNotice(kind))
        return;
    Pile &into = pile(kind);
    std::erase_if(into.items, [&](const NoticeItem &known) { return known.name == item.name; });
    into.items.push_back(std::move(item));
    if (into.items.size() > kMostItems)
        into.items.erase(into.items.begin());
    if (into.timer.isActive())
        return;
    auto wait = m_gather;
    if (into.sinceTold.isValid())
        wait = std::max(wait, m_pause - milliseconds(into.sinceTold.elapsed()));
    into.timer.start(wait);
}

void Notifier::tell(NoticeKind kind)
{
    Pile &of = pile(kind);
    if (isMuted())
        std::erase_if(of.items, [](const NoticeItem &item) { return !item.isTold; });
    if (of.items.empty() || isMuted())
        return;
    of.sinceTold.start();
    of.isOpen = true;
    for (NoticeItem &item : of.items)
        item.isTold = true;
    Q_EMIT notice(noticeOf(kind, of.items));
}

void Notifier::settle(NoticeKind kind)
{
    Pile &of = pile(kind);
    of.isOpen = false;
    std::erase_if(of.items, [](const NoticeItem &item) { return item.isTold; });
}

void Notifier::drop(NoticeKind kind, const std::function<bool(const NoticeItem &)> &isOver)
{
    Pile &of = pile(kind);
    if (of.items.empty())
        return;
    std::erase_if(of.items, isOver);
    if (!of.items.empty())
        return;
    of.timer.stop();
    if (std::exchange(of.isOpen, false))
        Q_EMIT withdrawn(kind);
}

void Notifier::takeMachine(const QString &mac)
{
    const auto address = MacAddress::parse(mac.toStdString());
    if (!address || isIgnoredMachine(mac) || isWatched()) // in the window they see it; a notice would lie on top of it
        return;
    ClientRow row;
    row.client.mac = *address;
    auto who = m_clients.makerOf(row);
    const auto &newcomers = m_server.inventory()->newcomers;
    const auto found = std::ranges::find(newcomers, *address, &Newcomer::mac);
    if (who.isEmpty() && found != newcomers.end())
        who = toQString(found->hardware);
    add(NoticeKind::NewMachine, {.name = mac, .text = who, .mac = address});
}

/// Registered or forgotten meanwhile.
void Notifier::dropRegistered()
{
    const auto &newcomers = m_server.inventory()->newcomers;
    drop(NoticeKind::NewMachine, [&](const NoticeItem &item) {
        return std::ranges::find(newcomers, *item.mac, &Newcomer::mac) == newcomers.end();
    });
}

void Notifier::takeFailure(const QString &name, const QString &problem, ClientId client)
{
    const auto &row = m_clients.at(m_clients.indexOf(client));
    const bool wasUp = row.boot && row.boot->reached() == Stage::SystemLogin;
    const auto kind = wasUp ? NoticeKind::ClientLost : NoticeKind::BootFailed;
    add(kind, {.name = name, .text = problem, .client = client});
    askVerdict(kind, name, client);
}

/// The answer is there long before the notice is told.
void Notifier::askVerdict(NoticeKind kind, const QString &name, ClientId client)
{
    const server::EventQuery query{.client = client, .before = 0, .limit = kEventsOfABoot};
    m_server.queryEvents(query, this, [this, kind, name](const Result<server::EventPage> &page) {
        BootHistory history;
        for (const Event &event : page ? page->events : EventBatch{})
            history.add(event);
        const auto verdict = history.boots().empty() ? std::nullopt : judge(history.boots().back());
        if (!verdict || verdict->cause == Cause::Other)
            return;
        for (NoticeItem &item : pile(kind).items)
            if (item.name == name)
                item.text = verdictText(verdict->cause).title;
    });
}

void Notifier::dropRecovered()
{
    const auto isOver = [this](const NoticeItem &item) {
        const auto index = m_clients.indexOf(*item.client);
        return !index.isValid() || m_clients.at(index).state != ClientState::Failed;
    };
    drop(NoticeKind::BootFailed, isOver);
    drop(NoticeKind::ClientLost, isOver);
}

void Notifier::takeEvents(const EventBatch &events)
{
    for (const Event &event : events)
        takeEvent(event);
}

void Notifier::takeEvent(const Event &event)
{
    const auto address = event.address ? toQString(event.address->toString()) : QString();
    switch (event.code) {
    case EventCode::OtherServerFound:
        add(NoticeKind::OtherServer, {.name = address, .text = toQString(event.detail)});
        break;
    case EventCode::OtherServerGone:
        drop(NoticeKind::OtherServer, [&](const NoticeItem &item) { return item.name == address; });
        break;
    case EventCode::ServiceFailed:
        if (event.severity == Severity::Error && !isWatched())
            add(NoticeKind::ServiceFailed,
                {.name = text(event.origin), .text = toQString(event.detail), .service = event.origin});
        break;
    case EventCode::ServiceStarted:
        drop(NoticeKind::ServiceFailed, [&](const NoticeItem &item) { return item.service == event.origin; });
        break;
    case EventCode::JobStarted:
    case EventCode::JobFinished:
    case EventCode::JobFailed:
        takeJob(event);
        break;
    default:
        break;
    }
}

void Notifier::takeJob(const Event &event)
{
    if (event.code == EventCode::JobStarted) {
        m_jobs[event.amount] = event.time;
        if (m_jobs.size() > kMostJobs)
            m_jobs.erase(m_jobs.begin());
        return;
    }
    const auto began = m_jobs.find(event.amount);
    const bool wasLong = began == m_jobs.end() || event.time - began->second >= kLongJob;
    if (began != m_jobs.end())
        m_jobs.erase(began);
    const bool failed = event.code == EventCode::JobFailed;
    if (failed && event.severity == Severity::Info) // somebody cancelled it
        return;
    if ((wasLong || failed) && !isWatched())
        add(NoticeKind::JobDone,
            {.name = QString::number(event.amount), .text = text(event), .isBad = failed});
}

void Notifier::takeStatus()
{
    const auto &space = m_server.status().space;
    const Inventory &inventory = *m_server.inventory();
    if (space.total == 0)
        return; // nobody has looked yet
    const int shortage = inventory.noRoom ? 2 : isRoomShort(space, inventory) ? 1 : 0;
    const int before = std::exchange(m_shortage, shortage);
    if (shortage > before)
        add(NoticeKind::RoomLow, {.name = {}, .text = roomText(space), .isBad = shortage == 2});
    else if (shortage == 0)
        drop(NoticeKind::RoomLow, [](const NoticeItem &) { return true; });
}

} // namespace netseat::ui
