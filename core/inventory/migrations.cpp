#include "inventory/migrations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

// Append only: a released entry is never edited, because it has already run on somebody's inventory.
// Ids are AUTOINCREMENT: a target's name and a layer's file carry them, so one is never given out twice.
constexpr std::array kVersion1 {
    R"(CREATE TABLE image (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
        file   TEXT NOT NULL CHECK (file <> ''),
        format TEXT NOT NULL CHECK (format IN ('raw', 'qcow2')),
        size   INTEGER NOT NULL CHECK (size >= 0),
        stamp  TEXT NOT NULL,
        added  INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE client (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        mac         TEXT NOT NULL UNIQUE CHECK (length(mac) = 17),
        name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
        label       TEXT NOT NULL DEFAULT '',
        address     TEXT UNIQUE,
        image_id    INTEGER REFERENCES image ON DELETE RESTRICT,
        mode        TEXT NOT NULL CHECK (mode IN ('reset', 'keep')),
        loader      TEXT NOT NULL CHECK (loader IN ('auto', 'undionly', 'snponly', 'ipxe')),
        boot        TEXT NOT NULL CHECK (boot IN ('script', 'root-path')),
        chap_user   TEXT NOT NULL DEFAULT '',
        chap_secret TEXT NOT NULL DEFAULT '',
        notes       TEXT NOT NULL DEFAULT '') STRICT)",
    "CREATE INDEX client_image ON client (image_id)",
    R"(CREATE TABLE disk (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        image_id  INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        mode      TEXT NOT NULL CHECK (mode IN ('reset', 'keep')),
        file      TEXT NOT NULL UNIQUE,
        created   INTEGER NOT NULL) STRICT)",
    "CREATE INDEX disk_client ON disk (client_id)",
    "CREATE INDEX disk_image ON disk (image_id)",
    R"(CREATE TABLE lease (
        mac       TEXT PRIMARY KEY CHECK (length(mac) = 17),
        address   TEXT NOT NULL UNIQUE,
        granted   INTEGER NOT NULL,
        expires   INTEGER NOT NULL,
        host_name TEXT NOT NULL) STRICT)",
    // client_id is no foreign key: what happened stays in the log when the client is gone.
    R"(CREATE TABLE event (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        time      INTEGER NOT NULL,
        code      TEXT NOT NULL,
        origin    TEXT NOT NULL,
        severity  TEXT NOT NULL,
        client_id INTEGER,
        mac       TEXT,
        address   TEXT,
        subject   TEXT NOT NULL,
        detail    TEXT NOT NULL,
        amount    INTEGER NOT NULL) STRICT)",
    "CREATE INDEX event_client ON event (client_id, id) WHERE client_id IS NOT NULL",
    R"(CREATE TABLE newcomer (
        mac        TEXT PRIMARY KEY CHECK (length(mac) = 17),
        first_seen INTEGER NOT NULL,
        last_seen  INTEGER NOT NULL,
        hardware   TEXT NOT NULL,
        address    TEXT) STRICT)",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
};

constexpr std::array<Migration, 1> kMigrations {Migration(kVersion1)};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<int> userVersion(const QSqlDatabase &database)
{
    auto version = sql::value(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<void> migrate(const QSqlDatabase &database, std::span<const Migration> steps)
{
    auto version = userVersion(database);
    if (!version)
        return version.error();
    for (auto at = static_cast<std::size_t>(*version); at < steps.size(); ++at) {
        auto transaction = sql::Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        for (const char *statement : steps[at])
            if (auto done = sql::run(database, QString::fromUtf8(statement)); !done)
                return done.error();
        // PRAGMAs take no parameters; both numbers are our own. They are part of the transaction.
        for (const auto &pragma : {u"PRAGMA application_id = %1"_s.arg(kApplicationId),
                                   u"PRAGMA user_version = %1"_s.arg(at + 1)})
            if (auto done = sql::run(database, pragma); !done)
                return done.error();
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    return {};
}

} // namespace netseat
