#include "clients/clients_page.h"

#include "clients/client_dialog.h"
#include "clients/clients_table.h"
#include "clients/filter_sidebar.h"
#include "clients/import/list_tools.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
/// Below this width of the page the table needs the sidebar's room.
constexpr int kNarrow = 860;
constexpr int kActionsDelay = 50; ///< milliseconds
} // namespace

ClientsPage::ClientsPage(ServerBridge &server, ClientsModel &model, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_model(model)
    , m_rows(model)
    , m_lists(new ListTools(server, server.edits(), this, [this] { return selectedClients(); }))
    , m_groupMenu(new QMenu(tr("&Put into group"), this))
    , m_wakeMenu(new QMenu(tr("Wake a gr&oup"), this))
    , m_filterButton(new QToolButton)
    , m_shown(new QLabel)
    , m_search(new QLineEdit)
    , m_sidebar(new FilterSidebar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new ClientsTable(m_rows))
    , m_details(new ClientDetails(server))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_sides(new QSplitter(Qt::Horizontal))
{
    m_actionsTimer.setSingleShot(true);
    m_actionsTimer.setInterval(kActionsDelay);
    buildActions();
    buildListActions();
    buildLayout();
    connectAll();
    connectFilter();
    updateActions();
    updateDetails();
    updateSidebar();
    m_sidebar->setCounts(model.counts());
    m_sidebar->setGroups(model.groups());
    updateEmptyState();
}

void ClientsPage::buildLayout()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    m_sides->addWidget(m_sidebar);
    m_sides->addWidget(m_splitter);
    m_sides->setStretchFactor(0, 0); // a wider window is a wider table
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(buildTop());
    column->addWidget(m_sides, 1);
}

QWidget *ClientsPage::buildTop()
{
    m_search->setPlaceholderText(tr("Search clients …"));
    m_search->setToolTip(tr("Name, MAC, maker, address, image, group, notes or state. Several words: all of them."));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setMinimumWidth(140);
    m_filterButton->setDefaultAction(m_actions.sidebar);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setIconSize({16, 16});
    m_shown->setEnabled(false); // quieter than what is asked
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filterButton);
    row->addWidget(m_search, 2);
    row->addWidget(m_shown);
    row->addStretch(1);
    return top;
}

void ClientsPage::connectFilter()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows.setText(text);
        updateEmptyState();
    });
    connect(m_sidebar, &FilterSidebar::stateChosen, this, [this](std::optional<ClientState> state) {
        m_rows.setState(state);
        updateEmptyState();
    });
    connect(m_sidebar, &FilterSidebar::groupChosen, this, [this](const std::optional<QString> &group) {
        m_rows.setGroup(group);
        updateEmptyState();
    });
    connect(m_sidebar, &FilterSidebar::clientsDropped, this,
        [this](const std::vector<ClientId> &ids, const QString &group) {
            std::vector<Client> clients;
            for (const ClientId id : ids)
                if (const auto *client = m_server.inventory()->client(id))
                    clients.push_back(*client);
            putInto(clients, group.toStdString());
        });
    connect(m_sidebar, &FilterSidebar::groupMenuWanted, this, &ClientsPage::showGroupMenu);
    connect(&m_model, &ClientsModel::countsChanged, this, [this](const ClientCounts &counts) {
        m_sidebar->setCounts(counts);
        updateFilterText();
    });
    connect(&m_model, &ClientsModel::groupsChanged, this, [this] { m_sidebar->setGroups(m_model.groups()); });
    connect(m_actions.sidebar, &QAction::triggered, this, [this](bool shown) {
        (width() < kNarrow ? m_sidebarOpened : m_sidebarWanted) = shown;
        updateSidebar();
    });
}

