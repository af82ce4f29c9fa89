#include "inventory/inventory_store.h"

#include "inventory/database_room.h"
#include "inventory/inventory_store_edit.h"
#include "inventory/rows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

template <typename T>
Result<std::vector<T>> readAll(const QSqlDatabase &database, const char *columns, const char *rest,
                               std::optional<T> (*read)(const QSqlQuery &))
{
    auto query = sql::run(database, u"SELECT %1 FROM %2"_s.arg(QString::fromLatin1(columns), QString::fromLatin1(rest)));
    if (!query)
        return query.error();
    std::vector<T> all;
    while (query->next())
        if (auto value = read(*query))
            all.push_back(std::move(*value));
    if (query->lastError().isValid())
        return sql::failure(u"Reading the inventory"_s, query->lastError());
    return all;
}

/// What putLeases() does to the table, done to what was read from it.
void applyTo(std::vector<Lease> &stored, const std::vector<Lease> &leases, WallTime now)
{
    std::map<MacAddress, const Lease *> machines; ///< null: it has none now
    std::map<Ipv4Address, MacAddress> holders;
    std::set<Ipv4Address> taken;
    for (const Lease &lease : leases) {
        auto &held = machines[lease.mac];
        if (held)
            holders.erase(held->address);
        held = nullptr;
        if (lease.expires <= now)
            continue;
        if (const auto other = holders.find(lease.address); other != holders.end())
            machines[other->second] = nullptr;
        holders[lease.address] = lease.mac;
        taken.insert(lease.address);
        held = &lease;
    }
    std::erase_if(stored, [&](const Lease &lease) {
        return machines.contains(lease.mac) || taken.contains(lease.address);
    });
    const auto middle = static_cast<std::ptrdiff_t>(stored.size());
    for (const auto &[mac, lease] : machines)
        if (lease)
            stored.push_back(*lease);
    std::ranges::inplace_merge(stored, stored.begin() + middle, {}, &Lease::mac);
}

} // namespace

