// Files of the operating system, their locks, and raw images on them.
#include "storage/file_io.h"
#include "storage/file_lock.h"
#include "storage/raw_image.h"
#include "support/tools.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

using Access = PosixFile::Access;

class TestFileIo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char *name) const { return pathOf(m_folder.filePath(QLatin1StringView(name))); }
    std::unique_ptr<PosixFile> open(const char *name, Access access = Access::Read)
    {
        auto file = PosixFile::open(path(name), access);
        return file ? std::move(*file) : nullptr;
    }
    static bool lock(const PosixFile &file, LockKind kind)
    {
        const auto locked = lockFile(file.fd(), kind, file.name());
        return bool(locked);
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        auto file = PosixFile::create(path("a"));
        QVERIFY(file);
        const auto data = pattern(10'000, 1);
        QVERIFY((*file)->write(5000, data));
        QVERIFY((*file)->sync());
        QCOMPARE(*(*file)->size(), std::uint64_t {15'000});
        ByteVector read(10'000);
        QCOMPARE(*(*file)->read(5000, read), std::size_t {10'000});
        QVERIFY(read == data);
        QVERIFY(*(*file)->tryRead(5000, read)); // in the page cache, for it was just written
        QCOMPARE(*(*file)->read(14'000, read), std::size_t {1000}); // the end of the file
        QCOMPARE(*(*file)->read(20'000, read), std::size_t {0});
        QCOMPARE(*(*file)->tryRead(14'000, read), false);
    }

    void newFilesAreForTheOwnerOnly()
    {
        const auto old = ::umask(0);
        auto file = PosixFile::create(path("mode"));
        ::umask(old);
        struct stat status {
        };
        QCOMPARE(::fstat((*file)->fd(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void holesAreSeenAndMade()
    {
        auto file = PosixFile::create(path("holes"));
        QVERIFY((*file)->resize(1 << 20));
        auto range = (*file)->rangeAt(0);
        QVERIFY(range->hole);
        QCOMPARE(range->length, std::uint64_t {1 << 20});
        QVERIFY((*file)->write(65536, pattern(65536, 1)));
        range = (*file)->rangeAt(0);
        QVERIFY(range->hole);
        QCOMPARE(range->length, std::uint64_t {65536});
        range = (*file)->rangeAt(65536);
        QVERIFY(!range->hole);
        QCOMPARE(range->length, std::uint64_t {65536});
        QVERIFY((*file)->punchHole(65536, 65536));
        QVERIFY((*file)->rangeAt(65536)->hole);
        QVERIFY(!(*file)->rangeAt(1 << 20));
    }

    void offsetsNoFileHasAreErrors()
    {
        auto file = PosixFile::create(path("offsets"));
        ByteVector data(512);
        for (const auto offset : {~std::uint64_t {0}, std::uint64_t {1} << 63, (std::uint64_t {1} << 63) - 1}) {
            QVERIFY(!(*file)->read(offset, data));
            QVERIFY(!(*file)->tryRead(offset, data));
            QVERIFY(!(*file)->write(offset, data));
            QVERIFY(!(*file)->punchHole(offset, 512));
        }
    }

    void notEverythingIsAFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("a folder") << m_folder.path() << int(Error::Code::Unsupported);
        QTest::newRow("a pipe, without waiting for its other end") << m_folder.filePath(u"pipe"_s)
                                                                   << int(Error::Code::Unsupported);
        QTest::newRow("a device of octets") << u"/dev/zero"_s << int(Error::Code::Unsupported);
        QTest::newRow("nothing") << m_folder.filePath(u"none"_s) << int(Error::Code::NotFound);
    }
    void notEverythingIsAFile()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        ::mkfifo(path("pipe").c_str(), 0600);
        const auto opened = PosixFile::open(pathOf(file), Access::Read);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
    }

    void creatingDoesNotFollowALink()
    {
        writeContents(path("precious"), QByteArray("data"));
        QCOMPARE(::symlink(path("precious").c_str(), path("link").c_str()), 0);
        QVERIFY(!PosixFile::create(path("link")));
        QCOMPARE(fileContents(path("precious")).size(), std::size_t {4});
    }

    void locks_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("together");
        QTest::newRow("readers share") << int(LockKind::Reader) << int(LockKind::Reader) << true;
        QTest::newRow("no writer beside a reader") << int(LockKind::Reader) << int(LockKind::Writer) << false;
        QTest::newRow("no reader beside a writer") << int(LockKind::Writer) << int(LockKind::Reader) << false;
        QTest::newRow("no two writers, even in one process") << int(LockKind::Writer) << int(LockKind::Writer) << false;
    }
    void locks()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(bool, together);
        writeContents(path("locked"), QByteArray("data"));
        auto one = open("locked", Access::ReadWrite);
        auto two = open("locked", Access::ReadWrite);
        QVERIFY(lock(*one, LockKind(first)));
        const auto locked = lockFile(two->fd(), LockKind(second), "x");
        QCOMPARE(bool(locked), together);
        if (!together)
            QCOMPARE(int(locked.error().code), int(Error::Code::Conflict));
        one.reset();
        two = open("locked", Access::ReadWrite);
        QVERIFY(lock(*two, LockKind(second))); // gone with its owner
    }

    void qemuSeesOurLocks_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("reads");
        QTest::newRow("reader") << int(LockKind::Reader) << true;
        QTest::newRow("writer") << int(LockKind::Writer) << false;
    }
    void qemuSeesOurLocks()
    {
        QFETCH(int, kind);
        QFETCH(bool, reads);
        const auto name = m_folder.filePath(u"qemu.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, name, u"1M"_s}));
        auto file = open("qemu.qcow2", Access::ReadWrite);
        QVERIFY(lock(*file, LockKind(kind)));
        QCOMPARE(run(u"qemu-img"_s, {u"info"_s, name}).exitCode == 0, reads);
        QCOMPARE(run(u"qemu-img"_s, {u"info"_s, u"-U"_s, name}).exitCode, 0);
        QVERIFY(run(u"qemu-io"_s, {u"-f"_s, u"qcow2"_s, u"-c"_s, u"write 0 4k"_s, name}).exitCode != 0);
    }

    void weSeeQemusLocks()
    {
        const auto name = m_folder.filePath(u"held.raw"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, name, u"1M"_s}));
        QProcess qemu;
        qemu.start(u"qemu-io"_s, {u"-f"_s, u"raw"_s, name});
        QVERIFY(qemu.waitForStarted());
        qemu.write("write -P 1 0 4k\n");
        while (!qemu.readAllStandardOutput().contains("wrote"))
            QVERIFY(qemu.waitForReadyRead(30'000));
        auto file = open("held.raw", Access::ReadWrite);
        QVERIFY(!lock(*file, LockKind::Writer));
        QVERIFY(!lock(*open("held.raw"), LockKind::Reader));
        qemu.write("quit\n");
        QVERIFY(qemu.waitForFinished(30'000));
        QVERIFY(lock(*open("held.raw"), LockKind::Reader));
    }

    void aFileBeingWrittenIsNotEmptied()
    {
        auto first = PosixFile::create(path("part"));
        QVERIFY((*first)->write(0, pattern(1000, 1)));
        const auto second = PosixFile::create(path("part"));
        QVERIFY(!second);
        QCOMPARE(int(second.error().code), int(Error::Code::Conflict));
        QCOMPARE(*(*first)->size(), std::uint64_t {1000});
    }

    void namesAreMadeDurable()
    {
        QVERIFY(syncFolder(pathOf(m_folder.path())));
        QCOMPARE(int(syncFolder(path("no-folder")).error().code), int(Error::Code::NotFound));
    }
};

QTEST_GUILESS_MAIN(TestFileIo)
#include "test_file_io.moc"
