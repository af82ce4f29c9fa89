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
    , m_notifier(clients)
{
    buildMenu(start, stop);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowToggled();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_noticeHasClients)
            Q_EMIT clientsWanted(m_lastNotice);
        else
            Q_EMIT windowWanted();
    });
    connect(&m_notifier, &Notifier::notice, this, [this](const QString &title, const QString &text, ClientState about) {
        say(title, text);
        m_lastNotice = about;
        m_noticeHasClients = true;
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
    m_counts = m_menu.addAction(stateIcon(ClientState::Up), {});
    connect(m_counts, &QAction::triggered, this, &Tray::windowWanted);
    m_failed = m_menu.addAction(stateIcon(ClientState::Failed), {});
    connect(m_failed, &QAction::triggered, this, [this] { Q_EMIT clientsWanted(ClientState::Failed); });
    m_fresh = m_menu.addAction(stateIcon(ClientState::New), {});
    connect(m_fresh, &QAction::triggered, this, [this] { Q_EMIT clientsWanted(ClientState::New); });
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
    m_counts->setText(countsText(counts));
    m_failed->setText(tr("&Failed clients (%1) …").arg(counts.failed));
    m_failed->setVisible(counts.failed > 0);
    m_fresh->setText(tr("&New machines (%1) …").arg(counts.fresh));
    m_fresh->setVisible(counts.fresh > 0);
}

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    m_icon.show();
}

void Tray::say(const QString &title, const QString &text)
{
    m_noticeHasClients = false;
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text, icon(u"netseat"_s));
}

} // namespace netseat::ui
