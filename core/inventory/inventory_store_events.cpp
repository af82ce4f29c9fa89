// The event log.
#include "inventory/inventory_store.h"
#include "inventory/rows.h"
#include "inventory/sql.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

constexpr std::int64_t kTrimEvery = 1000; // rows: often enough to bound the file, seldom enough to cost nothing

} // namespace

Result<void> InventoryStore::appendEvents(const EventBatch &events)
{
    const auto stored = std::ranges::count_if(events, [](const Event &e) { return e.code != EventCode::DiskActivity; });
    if (stored == 0)
        return {};
    auto transaction = sql::Transaction::begin(m_connection.database());
    if (!transaction)
        return transaction.error();
    auto insert = sql::prepare(m_connection.database(),
                               u"INSERT INTO event (time, code, origin, severity, client_id, mac, address, subject, "
                               "detail, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const Event &event : events)
        if (event.code != EventCode::DiskActivity)
            if (auto done = sql::execute(*insert, rows::values(event)); !done)
                return done;
    insert->finish(); // a statement under way would hold the commit back
    m_untrimmed += stored;
    if (m_untrimmed >= kTrimEvery) {
        if (auto trimmed = trimEvents(); !trimmed)
            return trimmed;
        m_untrimmed = 0;
    }
    return transaction->commit();
}

Result<void> InventoryStore::trimEvents()
{
    // Row numbers only grow and have no holes but at the beginning, so counting is subtraction.
    auto done = sql::run(m_connection.database(), u"DELETE FROM event WHERE id <= (SELECT max(id) FROM event) - ?"_s,
                         {qlonglong {kMaxEvents}});
    return done ? Result<void>() : done.error();
}

Result<StoredEvents> InventoryStore::events(std::optional<ClientId> client, std::int64_t before, int limit)
{
    const auto columns = QString::fromLatin1(rows::kEventColumns);
    QVariantList values {qlonglong {before > 0 ? before : std::numeric_limits<std::int64_t>::max()}};
    QString of;
    if (client) {
        of = u" AND client_id = ?"_s;
        values << qlonglong {client->value};
    }
    values << std::max(limit, 0);
    auto query = sql::run(m_connection.database(),
                          u"SELECT id, %1 FROM event WHERE id < ?%2 ORDER BY id DESC LIMIT ?"_s.arg(columns, of), values);
    if (!query)
        return query.error();
    StoredEvents stored;
    while (query->next()) {
        stored.first = query->value(0).toLongLong();
        if (auto event = rows::event(*query, 1))
            stored.events.push_back(std::move(*event));
    }
    if (query->lastError().isValid())
        return sql::failure(u"Reading the event log"_s, query->lastError());
    std::ranges::reverse(stored.events);
    return stored;
}

/// DHCP's and the disks' chatter between the stages is left in the database.
Result<EventBatch> InventoryStore::bootEvents(WallTime after, int limit)
{
    auto query = sql::run(m_connection.database(),
        u"SELECT %1 FROM event WHERE time >= ? AND client_id IS NOT NULL AND (severity IN ('warning', 'error') OR code IN "
        "('discover-seen', 'offer-sent', 'loader-fetched', 'ipxe-up', 'script-served', 'root-path-given', "
        "'firmware-login', 'first-read', 'system-login', 'session-ended')) ORDER BY id DESC LIMIT ?"_s
            .arg(QString::fromLatin1(rows::kEventColumns)),
        {qlonglong {after.msecs}, limit});
    if (!query)
        return query.error();
    EventBatch events;
    while (query->next())
        if (auto event = rows::event(*query))
            events.push_back(std::move(*event));
    if (query->lastError().isValid())
        return sql::failure(u"Reading the event log"_s, query->lastError());
    std::ranges::reverse(events);
    return events;
}

} // namespace netseat
