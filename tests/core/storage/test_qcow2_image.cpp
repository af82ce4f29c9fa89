// Images made by qemu-img and qemu-io, in every version and option that is met, are read as QEMU reads them.
#include "storage/image_file.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSize = "24M";

/// Writes, zeros and discards all over a disk of 24 MiB, not aligned to anything.
const QStringList kScribble {u"write -P 0x11 0 4k"_s, u"write -P 0x22 70k 130k"_s, u"write -P 0x33 1M 2M"_s,
    u"write -z 1300k 200k"_s, u"write -P 0x44 3000k 512"_s, u"write -z -u 2M 256k"_s, u"write -P 0x55 9M 3000k"_s,
    u"discard 10M 1M"_s, u"write -P 0x66 24575k 1k"_s, u"write -P 0x77 12345k 777k"_s, u"write -z 16M 1M"_s,
    u"write -P 0x78 16500k 4k"_s};

} // namespace

class TestQcow2Image : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    /// Converts with QEMU to raw and compares with what we read, in several sizes of pieces.
    void compareWithQemu(const QString &file)
    {
        const auto raw = path("expected.raw");
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"qcow2"_s, u"-O"_s, u"raw"_s, file, raw}));
        const auto expected = fileContents(pathOf(raw));
        const auto disk = openForReading(file);
        QVERIFY(disk);
        QCOMPARE(disk->size().bytes(), (expected.size() + 511) / 512 * 512);
        for (const std::size_t step : {std::size_t {512} * 7, std::size_t {1} << 20, std::size_t {33} << 20}) {
            auto read = contents(*disk, step);
            QVERIFY(!read.empty());
            read.resize(expected.size());
            QVERIFY2(read == expected, qPrintable(u"differs in pieces of %1"_s.arg(step)));
        }
        compareExtents(*disk, expected);
    }

    /// Where extent() says zeros, there are; and it covers the disk.
    void compareExtents(BlockDevice &disk, Bytes expected)
    {
        for (Lba at; at < Lba {disk.size().value};) {
            const auto extent = disk.extent(at, Lba {disk.size().value} - at);
            QVERIFY(extent);
            QVERIFY(extent->length.value > 0);
            QVERIFY(at.value + extent->length.value <= disk.size().value);
            if (extent->presence != Presence::Data) {
                const auto part = expected.subspan(at.bytes(),
                    std::min<std::uint64_t>(extent->length.bytes(), expected.size() - at.bytes()));
                QVERIFY(std::ranges::all_of(part, [](std::byte octet) { return octet == std::byte {0}; }));
            }
            at = at + extent->length;
        }
    }

