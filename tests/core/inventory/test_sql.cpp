#include "inventory/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

class TestSql : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = sql::Connection::open(m_folder->filePath(u"x.sqlite"_s), {});
        QVERIFY(opened);
        m_connection.emplace(std::move(*opened));
        QVERIFY(sql::run(database(), u"CREATE TABLE t (name TEXT NOT NULL UNIQUE) STRICT"_s));
    }
    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void hostileTextIsAValueAndNoStatement()
    {
        const auto text = u"'); DROP TABLE t; --"_s;
        QVERIFY(sql::run(database(), u"INSERT INTO t VALUES (?)"_s, {text}));
        const auto stored = sql::value(database(), u"SELECT name FROM t WHERE name = ?"_s, {text});
        QVERIFY(stored);
        QCOMPARE(stored->toString(), text);
    }

    void errorsHaveACode_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("code");
        QTest::newRow("a broken constraint is a conflict")
            << u"INSERT INTO t VALUES (NULL)"_s << static_cast<int>(Error::Code::Conflict);
        QTest::newRow("a wrong statement is the database's own error")
            << u"SELECT nothing FROM nowhere"_s << static_cast<int>(Error::Code::Database);
        QTest::newRow("a value of another type is refused: tables are STRICT")
            << u"INSERT INTO t VALUES (x'00')"_s << static_cast<int>(Error::Code::Conflict);
    }
    void errorsHaveACode()
    {
        QFETCH(QString, statement);
        QFETCH(int, code);
        const auto done = sql::run(database(), statement);
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().code), code);
        QVERIFY(!done.error().message.empty());
    }

    void noRowIsANullValue()
    {
        const auto none = sql::value(database(), u"SELECT name FROM t"_s);
        QVERIFY(none);
        QVERIFY(none->isNull());
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        {
            auto transaction = sql::Transaction::begin(database());
            QVERIFY(transaction);
            QVERIFY(sql::run(database(), u"INSERT INTO t VALUES ('a')"_s));
        }
        QCOMPARE(count(), 0);
        {
            auto transaction = sql::Transaction::begin(database());
            QVERIFY(transaction);
            QVERIFY(sql::run(database(), u"INSERT INTO t VALUES ('a')"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(count(), 1);
    }

    void commitsWaitForTheDiskAgainAfterwards()
    {
        const auto synchronous = [this] { return sql::value(database(), u"PRAGMA synchronous"_s)->toInt(); };
        constexpr int kNormal = 1;
        constexpr int kFull = 2;
        QVERIFY(sql::run(database(), u"PRAGMA synchronous = FULL"_s));
        {
            const sql::Unhurried unhurried(database());
            QCOMPARE(synchronous(), kNormal);
            auto transaction = sql::Transaction::begin(database());
            QVERIFY(transaction && sql::run(database(), u"INSERT INTO t VALUES ('a')"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(synchronous(), kFull);
        {
            const sql::Unhurried unhurried(database());
            auto transaction = sql::Transaction::begin(database()); // rolled back
            QVERIFY(transaction && sql::run(database(), u"INSERT INTO t VALUES ('b')"_s));
        }
        QCOMPARE(synchronous(), kFull);
        QCOMPARE(sql::value(database(), u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }

    void twoConnectionsLiveSideBySide()
    {
        auto other = sql::Connection::open(m_folder->filePath(u"x.sqlite"_s), {});
        QVERIFY(other);
        QVERIFY(sql::run(other->database(), u"INSERT INTO t VALUES ('b')"_s));
        QCOMPARE(count(), 1);
    }

private:
    const QSqlDatabase &database() const { return m_connection->database(); }
    int count() const { return sql::value(database(), u"SELECT count(*) FROM t"_s)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<sql::Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestSql)
#include "test_sql.moc"
