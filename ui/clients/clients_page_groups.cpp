// The clients page's groups: the way to them, and putting clients into one.
#include "clients/clients_page.h"

#include "clients/groups_dialog.h"
#include "icons/icons.h"
#include "texts/convert.h"

#include <QAction>
#include <QMenu>

#include <memory>
#include <set>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// An '&' in a name is no mnemonic.
QString menuText(const std::string &name)
{
    return toQString(name).replace(u"&"_s, u"&&"_s);
}

/// What has come of several commands that were sent together.
struct Outcome {
    int waiting = 0;
    int done = 0;
    QStringList refused;
};

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
        connect(action, &QAction::triggered, this, [this, name = group.name] { putInto(name); });
    }
    std::set<std::string> labels;
    for (const Client &client : inventory.clients)
        if (!client.group.empty() && !inventory.groupByName(client.group))
            labels.insert(client.group);
    if (!labels.empty() && !inventory.groups.empty())
        m_groupMenu->addSeparator();
    for (const auto &label : labels)
        connect(m_groupMenu->addAction(menuText(label)), &QAction::triggered, this, [this, label] { putInto(label); });
    m_groupMenu->addSeparator();
    connect(m_groupMenu->addAction(tr("&None")), &QAction::triggered, this, [this] { putInto({}); });
    m_groupMenu->addAction(m_actions.groups);
}

void ClientsPage::putInto(const std::string &name)
{
    const bool follow = m_server.inventory()->groupByName(name) != nullptr;
    auto outcome = std::make_shared<Outcome>();
    std::vector<Client> changed;
    for (Client client : selectedClients()) {
        client.group = name;
        client.followsGroup = follow;
        changed.push_back(std::move(client));
    }
    outcome->waiting = static_cast<int>(changed.size());
    for (const Client &client : changed) {
        m_server.submit(
            server::UpdateClient{client}, this, [this, outcome, name, follow](const Result<server::Reply> &reply) {
                if (reply)
                    ++outcome->done;
                else
                    outcome->refused << toQString(reply.error().message);
                if (--outcome->waiting > 0)
                    return;
                if (!outcome->refused.isEmpty())
                    Q_EMIT problem(outcome->refused.join(u'\n'));
                else if (follow)
                    Q_EMIT notice(tr("%n clients follow the group %1 from their next start on.", nullptr, outcome->done)
                                      .arg(toQString(name)));
            });
    }
}

} // namespace netseat::ui
