#include "server/coordinator.h"

#include "inventory/check.h"
#include "server/client_edit.h"
#include "server/host_network.h"
#include "server/layers.h"
#include "server/preview.h"

#include <QJsonDocument>

#include <algorithm>

namespace netseat::server {

namespace {

Error noClient()
{
    return {Error::Code::NotFound, "There is no such client: it may have been removed meanwhile."};
}

} // namespace

Result<Reply> Coordinator::handle(const AddClient &command)
{
    auto draft = asStored(command.draft, *m_inventory);
    draft.id = {};
    const auto findings = check(draft, *m_inventory);
    if (isFatal(findings))
        return refusal(findings);
    const auto id = m_store->addClient(draft);
    if (!id)
        return id.error();
    say(EventCode::InventoryChanged, Severity::Info, "client " + draft.name, "added, " + draft.mac.toString());
    if (auto done = publish(); !done)
        return done.error();
    copyOwnDisks();
    return Reply {id->value, sentences(findings, false)};
}

Result<Reply> Coordinator::handle(const UpdateClient &command)
{
    const auto *before = m_inventory->client(command.client.id);
    if (!before)
        return noClient();
    const auto now = asStored(command.client, *m_inventory);
    const auto findings = checkChange(*before, command.client, *m_inventory);
    if (!findings)
        return findings.error();
    const auto later = isAttached(now.id) ? takesEffect(*before, now) : std::string();
    m_copyFailed.erase(now.id);
    if (auto done = m_store->updateClient(now); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "client " + now.name, "edited");
    if (auto done = publish(); !done)
        return done.error();
    copyOwnDisks();
    auto text = sentences(*findings, false);
    if (!later.empty())
        text += (text.empty() ? "" : " ") + later;
    return Reply {command.client.id.value, std::move(text)};
}

/// A client that works on a draft keeps its image.
Result<void> Coordinator::checkDraft(const Client &before, const Client &now, const Inventory &inventory) const
{
    const auto image = withGroup(now, inventory).image;
    if (const auto *draft = m_inventory->draftOn(before.id); draft && image != draft->image)
        return Error {Error::Code::Conflict, before.name + " works on " + titleOf(*draft)
                                                 + ": publish or discard that before it gets another image."};
    return {};
}

/// What is to be said of a change of a client from `before` to `now` in an inventory, or why it is refused.
Result<std::vector<Finding>> Coordinator::checkChange(const Client &before, const Client &now,
                                                      const Inventory &inventory) const
{
    if (auto allowed = checkDraft(before, now, inventory); !allowed)
        return allowed.error();
    auto findings = check(now, inventory);
    if (isFatal(findings))
        return refusal(findings);
    return findings;
}

bool Coordinator::isAttached(ClientId client) const
{
    return std::ranges::any_of(m_services->seats(), [&](const iscsi::SeatStatus &seat) {
        return seat.client == client && (seat.attached || seat.sessions > 0);
    });
}

Result<Reply> Coordinator::handle(const RemoveClient &command)
{
    std::map<ClientId, std::vector<LayerFile>> layers;
    for (LayerFile &layer : layerFiles(m_options.dataFolder / "disks"))
        layers[layer.key.client].push_back(std::move(layer));
    const auto files = checkRemoval(
        command.client, {{}, command.discardDisk, command.disconnect}, attached(), layers);
    if (!files)
        return files.error();
    const auto name = m_inventory->client(command.client)->name; // the snapshot goes with publish()
    if (auto done = m_store->removeClient(command.client, *files); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "client " + name, "removed");
    m_recorder.forget(command.client);
    if (auto done = publish(); !done)
        return done.error();
    // After the row, with which they became pending: a crash in between never leaves a client without its disk.
    if (auto done = discardLayers(command.client); !done) {
        m_gone[command.client] = *files;
        return Reply {0, done.error().message};
    }
    removePending(*files);
    sweepFormerFiles();
    return Reply {};
}

Result<void> Coordinator::discardLayers(ClientId client)
{
    storage::LayerStore layers(m_options.dataFolder / "disks");
    const auto gone = layers.discard(client);
    if (!gone)
        return gone.error();
    for (const Disk &disk : m_inventory->disks)
        if (disk.client == client)
            if (auto done = m_store->removeDisk(disk.file); !done && done.error().code != Error::Code::NotFound)
                return done;
    const auto *left = m_inventory->client(client);
    if (left && left->booted && left->booted->mode != DiskMode::ReadOnly) // that disk is gone
        return m_store->setBooted(client, std::nullopt);
    return {};
}

Result<Reply> Coordinator::handle(const ResetDisk &command)
{
    const Client *client = m_inventory->client(command.client);
    if (!client)
        return noClient();
    if (isAttached(command.client))
        return Error {Error::Code::Conflict,
                      "The client " + client->name + " has its disk attached: shut it down first."};
    if (const auto *draft = m_inventory->draftOn(command.client))
        return Error {Error::Code::Conflict, "The client " + client->name + " works on " + titleOf(*draft)
                                                 + ", which is not reset by chance: publish or discard it."};
    m_copyFailed.erase(command.client);
    say(EventCode::InventoryChanged, Severity::Info, "client " + client->name, "disk reset");
    if (auto done = discardLayers(command.client); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    sweepFormerFiles();
    copyOwnDisks();
    return Reply {command.client.value, {}};
}

Result<Reply> Coordinator::handle(const DisconnectClient &command)
{
    const Client *client = m_inventory->client(command.client);
    if (!client)
        return noClient();
    if (!isAttached(command.client))
        return Error {Error::Code::Conflict, "The client " + client->name + " has no disk attached."};
    say(EventCode::InventoryChanged, Severity::Info, "client " + client->name, "disconnected");
    m_services->disconnect(command.client);
    return Reply {command.client.value, {}};
}

Result<Reply> Coordinator::handle(const SetNetwork &command)
{
    const auto &network = command.network;
    const auto has = network.interface.empty() ? std::nullopt : interfaceAddress(network.interface);
    const auto findings = check(network, has);
    if (isFatal(findings))
        return refusal(findings);
    if (auto done = m_store->setNetwork(network); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "network", "edited");
    const auto adapted = publish();
    // The settings are saved whatever the services make of them; their lights show it too.
    return Reply {0, adapted ? sentences(findings, false) : adapted.error().message};
}

Result<Reply> Coordinator::handle(const SetStorage &command)
{
    constexpr int kLastHour = 23;
    const auto &wanted = command.storage;
    if (wanted.verifyDays < 0 || wanted.verifyDays > StorageSettings::kMaxVerifyDays || wanted.verifyHour < 0
        || wanted.verifyHour > kLastHour || wanted.maxChain < 0 || wanted.maxChain > StorageSettings::kMaxChainLimit)
        return Error {Error::Code::Invalid, "Checks are every 0 to " + std::to_string(StorageSettings::kMaxVerifyDays)
                                                + " days, from hour 0 to 23 on; chains have up to "
                                                + std::to_string(StorageSettings::kMaxChainLimit) + " files."};
    if (wanted.logDays < 0 || wanted.logDays > StorageSettings::kMaxLogDays
        || wanted.logEvents < StorageSettings::kLeastLogEvents || wanted.logEvents > StorageSettings::kMostLogEvents)
        return Error {Error::Code::Invalid, "Events are kept 0 to " + std::to_string(StorageSettings::kMaxLogDays)
                                                + " days, and " + std::to_string(StorageSettings::kLeastLogEvents)
                                                + " to " + std::to_string(StorageSettings::kMostLogEvents)
                                                + " of them."};
    if (auto done = m_store->setStorage(command.storage); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "storage", "edited");
    if (auto done = publish(); !done)
        return done.error();
    watchSpace();
    seeToVersions();
    return Reply {};
}

Result<Reply> Coordinator::handle(const ForgetNewcomer &command)
{
    if (auto done = m_store->removeNewcomer(command.mac); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    return Reply {};
}

// Who has asked sees in the status what has come of it when the answer arrives.

Result<Reply> Coordinator::handle(const StartServices &)
{
    (void)m_store->keepRoom(); // before clients can fill the file system
    const auto started = m_services->start(m_inventory);
    publishStatus();
    return started ? Result<Reply>(Reply {}) : started.error();
}

Result<Reply> Coordinator::handle(const StopServices &)
{
    m_services->stop();
    m_recorder.setAttached([](ClientId) { return false; });
    publishStatus();
    return Reply {};
}

Result<Reply> Coordinator::handle(const StartService &command)
{
    (void)m_store->keepRoom();
    const auto started = m_services->start(command.service, m_inventory);
    publishStatus();
    return started ? Result<Reply>(Reply {}) : started.error();
}

Result<Reply> Coordinator::handle(const StopService &command)
{
    const auto stopped = m_services->stop(command.service);
    if (stopped && command.service == Origin::Iscsi)
        m_recorder.setAttached([](ClientId) { return false; });
    publishStatus();
    return stopped ? Result<Reply>(Reply {}) : stopped.error();
}

Result<Reply> Coordinator::handle(const ShowHistory &)
{
    constexpr int kMostRead = 20'000; // of the stored log: some 2,000 boots, read in a moment
    const auto now = m_options.now();
    if (!m_historyRead) {
        takeEvents(); // what is stored and what is told from now on have neither a gap nor an overlap
        const auto stored = m_store->bootEvents(now + -History::kBootsOf, kMostRead);
        if (!stored)
            return stored.error();
        for (const Event &event : *stored)
            m_history.record(event, *m_inventory);
        m_historyRead = true;
    }
    const QJsonDocument document(m_history.toJson(now, *m_inventory));
    return Reply {0, document.toJson(QJsonDocument::Compact).toStdString()};
}

Result<Reply> Coordinator::handle(const PreviewClient &command)
{
    const Client *client = m_inventory->client(command.client);
    if (!client)
        return noClient();
    const auto address = servingAddress(m_inventory->network);
    return Reply {command.client.value, preview(*m_inventory, *client, address ? *address : Ipv4Address {})};
}

} // namespace netseat::server
