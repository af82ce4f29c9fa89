// Images and the life of their versions: maintenance, publishing, going back, removing.
#include "server/coordinator.h"

#include "server/image_jobs.h"
#include "server/layers.h"
#include "storage/image_copy.h"

#include <algorithm>

namespace netseat::server {

namespace {

Error noVersion()
{
    return {Error::Code::NotFound, "There is no such version: it may have been removed meanwhile."};
}

Error noImage()
{
    return {Error::Code::NotFound, "There is no such image: it may have been removed meanwhile."};
}

} // namespace

std::string Coordinator::titleOf(const ImageVersion &version) const
{
    const auto *image = m_inventory->image(version.image);
    return std::string(version.state == VersionState::Draft ? "draft " : "version ") + std::to_string(version.number)
        + " of " + (image ? image->name : std::string("an image that is gone"));
}

Result<Reply> Coordinator::handle(const StartMaintenance &command)
{
    const auto *image = m_inventory->image(command.image);
    const auto *client = m_inventory->client(command.client);
    if (!image || !client)
        return Error {Error::Code::NotFound, "There is no such image or client: it may have been removed meanwhile."};
    if (const auto *draft = m_inventory->draftOf(image->id)) {
        const auto *seat = draft->client ? m_inventory->client(*draft->client) : nullptr;
        return Error {Error::Code::Conflict, titleOf(*draft) + " is in work"
                                                 + (seat ? " on " + seat->name : std::string(" at the doctor's"))
                                                 + ": it must end before another maintenance begins."};
    }
    if (const auto *draft = m_inventory->draftOn(client->id))
        return Error {Error::Code::Conflict, client->name + " works on " + titleOf(*draft) + " already."};
    if (image->format == ImageFormat::Iso)
        return Error {Error::Code::Invalid, image->name + " is a CD-ROM: it has no maintenance."};
    if (client->image != image->id)
        return Error {Error::Code::Conflict, client->name + " has another image: give it " + image->name + " first."};
    if (isAttached(client->id))
        return Error {Error::Code::Conflict, client->name + " has its disk attached: shut it down first."};
    if (client->booted) // that is of before; a maintenance is known by its draft
        if (auto forgotten = m_store->setBooted(client->id, std::nullopt); !forgotten)
            return forgotten.error();
    const auto draft = makeDraft(image->id, client->id);
    if (!draft)
        return draft.error();
    const auto name = m_inventory->client(command.client)->name;
    say(EventCode::InventoryChanged, Severity::Info, "image " + m_inventory->image(command.image)->name,
        "maintenance on " + name + " begins");
    return Reply {draft->id.value, name + " boots " + titleOf(*draft) + " from its next start on, and may change it."};
}

/// An empty layer over the default version. Its file is pending until it is there: what a crash leaves of it is undone.
Result<ImageVersion> Coordinator::makeDraft(ImageId image, std::optional<ClientId> client)
{
    const auto name = m_inventory->image(image)->name;
    const auto parent = *m_inventory->version(m_inventory->image(image)->current);
    const auto number = m_store->nextNumber(image);
    if (!number)
        return number.error();
    ImageVersion draft {.id = {}, .image = image, .number = *number, .parent = parent.id, .state = VersionState::Draft,
                        .file = "images/" + name + "-v" + std::to_string(*number) + ".qcow2", .size = parent.size,
                        .made = WallTime::now(), .client = client};
    std::error_code error;
    if (std::filesystem::exists(pathOf(draft), error))
        return Error {
            Error::Code::Conflict, "There is a file " + pathOf(draft).string() + " already: move it away first."};
    const auto id = m_store->addDraft(draft);
    if (!id)
        return id.error();
    draft.id = *id;
    auto made = storage::createLayerFile(pathOf(draft), baseOf(parent));
    if (made)
        made = m_store->removePendingFile(draft.file);
    if (!made && m_store->removeVersion(*id))
        removePending({draft.file});
    if (auto published = publish(); made && !published)
        made = published;
    return made ? Result<ImageVersion>(draft) : made.error();
}

/// The image's draft, if nobody has it open.
Result<ImageVersion> Coordinator::idleDraft(ImageId image) const
{
    if (!m_inventory->image(image))
        return noImage();
    const auto *draft = m_inventory->draftOf(image);
    if (!draft)
        return Error {Error::Code::NotFound,
                      "The image " + m_inventory->image(image)->name + " has no draft: nobody began a maintenance."};
    if (!draft->client)
        return Error {Error::Code::Conflict, titleOf(*draft) + " is being repaired: wait for that job, or cancel it."};
    if (isAttached(*draft->client))
        return Error {Error::Code::Conflict, m_inventory->client(*draft->client)->name + " still runs from "
                                                 + titleOf(*draft) + ": shut it down first."};
    return *draft;
}

Result<ImageVersion> Coordinator::publishDraft(ImageVersion draft, const std::string &note, bool makeDefault)
{
    const auto *parent = draft.parent ? m_inventory->version(*draft.parent) : nullptr;
    if (!parent)
        return noVersion();
    const auto stamp = sealDraft(pathOf(draft), baseOf(*parent));
    if (!stamp)
        return stamp.error();
    draft.state = VersionState::Ready;
    draft.note = note;
    draft.stamp = *stamp;
    draft.made = WallTime::now();
    draft.client.reset();
    if (auto done = m_store->publishVersion(draft, makeDefault); !done)
        return done.error();
    if (auto done = protectImage(pathOf(draft)); !done) // only a guard against accidents
        say(EventCode::DiskFailed, Severity::Warning, draft.file, done.error().message);
    if (auto done = publish(); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + m_inventory->image(draft.image)->name,
        titleOf(draft) + " published" + (makeDefault ? ", and now the default one" : ""));
    // Its checksums. The image may have another job now: then they are made after that.
    m_sumsWanted.insert(draft.id);
    (void)startCheck(draft, Job::Priority::Normal);
    return draft;
}

Result<Reply> Coordinator::handle(const PublishDraft &command)
{
    const auto draft = idleDraft(command.image);
    if (!draft)
        return draft.error();
    const auto version = publishDraft(*draft, command.note, command.makeDefault);
    if (!version)
        return version.error();
    if (!command.makeDefault && command.defaultAt.msecs > 0)
        if (auto done = handle(SetDefaultVersion {version->id, command.defaultAt}); !done)
            return done.error();
    return Reply {version->id.value, defaultWarning(*m_inventory->version(version->id))};
}

/// With the row goes the decision; the file is pending then, and goes at the next start if not now.
Result<void> Coordinator::dropDraft(const ImageVersion &draft)
{
    if (auto idle = storage::checkLayerIdle(pathOf(draft)); !idle)
        return idle;
    if (auto done = m_store->removeVersion(draft.id); !done)
        return done;
    if (auto done = publish(); !done)
        return done;
    removePending({draft.file});
    sweepFormerFiles();
    return {};
}

Result<Reply> Coordinator::handle(const DiscardDraft &command)
{
    const auto draft = idleDraft(command.image);
    if (!draft)
        return draft.error();
    if (auto done = dropDraft(*draft); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + m_inventory->image(draft->image)->name,
        titleOf(*draft) + " discarded");
    return Reply {};
}

Result<Reply> Coordinator::handle(const SetDefaultVersion &command)
{
    const auto *version = m_inventory->version(command.version);
    if (!version)
        return noVersion();
    if (version->state == VersionState::Draft)
        return Error {Error::Code::Conflict, titleOf(*version) + " is not published yet."};
    const auto copy = *version;
    const bool later = command.at > WallTime::now();
    auto done = later ? m_store->setCurrentAt(copy.image, copy.id, command.at) : m_store->setCurrent(copy.image, copy.id);
    if (!done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + m_inventory->image(copy.image)->name,
        titleOf(copy) + (later ? " becomes the default one at " + command.at.toString() : " is the default one"));
    if (auto published = publish(); !published)
        return published.error();
    return Reply {copy.id.value, defaultWarning(copy)};
}

/// What clients may meet that boot this version; empty: nothing that is known of.
std::string Coordinator::defaultWarning(const ImageVersion &version) const
{
    const auto damage = damageOf(version);
    return damage.empty() ? damage
                          : "Careful: " + damage + " What clients read of " + titleOf(version)
            + " may be wrong. Bring the file back from a copy, or make another version the default one.";
}

/// What was set for a time that has come.
void Coordinator::applySchedules()
{
    std::vector<VersionId> due;
    for (const Image &image : m_inventory->images)
        if (image.next && image.nextAt <= WallTime::now())
            due.push_back(*image.next);
    for (const auto version : due)
        if (auto done = handle(SetDefaultVersion {version, {}}); !done)
            storeFailed(done.error());
}

Result<Reply> Coordinator::handle(const SetVersionNote &command)
{
    const auto *found = m_inventory->version(command.version);
    if (!found)
        return noVersion();
    auto version = *found;
    version.note = command.note;
    if (auto done = m_store->updateVersion(version); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    return Reply {version.id.value, {}};
}

Result<Reply> Coordinator::handle(const RemoveVersion &command)
{
    const auto *found = m_inventory->version(command.version);
    if (!found)
        return noVersion();
    const auto version = *found;
    const auto *image = m_inventory->image(version.image);
    if (version.state == VersionState::Draft)
        return Error {Error::Code::Conflict, titleOf(version) + " is not published: publish or discard it."};
    if (image->current == version.id || image->next == version.id)
        return Error {Error::Code::Conflict, titleOf(version) + " is the default one, or becomes it: make another one that first."};
    for (const Client &client : m_inventory->clients)
        if (client.version == version.id)
            return Error {Error::Code::Conflict, client.name + " stays on " + titleOf(version)
                                                     + ": let it follow the default version first."};
    for (const Group &group : m_inventory->groups)
        if (group.version == version.id)
            return Error {Error::Code::Conflict, "Clients of the group " + group.name + " stay on " + titleOf(version)
                                                     + ": let the group follow the default version first."};
    if (auto unused = checkUnused(version); !unused)
        return unused.error();
    if (auto idle = storage::checkImageIdle(pathOf(version)); !idle)
        return idle.error();
    const auto files = filesOf(version.id);
    if (auto done = m_store->removeVersion(version.id); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + image->name, titleOf(version) + " removed");
    if (auto done = publish(); !done)
        return done.error();
    removePending(files);
    sweepFormerFiles(); // of those it was built on
    return Reply {};
}

Result<Reply> Coordinator::handle(const RebaseDisk &command)
{
    const auto *client = m_inventory->client(command.client);
    if (!client)
        return Error {Error::Code::NotFound, "There is no such client: it may have been removed meanwhile."};
    const auto *disk = m_inventory->keptDisk(*client);
    if (client->mode != DiskMode::Keep || !disk)
        return Error {Error::Code::Invalid, client->name + " has no disk that keeps its changes."};
    auto changed = *client;
    if (command.startFresh) {
        if (auto reset = handle(ResetDisk {command.client}); !reset)
            return reset;
        if (!changed.followsGroup) // else the group says on what it starts
            changed.version.reset();
    } else {
        changed.version = disk->version;
    }
    return handle(UpdateClient {changed});
}

Result<void> Coordinator::removeImageLayers(ImageId image)
{
    for (const LayerFile &layer : layerFiles(m_options.dataFolder / "disks")) {
        if (imageOf(layer) != image)
            continue;
        const Client *client = m_inventory->client(layer.key.client);
        if (client && layer.mode != DiskMode::Reset)
            return Error {Error::Code::Conflict, "The client " + client->name
                                                     + " has a kept disk over this image: reset its disk first."};
        if (client && isAttached(layer.key.client))
            return Error {Error::Code::Conflict, "The client " + client->name
                                                     + " runs on a disk over this image: shut it down first."};
    }
    for (const LayerFile &layer : layerFiles(m_options.dataFolder / "disks"))
        if (imageOf(layer) == image)
            if (auto gone = storage::removeLayerFile(layer.path); !gone)
                return gone.error();
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
    const auto entry = std::ranges::find(m_inventory->entries, command.image, &BootEntry::iso);
    if (entry != m_inventory->entries.end())
        return Error {Error::Code::Conflict,
                      "The boot entry " + entry->name + " starts from " + image.name + ": change or remove that first."};
    for (const Group &group : m_inventory->groups)
        if (group.image == command.image)
            return Error {Error::Code::Conflict, "The image " + image.name + " is that of the group " + group.name
                                                     + ": give that one another image first."};
    if (const auto *draft = m_inventory->draftOf(command.image))
        return Error {Error::Code::Conflict, titleOf(*draft) + " is not published: publish or discard it first."};
    if (auto done = removeImageLayers(command.image); !done)
        return done.error();
    std::vector<std::string> files;
    for (const ImageVersion &version : m_inventory->versions)
        if (version.image == command.image)
            std::ranges::copy(filesOf(version.id), std::back_inserter(files));
    if (auto done = m_store->removeImage(command.image); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "image " + image.name, "removed");
    if (auto done = publish(); !done)
        return done.error();
    removePending(files);
    return Reply {};
}

} // namespace netseat::server
