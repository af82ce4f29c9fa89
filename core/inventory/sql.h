#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace netseat::sql {

/// Error of the database: `what` failed. A full file system is NoSpace, a broken constraint Conflict,
/// a file that is no database or damaged Malformed, the rest Database.
Error failure(const QString &what, const QSqlError &error);

/// Runs one statement. Every value goes in as a bound parameter ("?"), never as text of the statement.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// The same in two steps, for a statement that is run many times.
Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement);
Result<void> execute(QSqlQuery &query, const QVariantList &values);

/// First column of the first row, or null when there is none.
Result<QVariant> value(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// BEGIN IMMEDIATE; rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    static Result<Transaction> begin(const QSqlDatabase &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const QSqlDatabase &database);
    QSqlDatabase m_database;
    bool m_open = true;
};

/// While it lives, commits don't wait for the disk ("synchronous = NORMAL" in WAL mode: a power cut may take the last ones
/// back, and nothing else). Not inside a transaction. For what is on disk elsewhere or of little worth, in a storm of it.
class Unhurried {
public:
    explicit Unhurried(const QSqlDatabase &database);
    Unhurried(const Unhurried &) = delete;
    Unhurried &operator=(const Unhurried &) = delete;
    ~Unhurried();

private:
    const QSqlDatabase &m_database;
};

/// A connection of its own, closed and forgotten with this object. Used on the thread that made it only.
class Connection {
public:
    /// `options`: of Qt's SQLite driver ("QSQLITE_OPEN_READONLY").
    static Result<Connection> open(const QString &name, const QString &options);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    const QSqlDatabase &database() const { return m_database; }

private:
    Connection() = default;
    void close();
    QString m_id;
    QSqlDatabase m_database;
};

} // namespace netseat::sql
