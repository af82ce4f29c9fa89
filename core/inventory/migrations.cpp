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

// A CHECK can't be changed: the tables are built anew (https://sqlite.org/lang_altertable.html, 7), with the numbers that
// were given out carried over.
constexpr std::array kVersion2 {
    R"(CREATE TABLE image_new (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
        file   TEXT NOT NULL CHECK (file <> ''),
        format TEXT NOT NULL CHECK (format IN ('raw', 'qcow2', 'iso')),
        size   INTEGER NOT NULL CHECK (size >= 0),
        stamp  TEXT NOT NULL,
        added  INTEGER NOT NULL) STRICT)",
    "INSERT INTO image_new SELECT id, name, file, format, size, stamp, added FROM image",
    "DELETE FROM sqlite_sequence WHERE name = 'image_new'",
    "UPDATE sqlite_sequence SET name = 'image_new' WHERE name = 'image'",
    "DROP TABLE image",
    "ALTER TABLE image_new RENAME TO image",
    R"(CREATE TABLE client_new (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        mac           TEXT NOT NULL UNIQUE CHECK (length(mac) = 17),
        name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
        label         TEXT NOT NULL DEFAULT '',
        address       TEXT UNIQUE,
        image_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mode          TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'read-only')),
        loader        TEXT NOT NULL CHECK (loader IN ('auto', 'undionly', 'snponly', 'ipxe')),
        boot          TEXT NOT NULL CHECK (boot IN ('script', 'root-path')),
        chap_user     TEXT NOT NULL DEFAULT '',
        chap_secret   TEXT NOT NULL DEFAULT '',
        notes         TEXT NOT NULL DEFAULT '',
        access        TEXT NOT NULL DEFAULT 'exclusive' CHECK (access IN ('exclusive', 'shared')),
        cdrom_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mutual_user   TEXT NOT NULL DEFAULT '',
        mutual_secret TEXT NOT NULL DEFAULT '',
        portal        TEXT) STRICT)",
    R"(INSERT INTO client_new
        SELECT id, mac, name, label, address, image_id, mode, loader, boot, chap_user, chap_secret, notes,
            'exclusive', NULL, '', '', NULL FROM client)",
    "DELETE FROM sqlite_sequence WHERE name = 'client_new'",
    "UPDATE sqlite_sequence SET name = 'client_new' WHERE name = 'client'",
    "DROP TABLE client",
    "ALTER TABLE client_new RENAME TO client",
    "CREATE INDEX client_image ON client (image_id)",
    "CREATE INDEX client_cdrom ON client (cdrom_id)",
};

// An image becomes a name with a history. What there was is version 1 of each, with the image's own number.
constexpr std::array kVersion3 {
    R"(CREATE TABLE version (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        image_id  INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        number    INTEGER NOT NULL CHECK (number > 0),
        parent_id INTEGER REFERENCES version ON DELETE RESTRICT,
        state     TEXT NOT NULL CHECK (state IN ('draft', 'ready')),
        note      TEXT NOT NULL DEFAULT '',
        file      TEXT NOT NULL CHECK (file <> ''),
        format    TEXT NOT NULL CHECK (format IN ('raw', 'qcow2', 'iso')),
        size      INTEGER NOT NULL CHECK (size >= 0),
        stamp     TEXT NOT NULL,
        made      INTEGER NOT NULL,
        client_id INTEGER REFERENCES client ON DELETE RESTRICT,
        UNIQUE (image_id, number)) STRICT)",
    "CREATE UNIQUE INDEX version_draft ON version (image_id) WHERE state = 'draft'",
    "CREATE UNIQUE INDEX version_client ON version (client_id) WHERE state = 'draft'",
    "INSERT INTO version SELECT id, id, 1, NULL, 'ready', '', file, format, size, stamp, added, NULL FROM image",
    R"(CREATE TABLE image_new (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
        added       INTEGER NOT NULL,
        current_id  INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED,
        next_id     INTEGER REFERENCES version ON DELETE RESTRICT,
        next_at     INTEGER NOT NULL DEFAULT 0,
        last_number INTEGER NOT NULL) STRICT)",
    "INSERT INTO image_new SELECT id, name, added, id, NULL, 0, 1 FROM image",
    "DELETE FROM sqlite_sequence WHERE name = 'image_new'",
    "UPDATE sqlite_sequence SET name = 'image_new' WHERE name = 'image'",
    "DROP TABLE image",
    "ALTER TABLE image_new RENAME TO image",
    R"(CREATE TABLE client_new (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        mac           TEXT NOT NULL UNIQUE CHECK (length(mac) = 17),
        name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
        label         TEXT NOT NULL DEFAULT '',
        address       TEXT UNIQUE,
        image_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mode          TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'read-only', 'own')),
        loader        TEXT NOT NULL CHECK (loader IN ('auto', 'undionly', 'snponly', 'ipxe')),
        boot          TEXT NOT NULL CHECK (boot IN ('script', 'root-path')),
        chap_user     TEXT NOT NULL DEFAULT '',
        chap_secret   TEXT NOT NULL DEFAULT '',
        notes         TEXT NOT NULL DEFAULT '',
        access        TEXT NOT NULL DEFAULT 'exclusive' CHECK (access IN ('exclusive', 'shared')),
        cdrom_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mutual_user   TEXT NOT NULL DEFAULT '',
        mutual_secret TEXT NOT NULL DEFAULT '',
        portal        TEXT,
        version_id    INTEGER REFERENCES version ON DELETE RESTRICT,
        disk_limit    INTEGER NOT NULL DEFAULT 0 CHECK (disk_limit >= 0),
        config_disk   INTEGER NOT NULL DEFAULT 0 CHECK (config_disk IN (0, 1))) STRICT)",
    R"(INSERT INTO client_new
        SELECT id, mac, name, label, address, image_id, mode, loader, boot, chap_user, chap_secret, notes,
            access, cdrom_id, mutual_user, mutual_secret, portal, NULL, 0, 0 FROM client)",
    "DELETE FROM sqlite_sequence WHERE name = 'client_new'",
    "UPDATE sqlite_sequence SET name = 'client_new' WHERE name = 'client'",
    "DROP TABLE client",
    "ALTER TABLE client_new RENAME TO client",
    "CREATE INDEX client_image ON client (image_id)",
    "CREATE INDEX client_cdrom ON client (cdrom_id)",
    "CREATE INDEX client_version ON client (version_id)",
    R"(CREATE TABLE disk_new (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        client_id  INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        image_id   INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        mode       TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'own')),
        file       TEXT NOT NULL UNIQUE,
        created    INTEGER NOT NULL,
        version_id INTEGER NOT NULL REFERENCES version ON DELETE RESTRICT) STRICT)",
    "INSERT INTO disk_new SELECT id, client_id, image_id, mode, replace(file, '-image-', '-version-'), created, image_id FROM disk",
    "DELETE FROM sqlite_sequence WHERE name = 'disk_new'",
    "UPDATE sqlite_sequence SET name = 'disk_new' WHERE name = 'disk'",
    "DROP TABLE disk",
    "ALTER TABLE disk_new RENAME TO disk",
    "CREATE INDEX disk_client ON disk (client_id)",
    "CREATE INDEX disk_image ON disk (image_id)",
    "CREATE INDEX disk_version ON disk (version_id)",
    // What a job is making: removed at the next start if the job never came to its end.
    "CREATE TABLE pending_file (file TEXT PRIMARY KEY) STRICT",
};

