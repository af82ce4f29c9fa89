// The event log.
#include "inventory/inventory_store.h"
#include "inventory/rows.h"
#include "inventory/sql.h"

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

constexpr std::int64_t kStep = 50'000;    // rows looked through at a time
constexpr milliseconds kMoment {25};      // and for so long in all: the store has other things to do

struct Condition {
    QString text; ///< " AND …"
    QVariantList values;
    bool inSteps = false; ///< no index finds these alone
};

QString word(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

Condition conditionOf(const EventFilter &filter)
{
    Condition condition;
    int indexed = 0;
    if (filter.client) {
        condition.text += u" AND client_id = ?"_s;
        condition.values << qlonglong {filter.client->value};
        ++indexed;
    }
    if (filter.severity >= Severity::Warning) { // in the words of the index
        condition.text += u" AND severity IN ('warning', 'error')"_s;
        ++indexed;
    }
    if (filter.severity == Severity::Error) {
        condition.text += u" AND severity = 'error'"_s;
        condition.inSteps = true;
    } else if (filter.severity == Severity::Info) {
        condition.text += u" AND severity <> 'debug'"_s;
    }
    if (filter.service) {
        condition.text += u" AND origin = ?"_s;
        condition.values << word(originName(*filter.service));
        ++indexed;
    }
    if (!filter.text.empty()) {
        auto pattern = QString::fromStdString(filter.text);
        for (const auto *special : {"\\", "%", "_"})
            pattern.replace(QLatin1StringView(special), u"\\"_s + QLatin1StringView(special));
        condition.text += u" AND (subject LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\' OR code LIKE ? ESCAPE '\\' "
                          "OR mac LIKE ? ESCAPE '\\' OR address LIKE ? ESCAPE '\\')"_s;
        for (int i = 0; i < 5; ++i)
            condition.values << u'%' + pattern + u'%';
        condition.inSteps = true;
    }
    if (filter.after.msecs != 0) {
        condition.text += u" AND time >= ?"_s;
        condition.values << qlonglong {filter.after.msecs};
    }
    if (filter.until.msecs != 0) {
        condition.text += u" AND time < ?"_s;
        condition.values << qlonglong {filter.until.msecs};
    }
    condition.inSteps = condition.inSteps || indexed > 1;
    return condition;
}

} // namespace

Result<void> InventoryStore::appendEvents(const EventBatch &events)
{
    const auto stored = std::ranges::count_if(events, [](const Event &e) { return e.code != EventCode::DiskActivity; });
    if (stored == 0)
        return {};
    const sql::Unhurried unhurried(m_connection.database()); // a boot storm must not wait for its log
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
    return transaction->commit();
}

Result<bool> InventoryStore::pruneEvents(WallTime now)
{
    const auto &database = m_connection.database();
    const auto oldest = sql::value(database, u"SELECT min(id) FROM event"_s);
    const auto newest = sql::value(database, u"SELECT max(id) FROM event"_s);
    if (!oldest || !newest)
        return oldest ? newest.error() : oldest.error();
    if (oldest->isNull())
        return false;
    const std::int64_t first = oldest->toLongLong();
    const auto overAge = lastOverAge(now, first);
    if (!overAge)
        return overAge.error();
    // Row numbers only grow and have no holes but at the beginning, so counting is subtraction.
    const auto last = std::max(*overAge, std::int64_t {newest->toLongLong()} - m_log.logEvents);
    if (last >= first) {
        auto done = sql::run(database, u"DELETE FROM event WHERE id <= ?"_s, {qlonglong {std::min(last, first + kPruneStep - 1)}});
        if (!done)
            return done.error();
    }
    return last >= first + kPruneStep - 1 || m_undated != 0; // a whole step: there may be more
}

/// The last row to be forgotten for its age, of the oldest ones; 0: none is known. Looks through kPruneStep rows, and
/// where all of them are later than the clock goes on behind them the next time.
Result<std::int64_t> InventoryStore::lastOverAge(WallTime now, std::int64_t oldest)
{
    constexpr std::int64_t kDay = 24LL * 3600 * 1000;
    if (m_log.logDays == 0)
        return 0;
    const auto from = std::max(m_undated + 1, oldest);
    auto query = sql::run(m_connection.database(), u"SELECT id, time FROM event WHERE id >= ? ORDER BY id LIMIT ?"_s,
        {qlonglong {from}, qlonglong {kPruneStep}});
    if (!query)
        return query.error();
    const auto cutoff = now.msecs - m_log.logDays * kDay;
    std::int64_t last = 0;
    std::int64_t undated = 0; // the last of those that are later than the clock
    bool dated = false;
    while (!dated && query->next()) {
        const std::int64_t time = query->value(1).toLongLong();
        if (time > now.msecs)
            undated = query->value(0).toLongLong();
        else if (time < cutoff)
            last = query->value(0).toLongLong();
        else
            dated = true;
    }
    if (query->lastError().isValid())
        return sql::failure(u"Reading the event log"_s, query->lastError());
    // From the beginning again once something is known: what is later than the clock is so for a time only.
    m_undated = last == 0 && !dated && undated - from + 1 == kPruneStep ? undated : 0;
    return last;
}

