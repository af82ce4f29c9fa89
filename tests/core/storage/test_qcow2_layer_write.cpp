// What may happen while a read, a write or a sync of a layer is under way (core/storage/qcow2_layer_write.cpp), what the
// first write to a cluster costs, and atomic writes.
#include "storage/qcow2_header.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kCluster = 65536;
constexpr std::uint64_t kClusterBlocks = kCluster / kBlockSize;

enum class Call { Read, Write, Sync };

/// What a file has to do in the middle of a call: once.
struct Hook {
    std::function<bool(Call, std::uint64_t offset, std::size_t length)> when;
    std::function<void()> then;
    std::vector<std::size_t> written; ///< lengths of all writes
    std::vector<std::size_t> read;    ///< lengths of all reads

    void call(Call call, std::uint64_t offset, std::size_t length)
    {
        if (!when || !when(call, offset, length))
            return;
        when = nullptr;
        then();
    }
};

class HookedFile final : public FileIo {
public:
    HookedFile(std::shared_ptr<MemoryFile::State> state, Hook &hook)
        : m_file(std::move(state))
        , m_hook(hook)
    {
    }
    const std::string &name() const override { return m_file.name(); }
    Result<std::uint64_t> size() const override { return m_file.size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override
    {
        m_hook.call(Call::Read, offset, into.size());
        m_hook.read.push_back(into.size());
        return m_file.read(offset, into);
    }
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override { return m_file.tryRead(offset, into); }
    Result<void> write(std::uint64_t offset, Bytes data) override
    {
        m_hook.call(Call::Write, offset, data.size());
        m_hook.written.push_back(data.size());
        return m_file.write(offset, data);
    }
    Result<bool> tryWrite(std::uint64_t offset, Bytes data) override { return write(offset, data) ? true : false; }
    Result<void> sync() override
    {
        m_hook.call(Call::Sync, 0, 0);
        return m_file.sync();
    }
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override { return m_file.punchHole(offset, length); }
    Result<void> resize(std::uint64_t size) override { return m_file.resize(size); }
    Result<FileRange> rangeAt(std::uint64_t offset) override { return m_file.rangeAt(offset); }

private:
    MemoryFile m_file;
    Hook &m_hook;
};

} // namespace

class TestQcow2LayerWrite : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<MemoryFile::State> m_state;
    Hook m_hook;

    std::unique_ptr<BlockDevice> fresh(bool extended, std::uint32_t clusterBits = 16)
    {
        m_hook = {};
        m_state = std::make_shared<MemoryFile::State>();
        const NewDisk wanted {.size = 64 << 20, .clusterBits = clusterBits, .extended = extended};
        auto disk = createDisk(std::make_unique<HookedFile>(m_state, m_hook), wanted, nullptr);
        return disk ? std::move(*disk) : nullptr;
    }
    /// In the middle of the next call of this kind and length.
    void inTheMiddle(Call call, std::size_t length, std::function<void()> then)
    {
        m_hook.when = [=](Call made, std::uint64_t, std::size_t octets) { return made == call && octets == length; };
        m_hook.then = std::move(then);
    }
    static ByteVector at(BlockDevice &disk, std::uint64_t block, std::size_t octets)
    {
        ByteVector read(octets);
        return disk.read(Lba {block}, read) ? read : ByteVector();
    }

    static void bothKinds()
    {
        QTest::addColumn<bool>("extended");
        QTest::newRow("standard entries") << false;
        QTest::newRow("extended entries") << true;
    }

