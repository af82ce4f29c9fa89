#include "server/coordinator.h"

#include "inventory/check.h"
#include "server/host_network.h"
#include "server/layers.h"
#include "server/preview.h"

#include <algorithm>

namespace netseat::server {

namespace {

constexpr std::size_t kMaxJobs = 4;

/// One sentence for each finding that is fatal, or that is not.
std::string sentences(const std::vector<Finding> &findings, bool fatal)
{
    std::string text;
    for (const Finding &finding : findings)
        if (finding.fatal == fatal)
            text += (text.empty() ? "" : " ") + describe(finding);
    return text;
}

Error refusal(const std::vector<Finding> &findings)
{
    const bool taken = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.problem == Problem::NameTaken || finding.problem == Problem::MacTaken
            || finding.problem == Problem::AddressTaken;
    });
    return {taken ? Error::Code::Conflict : Error::Code::Invalid, sentences(findings, true)};
}

Error noClient()
{
    return {Error::Code::NotFound, "There is no such client: it may have been removed meanwhile."};
}

/// When a change of a client whose disk is attached counts; empty: at once, or there is none that matters.
std::string takesEffect(const Client &before, const Client &now)
{
    const bool disk = before.image != now.image || before.mode != now.mode || before.cdrom != now.cdrom;
    const bool login = before.access != now.access || before.portal != now.portal || before.chapUser != now.chapUser
        || before.chapSecret != now.chapSecret || before.mutualUser != now.mutualUser
        || before.mutualSecret != now.mutualSecret;
    if (disk)
        return now.name + " has its disk attached: it goes on with it as it is, and gets the new one at its next boot.";
    if (login)
        return now.name + " has its disk attached: the change counts from its next login on.";
    return {};
}

/// The image's name becomes a file's name.
bool isFileName(const std::string &name)
{
    return !name.empty() && name.front() != '.' && std::ranges::none_of(name, [](char c) {
        return c == '/' || static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    });
}

} // namespace

Result<Reply> Coordinator::handle(const AddClient &command)
{
    auto draft = command.draft;
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
    return Reply {id->value, sentences(findings, false)};
}

Result<Reply> Coordinator::handle(const UpdateClient &command)
{
    const auto *before = m_inventory->client(command.client.id);
    if (!before)
        return noClient();
    const auto later = isAttached(command.client.id) ? takesEffect(*before, command.client) : std::string();
    const auto findings = check(command.client, *m_inventory);
    if (isFatal(findings))
        return refusal(findings);
    if (auto done = m_store->updateClient(command.client); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "client " + command.client.name, "edited");
    if (auto done = publish(); !done)
        return done.error();
    auto text = sentences(findings, false);
    if (!later.empty())
        text += (text.empty() ? "" : " ") + later;
    return Reply {command.client.id.value, std::move(text)};
}

bool Coordinator::isAttached(ClientId client) const
{
    return std::ranges::any_of(m_services->seats(), [&](const iscsi::SeatStatus &seat) {
        return seat.client == client && (seat.attached || seat.sessions > 0);
    });
}

