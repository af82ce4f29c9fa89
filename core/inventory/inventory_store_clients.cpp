// Clients, and the groups that they follow.
#include "inventory/inventory_store_edit.h"
#include "inventory/rows.h"

#include <set>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

constexpr auto kForgetNewcomer = u"DELETE FROM newcomer WHERE mac = ?";
constexpr auto kInsertClient
    = u"INSERT INTO client (mac, name, label, address, image_id, mode, loader, boot, chap_user, "
      "chap_secret, notes, access, cdrom_id, mutual_user, mutual_secret, portal, version_id, disk_limit, "
      "config_disk, follows_group, entry_id, menu, identifier, without_vendor_options, without_router, "
      "keep_san, san_filename, san_retries) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateClient
    = u"UPDATE client SET mac = ?, name = ?, label = ?, address = ?, image_id = ?, "
      "mode = ?, loader = ?, boot = ?, chap_user = ?, chap_secret = ?, notes = ?, "
      "access = ?, cdrom_id = ?, mutual_user = ?, mutual_secret = ?, portal = ?, "
      "version_id = ?, disk_limit = ?, config_disk = ?, follows_group = ?, "
      "entry_id = ?, menu = ?, identifier = ?, without_vendor_options = ?, "
      "without_router = ?, keep_san = ?, san_filename = ?, san_retries = ? "
      "WHERE id = ?";

} // namespace

Result<ClientId> InventoryStore::addClient(const Client &draft)
{
    return addClients({&draft, 1});
}

Result<ClientId> InventoryStore::addClients(std::span<const Client> drafts)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<ClientId> {
        auto insert = sql::prepare(database, QString::fromUtf16(kInsertClient));
        if (!insert)
            return insert.error();
        auto forget = sql::prepare(database, QString::fromUtf16(kForgetNewcomer));
        if (!forget)
            return forget.error();
        ClientId first;
        for (const Client &draft : drafts) {
            if (auto done = sql::execute(*insert, rows::values(draft)); !done)
                return done.error();
            if (first.isNull())
                first = {insert->lastInsertId().toLongLong()};
            if (auto done = sql::execute(*forget, {rows::text(draft.mac)}); !done)
                return done.error();
        }
        if (auto followed = followGroups(drafts); !followed)
            return followed.error();
        return first;
    });
}

Result<void> InventoryStore::updateClient(const Client &client)
{
    return updateClients({&client, 1});
}

Result<void> InventoryStore::updateClients(std::span<const Client> clients)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<void> {
        if (auto parked = parkClients(clients); !parked)
            return parked;
        auto update = sql::prepare(database, QString::fromUtf16(kUpdateClient));
        if (!update)
            return update.error();
        auto forget = sql::prepare(database, QString::fromUtf16(kForgetNewcomer));
        if (!forget)
            return forget.error();
        for (const Client &client : clients) {
            if (auto done = sql::execute(*forget, {rows::text(client.mac)}); !done)
                return done;
            if (auto done = sql::execute(*update, rows::values(client) << qlonglong {client.id.value}); !done)
                return done;
            if (update->numRowsAffected() == 0)
                return Error {Error::Code::NotFound, "There is no such client."};
        }
        return followGroups(clients);
    });
}

/// Constraints count after each statement: what clients exchange is taken from all of them first.
Result<void> InventoryStore::parkClients(std::span<const Client> clients)
{
    if (clients.size() < 2)
        return {};
    auto park = sql::prepare(m_connection.database(),
        u"UPDATE client SET mac = printf('%017d', id), name = '/' || id, address = NULL, identifier = '' "
        "WHERE id = ?"_s);
    if (!park)
        return park.error();
    for (const Client &client : clients)
        if (auto done = sql::execute(*park, {qlonglong {client.id.value}}); !done)
            return done;
    return {};
}

Result<void> InventoryStore::followGroups(std::span<const Client> clients)
{
    std::set<std::string> names;
    for (const Client &client : clients)
        names.insert(client.group);
    for (const std::string &name : names)
        if (auto done = followGroup(name); !done)
            return done;
    return {};
}