private Q_SLOTS:
    void aWriteInPlaceIsNotLostWhenItsClusterMoves_data() { bothKinds(); }
    void aWriteInPlaceIsNotLostWhenItsClusterMoves()
    {
        QFETCH(bool, extended);
        auto disk = fresh(extended);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        const auto mine = pattern(1536, 2);
        const auto other = pattern(4096, 3);
        inTheMiddle(Call::Write, mine.size(), [&] { QVERIFY(disk->writeAtomic(Lba {64}, other)); });
        QVERIFY(disk->write(Lba {3}, mine));
        QVERIFY(at(*disk, 3, mine.size()) == mine);
        QVERIFY(at(*disk, 64, other.size()) == other);
    }

    void aTriedWriteSaysNoWhenItsClusterMoves()
    {
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        inTheMiddle(Call::Write, 1536, [&] { QVERIFY(disk->writeAtomic(Lba {64}, pattern(4096, 3))); });
        QVERIFY(!*disk->tryWrite(Lba {3}, pattern(1536, 2)));
        QVERIFY(*disk->tryWrite(Lba {3}, pattern(1536, 2)));
    }

    void aWriteInPlaceIsNotLostWhileItsClusterIsCopied_data() { bothKinds(); }
    void aWriteInPlaceIsNotLostWhileItsClusterIsCopied()
    {
        QFETCH(bool, extended);
        auto disk = fresh(extended);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        // After the copy was read, before it is written: the write has to wait for the change, so here it says no.
        bool tried = false;
        inTheMiddle(Call::Write, kCluster, [&] { tried = true; QVERIFY(!*disk->tryWrite(Lba {3}, pattern(512, 2))); });
        QVERIFY(disk->writeAtomic(Lba {64}, pattern(4096, 3)));
        QVERIFY(tried);
    }

    void aClusterThatIsReadIsNotUsedAgain_data() { bothKinds(); }
    void aClusterThatIsReadIsNotUsedAgain()
    {
        QFETCH(bool, extended);
        auto disk = fresh(extended);
        const auto old = pattern(kCluster, 1);
        QVERIFY(disk->write(Lba {0}, old));
        QVERIFY(disk->flush());
        const auto size = m_state->octets.size();
        inTheMiddle(Call::Read, kCluster, [&] {
            QVERIFY(disk->zero(Lba {0}, BlockCount {kClusterBlocks}, true));
            QVERIFY(disk->flush());
            QCOMPARE(m_state->punched, std::uint64_t {0});
            QVERIFY(disk->write(Lba {10 * kClusterBlocks}, pattern(kCluster, 2)));
        });
        QVERIFY(at(*disk, 0, kCluster) == old); // or zeros; never what somebody else has written
        QVERIFY(disk->flush());
        QCOMPARE(m_state->punched, kCluster);
        const auto grown = m_state->octets.size();
        QVERIFY(grown > size);
        QVERIFY(disk->write(Lba {20 * kClusterBlocks}, pattern(kCluster, 3)));
        QCOMPARE(m_state->octets.size(), grown); // now it is used again
    }

    void aClusterThatIsWrittenIsNotUsedAgain()
    {
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        QVERIFY(disk->flush());
        const auto mine = pattern(1536, 2);
        const auto others = pattern(kCluster, 3);
        inTheMiddle(Call::Write, mine.size(), [&] {
            QVERIFY(disk->zero(Lba {0}, BlockCount {kClusterBlocks}, true));
            QVERIFY(disk->flush());
            QVERIFY(disk->write(Lba {10 * kClusterBlocks}, others));
        });
        QVERIFY(disk->write(Lba {3}, mine));
        QVERIFY(at(*disk, 3, mine.size()) == mine);
        QVERIFY(at(*disk, 10 * kClusterBlocks, kCluster) == others);
    }

    void aSyncHoldsUpNoReadAndNoWriteInPlace()
    {
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        QVERIFY(disk->flush());
        QVERIFY(disk->write(Lba {0}, pattern(512, 1))); // in place: the next flush has one sync
        const auto data = pattern(4096, 2);
        bool done = false;
        inTheMiddle(Call::Sync, 0, [&] {
            QVERIFY(disk->write(Lba {8}, data));
            QVERIFY(*disk->tryWrite(Lba {16}, data));
            ByteVector read(4096);
            QVERIFY(disk->read(Lba {8}, read));
            QVERIFY(read == data);
            QVERIFY(*disk->tryRead(Lba {16}, read));
            QVERIFY(read == data);
            done = true;
        });
        QVERIFY(disk->flush());
        QVERIFY(done);
        // What was written while the sync ran is not covered by it.
        m_state->syncs = 0;
        QVERIFY(disk->flush());
        QCOMPARE(m_state->syncs, 1);
        QVERIFY(disk->flush());
        QCOMPARE(m_state->syncs, 1);
    }

    void aColdLookupHoldsUpNobody()
    {
        {
            auto disk = fresh(true);
            QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
            QVERIFY(disk->write(Lba {(32 << 20) / kBlockSize}, pattern(kCluster, 2)));
        }
        m_hook = {};
        auto disk = openDisk(std::make_unique<HookedFile>(m_state, m_hook), {}, nullptr);
        QVERIFY(disk);
        ByteVector read(4096);
        QVERIFY((*disk)->read(Lba {0}, read));
        bool done = false;
        inTheMiddle(Call::Read, 4096, [&] { // the slice of the other place
            ByteVector other(512);
            const auto tried = (*disk)->tryRead(Lba {0}, other);
            QVERIFY(tried && *tried);
            done = true;
        });
        ByteVector more(512);
        QVERIFY((*disk)->read(Lba {(32 << 20) / kBlockSize}, more));
        QVERIFY(done);
    }

    void theFirstWriteToAClusterCopiesNothing_data()
    {
        QTest::addColumn<quint64>("block");
        QTest::addColumn<int>("octets");
        QTest::addColumn<int>("written");
        QTest::newRow("4 KiB where a guest puts them") << quint64(8) << 4096 << 4096;
        QTest::newRow("2 KiB") << quint64(4) << 2048 << 2048;
        QTest::newRow("one block: its subcluster") << quint64(9) << 512 << 2048;
        QTest::newRow("4 KiB across three subclusters") << quint64(7) << 4096 << 6144;
        QTest::newRow("two clusters' ends") << quint64(120) << 8192 << 8192;
    }
    void theFirstWriteToAClusterCopiesNothing()
    {
        QFETCH(quint64, block);
        QFETCH(int, octets);
        QFETCH(int, written);
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {4000 * 8}, pattern(512, 1))); // the L2 table
        m_hook.written.clear();
        QVERIFY(disk->write(Lba {block}, pattern(static_cast<std::size_t>(octets), 2)));
        std::size_t sum = 0;
        for (const auto length : m_hook.written)
            sum += length;
        QCOMPARE(sum, static_cast<std::size_t>(written));
        QVERIFY(at(*disk, block, static_cast<std::size_t>(octets)) == pattern(static_cast<std::size_t>(octets), 2));
    }

    void aRunGoesOnOverSubclustersAndClusters()
    {
        auto disk = fresh(true);
        for (std::uint64_t block = 0; block < 2048; block += 16) // 1 MiB in pieces of 8 KiB
            QVERIFY(disk->write(Lba {block}, pattern(8192, static_cast<std::uint32_t>(block))));
        m_hook.read.clear();
        ByteVector read(1 << 20);
        QVERIFY(disk->read(Lba {0}, read));
        QCOMPARE(m_hook.read, std::vector<std::size_t> {1 << 20});
        QCOMPARE(disk->extent(Lba {0}, BlockCount {4096})->length.value, std::uint64_t {2048});
    }

    void subclustersAreZeroedOnTheirOwn()
    {
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        QVERIFY(disk->flush());
        m_hook.written.clear();
        QVERIFY(disk->zero(Lba {4}, BlockCount {8}, true));
        QVERIFY(m_hook.written.empty());
        QVERIFY(at(*disk, 4, 4096) == ByteVector(4096));
        QCOMPARE(int(disk->extent(Lba {4}, BlockCount {8})->presence), int(Presence::Zero));
        QVERIFY(disk->zero(Lba {0}, BlockCount {4}, true));
        QVERIFY(disk->zero(Lba {12}, BlockCount {kClusterBlocks - 12}, true)); // the last one in use
        QCOMPARE(int(disk->extent(Lba {4}, BlockCount {8})->presence), int(Presence::Hole));
        QVERIFY(disk->flush());
        QCOMPARE(m_state->punched, kCluster);
        QVERIFY(at(*disk, 0, kCluster) == ByteVector(kCluster));
    }

    void atomicWrites_data()
    {
        QTest::addColumn<quint64>("block");
        QTest::addColumn<int>("octets");
        QTest::addColumn<bool>("good");
        QTest::newRow("one block") << quint64(5) << 512 << true;
        QTest::newRow("a whole stretch") << quint64(256) << 131072 << true;
        QTest::newRow("one of its clusters") << quint64(128) << 65536 << true;
        QTest::newRow("parts of both its clusters") << quint64(120) << 8192 << true;
        QTest::newRow("the end of a stretch") << quint64(511) << 512 << true;
        QTest::newRow("nothing") << quint64(5) << 0 << true;
        QTest::newRow("more than a stretch") << quint64(256) << 131584 << false;
        QTest::newRow("the border of two") << quint64(255) << 1024 << false;
    }
    void atomicWrites()
    {
        QFETCH(quint64, block);
        QFETCH(int, octets);
        QFETCH(bool, good);
        auto disk = fresh(true);
        QCOMPARE(disk->atomicWriteLimit().value, std::uint64_t {256});
        const auto old = pattern(4 * kCluster, 1);
        QVERIFY(disk->write(Lba {0}, old));
        const auto data = pattern(static_cast<std::size_t>(octets), 2);
        const auto done = disk->writeAtomic(Lba {block}, data);
        QCOMPARE(bool(done), good);
        auto model = old;
        if (good)
            std::ranges::copy(data, model.begin() + static_cast<std::ptrdiff_t>(block * 512));
        else
            QCOMPARE(int(done.error().code), int(Error::Code::Invalid));
        QVERIFY(at(*disk, 0, model.size()) == model);
    }

    void smallClustersHaveSmallAtomicWrites()
    {
        auto disk = fresh(false, 12);
        QCOMPARE(disk->atomicWriteLimit().value, std::uint64_t {16});
    }

    /// Of a layer of 64 MiB that may take up 20 clusters, 4 of them for its tables and 1 for the first L2 table.
    std::unique_ptr<BlockDevice> limited(bool extended)
    {
        m_hook = {};
        m_state = std::make_shared<MemoryFile::State>();
        NewDisk wanted {.size = 64 << 20, .extended = extended};
        wanted.maxOctets = 20 * kCluster;
        auto disk = createDisk(std::make_unique<HookedFile>(m_state, m_hook), wanted, nullptr);
        return disk ? std::move(*disk) : nullptr;
    }

    void theLimit_data()
    {
        QTest::addColumn<bool>("extended");
        QTest::newRow("standard entries") << false;
        QTest::newRow("extended entries") << true;
    }
    void theLimit()
    {
        QFETCH(bool, extended);
        auto disk = limited(extended);
        QCOMPARE(disk->unmapGranularity().value, kClusterBlocks);
        std::uint64_t written = 0;
        Result<void> done;
        for (; written < 100; ++written) { // each in a region of its own: the file is much longer than its limit
            done = disk->write(Lba {written * 16 * kClusterBlocks % 100000}, pattern(4096, 1));
            if (!done)
                break;
        }
        QCOMPARE(written, std::uint64_t {15});
        QCOMPARE(int(done.error().code), int(Error::Code::NoSpace));
        QVERIFY2(done.error().message.find("limit of 1 MiB") != std::string::npos, done.error().message.c_str());
        // What has its place is written, read and flushed as ever.
        QVERIFY(disk->write(Lba {0}, pattern(4096, 7)));
        QVERIFY(disk->write(Lba {64}, pattern(4096, 8)));
        QCOMPARE(int(disk->writeAtomic(Lba {0}, pattern(4096, 9)).error().code), int(Error::Code::NoSpace));
        QVERIFY(disk->flush());
        QVERIFY(at(*disk, 0, 4096) == pattern(4096, 7));
        // What is discarded can be used at once, without a flush of the client's.
        QVERIFY(disk->zero(Lba {0}, BlockCount {2 * kClusterBlocks}, true));
        QVERIFY(disk->write(Lba {50 * kClusterBlocks}, pattern(4096, 2)));
        QVERIFY(!disk->write(Lba {90 * kClusterBlocks}, pattern(4096, 2)));
        disk.reset();
        const auto found = checkConsistency(m_state->octets);
        QVERIFY(found.errors.empty());
        QCOMPARE(found.leaks, std::uint64_t {0});
        // It counts what is there when the layer is opened.
        NewDisk wanted;
        wanted.maxOctets = 21 * kCluster;
        auto opened = openDisk(std::make_unique<HookedFile>(m_state, m_hook), wanted, nullptr);
        QVERIFY(opened);
        QVERIFY((*opened)->write(Lba {90 * kClusterBlocks}, pattern(4096, 2)));
        QVERIFY(!(*opened)->write(Lba {200 * kClusterBlocks}, pattern(4096, 2)));
    }

    void neighboursLieInTheOrderOfTheDisk()
    {
        auto disk = fresh(true);
        // Clusters of two regions in turn, backwards.
        for (std::uint64_t i = 16; i-- > 0;) {
            QVERIFY(disk->write(Lba {i * kClusterBlocks}, pattern(4096, 1)));
            QVERIFY(disk->write(Lba {(32 + i) * kClusterBlocks}, pattern(4096, 2)));
        }
        m_hook.written.clear();
        const auto data = pattern(16 * kCluster, 3);
        QVERIFY(disk->write(Lba {0}, data));
        QVERIFY(m_hook.written.size() <= 2); // not cluster by cluster
        QVERIFY(at(*disk, 0, data.size()) == data);
        QVERIFY(disk->flush());
        m_hook.read.clear();
        QVERIFY(at(*disk, 0, data.size()) == data);
        QCOMPARE(m_hook.read.size(), std::size_t {1});
        disk.reset();
        QVERIFY(checkConsistency(m_state->octets).errors.empty());
    }

    void anAtomicWriteNeverTouchesWhatIsThere()
    {
        auto disk = fresh(true);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        QVERIFY(disk->flush());
        const auto before = m_state->octets;
        QVERIFY(disk->writeAtomic(Lba {8}, pattern(8192, 2)));
        const auto nothing = ByteVector(512);
        for (std::size_t at = 0; at < before.size(); at += 512) { // free clusters are zeros
            const auto was = Bytes(before).subspan(at, 512);
            QVERIFY(std::ranges::equal(was, nothing) || std::ranges::equal(was, Bytes(m_state->octets).subspan(at, 512)));
        }
    }

    void aFullDiskLeavesAnAtomicWriteUndone()
    {
        auto disk = fresh(true);
        const auto old = pattern(2 * kCluster, 1);
        QVERIFY(disk->write(Lba {0}, old));
        // However much fits of the two clusters: nothing is changed before all does.
        constexpr auto kFree = 5 * kCluster; // behind the first L2 table
        std::size_t fits = 0;
        for (m_state->full = kFree; !disk->writeAtomic(Lba {120}, pattern(8192, 2)); m_state->full = kFree + fits) {
            QVERIFY(at(*disk, 0, old.size()) == old);
            fits += kCluster / 2;
        }
        QVERIFY(fits >= kCluster);
        QVERIFY(disk->write(Lba {0}, old));
        m_state->full = kFree + 2 * kCluster;
        QCOMPARE(int(disk->writeAtomic(Lba {8}, pattern(8192, 2)).error().code), int(Error::Code::NoSpace));
        QVERIFY(at(*disk, 0, old.size()) == old);
        QVERIFY(disk->write(Lba {8}, pattern(4096, 2)));
        m_state->full.reset();
        QVERIFY(disk->writeAtomic(Lba {8}, pattern(8192, 2)));
        disk.reset();
        const auto found = checkConsistency(m_state->octets);
        QVERIFY(found.errors.empty());
        QCOMPARE(found.leaks, std::uint64_t {0});
    }

    void theFileGrowsInStepsAndEndsWithItsLastCluster()
    {
        auto disk = fresh(true);
        std::set<std::size_t> sizes;
        for (std::uint64_t i = 0; i < 10; ++i) {
            QVERIFY(disk->write(Lba {i * kClusterBlocks}, pattern(kCluster, 1)));
            sizes.insert(m_state->octets.size());
        }
        QVERIFY(sizes.size() <= 2);
        const auto grown = m_state->octets.size();
        const auto whole = at(*disk, 0, 10 * kCluster);
        disk.reset();
        QVERIFY(m_state->octets.size() < grown);
        QCOMPARE(m_state->octets.size() % kCluster, std::size_t {0});
        QVERIFY(m_state->octets.back() != std::byte {0}); // no cluster behind the last one written
        const auto found = checkConsistency(m_state->octets);
        QVERIFY(found.errors.empty());
        QCOMPARE(found.leaks, std::uint64_t {0});
    }
};

QTEST_GUILESS_MAIN(TestQcow2LayerWrite)
#include "test_qcow2_layer_write.moc"
