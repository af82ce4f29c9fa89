#include "tray/tray.h"

#include "icons/icons.h"
#include "texts/convert.h"

#include <algorithm>
#include <map>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon trayIcon(TrayState state)
{
    switch (state) {
    case TrayState::Stopped:
        return icon(u"tray-stopped"_s);
    case TrayState::Idle:
        return icon(u"tray-idle"_s);
    case TrayState::Serving:
        return icon(u"tray-serving"_s);
    case TrayState::Attention:
        return icon(u"tray-attention"_s);
    }
    Q_UNREACHABLE();
}

QString trayText(TrayState state)
{
    switch (state) {
    case TrayState::Stopped:
        return Tray::tr("Services stopped");
    case TrayState::Idle:
        return Tray::tr("Ready for clients");
    case TrayState::Serving:
        return Tray::tr("Serving clients");
    case TrayState::Attention:
        return Tray::tr("Needs attention");
    }
    Q_UNREACHABLE();
}

} // namespace

TrayState trayStateOf(const server::Status &status, const ClientCounts &counts)
{
    const auto any = [&](server::ServiceState state) {
        return std::ranges::any_of(status.services, [state](const auto &service) { return service.state == state; });
    };
    if (any(server::ServiceState::Failed) || (counts.failed > 0 && any(server::ServiceState::Running)))
        return TrayState::Attention;
    if (!any(server::ServiceState::Running))
        return TrayState::Stopped;
    return counts.up + counts.booting > 0 ? TrayState::Serving : TrayState::Idle;
}

QString countsText(const ClientCounts &counts)
{
    QStringList parts;
    if (counts.up > 0)
        parts << Tray::tr("%n up", nullptr, counts.up);
    if (counts.booting > 0)
        parts << Tray::tr("%n booting", nullptr, counts.booting);
    if (counts.failed > 0)
        parts << Tray::tr("%n failed", nullptr, counts.failed);
    if (counts.fresh > 0)
        parts << Tray::tr("%n new", nullptr, counts.fresh);
    return parts.isEmpty() ? Tray::tr("No client is on") : parts.join(u", "_s);
}

Tray::Tray(ServerBridge &server, ClientsModel &clients, QAction *start, QAction *stop, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clients(clients)
    , m_notifier(server, clients)
{
    buildMenu(start, stop);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger && !m_messageClicked)
            Q_EMIT windowToggled();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        // In an XEmbed tray a click on the icon, while a notice stands above it, is both: it would show the window and
        // hide it again.
        m_messageClicked = true;
        QMetaObject::invokeMethod(this, [this] { m_messageClicked = false; }, Qt::QueuedConnection);
        if (const auto notice = std::exchange(m_saidNotice, std::nullopt))
            Q_EMIT noticeActed(*notice, notice->actions.front());
        else
            Q_EMIT windowWanted();
    });
    connect(&m_notifier, &Notifier::notice, this, [this](const Notice &notice) {
        if (m_notices)
            m_notices->show(notice);
        else
            sayNotice(notice);
    });
    connect(&m_notifier, &Notifier::withdrawn, this, [this](NoticeKind kind) {
        if (m_notices)
            m_notices->withdraw(kind);
    });
    connect(&server, &ServerBridge::statusChanged, this, &Tray::update);
    connect(&clients, &ClientsModel::countsChanged, this, &Tray::update);
    update();
}

void Tray::buildMenu(QAction *start, QAction *stop)
{
    auto *show = m_menu.addAction(tr("Show &window"));
    connect(show, &QAction::triggered, this, &Tray::windowWanted);
    m_menu.setDefaultAction(show);
    m_menu.addSeparator();
    m_none = m_menu.addAction(tr("No client is on"));
    m_none->setEnabled(false);
    m_up = addList(ClientState::Up);
    m_booting = addList(ClientState::Booting);
    m_failed = addList(ClientState::Failed);
    m_fresh = addList(ClientState::New);
    m_menu.addSeparator();
    m_menu.addAction(start);
    m_menu.addAction(stop);
    m_wake.setTitle(tr("&Wake a group"));
    m_menu.addMenu(&m_wake);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillWake);
    fillWake();
    m_menu.addSeparator();
    m_mute = m_menu.addAction(tr("No notices for an &hour"));
    m_mute->setCheckable(true);
    connect(m_mute, &QAction::toggled, this, &Tray::setMuted);
    m_muteEnds.setSingleShot(true);
    connect(&m_muteEnds, &QTimer::timeout, this, [this] { m_mute->setChecked(false); });
    connect(m_menu.addAction(icon(u"settings"_s), tr("Se&ttings …")), &QAction::triggered, this, &Tray::settingsWanted);
    m_menu.addSeparator();
    connect(m_menu.addAction(icon(u"quit"_s), tr("&Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

QAction *Tray::addList(ClientState state)
{
    auto *action = m_menu.addAction(stateIcon(state), {});
    connect(action, &QAction::triggered, this, [this, state] { Q_EMIT clientsWanted(state); });
    return action;
}

void Tray::fillWake()
{
    std::map<std::string, std::vector<ClientId>> groups;
    for (const Client &client : m_server.inventory()->clients)
        if (!client.group.empty())
            groups[client.group].push_back(client.id);
    m_wake.clear();
    m_wake.menuAction()->setVisible(!groups.empty());
    for (const auto &[name, clients] : groups)
        connect(m_wake.addAction(toQString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, clients] { m_server.submit(server::WakeClients{clients}); });
}

void Tray::setMuted(bool muted)
{
    static constexpr milliseconds kMute{3'600'000};
    m_notifier.muteUntil(muted ? WallTime::now() + kMute : WallTime{});
    if (muted)
        m_muteEnds.start(kMute);
    else
        m_muteEnds.stop();
}

void Tray::update()
{
    const auto &counts = m_clients.counts();
    const auto state = trayStateOf(m_server.status(), counts);
    m_icon.setIcon(trayIcon(state));
    m_icon.setToolTip(tr("Netseat: %1. %2").arg(trayText(state), countsText(counts)));
    const auto show = [](QAction &action, int count, const QString &text) {
        action.setText(text);
        action.setVisible(count > 0);
    };
    show(*m_up, counts.up, tr("%n up", nullptr, counts.up));
    show(*m_booting, counts.booting, tr("%n booting", nullptr, counts.booting));
    show(*m_failed, counts.failed, tr("%n failed", nullptr, counts.failed));
    show(*m_fresh, counts.fresh, tr("&New machines (%1) …").arg(counts.fresh));
    m_none->setVisible(counts.up + counts.booting + counts.failed == 0);
}

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    if (!m_notices)
        useNotices(std::make_unique<NoticeService>());
    m_icon.show();
}

void Tray::useNotices(std::unique_ptr<NoticeService> notices)
{
    m_notices = std::move(notices);
    connect(m_notices.get(), &NoticeService::refused, this, &Tray::sayNotice);
    connect(m_notices.get(), &NoticeService::closed, &m_notifier, &Notifier::settle);
    connect(m_notices.get(), &NoticeService::acted, this, &Tray::noticeActed);
}

void Tray::say(const QString &title, const QString &text)
{
    m_saidNotice.reset();
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text, icon(u"netseat"_s));
}

/// Where the desktop has no service for it, the tray tells; nobody says when it was read.
void Tray::sayNotice(const Notice &notice)
{
    say(notice.title, notice.text);
    m_saidNotice = notice;
    m_notifier.settle(notice.kind);
}

} // namespace netseat::ui
