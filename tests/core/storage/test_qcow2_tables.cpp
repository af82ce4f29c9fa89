// The map of a qcow2 file, in the hands of somebody who means harm (docs/interop/qcow2.txt, "Cluster mapping").
#include "storage/qcow2_image.h"
#include "storage/qcow2_tables.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kCluster = 65536;
constexpr std::uint64_t kL1 = 3 * kCluster;
constexpr std::uint64_t kL2 = 4 * kCluster;
constexpr std::uint64_t kData = 16 * kCluster; // the first region that is free as a whole

/// A file of createQcow2()'s layout with one cluster of data, then changed at one place.
std::shared_ptr<MemoryFile::State> image(std::uint64_t offset, std::uint64_t value)
{
    auto state = std::make_shared<MemoryFile::State>();
    auto disk = createDisk(std::make_unique<MemoryFile>(state), {.size = 1 << 30}, nullptr);
    if (!disk || !(*disk)->write(Lba {0}, pattern(kCluster, 1)))
        return nullptr;
    disk = Error {Error::Code::NotFound, "Closed."};
    storeBe<std::uint64_t>(state->octets.data() + offset, value);
    return state;
}

} // namespace

class TestQcow2Tables : public QObject {
    Q_OBJECT

    std::unique_ptr<BlockDevice> open(std::shared_ptr<MemoryFile::State> state, Error *why)
    {
        auto file = std::make_unique<MemoryFile>(std::move(state));
        const auto header = readQcow2Header(*file);
        if (!header) {
            *why = header.error();
            return nullptr;
        }
        auto disk = Qcow2Image::open(std::move(file), *header, nullptr);
        if (disk)
            return std::move(*disk);
        *why = disk.error();
        return nullptr;
    }

private Q_SLOTS:
    void theLayoutIsWhatTheRowsBelowThink()
    {
        const auto state = image(kL1 + 8, 0);
        QCOMPARE(loadBe<std::uint64_t>(state->octets.data() + kL1), kL2 | kQcow2Copied);
        QCOMPARE(loadBe<std::uint64_t>(state->octets.data() + kL2), kData | kQcow2Copied);
    }

    void hostileEntriesAreMalformed_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("value");
        const auto row = [](const char *name, std::uint64_t offset, std::uint64_t value) {
            QTest::newRow(name) << quint64(offset) << quint64(value);
        };
        row("an L2 table past the end", kL1, 0x7fff0000);
        row("an L2 table that ends past the end", kL1, kData + kCluster);
        row("an L2 table at the end of the world", kL1, kQcow2OffsetMask);
        row("an L2 table between clusters", kL1, kL2 + 512);
        row("a cluster past the end", kL2, 0x7fff0000);
        row("a cluster at the end of the world", kL2, kQcow2OffsetMask | kQcow2Copied);
        row("a cluster between clusters", kL2, kData + 512);
        row("a compressed cluster that is none", kL2, kQcow2Compressed | kData);
        row("a compressed cluster past the end", kL2, kQcow2Compressed | 0x7fff0000);
        row("a compressed cluster at the end of the world", kL2, ~std::uint64_t {0} & ~kQcow2Copied);
        row("a compressed cluster of the header", kL2, kQcow2Compressed);
    }
    void hostileEntriesAreMalformed()
    {
        QFETCH(quint64, offset);
        QFETCH(quint64, value);
        Error why {Error::Code::NotFound, ""};
        const auto disk = open(image(offset, value), &why);
        if (disk) {
            ByteVector read(kCluster);
            const auto done = disk->read(Lba {0}, read);
            QVERIFY(!done);
            why = done.error();
        }
        QCOMPARE(int(why.code), int(Error::Code::Malformed));
        QVERIFY(why.message.starts_with("memory.qcow2 "));
    }

    void loopsAreRead_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("value");
        const auto row = [](const char *name, std::uint64_t offset, std::uint64_t value) {
            QTest::newRow(name) << quint64(offset) << quint64(value);
        };
        row("an L2 table that is the L1 table", kL1, kL1);
        row("a cluster that is its own L2 table", kL2, kL2);
        row("two entries for one cluster", kL2 + 8, kData);
        row("two entries for one L2 table", kL1 + 8, kL2);
        row("a cluster that is the header", kL2, kQcow2Copied);
    }
    void loopsAreRead() // what they hold is nonsense, but there is an end to it
    {
        QFETCH(quint64, offset);
        QFETCH(quint64, value);
        Error why {Error::Code::NotFound, ""};
        const auto disk = open(image(offset, value), &why);
        QVERIFY(disk);
        ByteVector read(8 * kCluster);
        static_cast<void>(disk->read(Lba {0}, read));
        static_cast<void>(disk->read(Lba {1 << 20}, read));
        static_cast<void>(disk->extent(Lba {0}, disk->size()));
    }

    void aZeroClusterInVersion2IsMalformed()
    {
        auto state = image(kL2, kQcow2ReadsZero);
        storeBe<std::uint32_t>(state->octets.data() + 4, 2);
        Error why {Error::Code::NotFound, ""};
        const auto disk = open(state, &why);
        QVERIFY2(disk, why.message.c_str());
        ByteVector read(512);
        QCOMPARE(int(disk->read(Lba {0}, read).error().code), int(Error::Code::Malformed));
    }

    void aFileCutShort_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<bool>("opens");
        QTest::newRow("in the last cluster: its rest is zeros") << quint64(kData + 1000) << true;
        QTest::newRow("in the L2 table") << quint64(kL2 + 100) << false;
        QTest::newRow("in the L1 table") << quint64(kL1 + 1) << false;
        QTest::newRow("after the header") << quint64(200) << false;
    }
    void aFileCutShort()
    {
        QFETCH(quint64, length);
        QFETCH(bool, opens);
        auto state = image(kL1 + 8, 0);
        state->octets.resize(length);
        Error why {Error::Code::NotFound, ""};
        const auto disk = open(state, &why);
        QCOMPARE(disk != nullptr, opens);
        if (!disk) {
            QCOMPARE(int(why.code), int(Error::Code::Malformed));
            return;
        }
        ByteVector read(kCluster);
        QVERIFY(disk->read(Lba {0}, read));
        auto expected = pattern(kCluster, 1);
        std::ranges::fill(MutableBytes(expected).subspan(1000), std::byte {0});
        QVERIFY(read == expected);
    }

    void anyEntryChangedIsNoHarm()
    {
        std::mt19937_64 random(11);
        for (int i = 0; i < 3000; ++i) {
            const auto offset = (random() % 2 == 0 ? kL1 : kL2) + random() % 4 * 8;
            const auto value = random() >> random() % 64 | (random() % 3 == 0 ? kQcow2Compressed : 0);
            Error why {Error::Code::NotFound, ""};
            const auto disk = open(image(offset, value), &why);
            if (!disk)
                continue;
            ByteVector read(3 * kCluster);
            static_cast<void>(disk->read(Lba {0}, read));
            static_cast<void>(disk->extent(Lba {0}, disk->size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestQcow2Tables)
#include "test_qcow2_tables.moc"