InventoryStore::InventoryStore(sql::Connection connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<InventoryStore>> InventoryStore::open(const std::filesystem::path &file,
                                                             std::span<const Migration> steps)
{
    auto connection = openDatabase(file, steps);
    if (!connection)
        return connection.error();
    return std::unique_ptr<InventoryStore>(new InventoryStore(std::move(*connection)));
}

Result<Inventory> InventoryStore::load()
{
    const auto &database = m_connection.database();
    Inventory inventory;
    inventory.revision = m_revision;
    Result<void> done;
    const auto into = [&](auto &rows, const char *columns, const char *rest, auto read) {
        if (!done)
            return;
        auto all = readAll<typename std::remove_reference_t<decltype(rows)>::value_type>(database, columns, rest, read);
        if (all)
            rows = std::move(*all);
        else
            done = all.error();
    };
    into(inventory.clients, rows::kClientColumns, "client ORDER BY id", rows::client);
    into(inventory.groups, rows::kGroupColumns, "client_group ORDER BY id", rows::group);
    into(inventory.images, rows::kImageColumns, "image JOIN version ON version.id = current_id ORDER BY image.id",
        rows::image);
    into(inventory.versions, rows::kVersionColumns, "version ORDER BY id", rows::version);
    into(inventory.formerFiles, rows::kFormerFileColumns, "former_file ORDER BY file", rows::formerFile);
    into(inventory.disks, rows::kDiskColumns, "disk ORDER BY id", rows::disk);
    if (m_leases)
        inventory.leases = *m_leases;
    else
        into(inventory.leases, rows::kLeaseColumns, "lease ORDER BY mac", rows::lease);
    into(inventory.newcomers, rows::kNewcomerColumns, "newcomer ORDER BY mac", rows::newcomer);
    into(inventory.entries, rows::kEntryColumns, "boot_entry ORDER BY position, id", rows::entry);
    into(inventory.network.subnets, rows::kSubnetColumns, "subnet ORDER BY position", rows::subnet);
    into(inventory.network.loaderRules, rows::kLoaderRuleColumns, "loader_rule ORDER BY position", rows::loaderRule);
    if (!done)
        return done.error();
    auto settings = sql::run(database, u"SELECT key, value FROM setting"_s);
    if (!settings)
        return settings.error();
    while (settings->next()) {
        const rows::Setting setting {settings->value(0).toString(), settings->value(1).toString()};
        rows::applySetting(inventory.network, setting);
        rows::applySetting(inventory.storage, setting);
    }
    if (!m_leases)
        m_leases = inventory.leases;
    m_log = inventory.storage;
    return inventory;
}

Result<void> InventoryStore::putDisk(const Disk &disk)
{
    return inTransaction([&]() -> Result<void> {
        auto done = sql::run(m_connection.database(),
                             u"INSERT INTO disk (client_id, image_id, mode, file, created, version_id) "
                             "VALUES (?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (file) DO UPDATE SET client_id = excluded.client_id, "
                             "image_id = excluded.image_id, mode = excluded.mode, created = excluded.created, "
                             "version_id = excluded.version_id"_s,
                             rows::values(disk));
        return done ? Result<void>() : done.error();
    });
}

Result<void> InventoryStore::removeDisk(const std::string &file)
{
    return inTransaction([&] {
        return mustChange(sql::run(m_connection.database(), u"DELETE FROM disk WHERE file = ?"_s, {rows::text(file)}),
                          "disk");
    });
}

Result<void> InventoryStore::putLeases(const std::vector<Lease> &leases, WallTime now)
{
    const sql::Unhurried unhurried(m_connection.database()); // DHCP has them in its journal
    auto done = inTransaction([&]() -> Result<void> {
        auto forget = sql::prepare(m_connection.database(), u"DELETE FROM lease WHERE mac = ?"_s);
        if (!forget)
            return forget.error();
        // REPLACE: the machine's other lease goes, and another machine's on that address.
        auto put = sql::prepare(m_connection.database(),
                                u"INSERT OR REPLACE INTO lease (mac, address, granted, expires, host_name) "
                                "VALUES (?, ?, ?, ?, ?)"_s);
        if (!put)
            return put.error();
        for (const Lease &lease : leases)
            if (auto stored = lease.expires <= now ? sql::execute(*forget, {rows::text(lease.mac)})
                                                   : sql::execute(*put, rows::values(lease));
                !stored)
                return stored;
        return {};
    });
    if (!done)
        m_leases.reset();
    else if (m_leases)
        applyTo(*m_leases, leases, now);
    return done;
}

Result<void> InventoryStore::putNewcomers(const std::vector<Newcomer> &newcomers)
{
    return inTransaction([&]() -> Result<void> {
        for (const Newcomer &newcomer : newcomers) {
            auto done = sql::run(m_connection.database(),
                                 u"INSERT OR REPLACE INTO newcomer (mac, first_seen, last_seen, hardware, address) "
                                 "VALUES (?, ?, ?, ?, ?)"_s,
                                 rows::values(newcomer));
            if (!done)
                return done.error();
        }
        auto trimmed = sql::run(m_connection.database(),
                                u"DELETE FROM newcomer WHERE mac IN "
                                "(SELECT mac FROM newcomer ORDER BY last_seen DESC, mac LIMIT -1 OFFSET ?)"_s,
                                {qulonglong {kMaxNewcomers}});
        return trimmed ? Result<void>() : trimmed.error();
    });
}

Result<void> InventoryStore::removeNewcomer(const MacAddress &mac)
{
    return inTransaction([&] {
        return mustChange(sql::run(m_connection.database(), u"DELETE FROM newcomer WHERE mac = ?"_s, {rows::text(mac)}),
                          "machine");
    });
}

Result<void> InventoryStore::together(const std::function<Result<void>()> &edits)
{
    return inTransaction(edits);
}

Result<void> InventoryStore::keepRoom()
{
    return netseat::keepRoom(m_connection.database());
}

} // namespace netseat