Result<StoredEvents> InventoryStore::events(const EventFilter &filter, std::int64_t before, int limit)
{
    const auto &database = m_connection.database();
    const auto condition = conditionOf(filter);
    auto top = before > 0 ? before : std::numeric_limits<std::int64_t>::max();
    auto bottom = filter.after.msecs != 0 ? firstEventAfter(filter.after) : std::int64_t {0};
    if (!bottom)
        return bottom.error();
    if (filter.until.msecs != 0) {
        const auto last = lastEventBefore(filter.until);
        if (!last)
            return last.error();
        top = std::min(top, *last + 1);
    }
    if (condition.inSteps) { // over rows that there are
        const auto oldest = sql::value(database, u"SELECT min(id) FROM event"_s);
        const auto newest = sql::value(database, u"SELECT max(id) FROM event"_s);
        if (!oldest || !newest)
            return oldest ? newest.error() : oldest.error();
        *bottom = std::max(*bottom, std::int64_t {oldest->toLongLong()});
        top = std::min(top, std::int64_t {newest->toLongLong()} + 1);
    }
    auto query = sql::prepare(database,
        u"SELECT id, %1 FROM event WHERE id < ? AND id >= ?%2 ORDER BY id DESC LIMIT ?"_s
            .arg(QString::fromLatin1(rows::kEventColumns), condition.text));
    if (!query)
        return query.error();
    StoredEvents stored;
    const auto begun = std::chrono::steady_clock::now();
    auto left = static_cast<std::int64_t>(std::max(limit, 0));
    while (left > 0 && top > *bottom) {
        const auto down = condition.inSteps ? std::max(*bottom, top - kStep) : *bottom;
        auto values = QVariantList {qlonglong {top}, qlonglong {down}} + condition.values;
        if (auto done = sql::execute(*query, values << qlonglong {left}); !done)
            return done.error();
        while (query->next()) {
            --left;
            stored.first = query->value(0).toLongLong();
            if (auto event = rows::event(*query, 1))
                stored.events.push_back(std::move(*event));
        }
        if (query->lastError().isValid())
            return sql::failure(u"Reading the event log"_s, query->lastError());
        top = down;
        if (left > 0 && top > *bottom && std::chrono::steady_clock::now() - begun > kMoment) {
            stored.first = top; // and on from there, if somebody wants to
            break;
        }
    }
    std::ranges::reverse(stored.events);
    return stored;
}

/// The clock may have been put back: some rows that came before count too, as long as they are not many.
Result<std::int64_t> InventoryStore::firstEventAfter(WallTime after)
{
    const auto first = sql::value(m_connection.database(),
        u"SELECT min(id) FROM (SELECT id FROM event WHERE time >= ? ORDER BY time LIMIT 1000)"_s,
        {qlonglong {after.msecs}});
    if (!first)
        return first.error();
    return first->isNull() ? std::numeric_limits<std::int64_t>::max() : std::int64_t {first->toLongLong()};
}

Result<std::int64_t> InventoryStore::lastEventBefore(WallTime until)
{
    const auto last = sql::value(m_connection.database(),
        u"SELECT max(id) FROM (SELECT id FROM event WHERE time < ? ORDER BY time DESC LIMIT 1000)"_s,
        {qlonglong {until.msecs}});
    if (!last)
        return last.error();
    return last->isNull() ? std::int64_t {0} : std::int64_t {last->toLongLong()};
}

/// DHCP's and the disks' chatter between the stages is left in the database.
Result<EventBatch> InventoryStore::bootEvents(WallTime after, int limit)
{
    const auto first = firstEventAfter(after);
    if (!first)
        return first.error();
    auto query = sql::run(m_connection.database(),
        u"SELECT %1 FROM event WHERE id >= ? AND time >= ? AND client_id IS NOT NULL AND (severity IN ('warning', 'error') OR code IN "
        "('discover-seen', 'offer-sent', 'loader-fetched', 'ipxe-up', 'script-served', 'root-path-given', "
        "'firmware-login', 'first-read', 'system-login', 'session-ended')) ORDER BY id DESC LIMIT ?"_s
            .arg(QString::fromLatin1(rows::kEventColumns)),
        {qlonglong {*first}, qlonglong {after.msecs}, limit});
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
