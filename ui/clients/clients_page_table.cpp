// The table of the clients page and its actions: what is built once. What happens then is in clients_page.cpp.
#include "clients/clients_page.h"

#include "clients/boot_delegate.h"
#include "clients/import/list_tools.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTitleMargin = 14;
constexpr int kLeastActivity = 160; ///< below that its sentences say nothing
} // namespace

void ClientsPage::buildActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(key);
        action->setIconText(QString(text).remove(u'&').remove(u" …"_s));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_actions.add = make(u"add"_s, tr("&Add client …"), QKeySequence(Qt::CTRL | Qt::Key_N), &ClientsPage::addClient);
    m_actions.registerNew = make(u"register"_s, tr("Re&gister"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        std::vector<MacAddress> macs;
        for (const ClientRow &row : selected())
            if (row.isNew())
                macs.push_back(row.client.mac);
        registerMachines(macs);
    });
    m_actions.registerAll = m_lists->numberAction();
    m_actions.edit = make(u"edit"_s, tr("&Edit …"), QKeySequence(Qt::CTRL | Qt::Key_E), &ClientsPage::editClient);
    m_actions.rename = make(u"edit"_s, tr("Re&name"), QKeySequence(Qt::Key_F2), [this] {
        const auto rows = m_table->selectionModel()->selectedRows(ClientsModel::NameColumn);
        if (rows.size() == 1)
            m_table->edit(rows.front());
    });
    m_actions.preview = make(u"preview"_s, tr("What would it get no&w?"), {}, [this] {
        m_actions.details->setChecked(true);
        m_details->showTab(ClientDetails::PreviewTab);
    });
    m_actions.groups =
        make(u"groups"_s, tr("Gro&ups …"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openGroups({}, this); });
    m_groupMenu->setIcon(icon(u"groups"_s));
    m_actions.reset = make(u"reset"_s, tr("Reset &disk …"), {}, &ClientsPage::resetDisks);
    m_actions.disconnect = make(u"disconnect"_s, tr("Dis&connect …"), {}, &ClientsPage::disconnectClients);
    m_actions.remove = make(u"remove"_s, tr("&Remove …"), QKeySequence::Delete, &ClientsPage::removeClients);
    m_actions.forget = make(u"close"_s, tr("&Forget new machine"), {}, &ClientsPage::forgetMachines);
    m_actions.details = new QAction(icon(u"details"_s), tr("&Details below"), this);
    m_actions.details->setCheckable(true);
    m_actions.details->setChecked(true);
    connect(m_actions.details, &QAction::toggled, this, &ClientsPage::updateEmptyState);
    // F2 and Del mean the list, and only while it has the focus: in a text field they are the field's.
    for (auto *action : {m_actions.rename, m_actions.remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
}

void ClientsPage::buildTable()
{
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(ClientsModel::BootColumn, m_bootDelegate);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 by its action; Enter and double click open
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setObjectName(u"clients"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByColumn(ClientsModel::NameColumn, Qt::AscendingOrder);

    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    const QFontMetrics metrics(font());
    // Wide enough for what is usual in it and for its title, whatever the language.
    const auto size = [&](int column, const QString &sample, int more) {
        const auto title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(
            column, qMax(metrics.horizontalAdvance(sample) + more, metrics.horizontalAdvance(title) + kTitleMargin));
    };
    size(ClientsModel::StateColumn, u"Booting"_s, 38);
    size(ClientsModel::NameColumn, u"classroom-01"_s, 20);
    size(ClientsModel::BootColumn, u"Discover, 1.25 s"_s, 112); // 112: the bar
    size(ClientsModel::ImageColumn, u"windows-11-23h2@v2"_s, 16);
    size(ClientsModel::ModeColumn, ClientsModel::tr("Maintenance"), 36);
    size(ClientsModel::AddressColumn, u"192.168.100.100"_s, 10);
    size(ClientsModel::MacColumn, u"00:00:00:00:00:00"_s, 18);
    size(ClientsModel::TrafficColumn, u"102.9 MiB/s"_s, 12);
    header->resizeSection(ClientsModel::ActivityColumn, kLeastActivity);
    m_table->setColumnHidden(ClientsModel::GroupColumn, true);
    buildHeaderMenu();

    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto index = m_table->indexAt(at);
        if (index.isValid() && m_rows.at(index).isNew())
            menu->addActions({m_actions.registerNew, m_actions.edit, m_actions.forget});
        else if (index.isValid())
            menu->addActions({m_actions.edit, m_actions.rename, m_actions.preview, m_groupMenu->menuAction(),
                menu->addSeparator(), m_actions.reset, m_actions.disconnect, m_actions.remove});
        else
            menu->addActions({m_actions.add, m_actions.registerAll, m_actions.groups});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void ClientsPage::buildHeaderMenu()
{
    auto *header = m_table->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
            auto *action = menu->addAction(m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!m_table->isColumnHidden(column));
            action->setEnabled(column != ClientsModel::NameColumn); // a list without names helps nobody
            connect(action, &QAction::toggled, this, [this, column](bool shown) {
                m_table->setColumnHidden(column, !shown);
                fitActivityColumn();
            });
        }
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ClientsModel::ActivityColumn && !m_fitting)
            m_widthChosen = true;
    });
}

/// The activity column takes the room that the others leave, but never less than what its sentences need to make
/// sense: below that the table scrolls sideways.
void ClientsPage::fitActivityColumn()
{
    if (m_widthChosen || m_table->isColumnHidden(ClientsModel::ActivityColumn))
        return;
    auto *header = m_table->header();
    const int others = header->length() - header->sectionSize(ClientsModel::ActivityColumn);
    const int room = m_table->viewport()->width() - others;
    m_fitting = true;
    header->resizeSection(ClientsModel::ActivityColumn, qMax(kLeastActivity, room));
    m_fitting = false;
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The table has its new size once the layout has run.
    QMetaObject::invokeMethod(this, &ClientsPage::fitActivityColumn, Qt::QueuedConnection);
}

} // namespace netseat::ui
