// Many clients at once: all of them or none.
#include "server/client_batch.h"
#include "server/client_edit.h"
#include "server/coordinator.h"
#include "server/layers.h"

#include <algorithm>

namespace netseat::server {

namespace {

Result<void> checkCount(std::size_t count)
{
    if (count == 0)
        return Error {Error::Code::Invalid, "No client is named."};
    if (count > kMostClients)
        return Error {Error::Code::LimitReached, std::to_string(count) + " clients are too many at once: do it in steps of up to "
                                                     + std::to_string(kMostClients) + "."};
    return {};
}

} // namespace

Result<Reply> Coordinator::handle(const AddClients &command)
{
    if (auto counted = checkCount(command.drafts.size()); !counted)
        return counted.error();
    std::vector<Client> drafts;
    for (const Client &draft : command.drafts) {
        drafts.push_back(asStored(draft, *m_inventory));
        drafts.back().id = {};
    }
    const auto checked = checkBatch(drafts, *m_inventory);
    if (!checked)
        return checked.error();
    const auto first = m_store->addClients(drafts);
    if (!first)
        return first.error();
    const auto names = namesOf(drafts);
    say(EventCode::InventoryChanged, Severity::Info, countOf(names), listOf("added", names));
    if (auto done = publish(); !done)
        return done.error();
    copyOwnDisks();
    return Reply {first->value, *checked};
}

Result<Reply> Coordinator::handle(const UpdateClients &command)
{
    if (auto counted = checkCount(command.clients.size()); !counted)
        return counted.error();
    std::vector<Client> clients;
    std::vector<std::string> later;
    const auto running = attached();
    for (const Client &given : command.clients) {
        const auto *before = m_inventory->client(given.id);
        if (!before)
            return Error {Error::Code::NotFound, "Because of " + given.name
                                                     + " nothing was changed: there is no such client, it may have been "
                                                       "removed meanwhile."};
        clients.push_back(asStored(given, *m_inventory));
        if (auto allowed = checkDraft(*before, given, *m_inventory); !allowed)
            return Error {allowed.error().code,
                "Because of " + given.name + " nothing was changed: " + allowed.error().message};
        if (running.contains(given.id) && !takesEffect(*before, clients.back()).empty())
            later.push_back(clients.back().name);
    }
    // As they were given: what a client takes from its group is not changed for it alone.
    const auto checked = checkBatch(command.clients, *m_inventory);
    if (!checked)
        return checked.error();
    for (const Client &client : clients)
        m_copyFailed.erase(client.id);
    if (auto done = m_store->updateClients(clients); !done)
        return done.error();
    const auto names = namesOf(clients);
    say(EventCode::InventoryChanged, Severity::Info, countOf(names), listOf("edited", names));
    if (auto done = publish(); !done)
        return done.error();
    copyOwnDisks();
    auto text = *checked;
    if (!later.empty())
        text += (text.empty() ? "" : " ") + laterText(later);
    return Reply {clients.front().id.value, std::move(text)};
}

std::set<ClientId> Coordinator::attached() const
{
    std::set<ClientId> clients;
    for (const auto &seat : m_services->seats())
        if (seat.attached || seat.sessions > 0)
            clients.insert(seat.client);
    return clients;
}

/// The files of a client that may be removed so, or why it may not.
Result<std::vector<std::string>> Coordinator::checkRemoval(ClientId id, const RemoveClients &how,
    const std::set<ClientId> &attached, const std::map<ClientId, std::vector<LayerFile>> &layers) const
{
    const Client *client = m_inventory->client(id);
    if (!client)
        return Error {Error::Code::NotFound, "There is no such client: it may have been removed meanwhile."};
    if (const auto *draft = m_inventory->draftOn(id))
        return Error {Error::Code::Conflict, "The client " + client->name + " works on " + titleOf(*draft)
                                                 + ": publish or discard that first."};
    if (attached.contains(id) && !how.disconnect)
        return Error {Error::Code::Conflict, "The client " + client->name
                                                 + " has its disk attached: shut it down first, or say that its sessions "
                                                   "may be ended."};
    std::vector<std::string> files;
    const auto own = layers.find(id);
    if (own == layers.end())
        return files;
    for (const LayerFile &layer : own->second) {
        if (layer.mode != DiskMode::Reset && !how.discardDisk)
            return Error {Error::Code::Conflict, "The client " + client->name
                                                     + " has a disk that keeps its changes: say that it may be discarded."};
        files.push_back("disks/" + layer.path.filename().string());
    }
    return files;
}

/// The files of each client that goes, and so each of them once; or why one may not.
Result<Coordinator::Files> Coordinator::filesOf(const RemoveClients &command) const
{
    Files files;
    if (command.clients.empty())
        return files;
    std::map<ClientId, std::vector<LayerFile>> layers;
    for (LayerFile &layer : layerFiles(m_options.dataFolder / "disks"))
        layers[layer.key.client].push_back(std::move(layer));
    const auto running = attached();
    for (const auto id : command.clients) {
        const auto theirs = checkRemoval(id, command, running, layers);
        if (!theirs)
            return command.clients.size() == 1
                ? theirs.error()
                : Error {theirs.error().code, "No client was removed. " + theirs.error().message};
        files.emplace(id, *theirs);
    }
    return files;
}

std::vector<std::string> Coordinator::allOf(const Files &files)
{
    std::vector<std::string> all;
    for (const auto &[id, theirs] : files)
        all.insert(all.end(), theirs.begin(), theirs.end());
    return all;
}

Result<Reply> Coordinator::handle(const RemoveClients &command)
{
    if (auto counted = checkCount(command.clients.size()); !counted)
        return counted.error();
    auto files = filesOf(command);
    if (!files)
        return files.error();
    std::vector<std::string> names;
    std::vector<ClientId> ids;
    for (const auto &[id, theirs] : *files) {
        ids.push_back(id);
        names.push_back(m_inventory->client(id)->name);
    }
    if (auto done = m_store->removeClients(ids, allOf(*files)); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, countOf(names), listOf("removed", names));
    for (const auto id : ids)
        m_recorder.forget(id);
    if (auto done = publish(); !done)
        return done.error();
    // After the rows, with which they became pending: a crash in between never leaves a client without its disk.
    m_gone.merge(*files);
    removeLayersOfTheGone();
    sweepFormerFiles();
    return Reply {};
}

} // namespace netseat::server
