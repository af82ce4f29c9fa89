#include "dhcp/boot_memory.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestBootMemory : public QObject {
    Q_OBJECT
private:
    const TimePoint m_now{std::chrono::hours(1000)};

private Q_SLOTS:
    void theNextExchangeIsChained()
    {
        BootMemory memory;
        QVERIFY(!memory.isChained(macOf(1), 10, m_now));
        memory.loaderHanded(macOf(1), 10, m_now);
        QVERIFY(!memory.isChained(macOf(1), 10, m_now)); // the REQUEST again, its ACK was lost
        QVERIFY(memory.isChained(macOf(1), 11, m_now + seconds(5))); // DISCOVER
        QVERIFY(memory.isChained(macOf(1), 11, m_now + seconds(6))); // DISCOVER again
        QVERIFY(memory.isChained(macOf(1), 11, m_now + seconds(300))); // REQUEST, as late as it may be
        QVERIFY(!memory.isChained(macOf(1), 12, m_now + seconds(7))); // the card's own iPXE once more
        QVERIFY(!memory.isChained(macOf(1), 11, m_now + seconds(8)));
        QVERIFY(!memory.isChained(macOf(2), 11, m_now));
    }

    void aLoaderThatNeverCameUpIsForgotten()
    {
        BootMemory memory;
        memory.loaderHanded(macOf(1), 10, m_now);
        QVERIFY(!memory.isChained(macOf(1), 11, m_now + BootMemory::kRemembered + seconds(1)));
        QVERIFY(!memory.isChained(macOf(1), 11, m_now));
    }

    void handedAgainIsChainedAgain()
    {
        BootMemory memory;
        memory.loaderHanded(macOf(1), 10, m_now);
        QVERIFY(memory.isChained(macOf(1), 11, m_now));
        memory.loaderHanded(macOf(1), 20, m_now);
        QVERIFY(memory.isChained(macOf(1), 21, m_now));
    }

    void oneExchangeBeginsOneBoot()
    {
        BootMemory memory;
        QVERIFY(memory.beginsBoot(macOf(1), 10, m_now));
        QVERIFY(!memory.beginsBoot(macOf(1), 10, m_now));
        QVERIFY(memory.beginsBoot(macOf(2), 10, m_now));
        QVERIFY(memory.beginsBoot(macOf(1), 11, m_now));
    }

    void bootingLastsTwoMinutes()
    {
        BootMemory memory;
        memory.seen(macOf(1), m_now);
        QVERIFY(memory.isBooting(macOf(1), m_now + BootMemory::kRemembered));
        QVERIFY(!memory.isBooting(macOf(1), m_now + BootMemory::kRemembered + milliseconds(1)));
        QVERIFY(!memory.isBooting(macOf(2), m_now));
        memory.seen(macOf(1), m_now + seconds(100));
        QVERIFY(memory.isBooting(macOf(1), m_now + seconds(200)));
    }

    void theOldestGivesWay()
    {
        BootMemory memory;
        for (std::uint32_t i = 0; i < 2 * BootMemory::kCapacity; ++i)
            memory.seen(macOf(i), m_now + milliseconds(i));
        QCOMPARE(memory.size(), BootMemory::kCapacity);
        const auto end = m_now + milliseconds(2 * BootMemory::kCapacity);
        QVERIFY(!memory.isBooting(macOf(BootMemory::kCapacity - 1), end));
        QVERIFY(memory.isBooting(macOf(BootMemory::kCapacity), end));
    }
};

QTEST_GUILESS_MAIN(TestBootMemory)
#include "test_boot_memory.moc"
