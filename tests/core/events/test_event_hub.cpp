#include "events/event_hub.h"

#include <QTest>

#include <thread>

using namespace netseat;

namespace {
Event numbered(std::uint64_t number)
{
    Event event;
    event.code = EventCode::DiskActivity;
    event.amount = number;
    return event;
}
} // namespace

class TestEventHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderIsKeptAndTimeIsStamped()
    {
        EventHub hub;
        for (std::uint64_t i = 0; i < 10; ++i)
            hub.publish(numbered(i));
        const auto batch = hub.drain();
        QCOMPARE(batch.size(), std::size_t {10});
        for (std::uint64_t i = 0; i < 10; ++i) {
            QCOMPARE(batch[i].amount, i);
            QVERIFY(batch[i].time != WallTime {});
        }
        QVERIFY(hub.drain().empty());
    }

    void aFloodIsCountedAndNotKept()
    {
        EventHub hub;
        for (std::uint64_t i = 0; i < EventHub::kCapacity + 5; ++i)
            hub.publish(numbered(i));
        const auto batch = hub.drain();
        QCOMPARE(batch.size(), EventHub::kCapacity + 1);
        QCOMPARE(batch.back().code, EventCode::EventsSuppressed);
        QCOMPARE(batch.back().amount, std::uint64_t {5});
        QVERIFY(hub.drain().empty()); // and the count starts anew
    }

    void theReaderIsWokenOncePerBatch()
    {
        EventHub hub;
        int wakes = 0;
        hub.setWake([&] { ++wakes; });
        hub.publish(numbered(1));
        hub.publish(numbered(2));
        QCOMPARE(wakes, 1);
        (void)hub.drain();
        hub.publish(numbered(3));
        QCOMPARE(wakes, 2);
    }

    void manyThreadsPublishAndNothingIsLost()
    {
        EventHub hub;
        std::vector<std::thread> publishers;
        for (std::uint64_t t = 0; t < 4; ++t)
            publishers.emplace_back([&hub, t] {
                for (std::uint64_t i = 0; i < 1000; ++i)
                    hub.publish(numbered(t * 1000 + i));
            });
        for (auto &publisher : publishers)
            publisher.join();
        auto batch = hub.drain();
        std::ranges::sort(batch, {}, &Event::amount);
        QCOMPARE(batch.size(), std::size_t {4000});
        for (std::uint64_t i = 0; i < 4000; ++i)
            QCOMPARE(batch[i].amount, i);
    }
};

QTEST_APPLESS_MAIN(TestEventHub)
#include "test_event_hub.moc"
