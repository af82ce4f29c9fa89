// The allocator: which clusters it hands out and takes back.
#include "storage/qcow2_create.h"
#include "storage/qcow2_refcounts.h"
#include "support/fake_files.h"

#include <QTest>

#include <set>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;

class TestQcow2Refcounts : public QObject {
    Q_OBJECT

    std::shared_ptr<MemoryFile::State> m_state;
    std::unique_ptr<MemoryFile> m_file;
    Qcow2Header m_header;

    /// Clusters of 512 octets: a refcount block counts 256 of them, so new blocks are needed all the time.
    Result<Qcow2Refcounts> load(std::size_t slices = 64) { return Qcow2Refcounts::load(*m_file, m_header, slices); }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_shared<MemoryFile::State>();
        m_file = std::make_unique<MemoryFile>(m_state);
        NewQcow2 wanted;
        wanted.size = 1 << 20;
        wanted.clusterBits = 9;
        QVERIFY(createQcow2(*m_file, wanted));
        m_header = *readQcow2Header(*m_file);
    }

    void everyClusterIsHandedOutOnce()
    {
        auto refcounts = load(8);
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 1500; ++i) {
            const auto clusters = refcounts->allocate(1 + static_cast<std::uint64_t>(i) % 7);
            QVERIFY(clusters);
            QVERIFY(clusters->count >= 1 && clusters->count <= 1 + static_cast<std::uint64_t>(i) % 7);
            for (std::uint64_t j = 0; j < clusters->count; ++j)
                QVERIFY(seen.insert(clusters->offset + j * 512).second);
        }
        // Loaded again, they are all still taken.
        QVERIFY(refcounts->writeChanged());
        auto again = load();
        for (const auto offset : seen)
            QCOMPARE(*again->count(offset), std::uint16_t {1});
        QVERIFY(!seen.contains(again->allocate(1)->offset));
    }

    void theHeaderIsNeverHandedOut()
    {
        auto refcounts = load();
        QVERIFY(*refcounts->release(0)); // as a damaged file may say
        const auto clusters = refcounts->allocate(3);
        QVERIFY(!clusters);
        QCOMPARE(int(clusters.error().code), int(Error::Code::Malformed));
        const auto there = refcounts->allocateAt(0, 1);
        QVERIFY(!there);
        QCOMPARE(int(there.error().code), int(Error::Code::Malformed));
    }

    void theLowestFreeClusterComesFirst()
    {
        auto refcounts = load();
        const auto first = refcounts->allocate(10);
        QCOMPARE(first->count, std::uint64_t {10});
        QVERIFY(*refcounts->release(first->offset + 3 * 512));
        QVERIFY(*refcounts->release(first->offset + 4 * 512));
        const auto again = refcounts->allocate(5);
        QCOMPARE(again->offset, first->offset + 3 * 512);
        QCOMPARE(again->count, std::uint64_t {2});
        QCOMPARE(refcounts->allocate(1)->offset, first->offset + 10 * 512);
    }

    void aRegionIsKeptForWhatComesBesideIt()
    {
        auto refcounts = load();
        const auto region = refcounts->regionClusters();
        QCOMPARE(region, std::uint64_t {16});
        const auto first = refcounts->allocateInRegion(3, 2);
        QCOMPARE(first->count, std::uint64_t {2});
        QCOMPARE(first->offset / 512 % region, std::uint64_t {3});
        const auto second = refcounts->allocateInRegion(0, 99);
        QCOMPARE(second->count, region);
        QVERIFY(second->offset / 512 / region != first->offset / 512 / region);
        const auto start = first->offset - 3 * 512;
        for (int i = 0; i < 40; ++i) { // others lie elsewhere
            const auto other = refcounts->allocate(1)->offset;
            QVERIFY(other < start || other >= start + region * 512);
        }
        QCOMPARE(refcounts->allocateAt(first->offset - 512, 1)->count, std::uint64_t {1});
        QCOMPARE(refcounts->allocateAt(first->offset - 1024, 5)->count, std::uint64_t {1}); // up to what is in use
        QCOMPARE(refcounts->allocateAt(first->offset, 5)->count, std::uint64_t {0});
    }

    void aRegionIsForAnybodyOnceNothingIsInIt()
    {
        auto refcounts = load();
        const auto first = refcounts->allocateInRegion(3, 1);
        QVERIFY(*refcounts->release(first->offset));
        QCOMPARE(refcounts->allocateInRegion(3, 1)->offset, first->offset);
    }

    void aReservationIsOnlyInMemory()
    {
        auto refcounts = load();
        const auto first = refcounts->allocateInRegion(15, 1);
        QVERIFY(refcounts->writeChanged());
        auto again = load();
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 40; ++i)
            seen.insert(again->allocate(1)->offset);
        QVERIFY(seen.contains(first->offset - 512));
        QVERIFY(!seen.contains(first->offset));
    }

    void allOfTheFileCanBeUsedInSpiteOfReservations_data()
    {
        QTest::addColumn<bool>("fullDisk");
        QTest::newRow("up to the end of the refcount table") << false;
        QTest::newRow("with the file system full") << true;
    }
    void allOfTheFileCanBeUsedInSpiteOfReservations()
    {
        QFETCH(bool, fullDisk);
        std::set<std::uint64_t> plain;
        std::set<std::uint64_t> mixed;
        m_state->noSpace = fullDisk;
        auto refcounts = load(4096);
        for (auto clusters = refcounts->allocate(1); clusters; clusters = refcounts->allocate(1))
            plain.insert(clusters->offset);
        init();
        m_state->noSpace = fullDisk;
        refcounts = load(4096);
        for (auto clusters = refcounts->allocateInRegion(7, 1); clusters; clusters = refcounts->allocateInRegion(7, 1))
            QVERIFY(mixed.insert(clusters->offset).second);
        QCOMPARE(mixed.size(), plain.size());
        QVERIFY(mixed == plain);
    }

    void theLimitCountsWhatIsInUse()
    {
        auto before = load();
        QVERIFY(before->allocateInRegion(15, 1));
        QVERIFY(before->writeChanged());
        auto refcounts = load();
        QVERIFY(refcounts->setLimit(20 * 512));
        std::vector<std::uint64_t> taken;
        for (;;) {
            const auto clusters = taken.size() % 2 == 0 ? refcounts->allocate(3) : refcounts->allocateInRegion(2, 3);
            if (!clusters) {
                QCOMPARE(int(clusters.error().code), int(Error::Code::NoSpace));
                QVERIFY(clusters.error().message.find("limit") != std::string::npos);
                break;
            }
            for (std::uint64_t i = 0; i < clusters->count; ++i)
                taken.push_back(clusters->offset + i * 512);
        }
        std::size_t inUse = 0;
        for (std::uint64_t offset = 0; offset < 1 << 20; offset += 512)
            inUse += *refcounts->count(offset) != 0;
        QCOMPARE(inUse, std::size_t {20});
        QCOMPARE(refcounts->room(), std::uint64_t {0});
        QCOMPARE(refcounts->allocateAt(900 * 512, 1)->count, std::uint64_t {0});
        QVERIFY(*refcounts->release(taken.front()));
        QCOMPARE(refcounts->room(), std::uint64_t {1});
        QVERIFY(refcounts->allocate(1));
        QVERIFY(!refcounts->allocate(1));
    }

    void aSharedClusterIsFreeWithItsLastReference()
    {
        const auto block = 2 * 512; // header and refcount table before it
        storeBe<std::uint16_t>(m_state->octets.data() + block + 200 * 2, 2);
        auto refcounts = load();
        QCOMPARE(*refcounts->release(200 * 512), false);
        QCOMPARE(*refcounts->release(200 * 512), true);
        QCOMPARE(int(refcounts->release(200 * 512).error().code), int(Error::Code::Malformed));
        QCOMPARE(int(refcounts->release(std::uint64_t {1} << 50).error().code), int(Error::Code::Malformed));
    }

    void aFullDiskIsNoSpaceAndNothingIsLost()
    {
        auto refcounts = load();
        m_state->noSpace = true;
        std::set<std::uint64_t> seen;
        for (;;) { // up to the end of the block that is there
            const auto clusters = refcounts->allocate(1);
            if (!clusters) {
                QCOMPARE(int(clusters.error().code), int(Error::Code::NoSpace));
                break;
            }
            seen.insert(clusters->offset);
        }
        QVERIFY(seen.size() > 100);
        QCOMPARE(int(refcounts->writeChanged().error().code), int(Error::Code::NoSpace));
        m_state->noSpace = false;
        QVERIFY(refcounts->writeChanged());
        QVERIFY(!seen.contains(refcounts->allocate(1)->offset));
        QVERIFY(refcounts->writeChanged());
        for (const auto offset : seen)
            QCOMPARE(*load()->count(offset), std::uint16_t {1});
    }

    void anErrorComesThrough()
    {
        auto refcounts = load();
        QVERIFY(refcounts->allocate(1));
        m_state->writesUntilError = 0;
        QCOMPARE(int(refcounts->writeChanged().error().code), int(Error::Code::Io));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Refcounts)
#include "test_qcow2_refcounts.moc"