void ClientsPage::connectAll()
{
    connect(m_lists, &ListTools::notice, this, &Page::notice);
    connect(m_lists, &ListTools::problem, this, &Page::problem);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &ClientsPage::fillGroupMenu);
    connect(m_wakeMenu, &QMenu::aboutToShow, this, &ClientsPage::fillWakeMenu);
    connect(&m_model, &ClientsModel::renameRefused, this, &Page::problem);
    connect(&history(), &EditHistory::refused, this, &Page::problem);
    connect(&history(), &EditHistory::told, this, &Page::notice);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ClientsPage::selectRegistered);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &ClientsPage::noteChanged);
    connect(&m_actionsTimer, &QTimer::timeout, this, &ClientsPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        updateDetails();
    });
    connect(m_details, &ClientDetails::freshWanted, this, [this](const Client &client) { startFresh({client}); });
    connect(m_details, &ClientDetails::keepWanted, this, [this](const Client &client) { keepVersion({client}); });
    connect(m_details, &ClientDetails::resetWanted, this, [this](const Client &client) { resetDisks({client}); });
    connect(m_details, &ClientDetails::editWanted, this, &ClientsPage::openDialog);
    connect(m_details, &ClientDetails::keepDiskWanted, this,
        [this](const Client &client) { openDialog(client)->showKeepDisk(); });
    connect(m_details, &ClientDetails::networkWanted, this, &ClientsPage::networkWanted);
    connect(m_details, &ClientDetails::imagesWanted, this, &ClientsPage::imagesWanted);
    connect(m_table, &QTreeView::activated, this, &ClientsPage::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClientsPage::showContextMenu);
    connect(m_table, &ClientsTable::registerClicked, this,
        [this](const QModelIndex &index) { registerMachines({m_rows.at(index).client.mac}); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_model.rowCount() > 0)
            showAll();
        else if (m_server.inventory()->network.interface.empty())
            Q_EMIT networkWanted();
        else
            addClient();
    });
}

QMenu *ClientsPage::columnMenu() const
{
    return m_table->columnMenu();
}

void ClientsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPage::showState(std::optional<ClientState> state)
{
    m_sidebar->chooseGroup({}); // who asks for the failed ones wants to see them all
    m_sidebar->choose(state);
}

void ClientsPage::showAll()
{
    m_sidebar->chooseGroup({});
    m_sidebar->choose({});
    m_search->clear();
}

std::vector<ClientRow> ClientsPage::selected() const
{
    std::vector<ClientRow> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_rows.at(index));
    return rows;
}

std::vector<Client> ClientsPage::selectedClients() const
{
    std::vector<Client> clients;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        if (!m_rows.at(index).isNew())
            clients.push_back(m_rows.at(index).client);
    return clients;
}

/// Something about some rows is new: it matters here only where they are selected.
void ClientsPage::noteChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const auto *selection = m_table->selectionModel();
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (!selection->isRowSelected(row))
            continue;
        if (!m_actionsTimer.isActive())
            m_actionsTimer.start(); // one that is selected may have attached its disk, or let go of it
        updateDetails();
        return;
    }
}

void ClientsPage::updateActions()
{
    int fresh = 0;
    int registered = 0;
    int attached = 0;
    int moved = 0;
    int withAddress = 0;
    const ClientRow *one = nullptr;
    for (const auto &index : m_table->selectionModel()->selectedRows()) {
        const ClientRow &row = m_rows.at(index);
        ++(row.isNew() ? fresh : registered);
        attached += row.isAttached() ? 1 : 0;
        moved += row.hasMovedOn() ? 1 : 0;
        withAddress += row.address.isEmpty() ? 0 : 1;
        one = &row;
    }
    const bool single = fresh + registered == 1;
    m_actions.registerNew->setEnabled(fresh > 0);
    m_actions.forget->setEnabled(fresh > 0);
    m_actions.edit->setEnabled(registered > 0 || single);
    m_actions.edit->setText(registered > 1 ? tr("&Edit %n clients …", nullptr, registered) : tr("&Edit …"));
    m_actions.rename->setEnabled(registered == 1 && single);
    m_actions.preview->setEnabled(registered == 1 && single);
    m_actions.wake->setEnabled(registered > 0);
    m_actions.maintenance->setEnabled(
        registered == 1 && single && one->client.image && !one->maintenance && !one->isAttached());
    m_actions.startFresh->setEnabled(moved > 0);
    m_actions.keepVersion->setEnabled(moved > 0);
    m_actions.copyMac->setEnabled(fresh + registered > 0);
    m_actions.copyAddress->setEnabled(withAddress > 0);
    m_actions.reset->setEnabled(registered > attached);
    m_actions.reset->setToolTip(registered > 0 && registered == attached
            ? tr("It runs from this disk: shut it down first.")
            : tr("Throws the client's changes away: it starts fresh at its next boot."));
    m_actions.disconnect->setEnabled(attached > 0);
    m_actions.remove->setEnabled(registered > 0);
    m_groupMenu->setEnabled(registered > 0);
}

