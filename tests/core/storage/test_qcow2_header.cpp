// The qcow2 header (QEMU, docs/interop/qcow2.txt), and what a hostile one may not do.
#include "storage/qcow2_create.h"
#include "storage/qcow2_header.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kFileSize = 4 << 16;

Qcow2Header sound()
{
    Qcow2Header header;
    header.size = 1 << 30;
    header.l1Entries = 2;
    header.l1Offset = 3 << 16;
    header.refcountTableOffset = 1 << 16;
    header.refcountTableClusters = 1;
    return header;
}

Result<Qcow2Header> decode(ByteVector octets)
{
    octets.resize(65536);
    return decodeQcow2Header(octets, kFileSize, "test.qcow2");
}

/// A change of `width` octets at `offset` of a sound header, and what comes of it.
struct Change {
    const char *row;
    std::size_t offset;
    int width;
    std::uint64_t value;
    Error::Code code;
    const char *says;
};

using enum Error::Code;

constexpr Change kChanges[] = {
    {"another magic", 0, 4, 0x12345678, Malformed, "not a qcow2 file"},
    {"version 1", 4, 4, 1, Unsupported, "qcow version 1"},
    {"version 4", 4, 4, 4, Unsupported, "qcow version 4"},
    {"a backing name past the cluster", 8, 8, 65530, Malformed, "name of its backing file"},
    {"a backing name at the end of the world", 8, 8, ~0ULL, Malformed, "name of its backing file"},
    {"clusters of 256 octets", 20, 4, 8, Malformed, "clusters"},
    {"clusters of 4 MiB", 20, 4, 22, Malformed, "clusters"},
    {"clusters of 2^4294967295", 20, 4, 0xffffffff, Malformed, "clusters"},
    {"a disk of 16 EiB", 24, 8, ~0ULL, Malformed, "octets"},
    {"a disk larger than its L1 table", 24, 8, (1ULL << 30) + 1, Malformed, "L1 table is too small"},
    {"AES encryption", 32, 4, 1, Unsupported, "encryption"},
    {"LUKS encryption", 32, 4, 2, Unsupported, "LUKS"},
    {"an L1 table of 32 GiB", 36, 4, 0xffffffff, Malformed, "larger than 32 MiB"},
    {"an L1 table too small", 36, 4, 1, Malformed, "too small"},
    {"an L1 table past the end", 40, 8, 4 << 16, Malformed, "inside the file"},
    {"an L1 table at the end of the world", 40, 8, ~0ULL << 16, Malformed, "inside the file"},
    {"an L1 table between clusters", 40, 8, (3 << 16) + 8, Malformed, "inside the file"},
    {"an L1 table in the header", 40, 8, 0, Malformed, "inside the file"},
    {"a refcount table of 256 TiB", 56, 4, 0xffffffff, Malformed, "larger than 8 MiB"},
    {"an external data file", 72, 8, 4, Unsupported, "external data file"},
    {"an unknown compression", 104, 1, 2, Unsupported, "compression type 2"},
    {"a compression without its feature bit", 104, 1, 1, Unsupported, "compression type 1"},
    {"an unknown incompatible feature", 72, 8, 1ULL << 40, Unsupported, "incompatible feature 40"},
    {"the last incompatible feature", 72, 8, 1ULL << 63, Unsupported, "incompatible feature 63"},
    {"refcounts of 128 bits", 96, 4, 7, Malformed, "refcounts"},
    {"a short header", 100, 4, 96, Malformed, "cut short"},
    {"a header that is no multiple of 8", 100, 4, 105, Malformed, "cut short"},
    {"a header of 4 GiB", 100, 4, 0xfffffff8, Malformed, "cut short"},
    {"an extension of 4 GiB", 116, 4, 0xffffffff, Malformed, "header extension"},
};

void put(ByteVector &octets, std::size_t offset, int width, std::uint64_t value)
{
    if (width == 8)
        storeBe<std::uint64_t>(octets.data() + offset, value);
    else if (width == 4)
        storeBe<std::uint32_t>(octets.data() + offset, static_cast<std::uint32_t>(value));
    else
        octets[offset] = static_cast<std::byte>(value);
}

} // namespace

