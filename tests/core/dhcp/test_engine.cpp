// Full mode of the engine (engine.cpp, exchange.cpp), RFC 2131.
#include "dhcp_rig.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

std::string typeOf(const std::optional<Packet> &reply)
{
    if (!reply)
        return "silence";
    return reply->type() == MessageType::Offer ? "offer"
        : reply->type() == MessageType::Ack    ? "ack"
        : reply->type() == MessageType::Nak    ? "nak"
                                               : "?";
}

/// Kept exactly as it is in `inventory`, but for one setting.
Inventory with(void (*change)(Inventory &))
{
    auto inventory = usualInventory();
    change(inventory);
    return inventory;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesAnAddress() // RFC 2131, 3.1
    {
        Rig rig;
        const auto offer = rig.discover(Program::LinuxIpconfig, kPc08, 42);
        QCOMPARE(typeOf(offer), std::string("offer"));
        QVERIFY(offer->yourAddress == ip("10.77.0.100"));
        QCOMPARE(offer->transactionId, 42u);
        QVERIFY(rig.last.leases.empty());
        QVERIFY(rig.last.addressesGiven.empty());
        const auto ack = rig.ask(rig.selecting(Program::LinuxIpconfig, kPc08, offer->yourAddress, 42));
        QCOMPARE(typeOf(ack), std::string("ack"));
        QVERIFY(ack->yourAddress == offer->yourAddress);
        QCOMPARE(std::string(ack->options.text(Code::HostName)), std::string("pc-08"));
        QCOMPARE(rig.last.leases.size(), std::size_t{1});
        const auto &lease = rig.last.leases.front();
        QVERIFY(lease.mac == kPc08);
        QCOMPARE(lease.expires - rig.wall, milliseconds(3600'000));
        QCOMPARE(rig.last.addressesGiven, (std::vector<Outbox::AddressGiven>{{kPc08, ip("10.77.0.100")}}));
        QVERIFY(rig.last.bootsBegun.empty());
        // A system's exchange is one event, not three.
        QCOMPARE(rig.events, std::vector{EventCode::AddressGiven});
        QVERIFY(rig.last.events.front().client == ClientId{8});
        QVERIFY(rig.last.events.front().mac == kPc08);
        QVERIFY(rig.last.events.front().address == ip("10.77.0.100"));
    }

    void offersTheReservedAddress()
    {
        Rig rig;
        QVERIFY(rig.discover(Program::Uefi, kPc07)->yourAddress == ip("10.77.0.70"));
    }

    void answersTheSameToARepeatedDiscover() // RFC 2131, 4.1: clients retransmit
    {
        Rig rig;
        const auto first = rig.discover(Program::BiosIpxe, kPc08, 5);
        const auto other = rig.discover(Program::BiosIpxe, kStranger, 6);
        const auto again = rig.discover(Program::BiosIpxe, kPc08, 5);
        QVERIFY(first && other && again);
        QVERIFY(*first == *again);
        QVERIFY(other->yourAddress != first->yourAddress);
    }

    void leavesAnotherServersClientsAlone() // RFC 2131, 4.3.2 and 3.1.3
    {
        Rig rig;
        const auto offer = rig.discover(Program::LinuxIpconfig, kStranger);
        const auto other = rig.selecting(Program::LinuxIpconfig, kStranger, ip("10.77.0.9"), 1, ip("10.77.0.2"));
        QCOMPARE(typeOf(rig.ask(other)), std::string("silence"));
        QVERIFY(!rig.reported(EventCode::AddressRefused));
        // What we had offered is free again.
        QVERIFY(rig.discover(Program::LinuxIpconfig, kPc08)->yourAddress == offer->yourAddress);
    }

    void selecting_data() // RFC 2131, 4.3.2, SELECTING
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the one offered") << QByteArray("10.77.0.101") << QByteArray("ack");
        QTest::newRow("a free one, the offer forgotten in a restart") << QByteArray("10.77.0.105") << QByteArray("ack");
        QTest::newRow("another machine's") << QByteArray("10.77.0.100") << QByteArray("nak");
        QTest::newRow("another's reservation") << QByteArray("10.77.0.70") << QByteArray("nak");
        QTest::newRow("none of ours") << QByteArray("10.77.0.9") << QByteArray("nak");
        QTest::newRow("of another network") << QByteArray("192.168.0.9") << QByteArray("nak");
        QTest::newRow("the server's own") << QByteArray("10.77.0.1") << QByteArray("nak");
    }
    void selecting()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, answer);
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, macOf(50))); // has .100
        rig.discover(Program::LinuxIpconfig, kPc08);
        const auto reply = rig.ask(rig.selecting(Program::LinuxIpconfig, kPc08, ip(address.constData())));
        QCOMPARE(typeOf(reply), answer.toStdString());
        QCOMPARE(rig.reported(EventCode::AddressRefused), answer == "nak");
        if (answer == "nak") { // RFC 2131, table 3: a refusal carries nothing
            QVERIFY(reply->yourAddress.isAny());
            QVERIFY(!reply->options.has(Code::LeaseTime));
            QVERIFY(!reply->options.has(Code::SubnetMask));
            QVERIFY(rig.last.leases.empty());
        }
    }

    void initReboot_data() // RFC 2131, 4.3.2, INIT-REBOOT
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("its lease") << true << QByteArray("10.77.0.100") << QByteArray("ack");
        QTest::newRow("another address than its lease") << true << QByteArray("10.77.0.105") << QByteArray("nak");
        QTest::newRow("wrong network") << true << QByteArray("192.168.0.9") << QByteArray("nak");
        QTest::newRow("wrong network, no record") << false << QByteArray("192.168.0.9") << QByteArray("nak");
        QTest::newRow("no record: silence") << false << QByteArray("10.77.0.105") << QByteArray("silence");
    }
    void initReboot()
    {
        QFETCH(bool, known);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, answer);
        Rig rig;
        if (known)
            QVERIFY(rig.exchange(Program::LinuxIpconfig, kStranger));
        QCOMPARE(typeOf(rig.ask(rig.initReboot(kStranger, ip(address.constData())))), answer.toStdString());
    }

    void aRegisteredMachineHasARecord()
    {
        Rig rig;
        QCOMPARE(typeOf(rig.ask(rig.initReboot(kPc07, ip("10.77.0.70")))), std::string("ack"));
        QCOMPARE(typeOf(rig.ask(rig.initReboot(kPc07, ip("10.77.0.105")))), std::string("nak"));
        QCOMPARE(typeOf(rig.ask(rig.initReboot(kPc08, ip("10.77.0.105")))), std::string("ack"));
    }

    void renewing_data() // RFC 2131, 4.3.2, RENEWING and REBINDING
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("its lease") << true << QByteArray("10.77.0.101") << QByteArray("ack");
        QTest::newRow("another machine's lease") << true << QByteArray("10.77.0.100") << QByteArray("nak");
        QTest::newRow("wrong network") << true << QByteArray("192.168.0.9") << QByteArray("nak");
        QTest::newRow("a free one of the pool: our lease, lost in a crash")
            << false << QByteArray("10.77.0.105") << QByteArray("ack");
        QTest::newRow("no record, not of the pool: another server's")
            << false << QByteArray("10.77.0.9") << QByteArray("silence");
    }
    void renewing()
    {
        QFETCH(bool, known);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, answer);
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, macOf(50))); // has .100
        if (known)
            QVERIFY(rig.exchange(Program::LinuxIpconfig, kStranger));
        rig.pass(seconds(1800));
        QCOMPARE(typeOf(rig.ask(rig.renewing(kStranger, ip(address.constData())))), answer.toStdString());
        if (answer == "ack") {
            QCOMPARE(rig.last.leases.size(), std::size_t{1});
            QCOMPARE(rig.last.leases.front().expires - rig.wall, milliseconds(3600'000));
            QCOMPARE(rig.last.addressesGiven.size(), std::size_t{1}); // the target must not forget it either
        }
    }

    void goesWhereTheClientHears_data() // RFC 2131, 4.1
    {
        QTest::addColumn<QByteArray>("relay");
        QTest::addColumn<bool>("renews");
        QTest::addColumn<QByteArray>("address"); // to renew, or to select
        QTest::addColumn<QByteArray>("destination");
        QTest::addColumn<int>("port");
        QTest::newRow("no address yet: everybody")
            << QByteArray() << false << QByteArray("10.77.0.101") << QByteArray("255.255.255.255") << 68;
        QTest::newRow("ciaddr: to it") << QByteArray() << true << QByteArray("10.77.0.100") << QByteArray("10.77.0.100")
                                       << 68;
        QTest::newRow("a refusal: everybody")
            << QByteArray() << true << QByteArray("192.168.0.9") << QByteArray("255.255.255.255") << 68;
        QTest::newRow("a refusal, though ciaddr is of this network")
            << QByteArray() << true << QByteArray("10.77.0.70") << QByteArray("255.255.255.255") << 68;
        QTest::newRow("relayed: to the relay's server port")
            << QByteArray("10.77.0.2") << false << QByteArray("10.77.0.101") << QByteArray("10.77.0.2") << 67;
        QTest::newRow("a relayed refusal")
            << QByteArray("10.77.0.2") << false << QByteArray("192.168.0.9") << QByteArray("10.77.0.2") << 67;
    }
    void goesWhereTheClientHears()
    {
        QFETCH(QByteArray, relay);
        QFETCH(bool, renews);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, destination);
        QFETCH(int, port);
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08)); // has .100
        const auto wanted = ip(address.constData());
        auto request = renews ? rig.renewing(kPc08, wanted) : rig.selecting(Program::LinuxIpconfig, kPc08, wanted);
        if (!relay.isEmpty())
            request.relayAddress = ip(relay.constData());
        const auto out = rig.send(request);
        QCOMPARE(out.replies.size(), std::size_t{1});
        const auto &reply = out.replies.front();
        QCOMPARE(reply.destination.toString(), destination.toStdString());
        QCOMPARE(int(reply.port), port);
        QCOMPARE(reply.broadcast, destination == "255.255.255.255");
        QVERIFY(reply.from == Socket::Server);
        QVERIFY(reply.mac == kPc08);
    }

    void aRelaysOptionComesBackLast() // RFC 3046, 2.2
    {
        Rig rig;
        auto request = message(Program::Uefi, kPc07, MessageType::Discover, 1);
        request.relayAddress = ip("10.77.0.2");
        request.options.setText(Code::RelayAgent, "circuit");
        const auto reply = rig.ask(request);
        QVERIFY(reply);
        QVERIFY(reply->relayAddress == ip("10.77.0.2"));
        QCOMPARE(reply->options.list().back().code, Code::RelayAgent);
        QCOMPARE(reply->options.text(Code::RelayAgent), std::string_view("circuit"));
        QVERIFY(reply->options.has(Code::MachineIdentifier));
    }

    void aRelayOfAnotherNetworkGetsNothing() // RFC 2131, 4.3.1: giaddr says where the client is
    {
        Rig rig;
        auto request = message(Program::Uefi, kPc07, MessageType::Discover, 1);
        request.relayAddress = ip("10.99.0.1");
        QVERIFY(!rig.ask(request));
        QVERIFY(!rig.ask(request));
        QCOMPARE(rig.events, std::vector{EventCode::RequestRefused}); // told once, not for every packet
    }

    void releases() // RFC 2131, 4.3.4
    {
        Rig rig;
        const auto ack = rig.exchange(Program::LinuxIpconfig, kPc08);
        auto release = message(Program::LinuxIpconfig, kPc08, MessageType::Release, 3);
        release.clientAddress = ip("10.77.0.101"); // not its own
        QVERIFY(rig.send(release).leases.empty());
        release.clientAddress = ack->yourAddress;
        release.options.setAddress(Code::ServerIdentifier, ip("10.77.0.2"));
        QVERIFY(rig.send(release).leases.empty()); // another server's
        release.options.setAddress(Code::ServerIdentifier, kOurs);
        const auto out = rig.send(release);
        QVERIFY(out.replies.empty());
        QCOMPARE(out.leases.size(), std::size_t{1});
        QVERIFY(out.leases.front().expires <= rig.wall);
        QVERIFY(rig.reported(EventCode::AddressReleased));
    }

    void declinedAddressesAreGivenToNobody() // RFC 2131, 4.3.3
    {
        Rig rig;
        const auto ack = rig.exchange(Program::LinuxIpconfig, kPc08);
        auto decline = message(Program::LinuxIpconfig, kPc08, MessageType::Decline, 3);
        decline.options.setAddress(Code::RequestedAddress, ack->yourAddress);
        decline.options.setAddress(Code::ServerIdentifier, kOurs);
        auto forged = decline;
        forged.clientMac = kStranger;
        QVERIFY(rig.send(forged).events.empty());
        const auto out = rig.send(decline);
        QVERIFY(out.replies.empty());
        QCOMPARE(out.leases.size(), std::size_t{1});
        QVERIFY(rig.reported(EventCode::AddressDeclined));
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08)->yourAddress == ip("10.77.0.101"));
    }

    void informGetsNoAddress() // RFC 2131, 4.3.5
    {
        Rig rig;
        auto inform = message(Program::LinuxIpconfig, kStranger, MessageType::Inform, 3);
        inform.clientAddress = ip("10.77.0.9");
        const auto reply = rig.ask(inform);
        QCOMPARE(typeOf(reply), std::string("ack"));
        QVERIFY(reply->yourAddress.isAny());
        QVERIFY(!reply->options.has(Code::LeaseTime));
        QVERIFY(reply->options.has(Code::SubnetMask));
        QVERIFY(rig.last.replies.front().destination == ip("10.77.0.9"));
        QVERIFY(rig.last.leases.empty() && rig.last.addressesGiven.empty());
        inform.clientAddress = ip("8.8.8.8"); // nobody is hit through us
        QVERIFY(!rig.ask(inform));
    }

    void ignores_data()
    {
        using Change = std::function<void(Packet &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("replies on the server's port") << Change([](Packet &packet) { packet.op = Op::Reply; });
        QTest::newRow("BOOTP without message type")
            << Change([](Packet &packet) { packet.options.erase(Code::MessageType); });
        QTest::newRow("another server's OFFER as a request") << Change([](Packet &packet) {
            packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Offer));
        });
        QTest::newRow("REQUEST without any address") << Change([](Packet &packet) {
            packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Request));
        });
        QTest::newRow("DECLINE without address") << Change([](Packet &packet) {
            packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Decline));
        });
    }
    void ignores()
    {
        QFETCH(std::function<void(Packet &)>, change);
        Rig rig;
        auto packet = message(Program::LinuxIpconfig, kPc07, MessageType::Discover, 1);
        QVERIFY(rig.ask(packet));
        rig.events.clear();
        change(packet);
        QVERIFY(!rig.ask(packet));
        QVERIFY(rig.events.empty());
    }

    void offIsSilent()
    {
        Rig rig(with([](Inventory &inventory) { inventory.network.dhcp = DhcpMode::Off; }));
        QVERIFY(!rig.discover(Program::Uefi, kPc07));
        QVERIFY(rig.events.empty());
    }

    void saysWhenThePoolIsUsedUp()
    {
        Rig rig;
        for (std::uint32_t machine = 200; machine < 210; ++machine)
            QVERIFY(rig.exchange(Program::LinuxIpconfig, macOf(machine)));
        rig.events.clear();
        QVERIFY(!rig.discover(Program::Uefi, kPc08));
        QVERIFY(rig.reported(EventCode::PoolExhausted));
        QVERIFY(rig.discover(Program::Uefi, kPc07)); // a reservation needs no pool
        rig.pass(seconds(3600));
        QVERIFY(rig.discover(Program::Uefi, kPc08));
    }

    void strangers_data()
    {
        QTest::addColumn<UnknownPolicy>("policy");
        QTest::addColumn<Program>("program");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("address only, firmware")
            << UnknownPolicy::AddressOnly << Program::Uefi << QByteArray("offer") << QByteArray();
        QTest::newRow("ignored") << UnknownPolicy::Ignore << Program::Uefi << QByteArray("silence") << QByteArray();
        QTest::newRow("ignored, its system too")
            << UnknownPolicy::Ignore << Program::LinuxIpconfig << QByteArray("silence") << QByteArray();
        QTest::newRow("waiting screen, firmware")
            << UnknownPolicy::Wait << Program::Uefi << QByteArray("offer") << QByteArray("snponly.efi");
        QTest::newRow("waiting screen, iPXE") << UnknownPolicy::Wait << Program::Snponly << QByteArray("offer")
                                              << QByteArray("http://10.77.0.1/boot.ipxe?mac=52:54:00:00:00:63");
    }
    void strangers()
    {
        QFETCH(UnknownPolicy, policy);
        QFETCH(Program, program);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, file);
        auto inventory = usualInventory();
        inventory.network.unknown = policy;
        Rig rig(inventory);
        const auto reply = rig.discover(program, kStranger);
        QCOMPARE(typeOf(reply), answer.toStdString());
        if (reply)
            QCOMPARE(reply->bootFile, file.toStdString());
        // The operator hears of every machine that could be registered, whatever it gets.
        QCOMPARE(rig.reported(EventCode::UnknownMachine), program != Program::LinuxIpconfig);
        for (const auto &event : rig.last.events)
            QVERIFY(!event.client && event.mac == kStranger);
    }

    void theNetworksOwnAddressesAreNeverGiven()
    {
        auto inventory = usualInventory();
        inventory.network.poolFirst = kOurs; // a careless pool
        inventory.network.router = ip("10.77.0.2");
        inventory.network.dns = {ip("10.77.0.3")};
        Rig rig(inventory);
        QCOMPARE(rig.discover(Program::LinuxIpconfig, kPc08)->yourAddress.toString(), std::string("10.77.0.4"));
    }

    void takesLaterSettings()
    {
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kStranger));
        auto inventory = usualInventory();
        inventory.leases.clear(); // what is stored lags behind; the engine's table is the truth
        Client client;
        client.id = {9};
        client.mac = kStranger;
        client.name = "pc-09";
        inventory.clients.push_back(client);
        inventory.network.leaseSeconds = 600;
        rig.setInventory(inventory);
        const auto ack = rig.ask(rig.renewing(kStranger, ip("10.77.0.100")));
        QCOMPARE(typeOf(ack), std::string("ack"));
        QCOMPARE(ack->options.u32(Code::LeaseTime).value_or(0), 600u);
        QVERIFY(rig.last.events.front().client == ClientId{9});
    }

    void takesStoredLeases()
    {
        auto inventory = usualInventory();
        inventory.leases.push_back({.mac = kPc08,
            .address = ip("10.77.0.105"),
            .granted = {1'799'999'000'000},
            .expires = {1'800'000'100'000},
            .hostName = {}});
        Rig rig(inventory);
        QVERIFY(rig.discover(Program::LinuxIpconfig, kPc08)->yourAddress == ip("10.77.0.105"));
    }

    void hostNamesAreMadePrintable()
    {
        Rig rig;
        auto request = rig.selecting(Program::LinuxIpconfig, kPc08, ip("10.77.0.100"));
        request.options.setText(Code::HostName, "pc\n\x1b" + std::string(200, 'x'));
        QVERIFY(rig.ask(request));
        const auto &name = rig.last.leases.front().hostName;
        QCOMPARE(name.substr(0, 4), std::string("pc??"));
        QCOMPARE(name.size(), std::size_t{63});
    }

    void answersFitTheClient() // RFC 2132, 9.10
    {
        auto inventory = usualInventory();
        inventory.network.dns.assign(60, ip("10.77.0.53"));
        Rig rig(inventory);
        auto request = message(Program::Uefi, kPc07, MessageType::Discover, 1);
        request.options.erase(Code::MaximumSize);
        request.options.set(Code::ClientIdentifier, ByteVector(200));
        const auto out = rig.send(request);
        QCOMPARE(out.replies.size(), std::size_t{1});
        QVERIFY(out.replies.front().bytes.size() <= 548);
        const auto reply = decode(out.replies.front().bytes);
        QVERIFY(reply);
        QCOMPARE(reply->bootFile, std::string("snponly.efi"));
        QVERIFY(reply->options.has(Code::LeaseTime));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
