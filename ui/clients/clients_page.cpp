#include "clients/clients_page.h"

#include "clients/boot_delegate.h"
#include "clients/client_dialog.h"
#include "clients/import/list_tools.h"
#include "clients/loss_text.h"
#include "clients/registration.h"
#include "clients/state_filter_bar.h"
#include "texts/convert.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientsPage::ClientsPage(ServerBridge &server, ClientsModel &model, LogModel &, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_model(model)
    , m_rows(model)
    , m_lists(new ListTools(server, this, [this] { return selectedClients(); }))
    , m_groupMenu(new QMenu(tr("Put into &group"), this))
    , m_search(new QLineEdit)
    , m_states(new StateFilterBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTreeView)
    , m_bootDelegate(new BootDelegate(m_rows, m_table))
    , m_details(new ClientDetails(server))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    buildActions();
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(buildTop());
    column->addWidget(m_splitter, 1);
    connectAll();
    updateActions();
    updateDetails();
    updateEmptyState();
    m_states->setCounts(model.counts());
}

QWidget *ClientsPage::buildTop()
{
    m_search->setPlaceholderText(tr("Search clients …"));
    m_search->setToolTip(tr("Name, MAC, address, image, group or notes"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setMinimumWidth(140);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    return top;
}

void ClientsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows.setText(text);
        updateEmptyState();
    });
    connect(m_lists, &ListTools::notice, this, &Page::notice);
    connect(m_lists, &ListTools::problem, this, &Page::problem);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &ClientsPage::fillGroupMenu);
    connect(m_states, &StateFilterBar::chosen, this, &ClientsPage::showState);
    connect(&m_model, &ClientsModel::countsChanged, this, [this](const ClientCounts &counts) {
        m_states->setCounts(counts);
        m_actions.registerAll->setEnabled(counts.fresh > 0);
    });
    connect(&m_model, &ClientsModel::renameRefused, this, &Page::problem);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &ClientsPage::updateEmptyState);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, [this] {
        updateActions(); // one that is selected may have attached its disk, or let go of it
        updateDetails();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        updateDetails();
    });
    connect(m_details, &ClientDetails::freshWanted, this, &ClientsPage::startFresh);
    connect(m_details, &ClientDetails::keepWanted, this, &ClientsPage::keepVersion);
    connect(m_details, &ClientDetails::resetWanted, this, &ClientsPage::resetDisks);
    connect(m_details, &ClientDetails::editWanted, this, &ClientsPage::openDialog);
    connect(m_details, &ClientDetails::networkWanted, this, &ClientsPage::networkWanted);
    connect(m_details, &ClientDetails::imagesWanted, this, &ClientsPage::imagesWanted);
    connect(m_table, &QTreeView::activated, this, &ClientsPage::activate);
    connect(m_bootDelegate, &BootDelegate::registerClicked, this,
        [this](const QModelIndex &index) { registerMachines({m_rows.at(index).client.mac}); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_server.inventory()->network.interface.empty())
            Q_EMIT networkWanted();
        else if (m_model.rowCount() > 0)
            showState({}), m_search->clear();
        else
            addClient();
    });
}

void ClientsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPage::showState(std::optional<ClientState> state)
{
    m_rows.setState(state);
    m_states->choose(state);
    updateEmptyState();
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
    for (const ClientRow &row : selected())
        if (!row.isNew())
            clients.push_back(row.client);
    return clients;
}

void ClientsPage::updateActions()
{
    const auto rows = selected();
    const auto fresh = std::ranges::count_if(rows, &ClientRow::isNew);
    const auto registered = static_cast<std::ptrdiff_t>(rows.size()) - fresh;
    m_actions.registerNew->setEnabled(fresh > 0);
    m_actions.forget->setEnabled(fresh > 0);
    m_actions.registerAll->setEnabled(m_model.counts().fresh > 0);
    m_actions.edit->setEnabled(rows.size() == 1);
    m_actions.rename->setEnabled(registered == 1 && rows.size() == 1);
    m_actions.preview->setEnabled(registered == 1 && rows.size() == 1);
    m_actions.reset->setEnabled(registered > 0);
    m_actions.disconnect->setEnabled(std::ranges::any_of(rows, &ClientRow::isAttached));
    m_actions.remove->setEnabled(registered > 0);
    m_groupMenu->setEnabled(registered > 0);
}

void ClientsPage::updateDetails()
{
    const auto rows = selected();
    m_details->setRow(rows.size() == 1 ? std::optional(rows.front()) : std::nullopt);
}

