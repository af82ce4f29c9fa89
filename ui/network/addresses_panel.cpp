#include "network/addresses_panel.h"

#include "bridge/edit_history.h"
#include "clients/registration.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/natural_order.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

AddressesFilter::AddressesFilter(AddressesModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(AddressesModel::SortRole);
    setSourceModel(&model);
}

void AddressesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool AddressesFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_text.isEmpty() || m_model.line(sourceRow).contains(m_text, Qt::CaseInsensitive);
}

bool AddressesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return compareNaturally(a.toString(), right.data(sortRole()).toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

AddressesPanel::AddressesPanel(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_model(server)
    , m_filter(new AddressesFilter(m_model, this))
    , m_table(new QTreeView)
    , m_search(new QLineEdit)
    , m_pools(new QWidget)
    , m_poolGrid(new QGridLayout(m_pools))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_reserve(new QAction(icon(u"register"_s), tr("&Reserve this address"), this))
    , m_copy(new QAction(icon(u"copy"_s), tr("Cop&y"), this))
{
    buildTable();
    m_search->setPlaceholderText(tr("Search addresses"));
    m_search->setAccessibleName(tr("Search addresses"));
    m_search->setClearButtonEnabled(true);
    m_poolGrid->setContentsMargins(0, 0, 0, 0);
    m_poolGrid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    for (auto *action : {m_reserve, m_copy}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pools);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter, &AddressesFilter::setText);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AddressesPanel::showPools);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AddressesPanel::showPools);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AddressesPanel::showPools);
    connect(&server, &ServerBridge::inventoryChanged, this, &AddressesPanel::showPools);
    showPools();
    updateActions();
}

void AddressesPanel::buildTable()
{
    m_table->setObjectName(u"addresses"_s);
    m_table->setAccessibleName(tr("Addresses"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setModel(m_filter);
    m_table->sortByColumn(AddressesModel::AddressColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_reserve, m_copy});
    m_table->header()->setStretchLastSection(true);
    const auto width = [this](const QString &text) { return m_table->fontMetrics().horizontalAdvance(text) + 24; };
    m_table->setColumnWidth(AddressesModel::AddressColumn, width(u"192.168.100.100"_s) + 24);
    m_table->setColumnWidth(AddressesModel::MacColumn, width(u"52:54:00:aa:88:2a"_s));
    m_table->setColumnWidth(AddressesModel::NameColumn, width(u"a-name-of-pc"_s));
    m_table->setColumnWidth(AddressesModel::StateColumn, width(text(AddressRow::State::ReservedInUse)));
    m_table->setColumnWidth(AddressesModel::GrantedColumn, width(u"12-24 12:00:00"_s));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressesPanel::updateActions);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AddressesPanel::updateActions);
    connect(m_reserve, &QAction::triggered, this, &AddressesPanel::reserve);
    connect(m_copy, &QAction::triggered, this, &AddressesPanel::copy);
}

void AddressesPanel::showPools()
{
    const Inventory &inventory = *m_server.inventory();
    const bool full = inventory.network.dhcp == DhcpMode::Full;
    m_empty->setContent(u"network"_s, tr("No addresses yet"),
        full ? tr("Machines that get an address from Netseat are listed here, and the addresses that you give to clients.")
             : tr("Another server gives out the addresses. Here are those that you give to clients."),
        {});
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const auto pools = poolsOf(inventory, WallTime::now());
    if (pools == m_shownPools)
        return;
    m_shownPools = pools;
    while (auto *item = m_poolGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const PoolUse &pool : pools) {
        auto *bar = new QProgressBar;
        bar->setRange(0, pool.size);
        bar->setValue(pool.used);
        bar->setFormat(tr("%1 of %n addresses given out", nullptr, pool.size).arg(pool.used));
        const auto name = pool.network.isEmpty() ? tr("Pool:") : tr("Pool of %1:").arg(pool.network);
        bar->setAccessibleName(QString(name).remove(u':'));
        bar->setAccessibleDescription(bar->format());
        m_poolGrid->addWidget(new QLabel(name), row, 0);
        m_poolGrid->addWidget(bar, row, 1);
        if (pool.used * 10 >= pool.size * 9) {
            auto *warning = new QLabel;
            warning->setPixmap(severityIcon(Severity::Warning).pixmap(16, 16));
            warning->setToolTip(tr("Almost full: new machines will get no address. Make the pool larger in the settings."));
            warning->setAccessibleName(warning->toolTip());
            m_poolGrid->addWidget(warning, row, 2);
        }
        ++row;
    }
    m_pools->setVisible(!pools.empty());
}

std::vector<int> AddressesPanel::selectedRows() const
{
    std::vector<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(index).row());
    return rows;
}

void AddressesPanel::updateActions()
{
    const auto rows = selectedRows();
    m_copy->setEnabled(!rows.empty());
    const bool loose = std::ranges::any_of(rows, [this](int row) {
        return m_model.at(row).state == AddressRow::State::InUse || m_model.at(row).state == AddressRow::State::Expired;
    });
    m_reserve->setEnabled(loose);
    m_reserve->setToolTip(loose || rows.empty()
            ? tr("The machine gets this address for good. One that nobody has registered becomes a client.")
            : tr("This address is reserved already."));
}

void AddressesPanel::reserve()
{
    const Inventory &inventory = *m_server.inventory();
    std::vector<AddressRow> rows;
    std::vector<MacAddress> loose;
    for (const int at : selectedRows()) {
        const AddressRow &row = m_model.at(at);
        if (row.state == AddressRow::State::Reserved || row.state == AddressRow::State::ReservedInUse)
            continue;
        rows.push_back(row);
        if (!row.client)
            loose.push_back(row.mac);
    }
    const auto fresh = proposeClients(loose, inventory);
    auto next = fresh.begin();
    Edit edit;
    QStringList said;
    for (const AddressRow &row : rows) {
        const auto *client = row.client ? inventory.client(*row.client) : nullptr;
        if (row.client && !client)
            continue;
        auto draft = client ? *client : *next++;
        draft.address = row.address;
        const auto told = client ? tr("%1 keeps %2.") : tr("Registered as %1, which keeps %2.");
        said << told.arg(toQString(draft.name), toQString(draft.address->toString()));
        if (client)
            edit.changed.push_back({*client, draft});
        else
            edit.added.push_back(draft);
    }
    if (said.isEmpty())
        return;
    edit.text = tr("Keep %n addresses", nullptr, static_cast<int>(said.size()));
    m_server.edits().perform(std::move(edit), this, [this, text = said.join(u' ')](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT notice(text);
        else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void AddressesPanel::copy() const
{
    QStringList lines;
    auto shown = m_table->selectionModel()->selectedRows();
    std::ranges::sort(shown, {}, &QModelIndex::row);
    for (const auto &index : shown)
        lines << m_model.line(m_filter->mapToSource(index).row());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AddressesPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace netseat::ui
