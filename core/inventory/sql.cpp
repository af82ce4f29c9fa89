#include "inventory/sql.h"

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace netseat::sql {

Error failure(const QString &what, const QSqlError &error)
{
    // Result codes of SQLite (https://sqlite.org/rescode.html): the low octet is the primary one.
    constexpr int kCorrupt = 11;
    constexpr int kFull = 13;
    constexpr int kConstraint = 19;
    constexpr int kNotADatabase = 26;
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    auto code = Error::Code::Database;
    if (primary == kFull)
        code = Error::Code::NoSpace;
    else if (primary == kConstraint)
        code = Error::Code::Conflict;
    else if (primary == kCorrupt || primary == kNotADatabase)
        code = Error::Code::Malformed;
    const auto why = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {code, u"%1 failed: %2."_s.arg(what, why).toStdString()};
}

Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(u"The statement \"%1\""_s.arg(statement.left(60).simplified()), query.lastError());
    return query;
}

Result<void> execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return failure(u"The statement \"%1\""_s.arg(query.lastQuery().left(60).simplified()), query.lastError());
    return {};
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto query = prepare(database, statement);
    if (!query)
        return query;
    if (auto done = execute(*query, values); !done)
        return done.error();
    return query;
}

Result<QVariant> value(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto query = run(database, statement, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    // IMMEDIATE takes the write lock here, where waiting for it is harmless, and not in the middle.
    if (auto begun = run(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (auto done = run(m_database, u"COMMIT"_s); !done)
        return done.error();
    m_open = false;
    return {};
}

Unhurried::Unhurried(const QSqlDatabase &database)
    : m_database(database)
{
    (void)run(m_database, u"PRAGMA synchronous = NORMAL"_s);
}

Unhurried::~Unhurried()
{
    (void)run(m_database, u"PRAGMA synchronous = FULL"_s);
}

Result<Connection> Connection::open(const QString &name, const QString &options)
{
    static std::atomic<unsigned> counter {0};
    Connection connection;
    connection.m_id = u"netseat-%1"_s.arg(++counter);
    connection.m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_id);
    if (!connection.m_database.isValid())
        return Error {Error::Code::Database, "Qt's SQLite driver is missing (Debian: libqt6sql6-sqlite)."};
    connection.m_database.setDatabaseName(name);
    connection.m_database.setConnectOptions(options);
    if (!connection.m_database.open())
        return failure(u"Opening the database"_s, connection.m_database.lastError());
    return connection;
}

Connection::Connection(Connection &&other) noexcept
    : m_id(std::exchange(other.m_id, {}))
    , m_database(std::exchange(other.m_database, {}))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_id = std::exchange(other.m_id, {});
        m_database = std::exchange(other.m_database, {});
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_id.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(std::exchange(m_id, {}));
}

} // namespace netseat::sql
