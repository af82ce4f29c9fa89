// Compressed clusters by themselves; those of qemu-img are in test_qcow2_image.
#include "storage/qcow2_compressed.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <zlib.h>
#include <zstd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;

using Type = Qcow2Decompressor::Type;

namespace {

constexpr std::uint32_t kBits = 16;
constexpr std::size_t kCluster = 1 << kBits;

ByteVector pack(Type type, Bytes data)
{
    ByteVector packed(data.size() * 2 + 100);
    if (type == Type::Zstd) {
        packed.resize(ZSTD_compress(packed.data(), packed.size(), data.data(), data.size(), 3));
        return packed;
    }
    z_stream zlib {};
    deflateInit2(&zlib, 6, Z_DEFLATED, -12, 9, Z_DEFAULT_STRATEGY);
    zlib.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(data.data()));
    zlib.avail_in = static_cast<uInt>(data.size());
    zlib.next_out = reinterpret_cast<Bytef *>(packed.data());
    zlib.avail_out = static_cast<uInt>(packed.size());
    deflate(&zlib, Z_FINISH);
    packed.resize(zlib.total_out);
    deflateEnd(&zlib);
    return packed;
}

ByteVector text(std::size_t size)
{
    ByteVector data(size);
    for (std::size_t i = 0; i < size; ++i)
        data[i] = static_cast<std::byte>(i / 11 % 200);
    return data;
}

/// "Compressed Clusters Descriptor": offset, and sectors beyond the first.
std::uint64_t descriptor(std::uint64_t offset, std::uint64_t length)
{
    const auto sectors = (offset % 512 + length + 511) / 512 - 1;
    return offset | sectors << (62 - (kBits - 8));
}

} // namespace

Q_DECLARE_METATYPE(netseat::storage::Qcow2Decompressor::Type)

