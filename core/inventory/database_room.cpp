#include "inventory/database_room.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

Result<qint64> freeOctets(const QSqlDatabase &database)
{
    const auto pages = sql::value(database, u"PRAGMA freelist_count"_s);
    if (!pages)
        return pages.error();
    const auto size = sql::value(database, u"PRAGMA page_size"_s);
    if (!size)
        return size.error();
    return pages->toLongLong() * size->toLongLong();
}

/// One after the other, each in a transaction of its own: what is thrown away must have been written.
Result<void> fillAndClear(const QSqlDatabase &database)
{
    for (const auto &[statement, values] : {std::pair {u"CREATE TABLE room (octets BLOB)"_s, QVariantList {}},
                                            {u"INSERT INTO room VALUES (zeroblob(?))"_s, {kDatabaseRoom}}})
        if (auto done = sql::run(database, statement, values); !done)
            return done.error();
    return {};
}

} // namespace

Result<void> keepRoom(const QSqlDatabase &database)
{
    const auto free = freeOctets(database);
    if (!free)
        return free.error();
    const auto log = QFileInfo(database.databaseName() + u"-wal"_s).size();
    if (*free >= kDatabaseRoom / 2 && log >= kDatabaseRoom / 2)
        return {};
    const auto filled = fillAndClear(database);
    // What an earlier try left when it failed, too.
    const auto dropped = sql::run(database, u"DROP TABLE IF EXISTS room"_s);
    if (!filled)
        return filled;
    return dropped ? Result<void>() : dropped.error();
}

} // namespace netseat