/// Writes what the group says into those of its clients that follow it.
Result<void> InventoryStore::followGroup(const std::string &name)
{
    auto done = sql::run(m_connection.database(),
        u"UPDATE client SET (image_id, version_id, mode, disk_limit, config_disk, entry_id, menu) = "
        "(SELECT image_id, version_id, mode, disk_limit, config_disk, entry_id, menu FROM client_group "
        "WHERE name = label) "
        "WHERE label = ? AND follows_group = 1 AND label IN (SELECT name FROM client_group)"_s,
        {rows::text(name)});
    return done ? Result<void>() : done.error();
}

Result<void> InventoryStore::setBooted(ClientId client, const std::optional<BootedDisk> &disk)
{
    return inTransaction([&] {
        const auto mode = netseat::name(disk ? disk->mode : DiskMode::Reset);
        return mustChange(
            sql::run(m_connection.database(), u"UPDATE client SET booted_id = ?, booted_mode = ? WHERE id = ?"_s,
                {disk ? QVariant(qlonglong{disk->version.value}) : QVariant(),
                    QString::fromUtf8(mode.data(), static_cast<qsizetype>(mode.size())), qlonglong{client.value}}),
            "client");
    });
}

Result<GroupId> InventoryStore::putGroup(const Group &group)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<GroupId> {
        if (!group.id.isNull()) {
            auto renamed = sql::run(database,
                u"UPDATE client SET label = ? WHERE label = (SELECT name FROM client_group WHERE id = ?)"_s,
                {rows::text(group.name), qlonglong{group.id.value}});
            if (!renamed)
                return renamed.error();
        }
        auto done = group.id.isNull()
            ? sql::run(database,
                       u"INSERT INTO client_group (name, image_id, version_id, mode, disk_limit, config_disk, "
                       "entry_id, menu) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       rows::values(group))
            : sql::run(database,
                       u"UPDATE client_group SET name = ?, image_id = ?, version_id = ?, mode = ?, disk_limit = ?, "
                       "config_disk = ?, entry_id = ?, menu = ? WHERE id = ?"_s,
                       rows::values(group) << qlonglong {group.id.value});
        if (auto changed = mustChange(done, "group"); !changed)
            return changed.error();
        const auto id = group.id.isNull() ? GroupId {done->lastInsertId().toLongLong()} : group.id;
        auto followed = followGroup(group.name);
        return followed ? Result<GroupId>(id) : followed.error();
    });
}

Result<void> InventoryStore::restoreGroup(const Group &group)
{
    return inTransaction([&]() -> Result<void> {
        auto done = sql::run(m_connection.database(),
            u"INSERT INTO client_group (name, image_id, version_id, mode, disk_limit, config_disk, entry_id, menu, id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            rows::values(group) << qlonglong{group.id.value});
        return done ? Result<void>() : done.error();
    });
}

Result<void> InventoryStore::removeGroup(GroupId group)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<void> {
        auto freed = sql::run(database,
            u"UPDATE client SET follows_group = 0 WHERE label = (SELECT name FROM client_group WHERE id = ?)"_s,
            {qlonglong{group.value}});
        if (!freed)
            return freed.error();
        return mustChange(sql::run(database, u"DELETE FROM client_group WHERE id = ?"_s, {qlonglong {group.value}}),
                          "group");
    });
}

Result<void> InventoryStore::removeClient(ClientId client, const std::vector<std::string> &files)
{
    return removeClients({&client, 1}, files);
}

Result<void> InventoryStore::removeClients(std::span<const ClientId> clients, const std::vector<std::string> &files)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<void> {
        auto pending = sql::prepare(database, u"INSERT OR IGNORE INTO pending_file (file) VALUES (?)"_s);
        if (!pending)
            return pending.error();
        for (const auto &file : files)
            if (auto noted = sql::execute(*pending, {rows::text(file)}); !noted)
                return noted;
        auto remove = sql::prepare(database, u"DELETE FROM client WHERE id = ?"_s);
        if (!remove)
            return remove.error();
        for (const auto client : clients) {
            if (auto done = sql::execute(*remove, {qlonglong {client.value}}); !done)
                return done;
            if (remove->numRowsAffected() == 0)
                return Error {Error::Code::NotFound, "There is no such client."};
        }
        return {};
    });
}

} // namespace netseat
