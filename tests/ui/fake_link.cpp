#include "fake_link.h"

#include "inventory/check.h"

#include <algorithm>
#include <cctype>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
Error conflict(const char *why)
{
    return {Error::Code::Conflict, why};
}
} // namespace

FakeLink::FakeLink(Inventory inventory, QObject *parent)
    : Link(parent)
    , m_inventory(std::make_shared<const Inventory>(std::move(inventory)))
{
    setServices(server::ServiceState::Stopped);
    m_status.servedBy = "this window";
}

void FakeLink::setServices(server::ServiceState state)
{
    const auto endpoint = [&](const char *port) { return "192.168.10.1:" + std::string(port); };
    m_status.services = {{Origin::Dhcp, state, endpoint("67"), {}}, {Origin::Tftp, state, endpoint("69"), {}},
        {Origin::Http, state, endpoint("80"), {}}, {Origin::Iscsi, state, endpoint("3260"), {}}};
}

void FakeLink::submit(const server::Command &command, Callback done)
{
    commands.push_back(command);
    QMetaObject::invokeMethod(
        this,
        [this, command, done = std::move(done)] {
            if (refuseNext) {
                done(*std::exchange(refuseNext, std::nullopt));
                return;
            }
            if (const auto refused = refuse ? refuse(command) : std::nullopt) {
                done(*refused);
                return;
            }
            Inventory next = *m_inventory;
            const auto before = m_status;
            const auto reply = std::visit([&](const auto &c) { return run(c, next); }, command);
            if (reply && next != *m_inventory)
                setInventory(std::move(next));
            if (reply && before != m_status)
                Q_EMIT statusChanged(m_status);
            done(reply);
        },
        Qt::QueuedConnection);
}

namespace {

bool contains(std::string_view where, std::string_view what)
{
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    return std::ranges::search(where, what, same).begin() != where.end() || what.empty();
}

bool fits(const Event &event, const server::EventQuery &query)
{
    return (!query.client || event.client == query.client) && (!query.severity || event.severity >= *query.severity)
        && (!query.service || event.origin == *query.service) && event.time >= query.after
        && (contains(event.subject, query.text) || contains(event.detail, query.text)
            || contains(codeName(event.code), query.text) || (event.mac && contains(event.mac->toString(), query.text))
            || (event.address && contains(event.address->toString(), query.text)));
}

} // namespace

void FakeLink::queryEvents(const server::EventQuery &query, EventsCallback done)
{
    queries.push_back(query);
    QMetaObject::invokeMethod(
        this,
        [this, query, done = std::move(done)] {
            // Row n of the stored log is stored[n - 1]; the newest that are asked for come, oldest first.
            server::EventPage page;
            const auto rows = static_cast<std::int64_t>(stored.size());
            auto row = query.before > 0 ? std::min(query.before - 1, rows) : rows;
            const auto end = step > 0 ? std::max<std::int64_t>(row - step, 0) : 0;
            for (; row > end && page.events.size() < static_cast<std::size_t>(query.limit); --row) {
                const Event &event = stored[static_cast<std::size_t>(row - 1)];
                if (!fits(event, query))
                    continue;
                page.events.push_back(event);
                page.first = row;
            }
            if (end > 0 && row == end)
                page.first = end + 1; // and on from there, if somebody wants to
            std::ranges::reverse(page.events);
            done(page);
        },
        Qt::QueuedConnection);
}

void FakeLink::setInventory(Inventory inventory)
{
    inventory.revision = m_inventory->revision + 1;
    m_inventory = std::make_shared<const Inventory>(std::move(inventory));
    Q_EMIT inventoryChanged(m_inventory);
}

