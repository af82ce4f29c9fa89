#include "server/event_recorder.h"

#include "fake_services.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;
using netseat::test::mac;

namespace {

Event occurred(EventCode code, std::optional<MacAddress> from = {}, std::int64_t time = 1000)
{
    Event made;
    made.time = {time};
    made.code = code;
    made.mac = from;
    return made;
}

EventRecorder recorder(std::map<Ipv4Address, MacAddress> neighbours = {})
{
    return EventRecorder([neighbours = std::move(neighbours)] { return neighbours; });
}

} // namespace

class TestEventRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<int>("macNumber"); // 0: none
        QTest::addColumn<quint32>("address");
        QTest::addColumn<bool>("proxy");
        QTest::addColumn<qint64>("client"); // 0: none
        QTest::newRow("by MAC") << 7 << 0U << false << qint64 {7};
        QTest::newRow("by leased address") << 0 << 0x0a000007U << false << qint64 {7};
        QTest::newRow("by the kernel's table where another server gives the addresses") << 0 << 0x0a000055U << true
                                                                                       << qint64 {8};
        QTest::newRow("not by the kernel's table where we give them") << 0 << 0x0a000055U << false << qint64 {0};
        QTest::newRow("an unknown MAC stays unknown, whatever its address") << 99 << 0x0a000007U << false << qint64 {0};
        QTest::newRow("nothing known of it") << 0 << 0U << false << qint64 {0};
    }
    void resolves()
    {
        QFETCH(int, macNumber);
        QFETCH(quint32, address);
        QFETCH(bool, proxy);
        QFETCH(qint64, client);
        auto inventory = test::fullInventory();
        inventory.network.dhcp = proxy ? DhcpMode::Proxy : DhcpMode::Full;
        EventBatch batch {occurred(EventCode::FileServed)};
        if (macNumber != 0)
            batch[0].mac = mac(static_cast<unsigned>(macNumber));
        if (address != 0)
            batch[0].address = Ipv4Address {address};
        recorder({{Ipv4Address {0x0a000055}, mac(8)}}).resolve(batch, inventory);
        QCOMPARE(batch[0].client ? batch[0].client->value : 0, client);
        if (client != 0)
            QVERIFY(batch[0].mac == inventory.client({client})->mac);
    }

    void theKernelsTableIsReadAtMostOnceABatch()
    {
        auto inventory = test::fullInventory();
        inventory.network.dhcp = DhcpMode::Proxy;
        int reads = 0;
        const EventRecorder counting([&reads] {
            ++reads;
            return std::map<Ipv4Address, MacAddress> {};
        });
        EventBatch batch(100, occurred(EventCode::FileServed));
        for (auto &one : batch)
            one.address = Ipv4Address {0x0a000055};
        counting.resolve(batch, inventory);
        QCOMPARE(reads, 1);
    }

    void foldsTheBootOfEachClient()
    {
        const auto inventory = test::fullInventory();
        auto folding = recorder();
        EventBatch batch {occurred(EventCode::DiscoverSeen, mac(7), 1000), occurred(EventCode::OfferSent, mac(7), 1012),
                          occurred(EventCode::DiscoverSeen, mac(99), 1013)};
        folding.resolve(batch, inventory);
        folding.record(batch, inventory);
        QCOMPARE(folding.boots().size(), 1u);
        const auto &boot = folding.boots().at({7});
        QVERIFY(boot.reached() == Stage::Offer);
        QCOMPARE(boot.started.msecs, 1000);
    }

    void theDisksKnowBestWhoIsAttached()
    {
        const auto inventory = test::fullInventory();
        auto folding = recorder();
        EventBatch batch {occurred(EventCode::DiscoverSeen, mac(7)), occurred(EventCode::FirmwareLogin, mac(7), 1100)};
        folding.resolve(batch, inventory);
        folding.record(batch, inventory);
        QVERIFY(folding.boots().at({7}).attached);
        QVERIFY(folding.setAttached([](ClientId) { return false; }));
        QVERIFY(!folding.boots().at({7}).attached);
        QVERIFY(!folding.setAttached([](ClientId) { return false; }));
    }

    void newcomers()
    {
        auto inventory = test::fullInventory();
        auto folding = recorder();
        auto unknown = occurred(EventCode::UnknownMachine, mac(50), 10'000);
        unknown.detail = "x86 BIOS, PXEClient\x1b";
        const auto first = folding.record({unknown}, inventory).newcomers;
        QCOMPARE(first.size(), 1u);
        QCOMPARE(first[0].hardware, "x86 BIOS, PXEClient?");
        QCOMPARE(first[0].firstSeen.msecs, 10'000);

        inventory.newcomers = first;
        unknown.time = {11'000};
        QVERIFY(folding.record({unknown}, inventory).newcomers.empty()); // 1 s later: not worth a write
        unknown.time = {15'000};
        const auto again = folding.record({unknown}, inventory).newcomers;
        QCOMPARE(again.size(), 1u);
        QCOMPARE(again[0].firstSeen.msecs, 10'000);
        QCOMPARE(again[0].lastSeen.msecs, 15'000);
        unknown.time = {15'001};
        unknown.address = Ipv4Address {5};
        QCOMPARE(folding.record({unknown}, inventory).newcomers.size(), 1u); // an address is news

        auto waiting = occurred(EventCode::WaitingScreen, mac(50), 30'000);
        waiting.detail = "something else";
        QCOMPARE(folding.record({waiting}, inventory).newcomers.at(0).hardware, first[0].hardware);

        QVERIFY(folding.record({occurred(EventCode::UnknownMachine, mac(7))}, inventory).newcomers.empty()); // registered
    }

    void aFloodOfNewcomersIsBounded()
    {
        EventBatch flood;
        for (unsigned i = 0; i < 8192; ++i)
            flood.push_back(occurred(EventCode::UnknownMachine, mac(100 + i)));
        QCOMPARE(recorder().record(flood, test::fullInventory()).newcomers.size(), kMaxNewcomers);
    }

    void layersAreRead()
    {
        auto folding = recorder();
        auto created = occurred(EventCode::LayerCreated);
        created.subject = "disks/client-7-version-3.reset.qcow2";
        auto kept = occurred(EventCode::LayerKept);
        kept.subject = "client-8-version-3.keep.qcow2"; // with or without its folder
        auto discarded = occurred(EventCode::LayerDiscarded);
        discarded.subject = "disks/client-9-version-3.reset.qcow2";
        auto strange = occurred(EventCode::LayerCreated);
        strange.subject = "something";
        auto inventory = test::fullInventory();
        inventory.versions = {{.id = {3}, .image = {5}}};
        const auto recorded = folding.record({created, kept, discarded, strange}, inventory);
        QCOMPARE(recorded.disks.size(), 2u);
        QVERIFY(recorded.disks[0].version == VersionId {3} && recorded.disks[0].image == ImageId {5});
        QVERIFY(recorded.disks[0].client == ClientId {7} && recorded.disks[0].mode == DiskMode::Reset);
        QCOMPARE(recorded.disks[1].file, "disks/client-8-version-3.keep.qcow2");
        QVERIFY(recorded.disks[1].mode == DiskMode::Keep);
        QCOMPARE(recorded.discarded, std::vector<std::string> {"disks/client-9-version-3.reset.qcow2"});
    }
};

QTEST_GUILESS_MAIN(TestEventRecorder)
#include "test_event_recorder.moc"