// Groups say what their clients have in common; a version may have files from before it was flattened; an own disk
// outlives the version it was copied from; and what a client runs on is remembered.
constexpr std::array kVersion4 {
    R"(CREATE TABLE client_group (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
        image_id    INTEGER REFERENCES image ON DELETE RESTRICT,
        version_id  INTEGER REFERENCES version ON DELETE RESTRICT,
        mode        TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'read-only', 'own')),
        disk_limit  INTEGER NOT NULL DEFAULT 0 CHECK (disk_limit >= 0),
        config_disk INTEGER NOT NULL DEFAULT 0 CHECK (config_disk IN (0, 1))) STRICT)",
    "CREATE INDEX group_image ON client_group (image_id)",
    "CREATE INDEX group_version ON client_group (version_id)",
    "ALTER TABLE client ADD COLUMN follows_group INTEGER NOT NULL DEFAULT 0 CHECK (follows_group IN (0, 1))",
    "ALTER TABLE client ADD COLUMN booted_id INTEGER REFERENCES version ON DELETE SET NULL",
    R"(ALTER TABLE client ADD COLUMN booted_mode TEXT NOT NULL DEFAULT 'reset'
        CHECK (booted_mode IN ('reset', 'keep', 'read-only', 'own')))",
    "CREATE INDEX client_booted ON client (booted_id)",
    "ALTER TABLE version ADD COLUMN verified INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE version ADD COLUMN damage TEXT NOT NULL DEFAULT ''",
    R"(CREATE TABLE former_file (
        file       TEXT PRIMARY KEY CHECK (file <> ''),
        version_id INTEGER NOT NULL REFERENCES version ON DELETE RESTRICT,
        format     TEXT NOT NULL CHECK (format IN ('raw', 'qcow2')),
        size       INTEGER NOT NULL CHECK (size >= 0),
        stamp      TEXT NOT NULL) STRICT)",
    "CREATE INDEX former_version ON former_file (version_id)",
    R"(CREATE TABLE disk_new (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        client_id  INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        image_id   INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        mode       TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'own')),
        file       TEXT NOT NULL UNIQUE,
        created    INTEGER NOT NULL,
        version_id INTEGER REFERENCES version ON DELETE SET NULL
            CHECK (version_id IS NOT NULL OR mode = 'own')) STRICT)",
    "INSERT INTO disk_new SELECT id, client_id, image_id, mode, file, created, version_id FROM disk",
    "DELETE FROM sqlite_sequence WHERE name = 'disk_new'",
    "UPDATE sqlite_sequence SET name = 'disk_new' WHERE name = 'disk'",
    "DROP TABLE disk",
    "ALTER TABLE disk_new RENAME TO disk",
    "CREATE INDEX disk_client ON disk (client_id)",
    "CREATE INDEX disk_image ON disk (image_id)",
    "CREATE INDEX disk_version ON disk (version_id)",
};