private Q_SLOTS:
    void optionsOfQemuImg_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("commands");

        QTest::newRow("version 3, as it is by default") << u"compat=1.1"_s << kScribble;
        QTest::newRow("version 2") << u"compat=0.10"_s << kScribble;
        QTest::newRow("clusters of 512 octets") << u"cluster_size=512"_s << kScribble;
        QTest::newRow("clusters of 4 KiB") << u"cluster_size=4k"_s << kScribble;
        QTest::newRow("clusters of 2 MiB") << u"cluster_size=2M"_s << kScribble;
        QTest::newRow("version 2 with clusters of 2 MiB") << u"compat=0.10,cluster_size=2M"_s << kScribble;
        QTest::newRow("lazy refcounts") << u"lazy_refcounts=on"_s << kScribble;
        QTest::newRow("refcounts of 1 bit") << u"refcount_bits=1"_s << kScribble;
        QTest::newRow("refcounts of 64 bits") << u"refcount_bits=64"_s << kScribble;
        QTest::newRow("metadata preallocated") << u"preallocation=metadata"_s << kScribble;
        QTest::newRow("everything preallocated") << u"preallocation=falloc"_s << kScribble;
        QTest::newRow("extended L2 entries") << u"extended_l2=on"_s << kScribble;
        QTest::newRow("extended L2 entries with 16 KiB") << u"extended_l2=on,cluster_size=16k"_s << kScribble;
        QTest::newRow("extended L2 entries with 2 MiB") << u"extended_l2=on,cluster_size=2M"_s << kScribble;
        QTest::newRow("nothing written") << u"compat=1.1"_s << QStringList();
    }
    void optionsOfQemuImg()
    {
        QFETCH(QString, options);
        QFETCH(QStringList, commands);
        const auto file = path("options.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, options, file,
            QString::fromLatin1(kSize)}));
        if (!commands.isEmpty())
            QVERIFY(qemuIo(file, u"qcow2"_s, commands));
        compareWithQemu(file);
    }

    void compressedClusters_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *bits : {"4k", "64k", "2M"}) {
            QTest::addRow("zlib, clusters of %s", bits)
                << u"compression_type=zlib,cluster_size=%1"_s.arg(QLatin1StringView(bits));
            QTest::addRow("zstd, clusters of %s", bits)
                << u"compression_type=zstd,cluster_size=%1"_s.arg(QLatin1StringView(bits));
        }
        QTest::newRow("zlib in version 2") << u"compat=0.10"_s;
        QTest::newRow("zlib with extended L2 entries") << u"extended_l2=on"_s;
    }
    void compressedClusters()
    {
        QFETCH(QString, options);
        const auto raw = path("plain.raw");
        ByteVector data(std::size_t {24} << 20);
        // Text that packs, noise that does not, zeros.
        for (std::size_t at = 0; at < data.size() / 2; ++at)
            data[at] = static_cast<std::byte>(at / 37 % 251);
        std::ranges::copy(pattern(1 << 20, 5), data.begin() + (14 << 20));
        writeContents(pathOf(raw), data);
        const auto file = path("packed.qcow2");
        QVERIFY(qemuImg({u"convert"_s, u"-c"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"qcow2"_s, u"-o"_s, options, raw, file}));
        compareWithQemu(file);
        QVERIFY(qemuIo(file, u"qcow2"_s, kScribble)); // packed beside plain
        compareWithQemu(file);
    }

    void chains_data()
    {
        QTest::addColumn<QString>("bottomFormat");
        QTest::addColumn<QString>("bottomSize");
        QTest::newRow("three qcow2") << u"qcow2"_s << u"24M"_s;
        QTest::newRow("two qcow2 over raw") << u"raw"_s << u"24M"_s;
        QTest::newRow("the bottom smaller than the top: zeros past its end") << u"qcow2"_s << u"9000k"_s;
        QTest::newRow("a raw bottom that is no whole number of blocks") << u"raw"_s << u"9000100"_s;
    }
    void chains()
    {
        QFETCH(QString, bottomFormat);
        QFETCH(QString, bottomSize);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, bottomFormat, path("bottom"), bottomSize}));
        QVERIFY(qemuIo(path("bottom"), bottomFormat, {u"write -P 0xaa 0 8M"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, u"cluster_size=4k"_s, u"-b"_s,
            u"bottom"_s, u"-F"_s, bottomFormat, path("middle"), u"24M"_s}));
        QVERIFY(qemuIo(path("middle"), u"qcow2"_s, {u"write -P 0xbb 1M 10M"_s, u"write -z 500k 33k"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, path("middle"), u"-F"_s, u"qcow2"_s,
            path("top"), u"24M"_s}));
        QVERIFY(qemuIo(path("top"), u"qcow2"_s, kScribble));
        compareWithQemu(path("top"));
    }

    void aBackingFileWithoutFormatIsRecognised()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, path("below"), u"1M"_s}));
        QVERIFY(qemuIo(path("below"), u"qcow2"_s, {u"write -P 0xaa 0 1M"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"below"_s, u"-F"_s, u"qcow2"_s,
            path("above"), u"1M"_s}));
        // Files from before QEMU 6.1 have no format there: turn the extension that holds it into an unknown one.
        auto octets = fileContents(pathOf(path("above")));
        const ByteVector type {std::byte {0xe2}, std::byte {0x79}, std::byte {0x2a}, std::byte {0xca}};
        const auto extension = std::ranges::search(octets, type);
        QVERIFY(!extension.empty());
        std::ranges::fill(extension, std::byte {0x11});
        writeContents(pathOf(path("above")), octets);
        const auto disk = openForReading(path("above"));
        QVERIFY(disk);
        QVERIFY(contents(*disk) == ByteVector(1 << 20, std::byte {0xaa}));
    }

    void theActiveStateIsReadWhereThereAreSnapshots()
    {
        const auto file = path("snapshots.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, file, u"24M"_s}));
        QVERIFY(qemuIo(file, u"qcow2"_s, {u"write -P 0x01 0 20M"_s}));
        QVERIFY(qemuImg({u"snapshot"_s, u"-c"_s, u"before"_s, file}));
        QVERIFY(qemuIo(file, u"qcow2"_s, kScribble));
        compareWithQemu(file);
    }

    void aBitmapInTheFileIsNoMatter()
    {
        const auto file = path("bitmap.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, file, u"24M"_s}));
        QVERIFY(qemuImg({u"bitmap"_s, u"--add"_s, file, u"dirt"_s}));
        QVERIFY(qemuIo(file, u"qcow2"_s, kScribble));
        compareWithQemu(file);
    }

    void aDiskThatIsNoWholeNumberOfBlocksIsRoundedUp()
    {
        const auto file = path("odd.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, file, u"1M"_s}));
        auto octets = fileContents(pathOf(file));
        storeBe<std::uint64_t>(octets.data() + 24, (1 << 20) - 100); // size; qemu-img itself rounds up
        writeContents(pathOf(file), octets);
        const auto disk = openForReading(file);
        QVERIFY(disk);
        QCOMPARE(disk->size().value, std::uint64_t {2048});
    }

    void aHugeDiskTakesNoMemory()
    {
        const auto file = path("huge.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, u"cluster_size=2M"_s, file, u"60P"_s}));
        QVERIFY(qemuIo(file, u"qcow2"_s, {u"write -P 0x5a 59P 1M"_s}));
        const auto disk = openForReading(file);
        QVERIFY(disk);
        ByteVector data(512);
        QVERIFY(disk->read(Lba {59ULL << 41}, data));
        QVERIFY(data == ByteVector(512, std::byte {0x5a}));
    }

    void whatDoesNotLieOnTheDiskIsInvalid()
    {
        const auto file = path("range.qcow2");
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, file, u"1M"_s}));
        const auto disk = openForReading(file);
        ByteVector two(1024);
        QVERIFY(disk->read(Lba {2046}, two));
        for (const auto start : {std::uint64_t {2047}, std::uint64_t {2048}, ~std::uint64_t {0}}) {
            QCOMPARE(int(disk->read(Lba {start}, two).error().code), int(Error::Code::Invalid));
            QCOMPARE(int(disk->tryRead(Lba {start}, two).error().code), int(Error::Code::Invalid));
            QCOMPARE(int(disk->extent(Lba {start}, BlockCount {2}).error().code), int(Error::Code::Invalid));
        }
        QCOMPARE(int(disk->extent(Lba {0}, BlockCount {0}).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(disk->read(Lba {0}, MutableBytes(two).first(100)).error().code), int(Error::Code::Invalid));
        QVERIFY(disk->isReadOnly());
        QCOMPARE(int(disk->write(Lba {0}, two).error().code), int(Error::Code::Denied));
        QCOMPARE(int(disk->zero(Lba {0}, BlockCount {1}, true).error().code), int(Error::Code::Denied));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Image)
#include "test_qcow2_image.moc"
