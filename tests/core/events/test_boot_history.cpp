#include "events/boot_history.h"

#include <QTest>

using namespace netseat;

namespace {

using enum EventCode;

Event at(std::int64_t second, EventCode code, std::uint64_t amount = 0)
{
    Event event;
    event.time = {second * 1000};
    event.code = code;
    event.amount = amount;
    return event;
}

BootHistory historyOf(const std::vector<Event> &events)
{
    BootHistory history;
    for (const auto &event : events)
        history.add(event);
    return history;
}

} // namespace

class TestBootHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBootHasItsEvents()
    {
        const auto history = historyOf({at(1, DiscoverSeen), at(2, OfferSent), at(3, LoaderFetched), at(4, IpxeUp),
            at(5, ScriptServed), at(6, FirmwareLogin), at(9, SystemLogin), at(500, AddressGiven),
            at(1000, SessionEnded, 70), at(2000, DiscoverSeen), at(2001, OfferSent)});
        const auto &boots = history.boots();
        QCOMPARE(boots.size(), std::size_t(2));
        QCOMPARE(boots[0].events.size(), std::size_t(9));
        QCOMPARE(boots[0].untilSystem(), std::optional(milliseconds(8000)));
        QCOMPARE(boots[0].letGo, std::optional(WallTime{1'000'000}));
        QCOMPARE(boots[0].moved(), std::uint64_t(70));
        QCOMPARE(boots[1].events.size(), std::size_t(2));
        QCOMPARE(boots[1].boot.started, WallTime{2'000'000});
        QVERIFY(!boots[1].untilSystem());
        QVERIFY(!boots[1].letGo);
    }

    void whatComesBeforeTheFirstBootBelongsToNone()
    {
        QVERIFY(historyOf({at(1, AddressGiven), at(2, SessionEnded, 5)}).boots().empty());
    }

    void aDiskThatIsAttachedAgainIsNotLetGo()
    {
        const auto history =
            historyOf({at(1, IpxeUp), at(2, FirmwareLogin), at(3, SessionEnded, 10), at(4, SystemLogin)});
        QVERIFY(!history.boots().front().letGo);
    }

    void activityCountsUntilItsSessionTellsItsSum()
    {
        auto history = historyOf({at(1, SystemLogin), at(2, DiskActivity, 100), at(4, DiskActivity, 50)});
        QCOMPARE(history.boots().front().moved(), std::uint64_t(150));
        QCOMPARE(history.boots().front().events.size(), std::size_t(1)); // a beat is no line
        history.add(at(5, SessionEnded, 160));
        history.add(at(6, SessionEnded, 5));
        QCOMPARE(history.boots().front().moved(), std::uint64_t(165));
    }

    void theOldestGiveWay()
    {
        BootHistory history;
        for (int i = 0; i < int(BootHistory::kMaxBoots) + 3; ++i)
            history.add(at(1000 * i, SystemLogin)), history.add(at(1000 * i + 1, IpxeUp));
        QCOMPARE(history.boots().size(), BootHistory::kMaxBoots);
        QVERIFY(history.boots().front().boot.started > WallTime{0});
        for (std::size_t i = 0; i < BootRecord::kMaxEvents + 10; ++i)
            history.add(at(9'000'000, RouterAnswered));
        QCOMPARE(history.boots().back().events.size(), BootRecord::kMaxEvents);
    }
};

QTEST_APPLESS_MAIN(TestBootHistory)
#include "test_boot_history.moc"
