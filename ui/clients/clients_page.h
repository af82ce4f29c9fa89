#pragma once

#include "clients/client_details.h"
#include "models/clients_filter.h"
#include "models/log_model.h"
#include "widgets/page.h"

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class BootDelegate;
class ClientDialog;
class EmptyState;
class ListTools;
struct LossQuestion;
class StateFilterBar;

/// The clients: search, filter, table, and what is known of the selected one.
class ClientsPage : public Page {
    Q_OBJECT
public:
    ClientsPage(ServerBridge &server, ClientsModel &model, LogModel &log, QWidget *parent = nullptr);

    struct Actions {
        QAction *add;
        QAction *registerNew;
        QAction *registerAll;
        QAction *edit;
        QAction *rename;
        QAction *preview;
        QAction *groups;
        QAction *reset;
        QAction *disconnect;
        QAction *remove;
        QAction *forget;
        QAction *details;
    };
    const Actions &actions() const { return m_actions; }
    /// Lists of PCs: in, out, and numbering new machines.
    ListTools &lists() const { return *m_lists; }
    /// "Put into group": filled anew whenever it opens.
    QMenu *groupMenu() const { return m_groupMenu; }

    void find() override;
    QList<QAction *> tools() const override
    {
        return {
            m_actions.add, m_actions.registerNew, m_actions.edit, m_actions.groups, m_actions.reset, m_actions.remove};
    }
    /// Shows only the clients in this state; none: all.
    void showState(std::optional<ClientState> state);
    /// Selects this one, whatever was filtered before.
    void showClient(ClientId client);
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    void imagesWanted();
    void networkWanted(); ///< the person wants to choose a network card first

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildTable();
    QWidget *buildTop();
    void buildHeaderMenu();
    void connectAll();

    std::vector<ClientRow> selected() const;
    std::vector<Client> selectedClients() const;
    void updateActions();
    void updateDetails();
    void updateEmptyState();
    void fitActivityColumn();
    void activate(const QModelIndex &index);

    void addClient();
    void editClient();
    void openDialog(const Client &client);
    void openGroups(const QString &name, QWidget *parent);
    void fillGroupMenu();
    void putInto(const std::string &name);
    void registerMachines(const std::vector<MacAddress> &macs);
    void removeClients();
    void resetDisks();
    void disconnectClients();
    void startFresh(const Client &client);
    void keepVersion(const Client &client);
    void forgetMachines();
    void ask(const LossQuestion &question, std::function<void()> yes);

    ServerBridge &m_server;
    ClientsModel &m_model;
    ClientsFilter m_rows;
    Actions m_actions{};
    ListTools *m_lists;
    QMenu *m_groupMenu;
    QLineEdit *m_search;
    StateFilterBar *m_states;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_table;
    BootDelegate *m_bootDelegate;
    ClientDetails *m_details;
    QSplitter *m_splitter;
    bool m_fitting = false;
    bool m_widthChosen = false; ///< the person has set the width of the activity column
};

} // namespace netseat::ui
