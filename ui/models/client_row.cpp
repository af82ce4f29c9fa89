#include "models/client_row.h"

#include "models/clients_model.h"
#include "texts/convert.h"
#include "texts/natural_order.h"

#include <algorithm>
#include <map>

namespace netseat::ui {

namespace {

QString addressOf(const Client &client, const Inventory &inventory)
{
    if (client.address)
        return toQString(client.address->toString());
    const auto *lease = inventory.lease(client.mac);
    return lease ? toQString(lease->address.toString()) : QString();
}

void setVersion(ClientRow &row, const Inventory &inventory)
{
    const auto choice = diskOf(inventory, row.client);
    const auto *version = choice ? inventory.version(choice->version) : nullptr;
    if (!version)
        return;
    row.version = version->number;
    row.maintenance = choice->draft;
    row.stays = row.client.version.has_value();
    const auto *fresh = inventory.versionFor(row.client);
    if (choice->kept && fresh && fresh->id != version->id)
        row.movedTo = fresh->number;
}

template <typename Map>
auto valueIn(const Map &map, ClientId client)
{
    const auto found = map.find(client);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

std::uint32_t bit(ClientsModel::Column column)
{
    return std::uint32_t(1) << column;
}

/// Times are shown to the second.
std::int64_t secondsOf(const ClientRow &row)
{
    return (row.boot ? row.boot->lastActivity.msecs : row.newcomer.lastSeen.msecs) / 1000;
}

bool sameStages(const std::optional<Boot> &a, const std::optional<Boot> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->started == b->started && a->stages == b->stages));
}

} // namespace

std::optional<WallTime> ClientRow::upSince() const
{
    return state == ClientState::Up && boot ? boot->stages[static_cast<std::size_t>(Stage::SystemLogin)] : std::nullopt;
}

ClientRow rowOf(const Client &client, const Inventory &inventory)
{
    ClientRow row;
    row.client = client;
    if (const auto *image = client.image ? inventory.image(*client.image) : nullptr)
        row.image = toQString(image->name);
    if (const auto *cdrom = client.cdrom ? inventory.image(*client.cdrom) : nullptr)
        row.cdrom = toQString(cdrom->name);
    setVersion(row, inventory);
    row.address = addressOf(client, inventory);
    return row;
}

ClientRow rowOf(const Newcomer &newcomer)
{
    ClientRow row;
    row.state = ClientState::New;
    row.client.mac = newcomer.mac;
    row.newcomer = newcomer;
    row.address = newcomer.address ? toQString(newcomer.address->toString()) : QString();
    return row;
}

void takeStatus(ClientRow &row, const server::Status &status, WallTime now)
{
    const auto found = status.boots.find(row.client.id);
    row.boot = found == status.boots.end() ? std::nullopt : std::optional(found->second);
    row.traffic = valueIn(status.traffic, row.client.id);
    row.disk = valueIn(status.disks, row.client.id);
    row.state = stateOf(row.boot, now);
}

bool isStale(const ClientRow &row, const server::Status &status, WallTime now)
{
    const auto found = status.boots.find(row.client.id);
    const bool booted = found != status.boots.end();
    if (booted != row.boot.has_value() || (booted && found->second != *row.boot))
        return true;
    return valueIn(status.traffic, row.client.id) != row.traffic || valueIn(status.disks, row.client.id) != row.disk
        || stateOf(row.boot, now) != row.state;
}

std::uint32_t changedColumns(const ClientRow &a, const ClientRow &b)
{
    std::uint32_t columns = 0;
    const auto set = [&](ClientsModel::Column column, bool changed) { columns |= changed ? bit(column) : 0U; };
    const bool state = a.state != b.state;
    set(ClientsModel::StateColumn, state);
    set(ClientsModel::NameColumn, a.client.name != b.client.name || a.client.notes != b.client.notes);
    set(ClientsModel::BootColumn,
        state || !sameStages(a.boot, b.boot) || a.problem != b.problem || a.newcomer.hardware != b.newcomer.hardware);
    set(ClientsModel::ActivityColumn,
        a.problem != b.problem || secondsOf(a) != secondsOf(b) || a.newcomer.hardware != b.newcomer.hardware);
    set(ClientsModel::ImageColumn,
        a.image != b.image || a.version != b.version || a.movedTo != b.movedTo || a.maintenance != b.maintenance
            || a.stays != b.stays);
    set(ClientsModel::ModeColumn, a.client.mode != b.client.mode || a.maintenance != b.maintenance);
    set(ClientsModel::AddressColumn, a.address != b.address || a.client.address != b.client.address);
    set(ClientsModel::MacColumn, a.client.mac != b.client.mac);
    set(ClientsModel::TrafficColumn, a.traffic != b.traffic);
    set(ClientsModel::DiskColumn, a.disk != b.disk || a.client.diskLimit != b.client.diskLimit);
    set(ClientsModel::UptimeColumn, a.upSince() != b.upSince());
    set(ClientsModel::GroupColumn,
        a.client.group != b.client.group || a.client.followsGroup != b.client.followsGroup);
    // What has no column of its own (a password, a CD-ROM) is still news to who shows the whole client.
    if (columns == 0 && a != b)
        columns = bit(ClientsModel::NameColumn);
    return columns;
}

std::vector<GroupCount> groupCounts(const Inventory &inventory)
{
    std::map<std::string, int> clients;
    for (const Group &group : inventory.groups)
        clients[group.name];
    for (const Client &client : inventory.clients)
        ++clients[client.group];
    std::vector<GroupCount> counts;
    for (const auto &[name, count] : clients)
        if (!name.empty())
            counts.push_back({toQString(name), count, inventory.groupByName(name) != nullptr});
    std::ranges::sort(counts, [](const GroupCount &a, const GroupCount &b) {
        return compareNaturally(a.name, b.name) < 0;
    });
    counts.push_back({QString(), clients[std::string()], false});
    return counts;
}

} // namespace netseat::ui