// Further networks, loaders by model, what machines start beside their disk, and what single firmware must be told.
constexpr std::array kVersion5 {
    R"(CREATE TABLE subnet (
        position      INTEGER PRIMARY KEY,
        name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
        network       TEXT NOT NULL,
        interface     TEXT NOT NULL,
        address       TEXT,
        dhcp          TEXT NOT NULL CHECK (dhcp IN ('full', 'proxy', 'off')),
        pool_first    TEXT,
        pool_last     TEXT,
        router        TEXT,
        dns           TEXT NOT NULL,
        lease_seconds INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE loader_rule (
        position     INTEGER PRIMARY KEY,
        mac          TEXT NOT NULL,
        vendor_class TEXT NOT NULL,
        architecture INTEGER,
        file         TEXT NOT NULL CHECK (file <> '')) STRICT)",
    R"(CREATE TABLE boot_entry (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
        kind      TEXT NOT NULL CHECK (kind IN ('kernel', 'chain', 'local-disk')),
        kernel    TEXT NOT NULL,
        initrds   TEXT NOT NULL,
        arguments TEXT NOT NULL,
        iso_id    INTEGER REFERENCES image ON DELETE RESTRICT,
        url       TEXT NOT NULL,
        in_menu   INTEGER NOT NULL CHECK (in_menu IN (0, 1))) STRICT)",
    "CREATE INDEX boot_entry_iso ON boot_entry (iso_id)",
    "ALTER TABLE client ADD COLUMN entry_id INTEGER REFERENCES boot_entry ON DELETE RESTRICT",
    "ALTER TABLE client ADD COLUMN menu INTEGER NOT NULL DEFAULT 0 CHECK (menu IN (0, 1))",
    "ALTER TABLE client ADD COLUMN identifier TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN without_vendor_options INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE client ADD COLUMN without_router INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE client ADD COLUMN keep_san INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE client ADD COLUMN san_filename TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN san_retries INTEGER NOT NULL DEFAULT 0 CHECK (san_retries BETWEEN 0 AND 255)",
    "CREATE INDEX client_entry ON client (entry_id)",
    "CREATE UNIQUE INDEX client_identifier ON client (identifier) WHERE identifier <> ''",
    "ALTER TABLE client_group ADD COLUMN entry_id INTEGER REFERENCES boot_entry ON DELETE RESTRICT",
    "ALTER TABLE client_group ADD COLUMN menu INTEGER NOT NULL DEFAULT 0 CHECK (menu IN (0, 1))",
    "CREATE INDEX group_entry ON client_group (entry_id)",
};

// What the log is searched by. Of all rows only troubles are few enough for an index of their own by severity.
constexpr const char *kVersion6[] = {
    "CREATE INDEX event_time ON event (time)",
    "CREATE INDEX event_origin ON event (origin)",
    "CREATE INDEX event_trouble ON event (id) WHERE severity IN ('warning', 'error')",
};

// What machines start beside their disk is shown in an order of people's choice; so far it was that of making.
constexpr const char *kVersion7[] = {
    "ALTER TABLE boot_entry ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    "UPDATE boot_entry SET position = (SELECT count(*) FROM boot_entry AS earlier WHERE earlier.id <= boot_entry.id)",
};

constexpr std::array<Migration, 7> kMigrations {Migration(kVersion1), Migration(kVersion2), Migration(kVersion3),
                                                Migration(kVersion4), Migration(kVersion5), Migration(kVersion6),
                                                Migration(kVersion7)};

/// A table can be built anew only while nobody minds that it is gone for a moment. The switch does nothing inside a
/// transaction, so it is thrown around all of them.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(const QSqlDatabase &database)
        : m_database(database)
    {
        const auto was = sql::value(database, u"PRAGMA foreign_keys"_s);
        m_on = was && was->toInt() != 0;
        if (m_on)
            (void)sql::run(m_database, u"PRAGMA foreign_keys = OFF"_s);
    }
    ~ForeignKeysOff()
    {
        if (m_on)
            (void)sql::run(m_database, u"PRAGMA foreign_keys = ON"_s);
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    const QSqlDatabase &m_database;
    bool m_on = false;
};

/// What the foreign keys would have said.
Result<void> checkReferences(const QSqlDatabase &database)
{
    auto wrong = sql::run(database, u"PRAGMA foreign_key_check"_s);
    if (!wrong)
        return wrong.error();
    if (wrong->next())
        return Error {Error::Code::Malformed, "The inventory names rows that do not exist, in the table "
                                                  + wrong->value(0).toString().toStdString() + "."};
    return {};
}

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
    if (static_cast<std::size_t>(*version) >= steps.size())
        return {};
    const ForeignKeysOff off(database);
    for (auto at = static_cast<std::size_t>(*version); at < steps.size(); ++at) {
        auto transaction = sql::Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        for (const char *statement : steps[at])
            if (auto done = sql::run(database, QString::fromUtf8(statement)); !done)
                return done.error();
        if (auto done = checkReferences(database); !done)
            return done;
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
