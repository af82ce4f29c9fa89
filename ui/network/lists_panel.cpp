#include "network/lists_panel.h"

#include "bridge/edit_history.h"
#include "icons/icons.h"
#include "network/rule_dialog.h"
#include "network/subnet_dialog.h"
#include "texts/convert.h"
#include "widgets/confirm_dialog.h"
#include "widgets/empty_state.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ListPanel::ListPanel(const QString &explanation, QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTreeView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_buttons(new QWidget)
{
    m_table->setAccessibleName(name);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(&model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *text = new QLabel(explanation);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
    connect(addButton(tr("&Add …"), false), &QPushButton::clicked, this, &ListPanel::addWanted);
    connect(addButton(tr("&Edit …"), true), &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(addButton(tr("&Remove"), true), &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_empty, &EmptyState::clicked, this, &ListPanel::addWanted);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT editWanted(index.row()); });
    auto *removing = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, [this] {
        if (current() >= 0)
            Q_EMIT removeWanted(current());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPanel::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ListPanel::refresh);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ListPanel::refresh);
    refresh();
}

QPushButton *ListPanel::addButton(const QString &text, bool needsRow)
{
    auto *made = new QPushButton(text);
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, made);
    if (needsRow)
        m_needRow.push_back(made);
    return made;
}

int ListPanel::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ListPanel::select(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void ListPanel::refresh()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_buttons->setVisible(m_model.rowCount() > 0);
    for (auto *button : m_needRow)
        button->setEnabled(current() >= 0);
    Q_EMIT selectionMoved();
}

SubnetsPanel::SubnetsPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_interfaces(std::move(interfaces))
    , m_model(server)
    , m_list(new ListPanel(
          tr("Networks that are served beside the main one: at another network card of this computer, or behind relays."),
          m_model, tr("Further networks"), this))
{
    m_list->empty().setContent(u"network"_s, tr("Only the main network is served"),
        tr("Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP."),
        tr("&Add a network …"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list, &ListPanel::addWanted, this, [this] { open({}); });
    connect(m_list, &ListPanel::editWanted, this, [this](int row) { open(m_model.at(row).subnet.name); });
    connect(m_list, &ListPanel::removeWanted, this, &SubnetsPanel::remove);
    for (int i = 0; i < SubnetsModel::ColumnCount; ++i)
        m_list->table().setColumnWidth(i, i == SubnetsModel::ModeColumn || i == SubnetsModel::PoolColumn ? 190 : 110);
}

void SubnetsPanel::open(const std::string &name)
{
    (new SubnetDialog(m_server, m_interfaces, name, this))->open();
}

void SubnetsPanel::remove(int row)
{
    const auto &before = m_server.inventory()->network;
    auto network = before;
    const auto name = m_model.at(row).subnet.name;
    std::erase_if(network.subnets, [&](const Subnet &subnet) { return subnet.name == name; });
    (new ConfirmDialog(m_server, tr("Remove the network %1").arg(toQString(name)),
         tr("Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their "
            "disk."),
         tr("&Remove network"),
         Edit{.text = tr("Remove network %1").arg(toQString(name)),
             .network = server::Change<NetworkSettings>{before, network}},
         this))
        ->open();
}

RulesPanel::RulesPanel(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_model(server)
    , m_list(new ListPanel(tr("Machines get the boot program that fits their firmware. Rules are for those that need "
                              "another one; the first that fits counts."),
          m_model, tr("Rules for boot programs"), this))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move do&wn")))
{
    m_list->empty().setContent(u"details"_s, tr("Every machine gets the usual boot program"),
        tr("Add a rule if machines of some kind don't come up with it: another network driver, a signed loader."),
        tr("&Add a rule …"));
    auto *order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addLayout(order);
    connect(m_list, &ListPanel::addWanted, this, [this] { open({}); });
    connect(m_list, &ListPanel::editWanted, this, [this](int row) { open(static_cast<std::size_t>(row)); });
    connect(m_list, &ListPanel::removeWanted, this, &RulesPanel::remove);
    connect(m_list, &ListPanel::selectionMoved, this, &RulesPanel::refresh);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto &[at, width] : {std::pair<int, int>{RulesModel::NumberColumn, 50}, {RulesModel::MacColumn, 130},
             {RulesModel::ClassColumn, 200}, {RulesModel::ArchitectureColumn, 140}})
        m_list->table().setColumnWidth(at, width);
    refresh();
}

void RulesPanel::open(std::optional<std::size_t> at)
{
    (new RuleDialog(m_server, at, this))->open();
}

void RulesPanel::remove(int row)
{
    const auto &before = m_server.inventory()->network;
    auto network = before;
    network.loaderRules.erase(network.loaderRules.begin() + row);
    (new ConfirmDialog(m_server, tr("Remove a rule"),
         tr("Machines that it fits get the boot program of the next rule that fits, or the usual one."),
         tr("&Remove rule"),
         Edit{.text = tr("Remove rule %1").arg(row + 1), .network = server::Change<NetworkSettings>{before, network}}, this))
        ->open();
}

void RulesPanel::move(int by)
{
    const int row = m_list->current();
    const auto &before = m_server.inventory()->network;
    auto network = before;
    const int to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(network.loaderRules.size()))
        return;
    std::swap(network.loaderRules[static_cast<std::size_t>(row)], network.loaderRules[static_cast<std::size_t>(to)]);
    Edit edit{.text = tr("Move rule %1").arg(row + 1), .network = server::Change<NetworkSettings>{before, network}};
    m_server.edits().perform(std::move(edit), this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void RulesPanel::refresh()
{
    const int row = m_list->current();
    m_up->setVisible(m_model.rowCount() > 1);
    m_down->setVisible(m_model.rowCount() > 1);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

} // namespace netseat::ui
