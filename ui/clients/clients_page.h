#pragma once

#include "bridge/edit_history.h"
#include "clients/client_details.h"
#include "models/clients_filter.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace netseat::ui {

class ClientDialog;
class ClientsTable;
class EmptyState;
class FilterSidebar;
class ListTools;
struct LossQuestion;

/// The clients: filter, search, table, and what is known of the selected one.
class ClientsPage : public Page {
    Q_OBJECT
public:
    ClientsPage(ServerBridge &server, ClientsModel &model, QWidget *parent = nullptr);

    struct Actions {
        QAction *add;
        QAction *registerNew;
        QAction *registerAll;
        QAction *edit; ///< several at once, too
        QAction *rename;
        QAction *preview;
        QAction *groups;
        QAction *wake;
        QAction *maintenance;
        QAction *startFresh;
        QAction *keepVersion;
        QAction *copyMac;
        QAction *copyAddress;
        QAction *reset;
        QAction *disconnect;
        QAction *remove;
        QAction *forget;
        QAction *details;
        QAction *sidebar;
    };
    const Actions &actions() const { return m_actions; }
    /// Lists of PCs: in, out, and numbering new machines.
    ListTools &lists() const { return *m_lists; }
    /// "Put into group": filled anew whenever it opens.
    QMenu *groupMenu() const { return m_groupMenu; }
    /// "Wake a group": the same.
    QMenu *wakeMenu() const { return m_wakeMenu; }
    QMenu *columnMenu() const;
    /// What was done to the clients here, to be undone.
    EditHistory &history() { return m_server.edits(); }

    void find() override;
    QList<QAction *> tools() const override
    {
        return {
            m_actions.add, m_actions.registerNew, m_actions.edit, m_actions.groups, m_actions.reset, m_actions.remove};
    }
    /// Shows only the clients in this state, of whatever group; none: all.
    void showState(std::optional<ClientState> state);
    /// Selects this one, whatever was filtered before.
    void showClient(ClientId client);
    /// Selects this new machine; `too`: beside what is selected.
    void selectMachine(const MacAddress &mac, bool too);
    /// Each under the next free name; what came of it is told, and can be undone.
    void registerMachines(const std::vector<MacAddress> &macs);
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    void imagesWanted();
    void networkWanted(); ///< the person wants to choose a network card first

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildListActions();
    void buildLayout();
    QWidget *buildTop();
    void connectAll();
    void connectFilter();
    void showContextMenu(const QPoint &at);
    void showGroupMenu(const QString &group, const QPoint &global);

    std::vector<ClientRow> selected() const;
    std::vector<Client> selectedClients() const;
    void noteChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void updateActions();
    void updateDetails();
    void updateEmptyState();
    void updateSidebar();
    void updateFilterText();
    void showAll();
    void activate(const QModelIndex &index);

    void addClient();
    void editClient();
    ClientDialog *openDialog(const Client &client);
    void openBulkDialog(const std::vector<Client> &clients);
    void openGroups(const QString &name, QWidget *parent);
    void fillGroupMenu();
    void fillWakeMenu();
    void putInto(const std::vector<Client> &clients, const std::string &name);
    void wake(const std::vector<Client> &clients);
    void wakeGroup(const std::string &name);
    void startMaintenance();
    void selectRegistered();
    void removeClients();
    void resetDisks(const std::vector<Client> &clients);
    void disconnectClients();
    void startFresh(const std::vector<Client> &clients);
    void keepVersion(const std::vector<Client> &clients);
    void forgetMachines();
    void copyOf(const std::function<QString(const ClientRow &)> &what);
    void ask(const LossQuestion &question, std::function<void()> yes);
    /// Sends each; tells once what came of them all.
    void submitAll(const std::vector<server::Command> &commands, const QString &said);

    ServerBridge &m_server;
    ClientsModel &m_model;
    ClientsFilter m_rows;
    Actions m_actions{};
    ListTools *m_lists;
    QMenu *m_groupMenu;
    QMenu *m_wakeMenu;
    QToolButton *m_filterButton; ///< says what is shown while the sidebar is hidden
    QLabel *m_shown; ///< "12 of 300"
    QLineEdit *m_search;
    FilterSidebar *m_sidebar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ClientsTable *m_table;
    ClientDetails *m_details;
    QSplitter *m_splitter; ///< table above details
    QSplitter *m_sides; ///< sidebar beside both
    std::optional<MacAddress> m_registered; ///< to be selected as soon as it is in the list
    QTimer m_actionsTimer; ///< which actions make sense is looked at a moment after a change, not at each
    bool m_sidebarWanted = true;
    bool m_sidebarOpened = false; ///< by hand, in a window that has little room for it
};

} // namespace netseat::ui
