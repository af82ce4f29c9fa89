#pragma once

#include "inventory/sql.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace netseat::test {

/// Runs the statements of a stored text dump on a new database file.
inline bool buildDatabase(const QString &file, const QString &dump)
{
    QFile text(dump);
    if (!text.open(QIODevice::ReadOnly))
        return false;
    const auto connection = sql::Connection::open(file, {});
    if (!connection)
        return false;
    auto transaction = sql::Transaction::begin(connection->database()); // one sync for all, not one each
    QStringList lines;
    for (const auto &line : QString::fromUtf8(text.readAll()).split(u'\n'))
        if (!line.startsWith(QStringLiteral("--")))
            lines << line;
    for (const auto &statement : lines.join(u'\n').split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty() && !sql::run(connection->database(), statement))
            return false;
    return transaction && transaction->commit();
}

} // namespace netseat::test
