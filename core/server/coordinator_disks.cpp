// The clients' disks: what lies in the folder against what the inventory knows, and the copies for clients in mode own.
#include "server/coordinator.h"

#include "server/layers.h"
#include "storage/image_copy.h"

#include <algorithm>

namespace netseat::server {

namespace {

/// Whether the client's next boot wants this layer, which was prepared and waits.
bool isNextOf(const LayerFile &layer, const Inventory &inventory)
{
    const auto *client = inventory.client(layer.key.client);
    const auto choice = client ? diskOf(inventory, *client) : std::nullopt;
    return choice && choice->version == layer.key.version && client->mode == DiskMode::Reset && !layer.key.kept
        && !choice->draft;
}

/// What is not worth anything without somebody at work on it: layers that were being made, or prepared for what is not
/// wanted any more, and those of a boot whose client or version is gone.
bool isLeftover(const LayerFile &layer, const Inventory &inventory)
{
    const auto end = layer.path.extension();
    if (end == ".part")
        return layer.mode != DiskMode::Own; // a copy's has been swept already, if nobody makes it
    if (end == ".next")
        return !isNextOf(layer, inventory);
    return layer.mode == DiskMode::Reset
        && (!inventory.client(layer.key.client) || !inventory.version(layer.key.version));
}

} // namespace

/// What lies beside a layer that is gone. It knows whose it was, so it harms nobody; but nothing else would remove it.
void Coordinator::removeLooseEnds()
{
    std::error_code error;
    std::vector<std::filesystem::path> loose;
    for (std::filesystem::directory_iterator at(m_options.dataFolder / "disks", error), end; !error && at != end;
         at.increment(error)) {
        const auto file = at->path();
        std::error_code missing;
        if ((file.extension() == ".log" || file.extension() == ".state") && layerFile(file.parent_path() / file.stem())
            && !std::filesystem::exists(file.parent_path() / file.stem(), missing))
            loose.push_back(file);
    }
    for (const auto &file : loose)
        std::filesystem::remove(file, error);
}

void Coordinator::reconcileDisks()
{
    std::set<std::string> present;
    for (const LayerFile &layer : layerFiles(m_options.dataFolder / "disks")) {
        if (isLeftover(layer, *m_inventory)) {
            (void)storage::removeLayerFile(layer.path); // it harms nobody
            continue;
        }
        if (!layer.inUse)
            continue;
        const auto file = "disks/" + layer.path.filename().string();
        const bool known = std::ranges::find(m_inventory->disks, file, &Disk::file) != m_inventory->disks.end();
        const auto *version = m_inventory->version(layer.key.version);
        if (!m_inventory->client(layer.key.client) || (!version && !known)) {
            say(EventCode::DiskFailed, Severity::Warning, file,
                "This disk keeps the changes of a client or is over a version that the inventory does not know. It is "
                "left "
                "alone: remove the file when nobody misses it.");
            continue;
        }
        present.insert(file);
        if (known)
            continue;
        const Disk disk {.id = {}, .client = layer.key.client, .image = version->image,
                         .mode = layer.mode, .file = file,
                         .created = WallTime::now(), .version = version->id};
        if (auto done = m_store->putDisk(disk); !done)
            storeFailed(done.error());
    }
    for (const Disk &disk : m_inventory->disks)
        if (!present.contains(disk.file))
            if (auto done = m_store->removeDisk(disk.file); !done)
                storeFailed(done.error());
    removeLooseEnds();
}

/// Removes the layers of clients that are gone and that were still open then, or many: for a moment, and then goes on
/// from there after a while.
void Coordinator::removeLayersOfTheGone()
{
    constexpr milliseconds kMoment {50};
    constexpr milliseconds kWhile {150};
    storage::LayerStore layers(m_options.dataFolder / "disks");
    const auto begun = std::chrono::steady_clock::now();
    auto at = m_gone.upper_bound(m_lastGone);
    for (auto left = m_gone.size(); left > 0; --left) {
        if (std::chrono::steady_clock::now() - begun > kMoment) {
            QTimer::singleShot(kWhile, this, &Coordinator::removeLayersOfTheGone);
            return;
        }
        if (at == m_gone.end())
            at = m_gone.begin();
        m_lastGone = at->first;
        if (!layers.discard(at->first)) {
            ++at; // open: later
            continue;
        }
        removePending(at->second);
        at = m_gone.erase(at);
    }
}

/// Notes what clients run on, so that they get it back after a restart of the service: those that are attached, and
/// those that have logged in just now and may have left again.
void Coordinator::noteBooted(const std::set<ClientId> &loggedIn)
{
    bool noted = false;
    for (const auto &seat : m_services->seats()) {
        const auto *client = m_inventory->client(seat.client);
        const bool runs = seat.attached || loggedIn.contains(seat.client);
        if (!client || !runs || !seat.disk || seat.disk == client->booted
            || !m_inventory->version(seat.disk->version))
            continue;
        const auto done = m_store->setBooted(seat.client, seat.disk);
        if (!done)
            return storeFailed(done.error());
        noted = true;
    }
    if (noted)
        (void)publish(); // it restarts nothing
}

void Coordinator::copyOwnDisks()
{
    for (const Client &client : m_inventory->clients) {
        const auto *version = m_inventory->versionFor(client);
        if (client.mode != DiskMode::Own || !version || m_inventory->keptDisk(client)
            || m_copyFailed.contains(client.id))
            continue;
        const auto file = ownDiskFile(client.id, version->id);
        const auto started = startJob(
            "copy of " + titleOf(*version) + " for " + client.name, "disk of " + client.name, {file, file + ".part"},
            [this, id = client.id, version = *version, base = baseOf(*version),
             target = m_options.dataFolder / file](const storage::Progress &progress) -> Result<Job::Completion> {
                auto done = storage::flattenImage(base.file, base.format, target, false, progress);
                return Job::Completion([this, id, version, done]() -> Result<std::string> {
                    auto stored = done ? storeOwnDisk(id, version) : Result<std::string>(done.error());
                    if (stored)
                        return stored;
                    m_copyFailed.insert(id); // a full disk would be tried every few seconds
                    return Error {stored.error().code,
                        stored.error().message + " To try again, reset the client's disk or edit the client."};
                });
            });
        if (!started)
            return; // too many jobs now: tried again
    }
}

Result<std::string> Coordinator::storeOwnDisk(ClientId id, const ImageVersion &version)
{
    const auto *client = m_inventory->client(id);
    if (!client || client->mode != DiskMode::Own || client->image != version.image || !m_inventory->version(version.id))
        return Error {Error::Code::Cancelled, "The client wants another disk meanwhile."};
    const auto name = client->name;
    const Disk disk {.id = {}, .client = id, .image = version.image, .mode = DiskMode::Own,
                     .file = ownDiskFile(id, version.id), .created = WallTime::now(), .version = version.id};
    if (auto done = m_store->putDisk(disk); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    return name + " boots from a disk of its own now.";
}

} // namespace netseat::server
