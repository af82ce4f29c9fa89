#include "server/edit.h"

#include "server/client_edit.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>

namespace netseat::server {

namespace {

/// Calls `visit` with each member that people edit, and what a sentence calls it.
template <typename Visit>
void eachField(const Client &, Visit visit)
{
    visit(&Client::mac, "MAC address");
    visit(&Client::name, "name");
    visit(&Client::group, "group");
    visit(&Client::address, "fixed address");
    visit(&Client::image, "image");
    visit(&Client::mode, "mode");
    visit(&Client::loader, "loader");
    visit(&Client::boot, "way to its disk");
    visit(&Client::chapUser, "CHAP user");
    visit(&Client::chapSecret, "CHAP secret");
    visit(&Client::notes, "notes");
    visit(&Client::access, "access");
    visit(&Client::cdrom, "CD-ROM");
    visit(&Client::mutualUser, "mutual CHAP user");
    visit(&Client::mutualSecret, "mutual CHAP secret");
    visit(&Client::version, "version");
    visit(&Client::portal, "portal");
    visit(&Client::diskLimit, "limit");
    visit(&Client::configDisk, "config disk");
    visit(&Client::followsGroup, "following its group");
    visit(&Client::entry, "boot entry");
    visit(&Client::menu, "boot menu");
    visit(&Client::clientIdentifier, "client identifier");
    visit(&Client::firmware, "firmware options");
}

template <typename Visit>
void eachField(const Group &, Visit visit)
{
    visit(&Group::name, "name");
    visit(&Group::image, "image");
    visit(&Group::version, "version");
    visit(&Group::mode, "mode");
    visit(&Group::diskLimit, "limit");
    visit(&Group::configDisk, "config disk");
    visit(&Group::entry, "boot entry");
    visit(&Group::menu, "boot menu");
}

template <typename Visit>
void eachField(const BootEntry &, Visit visit)
{
    visit(&BootEntry::name, "name");
    visit(&BootEntry::kind, "kind");
    visit(&BootEntry::kernel, "kernel");
    visit(&BootEntry::initrds, "RAM disks");
    visit(&BootEntry::arguments, "arguments");
    visit(&BootEntry::iso, "CD-ROM image");
    visit(&BootEntry::url, "address");
    visit(&BootEntry::inMenu, "place in the menu");
    visit(&BootEntry::position, "place in the list");
}

/// All but the further networks, which are a list of their own.
template <typename Visit>
void eachField(const NetworkSettings &, Visit visit)
{
    visit(&NetworkSettings::interface, "network card");
    visit(&NetworkSettings::address, "address");
    visit(&NetworkSettings::dhcp, "DHCP mode");
    visit(&NetworkSettings::poolFirst, "pool");
    visit(&NetworkSettings::poolLast, "pool");
    visit(&NetworkSettings::netmask, "netmask");
    visit(&NetworkSettings::router, "router");
    visit(&NetworkSettings::dns, "DNS servers");
    visit(&NetworkSettings::leaseSeconds, "lease time");
    visit(&NetworkSettings::unknown, "rule for unknown machines");
    visit(&NetworkSettings::answerRouterSolicitations, "answer to router solicitations");
    visit(&NetworkSettings::tftpPort, "TFTP port");
    visit(&NetworkSettings::httpPort, "HTTP port");
    visit(&NetworkSettings::iscsiPort, "iSCSI port");
    visit(&NetworkSettings::loaderFolder, "folder of loaders");
    visit(&NetworkSettings::loaderRules, "list of loader rules");
    visit(&NetworkSettings::probeAddresses, "probing of addresses");
    visit(&NetworkSettings::watchServers, "watch for other servers");
    visit(&NetworkSettings::menuSeconds, "time of the boot menu");
}

constexpr std::string_view kNothing = "Nothing was changed: ";

std::string titleOf(const Client &client)
{
    return "the client " + (client.name.empty() ? client.mac.toString() : client.name);
}
std::string titleOf(const Group &group)
{
    return "the group " + group.name;
}
std::string titleOf(const BootEntry &entry)
{
    return "the boot entry " + entry.name;
}
std::string titleOf(const NetworkSettings &)
{
    return "the network";
}
std::string titleOf(const Newcomer &newcomer)
{
    return "the machine " + newcomer.mac.toString();
}

template <typename Row>
Error gone(const Row &row)
{
    return {Error::Code::NotFound, std::string(kNothing) + titleOf(row) + " has been removed meanwhile."};
}

template <typename Row>
Error changedElsewhere(const Row &row, std::string_view field)
{
    return {Error::Code::Conflict, std::string(kNothing) + "the " + std::string(field) + " of " + titleOf(row)
                                       + " has been changed elsewhere meanwhile."};
}

/// Whether a member is one that a group says for those that follow it.
template <typename Row, typename Member>
bool isOfGroup(Member Row::*field)
{
    if constexpr (std::is_same_v<Row, Client>) {
        const auto is = [&](auto other) {
            if constexpr (std::is_same_v<decltype(other), Member Client::*>)
                return other == field;
            else
                return false;
        };
        return is(&Client::image) || is(&Client::version) || is(&Client::mode) || is(&Client::diskLimit)
            || is(&Client::configDisk) || is(&Client::entry) || is(&Client::menu);
    } else {
        return false;
    }
}

/// Both follow their group: what they have from it is the group's.
bool haveFromGroup(const Client &one, const Client &other)
{
    return one.followsGroup && other.followsGroup;
}
template <typename Row>
bool haveFromGroup(const Row &, const Row &)
{
    return false;
}

/// The first field in which they differ, as far as it is their own; empty: none.
template <typename Row>
std::string_view difference(const Row &one, const Row &other)
{
    std::string_view found;
    eachField(one, [&](auto field, std::string_view name) {
        const bool own = !haveFromGroup(one, other) || !isOfGroup(field);
        if (found.empty() && own && one.*field != other.*field)
            found = name;
    });
    return found;
}

/// `current` with what leads from `from` to `to`.
template <typename Row>
Result<Row> merged(const Row &current, const Row &from, const Row &to)
{
    Row next = current;
    std::string_view conflict;
    eachField(current, [&](auto field, std::string_view name) {
        if (from.*field == to.*field)
            return;
        const bool own = !haveFromGroup(current, from) || !isOfGroup(field);
        if (conflict.empty() && own && current.*field != from.*field && current.*field != to.*field)
            conflict = name;
        next.*field = to.*field;
    });
    if constexpr (std::is_same_v<Row, Client>) // who follows, follows a certain group
        if (conflict.empty() && from.followsGroup != to.followsGroup && current.group != from.group
            && current.group != to.group)
            conflict = "group";
    if (!conflict.empty())
        return changedElsewhere(current, conflict);
    return next;
}

const Subnet *subnetNamed(const NetworkSettings &network, const std::string &name)
{
    const auto found = std::ranges::find(network.subnets, name, &Subnet::name);
    return found == network.subnets.end() ? nullptr : &*found;
}

bool same(const Subnet *one, const Subnet *other)
{
    return one == other || (one && other && *one == *other);
}

/// The further networks, each by its name: what was done to one stands in nobody's way who works on another.
Result<void> mergeSubnets(NetworkSettings &next, const NetworkSettings &from, const NetworkSettings &to)
{
    const auto conflict = [](const std::string &name) {
        return Error {Error::Code::Conflict,
            std::string(kNothing) + "the network " + name + " has been changed elsewhere meanwhile."};
    };
    for (const Subnet &before : from.subnets) {
        const auto *after = subnetNamed(to, before.name);
        if (same(&before, after))
            continue;
        const auto current = std::ranges::find(next.subnets, before.name, &Subnet::name);
        const bool isThere = current != next.subnets.end();
        if (isThere ? *current != before && (!after || *current != *after) : after != nullptr)
            return conflict(before.name);
        if (isThere && after)
            *current = *after;
        else if (isThere)
            next.subnets.erase(current);
    }
    for (auto after = to.subnets.begin(); after != to.subnets.end(); ++after) {
        if (subnetNamed(from, after->name))
            continue;
        if (const auto *current = subnetNamed(next, after->name); current && *current != *after)
            return conflict(after->name);
        else if (!current) // where it was
            next.subnets.insert(
                next.subnets.begin() + std::min<std::ptrdiff_t>(after - to.subnets.begin(), std::ssize(next.subnets)),
                *after);
    }
    return {};
}

const Client *find(const Client &known, const Inventory &inventory)
{
    const auto *client = inventory.client(known.id);
    return client ? client : inventory.clientByMac(known.mac);
}

Result<void> resolveClient(const Change<Client> &change, const Inventory &inventory, ResolvedEdit &resolved)
{
    if (!change.before) {
        resolved.addedClients.push_back(*change.after);
        resolved.addedClients.back().id = {};
        resolved.addedClients.back().booted.reset();
        return {};
    }
    const auto *current = find(*change.before, inventory);
    if (!current)
        return gone(*change.before);
    if (!change.after) {
        const auto other = difference(*current, asStored(*change.before, inventory));
        if (!other.empty())
            return changedElsewhere(*current, other);
        resolved.removedClients.push_back(current->id);
        return {};
    }
    auto next = merged(*current, *change.before, *change.after);
    if (!next)
        return next.error();
    if (*next != *current)
        resolved.changedClients.push_back(std::move(*next));
    return {};
}

bool isInEdit(const Client &client, const ApplyEdit &edit, const Inventory &inventory)
{
    return std::ranges::any_of(edit.clients, [&](const Change<Client> &change) {
        const auto *found = change.before ? find(*change.before, inventory) : nullptr;
        return found && found->id == client.id;
    });
}

/// Those of a group that is removed are freed by the edit that removes it: others have come to it since.
Result<void> checkFollowers(const Group &group, const ApplyEdit &edit, const Inventory &inventory)
{
    for (const Client &client : inventory.clients)
        if (client.followsGroup && client.group == group.name && !isInEdit(client, edit, inventory))
            return Error {Error::Code::Conflict,
                std::string(kNothing) + client.name + " follows the group " + group.name + " meanwhile."};
    return {};
}

/// Groups and entries, which are known by their id for ever.
template <typename Row, typename RowId>
Result<void> resolveRow(const Change<Row> &change, const Row *current, std::vector<Row> &added, std::vector<Row> &changed,
    std::vector<RowId> &removed)
{
    if (!change.before) {
        if (current)
            return Error {Error::Code::Conflict, std::string(kNothing) + titleOf(*current) + " is there again."};
        added.push_back(*change.after);
        return {};
    }
    if (!current)
        return gone(*change.before);
    if (!change.after) {
        auto known = *change.before;
        if constexpr (std::is_same_v<Row, BootEntry>)
            known.position = current->position; // that is the others' doing
        if (const auto other = difference(*current, known); !other.empty())
            return changedElsewhere(*current, other);
        removed.push_back(current->id);
        return {};
    }
    auto next = merged(*current, *change.before, *change.after);
    if (!next)
        return next.error();
    if (*next != *current)
        changed.push_back(std::move(*next));
    return {};
}

/// After the clients: one whose registration is taken back is a newcomer again.
Result<void> resolveNewcomer(const Change<Newcomer> &change, const Inventory &inventory, ResolvedEdit &resolved)
{
    const auto &newcomer = change.after ? *change.after : *change.before;
    const auto known = std::ranges::find(inventory.newcomers, newcomer.mac, &Newcomer::mac);
    const bool isThere = known != inventory.newcomers.end();
    if (!change.after) {
        if (isThere) // else it is forgotten already
            resolved.removedNewcomers.push_back(newcomer.mac);
        return {};
    }
    const auto *client = inventory.clientByMac(newcomer.mac);
    if (client && std::ranges::find(resolved.removedClients, client->id) == resolved.removedClients.end())
        return Error {
            Error::Code::Conflict, std::string(kNothing) + titleOf(newcomer) + " has been registered meanwhile."};
    if (!isThere) // else it was seen again
        resolved.addedNewcomers.push_back(newcomer);
    return {};
}

Error malformed()
{
    return {Error::Code::Invalid, "A change without a row to change."};
}

} // namespace

Result<ResolvedEdit> resolve(const ApplyEdit &edit, const Inventory &inventory)
{
    ResolvedEdit resolved;
    Result<void> done;
    const auto each = [&done](const auto &changes, auto resolveOne) {
        for (const auto &change : changes) {
            if (done && !change.before && !change.after)
                done = malformed();
            if (done)
                done = resolveOne(change);
        }
    };
    if (edit.clients.size() > kMostClients)
        return Error {Error::Code::LimitReached, std::to_string(edit.clients.size())
                                                     + " clients are too many at once: do it in steps of up to "
                                                     + std::to_string(kMostClients) + "."};
    each(edit.clients, [&](const Change<Client> &change) { return resolveClient(change, inventory, resolved); });
    each(edit.groups, [&](const Change<Group> &change) -> Result<void> {
        const auto *current = inventory.group(change.before ? change.before->id : change.after->id);
        if (current && !change.after)
            if (auto free = checkFollowers(*current, edit, inventory); !free)
                return free;
        return resolveRow(change, current, resolved.addedGroups, resolved.changedGroups, resolved.removedGroups);
    });
    each(edit.entries, [&](const Change<BootEntry> &change) {
        const auto *current = inventory.entry(change.before ? change.before->id : change.after->id);
        return resolveRow(change, current, resolved.addedEntries, resolved.changedEntries, resolved.removedEntries);
    });
    each(edit.newcomers, [&](const Change<Newcomer> &change) { return resolveNewcomer(change, inventory, resolved); });
    if (done && edit.network && (!edit.network->before || !edit.network->after))
        done = malformed();
    if (!done)
        return done.error();
    if (edit.network) {
        auto next = merged(inventory.network, *edit.network->before, *edit.network->after);
        if (!next)
            return next.error();
        if (auto subnets = mergeSubnets(*next, *edit.network->before, *edit.network->after); !subnets)
            return subnets.error();
        if (*next != inventory.network)
            resolved.network = std::move(*next);
    }
    return resolved;
}

} // namespace netseat::server
