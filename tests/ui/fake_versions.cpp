// What the fake server does with the versions of images: as much of it as the desktop can see.
#include "fake_link.h"

#include <algorithm>

namespace netseat::ui {

namespace {

Error noVersion()
{
    return {Error::Code::NotFound, "There is no such version."};
}

ImageVersion *versionOf(Inventory &inventory, VersionId id)
{
    const auto found = std::ranges::find(inventory.versions, id, &ImageVersion::id);
    return found == inventory.versions.end() ? nullptr : &*found;
}

Image *imageOf(Inventory &inventory, ImageId id)
{
    const auto found = std::ranges::find(inventory.images, id, &Image::id);
    return found == inventory.images.end() ? nullptr : &*found;
}

ImageVersion *draftOf(Inventory &inventory, ImageId image)
{
    const auto *draft = inventory.draftOf(image);
    return draft ? versionOf(inventory, draft->id) : nullptr;
}

} // namespace

server::Reply FakeLink::startJob(const std::string &what)
{
    m_status.jobs.push_back({++m_lastId, what, 0, 0});
    return {m_lastId, {}};
}

Result<server::Reply> FakeLink::run(const server::CreateImage &command, Inventory &next)
{
    ImageVersion version{{++m_lastId}, {++m_lastId}};
    version.size = command.size;
    Image image;
    image.id = version.image;
    image.name = command.name;
    image.file = "images/" + command.name + ".qcow2";
    image.size = command.size;
    image.current = version.id;
    next.images.push_back(image);
    next.versions.push_back(version);
    return server::Reply{image.id.value, {}};
}

Result<server::Reply> FakeLink::run(const server::StartMaintenance &command, Inventory &next)
{
    if (next.draftOf(command.image))
        return Error{Error::Code::Conflict, "There is a draft."};
    int number = 0;
    for (const auto &version : next.versions)
        if (version.image == command.image)
            number = std::max(number, version.number);
    ImageVersion draft{{++m_lastId}, command.image, number + 1};
    draft.parent = next.image(command.image)->current;
    draft.state = VersionState::Draft;
    draft.client = command.client;
    draft.made = WallTime::now();
    next.versions.push_back(draft);
    return server::Reply{draft.id.value, "It boots the draft from its next start on."};
}

Result<server::Reply> FakeLink::run(const server::PublishDraft &command, Inventory &next)
{
    auto *draft = draftOf(next, command.image);
    if (!draft)
        return noVersion();
    draft->state = VersionState::Ready;
    draft->note = command.note;
    draft->client.reset();
    auto *image = imageOf(next, command.image);
    if (command.makeDefault) {
        image->current = draft->id;
    } else if (command.defaultAt.msecs > 0) {
        image->next = draft->id;
        image->nextAt = command.defaultAt;
    }
    return server::Reply{draft->id.value, {}};
}

Result<server::Reply> FakeLink::run(const server::DiscardDraft &command, Inventory &next)
{
    std::erase_if(next.versions, [&](const ImageVersion &version) {
        return version.image == command.image && version.state == VersionState::Draft;
    });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::SetDefaultVersion &command, Inventory &next)
{
    const auto *version = next.version(command.version);
    if (!version)
        return noVersion();
    auto *image = imageOf(next, version->image);
    image->current = command.version;
    image->next.reset();
    image->nextAt = {};
    return server::Reply{command.version.value, {}};
}

Result<server::Reply> FakeLink::run(const server::SetVersionNote &command, Inventory &next)
{
    auto *version = versionOf(next, command.version);
    if (!version)
        return noVersion();
    version->note = command.note;
    return server::Reply{command.version.value, {}};
}

Result<server::Reply> FakeLink::run(const server::RemoveVersion &command, Inventory &next)
{
    std::erase_if(next.versions, [&](const ImageVersion &version) { return version.id == command.version; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::FlattenVersion &, Inventory &)
{
    return startJob("flattening");
}

Result<server::Reply> FakeLink::run(const server::VerifyVersion &, Inventory &)
{
    return startJob("check");
}

Result<server::Reply> FakeLink::run(const server::ExportVersion &command, Inventory &)
{
    return startJob("export to " + command.target);
}

Result<server::Reply> FakeLink::run(const server::ExamineVersion &, Inventory &)
{
    return startJob("examination");
}

Result<server::Reply> FakeLink::run(const server::DoctorReport &command, Inventory &)
{
    if (report.empty())
        return Error{Error::Code::NotFound, "The doctor has not looked at this version since the service started."};
    return server::Reply{command.version.value, report};
}

Result<server::Reply> FakeLink::run(const server::RepairImage &, Inventory &)
{
    return startJob("repair");
}

Result<server::Reply> FakeLink::run(const server::SetStorage &command, Inventory &next)
{
    next.storage = command.storage;
    return server::Reply{};
}

void FakeLink::endJob(bool well, const std::string &detail, Severity severity)
{
    Event event;
    event.time = WallTime::now();
    event.code = well ? EventCode::JobFinished : EventCode::JobFailed;
    event.severity = well ? Severity::Info : severity;
    event.subject = m_status.jobs.back().what;
    event.detail = detail;
    event.amount = static_cast<std::uint64_t>(m_status.jobs.back().id);
    m_status.jobs.pop_back();
    play({event});
}

Result<server::Reply> FakeLink::run(const server::RebaseDisk &command, Inventory &next)
{
    const auto found = std::ranges::find(next.clients, command.client, &Client::id);
    const auto *disk = found == next.clients.end() ? nullptr : next.keptDisk(*found);
    if (!disk)
        return Error{Error::Code::Invalid, "It has no disk that keeps its changes."};
    if (command.startFresh)
        std::erase_if(next.disks, [&](const Disk &each) { return each.client == command.client; });
    else
        found->version = disk->version;
    return server::Reply{};
}

} // namespace netseat::ui