Result<Reply> Coordinator::handle(const RemoveClient &command)
{
    const Client *client = m_inventory->client(command.client);
    if (!client)
        return noClient();
    const auto name = client->name; // the snapshot goes with publish()
    const bool attached = isAttached(command.client);
    if (attached && !command.disconnect)
        return Error {Error::Code::Conflict, "The client " + name
                                                 + " has its disk attached: shut it down first, or say that its sessions "
                                                   "may be ended."};
    const auto layers = layerFiles(m_options.dataFolder / "disks");
    const bool keeps = std::ranges::any_of(
        layers, [&](const LayerFile &layer) { return layer.key.client == command.client && layer.key.kept; });
    if (keeps && !command.discardDisk)
        return Error {Error::Code::Conflict, "The client " + name
                                                 + " has a disk that keeps its changes: say that it may be discarded."};
    if (auto done = m_store->removeClient(command.client); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "client " + name, "removed");
    m_recorder.forget(command.client);
    if (auto done = publish(); !done)
        return done.error();
    // After the row: a crash in between leaves files that nobody uses again, never a client without its disk.
    if (auto done = discardLayers(command.client); !done)
        return Reply {0, done.error().message};
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
            if (auto done = m_store->removeDisk(disk.file); !done)
                return done;
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
    say(EventCode::InventoryChanged, Severity::Info, "client " + client->name, "disk reset");
    if (auto done = discardLayers(command.client); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
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

Result<Reply> Coordinator::handle(const ImportImage &command)
{
    Image draft;
    draft.name = command.name;
    draft.file = command.source;
    if (const auto findings = check(draft, *m_inventory); isFatal(findings))
        return refusal(findings);
    if (!isFileName(command.name))
        return Error {Error::Code::Invalid, "The image name can't have '/' in it or begin with a dot."};
    const std::filesystem::path source(command.source);
    std::error_code error;
    if (!source.is_absolute() || !std::filesystem::exists(source, error))
        return Error {Error::Code::NotFound, "There is no file " + command.source + "."};
    if (std::ranges::any_of(m_jobs, [&](const auto &job) { return job.second.name == command.name; }))
        return Error {Error::Code::Conflict, "An image of that name is being imported already."};
    if (m_jobs.size() >= kMaxJobs)
        return Error {Error::Code::LimitReached, "Several imports run already: wait until one has finished."};
    const auto id = m_nextJob++;
    Job &job = m_jobs[id];
    job.name = command.name;
    job.status = {.id = id, .what = "import of " + source.filename().string() + " as " + command.name};
    say(EventCode::JobStarted, Severity::Info, job.status.what, {}, static_cast<std::uint64_t>(id));
    const auto progress = [this, id](std::uint64_t done, std::uint64_t all) {
        QMetaObject::invokeMethod(
            this,
            [this, id, done, all] {
                if (const auto found = m_jobs.find(id); found != m_jobs.end()) {
                    found->second.status.done = done;
                    found->second.status.all = all;
                    wake();
                }
            },
            Qt::QueuedConnection);
    };
    const auto finished = [this, id](const Result<Image> &image) {
        QMetaObject::invokeMethod(this, [this, id, image] { importFinished(id, image); }, Qt::QueuedConnection);
    };
    job.import = std::make_unique<ImportJob>(ImportJob::Request {source, m_options.dataFolder, command.name}, progress,
                                             finished);
    return Reply {id, {}};
}

Result<ImageId> Coordinator::storeImage(const Image &draft)
{
    if (const auto findings = check(draft, *m_inventory); isFatal(findings))
        return refusal(findings);
    const auto id = m_store->addImage(draft);
    if (!id)
        return id;
    if (auto done = publish(); !done)
        return done.error();
    return id;
}

void Coordinator::importFinished(std::int64_t job, const Result<Image> &draft)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    const auto what = found->second.status.what;
    m_jobs.erase(found); // its thread ends with this call
    const auto amount = static_cast<std::uint64_t>(job);
    const auto id = draft ? storeImage(*draft) : Result<ImageId>(draft.error());
    if (id) {
        say(EventCode::JobFinished, Severity::Info, what, {}, amount);
        return;
    }
    if (draft) { // copied, but not taken into the inventory
        std::error_code error;
        std::filesystem::remove(m_options.dataFolder / draft->file, error);
    }
    const bool cancelled = id.error().code == Error::Code::Cancelled;
    say(EventCode::JobFailed, cancelled ? Severity::Info : Severity::Error, what, id.error().message, amount);
}

Result<Reply> Coordinator::handle(const CancelJob &command)
{
    const auto found = m_jobs.find(command.job);
    if (found == m_jobs.end())
        return Error {Error::Code::NotFound, "That job has ended already."};
    found->second.import->cancel();
    return Reply {command.job, {}};
}

Result<void> Coordinator::removeImageLayers(ImageId image)
{
    for (const LayerFile &layer : layerFiles(m_options.dataFolder / "disks")) {
        if (layer.key.image != image)
            continue;
        const Client *client = m_inventory->client(layer.key.client);
        if (client && layer.key.kept)
            return Error {Error::Code::Conflict, "The client " + client->name
                                                     + " has a kept disk over this image: reset its disk first."};
        if (client && isAttached(layer.key.client))
            return Error {Error::Code::Conflict, "The client " + client->name
                                                     + " runs on a disk over this image: shut it down first."};
    }
    for (const LayerFile &layer : layerFiles(m_options.dataFolder / "disks")) {
        std::error_code error;
        if (layer.key.image == image && !removeLayerFile(layer.path, error) && error)
            return systemError("Removing " + layer.path.string(), error.value());
    }
    for (const Disk &disk : m_inventory->disks)
        if (disk.image == image)
            if (auto done = m_store->removeDisk(disk.file); !done)
                return done;
    return {};
}

Result<Reply> Coordinator::handle(const RemoveImage &command)
{
    const Image *found = m_inventory->image(command.image);
    if (!found)
        return Error {Error::Code::NotFound, "There is no such image: it may have been removed meanwhile."};
    const auto image = *found;
    if (const auto *user = m_inventory->userOf(command.image))
        return Error {Error::Code::Conflict,
                      "The image " + image.name + " is used by the client " + user->name
                          + (user->cdrom == command.image ? " as its CD-ROM: take it out first."
                                                          : ": give that one another image first.")};
    if (auto done = removeImageLayers(command.image); !done)
        return done.error();
    if (auto done = m_store->removeImage(command.image); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + image.name, "removed");
    if (auto done = publish(); !done)
        return done.error();
    const std::filesystem::path file(image.file);
    std::error_code error;
    if (file.is_relative() && file.parent_path() == "images") // only what we brought in ourselves
        std::filesystem::remove(m_options.dataFolder / file, error);
    return Reply {0, error ? systemError("Removing " + image.file, error.value()).message : std::string()};
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

Result<Reply> Coordinator::handle(const ForgetNewcomer &command)
{
    if (auto done = m_store->removeNewcomer(command.mac); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    return Reply {};
}

Result<Reply> Coordinator::handle(const StartServices &)
{
    if (auto done = m_services->start(m_inventory); !done)
        return done.error();
    return Reply {};
}

Result<Reply> Coordinator::handle(const StopServices &)
{
    m_services->stop();
    m_recorder.setAttached([](ClientId) { return false; });
    return Reply {};
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
