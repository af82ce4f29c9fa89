// The clients page's groups: the way to them, and putting clients into one.
#include "clients/clients_page.h"

#include "clients/groups_dialog.h"
#include "icons/icons.h"
#include "texts/convert.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <set>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// An '&' in a name is no mnemonic.
QString menuText(const std::string &name)
{
    return toQString(name).replace(u"&"_s, u"&&"_s);
}

} // namespace

void ClientsPage::openGroups(const QString &name, QWidget *parent)
{
    (new GroupsDialog(m_server, name, parent))->open();
}

/// The groups, then what is only a label, then none.
void ClientsPage::fillGroupMenu()
{
    const Inventory &inventory = *m_server.inventory();
    m_groupMenu->clear();
    for (const Group &group : inventory.groups) {
        const auto *image = group.image ? inventory.image(*group.image) : nullptr;
        auto *action = m_groupMenu->addAction(icon(u"groups"_s),
            image ? tr("%1 (%2)").arg(menuText(group.name), toQString(image->name)) : menuText(group.name));
        connect(action, &QAction::triggered, this, [this, name = group.name] { putInto(selectedClients(), name); });
    }
    std::set<std::string> labels;
    for (const Client &client : inventory.clients)
        if (!client.group.empty() && !inventory.groupByName(client.group))
            labels.insert(client.group);
    if (!labels.empty() && !inventory.groups.empty())
        m_groupMenu->addSeparator();
    for (const auto &label : labels)
        connect(m_groupMenu->addAction(icon(u"label"_s), menuText(label)), &QAction::triggered, this,
            [this, label] { putInto(selectedClients(), label); });
    m_groupMenu->addSeparator();
    connect(m_groupMenu->addAction(tr("&None")), &QAction::triggered, this, [this] { putInto(selectedClients(), {}); });
    m_groupMenu->addAction(m_actions.groups);
}

void ClientsPage::fillWakeMenu()
{
    m_wakeMenu->clear();
    for (const GroupCount &group : m_model.groups()) {
        if (group.name.isEmpty() || group.clients == 0)
            continue;
        auto *action = m_wakeMenu->addAction(
            icon(group.isGroup ? u"groups"_s : u"label"_s), menuText(group.name.toStdString()));
        connect(action, &QAction::triggered, this, [this, name = group.name.toStdString()] { wakeGroup(name); });
    }
    if (m_wakeMenu->isEmpty())
        m_wakeMenu->addAction(tr("No groups yet"))->setEnabled(false);
}

void ClientsPage::wakeGroup(const std::string &name)
{
    std::vector<Client> clients;
    std::ranges::copy_if(m_server.inventory()->clients, std::back_inserter(clients),
        [&](const Client &client) { return client.group == name; });
    wake(clients);
}

/// Into a group they go with all that it says; a label changes nothing else.
void ClientsPage::putInto(const std::vector<Client> &clients, const std::string &name)
{
    const bool follow = m_server.inventory()->groupByName(name) != nullptr;
    std::vector<Client> wanted = clients;
    for (Client &client : wanted) {
        client.group = name;
        client.followsGroup = follow;
        client = withGroup(std::move(client), *m_server.inventory()); // so that undoing brings back what it had
    }
    Edit edit;
    edit.changed = changesTo(wanted, *m_server.inventory());
    const auto count = static_cast<int>(edit.changed.size());
    if (count == 0)
        return; // they are all there already
    const auto group = toQString(name);
    edit.text = name.empty() ? tr("Take %n clients out of their group", nullptr, count)
                             : tr("Put %n clients into %1", nullptr, count).arg(group);
    history().perform(std::move(edit), this, [this, group, follow, count](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT problem(toQString(reply.error().message));
        else if (follow)
            Q_EMIT notice(
                tr("%n clients follow the group %1 from their next start on.", nullptr, count).arg(group));
    });
}

} // namespace netseat::ui
