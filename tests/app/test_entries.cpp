// What machines start beside their disk, on the command line and over HTTP: the real programs.

#include "program_rig.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

} // namespace

class TestEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ProgramRig>();
        QCOMPARE(m_rig->setUp().code, 0);
        QVERIFY(QDir(m_rig->folder.path()).mkpath(u"tree/live"_s));
        QFile file(m_rig->folder.filePath(u"tree/live/vmlinuz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a kernel") == 8);
        file.close();
        QProcess xorriso;
        xorriso.start(u"xorriso"_s, {u"-as"_s, u"mkisofs"_s, u"-R"_s, u"-o"_s, m_rig->folder.filePath(u"live.iso"_s),
                                     m_rig->folder.filePath(u"tree"_s)});
        QVERIFY2(xorriso.waitForFinished() && xorriso.exitCode() == 0, "package xorriso is not installed");
        QVERIFY(succeeds(u"image import %1 --name cd"_s.arg(m_rig->folder.filePath(u"live.iso"_s))));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:01 --name pc-01"_s));
    }
    void cleanup() { m_rig.reset(); }

    void addedChangedShownAndRemoved()
    {
        QVERIFY(succeeds(u"entry add live --iso cd --kernel live/vmlinuz --initrd a,b --arguments host=${name}"_s));
        auto entry = m_rig->json(u"entry show live"_s).object();
        QCOMPARE(entry.value(u"kind"_s).toString(), u"kernel"_s);
        QCOMPARE(entry.value(u"iso"_s).toString(), u"cd"_s);
        QCOMPARE(entry.value(u"initrds"_s).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
        QVERIFY(succeeds(u"client set pc-01 --entry live --menu on"_s));
        QVERIFY(m_rig->ctl(u"client show pc-01"_s).out.contains("live, after the boot menu"));
        QVERIFY(m_rig->ctl(u"entry show live"_s).out.contains("pc-01"));
        QVERIFY(succeeds(u"entry set live --initrd none --menu off --rename other"_s));
        entry = m_rig->json(u"entry list"_s).array().first().toObject();
        QVERIFY(entry.value(u"initrds"_s).toArray().isEmpty() && !entry.value(u"inMenu"_s).toBool(true));
        QCOMPARE(m_rig->json(u"client show pc-01"_s).object().value(u"entry"_s).toString(), u"other"_s);
        QVERIFY(m_rig->ctl(u"entry remove other"_s).err.contains("the client pc-01 starts by itself"));
        QVERIFY(m_rig->ctl(u"image remove cd"_s).err.contains("other"));
        QVERIFY(succeeds(u"client set pc-01 --entry none --menu off"_s));
        QVERIFY(succeeds(u"entry remove other"_s));
        QVERIFY(m_rig->json(u"entry list"_s).array().isEmpty());
    }

    void entriesHaveAnOrder()
    {
        const auto names = [&] {
            QStringList all;
            for (const auto &entry : m_rig->json(u"entry list"_s).array())
                all << entry.toObject().value(u"name"_s).toString();
            return all.join(u' ');
        };
        for (const char *name : {"a", "b", "c"})
            QVERIFY(succeeds(u"entry add %1 --kernel vmlinuz"_s.arg(QString::fromLatin1(name))));
        QVERIFY(succeeds(u"entry set c --position 1"_s));
        QCOMPARE(names(), u"c a b"_s);
        QVERIFY(succeeds(u"entry add d --kernel vmlinuz --position 2"_s));
        QCOMPARE(names(), u"c d a b"_s);
        QVERIFY(succeeds(u"entry set c --position 0"_s));
        QVERIFY(succeeds(u"entry set a --menu off"_s)); // it stays where it is
        QCOMPARE(names(), u"d a b c"_s);
        QCOMPARE(m_rig->json(u"entry show b"_s).object().value(u"position"_s).toInt(), 3);
        QCOMPARE(m_rig->ctl(u"entry set a --position x"_s).code, kUsage);
    }

    void presets()
    {
        const auto presets = m_rig->json(u"entry presets"_s).array();
        QVERIFY(presets.size() >= 5);
        QVERIFY(m_rig->ctl(u"entry presets"_s).out.contains("${machine-id}"));
        QVERIFY(succeeds(u"entry add --preset netboot-xyz"_s));
        QVERIFY(succeeds(u"entry add mine --preset debian-live --iso cd"_s));
        QCOMPARE(m_rig->json(u"entry show mine"_s).object().value(u"kernel"_s).toString(), u"live/vmlinuz"_s);
        QCOMPARE(m_rig->json(u"entry show netboot.xyz"_s).object().value(u"kind"_s).toString(), u"chain"_s);
        const auto memtest = m_rig->ctl(u"entry add --preset memtest"_s); // where the package is, its files come along
        QCOMPARE(memtest.code == 0, QFile::exists(m_rig->data() + u"/files/memtest86+/efi"_s));
        QVERIFY(memtest.code == 0 || memtest.err.contains("install the package memtest86+"));
    }

    void whatMakesNoSense_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("no name and no preset") << u"entry add"_s << kUsage;
        QTest::newRow("no such preset") << u"entry add --preset x"_s << kUsage;
        QTest::newRow("a preset without its CD") << u"entry add --preset debian-live"_s << kUsage;
        QTest::newRow("no kernel") << u"entry add x"_s << kFailed;
        QTest::newRow("an unknown variable") << u"entry add x --kernel a --arguments ${x}"_s << kFailed;
        QTest::newRow("no such CD") << u"entry add x --kernel a --iso y"_s << kFailed;
        QTest::newRow("no such entry") << u"client set pc-01 --entry x"_s << kFailed;
        QTest::newRow("no such kind of medium") << u"media write x --kind dvd"_s << kUsage;
        QTest::newRow("a medium that exists") << u"media write / --kind iso"_s << kFailed;
    }
    void whatMakesNoSense()
    {
        QFETCH(QString, line);
        QTEST(m_rig->ctl(line).code, "code");
        QVERIFY(m_rig->json(u"entry list"_s).array().isEmpty());
    }

    void servedAtOnce()
    {
        const auto server = m_rig->serve();
        QVERIFY(server);
        QVERIFY(succeeds(u"entry add live --iso cd --kernel live/vmlinuz"_s));
        QVERIFY(succeeds(u"client set pc-01 --entry live"_s));
        QVERIFY(get(u"/boot.ipxe?mac=52:54:00:00:00:01"_s).contains("/iso/1/live/vmlinuz "));
        QCOMPARE(get(u"/iso/1/live/vmlinuz"_s), QByteArray("a kernel"));
        QCOMPARE(get(u"/iso/cd/LIVE/VMLINUZ"_s), QByteArray("a kernel"));
        QVERIFY(succeeds(u"client set pc-01 --menu on"_s));
        QVERIFY(get(u"/boot.ipxe?mac=52:54:00:00:00:01"_s).contains("choose --default 1 --timeout 10000 "));
        QVERIFY(get(u"/boot.ipxe?mac=52:54:00:00:00:01&choice=1"_s).contains("/iso/1/live/vmlinuz "));
        QCOMPARE(get(u"/hardware?mac=52:54:00:00:00:01&manufacturer=ACME&product=PC%201+"_s), QByteArray("ok\n"));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->ctl(u"client show pc-01"_s).out.contains("ACME PC 1+"), 30'000);
    }

private:
    bool succeeds(const QString &line) const
    {
        const auto ended = m_rig->ctl(line);
        if (ended.code != 0)
            qWarning().noquote() << line << ended.err;
        return ended.code == 0;
    }
    QByteArray get(const QString &path) const
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_rig->http).arg(path)))));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000) ? reply->readAll() : QByteArray();
    }

    std::unique_ptr<ProgramRig> m_rig;
};

QTEST_GUILESS_MAIN(TestEntries)
#include "test_entries.moc"
