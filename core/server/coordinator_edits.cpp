// Steps over rows of several kinds: all of a step or nothing.
#include "boot/variables.h"
#include "inventory/check.h"
#include "server/client_batch.h"
#include "server/client_edit.h"
#include "server/coordinator.h"
#include "server/edit.h"
#include "server/host_network.h"

#include <algorithm>
#include <optional>

namespace netseat::server {

namespace {

Error because(const std::string &who, const Error &why)
{
    return {why.code, "Because of " + who + " nothing was changed: " + why.message};
}

Result<void> allow(const std::vector<Finding> &findings)
{
    return isFatal(findings) ? Result<void>(refusal(findings)) : Result<void>();
}

} // namespace

/// Inside a transaction. `made`: of the first row that is added.
Result<void> Coordinator::storeEdit(const ResolvedEdit &edit, const Files &files, std::int64_t &made)
{
    const auto note = [&made](const auto &id) {
        if (id && made == 0)
            made = id->value;
        return id ? Result<void>() : id.error();
    };
    Result<void> done;
    if (!edit.removedClients.empty())
        done = m_store->removeClients(edit.removedClients, allOf(files));
    for (const auto *groups : {&edit.addedGroups, &edit.changedGroups})
        for (const Group &group : *groups) {
            const bool back = groups == &edit.addedGroups && !group.id.isNull();
            const auto own = withOwnVersion(group, *m_inventory);
            if (done && back)
                done = m_store->restoreGroup(own);
            else if (done)
                done = note(m_store->putGroup(own));
        }
    for (const auto *entries : {&edit.addedEntries, &edit.changedEntries})
        for (const BootEntry &entry : *entries) {
            const bool back = entries == &edit.addedEntries && !entry.id.isNull();
            if (done && back)
                done = m_store->restoreEntry(entry);
            else if (done)
                done = note(m_store->putEntry(entry));
        }
    if (done && (!edit.changedClients.empty() || !edit.addedClients.empty()))
        done = storeEditedClients(edit, made);
    for (const auto group : edit.removedGroups)
        done = done ? m_store->removeGroup(group) : done;
    for (const auto entry : edit.removedEntries)
        done = done ? m_store->removeEntry(entry) : done;
    if (done && edit.network)
        done = m_store->setNetwork(*edit.network);
    if (done && !edit.addedNewcomers.empty())
        done = m_store->putNewcomers(edit.addedNewcomers);
    for (const auto &mac : edit.removedNewcomers)
        if (done)
            if (auto gone = m_store->removeNewcomer(mac); !gone && gone.error().code != Error::Code::NotFound)
                done = gone; // one that was registered just now is none any more
    return done;
}

/// With what the groups say that were stored before.
Result<void> Coordinator::storeEditedClients(const ResolvedEdit &edit, std::int64_t &made)
{
    const auto next = m_store->load();
    if (!next)
        return next.error();
    std::vector<Client> changed;
    std::vector<Client> added;
    for (const Client &client : edit.changedClients) {
        changed.push_back(asStored(client, *next));
        if (auto allowed = checkDraft(*m_inventory->client(client.id), changed.back(), *next); !allowed)
            return because(client.name, allowed.error());
    }
    for (const Client &client : edit.addedClients)
        added.push_back(asStored(client, *next));
    auto batch = changed;
    batch.insert(batch.end(), added.begin(), added.end());
    if (const auto checked = checkBatch(batch, *next); !checked)
        return checked.error();
    if (!changed.empty())
        if (auto done = m_store->updateClients(changed); !done)
            return done;
    if (added.empty())
        return {};
    const auto first = m_store->addClients(added);
    if (!first)
        return first.error();
    made = first->value;
    return {};
}

/// The whole as it would be then.
Result<void> Coordinator::checkEdited(const ResolvedEdit &edit, const Inventory &next) const
{
    for (const auto *groups : {&edit.addedGroups, &edit.changedGroups})
        for (const Group &group : *groups)
            if (const auto *stored = next.groupByName(group.name))
                if (auto allowed = allow(check(*stored, next)); !allowed)
                    return allowed;
    for (const auto *entries : {&edit.addedEntries, &edit.changedEntries})
        for (const BootEntry &entry : *entries) {
            if (auto allowed = allow(check(entry, next)); !allowed)
                return allowed;
            if (auto fit = boot::checkTexts(entry); !fit)
                return fit;
        }
    if (edit.network) {
        const auto &card = edit.network->interface;
        if (auto allowed = allow(check(*edit.network, card.empty() ? std::nullopt : interfaceAddress(card))); !allowed)
            return allowed;
    }
    if (edit.changedGroups.empty())
        return {};
    for (const Client &now : next.clients) { // those that follow a group which is another now
        const auto *before = m_inventory->client(now.id);
        if (!now.followsGroup || !before || *before == now)
            continue;
        if (const auto allowed = checkChange(*before, now, next); !allowed)
            return because(now.name + ", which follows the group " + now.group + ",", allowed.error());
    }
    return {};
}

void Coordinator::tellEdit(const ResolvedEdit &edit, const Inventory &before)
{
    const auto tell = [this](std::string subject, std::string detail) {
        say(EventCode::InventoryChanged, Severity::Info, std::move(subject), std::move(detail));
    };
    const auto tellClients = [&](const std::vector<std::string> &names, const char *what) {
        if (!names.empty())
            tell(countOf(names), listOf(what, names));
    };
    std::vector<std::string> removed;
    for (const auto id : edit.removedClients)
        removed.push_back(before.client(id)->name);
    tellClients(removed, "removed");
    tellClients(namesOf(edit.changedClients), "edited");
    tellClients(namesOf(edit.addedClients), "added");
    for (const Group &group : edit.addedGroups)
        tell("group " + group.name, "added");
    for (const Group &group : edit.changedGroups)
        tell("group " + group.name, "edited");
    for (const auto id : edit.removedGroups)
        tell("group " + before.group(id)->name, "removed; its clients keep what they have");
    for (const BootEntry &entry : edit.addedEntries)
        tell("boot entry " + entry.name, "added");
    for (const BootEntry &entry : edit.changedEntries)
        tell("boot entry " + entry.name, "edited");
    for (const auto id : edit.removedEntries)
        tell("boot entry " + before.entry(id)->name, "removed");
    if (edit.network)
        tell("network", "edited");
}

Result<Reply> Coordinator::handle(const ApplyEdit &command)
{
    const auto edit = resolve(command, *m_inventory);
    if (!edit)
        return edit.error();
    auto files = filesOf(RemoveClients {edit->removedClients, command.discardDisk, command.disconnect});
    if (!files)
        return files.error();
    for (const auto entry : edit->removedEntries)
        if (auto free = checkUnused(entry, command); !free)
            return free.error();
    const auto before = m_inventory;
    const auto running = attached();
    std::int64_t made = 0;
    auto done = m_store->together([&]() -> Result<void> {
        if (auto stored = storeEdit(*edit, *files, made); !stored)
            return stored;
        const auto next = m_store->load();
        return next ? checkEdited(*edit, *next) : next.error();
    });
    if (!done)
        return done.error();
    tellEdit(*edit, *before);
    for (const auto id : edit->removedClients)
        m_recorder.forget(id);
    const auto adapted = publish();
    // What was saved is saved, whatever the services make of new settings; their lights show it too.
    if (!adapted && !edit->network)
        return adapted.error();
    std::vector<std::string> later;
    for (const Client &now : m_inventory->clients) {
        const auto *was = before->client(now.id);
        if (!was || *was == now)
            continue;
        m_copyFailed.erase(now.id);
        if (running.contains(now.id) && !takesEffect(*was, now).empty())
            later.push_back(now.name);
    }
    m_gone.merge(*files);
    removeLayersOfTheGone();
    if (!edit->removedClients.empty())
        sweepFormerFiles();
    copyOwnDisks();
    return Reply {made, adapted ? laterText(later) : adapted.error().message};
}

} // namespace netseat::server
