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
