// Groups on the command line, and what is seen to by itself: the real programs.

#include "program_rig.h"

using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

} // namespace

class TestGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ProgramRig>();
        QVERIFY(succeeds(u"image create debian --size 4M"_s));
        QVERIFY(succeeds(u"image create other --size 4M"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:01 --name pc-01 --group lab"_s));
        QVERIFY(succeeds(u"group set lab --image debian --mode keep --limit 20G"_s));
        QVERIFY(succeeds(u"client set pc-01 --follow-group on"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:02 --name pc-02 --group lab"_s));
    }
    void cleanup() { m_rig.reset(); }

    void aGroupIsMadeChangedRenamedAndRemoved()
    {
        QCOMPARE(client(u"pc-01"_s).value(u"image"_s).toString(), u"debian"_s);
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"keep"_s);
        QCOMPARE(client(u"pc-01"_s).value(u"followsGroup"_s).toBool(), true);
        QVERIFY(m_rig->ctl(u"client show pc-01"_s).out.contains("lab (follows it)"));
        QVERIFY(client(u"pc-02"_s).value(u"image"_s).isNull());

        QVERIFY(
            succeeds(u"group set lab --mode read-only --limit none --config-disk on --version 1 --rename room-12"_s));
        const auto group = m_rig->json(u"group show room-12"_s).object();
        QCOMPARE(group.value(u"mode"_s).toString(), u"read-only"_s);
        QCOMPARE(group.value(u"image"_s).toString(), u"debian"_s);
        QCOMPARE(group.value(u"version"_s).toInt(), 1);
        QCOMPARE(group.value(u"diskLimit"_s).toInt(-1), 0);
        QCOMPARE(group.value(u"configDisk"_s).toBool(), true);
        QCOMPARE(group.value(u"followers"_s).toArray(), QJsonArray {u"pc-01"_s});
        QCOMPARE(group.value(u"others"_s).toArray(), QJsonArray {u"pc-02"_s});
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"read-only"_s);
        QCOMPARE(client(u"pc-01"_s).value(u"staysOn"_s).toInt(), 1);
        QCOMPARE(client(u"pc-02"_s).value(u"group"_s).toString(), u"room-12"_s);
        QVERIFY(m_rig->ctl(u"group list"_s).out.contains("read-only"));
        QCOMPARE(m_rig->json(u"group list"_s).array().size(), 1);
        QVERIFY(m_rig->ctl(u"group show room-12"_s).out.contains("pc-02"));

        QVERIFY(succeeds(u"group set room-12 --version default --no-image"_s));
        QVERIFY(client(u"pc-01"_s).value(u"image"_s).isNull());
        QVERIFY(succeeds(u"group remove room-12"_s));
        QCOMPARE(m_rig->json(u"group list"_s).array().size(), 0);
        QCOMPARE(client(u"pc-01"_s).value(u"followsGroup"_s).toBool(true), false);
        QCOMPARE(client(u"pc-01"_s).value(u"group"_s).toString(), u"room-12"_s);
    }

    void aClientGoesItsOwnWayAgain()
    {
        QVERIFY(succeeds(u"client set pc-01 --follow-group off --mode reset"_s));
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"reset"_s);
        QCOMPARE(client(u"pc-01"_s).value(u"image"_s).toString(), u"debian"_s);
        QVERIFY(succeeds(u"group set lab --mode own"_s));
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"reset"_s);
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:03 --name pc-03 --group lab --follow-group on"_s));
        QCOMPARE(client(u"pc-03"_s).value(u"mode"_s).toString(), u"own"_s);
    }

    void aServerThatRunsTakesThem()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        const auto server = m_rig->serve();
        QVERIFY(server);
        QVERIFY(succeeds(u"group set lab --mode reset"_s));
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"reset"_s);
        QVERIFY(succeeds(u"image maintain debian --client pc-01"_s));
        const auto refused = m_rig->ctl(u"group set lab --image other"_s);
        QCOMPARE(refused.code, kFailed);
        QVERIFY2(refused.err.contains("because of pc-01") && refused.err.contains("draft 2 of debian"),
                 refused.err.constData());
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a mode for a follower alone")
            << u"client set pc-01 --mode reset"_s << kFailed << QByteArray("--follow-group off");
        QTest::newRow("an image for a follower alone")
            << u"client set pc-01 --image other"_s << kFailed << QByteArray("follows the group lab, so --image");
        QTest::newRow("a follower with a mode of its own")
            << u"client add --mac 52:54:00:00:00:04 --name pc-04 --group lab --follow-group on --mode reset"_s
            << kFailed << QByteArray("--mode is the group's");
        QTest::newRow("following a label")
            << u"client set pc-02 --group office --follow-group on"_s << kFailed << QByteArray("group does not exist");
        QTest::newRow("a group that is only a label")
            << u"group show office"_s << kFailed << QByteArray("no group office");
        QTest::newRow("removing a group that is none") << u"group remove office"_s << kFailed << QByteArray("no group");
        QTest::newRow("an image that is none")
            << u"group set lab --image arch"_s << kFailed << QByteArray("no image arch");
        QTest::newRow("a version that is none") << u"group set lab --version 7"_s << kFailed << QByteArray("It has v1");
        QTest::newRow("the group's image")
            << u"image remove debian"_s << kFailed << QByteArray("is used by the client pc-01");
        QTest::newRow("a mode that is none") << u"group set lab --mode slow"_s << kUsage << QByteArray("\"slow\"");
        QTest::newRow("a limit that is none") << u"group set lab --limit much"_s << kUsage << QByteArray("\"much\"");
        QTest::newRow("neither on nor off")
            << u"client set pc-01 --follow-group maybe"_s << kUsage << QByteArray("\"maybe\"");
        QTest::newRow("a group without name") << u"group set"_s << kUsage << QByteArray("needs NAME");
        QTest::newRow("an hour that is none") << u"storage set --verify-hour 24"_s << kUsage << QByteArray("\"24\"");
        QTest::newRow("days that are none") << u"storage set --verify-days -1"_s << kUsage << QByteArray("\"-1\"");
        QTest::newRow("longer chains than can be opened")
            << u"storage set --max-chain 33"_s << kUsage << QByteArray("\"33\"");
    }
    void isRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const auto ended = m_rig->ctl(line);
        QVERIFY2(ended.code == code, (ended.out + ended.err).constData());
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QCOMPARE(client(u"pc-01"_s).value(u"mode"_s).toString(), u"keep"_s);
    }

    void whatIsSeenToByItselfIsSet()
    {
        QVERIFY(succeeds(u"storage set --reserve 3G"_s));
        QVERIFY(succeeds(u"storage set --verify-days 30 --verify-hour 22 --max-chain 8"_s)); // the reserve stays
        auto storage = m_rig->json(u"storage show"_s).object();
        QCOMPARE(storage.value(u"reserve"_s).toDouble(), 3.0 * (1 << 30));
        QCOMPARE(storage.value(u"verifyDays"_s).toInt(), 30);
        QCOMPARE(storage.value(u"verifyHour"_s).toInt(), 22);
        QCOMPARE(storage.value(u"maxChain"_s).toInt(), 8);
        const auto shown = m_rig->ctl(u"storage show"_s).out;
        QVERIFY2(
            shown.contains("every 30 days, from 22:00 on") && shown.contains("more than 8 files"), shown.constData());
        QVERIFY(succeeds(u"storage set --verify-days 0 --max-chain 0"_s));
        QVERIFY(m_rig->ctl(u"storage show"_s).out.contains("only on demand"));
    }

    void helpSaysAllOfIt()
    {
        const auto help = m_rig->ctl(u"group --help"_s);
        QCOMPARE(help.code, 0);
        for (const char *word : {"group set", "group list", "group show", "group remove", "--rename", "--config-disk"})
            QVERIFY2(help.out.contains(word), word);
        QVERIFY(m_rig->ctl(u"client set --help"_s).out.contains("--follow-group on|off"));
        QVERIFY(m_rig->ctl(u"storage set --help"_s).out.contains("--verify-days"));
    }

private:
    bool succeeds(const QString &line) const
    {
        const auto ended = m_rig->ctl(line);
        if (ended.code != 0)
            qWarning("%s: %s", qPrintable(line), ended.err.constData());
        return ended.code == 0;
    }
    QJsonObject client(const QString &name) const { return m_rig->json(u"client show "_s + name).object(); }

    std::unique_ptr<ProgramRig> m_rig;
};

QTEST_GUILESS_MAIN(TestGroups)
#include "test_groups.moc"
