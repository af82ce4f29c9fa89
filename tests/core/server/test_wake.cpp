#include "server/wake.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;

namespace {

MacAddress mac(unsigned number)
{
    return {{0x52, 0x54, 0, 0, 0, static_cast<std::uint8_t>(number)}};
}

const TimePoint kStart{std::chrono::hours(1)};

} // namespace

class TestWake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePacketIsTheAddressSixteenTimes()
    {
        const auto packet = magicPacket(mac(7));
        QCOMPARE(packet.size(), std::size_t{102});
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(packet[i] == std::byte{0xff});
        for (std::size_t i = 6; i < packet.size(); ++i)
            QVERIFY(packet[i] == std::byte{mac(7).octets[(i - 6) % 6]});
    }

    void whereItGoes()
    {
        const Ipv4Address everybody{0xffffffff};
        NetworkSettings network;
        QVERIFY(wakeTargets(network, {}).empty());
        QVERIFY(sendWake(mac(1), {}).error().code == Error::Code::Invalid);
        network.interface = "eth1";
        network.subnets = {{.name = "card", .network = *Ipv4Prefix::parse("10.1.0.0/24"), .interface = "eth2"},
            {.name = "same card", .network = *Ipv4Prefix::parse("10.2.0.0/24"), .interface = "eth2"},
            {.name = "relayed", .network = *Ipv4Prefix::parse("10.3.0.0/24")}};
        const std::vector<WakeTarget> cards{{"eth1", everybody}, {"eth2", everybody}};
        QVERIFY(wakeTargets(network, {}) == cards);
        QVERIFY(wakeTargets(network, Ipv4Address::parse("10.1.0.9")) == cards);
        auto relayed = cards;
        relayed.push_back({{}, *Ipv4Address::parse("10.3.0.255")});
        QVERIFY(wakeTargets(network, Ipv4Address::parse("10.3.0.9")) == relayed);
        const auto failed = sendWake(mac(1), {{"netseat-none0", everybody}});
        QVERIFY(!failed && failed.error().message.find("netseat-none0") != std::string::npos);
    }

    void oneAfterTheOther()
    {
        WakeList list;
        QVERIFY(list.empty() && list.due(kStart).empty());
        for (const unsigned number : {1U, 2U, 3U, 1U})
            list.add({number}, mac(number), kStart);
        auto due = list.due(kStart);
        QCOMPARE(due.size(), std::size_t{1});
        QVERIFY(due[0].mac == mac(1) && !due[0].again);
        QVERIFY(list.due(kStart + WakeList::kApart - milliseconds(1)).empty());
        due = list.due(kStart + 2 * WakeList::kApart); // late: both that have become due, in their order
        QCOMPARE(due.size(), std::size_t{2});
        QVERIFY(due[0].mac == mac(2) && due[1].mac == mac(3));
    }

    void asksAgainThenGivesUp()
    {
        WakeList list;
        list.add({1}, mac(1), kStart);
        QCOMPARE(list.due(kStart).size(), std::size_t{1});
        QVERIFY(list.due(kStart + WakeList::kAgain - milliseconds(1)).empty());
        const auto again = list.due(kStart + WakeList::kAgain);
        QVERIFY(again.size() == 1 && again[0].again);
        QVERIFY(list.due(kStart + 2 * WakeList::kAgain).empty()); // twice, and no more
        QVERIFY(list.overdue(kStart + WakeList::kPatience - milliseconds(1)).empty());
        const auto late = list.overdue(kStart + WakeList::kPatience);
        QVERIFY(late.size() == 1 && late[0].client == ClientId{1});
        QVERIFY(list.empty());
    }

    void whoIsHeardLeavesTheList()
    {
        WakeList list;
        list.add({1}, mac(1), kStart);
        QVERIFY(!list.heard(mac(1), kStart)); // before the packet: it woke by itself
        (void)list.due(kStart);
        QVERIFY(!list.heard(mac(2), kStart));
        QVERIFY(list.heard(mac(1), kStart + seconds(40)) == milliseconds(40'000));
        QVERIFY(list.empty());
        QVERIFY(!list.heard(mac(1), kStart + seconds(41)));
    }
};

QTEST_GUILESS_MAIN(TestWake)
#include "test_wake.moc"
