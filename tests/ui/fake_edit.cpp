// What the fake server does with a step over rows of several kinds: all of it or nothing, as the real one.
#include "fake_link.h"

#include "inventory/check.h"
#include "server/edit.h"

#include <algorithm>

namespace netseat::ui {

namespace {

/// At its place, 0 and too far: the last; then all are numbered.
void place(std::vector<BootEntry> &entries, const BootEntry &entry)
{
    std::erase_if(entries, [&](const BootEntry &each) { return each.id == entry.id; });
    const auto wanted = entry.position > 0 ? static_cast<std::size_t>(entry.position) - 1 : entries.size();
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, entries.size())), entry);
}

void number(std::vector<BootEntry> &entries)
{
    int position = 0;
    for (BootEntry &entry : entries)
        entry.position = ++position;
}

template <typename Row>
Result<void> allowed(const Row &row, const Inventory &next)
{
    const auto findings = check(row, next);
    return isFatal(findings) ? Result<void>(refusal(findings)) : Result<void>();
}

} // namespace

Result<server::Reply> FakeLink::run(const server::ApplyEdit &command, Inventory &next)
{
    const auto edit = server::resolve(command, next);
    if (!edit)
        return edit.error();
    std::int64_t made = 0;
    for (const auto client : edit->removedClients)
        if (const auto gone = run(server::RemoveClient{client, command.discardDisk, command.disconnect}, next); !gone)
            return gone;
    for (const auto *groups : {&edit->addedGroups, &edit->changedGroups})
        for (auto group : *groups) {
            const bool back = groups == &edit->addedGroups && !group.id.isNull();
            if (back) {
                next.groups.push_back(group);
                std::ranges::sort(next.groups, {}, &Group::id);
            }
            const auto put = run(server::SetGroup{group}, next);
            if (!put)
                return put;
            made = made != 0 || back || groups != &edit->addedGroups ? made : put->id;
        }
    for (const auto *entries : {&edit->addedEntries, &edit->changedEntries})
        for (auto entry : *entries) {
            if (entry.id.isNull())
                made = (entry.id = {++m_lastId}).value;
            place(next.entries, entry);
            number(next.entries);
            if (auto fit = allowed(entry, next); !fit)
                return fit.error();
        }
    if (!edit->changedClients.empty())
        if (const auto changed = run(server::UpdateClients{edit->changedClients}, next); !changed)
            return changed;
    if (!edit->addedClients.empty()) {
        const auto added = run(server::AddClients{edit->addedClients}, next);
        if (!added)
            return added;
        made = added->id;
    }
    for (const auto group : edit->removedGroups)
        (void)run(server::RemoveGroup{group}, next);
    for (const auto entry : edit->removedEntries)
        std::erase_if(next.entries, [&](const BootEntry &each) { return each.id == entry; });
    number(next.entries);
    if (edit->network)
        if (const auto set = run(server::SetNetwork{*edit->network}, next); !set)
            return set;
    for (const Newcomer &newcomer : edit->addedNewcomers)
        next.newcomers.push_back(newcomer);
    std::ranges::sort(next.newcomers, {}, &Newcomer::mac);
    for (const auto &mac : edit->removedNewcomers)
        std::erase_if(next.newcomers, [&](const Newcomer &newcomer) { return newcomer.mac == mac; });
    return server::Reply{made, {}};
}

} // namespace netseat::ui
