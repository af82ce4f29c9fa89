#pragma once

#include "bridge/server_bridge.h"
#include "network/interfaces.h"
#include "widgets/page.h"

class QTabWidget;

namespace netseat::ui {

class AddressesPanel;
class EntriesPanel;
class ServersPanel;
class SettingsPanel;
struct EntryPresets;

/// Services and how they meet the network: card, addresses, further networks, what PCs can start beside their disk.
///
/// The boot menu is here, and not a page of its own: it is set up once, like the rest of this page, and what a client starts
/// is chosen where the client is.
class NetworkPage : public Page {
    Q_OBJECT
public:
    enum Tab { SettingsTab, AddressesTab, SubnetsTab, EntriesTab, RulesTab, ServersTab };

    NetworkPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);

    struct Actions {
        QAction *start;
        QAction *stop;
        QAction *probe;
        QAction *bootMenu;
        QAction *startMedium;
    };
    const Actions &actions() const { return m_actions; }
    void setPresets(EntryPresets presets);
    void showTab(Tab tab);
    void find() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    void shown(); ///< somebody asked for something of this page from elsewhere

private:
    void buildActions();
    void updateActions();

    ServerBridge &m_server;
    Actions m_actions{};
    QTabWidget *m_tabs;
    SettingsPanel *m_settings;
    AddressesPanel *m_addresses;
    EntriesPanel *m_entries;
    ServersPanel *m_servers;
};

} // namespace netseat::ui
