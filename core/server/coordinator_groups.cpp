// Groups: what clients have in common, changed for all of them or for none.
#include "server/client_edit.h"
#include "server/coordinator.h"

#include <algorithm>

namespace netseat::server {

namespace {

Error noGroup()
{
    return {Error::Code::NotFound, "There is no such group: it may have been removed meanwhile."};
}

} // namespace

Result<Reply> Coordinator::handle(const SetGroup &command)
{
    const auto group = withOwnVersion(command.group, *m_inventory);
    const auto *before = m_inventory->group(group.id);
    if (!before && !group.id.isNull())
        return noGroup();
    const auto findings = check(group, *m_inventory);
    if (isFatal(findings))
        return refusal(findings);

    // The inventory as it will be, for the refusals and warnings of each client.
    auto next = *m_inventory;
    if (before)
        *std::ranges::find(next.groups, group.id, &Group::id) = group;
    else
        next.groups.push_back(group);
    std::vector<ClientId> followers;
    std::string later;
    for (const Client &client : m_inventory->clients) {
        if (!client.followsGroup || client.group != (before ? before->name : group.name))
            continue;
        auto now = client;
        now.group = group.name;
        now = asStored(now, next);
        if (const auto allowed = checkChange(client, now, next); !allowed)
            return Error {allowed.error().code,
                "Nothing was changed, because of " + client.name + ", which follows the group " + group.name + ": "
                    + allowed.error().message};
        followers.push_back(client.id);
        if (const auto effect = isAttached(client.id) ? takesEffect(client, now) : std::string(); !effect.empty())
            later += (later.empty() ? "" : " ") + effect;
    }

    const auto id = m_store->putGroup(group);
    if (!id)
        return id.error();
    for (const auto client : followers)
        m_copyFailed.erase(client);
    say(EventCode::InventoryChanged, Severity::Info, "group " + group.name, before ? "edited" : "added");
    if (auto done = publish(); !done)
        return done.error();
    copyOwnDisks();
    return Reply {id->value, later};
}

Result<Reply> Coordinator::handle(const RemoveGroup &command)
{
    const auto *group = m_inventory->group(command.group);
    if (!group)
        return noGroup();
    const auto name = group->name; // the snapshot goes with publish()
    if (auto done = m_store->removeGroup(command.group); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "group " + name, "removed; its clients keep what they have");
    if (auto done = publish(); !done)
        return done.error();
    return Reply {command.group.value, {}};
}

} // namespace netseat::server
