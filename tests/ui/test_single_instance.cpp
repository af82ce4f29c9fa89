#include "netseat/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace netseat::app;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void aFolderHasOneKey()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"data"_s);
        QFile::link(folder.filePath(u"data"_s), folder.filePath(u"link"_s));
        const auto key = folderKey(folder.filePath(u"data"_s));
        QCOMPARE(folderKey(folder.filePath(u"data/"_s)), key);
        QCOMPARE(folderKey(folder.filePath(u"./x/../data"_s)), key);
        QCOMPARE(folderKey(folder.filePath(u"link"_s)), key);
        QVERIFY(folderKey(folder.filePath(u"other"_s)) != key);
    }

    void theFirstHearsWhatTheSecondWants_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::newRow("to come to the front") << QStringList{};
        QTest::newRow("something") << QStringList{u"show=failed"_s};
        QTest::newRow("several things") << QStringList{u"start-services"_s, u"show=new"_s, u"token=ä"_s};
    }

    void theFirstHearsWhatTheSecondWants()
    {
        QFETCH(QStringList, wishes);
        SingleInstance first(u"/srv/one"_s);
        QVERIFY(first.claim(wishes)); // its own are not told to itself
        const QSignalSpy wanted(&first, &SingleInstance::wanted);
        bool claimed = true;
        // As another process would: the first goes on with its events meanwhile.
        auto *other = QThread::create([&claimed, &wishes] {
            SingleInstance second(u"/srv/one"_s);
            claimed = second.claim(wishes);
        });
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 30'000);
        delete other;
        QVERIFY(!claimed);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, 30'000);
        QCOMPARE(wanted.front().front().toStringList(), wishes);
    }

    void whoCallsAndSaysNothingWantsTheWindow_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no whole line") << QByteArray("start-serv");
        QTest::newRow("without end") << QByteArray(100'000, 'x');
    }

    void whoCallsAndSaysNothingWantsTheWindow()
    {
        QFETCH(QByteArray, said);
        SingleInstance first(u"/srv/one"_s);
        QVERIFY(first.claim());
        const QSignalSpy wanted(&first, &SingleInstance::wanted);
        QLocalSocket caller;
        caller.connectToServer(m_runtime.filePath(u"netseat-"_s + folderKey(u"/srv/one"_s)));
        QVERIFY(caller.waitForConnected(30'000));
        caller.write(said);
        caller.disconnectFromServer();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, 30'000);
    }

    void anotherFolderIsAnotherWindow()
    {
        SingleInstance first(u"/srv/one"_s);
        SingleInstance second(u"/srv/two"_s);
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void whatACrashLeftBehindIsNoObstacle()
    {
        {
            SingleInstance first(u"/srv/one"_s);
            QVERIFY(first.claim());
        }
        const auto name = m_runtime.filePath(u"netseat-"_s + folderKey(u"/srv/one"_s));
        QFile stale(name);
        QVERIFY(stale.open(QIODevice::WriteOnly)); // where the socket would be
        SingleInstance again(u"/srv/one"_s);
        QVERIFY(again.claim());
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
