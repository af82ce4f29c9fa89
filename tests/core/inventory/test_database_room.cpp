#include "inventory/database_file.h"
#include "inventory/database_room.h"
#include "no_file_grows.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using netseat::test::NoFileGrows;
using namespace Qt::StringLiterals;

/// Commits while the file system is full (database_room.cpp).
class TestDatabaseRoom : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    sql::Connection opened()
    {
        auto connection = openDatabase(m_file.toStdString(), migrations());
        if (!connection)
            qFatal("%s", connection.error().message.c_str());
        return std::move(*connection);
    }
    qint64 size(const char *suffix = "") const { return QFileInfo(m_file + QString::fromLatin1(suffix)).size(); }

    /// Notes of 1 KiB, each in a transaction, until one fails.
    static int commits(const QSqlDatabase &database, int most)
    {
        int count = 0;
        while (count < most
               && sql::run(database, u"INSERT INTO pending_file VALUES (?)"_s,
                           {QString::number(count) + QString(1000, u'x')}))
            ++count;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QString::number(++number) + u".sqlite"_s);
    }

    void commitsGoOnWhileNoFileCanGrow_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("reopened");
        QTest::newRow("with room") << true << false;
        QTest::newRow("with room that was made before it was opened") << true << true;
        QTest::newRow("without") << false << false;
    }
    void commitsGoOnWhileNoFileCanGrow()
    {
        QFETCH(bool, kept);
        QFETCH(bool, reopened);
        if (reopened)
            QVERIFY(keepRoom(opened().database()));
        const auto connection = opened();
        const auto &database = connection.database();
        if (kept)
            QVERIFY(keepRoom(database));
        const NoFileGrows full(std::max(size(), size("-wal")));
        const auto count = commits(database, 500);
        QVERIFY2(kept == (count == 500), qPrintable(QString::number(count)));
        QCOMPARE(sql::value(database, u"SELECT count(*) FROM pending_file"_s)->toInt(), count);
    }

    void roomIsMadeOnce()
    {
        const auto connection = opened();
        QVERIFY(keepRoom(connection.database()));
        const auto before = size();
        QVERIFY(size("-wal") >= kDatabaseRoom / 2);
        for (int i = 0; i < 5; ++i)
            QVERIFY(keepRoom(connection.database()));
        QCOMPARE(size(), before);
        QVERIFY(size() < 2 * kDatabaseRoom);
        QCOMPARE(sql::value(connection.database(), u"SELECT count(*) FROM sqlite_master WHERE name = 'room'"_s)->toInt(), 0);
    }

    void tooLateIsSaidAndMendedLater()
    {
        const auto connection = opened();
        {
            const NoFileGrows full(std::max(size(), size("-wal")) + (1 << 20));
            const auto late = keepRoom(connection.database());
            QVERIFY(!late);
            QCOMPARE(sql::value(connection.database(), u"SELECT count(*) FROM sqlite_master WHERE name = 'room'"_s)->toInt(), 0);
        }
        QVERIFY(keepRoom(connection.database()));
        QCOMPARE(sql::value(connection.database(), u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseRoom)
#include "test_database_room.moc"
