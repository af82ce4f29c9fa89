// A raw disk that is written (core/storage/raw_disk.cpp).
#include "storage/raw_disk.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestRawDisk : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path file() const { return pathOf(m_folder.filePath(u"disk.raw"_s)); }
    std::unique_ptr<BlockDevice> open()
    {
        return std::move(*RawDisk::open(std::move(*PosixFile::open(file(), PosixFile::Access::ReadWrite))));
    }

private Q_SLOTS:
    void init() { writeContents(file(), pattern(1 << 20, 1)); }

    void whatIsWrittenIsReadAndInTheFile()
    {
        auto disk = open();
        const auto data = pattern(8192, 2);
        QVERIFY(disk->write(Lba {100}, data));
        QVERIFY(disk->flush());
        ByteVector read(8192);
        QVERIFY(disk->read(Lba {100}, read));
        QVERIFY(read == data);
        QVERIFY(*disk->tryRead(Lba {100}, read));
        auto model = pattern(1 << 20, 1);
        std::ranges::copy(data, model.begin() + 51200);
        QVERIFY(fileContents(file()) == model);
        QVERIFY(!disk->isReadOnly());
    }

    void tryWriteWritesAllOrSaysNo()
    {
        auto disk = open();
        const auto data = pattern(4096, 3);
        const auto done = disk->tryWrite(Lba {8}, data);
        QVERIFY(done); // ext4 always says no
        ByteVector read(4096);
        QVERIFY(disk->read(Lba {8}, read));
        QVERIFY(!*done || read == data);
    }

    void zeroing_data()
    {
        QTest::addColumn<bool>("release");
        QTest::newRow("punching a hole") << true;
        QTest::newRow("keeping the space") << false;
    }
    void zeroing()
    {
        QFETCH(bool, release);
        auto disk = open();
        QVERIFY(disk->zero(Lba {16}, BlockCount {512}, release));
        auto model = pattern(1 << 20, 1);
        std::fill_n(model.begin() + 8192, 512 * 512, std::byte {0});
        QVERIFY(contents(*disk) == model);
        QCOMPARE(int(disk->extent(Lba {0}, BlockCount {16})->presence), int(Presence::Data));
        if (release)
            QCOMPARE(int(disk->extent(Lba {16}, BlockCount {100})->presence), int(Presence::Hole));
        QCOMPARE(std::filesystem::file_size(file()), std::uintmax_t {1 << 20});
    }

    void zerosAreWrittenWhereTheFileSystemCannotZero()
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets = pattern(65536, 1);
        auto disk = std::move(*RawDisk::open(std::make_unique<MemoryFile>(state)));
        QVERIFY(disk->zero(Lba {1}, BlockCount {3}, false));
        auto model = pattern(65536, 1);
        std::fill_n(model.begin() + 512, 3 * 512, std::byte {0});
        QVERIFY(state->octets == model);
    }

    void afterASyncThatFailedItRefuses()
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets.resize(65536);
        auto disk = std::move(*RawDisk::open(std::make_unique<MemoryFile>(state)));
        state->syncsUntilError = 0;
        QCOMPARE(int(disk->flush().error().code), int(Error::Code::Io));
        QCOMPARE(int(disk->flush().error().code), int(Error::Code::Io));
        QCOMPARE(int(disk->write(Lba {0}, ByteVector(512)).error().code), int(Error::Code::Io));
        QCOMPARE(int(disk->tryWrite(Lba {0}, ByteVector(512)).error().code), int(Error::Code::Io));
        QCOMPARE(int(disk->zero(Lba {0}, BlockCount {1}, true).error().code), int(Error::Code::Io));
    }

    void pastTheEndIsInvalid()
    {
        auto disk = open();
        const ByteVector two(1024);
        QCOMPARE(int(disk->write(Lba {2047}, two).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(disk->tryWrite(Lba {2047}, two).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(disk->zero(Lba {1}, BlockCount {~std::uint64_t {0}}, true).error().code), int(Error::Code::Invalid));
        writeContents(file(), pattern(1000, 1));
        QCOMPARE(int(RawDisk::open(std::move(*PosixFile::open(file(), PosixFile::Access::ReadWrite))).error().code),
            int(Error::Code::Invalid));
    }
};

QTEST_GUILESS_MAIN(TestRawDisk)
#include "test_raw_disk.moc"
