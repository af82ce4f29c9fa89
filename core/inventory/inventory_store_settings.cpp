// Settings, further networks, and what machines can start beside their disk.
#include "inventory/inventory_store_edit.h"
#include "inventory/rows.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {
Result<void> putSettings(const QSqlDatabase &database, const std::vector<rows::Setting> &settings)
{
    for (const auto &[key, value] : settings) {
        auto done = sql::run(database,
                             u"INSERT INTO setting (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                             {key, value.isNull() ? u""_s : value});
        if (!done)
            return done.error();
    }
    return {};
}

/// A short list that is kept as a whole, in its order.
template <typename T>
Result<void> replaceAll(
    const QSqlDatabase &database, const QString &table, const char *columns, const std::vector<T> &list)
{
    if (auto done = sql::run(database, u"DELETE FROM %1"_s.arg(table)); !done)
        return done.error();
    int position = 0;
    for (const T &row : list) {
        auto values = rows::values(row);
        values << ++position;
        const auto marks = QStringList(values.size(), u"?"_s).join(u", ");
        auto done = sql::run(database,
            u"INSERT INTO %1 (%2, position) VALUES (%3)"_s.arg(table, QString::fromLatin1(columns), marks), values);
        if (!done)
            return done.error();
    }
    return {};
}
} // namespace

Result<void> InventoryStore::setNetwork(const NetworkSettings &network)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<void> {
        if (auto done = putSettings(database, rows::settings(network)); !done)
            return done;
        if (auto done = replaceAll(database, u"subnet"_s, rows::kSubnetColumns, network.subnets); !done)
            return done;
        return replaceAll(database, u"loader_rule"_s, rows::kLoaderRuleColumns, network.loaderRules);
    });
}

Result<void> InventoryStore::setStorage(const StorageSettings &storage)
{
    auto done = inTransaction([&] { return putSettings(m_connection.database(), rows::settings(storage)); });
    if (done)
        m_log = storage;
    return done;
}

Result<BootEntryId> InventoryStore::putEntry(const BootEntry &entry)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<BootEntryId> {
        auto done = entry.id.isNull()
            ? sql::run(database,
                  u"INSERT INTO boot_entry (name, kind, kernel, initrds, arguments, iso_id, url, in_menu) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  rows::values(entry))
            : sql::run(database,
                  u"UPDATE boot_entry SET name = ?, kind = ?, kernel = ?, initrds = ?, arguments = ?, iso_id = ?, "
                  "url = ?, in_menu = ? WHERE id = ?"_s,
                  rows::values(entry) << qlonglong{entry.id.value});
        if (auto changed = mustChange(done, "boot entry"); !changed)
            return changed.error();
        const auto id = entry.id.isNull() ? BootEntryId{done->lastInsertId().toLongLong()} : entry.id;
        if (auto ordered = orderEntries(id, entry.position); !ordered)
            return ordered.error();
        return id;
    });
}

Result<void> InventoryStore::restoreEntry(const BootEntry &entry)
{
    return inTransaction([&]() -> Result<void> {
        auto done = sql::run(m_connection.database(),
            u"INSERT INTO boot_entry (name, kind, kernel, initrds, arguments, iso_id, url, in_menu, id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            rows::values(entry) << qlonglong{entry.id.value});
        return done ? orderEntries(entry.id, entry.position) : done.error();
    });
}

/// Gives `entry` (0: none) its place, the last one for 0 and for any beyond, and numbers them all from 1 on.
Result<void> InventoryStore::orderEntries(BootEntryId entry, int position)
{
    const auto &database = m_connection.database();
    auto query = sql::run(database, u"SELECT id, position FROM boot_entry ORDER BY position, id"_s);
    if (!query)
        return query.error();
    std::vector<std::pair<qlonglong, int>> rows; // with what stands there now
    std::optional<std::pair<qlonglong, int>> moved;
    while (query->next()) {
        const std::pair row{query->value(0).toLongLong(), query->value(1).toInt()};
        if (row.first == entry.value)
            moved = row;
        else
            rows.push_back(row);
    }
    if (moved) {
        const auto wanted = position > 0 ? static_cast<std::size_t>(position) - 1 : rows.size();
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, rows.size())), *moved);
    }
    int place = 0;
    for (const auto &[id, known] : rows) {
        if (++place == known)
            continue;
        if (auto done = sql::run(database, u"UPDATE boot_entry SET position = ? WHERE id = ?"_s, {place, id}); !done)
            return done.error();
    }
    return {};
}

Result<void> InventoryStore::removeEntry(BootEntryId entry)
{
    return inTransaction([&]() -> Result<void> {
        const auto gone = mustChange(sql::run(m_connection.database(), u"DELETE FROM boot_entry WHERE id = ?"_s,
                                         {qlonglong{entry.value}}),
            "boot entry");
        return gone ? orderEntries({}, 0) : gone;
    });
}

} // namespace netseat
