#include "dhcp/waiting_list.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestWaitingList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhoWaits()
    {
        const TimePoint now{};
        WaitingList list;
        list.waits(macOf(1), "pc-01", now);
        QCOMPARE(list.sentence(macOf(1)), std::string("pc-01 waits for an address."));
        list.waits(macOf(2), "pc-02", now);
        QCOMPARE(list.sentence(macOf(2)), std::string("pc-02 and 1 other machine wait for an address (pc-01)."));
        list.waits(macOf(2), "pc-02", now); // it asks again
        for (std::uint32_t number = 3; number <= 6; ++number)
            list.waits(macOf(number), "pc-0" + std::to_string(number), now);
        QCOMPARE(list.sentence(macOf(1)),
            std::string("pc-01 and 5 other machines wait for an address (pc-02, pc-03, pc-04, pc-05, ...)."));
    }

    void forgetsTheServedAndThoseWhoLeft()
    {
        TimePoint now{};
        WaitingList list;
        list.waits(macOf(1), "a", now);
        list.waits(macOf(2), "b", now);
        list.served(macOf(1));
        QCOMPARE(list.size(), std::size_t{1});
        now += WaitingList::kRemembered + seconds(1);
        list.waits(macOf(3), "c", now);
        QCOMPARE(list.size(), std::size_t{1});
        QCOMPARE(list.sentence(macOf(3)), std::string("c waits for an address."));
    }

    void isBounded()
    {
        WaitingList list;
        for (std::uint32_t number = 0; number < 1000; ++number)
            list.waits(macOf(number), "x", {});
        QCOMPARE(list.size(), WaitingList::kCapacity);
        QVERIFY(list.sentence(macOf(999)).starts_with("52:54:00:00:03:e7 and 64 other machines"));
    }
};

QTEST_GUILESS_MAIN(TestWaitingList)
#include "test_waiting_list.moc"
