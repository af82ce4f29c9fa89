// SHA-256 of image files, kept beside them (checksums.cpp).
#include "storage/checksums.h"
#include "support/tools.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<netseat::storage::DamagedRange>)

namespace {

constexpr std::uint64_t kRange = Checksums::kRange;

QByteArray qtSum(Bytes data)
{
    const auto text = textOf(data);
    return QCryptographicHash::hash(
        QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

class TestChecksums : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;

    void overwrite(std::uint64_t offset, char octet) const
    {
        const UniqueFd fd(::open(m_file.c_str(), O_WRONLY | O_CLOEXEC));
        QCOMPARE(::pwrite(fd.get(), &octet, 1, off_t(offset)), ssize_t {1});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = pathOf(m_folder->filePath(u"image"_s));
    }

    void sumsAreThoseOfOthers_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("ranges");
        QTest::newRow("an empty file has no ranges") << 0 << 0;
        QTest::newRow("\"one octet\"") << 1 << 1;
        QTest::newRow("one range exactly") << int(kRange) << 1;
        QTest::newRow("an octet more") << int(kRange) + 1 << 2;
        QTest::newRow("two and a half") << int(kRange * 5 / 2) << 3;
    }
    void sumsAreThoseOfOthers()
    {
        QFETCH(int, size);
        QFETCH(int, ranges);
        const auto data = pattern(std::size_t(size), 1);
        writeContents(m_file, data);
        std::uint64_t last = 0;
        const auto sums = checksumFile(m_file, [&](std::uint64_t done, std::uint64_t all) {
            last = done;
            return all == std::uint64_t(size);
        });
        QVERIFY(sums);
        QCOMPARE(last, std::uint64_t(size));
        QCOMPARE(sums->size, std::uint64_t(size));
        QCOMPARE(QByteArray::fromStdString(toHex(sums->whole)), qtSum(data));
        QCOMPARE(sums->ranges.size(), std::size_t(ranges));
        for (std::size_t i = 0; i < sums->ranges.size(); ++i) {
            const auto range = Bytes(data).subspan(i * kRange, std::min(kRange, data.size() - i * kRange));
            QCOMPARE(QByteArray::fromStdString(toHex(sums->ranges[i])), qtSum(range));
        }
        QVERIFY(saveChecksums(m_file, *sums));
        QVERIFY(*loadChecksums(m_file) == *sums);
        QVERIFY(verifyFile(m_file, *sums, nullptr)->empty());
        QVERIFY(!std::filesystem::exists(checksumPath(m_file).string() + ".part"));
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QList<qint64>>("changed"); ///< offsets
        QTest::addColumn<qint64>("size");
        QTest::addColumn<std::vector<DamagedRange>>("damage");
        QTest::addColumn<QString>("words");
        const qint64 all = kRange * 7 / 2;
        using Damage = std::vector<DamagedRange>;
        QTest::newRow("none") << QList<qint64>() << all << Damage() << u"nothing"_s;
        QTest::newRow("one octet") << QList<qint64> {qint64(kRange)} << all << Damage {{kRange, kRange}}
                                   << u"octets 4,194,304 to 8,388,607"_s;
        QTest::newRow("neighbours are joined")
            << QList<qint64> {0, qint64(kRange) * 2 - 1} << all << Damage {{0, kRange * 2}} << u"octets 0 to 8,388,607"_s;
        QTest::newRow("two apart") << QList<qint64> {0, all - 1} << all << Damage {{0, kRange}, {kRange * 3, kRange / 2}}
                                   << u"octets 0 to 4,194,303 and 1 more range"_s;
        QTest::newRow("cut off inside a range") << QList<qint64>() << qint64(kRange + 5) << Damage {{kRange, kRange * 5 / 2}}
                                                << u"octets 4,194,304 to 14,680,063"_s;
        QTest::newRow("cut off between ranges") << QList<qint64>() << qint64(kRange) << Damage {{kRange, kRange * 5 / 2}}
                                                << u"octets 4,194,304 to 14,680,063"_s;
        QTest::newRow("cut off to nothing") << QList<qint64>() << qint64(0) << Damage {{0, kRange * 7 / 2}}
                                            << u"octets 0 to 14,680,063"_s;
        QTest::newRow("something added") << QList<qint64>() << all + 10 << Damage {{kRange * 7 / 2, 10}}
                                         << u"octets 14,680,064 to 14,680,073"_s;
        QTest::newRow("something added after damage") << QList<qint64> {0} << all + 10
            << Damage {{0, kRange}, {kRange * 7 / 2, 10}} << u"octets 0 to 4,194,303 and 1 more range"_s;
    }
    void damageIsNamed()
    {
        QFETCH(QList<qint64>, changed);
        QFETCH(qint64, size);
        QFETCH(std::vector<DamagedRange>, damage);
        QFETCH(QString, words);
        auto data = pattern(kRange * 7 / 2, 1);
        writeContents(m_file, data);
        const auto sums = checksumFile(m_file, nullptr);
        QVERIFY(sums);
        for (const auto at : changed)
            overwrite(std::uint64_t(at), char(std::to_integer<int>(data[std::size_t(at)]) ^ 1));
        std::filesystem::resize_file(m_file, std::uintmax_t(size));
        const auto found = verifyFile(m_file, *sums, nullptr);
        QVERIFY(found);
        QVERIFY(*found == damage);
        QCOMPARE(QString::fromStdString(describe(*found)), words);
    }

    void badSectorsAreDamageAndDoNotStopTheRest()
    {
        // A device that has lost its end: past 6 MiB every read fails.
        writeContents(m_file, pattern(kRange * 3, 1));
        const auto sums = checksumFile(m_file, nullptr);
        QVERIFY(sums);
        const auto loop = run(
            u"losetup"_s, {u"--find"_s, u"--show"_s, u"--direct-io=on"_s, QString::fromStdString(m_file.string())});
        if (loop.exitCode != 0)
            QSKIP("Making a loop device needs root and the kernel's loop driver");
        const auto device = QString::fromUtf8(loop.output).trimmed();
        const auto detach = qScopeGuard([&] { run(u"losetup"_s, {u"--detach"_s, device}); });
        std::filesystem::resize_file(m_file, kRange * 3 / 2);
        if (run(u"dd"_s, {u"if="_s + device, u"of=/dev/null"_s, u"bs=1M"_s, u"skip=8"_s}).exitCode == 0)
            QSKIP("This kernel's loop devices do not fail");
        const auto found = verifyFile(pathOf(device), *sums, nullptr);
        QVERIFY(found);
        QVERIFY(*found == std::vector<DamagedRange>({{kRange, kRange * 2}}));
        QCOMPARE(int(checksumFile(pathOf(device), nullptr).error().code), int(Error::Code::Io));
    }

    void whatFails()
    {
        QCOMPARE(int(checksumFile(m_file, nullptr).error().code), int(Error::Code::NotFound));
        QCOMPARE(int(loadChecksums(m_file).error().code), int(Error::Code::NotFound));
        QCOMPARE(int(verifyFile(m_file, {}, nullptr).error().code), int(Error::Code::NotFound));
        writeContents(m_file, pattern(kRange, 1));
        const auto cancel = [](auto, auto) { return false; };
        QCOMPARE(int(checksumFile(m_file, cancel).error().code), int(Error::Code::Cancelled));
        const auto sums = checksumFile(m_file, nullptr);
        QCOMPARE(int(verifyFile(m_file, *sums, cancel).error().code), int(Error::Code::Cancelled));
        const Checksums wrong {.size = 1, .whole = {}, .ranges = {}};
        QCOMPARE(int(saveChecksums(m_file, wrong).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(verifyFile(m_file, wrong, nullptr).error().code), int(Error::Code::Invalid));
    }

    void aFullFileSystemKeepsTheOldSums()
    {
        if (::mount("tmpfs", m_folder->path().toUtf8().constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("Mounting a file system needs root");
        const auto unmount = qScopeGuard([this] { ::umount2(m_folder->path().toUtf8().constData(), MNT_DETACH); });
        const Checksums old {.size = 1, .whole = {}, .ranges = std::vector<Sha256>(1)};
        QVERIFY(saveChecksums(m_file, old));
        const Checksums large {.size = kRange * 20'000, .whole = {}, .ranges = std::vector<Sha256>(20'000)};
        QCOMPARE(int(saveChecksums(m_file, large).error().code), int(Error::Code::NoSpace));
        QVERIFY(*loadChecksums(m_file) == old);
        QVERIFY(!std::filesystem::exists(checksumPath(m_file).string() + ".part"));
    }

    void damagedFilesOfSumsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another version") << QByteArray("checksums 1") << QByteArray("checksums 2");
        QTest::newRow("no size") << QByteArray("size 5") << QByteArray("size ");
        QTest::newRow("a size with a sign") << QByteArray("size 5") << QByteArray("size +5");
        QTest::newRow("a size below zero") << QByteArray("size 5") << QByteArray("size -5");
        QTest::newRow("a size with a zero before it") << QByteArray("size 5") << QByteArray("size 05");
        QTest::newRow("a size larger than 64 bits") << QByteArray("size 5") << QByteArray("size 99999999999999999999");
        QTest::newRow("a giant size asks for no memory") << QByteArray("size 5") << QByteArray("size 18446744073709551615");
        QTest::newRow("a size that needs more ranges") << QByteArray("size 5") << QByteArray("size 5000000");
        QTest::newRow("a size that needs none") << QByteArray("size 5") << QByteArray("size 0");
        QTest::newRow("another size, not summed") << QByteArray("size 5") << QByteArray("size 6");
        QTest::newRow("a digit that is none") << QByteArray("sha256 1") << QByteArray("sha256 g");
        QTest::newRow("capitals") << QByteArray("sha256 1f") << QByteArray("sha256 1F");
        QTest::newRow("another sum, not summed") << QByteArray("sha256 1") << QByteArray("sha256 2");
        QTest::newRow("other ranges") << QByteArray("4194304") << QByteArray("4194305");
        QTest::newRow("lines of another system") << QByteArray("\nend") << QByteArray("\r\nend");
        QTest::newRow("no end") << QByteArray("end ") << QByteArray("");
        QTest::newRow("something after the end") << QByteArray("\nend ") << QByteArray("\nmore ");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void damagedFilesOfSumsAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Checksums sums {.size = 5, .whole = {}, .ranges = std::vector<Sha256>(1)};
        sums.whole[0] = std::byte {0x1f};
        QVERIFY(saveChecksums(m_file, sums));
        const auto data = fileContents(checksumPath(m_file));
        QByteArray text(textOf(data).data(), qsizetype(data.size()));
        QVERIFY(text.contains(from));
        text = from.isEmpty() ? to : text.replace(from, to);
        writeContents(checksumPath(m_file), text);
        QCOMPARE(int(loadChecksums(m_file).error().code), int(Error::Code::Malformed));
        writeContents(checksumPath(m_file), bytesOf({reinterpret_cast<const char *>(data.data()), data.size()}));
        QVERIFY(loadChecksums(m_file));
        writeContents(checksumPath(m_file), QByteArray(text + "\n"));
        QVERIFY(!loadChecksums(m_file));
        std::filesystem::resize_file(checksumPath(m_file), std::uintmax_t {1} << 40); // sparse: refused unread
        QCOMPARE(int(loadChecksums(m_file).error().code), int(Error::Code::Malformed));
    }

    void whatOthersHaveInMemoryStays()
    {
        constexpr std::size_t kSize = 16U << 20;
        writeContents(m_file, pattern(kSize, 1));
        const UniqueFd fd(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC));
        ::fsync(fd.get());
        const auto inMemory = [&] {
            std::vector<unsigned char> pages(kSize / 4096);
            void *map = ::mmap(nullptr, kSize, PROT_READ, MAP_SHARED, fd.get(), 0);
            const bool seen = map != MAP_FAILED && ::mincore(map, kSize, pages.data()) == 0;
            ::munmap(map, kSize);
            return seen ? std::ranges::count_if(pages, [](auto page) { return (page & 1) != 0; }) : -1;
        };
        // Page by page, as clients read: large folios would outlive the advice to drop a part of them.
        ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED);
        ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_RANDOM);
        std::array<char, 4096> page {};
        for (std::size_t at = 0; at < kSize; at += page.size())
            QCOMPARE(::pread(fd.get(), page.data(), page.size(), off_t(at)), ssize_t(page.size()));
        const auto full = inMemory();
        if (full != std::ptrdiff_t(kSize / 4096))
            QSKIP("This file system keeps no pages");
        QVERIFY(checksumFile(m_file, nullptr));
        QCOMPARE(inMemory(), full);
        ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED);
        if (inMemory() > 0)
            QSKIP("This file system lives in memory");
        QVERIFY(checksumFile(m_file, nullptr));
        QVERIFY(inMemory() < full / 8); // and what nobody has is not left there
    }

    void speed()
    {
        if (!qEnvironmentVariableIsSet("NETSEAT_BENCH"))
            QSKIP("Set NETSEAT_BENCH to measure");
        writeContents(m_file, pattern(512U << 20, 1));
        QElapsedTimer timer;
        timer.start();
        const auto sums = checksumFile(m_file, nullptr);
        qInfo("checksumFile: %.2f GB/s", 0.536870912 / (double(timer.nsecsElapsed()) / 1e9));
        timer.start();
        QVERIFY(verifyFile(m_file, *sums, nullptr)->empty());
        qInfo("verifyFile: %.2f GB/s", 0.536870912 / (double(timer.nsecsElapsed()) / 1e9));
    }
};

QTEST_GUILESS_MAIN(TestChecksums)
#include "test_checksums.moc"