class TestQcow2Compressed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        // x = 62 - (cluster_bits - 8): 54 for 64 KiB, 58 for 4 KiB, 49 for 2 MiB
        QTest::newRow("one sector") << 16 << quint64(0x50000) << quint64(0x50000) << quint64(512);
        QTest::newRow("not at the start of a sector") << 16 << quint64(0x501ff) << quint64(0x501ff) << quint64(1);
        QTest::newRow("three sectors more") << 16 << (quint64(0x50000) | quint64(3) << 54) << quint64(0x50000)
                                            << quint64(2048);
        QTest::newRow("clusters of 4 KiB") << 12 << (quint64(0x1000) | quint64(7) << 58) << quint64(0x1000)
                                           << quint64(4096);
        QTest::newRow("clusters of 2 MiB") << 21 << (quint64(0x200000) | quint64(1) << 49) << quint64(0x200000)
                                           << quint64(1024);
    }
    void places()
    {
        QFETCH(int, bits);
        QFETCH(quint64, value);
        QFETCH(quint64, offset);
        QFETCH(quint64, length);
        const Qcow2Decompressor decompressor(Type::Zlib, static_cast<std::uint32_t>(bits));
        const auto place = decompressor.place(value);
        QCOMPARE(quint64(place.offset), offset);
        QCOMPARE(quint64(place.length), length);
    }

    void unpacking_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("unpacked"); // octets in the stream
        QTest::addColumn<int>("cut");      // octets of the stream that are missing
        QTest::addColumn<bool>("good");
        for (const auto type : {Type::Zlib, Type::Zstd}) {
            const char *name = type == Type::Zlib ? "zlib" : "zstd";
            QTest::addRow("%s: a cluster", name) << int(type) << int(kCluster) << 0 << true;
            QTest::addRow("%s: less than a cluster", name) << int(type) << int(kCluster) - 1 << 0 << false;
            QTest::addRow("%s: nothing", name) << int(type) << 0 << 0 << false;
            QTest::addRow("%s: more than a cluster is cut off, as QEMU does", name)
                << int(type) << int(kCluster) + 1 << 0 << true;
            QTest::addRow("%s: cut in half", name) << int(type) << int(kCluster) << 120 << false;
        }
    }
    void unpacking()
    {
        QFETCH(int, type);
        QFETCH(int, unpacked);
        QFETCH(int, cut);
        QFETCH(bool, good);
        const auto data = text(static_cast<std::size_t>(unpacked));
        auto packed = pack(Type(type), data);
        packed.resize(packed.size() - static_cast<std::size_t>(cut));
        auto state = std::make_shared<MemoryFile::State>();
        state->octets.resize(1000);
        state->octets.insert(state->octets.end(), packed.begin(), packed.end());
        MemoryFile file(state);
        Qcow2Decompressor decompressor(Type(type), kBits);
        ByteVector cluster(kCluster);
        const auto done = decompressor.read(file, descriptor(1000, packed.size()), 0, cluster, Wait::Allowed);
        QCOMPARE(bool(done), good);
        if (!good) {
            QCOMPARE(int(done.error().code), int(Error::Code::Malformed));
            return;
        }
        QVERIFY(std::ranges::equal(cluster, Bytes(data).first(kCluster)));
    }

    void theLastClusterIsKept()
    {
        const auto packed = pack(Type::Zlib, text(kCluster));
        auto state = std::make_shared<MemoryFile::State>();
        state->octets = packed;
        MemoryFile file(state);
        Qcow2Decompressor decompressor(Type::Zlib, kBits);
        const auto where = descriptor(0, packed.size());
        ByteVector piece(100);
        QVERIFY(!*decompressor.read(file, where, 50, piece, Wait::Never));
        QVERIFY(decompressor.read(file, where, 50, piece, Wait::Allowed));
        QVERIFY(std::ranges::equal(piece, Bytes(text(kCluster)).subspan(50, 100)));
        QVERIFY(*decompressor.read(file, where, 50, piece, Wait::Never));
        const auto reads = state->reads;
        QVERIFY(decompressor.read(file, where, 7, piece, Wait::Allowed));
        QCOMPARE(state->reads, reads);
        // One that does not unpack is not kept; the one before is.
        QVERIFY(!decompressor.read(file, descriptor(7, 512), 0, piece, Wait::Allowed));
        QVERIFY(!*decompressor.read(file, descriptor(7, 512), 0, piece, Wait::Never));
        QVERIFY(*decompressor.read(file, where, 0, piece, Wait::Never));
    }

    void thoseUsedLastAreKept()
    {
        constexpr std::size_t kMost = Qcow2Decompressor::kKept / kCluster;
        const auto packed = pack(Type::Zlib, text(kCluster));
        auto state = std::make_shared<MemoryFile::State>();
        MemoryFile file(state);
        Qcow2Decompressor decompressor(Type::Zlib, kBits);
        ByteVector piece(100);
        std::vector<std::uint64_t> all;
        for (std::size_t i = 0; i <= kMost; ++i) {
            all.push_back(descriptor(state->octets.size(), packed.size()));
            state->octets.insert(state->octets.end(), packed.begin(), packed.end());
        }
        for (std::size_t i = 0; i < kMost; ++i)
            QVERIFY(decompressor.read(file, all[i], 0, piece, Wait::Allowed));
        QVERIFY(*decompressor.read(file, all[0], 0, piece, Wait::Never)); // used again: the second is the oldest now
        QVERIFY(decompressor.read(file, all[kMost], 0, piece, Wait::Allowed));
        QVERIFY(*decompressor.read(file, all[0], 0, piece, Wait::Never));
        QVERIFY(!*decompressor.read(file, all[1], 0, piece, Wait::Never));
        QVERIFY(*decompressor.read(file, all[kMost], 0, piece, Wait::Never));
    }

    void aRoomfulOfReadersUnpacksOnce()
    {
        const auto packed = pack(Type::Zstd, text(kCluster));
        auto state = std::make_shared<MemoryFile::State>();
        state->octets = packed;
        MemoryFile file(state);
        Qcow2Decompressor decompressor(Type::Zstd, kBits);
        std::atomic<int> right{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 8; ++i)
            readers.emplace_back([&] {
                ByteVector piece(100);
                const auto done = decompressor.read(file, descriptor(0, packed.size()), 50, piece, Wait::Allowed);
                right += done && std::ranges::equal(piece, Bytes(text(kCluster)).subspan(50, 100)) ? 1 : 0;
            });
        for (auto &reader : readers)
            reader.join();
        QCOMPARE(right.load(), 8);
        QCOMPARE(state->reads, 1);
    }
};

QTEST_GUILESS_MAIN(TestQcow2Compressed)
#include "test_qcow2_compressed.moc"
