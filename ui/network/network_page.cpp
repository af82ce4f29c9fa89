#include "network/network_page.h"

#include "entries/entries_panel.h"
#include "icons/icons.h"
#include "network/addresses_panel.h"
#include "network/lists_panel.h"
#include "network/servers_panel.h"
#include "network/settings_panel.h"
#include "network/stop_services.h"

#include <QAction>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_tabs(new QTabWidget)
    , m_settings(new SettingsPanel(server, interfaces))
    , m_addresses(new AddressesPanel(server))
    , m_entries(new EntriesPanel(server))
    , m_servers(new ServersPanel(server, interfaces))
{
    buildActions();
    auto *subnets = new SubnetsPanel(server, interfaces);
    auto *rules = new RulesPanel(server);
    m_tabs->setObjectName(u"network"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    // In the order of Tab.
    m_tabs->addTab(m_settings, tr("Services"));
    m_tabs->addTab(m_addresses, tr("Addresses"));
    m_tabs->addTab(subnets, tr("Further networks"));
    m_tabs->addTab(m_entries, tr("Boot menu"));
    m_tabs->addTab(rules, tr("Boot programs"));
    m_tabs->addTab(m_servers, tr("Other servers"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 4, 0, 0);
    page->addWidget(m_tabs);
    const auto pass = [this](auto *panel) {
        using Panel = std::remove_pointer_t<decltype(panel)>;
        connect(panel, &Panel::problem, this, &Page::problem);
        if constexpr (requires { &Panel::notice; })
            connect(panel, &Panel::notice, this, &Page::notice);
    };
    pass(m_settings);
    pass(m_addresses);
    pass(m_entries);
    pass(rules);
    pass(m_servers);
    connect(&server, &ServerBridge::statusChanged, this, &NetworkPage::updateActions);
    updateActions();
}

void NetworkPage::buildActions()
{
    m_actions.start = new QAction(icon(u"start"_s), tr("&Start services"), this);
    m_actions.stop = new QAction(icon(u"stop"_s), tr("S&top services"), this);
    m_actions.start->setIconText(tr("Start"));
    m_actions.stop->setIconText(tr("Stop"));
    m_actions.start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_actions.stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_actions.probe = m_servers->probeAction();
    m_actions.bootMenu = new QAction(icon(u"menu"_s), tr("&Boot menu"), this);
    m_actions.startMedium = m_entries->mediumAction();
    connect(m_actions.start, &QAction::triggered, this, [this] { m_server.submit(server::StartServices{}); });
    connect(m_actions.stop, &QAction::triggered, this, [this] { stopServices(m_server, server::StopServices{}, this); });
    connect(m_actions.bootMenu, &QAction::triggered, this, [this] { showTab(EntriesTab); });
    connect(m_actions.probe, &QAction::triggered, this, [this] { showTab(ServersTab); });
}

void NetworkPage::updateActions()
{
    const auto &services = m_server.status().services;
    const bool wanted = services.empty() || std::ranges::any_of(services, [](const auto &service) {
        return service.state == server::ServiceState::Stopped || service.state == server::ServiceState::Failed;
    });
    m_actions.start->setEnabled(wanted);
    m_actions.stop->setEnabled(m_server.servicesRun());
}

void NetworkPage::setPresets(EntryPresets presets)
{
    m_entries->setPresets(std::move(presets));
}

void NetworkPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    Q_EMIT shown();
}

void NetworkPage::find()
{
    if (m_tabs->currentWidget() == m_addresses)
        m_addresses->focusSearch();
    else if (m_tabs->currentWidget() == m_settings)
        m_settings->focusFirst();
}

void NetworkPage::saveState(QSettings &settings) const
{
    settings.setValue(u"network/tab"_s, m_tabs->currentIndex());
}

void NetworkPage::restoreState(QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"network/tab"_s, 0).toInt());
}

} // namespace netseat::ui