void ClientsPage::updateDetails()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_details->setRow(rows.size() == 1 ? std::optional(m_rows.at(rows.front())) : std::nullopt);
}

void ClientsPage::updateEmptyState()
{
    updateFilterText();
    const bool empty = m_rows.rowCount() == 0;
    m_details->setVisible(m_actions.details->isChecked() && m_model.rowCount() > 0);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty)
        return;
    if (m_model.rowCount() > 0)
        m_empty->setContent(
            u"search"_s, tr("No client matches"), tr("No client fits the search and filter."), tr("Show all clients"));
    else if (m_server.inventory()->network.interface.empty())
        m_empty->setContent(u"network"_s, tr("Which network are your PCs in?"),
            tr("Choose the network card that your PCs are connected to. Then turn one on: it will appear here."),
            tr("Choose network card …"));
    else
        m_empty->setContent(u"clients"_s, tr("No clients yet"),
            tr("Turn on a PC set to network boot: it will appear here. Or add one by its MAC address."),
            tr("Add client …"));
}

/// In a small window the sidebar is there only while somebody wants it there.
void ClientsPage::updateSidebar()
{
    const bool shown = width() < kNarrow ? m_sidebarOpened : m_sidebarWanted;
    m_sidebar->setVisible(shown);
    m_actions.sidebar->setChecked(shown);
    m_filterButton->setToolButtonStyle(shown ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    updateFilterText();
}

/// What is filtered must be seen without the sidebar, too: a list that hides something is no list of all.
void ClientsPage::updateFilterText()
{
    QStringList parts;
    if (m_rows.state())
        parts << text(*m_rows.state());
    if (const auto &group = m_rows.group())
        parts << (group->isEmpty() ? FilterSidebar::tr("No group") : *group);
    const auto shown = parts.isEmpty() ? tr("All clients") : parts.join(u", "_s);
    m_filterButton->setText(QString(shown).replace(u"&"_s, u"&&"_s));
    m_filterButton->setAccessibleName(tr("Filter: %1").arg(shown));
    const int rows = m_rows.rowCount();
    const int all = m_model.rowCount();
    const QLocale locale;
    //: how many clients the search and the filters leave of all: "12 of 300"
    m_shown->setText(rows == all ? QString() : tr("%1 of %2").arg(locale.toString(rows), locale.toString(all)));
}

void ClientsPage::showClient(ClientId client)
{
    showAll();
    m_table->setCurrentIndex(m_rows.mapFromSource(m_model.indexOf(client)));
}

void ClientsPage::selectMachine(const MacAddress &mac, bool too)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const auto index = m_rows.index(row, ClientsModel::NameColumn);
        if (!m_rows.at(index).isNew() || m_rows.at(index).client.mac != mac)
            continue;
        if (!too)
            m_table->setCurrentIndex(index);
        m_table->selectionModel()->select(index,
            QItemSelectionModel::Rows | (too ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect));
    }
}

void ClientsPage::activate(const QModelIndex &index)
{
    const ClientRow &row = m_rows.at(index);
    if (row.isNew())
        registerMachines({row.client.mac});
    else
        openDialog(row.client);
}

void ClientsPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(u"clients/splitter"_s, m_splitter->saveState());
    settings.setValue(u"clients/sides"_s, m_sides->saveState());
    settings.setValue(u"clients/sidebar"_s, m_sidebarWanted);
    settings.setValue(u"clients/details"_s, m_actions.details->isChecked());
}

void ClientsPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_splitter->restoreState(settings.value(u"clients/splitter"_s).toByteArray());
    m_sides->restoreState(settings.value(u"clients/sides"_s).toByteArray());
    m_sidebarWanted = settings.value(u"clients/sidebar"_s, true).toBool();
    m_actions.details->setChecked(settings.value(u"clients/details"_s, true).toBool());
    updateSidebar();
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (width() >= kNarrow)
        m_sidebarOpened = false;
    updateSidebar();
}

} // namespace netseat::ui
