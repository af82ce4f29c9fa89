// The actions of the clients page and its menus: what is built once. What they do is in clients_page_edit.cpp.
#include "clients/clients_page.h"

#include "clients/clients_table.h"
#include "clients/import/list_tools.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/plain_label.h"

#include <QAction>
#include <QMenu>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Slot>
QAction *make(ClientsPage *page, const QString &iconName, const QString &text, const QKeySequence &key, Slot slot)
{
    auto *action = new QAction(icon(iconName), text, page);
    action->setShortcut(key);
    action->setIconText(plainLabel(text));
    QObject::connect(action, &QAction::triggered, page, slot);
    return action;
}

} // namespace

void ClientsPage::buildActions()
{
    m_actions.add =
        make(this, u"add"_s, tr("&Add client …"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addClient(); });
    m_actions.registerNew = make(this, u"register"_s, tr("Re&gister"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        std::vector<MacAddress> macs;
        for (const ClientRow &row : selected())
            if (row.isNew())
                macs.push_back(row.client.mac);
        registerMachines(macs);
    });
    m_actions.registerAll = m_lists->numberAction();
    m_actions.forget = make(this, u"close"_s, tr("&Forget new machine"), {}, [this] { forgetMachines(); });
    m_actions.edit =
        make(this, u"edit"_s, tr("&Edit …"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { editClient(); });
    m_actions.edit->setIconText(tr("Edit")); // whatever the menu's text becomes
    m_actions.groups =
        make(this, u"groups"_s, tr("Gro&ups …"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openGroups({}, this); });
    m_groupMenu->setIcon(icon(u"groups"_s));
    m_wakeMenu->setIcon(icon(u"wake"_s));
    m_actions.wake = make(this, u"wake"_s, tr("Wa&ke"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        wake(selectedClients());
    });
    m_actions.wake->setToolTip(tr("Switches PCs on over the network (Wake-on-LAN), where their firmware allows it"));
    m_actions.reset = make(this, u"reset"_s, tr("Reset &disk …"), {}, [this] {
        resetDisks(selectedClients());
    });
    m_actions.disconnect = make(this, u"disconnect"_s, tr("Dis&connect …"), {}, [this] { disconnectClients(); });
    m_actions.remove = make(this, u"remove"_s, tr("&Remove …"), QKeySequence::Delete, [this] { removeClients(); });
    m_actions.maintenance =
        make(this, u"maintenance"_s, tr("Start &maintenance on it"), {}, [this] { startMaintenance(); });
    m_actions.maintenance->setToolTip(tr("Its next boot changes a draft of its image, to be published afterwards"));
    const auto moved = [this] {
        std::vector<Client> clients;
        for (const ClientRow &row : selected())
            if (row.hasMovedOn())
                clients.push_back(row.client);
        return clients;
    };
    m_actions.startFresh = make(this, u"disk"_s, tr("Start &fresh from the default version …"), {}, [this, moved] {
        startFresh(moved());
    });
    m_actions.keepVersion =
        make(this, u"apply"_s, tr("Keep &its version"), {}, [this, moved] { keepVersion(moved()); });
}

void ClientsPage::buildListActions()
{
    m_actions.rename = make(this, u"edit"_s, tr("Ren&ame"), QKeySequence(Qt::Key_F2), [this] {
        const auto rows = m_table->selectionModel()->selectedRows(ClientsModel::NameColumn);
        if (rows.size() == 1)
            m_table->edit(rows.front());
    });
    m_actions.preview = make(this, u"preview"_s, tr("What would it get no&w?"), {}, [this] {
        m_actions.details->setChecked(true);
        m_details->showTab(ClientDetails::PreviewTab);
    });
    m_actions.copyMac = make(this, u"copy"_s, tr("Copy MAC address"), {}, [this] {
        copyOf([](const ClientRow &row) { return toQString(row.client.mac.toString()); });
    });
    m_actions.copyAddress = make(this, u"copy"_s, tr("Copy IP address"), {}, [this] {
        copyOf([](const ClientRow &row) { return row.address; });
    });
    m_actions.details = new QAction(icon(u"details"_s), tr("&Details below"), this);
    m_actions.details->setCheckable(true);
    m_actions.details->setChecked(true);
    connect(m_actions.details, &QAction::toggled, this, &ClientsPage::updateEmptyState);
    m_actions.sidebar = new QAction(icon(u"sidebar"_s), tr("Filter &sidebar"), this);
    m_actions.sidebar->setCheckable(true);
    m_actions.sidebar->setShortcut(QKeySequence(Qt::Key_F9));
    m_actions.sidebar->setToolTip(tr("Filter sidebar (F9)"));
    // F2 and Del mean the list, and only while it has the focus: in a text field they are the field's.
    for (auto *action : {m_actions.rename, m_actions.remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
}

void ClientsPage::showContextMenu(const QPoint &at)
{
    updateActions(); // they may lag behind by a moment
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto index = m_table->indexAt(at);
    if (!index.isValid()) {
        menu->addActions({m_actions.add, m_actions.registerAll, m_actions.groups});
    } else if (m_rows.at(index).isNew()) {
        menu->addActions({m_actions.registerNew, m_actions.edit, m_actions.forget});
        menu->addSeparator();
        menu->addActions({m_actions.copyMac, m_actions.copyAddress});
    } else {
        menu->addActions({m_actions.edit, m_actions.rename, m_groupMenu->menuAction(), m_actions.preview});
        menu->addSeparator();
        menu->addActions({m_actions.wake, m_actions.maintenance});
        menu->addSeparator();
        if (m_actions.startFresh->isEnabled())
            menu->addActions({m_actions.startFresh, m_actions.keepVersion});
        menu->addActions({m_actions.reset, m_actions.disconnect});
        menu->addSeparator();
        menu->addActions({m_actions.copyMac, m_actions.copyAddress});
        menu->addSeparator();
        menu->addAction(m_actions.remove);
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// Of a group, or a label, in the sidebar.
void ClientsPage::showGroupMenu(const QString &group, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto name = group.toStdString();
    const bool isGroup = m_server.inventory()->groupByName(name) != nullptr;
    menu->addAction(icon(u"wake"_s), tr("Wa&ke all of it"), this, [this, name] { wakeGroup(name); });
    menu->addAction(icon(u"groups"_s), isGroup ? tr("&Open group …") : tr("&Make it a group …"), this,
        [this, group] { openGroups(group, this); });
    menu->popup(global);
}

} // namespace netseat::ui
