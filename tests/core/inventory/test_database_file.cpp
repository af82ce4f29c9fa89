#include "inventory/database_file.h"
#include "old_inventory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<bool(const QString &file)>;

/// Each statement is finished before the next: a change of the journal mode waits for that.
bool runAll(const QSqlDatabase &database, const QStringList &statements)
{
    return std::ranges::all_of(statements,
                               [&](const QString &statement) { return static_cast<bool>(sql::run(database, statement)); });
}

bool runOn(const QString &file, const QStringList &statements)
{
    const auto connection = sql::Connection::open(file, {});
    return connection && runAll(connection->database(), statements);
}

bool overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile open(file);
    return open.open(QIODevice::ReadWrite) && open.seek(at) && open.write(bytes) == bytes.size();
}

/// A newer version whose number is in the write-ahead log alone, as after a crash.
bool newerInTheLogOnly(const QString &file)
{
    const auto live = file + u".live"_s;
    if (!QFile::rename(file, live))
        return false;
    const auto connection = sql::Connection::open(live, {});
    if (!connection || !runAll(connection->database(), {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA user_version = 99"_s}))
        return false;
    const bool copied = QFile::copy(live, file) && QFile::copy(live + u"-wal"_s, file + u"-wal"_s);
    return copied && QFileInfo(file + u"-wal"_s).size() > 0;
}

/// Every file of a folder and what is in it.
std::map<QString, QByteArray> contents(const QString &folder)
{
    std::map<QString, QByteArray> files;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDatabaseFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAndLeavesAsItIs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const int malformed = static_cast<int>(Error::Code::Malformed);
        QTest::newRow("text that is no database")
            << Change([](const QString &file) { return overwrite(file, 0, QByteArray(4096, 'x')); }) << malformed
            << u"no SQLite database"_s;
        QTest::newRow("a database cut short")
            << Change([](const QString &file) { return QFile::resize(file, 8192 + 100); }) << malformed << u"damaged"_s;
        QTest::newRow("a page overwritten in the middle")
            << Change([](const QString &file) { return overwrite(file, 2 * 4096, QByteArray(4096, '\xa5')); })
            << malformed << u"damaged"_s;
        QTest::newRow("a header whose page size is none")
            << Change([](const QString &file) { return overwrite(file, 16, QByteArray("\x00\x03", 2)); }) << malformed
            << u"damaged"_s;
        QTest::newRow("a newer version") << Change([](const QString &file) {
            return runOn(file, {u"PRAGMA user_version = 99"_s});
        }) << static_cast<int>(Error::Code::Unsupported)
                                         << u"newer Netseat"_s;
        QTest::newRow("a newer version, in the write-ahead log of a process that died")
            << Change(newerInTheLogOnly) << static_cast<int>(Error::Code::Unsupported) << u"newer Netseat"_s;
        QTest::newRow("another program's database, with its own number") << Change([](const QString &file) {
            return runOn(file, {u"PRAGMA application_id = 252006673"_s}); // Fossil's
        }) << static_cast<int>(Error::Code::Invalid)
                                                                         << u"another program"_s;
        QTest::newRow("another program's database, without a number") << Change([](const QString &file) {
            return runOn(file, {u"PRAGMA application_id = 0"_s, u"PRAGMA user_version = 0"_s});
        }) << static_cast<int>(Error::Code::Invalid)
                                                                      << u"another program"_s;
        QTest::newRow("a folder in the file's place") << Change([](const QString &file) {
            return QFile::remove(file) && QDir().mkdir(file);
        }) << malformed << u"no file"_s;
    }
    void refusesAndLeavesAsItIs()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"inventory.sqlite"_s);
        QVERIFY(test::buildDatabase(file, QStringLiteral(NETSEAT_DATA "/inventory-v1.sql")));
        QVERIFY(runOn(file, {u"PRAGMA journal_mode = WAL"_s})); // as ours are: reading them plainly makes files
        QVERIFY(change(file));
        const auto before = contents(folder.path());

        const auto opened = openDatabase(file.toStdString(), migrations());
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), code);
        const auto message = QString::fromStdString(opened.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(file), qPrintable(message));
        QVERIFY(contents(folder.path()) == before); // the same files with the same bytes: no -wal, no -shm
    }

    void opens_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("a sound database") << Change([](const QString &) { return true; });
        QTest::newRow("no file yet") << Change([](const QString &file) { return QFile::remove(file); });
        QTest::newRow("an empty file, left by a process that died at the beginning")
            << Change([](const QString &file) { return QFile::resize(file, 0); });
        QTest::newRow("a database without a table, left a moment later") << Change([](const QString &file) {
            return QFile::remove(file) && runOn(file, {u"PRAGMA journal_mode = WAL"_s});
        });
        QTest::newRow("commits that are in the write-ahead log alone") << Change([](const QString &file) {
            const auto connection = sql::Connection::open(file, {});
            if (!connection
                || !runAll(connection->database(),
                           {u"PRAGMA journal_mode = WAL"_s, u"UPDATE client SET notes = 'in the log'"_s}))
                return false;
            return QFile::copy(file, file + u".copy"_s) && QFile::copy(file + u"-wal"_s, file + u".copy-wal"_s);
        });
    }
    void opens()
    {
        QFETCH(Change, change);
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"inventory.sqlite"_s);
        QVERIFY(test::buildDatabase(file, QStringLiteral(NETSEAT_DATA "/inventory-v1.sql")));
        QVERIFY(change(file));
        const auto used = QFile::exists(file + u".copy"_s) ? file + u".copy"_s : file;
        {
            const auto opened = openDatabase(used.toStdString(), migrations());
            QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
            const auto pragma = [&](const char *name) {
                return sql::value(opened->database(), u"PRAGMA %1"_s.arg(QString::fromLatin1(name)))->toString();
            };
            QCOMPARE(pragma("journal_mode"), u"wal"_s);
            QCOMPARE(pragma("synchronous"), u"2"_s); // FULL
            QCOMPARE(pragma("foreign_keys"), u"1"_s);
            if (used != file)
                QCOMPARE(sql::value(opened->database(), u"SELECT notes FROM client"_s)->toString(), u"in the log"_s);
        }
        QVERIFY(!QFile::exists(used + u"-wal"_s)); // a clean end leaves one file
    }

    void aNewFileBelongsToItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"inventory.sqlite"_s);
        const auto opened = openDatabase(file.toStdString(), migrations());
        QVERIFY(opened);
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(file + QString::fromLatin1(suffix)) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions {});
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto opened = openDatabase("/nonexistent/inventory.sqlite", migrations());
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "test_database_file.moc"
