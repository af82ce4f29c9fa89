// The life of an image on the command line: the real programs, on files that QEMU's tools write and judge.

#include "program_rig.h"

using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

} // namespace

class TestVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// An image of 4 MiB of 0x11 and the client that runs on it.
    void init()
    {
        if (m_rig && m_unchanged && QByteArray(QTest::currentTestFunction()) == "isRefused")
            return; // refusals leave everything as it was: they share one
        m_rig = std::make_unique<ProgramRig>();
        m_unchanged = QByteArray(QTest::currentTestFunction()) == "isRefused";
        QVERIFY(QFile(m_rig->folder.filePath(u"golden.raw"_s)).open(QIODevice::WriteOnly));
        QVERIFY(QFile::resize(m_rig->folder.filePath(u"golden.raw"_s), 4 << 20));
        QVERIFY(write(m_rig->folder.filePath(u"golden.raw"_s), u"raw"_s, u"write -P 0x11 0 4M"_s));
        QVERIFY(succeeds(u"image import "_s + m_rig->folder.filePath(u"golden.raw"_s) + u" --name debian"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:01 --name pc-01 --image debian"_s));
    }
    void cleanup()
    {
        if (!m_unchanged)
            m_rig.reset();
    }
    void cleanupTestCase() { m_rig.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("an unknown version, and the error names those there are")
            << u"image default debian v9"_s << kFailed << QByteArray("debian has no version v9. It has v1 (default).");
        QTest::newRow("a version that is no number")
            << u"image verify debian newest"_s << kFailed << QByteArray("no version newest");
        QTest::newRow("an unknown image") << u"image versions arch"_s << kFailed << QByteArray("no image arch");
        QTest::newRow("a rollback from the first version")
            << u"image rollback debian"_s << kFailed << QByteArray("no version before v1");
        QTest::newRow("publishing without a draft") << u"image publish debian"_s << kFailed << QByteArray("no draft");
        QTest::newRow("discarding without a draft") << u"image discard debian"_s << kFailed << QByteArray("no draft");
        QTest::newRow("maintenance on an unknown client")
            << u"image maintain debian --client pc-9"_s << kFailed << QByteArray("no client pc-9");
        QTest::newRow("removing the default version")
            << u"image remove debian --version 1"_s << kFailed << QByteArray("is the default one");
        QTest::newRow("flattening what stands alone")
            << u"image flatten debian"_s << kFailed << QByteArray("stands alone");
        QTest::newRow("a client's unknown version")
            << u"client set pc-01 --version 4"_s << kFailed << QByteArray("It has v1");
        QTest::newRow("a version without an image")
            << u"client set pc-01 --no-image --version 1"_s << kFailed << QByteArray("has no image");
        QTest::newRow("rebasing a disk that keeps nothing")
            << u"disk rebase pc-01 --fresh"_s << kFailed << QByteArray("keeps its changes");
        QTest::newRow("rebasing without saying how") << u"disk rebase pc-01"_s << kUsage << QByteArray("--fresh");
        QTest::newRow("rebasing both ways")
            << u"disk rebase pc-01 --fresh --keep-version"_s << kUsage << QByteArray("--fresh");
        QTest::newRow("a time that is none")
            << u"image default debian 1 --at tomorrow"_s << kUsage << QByteArray("\"tomorrow\"");
        QTest::newRow("a time that is over")
            << u"image default debian 1 --at 2020-01-01T07:00"_s << kUsage << QByteArray("is over");
        QTest::newRow("default now and later")
            << u"image publish debian --default --default-at 2999-01-01T07:00"_s << kUsage << QByteArray("exclude");
        QTest::newRow("an export whose name says no format")
            << u"image export debian /nonexistent/x"_s << kUsage << QByteArray("--format");
        QTest::newRow("an export in an unknown format")
            << u"image export debian x.raw --format zip"_s << kUsage << QByteArray("\"zip\"");
        QTest::newRow("an export of an unknown version")
            << u"image export debian@7 /tmp/none.raw"_s << kFailed << QByteArray("no version 7");
        QTest::newRow("a size that is none") << u"image create new --size big"_s << kUsage << QByteArray("\"big\"");
        QTest::newRow("a size past 2^63") << u"image create new --size 9000000T"_s << kUsage << QByteArray("9000000T");
        QTest::newRow("a size of nothing") << u"image create new --size 0G"_s << kUsage << QByteArray("0G");
        QTest::newRow("a name that is taken")
            << u"image create debian --size 1G"_s << kFailed << QByteArray("The name is taken");
    }
    void isRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const auto before = m_rig->json(u"image versions debian"_s);
        const auto ended = m_rig->ctl(line);
        QVERIFY2(ended.code == code, ended.err.constData());
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QCOMPARE(m_rig->json(u"image versions debian"_s), before);
    }

    void theDoctorSaysWhatKeepsAnImageFromBooting()
    {
        const auto ended = m_rig->ctl(u"image doctor debian"_s);
        QCOMPARE(ended.code, kFailed); // it holds no system
        QVERIFY2(ended.out.contains("IMG-PARTS"), (ended.out + ended.err).constData());
        const auto report = QJsonDocument::fromJson(m_rig->ctl(u"image doctor debian 1 --json"_s).out).object();
        QVERIFY(!report.value(u"findings"_s).toArray().isEmpty());
        QVERIFY(m_rig->ctl(u"image doctor debian 9"_s).err.contains("no version 9"));
    }

    void roomIsWatched()
    {
        QCOMPARE(m_rig->ctl(u"storage set --reserve 3G"_s).code, 0);
        const auto room = m_rig->json(u"storage show"_s).object();
        QCOMPARE(room.value(u"reserve"_s).toDouble(), 3.0 * (1 << 30));
        QVERIFY(room.value(u"total"_s).toDouble() > 0);
        QVERIFY(m_rig->ctl(u"storage show"_s).out.contains("new boots"));
        QCOMPARE(m_rig->ctl(u"storage set --reserve much"_s).code, kUsage);
        QCOMPARE(m_rig->ctl(u"client set pc-01 --limit 20G"_s).code, 0);
        QVERIFY(m_rig->ctl(u"client show pc-01"_s).out.contains("20.00 GiB"));
        QCOMPARE(m_rig->ctl(u"client set pc-01 --limit none"_s).code, 0);
        QVERIFY(!m_rig->ctl(u"client show pc-01"_s).out.contains("20.00 GiB"));
    }

    void fromImportToRollback_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("nobody serves: netseatctl opens the folder itself") << false;
        QTest::newRow("netseatd serves the folder") << true;
    }
    void fromImportToRollback()
    {
        QFETCH(bool, served);
        std::unique_ptr<QProcess> server;
        if (served) {
            QCOMPARE(m_rig->setUp().code, 0);
            server = m_rig->serve();
            QVERIFY(server);
        }
        QVERIFY(m_rig->ctl(u"image maintain debian --client pc-01"_s).out.contains("draft 2 of debian"));
        QCOMPARE(version(2).value(u"client"_s).toString(), u"pc-01"_s);
        QVERIFY(m_rig->ctl(u"status"_s).out.contains("draft 2 of debian is in work on pc-01"));
        QCOMPARE(m_rig->json(u"status"_s).object().value(u"drafts"_s).toArray().size(), 1);
        QCOMPARE(m_rig->json(u"image show debian"_s).object().value(u"draft"_s).toInt(), 2);
        QCOMPARE(client().value(u"maintenance"_s).toBool(), true);
        QVERIFY(m_rig->ctl(u"client list"_s).out.contains("draft 2 (maintenance)"));
        QVERIFY(m_rig->ctl(u"image list"_s).out.contains("2 on pc-01"));
        const auto second = m_rig->ctl(u"image maintain debian --client pc-01"_s);
        QCOMPARE(second.code, kFailed);

        const auto asked = m_rig->ctl(u"image discard debian"_s);
        QCOMPARE(asked.code, kFailed);
        QVERIFY2(asked.err.contains("would be lost") && asked.err.contains("pc-01"), asked.err.constData());
        QVERIFY(QFile::exists(file(2)));
        QVERIFY(write(file(2), u"qcow2"_s, u"write -P 0x22 1M 1M"_s));
        const auto published = words({u"image"_s, u"publish"_s, u"debian"_s, u"--note"_s, u"with a compiler"_s});
        QVERIFY2(published.code == 0, published.err.constData());
        QVERIFY(published.out.contains("version 2 of debian"));
        QVERIFY(m_rig->ctl(u"image verify debian 2"_s).out.contains("is what it was")); // no other job is in its way
        QCOMPARE(version(2).value(u"state"_s).toString(), u"ready"_s);
        QCOMPARE(version(2).value(u"note"_s).toString(), u"with a compiler"_s);
        QCOMPARE(version(2).value(u"parent"_s).toInt(), 1);
        QCOMPARE(version(1).value(u"default"_s).toBool(), true);

        QVERIFY(succeeds(u"image default debian v2"_s));
        QCOMPARE(version(2).value(u"default"_s).toBool(), true);
        QCOMPARE(client().value(u"version"_s).toInt(), 2);
        const auto back = m_rig->ctl(u"image rollback debian"_s);
        QVERIFY2(back.out.contains("v1 of debian"), back.err.constData());
        QCOMPARE(client().value(u"version"_s).toInt(), 1);
        if (server) {
            server->terminate();
            QVERIFY(server->waitForFinished(kLimit));
        }
    }

    void aTestSeatStaysOnItsVersion()
    {
        QVERIFY(publishSecond({}));
        QVERIFY(succeeds(u"client set pc-01 --version v2"_s));
        QCOMPARE(client().value(u"staysOn"_s).toInt(), 2);
        QVERIFY(m_rig->ctl(u"client show pc-01"_s).out.contains("v2 (stays)"));
        QCOMPARE(version(2).value(u"stay"_s).toArray(), QJsonArray{u"pc-01"_s});
        const auto refused = m_rig->ctl(u"image remove debian --version 2"_s);
        QVERIFY2(refused.code == kFailed && refused.err.contains("pc-01"), refused.err.constData());
        QVERIFY(succeeds(u"client set pc-01 --notes x"_s)); // what is not given stays
        QCOMPARE(client().value(u"staysOn"_s).toInt(), 2);
        QVERIFY(succeeds(u"client set pc-01 --version default"_s));
        QVERIFY(client().value(u"staysOn"_s).isNull());
        QVERIFY(succeeds(u"image remove debian --version 2"_s));
        QVERIFY(version(2).isEmpty());

        QVERIFY(succeeds(u"image create other --size 2M"_s));
        QVERIFY(succeeds(u"client set pc-01 --version 1"_s));
        QVERIFY(succeeds(u"client set pc-01 --image other"_s)); // a version of another image is none of this one
        QVERIFY(client().value(u"staysOn"_s).isNull());
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:02 --name pc-02 --image debian --version 1"_s));
    }

    void aDefaultForLaterIsShown()
    {
        QVERIFY(publishSecond({u"--default-at"_s, u"2999-12-01 07:00"_s}));
        QCOMPARE(version(1).value(u"default"_s).toBool(), true);
        QCOMPARE(version(2).value(u"next"_s).toBool(), true);
        QVERIFY(m_rig->ctl(u"image versions debian"_s).out.contains("from 2999-12-01 07:00")); // local, as it was given
        QVERIFY(m_rig->ctl(u"image show debian"_s).out.contains("v1 (v2 at 2999-12-01 07:00)"));
        QCOMPARE(words({u"image"_s, u"note"_s, u"debian"_s, u"2"_s, u"for the new term"_s}).code, 0);
        QCOMPARE(version(2).value(u"note"_s).toString(), u"for the new term"_s);
    }

    void aDiscardedDraftIsGone()
    {
        QVERIFY(succeeds(u"image maintain debian --client pc-01"_s));
        const auto path = file(2);
        QVERIFY(succeeds(u"image discard debian --yes"_s));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_rig->json(u"image versions debian"_s).array().size(), 1);
    }

    void aVersionIsRemovedWhenNothingIsBuiltOnIt()
    {
        QVERIFY(publishSecond({u"--default"_s}));
        const auto refused = m_rig->ctl(u"image remove debian --version 1"_s);
        QVERIFY2(refused.code == kFailed && refused.err.contains("version 2 of debian is built on"),
            refused.err.constData());
        const auto flattened = m_rig->ctl(u"image flatten debian"_s);
        QVERIFY2(flattened.code == 0, flattened.err.constData());
        QVERIFY(version(2).value(u"parent"_s).isNull());
        QVERIFY(succeeds(u"image remove debian --version 1"_s));
        QCOMPARE(QProcess::execute(u"qemu-img"_s, {u"check"_s, u"-q"_s, file(2)}), 0);
        QVERIFY(compares(file(2), u"qcow2"_s));
    }

    void damageIsFound()
    {
        QVERIFY(publishSecond({u"--default"_s}));
        const auto good = m_rig->ctl(u"image verify debian"_s);
        QVERIFY2(good.code == 0 && good.out.contains("is what it was"), (good.out + good.err).constData());
        QVERIFY(m_rig->json(u"image verify debian 1"_s).object().value(u"good"_s).toBool());
        QFile damaged(file(2));
        QVERIFY(damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() - 5) && damaged.write("\x5a", 1) == 1);
        damaged.close();
        const auto bad = m_rig->ctl(u"image verify debian v2"_s);
        QCOMPARE(bad.code, kFailed);
        QVERIFY2(bad.err.contains("is damaged in"), bad.err.constData());
        const auto json = m_rig->ctl(u"image verify debian 2 --json"_s);
        QCOMPARE(json.code, kFailed);
        QCOMPARE(QJsonDocument::fromJson(json.out).object().value(u"good"_s), QJsonValue(false));
        QCOMPARE(m_rig->ctl(u"image verify debian 1"_s).code, 0);
        QVERIFY(version(2).value(u"damage"_s).toString().startsWith(u"octets"));
        QVERIFY(!version(2).value(u"verified"_s).isNull() && version(1).value(u"damage"_s).isNull());
        const auto listed = m_rig->ctl(u"image versions debian"_s).out;
        QVERIFY2(listed.contains("DAMAGED in octets") && listed.contains("good on "), listed.constData());
        const auto chosen = m_rig->ctl(u"image default debian 2"_s); // done, and warned of
        QVERIFY2(chosen.code == 0 && chosen.err.contains("version 2 of debian is damaged"), chosen.err.constData());
        QCOMPARE(m_rig->ctl(u"image flatten debian 2"_s).code, kFailed);
    }

    void anExportIsTheSameDisk_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("format"); // as qemu-img calls it
        QTest::newRow("raw, by its extension") << u"out.raw"_s << QString() << u"raw"_s;
        QTest::newRow("qcow2, by its extension") << u"out.qcow2"_s << QString() << u"qcow2"_s;
        QTest::newRow("VMDK, by its extension") << u"out.vmdk"_s << QString() << u"vmdk"_s;
        QTest::newRow("VDI, as it was told") << u"out.disk"_s << u" --format vdi"_s << u"vdi"_s;
        QTest::newRow("VHDX, as it was told against the extension") << u"out.raw"_s << u" --format vhdx"_s << u"vhdx"_s;
    }
    void anExportIsTheSameDisk()
    {
        QFETCH(QString, name);
        QFETCH(QString, options);
        QFETCH(QString, format);
        QVERIFY(publishSecond({}));
        const auto target = m_rig->folder.filePath(name);
        const auto line = u"image export debian@2 "_s + target + options;
        const auto ended = m_rig->ctl(line);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(compares(target, format));
        QCOMPARE(m_rig->ctl(line).code, kFailed); // never over a file that is there
    }

    void aKeptDiskWhoseImageMovedOn_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("version"); // of the next boot
        QTest::addColumn<int>("disks");
        QTest::newRow("starts fresh on the default version") << u"--fresh"_s << 2 << 0;
        QTest::newRow("is kept with its version") << u"--keep-version"_s << 1 << 1;
    }
    void aKeptDiskWhoseImageMovedOn()
    {
        QFETCH(QString, how);
        QFETCH(int, version);
        QFETCH(int, disks);
        QVERIFY(succeeds(u"client set pc-01 --mode keep"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:02 --name pc-02 --image debian"_s));
        QCOMPARE(m_rig->setUp().code, 0);
        const auto server = m_rig->serve();
        QVERIFY(server);
        QProcess seat;
        const auto shown = client();
        seat.start(u"qemu-io"_s,
            {u"--image-opts"_s, u"-c"_s, u"write -P 0x33 0 64k"_s,
                u"driver=iscsi,transport=tcp,lun=0,portal=%1,target=%2,initiator-name=%3"_s.arg(
                    shown.value(u"portal"_s).toString(), shown.value(u"target"_s).toString(),
                    shown.value(u"initiator"_s).toString())});
        QVERIFY(seat.waitForFinished(kLimit));
        if (const auto said = seat.readAllStandardError(); said.contains("Unknown driver"))
            QSKIP("QEMU's iSCSI driver is not installed");
        QCOMPARE(seat.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->json(u"disk list"_s).array().size(), 1, kLimit);
        auto disk = m_rig->json(u"disk list"_s).array().at(0).toObject();
        QCOMPARE(disk.value(u"version"_s).toInt(), 1);
        QVERIFY(disk.value(u"used"_s).toInteger() >= 65536);
        QVERIFY(disk.value(u"movedOnTo"_s).isNull());

        QVERIFY(succeeds(u"image maintain debian --client pc-02"_s));
        QVERIFY(succeeds(u"image publish debian --default"_s));
        disk = m_rig->json(u"disk list"_s).array().at(0).toObject();
        QCOMPARE(disk.value(u"movedOnTo"_s).toInt(), 2);
        QVERIFY(m_rig->ctl(u"disk list"_s).out.contains("debian@1"));
        QVERIFY(m_rig->ctl(u"client show pc-01"_s).out.contains("v1 (kept; now v2)"));
        QCOMPARE(QJsonArray{u"pc-01"_s}, this->version(1).value(u"disks"_s).toArray());

        const auto rebased = m_rig->ctl(u"disk rebase pc-01 "_s + how);
        QVERIFY2(rebased.code == 0, rebased.err.constData());
        QCOMPARE(client().value(u"version"_s).toInt(), version);
        QCOMPARE(client().value(u"staysOn"_s).isNull(), disks == 0);
        QCOMPARE(m_rig->json(u"disk list"_s).array().size(), disks);
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
    }

    void listsAreTables()
    {
        const auto versions = m_rig->ctl(u"image versions debian"_s).out.split('\n');
        QVERIFY(versions.at(0).startsWith("VERSION  STATE"));
        QVERIFY(versions.at(1).contains("default"));
        QVERIFY(m_rig->ctl(u"disk list"_s).out.contains("MOVED ON"));
        QVERIFY(succeeds(u"image create blank --size 512M"_s));
        QCOMPARE(m_rig->json(u"image show blank"_s).object().value(u"size"_s).toInteger(), qint64{512} << 20);
        QCOMPARE(m_rig->json(u"image show blank"_s).object().value(u"default"_s).toInt(), 1);
    }

private:
    bool succeeds(const QString &line) const
    {
        const auto ended = m_rig->ctl(line);
        if (ended.code != 0)
            qWarning("%s: %s", qPrintable(line), ended.err.constData());
        return ended.code == 0;
    }
    Ended words(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(NETSEATCTL), QStringList{u"--data-dir"_s, m_rig->data()} + words);
        if (!process.waitForFinished(kLimit))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static bool write(const QString &file, const QString &format, const QString &command)
    {
        QProcess process;
        process.start(u"qemu-io"_s, {u"-f"_s, format, u"-c"_s, command, file});
        return process.waitForFinished(kLimit) && process.exitCode() == 0;
    }
    QJsonObject version(int number) const
    {
        for (const auto &one : m_rig->json(u"image versions debian"_s).array())
            if (one.toObject().value(u"number"_s).toInt() == number)
                return one.toObject();
        return {};
    }
    QString file(int number) const { return version(number).value(u"path"_s).toString(); }
    QJsonObject client() const { return m_rig->json(u"client show pc-01"_s).object(); }

    /// A maintenance that writes 1 MiB of 0x22 at 1 MiB, and its publication.
    bool publishSecond(const QStringList &options) const
    {
        return succeeds(u"image maintain debian --client pc-01"_s)
            && write(file(2), u"qcow2"_s, u"write -P 0x22 1M 1M"_s)
            && words(QStringList{u"image"_s, u"publish"_s, u"debian"_s} + options).code == 0;
    }
    /// Whether the file holds what publishSecond() made, by QEMU's judgement.
    bool compares(const QString &file, const QString &format) const
    {
        const auto expected = m_rig->folder.filePath(u"golden.raw"_s);
        return write(expected, u"raw"_s, u"write -P 0x22 1M 1M"_s)
            && QProcess::execute(
                   u"qemu-img"_s, {u"compare"_s, u"-q"_s, u"-f"_s, u"raw"_s, u"-F"_s, format, expected, file})
            == 0;
    }
    std::unique_ptr<ProgramRig> m_rig;
    bool m_unchanged = false; ///< the rig is only refused things
};

QTEST_GUILESS_MAIN(TestVersions)
#include "test_versions.moc"
