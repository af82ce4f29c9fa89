// A version gets a file of its own while clients are built on its former one: netseatd serves, QEMU's iSCSI initiator
// is the client, and QEMU's tools judge the files.

#include "program_rig.h"

using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestFlatten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Version 1: 4 MiB of 0x11; version 2 (default): 0x22 in the second MiB. pc-01 in mode reset, pc-02 keeps.
    void init()
    {
        m_rig = std::make_unique<ProgramRig>();
        QVERIFY(QFile(golden()).open(QIODevice::WriteOnly));
        QVERIFY(QFile::resize(golden(), 4 << 20));
        QVERIFY(io({u"-f"_s, u"raw"_s, golden()}, u"write -P 0x11 0 4M"_s));
        QVERIFY(succeeds(u"image import "_s + golden() + u" --name debian"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:01 --name pc-01 --image debian"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:02 --name pc-02 --image debian --mode keep"_s));
        QVERIFY(succeeds(u"image maintain debian --client pc-01"_s));
        QVERIFY(io({u"-f"_s, u"qcow2"_s, file(2)}, u"write -P 0x22 1M 1M"_s));
        QVERIFY(succeeds(u"image publish debian --default"_s));
        QVERIFY(io({u"-f"_s, u"raw"_s, golden()}, u"write -P 0x22 1M 1M"_s)); // what version 2 holds
        QCOMPARE(m_rig->setUp().code, 0);
        m_server = m_rig->serve();
        QVERIFY(m_server);
        QProcess probe;
        probe.start(u"qemu-io"_s, {u"--image-opts"_s, u"driver=iscsi"_s, u"-c"_s, u"quit"_s});
        if (probe.waitForFinished(kLimit) && probe.readAllStandardError().contains("Unknown driver"))
            QSKIP("QEMU's iSCSI driver is not installed");
    }
    void cleanup()
    {
        stop();
        m_rig.reset();
    }

    void aKeptDiskReadsOnAndAFreshOneIsOverTheNewFile()
    {
        QVERIFY(seat(u"pc-02"_s, u"write -P 0x33 0 64k"_s));
        const auto former = file(2);
        const auto flattened = m_rig->ctl(u"image flatten debian 2"_s);
        QVERIFY2(flattened.code == 0, flattened.err.constData());
        QVERIFY(file(2) != former && QFile::exists(former));
        QCOMPARE(qemuImg({u"compare"_s, u"-q"_s, u"-f"_s, u"raw"_s, u"-F"_s, u"qcow2"_s, golden(), file(2)}), 0);
        readsOn();
        stop();
        m_server = m_rig->serve();
        QVERIFY(m_server);
        readsOn();
        QVERIFY(backing(layer(u"pc-02"_s)).endsWith(QFileInfo(former).fileName()));

        QVERIFY(seat(u"pc-01"_s, u"read -P 0x22 1M 1M"_s));
        QVERIFY(backing(layer(u"pc-01"_s)).endsWith(QFileInfo(file(2)).fileName()));
        const auto below = m_rig->ctl(u"image remove debian --version 1"_s);
        QVERIFY2(below.code == 1 && below.err.contains("pc-02"), below.err.constData());

        QTRY_VERIFY_WITH_TIMEOUT(m_rig->ctl(u"disk reset pc-02"_s).code == 0, kLimit); // once it is seen to be detached
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(former), kLimit);
        QVERIFY(succeeds(u"image remove debian --version 1"_s));
        QVERIFY(seat(u"pc-02"_s, u"read -P 0x11 0 64k"_s)); // fresh
        QCOMPARE(qemuImg({u"check"_s, u"-q"_s, file(2)}), 0);
        QCOMPARE(qemuImg({u"compare"_s, u"-q"_s, u"-f"_s, u"raw"_s, u"-F"_s, u"qcow2"_s, golden(), file(2)}), 0);
    }

    /// A client that reads the version itself, write-protected, has its file open.
    void aReadOnlyClientOnAnOlderVersionGetsItBackAfterARestart()
    {
        QVERIFY(succeeds(u"client set pc-01 --mode read-only"_s));
        QVERIFY(seat(u"pc-01"_s, u"read -P 0x22 1M 1M"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_rig->json(u"client show pc-01"_s).object().value(u"booted"_s).toObject().value(u"mode"_s).toString(),
            u"read-only"_s, kLimit);
        QVERIFY(succeeds(u"image default debian 1"_s));
        QVERIFY(seat(u"pc-01"_s, u"read -P 0x22 1M 1M"_s)); // the boot goes on
        stop();
        m_server = m_rig->serve();
        QVERIFY(m_server);
        QVERIFY(seat(u"pc-01"_s, u"read -P 0x22 1M 1M"_s)); // and here
        QVERIFY(seat(u"pc-02"_s, u"read -P 0x11 1M 1M"_s));
    }

private:
    void readsOn()
    {
        QVERIFY(seat(u"pc-02"_s, u"read -P 0x33 0 64k"_s));
        QVERIFY(seat(u"pc-02"_s, u"read -P 0x11 64k 64k"_s));
        QVERIFY(seat(u"pc-02"_s, u"read -P 0x22 1M 1M"_s));
        QCOMPARE(qemuImg({u"check"_s, u"-q"_s, u"-U"_s, layer(u"pc-02"_s)}), 0);
    }
    void stop()
    {
        if (!m_server)
            return;
        m_server->terminate();
        m_server->waitForFinished(kLimit);
        m_server.reset();
    }
    bool succeeds(const QString &line) const
    {
        const auto ended = m_rig->ctl(line);
        if (ended.code != 0)
            qWarning("%s: %s", qPrintable(line), ended.err.constData());
        return ended.code == 0;
    }
    /// One session of a client's system: logs in, does this, leaves. A pattern that is not there is a failure.
    bool seat(const QString &name, const QString &command) const
    {
        const auto shown = m_rig->json(u"client show "_s + name).object();
        const auto disk = u"driver=iscsi,transport=tcp,lun=0,portal=%1,target=%2,initiator-name=%3"_s.arg(
            shown.value(u"portal"_s).toString(), shown.value(u"target"_s).toString(),
            shown.value(u"initiator"_s).toString());
        return io(QStringList(command.startsWith(u"read") ? u"-r"_s : u"-n"_s) << u"--image-opts"_s << disk, command);
    }
    static bool io(const QStringList &image, const QString &command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"qemu-io"_s, QStringList {u"-c"_s, command} + image);
        const bool ended = process.waitForFinished(kLimit);
        const auto said = process.readAll();
        const bool done = ended && process.exitCode() == 0 && !said.contains("Pattern verification failed");
        if (!done)
            qWarning("%s: %s", qPrintable(command), said.constData());
        return done;
    }
    static int qemuImg(const QStringList &words) { return QProcess::execute(u"qemu-img"_s, words); }
    static QString backing(const QString &layer)
    {
        QProcess process;
        process.start(u"qemu-img"_s, {u"info"_s, u"-U"_s, u"--output=json"_s, layer});
        process.waitForFinished(kLimit);
        return QJsonDocument::fromJson(process.readAll()).object().value(u"backing-filename"_s).toString();
    }
    QString layer(const QString &client) const
    {
        return m_rig->json(u"client show "_s + client).object().value(u"layer"_s).toString();
    }
    QString golden() const { return m_rig->folder.filePath(u"golden.raw"_s); }
    QString file(int number) const
    {
        for (const auto &one : m_rig->json(u"image versions debian"_s).array())
            if (one.toObject().value(u"number"_s).toInt() == number)
                return one.toObject().value(u"path"_s).toString();
        return {};
    }

    std::unique_ptr<ProgramRig> m_rig;
    std::unique_ptr<QProcess> m_server;
};

QTEST_GUILESS_MAIN(TestFlatten)
#include "test_flatten.moc"
