// Clients, and the groups that they follow.
#include "inventory/inventory_store_edit.h"
#include "inventory/rows.h"

using namespace Qt::StringLiterals;

namespace netseat {

Result<ClientId> InventoryStore::addClient(const Client &draft)
{
    return inTransaction([&]() -> Result<ClientId> {
        auto done = sql::run(m_connection.database(),
            u"INSERT INTO client (mac, name, label, address, image_id, mode, loader, boot, chap_user, "
            "chap_secret, notes, access, cdrom_id, mutual_user, mutual_secret, portal, version_id, disk_limit, "
            "config_disk, follows_group, entry_id, menu, identifier, without_vendor_options, without_router, "
            "keep_san, san_filename, san_retries) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            rows::values(draft));
        if (!done)
            return done.error();
        const ClientId id {done->lastInsertId().toLongLong()};
        if (auto followed = followGroup(draft.group); !followed)
            return followed.error();
        auto forgotten = sql::run(m_connection.database(), u"DELETE FROM newcomer WHERE mac = ?"_s,
                                  {rows::text(draft.mac)});
        return forgotten ? Result<ClientId>(id) : forgotten.error();
    });
}

Result<void> InventoryStore::updateClient(const Client &client)
{
    return inTransaction([&]() -> Result<void> {
        auto forgotten = sql::run(m_connection.database(), u"DELETE FROM newcomer WHERE mac = ?"_s,
                                  {rows::text(client.mac)});
        if (!forgotten)
            return forgotten.error();
        auto done = mustChange(sql::run(m_connection.database(),
                                   u"UPDATE client SET mac = ?, name = ?, label = ?, address = ?, image_id = ?, "
                                   "mode = ?, loader = ?, boot = ?, chap_user = ?, chap_secret = ?, notes = ?, "
                                   "access = ?, cdrom_id = ?, mutual_user = ?, mutual_secret = ?, portal = ?, "
                                   "version_id = ?, disk_limit = ?, config_disk = ?, follows_group = ?, "
                                   "entry_id = ?, menu = ?, identifier = ?, without_vendor_options = ?, "
                                   "without_router = ?, keep_san = ?, san_filename = ?, san_retries = ? "
                                   "WHERE id = ?"_s,
                                   rows::values(client) << qlonglong {client.id.value}),
                          "client");
        return done ? followGroup(client.group) : done;
    });
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
    return inTransaction([&]() -> Result<void> {
        for (const auto &file : files)
            if (auto noted = sql::run(m_connection.database(),
                    u"INSERT OR IGNORE INTO pending_file (file) VALUES (?)"_s, {rows::text(file)});
                !noted)
                return noted.error();
        return mustChange(sql::run(m_connection.database(), u"DELETE FROM client WHERE id = ?"_s,
                                   {qlonglong {client.value}}),
                          "client");
    });
}

} // namespace netseat