void FakeLink::setStatus(server::Status status)
{
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

void FakeLink::play(const EventBatch &events)
{
    for (const Event &event : events) {
        if (!event.client)
            continue;
        auto &slot = m_status.boots[*event.client];
        std::optional<Boot> boot = slot.started.msecs ? std::optional(slot) : std::nullopt;
        foldEvent(boot, event);
        if (boot)
            slot = *boot;
    }
    std::erase_if(m_status.boots, [](const auto &entry) { return entry.second.started.msecs == 0; });
    Q_EMIT eventsArrived(events);
    Q_EMIT statusChanged(m_status);
}

Result<server::Reply> FakeLink::run(const server::AddClient &command, Inventory &next)
{
    if (isFatal(check(command.draft, next)))
        return Error{Error::Code::Invalid, "The client can't be added."};
    next.clients.push_back(command.draft);
    next.clients.back().id = {++m_lastId};
    std::erase_if(next.newcomers, [&](const Newcomer &newcomer) { return newcomer.mac == command.draft.mac; });
    return server::Reply{m_lastId, {}};
}

Result<server::Reply> FakeLink::run(const server::UpdateClient &command, Inventory &next)
{
    if (isFatal(check(command.client, next)))
        return Error{Error::Code::Invalid, "The client can't be changed."};
    const auto found = std::ranges::find(next.clients, command.client.id, &Client::id);
    if (found == next.clients.end())
        return Error{Error::Code::NotFound, "There is no such client."};
    *found = withGroup(command.client, next);
    return server::Reply{command.client.id.value, {}};
}

Result<server::Reply> FakeLink::run(const server::RemoveClient &command, Inventory &next)
{
    const bool kept = std::ranges::any_of(next.disks, [&](const Disk &disk) { return disk.client == command.client; });
    if (kept && !command.discardDisk)
        return conflict("The client has a disk.");
    std::erase_if(next.clients, [&](const Client &client) { return client.id == command.client; });
    std::erase_if(next.disks, [&](const Disk &disk) { return disk.client == command.client; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::SetGroup &command, Inventory &next)
{
    if (isFatal(check(command.group, next)))
        return Error{Error::Code::Invalid, "The group can't be saved."};
    auto group = command.group;
    std::string before = group.name;
    if (const auto found = std::ranges::find(next.groups, group.id, &Group::id); found != next.groups.end()) {
        before = found->name;
        *found = group;
    } else {
        group.id = {++m_lastId};
        next.groups.push_back(group);
    }
    for (Client &client : next.clients) {
        if (client.group == before)
            client.group = group.name;
        client = withGroup(client, next);
    }
    return server::Reply{group.id.value, {}};
}

Result<server::Reply> FakeLink::run(const server::RemoveGroup &command, Inventory &next)
{
    const auto *group = next.group(command.group);
    if (!group)
        return Error{Error::Code::NotFound, "There is no such group."};
    for (Client &client : next.clients)
        client.followsGroup = client.followsGroup && client.group != group->name;
    std::erase_if(next.groups, [&](const Group &each) { return each.id == command.group; });
    return server::Reply{command.group.value, {}};
}

Result<server::Reply> FakeLink::run(const server::ResetDisk &command, Inventory &next)
{
    std::erase_if(next.disks, [&](const Disk &disk) { return disk.client == command.client; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::DisconnectClient &command, Inventory &)
{
    m_status.traffic.erase(command.client);
    return server::Reply{command.client.value, {}};
}

Result<server::Reply> FakeLink::run(const server::ImportImage &command, Inventory &)
{
    m_status.jobs.push_back({++m_lastId, "import of " + command.source, 0, 0});
    return server::Reply{m_lastId, {}};
}

Result<server::Reply> FakeLink::run(const server::RemoveImage &command, Inventory &next)
{
    std::erase_if(next.images, [&](const Image &image) { return image.id == command.image; });
    std::erase_if(next.versions, [&](const ImageVersion &version) { return version.image == command.image; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::CancelJob &command, Inventory &)
{
    std::erase_if(m_status.jobs, [&](const server::JobStatus &job) { return job.id == command.job; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::SetNetwork &command, Inventory &next)
{
    if (isFatal(check(command.network)))
        return Error{Error::Code::Invalid, "The network settings can't be saved."};
    next.network = command.network;
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::ForgetNewcomer &command, Inventory &next)
{
    std::erase_if(next.newcomers, [&](const Newcomer &newcomer) { return newcomer.mac == command.mac; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::StartServices &, Inventory &)
{
    setServices(server::ServiceState::Running);
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::StopServices &, Inventory &)
{
    setServices(server::ServiceState::Stopped);
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::PreviewClient &command, Inventory &next)
{
    const auto *client = next.client(command.client);
    if (!client)
        return Error{Error::Code::NotFound, "There is no such client."};
    return server::Reply{0,
        client->name
            + " would get:\n\n"
              "BIOS firmware (PXE)     loader undionly.kpxe by TFTP\n"
              "UEFI firmware, x86-64   loader snponly.efi by TFTP\n"
              "iPXE                    script http://192.168.10.1/boot.ipxe\n"
              "                        disk iscsi:192.168.10.1::3260:0:"
            + targetName(client->id)};
}

} // namespace netseat::ui