class TestQcow2Header : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsEncodedIsDecoded()
    {
        auto header = sound();
        header.backingFile = "../images/debian.qcow2";
        header.backingFormat = "qcow2";
        header.stamp = "123-456.000000789";
        const auto decoded = decode(encodeQcow2Header(header));
        QVERIFY2(decoded, decoded ? "" : decoded.error().message.c_str());
        QCOMPARE(decoded->version, 3U);
        QCOMPARE(decoded->backingFile, header.backingFile);
        QCOMPARE(decoded->backingFormat, header.backingFormat);
        QCOMPARE(decoded->stamp, header.stamp);
        QCOMPARE(decoded->size, header.size);
        QCOMPARE(decoded->l1Entries, header.l1Entries);
        QCOMPARE(decoded->l1Offset, header.l1Offset);
        QCOMPARE(decoded->refcountTableOffset, header.refcountTableOffset);
        QCOMPARE(decoded->refcountTableClusters, header.refcountTableClusters);
    }

    void hostileHeadersAreRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(kChanges); ++i)
            QTest::newRow(kChanges[i].row) << int(i);
    }
    void hostileHeadersAreRefused()
    {
        QFETCH(int, index);
        const auto &change = kChanges[index];
        auto header = sound();
        header.backingFile = "base";
        header.stamp = "1-2.3";
        auto octets = encodeQcow2Header(header);
        put(octets, change.offset, change.width, change.value);
        const auto decoded = decode(octets);
        QVERIFY(!decoded);
        QCOMPARE(int(decoded.error().code), int(change.code));
        QVERIFY2(decoded.error().message.find(change.says) != std::string::npos, decoded.error().message.c_str());
        QVERIFY(decoded.error().message.starts_with("test.qcow2 "));
    }

    void everyTruncationIsRefused()
    {
        const auto octets = encodeQcow2Header(sound());
        for (std::size_t length = 0; length < 112; ++length) {
            const auto decoded = decodeQcow2Header(Bytes(octets).first(length), length, "test.qcow2");
            QVERIFY(!decoded);
        }
    }

    void anyOctetChangedIsNoHarm()
    {
        auto header = sound();
        header.backingFile = "base";
        header.backingFormat = "raw";
        const auto octets = encodeQcow2Header(header);
        for (std::size_t at = 0; at < octets.size(); ++at) {
            for (const unsigned change : {1U, 0x80U, 0xffU}) {
                auto changed = octets;
                changed[at] ^= static_cast<std::byte>(change);
                const auto decoded = decode(changed);
                if (decoded)
                    QVERIFY(std::uint64_t {decoded->l1Entries} * 8 <= kFileSize);
            }
        }
    }

    void anUnknownFeatureIsCalledByItsNameInTheFile()
    {
        auto header = sound();
        header.incompatible = 1ULL << 17;
        auto octets = encodeQcow2Header(header);
        octets.resize(65536);
        // "Feature name table": one entry, incompatible, bit 17.
        const auto at = octets.data() + 112;
        storeBe<std::uint32_t>(at, 0x6803f857);
        storeBe<std::uint32_t>(at + 4, 48);
        at[8] = std::byte {0};
        at[9] = std::byte {17};
        std::ranges::copy(bytesOf("time\n travel"), at + 10);
        const auto decoded = decode(octets);
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().message.find("\"time? travel\"") != std::string::npos, decoded.error().message.c_str());
    }

    void headersOfQemuAreRead()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s,
            u"compression_type=zstd,cluster_size=2M,lazy_refcounts=on,refcount_bits=64"_s, path, u"5G"_s}));
        auto file = PosixFile::open(pathOf(path), PosixFile::Access::Read);
        const auto header = readQcow2Header(**file);
        QVERIFY(header);
        QCOMPARE(header->clusterBits, 21U);
        QCOMPARE(header->compression, std::uint8_t {1});
        QCOMPARE(header->refcountOrder, 6U);
        QCOMPARE(header->compatible, std::uint64_t {1});
        QCOMPARE(header->size, std::uint64_t {5} << 30);
    }

    void qemuKeepsOurStamp()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.qcow2"_s);
        {
            auto file = PosixFile::create(pathOf(path));
            NewQcow2 wanted;
            wanted.size = 1 << 30;
            wanted.stamp = "1-2.3";
            QVERIFY(createQcow2(**file, wanted));
        }
        QCOMPARE(qemuCheck(path), 0);
        QVERIFY(qemuImg({u"amend"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, u"lazy_refcounts=on"_s, path}));
        auto file = PosixFile::open(pathOf(path), PosixFile::Access::Read);
        const auto header = readQcow2Header(**file);
        QVERIFY(header);
        QCOMPARE(header->compatible, std::uint64_t {1});
        QCOMPARE(header->stamp, std::string("1-2.3"));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Header)
#include "test_qcow2_header.moc"
