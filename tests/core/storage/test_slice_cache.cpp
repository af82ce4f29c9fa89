// The cache of table slices.
#include "storage/slice_cache.h"

#include <QTest>

#include <random>
#include <unordered_map>

using namespace netseat;
using namespace netseat::storage;

class TestSliceCache : public QObject {
    Q_OBJECT

    static SliceCache::Slot load(SliceCache &cache, std::uint64_t offset)
    {
        const auto slot = cache.victim(offset);
        cache.setClean(slot);
        cache.drop(slot);
        storeBe<std::uint64_t>(cache.data(slot).data(), offset);
        cache.hold(slot, offset);
        return slot;
    }

private Q_SLOTS:
    void whatIsHeldIsFound()
    {
        SliceCache cache(4096, 64);
        QVERIFY(!cache.find(0));
        const auto slot = load(cache, 0);
        QVERIFY(cache.find(0) == slot);
        QVERIFY(!cache.find(4096));
        cache.drop(slot);
        QVERIFY(!cache.find(0));
    }

    void theLeastRecentlyUsedMakesWay()
    {
        SliceCache cache(512, 8); // one set
        for (std::uint64_t i = 0; i < 8; ++i)
            load(cache, i * 512);
        QVERIFY(cache.find(0)); // used again, so the second is the oldest now
        load(cache, 8 * 512);
        QVERIFY(cache.find(0));
        QVERIFY(!cache.find(512));
    }

    void aChangedSliceStaysWhileThereIsACleanOne()
    {
        SliceCache cache(512, 8);
        for (std::uint64_t i = 0; i < 8; ++i)
            load(cache, i * 512);
        cache.setChanged(*cache.find(0));
        cache.setChanged(*cache.find(512));
        for (std::uint64_t i = 8; i < 50; ++i)
            load(cache, i * 512);
        QVERIFY(cache.find(0));
        QVERIFY(cache.find(512));
        QCOMPARE(cache.changed().size(), std::size_t {2});
    }

    void onlyWhenAllAreChangedOneOfThemIsTheVictim()
    {
        SliceCache cache(512, 8);
        for (std::uint64_t i = 0; i < 8; ++i)
            cache.setChanged(load(cache, i * 512));
        QVERIFY(cache.isChanged(cache.victim(8 * 512)));
    }

    void changedSlicesAreListedOnce()
    {
        SliceCache cache(512, 8);
        const auto slot = load(cache, 0);
        cache.setChanged(slot);
        cache.setClean(slot);
        cache.setChanged(slot);
        QCOMPARE(cache.changed().size(), std::size_t {1});
        cache.setClean(slot);
        cache.forgetChanged();
        cache.setChanged(slot);
        QCOMPARE(cache.changed().size(), std::size_t {1});
    }

    void randomUseNeverMixesSlices()
    {
        SliceCache cache(512, 64);
        std::mt19937_64 random(3);
        std::size_t hits = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto offset = random() % 100 * 512;
            auto slot = cache.find(offset);
            hits += slot ? 1U : 0U;
            if (!slot)
                slot = load(cache, offset);
            QCOMPARE(loadBe<std::uint64_t>(cache.data(*slot).data()), offset);
        }
        QVERIFY(hits > 8'000); // 64 of 100 fit
    }
};

QTEST_GUILESS_MAIN(TestSliceCache)
#include "test_slice_cache.moc"
