// What the fake server does with many clients at once: all of them or none, as the real one.
#include "fake_link.h"

#include "inventory/check.h"

#include <algorithm>

namespace netseat::ui {

namespace {

Error refusalOf(const Client &client, const Inventory &inventory)
{
    const auto findings = check(client, inventory);
    const auto found = std::ranges::find(findings, true, &Finding::fatal);
    return {Error::Code::Invalid, client.name + ": " + describe(*found)};
}

} // namespace

Result<server::Reply> FakeLink::run(const server::AddClients &command, Inventory &next)
{
    std::int64_t first = 0;
    for (const Client &draft : command.drafts) {
        if (isFatal(check(draft, next)))
            return refusalOf(draft, next);
        next.clients.push_back(withGroup(draft, next));
        next.clients.back().id = {++m_lastId};
        first = first == 0 ? m_lastId : first;
        std::erase_if(next.newcomers, [&](const Newcomer &newcomer) { return newcomer.mac == draft.mac; });
    }
    return server::Reply{first, {}};
}

Result<server::Reply> FakeLink::run(const server::UpdateClients &command, Inventory &next)
{
    for (const Client &client : command.clients) {
        const auto found = std::ranges::find(next.clients, client.id, &Client::id);
        if (found == next.clients.end())
            return Error{Error::Code::NotFound, "There is no such client."};
        *found = withGroup(client, next);
    }
    for (const Client &client : command.clients) // names may be exchanged between them
        if (isFatal(check(client, next)))
            return refusalOf(client, next);
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::RemoveClients &command, Inventory &next)
{
    for (const ClientId client : command.clients) {
        const auto reply = run(server::RemoveClient{client, command.discardDisk, command.disconnect}, next);
        if (!reply)
            return reply;
    }
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::WakeClients &command, Inventory &next)
{
    const bool all = std::ranges::all_of(command.clients, [&](ClientId id) { return next.client(id) != nullptr; });
    return all ? Result<server::Reply>(server::Reply{}) : Error{Error::Code::NotFound, "There is no such client."};
}

} // namespace netseat::ui
