// The engine on several networks (RFC 2131, 4.3.1; RFC 7969): cards of its own and relays.
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

const Ipv4Address kSecond = ip("10.78.0.1"); ///< ours on link 1
const Ipv4Address kFarRelay = ip("10.79.0.254");

/// 10.77.0.0/24 on link 0, "Room 2" 10.78.0.0/24 on link 1 with pool .100 to .101, "Far away" 10.79.0.0/24 behind
/// relays.
Inventory rooms(DhcpMode second = DhcpMode::Full)
{
    auto inventory = usualInventory();
    inventory.network.subnets = {
        {.name = "Room 2",
            .network = *Ipv4Prefix::parse("10.78.0.0/24"),
            .interface = "eth2",
            .dhcp = second,
            .poolFirst = ip("10.78.0.100"),
            .poolLast = ip("10.78.0.101"),
            .router = ip("10.78.0.254"),
            .leaseSeconds = 600},
        {.name = "Far away",
            .network = *Ipv4Prefix::parse("10.79.0.0/24"),
            .poolFirst = ip("10.79.0.100"),
            .poolLast = ip("10.79.0.199"),
            .router = kFarRelay,
            .dns = {ip("10.79.0.53")},
            .leaseSeconds = 1200},
    };
    return inventory;
}

struct Rooms : Rig {
    explicit Rooms(Inventory inventory = rooms())
        : Rig(std::move(inventory), {{.interface = "eth2", .address = kSecond}})
    {
    }

    Packet relayed(Packet packet, Ipv4Address relay = kFarRelay)
    {
        packet.relayAddress = relay;
        return packet;
    }
};

} // namespace

class TestSeveralNetworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCardHasItsOwn()
    {
        Rooms rig;
        QVERIFY(rig.discover(Program::Uefi, kPc08)->yourAddress == ip("10.77.0.100"));
        QCOMPARE(rig.last.replies.front().link, std::size_t{0});
        rig.link = 1;
        const auto offer = rig.discover(Program::Uefi, kStranger);
        QVERIFY(offer->yourAddress == ip("10.78.0.100"));
        QCOMPARE(rig.last.replies.front().link, std::size_t{1});
        QVERIFY(offer->options.address(Code::ServerIdentifier) == kSecond);
        QVERIFY(offer->options.address(Code::Router) == ip("10.78.0.254"));
        QCOMPARE(offer->options.u32(Code::LeaseTime).value_or(0), 600u);
        QVERIFY(!offer->options.has(Code::DnsServers));
        const auto ack =
            rig.ask(rig.selecting(Program::Uefi, kStranger, offer->yourAddress, 1, kSecond));
        QVERIFY(ack && ack->type() == MessageType::Ack);
        QCOMPARE(rig.last.leases.front().expires - rig.wall, milliseconds(600'000));
    }

    void bootFilesNameTheServerOfThatCard()
    {
        Rooms rig;
        rig.link = 1;
        const auto offer = rig.discover(Program::Uefi, kPc08);
        QVERIFY(offer->serverAddress == kSecond);
        QCOMPARE(std::string(offer->options.text(Code::TftpServer)), kSecond.toString());
        const auto script = rig.discover(Program::Snponly, kPc08);
        QCOMPARE(script->bootFile, std::string("http://10.78.0.1/boot.ipxe?mac=52:54:00:00:00:08"));
    }

    void aFixedAddressCountsOnItsNetworkOnly()
    {
        Rooms rig;
        QVERIFY(rig.discover(Program::Uefi, kPc07)->yourAddress == ip("10.77.0.70"));
        rig.link = 1; // somebody carried it over
        QVERIFY(rig.discover(Program::Uefi, kPc07)->yourAddress == ip("10.78.0.100"));
    }

    void aMachineThatWasMovedIsTold() // RFC 2131, 4.3.2: INIT-REBOOT on the wrong network
    {
        Rooms rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08));
        rig.link = 1;
        const auto reply = rig.ask(rig.initReboot(kPc08, ip("10.77.0.100")));
        QVERIFY(reply && reply->type() == MessageType::Nak);
    }

    void relays() // RFC 2131, 4.1 and 4.3.1
    {
        Rooms rig;
        auto discover = rig.relayed(message(Program::Uefi, kPc08, MessageType::Discover, 1));
        discover.options.setText(Code::RelayAgent, "\x01\x04port");
        const auto offer = rig.ask(discover);
        QVERIFY(offer);
        QVERIFY(offer->yourAddress == ip("10.79.0.100"));
        QVERIFY(offer->options.address(Code::ServerIdentifier) == kOurs); // of the card that the relay reached
        QVERIFY(offer->options.address(Code::DnsServers) == ip("10.79.0.53"));
        QCOMPARE(offer->options.u32(Code::LeaseTime).value_or(0), 1200u);
        QCOMPARE(offer->options.list().back().code, Code::RelayAgent); // RFC 3046, 2.2
        const auto &sent = rig.last.replies.front();
        QVERIFY(sent.destination == kFarRelay);
        QCOMPARE(int(sent.port), 67);
        const auto ack = rig.ask(rig.relayed(rig.selecting(Program::Uefi, kPc08, offer->yourAddress)));
        QVERIFY(ack && ack->type() == MessageType::Ack);

        // RENEWING: straight to the server, past the relay (RFC 2131, 4.4.5).
        const auto out = rig.send(
            encode(rig.renewing(kPc08, offer->yourAddress), kLargestMessage), Socket::Server, offer->yourAddress);
        QCOMPARE(out.replies.size(), std::size_t{1});
        QVERIFY(decode(out.replies.front().bytes)->type() == MessageType::Ack);
        QVERIFY(out.replies.front().destination == offer->yourAddress);

        // REBINDING comes through the relay again.
        const auto rebound = rig.ask(rig.relayed(rig.renewing(kPc08, offer->yourAddress)));
        QVERIFY(rebound && rebound->type() == MessageType::Ack);
        QVERIFY(rig.last.replies.front().destination == kFarRelay);
    }

    void linkSelectionGoesBeforeGiaddr() // RFC 3527, 3: the relay is reached elsewhere than its clients are
    {
        Rooms rig;
        auto discover = rig.relayed(message(Program::Uefi, kPc08, MessageType::Discover, 1), ip("10.77.0.2"));
        discover.options.set(Code::RelayAgent,
            std::array{std::byte{5}, std::byte{4}, std::byte{10}, std::byte{79}, std::byte{0}, std::byte{0}});
        const auto offer = rig.ask(discover);
        QVERIFY(offer && offer->yourAddress == ip("10.79.0.100"));
        QVERIFY(rig.last.replies.front().destination == ip("10.77.0.2"));
        QVERIFY(*offer->options.find(Code::RelayAgent) == *discover.options.find(Code::RelayAgent));
    }

    void theOfferOfOneCardMayBeTakenByAnother() // the relay has two ways to us
    {
        Rooms rig;
        const auto offer = rig.ask(rig.relayed(message(Program::Uefi, kPc08, MessageType::Discover, 1)));
        rig.link = 1;
        const auto ack = rig.ask(rig.relayed(rig.selecting(Program::Uefi, kPc08, offer->yourAddress)));
        QVERIFY(ack && ack->type() == MessageType::Ack);
    }

    void eachNetworkHasItsMode_data()
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::addColumn<bool>("offers");
        QTest::addColumn<bool>("addresses");
        QTest::newRow("full") << DhcpMode::Full << true << true;
        QTest::newRow("proxy") << DhcpMode::Proxy << true << false;
        QTest::newRow("off") << DhcpMode::Off << false << false;
    }
    void eachNetworkHasItsMode()
    {
        QFETCH(DhcpMode, mode);
        QFETCH(bool, offers);
        QFETCH(bool, addresses);
        Rooms rig(rooms(mode));
        rig.link = 1;
        const auto offer = rig.discover(Program::Uefi, kPc08);
        QCOMPARE(offer.has_value(), offers);
        QCOMPARE(offer && !offer->yourAddress.isAny(), addresses);
        QCOMPARE(offer && offer->bootFile == "snponly.efi", offers);
        auto request = message(Program::Uefi, kPc08, MessageType::Request, 2);
        request.clientAddress = ip("10.78.0.100");
        const auto out =
            rig.send(encode(request, kLargestMessage), Socket::Proxy, ip("10.78.0.100"), 4011); // EDK2 asks there
        QCOMPARE(out.replies.size(), std::size_t{offers ? 1U : 0U});
        rig.link = 0;
        QVERIFY(rig.discover(Program::Uefi, kPc08)); // the main one is none the worse
    }

    void theMainNetworkMayBeOff()
    {
        auto inventory = rooms();
        inventory.network.dhcp = DhcpMode::Off;
        Rooms rig(inventory);
        QVERIFY(!rig.discover(Program::Uefi, kPc08));
        rig.link = 1;
        QVERIFY(rig.discover(Program::Uefi, kPc08));
    }

    void aCardThatIsNotServedIsSilent()
    {
        Rooms rig;
        rig.link = 2;
        QVERIFY(!rig.discover(Program::Uefi, kPc08));
        rig.link = 99;
        QVERIFY(!rig.discover(Program::Uefi, kPc08));
    }

    void saysWhichPoolIsUsedUpAndWhoWaits()
    {
        Rooms rig;
        rig.link = 1;
        for (std::uint32_t number : {50U, 51U}) {
            const auto offer = rig.discover(Program::LinuxIpconfig, macOf(number));
            QVERIFY(offer);
            QVERIFY(rig.ask(rig.selecting(Program::LinuxIpconfig, macOf(number), offer->yourAddress, 1, kSecond)));
        }
        QVERIFY(!rig.discover(Program::Uefi, kPc07));
        const auto &first = rig.last.events.back();
        QVERIFY(first.code == EventCode::PoolExhausted);
        QCOMPARE(first.subject, std::string("Room 2"));
        QVERIFY(first.detail.starts_with("Room 2: pc-07 waits for an address."));
        QVERIFY(!rig.discover(Program::LinuxIpconfig, kPc08));
        QVERIFY(rig.last.events.empty()); // not for every message
        rig.pass(seconds(11));
        QVERIFY(!rig.discover(Program::LinuxIpconfig, kPc08));
        QCOMPARE(rig.last.events.back().detail,
            std::string("Room 2: pc-08 and 1 other machine wait for an address (pc-07)."));
        QCOMPARE(rig.last.events.back().amount, std::uint64_t{2});
        rig.link = 0; // each network tells of itself
        QVERIFY(rig.discover(Program::Uefi, kPc08));
    }

    void storedLeasesGoWhereTheyBelong()
    {
        auto inventory = rooms();
        const auto add = [&](const MacAddress &mac, const char *address) {
            inventory.leases.push_back({.mac = mac,
                .address = ip(address),
                .granted = {1'799'999'000'000},
                .expires = {1'800'000'100'000},
                .hostName = {}});
        };
        add(macOf(50), "10.77.0.105");
        add(macOf(51), "10.78.0.101");
        add(macOf(52), "10.79.0.150");
        Rooms rig(inventory);
        for (std::size_t network = 0; network < 3; ++network)
            QCOMPARE(rig.engine.leasesOf(network).holders(), std::size_t{1});
        rig.link = 1;
        QVERIFY(rig.discover(Program::Uefi, macOf(51))->yourAddress == ip("10.78.0.101"));
    }

    void leasesOutliveAnEditOfTheSettings_data()
    {
        QTest::addColumn<bool>("rename");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<bool>("another"); // network before it
        QTest::newRow("another pool") << false << QByteArray("10.78.0.0/24") << false;
        QTest::newRow("another name") << true << QByteArray("10.78.0.0/24") << false;
        QTest::newRow("a longer mask") << false << QByteArray("10.78.0.0/23") << false;
        QTest::newRow("another network is added before it") << false << QByteArray("10.78.0.0/24") << true;
    }
    void leasesOutliveAnEditOfTheSettings()
    {
        QFETCH(bool, rename);
        QFETCH(QByteArray, prefix);
        QFETCH(bool, another);
        Rooms rig;
        rig.link = 1;
        const auto offer = rig.discover(Program::LinuxIpconfig, macOf(50));
        QVERIFY(rig.ask(rig.selecting(Program::LinuxIpconfig, macOf(50), offer->yourAddress, 1, kSecond)));
        auto inventory = rooms();
        auto &room = inventory.network.subnets.front();
        room.network = *Ipv4Prefix::parse(prefix.constData());
        room.poolLast = ip("10.78.0.120");
        if (rename)
            room.name = "Room two";
        if (another)
            inventory.network.subnets.insert(
                inventory.network.subnets.begin(), {.name = "New", .network = *Ipv4Prefix::parse("10.80.0.0/24")});
        rig.setInventory(inventory);
        QVERIFY(rig.discover(Program::LinuxIpconfig, macOf(51))->yourAddress == ip("10.78.0.101"));
        const auto renewed = rig.ask(rig.renewing(macOf(50), offer->yourAddress));
        QVERIFY(renewed && renewed->type() == MessageType::Ack);
    }

    void anEndHereHidesNoLeaseElsewhere() // leases are stored by machine
    {
        Rooms rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08));
        rig.link = 1; // the same MAC on another VLAN
        const auto offer = rig.discover(Program::LinuxIpconfig, kPc08);
        QVERIFY(rig.ask(rig.selecting(Program::LinuxIpconfig, kPc08, offer->yourAddress, 1, kSecond)));
        rig.link = 0;
        auto release = message(Program::LinuxIpconfig, kPc08, MessageType::Release, 3);
        release.clientAddress = ip("10.77.0.100");
        QVERIFY(rig.send(release).leases.empty());
        QVERIFY(rig.reported(EventCode::AddressReleased));
        rig.link = 1;
        release.clientAddress = offer->yourAddress;
        QCOMPARE(rig.send(release).leases.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestSeveralNetworks)
#include "test_several_networks.moc"
