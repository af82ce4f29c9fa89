#include "server/disk_watch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kMiB = 1 << 20;

} // namespace

class TestDiskWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsWhatIsAClients_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("client"); // 0: nobody's
        QTest::newRow("a layer") << u"client-7-version-3.reset.qcow2"_s << 7;
        QTest::newRow("its log") << u"client-7-version-3.keep.qcow2.log"_s << 7;
        QTest::newRow("one that waits beside it") << u"client-7-version-3.reset.qcow2.next"_s << 7;
        QTest::newRow("a disk of its own") << u"client-12345-version-3.own.qcow2"_s << 12345;
        QTest::newRow("no number") << u"client-x-version-3.keep.qcow2"_s << 0;
        QTest::newRow("a number too large") << u"client-99999999999999999999-version-3.keep.qcow2"_s << 0;
        QTest::newRow("cut short") << u"client-7"_s << 0;
        QTest::newRow("something else") << u"readme.txt"_s << 0;
    }
    void countsWhatIsAClients()
    {
        QFETCH(QString, name);
        QFETCH(int, client);
        QVERIFY(write(name, 65536));
        const auto octets = octetsOnDisk(folder());
        QCOMPARE(octets.size(), client ? 1u : 0u);
        if (client)
            QVERIFY(octets.at(ClientId {client}) >= 65536);
    }

    void countsBlocksAndNotTheLength()
    {
        QVERIFY(write(u"client-1-version-1.keep.qcow2"_s, 65536));
        QVERIFY(QFile::resize(m_folder->filePath(u"client-1-version-1.keep.qcow2"_s), qint64 {1} << 33));
        QVERIFY(write(u"draft.qcow2"_s, 65536));
        const auto octets = octetsOnDisk(folder(), {{folder() / "draft.qcow2", {1}}, {folder() / "missing", {2}}});
        QCOMPARE(octets.size(), 1u);
        QVERIFY(octets.at({1}) >= 2 * 65536 && octets.at({1}) < kMiB);
        QVERIFY(octetsOnDisk(folder() / "missing").empty());
    }

    void aThousandAreCheapToLookAt()
    {
        for (int i = 1; i <= 1000; ++i)
            QVERIFY(write(u"client-%1-version-1.keep.qcow2"_s.arg(i), 4096));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(octetsOnDisk(folder()).size(), 1000u);
        qInfo("%.2f ms for 1,000 disks", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }

    void tellsHowFastADiskGrows_data()
    {
        QTest::addColumn<QList<int>>("mebibytes"); // a look every minute
        QTest::addColumn<int>("perHour");
        QTest::newRow("one look") << QList<int> {5} << 0;
        QTest::newRow("steadily") << QList<int> {0, 1, 2, 3, 4, 5} << 60;
        QTest::newRow("not at all") << QList<int> {5, 5, 5, 5} << 0;
        QTest::newRow("a fresh layer begins anew") << QList<int> {100, 200, 300, 1} << 0;
        QTest::newRow("and grows on from there") << QList<int> {100, 200, 300, 1, 2, 3, 4} << 60;
    }
    void tellsHowFastADiskGrows()
    {
        QFETCH(QList<int>, mebibytes);
        QFETCH(int, perHour);
        DiskWatch watch;
        std::map<ClientId, DiskUse> use;
        TimePoint now(seconds(100));
        for (const int size : mebibytes) {
            const auto octets = static_cast<std::uint64_t>(size) * kMiB;
            use = watch.observe(now += seconds(61), {{ClientId {1}, octets}, {ClientId {2}, 7}});
        }
        QCOMPARE(use.at({1}).octets, static_cast<std::uint64_t>(mebibytes.last()) * kMiB);
        const auto expected = static_cast<double>(perHour) * static_cast<double>(kMiB) * 60 / 61;
        QVERIFY(std::abs(static_cast<double>(use.at({1}).perHour) - expected) <= 1);
        QCOMPARE(use.at({2}).perHour, 0);
        QVERIFY(watch.observe(now + seconds(1), {}).empty());
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    bool write(const QString &name, qsizetype size) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size && file.flush();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDiskWatch)
#include "test_disk_watch.moc"
