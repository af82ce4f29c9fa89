#include "inventory/database_file.h"

#include "base/unique_fd.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace netseat {

namespace {

constexpr qint64 kCheckedWhole = 64 << 20; ///< octets of a file that is looked through in a moment

namespace fs = std::filesystem;

constexpr std::string_view kMagic("SQLite format 3\0", 16); // https://sqlite.org/fileformat.html, 1.3.1

QString textOf(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

fs::path beside(const fs::path &file, const char *suffix)
{
    auto other = file;
    other += suffix;
    return other;
}

Error refusal(Error::Code code, const fs::path &file, const std::string &what)
{
    return {code, "The inventory " + file.string() + " " + what + " It was left as it is."};
}

/// A file left beside the database by a process that died: the newest commits may be in it alone.
bool hasRemains(const fs::path &file)
{
    for (const char *suffix : {"-wal", "-journal"}) {
        std::error_code error;
        if (const auto size = fs::file_size(beside(file, suffix), error); !error && size > 0)
            return true;
    }
    return false;
}

/// Read only, without locks and without the files that SQLite would make beside it.
Result<sql::Connection> openImmutable(const fs::path &file)
{
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(textOf(fs::absolute(file)), "/"));
    return sql::Connection::open(u"file:%1?immutable=1"_s.arg(encoded), u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
}

/// What looks through the file: all of it or, where a long log makes that take seconds, all but the log. Damage there
/// loses no settings; it is told when the log is read or written.
Result<QStringList> checksFor(const QSqlDatabase &database)
{
    const auto pages = sql::value(database, u"PRAGMA page_count"_s);
    const auto size = sql::value(database, u"PRAGMA page_size"_s);
    if (!pages || !size)
        return pages ? size.error() : pages.error();
    if (pages->toLongLong() * size->toLongLong() <= kCheckedWhole)
        return QStringList {u"PRAGMA quick_check(1)"_s};
    auto tables = sql::run(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'event'"_s);
    if (!tables)
        return tables.error();
    QStringList checks;
    while (tables->next())
        checks << u"PRAGMA quick_check(\"%1\")"_s.arg(tables->value(0).toString().replace(u'"', u"\"\""_s));
    if (tables->lastError().isValid())
        return sql::failure(u"Reading the inventory"_s, tables->lastError());
    return checks;
}

Result<void> examineContent(const QSqlDatabase &database, const fs::path &file, int newestVersion)
{
    const auto damaged = [&](const std::string &how) {
        return refusal(Error::Code::Malformed, file,
                       "is damaged (" + how + "): put a backup in its place or move it away.");
    };
    const auto application = sql::value(database, u"PRAGMA application_id"_s);
    if (!application)
        return damaged(application.error().message);
    const auto version = userVersion(database);
    if (!version)
        return damaged(version.error().message);
    const auto tables = sql::value(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return damaged(tables.error().message);
    if (application->toInt() == 0 && *version == 0 && tables->toInt() == 0)
        return {}; // made by a process that died before its first commit
    if (application->toInt() != kApplicationId)
        return refusal(Error::Code::Invalid, file, "is the database of another program.");
    if (*version > newestVersion)
        return refusal(Error::Code::Unsupported, file,
                       "was written by a newer Netseat (version " + std::to_string(*version) + "; this one knows "
                           + std::to_string(newestVersion) + "): install that one.");
    const auto checks = checksFor(database);
    if (!checks)
        return damaged(checks.error().message);
    for (const auto &pragma : *checks) {
        const auto check = sql::value(database, pragma);
        if (!check)
            return damaged(check.error().message);
        if (check->toString() != u"ok"_s)
            return damaged(check->toString().simplified().toStdString());
    }
    return {};
}

/// The newest commits are in the remains, and SQLite changes files as it reads them: so read a copy.
Result<void> examineCopy(const fs::path &file, int newestVersion)
{
    const QTemporaryDir folder(QDir::tempPath() + u"/netseat-check-XXXXXX"_s);
    if (!folder.isValid())
        return Error {Error::Code::Io, "No temporary folder could be made to check the inventory in: "
                                           + folder.errorString().toStdString() + "."};
    const auto copy = fs::path(folder.path().toStdString()) / "inventory.sqlite";
    for (const char *suffix : {"", "-wal", "-journal"}) {
        std::error_code error;
        if (fs::exists(beside(file, suffix), error)) {
            fs::copy_file(beside(file, suffix), beside(copy, suffix), error);
            if (error)
                return systemError("Copying the inventory to check it", error.value());
        }
    }
    auto connection = sql::Connection::open(textOf(copy), {});
    if (!connection)
        return refusal(Error::Code::Malformed, file, "can't be read (" + connection.error().message + ").");
    return examineContent(connection->database(), file, newestVersion);
}

Result<void> syncPath(const fs::path &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return systemError("Saving " + path.string(), errno);
    return {};
}

Result<void> backUp(const QSqlDatabase &database, const fs::path &file, int version)
{
    const auto backup = beside(file, (".backup-v" + std::to_string(version)).c_str());
    const auto part = beside(backup, ".part");
    std::error_code error;
    fs::remove(part, error);
    if (auto done = sql::run(database, u"VACUUM INTO ?"_s, {textOf(part)}); !done)
        return done.error();
    ::chmod(part.c_str(), 0600); // it holds CHAP secrets
    if (auto done = syncPath(part); !done)
        return done;
    fs::rename(part, backup, error);
    if (error)
        return systemError("Naming the backup " + backup.string(), error.value());
    return syncPath(file.parent_path());
}

} // namespace

Result<void> examineDatabase(const fs::path &file, int newestVersion)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!fd)
        return errno == ENOENT ? Result<void>() : systemError("Opening the inventory " + file.string(), errno);
    struct stat status { };
    if (::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return refusal(Error::Code::Malformed, file, "is no file.");
    std::array<char, kMagic.size()> head {};
    const auto got = ::read(fd.get(), head.data(), head.size());
    if (got < 0)
        return systemError("Reading the inventory " + file.string(), errno);
    if (status.st_size > 0 && std::string_view(head.data(), static_cast<std::size_t>(got)) != kMagic)
        return refusal(Error::Code::Malformed, file, "is no SQLite database, or its beginning is damaged.");
    if (hasRemains(file))
        return examineCopy(file, newestVersion);
    if (status.st_size == 0)
        return {};
    const auto connection = openImmutable(file);
    if (!connection)
        return refusal(Error::Code::Malformed, file, "can't be read (" + connection.error().message + ").");
    return examineContent(connection->database(), file, newestVersion);
}

Result<sql::Connection> openDatabase(const fs::path &file, std::span<const Migration> steps)
{
    if (auto fine = examineDatabase(file, static_cast<int>(steps.size())); !fine)
        return fine.error();
    // Made here, so that it belongs to its owner alone; SQLite gives its helper files the same mode.
    if (const UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)); !fd)
        return systemError("Opening the inventory " + file.string(), errno);
    auto connection = sql::Connection::open(textOf(file), u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!connection)
        return connection;
    const auto &database = connection->database();
    for (const auto *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA trusted_schema = OFF"})
        if (auto done = sql::run(database, QString::fromLatin1(pragma)); !done)
            return done.error();
    const auto version = userVersion(database);
    if (!version)
        return version.error();
    if (*version > 0 && static_cast<std::size_t>(*version) < steps.size())
        if (auto done = backUp(database, file, *version); !done)
            return done.error();
    if (auto done = migrate(database, steps); !done)
        return done.error();
    return connection;
}

} // namespace netseat
