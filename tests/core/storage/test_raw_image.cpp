// Raw images.
#include "storage/raw_image.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestRawImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("octets");
        QTest::addColumn<int>("blocks");
        QTest::newRow("whole blocks") << 5120 << 10;
        QTest::newRow("an octet more") << 5121 << 11;
        QTest::newRow("an octet less") << 5119 << 10;
        QTest::newRow("one octet") << 1 << 1;
        QTest::newRow("empty") << 0 << 0;
    }
    void sizes()
    {
        QFETCH(int, octets);
        QFETCH(int, blocks);
        auto state = std::make_shared<MemoryFile::State>();
        state->octets = pattern(static_cast<std::size_t>(octets), 1);
        auto disk = RawImage::open(std::make_unique<MemoryFile>(state));
        QCOMPARE((*disk)->size().value, static_cast<std::uint64_t>(blocks));
        auto expected = state->octets;
        expected.resize(static_cast<std::size_t>(blocks) * 512); // zeros up to the end of the last block
        QVERIFY(contents(**disk, 512) == expected);
        QVERIFY(contents(**disk) == expected);
    }

    void aFileThatShrankIsAnError()
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets.resize(8192);
        auto disk = RawImage::open(std::make_unique<MemoryFile>(state));
        state->octets.resize(5000);
        ByteVector read(4096);
        QVERIFY((*disk)->read(Lba {0}, read));
        const auto failed = (*disk)->read(Lba {8}, read);
        QCOMPARE(int(failed.error().code), int(Error::Code::Io));
        QCOMPARE(*(*disk)->tryRead(Lba {8}, read), false);
    }

    void itIsReadOnly()
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets.resize(8192);
        auto disk = RawImage::open(std::make_unique<MemoryFile>(state));
        QVERIFY((*disk)->isReadOnly());
        QCOMPARE(int((*disk)->write(Lba {0}, ByteVector(512)).error().code), int(Error::Code::Denied));
        QCOMPARE(int((*disk)->zero(Lba {0}, BlockCount {1}, true).error().code), int(Error::Code::Denied));
        QVERIFY((*disk)->flush());
    }

    void whatIsNotOnTheDiskIsInvalid()
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets.resize(8192);
        auto disk = RawImage::open(std::make_unique<MemoryFile>(state));
        ByteVector two(1024);
        QVERIFY((*disk)->read(Lba {14}, two));
        for (const auto start : {std::uint64_t {15}, std::uint64_t {16}, ~std::uint64_t {0}}) {
            QCOMPARE(int((*disk)->read(Lba {start}, two).error().code), int(Error::Code::Invalid));
            QCOMPARE(int((*disk)->tryRead(Lba {start}, two).error().code), int(Error::Code::Invalid));
            QCOMPARE(int((*disk)->extent(Lba {start}, BlockCount {2}).error().code), int(Error::Code::Invalid));
        }
    }

    void extentsFollowTheHolesOfTheFile()
    {
        QTemporaryDir folder;
        auto file = PosixFile::create(pathOf(folder.filePath(u"a.raw"_s)));
        QVERIFY((*file)->resize((1 << 20) + 100));
        QVERIFY((*file)->write(262144, pattern(65536, 1)));
        auto disk = RawImage::open(std::move(*file));
        const auto all = (*disk)->size();
        auto extent = (*disk)->extent(Lba {0}, all);
        QCOMPARE(int(extent->presence), int(Presence::Hole));
        QCOMPARE(extent->length.value, std::uint64_t {512});
        extent = (*disk)->extent(Lba {512}, BlockCount {100});
        QCOMPARE(int(extent->presence), int(Presence::Data));
        QCOMPARE(extent->length.value, std::uint64_t {100}); // no longer than asked
        // The last block is there in part only.
        extent = (*disk)->extent(Lba {all.value - 1}, BlockCount {1});
        QCOMPARE(extent->length.value, std::uint64_t {1});
    }
};

QTEST_GUILESS_MAIN(TestRawImage)
#include "test_raw_image.moc"