void ClientsPage::updateEmptyState()
{
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

void ClientsPage::showClient(ClientId client)
{
    showState({});
    m_search->clear();
    m_table->setCurrentIndex(m_rows.mapFromSource(m_model.indexOf(client)));
}

void ClientsPage::activate(const QModelIndex &index)
{
    const ClientRow &row = m_rows.at(index);
    if (row.isNew())
        registerMachines({row.client.mac});
    else
        openDialog(row.client);
}

void ClientsPage::addClient()
{
    auto draft = proposeClient({}, *m_server.inventory());
    openDialog(draft);
}

void ClientsPage::editClient()
{
    const auto rows = selected();
    if (rows.size() != 1)
        return;
    openDialog(
        rows.front().isNew() ? proposeClient(rows.front().client.mac, *m_server.inventory()) : rows.front().client);
}

void ClientsPage::openDialog(const Client &client)
{
    auto *dialog = new ClientDialog(m_server.inventory(), client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ClientDialog::groupWanted, this, [this, dialog](const QString &name) { openGroups(name, dialog); });
    connect(&m_server, &ServerBridge::inventoryChanged, dialog, &ClientDialog::setInventory);
    connect(dialog, &ClientDialog::saveRequested, dialog, [this, dialog](const Client &draft) {
        const auto command = draft.id.isNull() ? server::Command(server::AddClient{draft})
                                               : server::Command(server::UpdateClient{draft});
        m_server.submit(command, dialog, [dialog](const Result<server::Reply> &reply) {
            if (reply)
                dialog->accept();
            else
                dialog->showRefusal(toQString(reply.error().message));
        });
    });
    dialog->open();
}

void ClientsPage::registerMachines(const std::vector<MacAddress> &macs)
{
    const auto drafts = proposeClients(macs, *m_server.inventory());
    for (const Client &draft : drafts)
        m_server.submit(server::AddClient{draft});
    if (drafts.empty())
        return;
    const auto name = toQString(drafts.front().name);
    const auto count = static_cast<int>(drafts.size());
    const auto what = count == 1 ? tr("Registered as %1.").arg(name)
                                 : tr("%n machines registered, from %1 on.", nullptr, count).arg(name);
    const auto how = drafts.front().image ? tr("Turn it on again, or wait: it boots at its next start.")
                                          : tr("Choose an image for it before it can boot.");
    Q_EMIT notice(what + u' ' + how);
}

void ClientsPage::forgetMachines()
{
    for (const ClientRow &row : selected())
        if (row.isNew())
            m_server.submit(server::ForgetNewcomer{row.client.mac});
}

void ClientsPage::ask(const LossQuestion &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, question.text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    auto *button = box->addButton(question.button, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, std::move(yes));
    box->open();
}

void ClientsPage::removeClients()
{
    const auto clients = selectedClients();
    if (clients.empty())
        return;
    const auto attached = static_cast<int>(std::ranges::count_if(selected(), &ClientRow::isAttached));
    ask(removalQuestion(clients, *m_server.inventory(), attached), [this, clients, attached] {
        for (const Client &client : clients)
            m_server.submit(server::RemoveClient{client.id, true, attached > 0});
    });
}

void ClientsPage::disconnectClients()
{
    std::vector<Client> clients;
    for (const ClientRow &row : selected())
        if (row.isAttached())
            clients.push_back(row.client);
    if (clients.empty())
        return;
    ask(disconnectQuestion(clients), [this, clients] {
        for (const Client &client : clients)
            m_server.submit(server::DisconnectClient{client.id});
    });
}

void ClientsPage::resetDisks()
{
    const auto clients = selectedClients();
    if (clients.empty())
        return;
    ask(resetQuestion(clients, *m_server.inventory()), [this, clients] {
        for (const Client &client : clients)
            m_server.submit(server::ResetDisk{client.id});
    });
}

void ClientsPage::startFresh(const Client &client)
{
    ask(resetQuestion({client}, *m_server.inventory()),
        [this, id = client.id] { m_server.submit(server::RebaseDisk{id, true}); });
}

void ClientsPage::keepVersion(const Client &client)
{
    const auto said = tr("%1 stays on its version. Its settings (Which version) let it follow the default one again.")
                          .arg(toQString(client.name));
    m_server.submit(server::RebaseDisk{client.id, false}, this, [this, said](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT notice(said);
        else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void ClientsPage::saveState(QSettings &settings) const
{
    settings.setValue(u"clients/header"_s, m_table->header()->saveState());
    settings.setValue(u"clients/widthChosen"_s, m_widthChosen);
    settings.setValue(u"clients/splitter"_s, m_splitter->saveState());
    settings.setValue(u"clients/details"_s, m_actions.details->isChecked());
}

void ClientsPage::restoreState(QSettings &settings)
{
    m_fitting = true;
    m_table->header()->restoreState(settings.value(u"clients/header"_s).toByteArray());
    m_fitting = false;
    m_widthChosen = settings.value(u"clients/widthChosen"_s, false).toBool();
    m_splitter->restoreState(settings.value(u"clients/splitter"_s).toByteArray());
    m_actions.details->setChecked(settings.value(u"clients/details"_s, true).toBool());
    fitActivityColumn();
}

} // namespace netseat::ui
