// proxyDHCP (PXE 2.1): proxy.cpp. Another server gives the addresses.
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

Inventory proxied(Loader loader = Loader::Auto, BootWay way = BootWay::Script)
{
    auto inventory = usualInventory();
    inventory.network.dhcp = DhcpMode::Proxy;
    inventory.clients[0].loader = loader;
    inventory.clients[0].boot = way;
    return inventory;
}

const std::string kScript = "http://10.77.0.1/boot.ipxe?mac=52:54:00:00:00:07";
const Ipv4Address kFrom = ip("10.77.0.150"); // given by the other server

ByteVector bootItem()
{
    return {std::byte{71}, std::byte{4}, std::byte{0x80}, std::byte{1}, std::byte{0}, std::byte{0}, std::byte{255}};
}

} // namespace

class TestProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheBootFileAndNothingElse_data()
    {
        QTest::addColumn<Program>("program");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("BIOS ROM") << Program::BiosRom << QByteArray("undionly.kpxe");
        QTest::newRow("UEFI") << Program::Uefi << QByteArray("snponly.efi");
        QTest::newRow("iPXE in ROM") << Program::BiosIpxe << QByteArray::fromStdString(kScript);
        QTest::newRow("chained iPXE") << Program::Undionly << QByteArray::fromStdString(kScript);
    }
    void namesTheBootFileAndNothingElse()
    {
        QFETCH(Program, program);
        QFETCH(QByteArray, file);
        Rig rig(proxied());
        const auto offer = rig.discover(program, kPc07);
        QVERIFY(offer);
        QVERIFY(offer->type() == MessageType::Offer);
        QVERIFY(offer->yourAddress.isAny());
        QVERIFY(offer->serverAddress == kOurs); // iPXE ignores an offer without
        QCOMPARE(offer->serverName, kOurs.toString());
        QCOMPARE(offer->bootFile, file.toStdString());
        QCOMPARE(std::string(offer->options.text(Code::VendorClass)), std::string("PXEClient"));
        QVERIFY(offer->options.has(Code::VendorInformation));
        QVERIFY(offer->options.has(Code::MachineIdentifier));
        for (const auto code :
            {Code::LeaseTime, Code::SubnetMask, Code::Router, Code::DnsServers, Code::HostName, Code::Ipxe})
            QVERIFY(!offer->options.has(code));
        const auto &reply = rig.last.replies.front();
        QVERIFY(reply.broadcast);
        QCOMPARE(int(reply.port), 68);
        QVERIFY(rig.last.leases.empty() && rig.last.addressesGiven.empty());
        QVERIFY(rig.reported(EventCode::OfferSent));
        const bool ipxe = program == Program::BiosIpxe || program == Program::Undionly;
        QCOMPARE(rig.reported(EventCode::IpxeUp), ipxe);
        QCOMPARE(rig.reported(EventCode::LoaderGiven), !ipxe);
    }

    void isSilent_data()
    {
        QTest::addColumn<Packet>("packet");
        Rig rig;
        QTest::newRow("to a system's DISCOVER") << message(Program::LinuxIpconfig, kPc07, MessageType::Discover, 1);
        QTest::newRow("to a REQUEST for the other server's address")
            << rig.selecting(Program::Uefi, kPc07, kFrom, 1, ip("10.77.0.2"));
        QTest::newRow("to a REQUEST that names us") << rig.selecting(Program::Uefi, kPc07, kFrom);
        QTest::newRow("to a wrong INIT-REBOOT: the other server refuses") << rig.initReboot(kPc07, ip("192.168.0.1"));
        QTest::newRow("to a renewal") << rig.renewing(kPc07, kFrom);
        QTest::newRow("to a stranger's firmware, which gets an address only")
            << message(Program::Uefi, kStranger, MessageType::Discover, 1);
        auto release = message(Program::Uefi, kPc07, MessageType::Release, 1);
        release.clientAddress = kFrom;
        QTest::newRow("to a RELEASE") << release;
        auto inform = message(Program::LinuxIpconfig, kPc07, MessageType::Inform, 1);
        inform.clientAddress = kFrom;
        QTest::newRow("to an INFORM") << inform;
    }
    void isSilent()
    {
        QFETCH(Packet, packet);
        Rig rig(proxied());
        const auto out = rig.send(packet);
        QVERIFY(out.replies.empty());
        QVERIFY(out.leases.empty());
        QVERIFY(out.addressesGiven.empty());
        QVERIFY(!rig.reported(EventCode::AddressRefused));
        QCOMPARE(rig.reported(EventCode::UnknownMachine), packet.clientMac == kStranger);
    }

    void answersOn4011_data()
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::addColumn<Program>("program");
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<int>("sourcePort");
        QTest::addColumn<QByteArray>("file");
        const auto script = QByteArray::fromStdString(kScript);
        for (const auto mode : {DhcpMode::Proxy, DhcpMode::Full}) {
            const auto *in = mode == DhcpMode::Full ? "full mode" : "proxy mode";
            QTest::addRow("OVMF asks from port 4011, %s", in)
                << mode << Program::Uefi << MessageType::Request << 4011 << QByteArray("snponly.efi");
            QTest::addRow("a ROM asks from port 68, %s", in)
                << mode << Program::BiosRom << MessageType::Request << 68 << QByteArray("undionly.kpxe");
            QTest::addRow("INFORM, %s", in)
                << mode << Program::Uefi << MessageType::Inform << 68 << QByteArray("snponly.efi");
            QTest::addRow("iPXE, %s", in) << mode << Program::BiosIpxe << MessageType::Request << 68 << script;
        }
    }
    void answersOn4011()
    {
        QFETCH(DhcpMode, mode);
        QFETCH(Program, program);
        QFETCH(MessageType, type);
        QFETCH(int, sourcePort);
        QFETCH(QByteArray, file);
        auto inventory = proxied();
        inventory.network.dhcp = mode;
        Rig rig(inventory);
        auto request = message(program, kPc07, type, 0);
        request.clientAddress = kFrom;
        request.options.set(Code::VendorInformation, bootItem());
        const auto out =
            rig.send(encode(request, kLargestMessage), Socket::Proxy, kFrom, static_cast<std::uint16_t>(sourcePort));
        QCOMPARE(out.replies.size(), std::size_t{1});
        const auto &sent = out.replies.front();
        QVERIFY(sent.from == Socket::Proxy);
        QVERIFY(sent.destination == kFrom);
        QCOMPARE(int(sent.port), sourcePort);
        const auto ack = decode(sent.bytes);
        QVERIFY(ack);
        QVERIFY(ack->type() == MessageType::Ack);
        QVERIFY(ack->yourAddress.isAny());
        QVERIFY(ack->clientAddress == kFrom);
        QVERIFY(ack->serverAddress == kOurs);
        QCOMPARE(ack->bootFile, file.toStdString());
        QVERIFY(subOption(*ack->options.find(Code::VendorInformation), 71));
        QVERIFY(!ack->options.has(Code::LeaseTime));
        QVERIFY(out.leases.empty());
    }

    void ignoresOn4011_data()
    {
        QTest::addColumn<Packet>("packet");
        QTest::newRow("a system") << message(Program::LinuxIpconfig, kPc07, MessageType::Request, 1);
        QTest::newRow("a DISCOVER") << message(Program::Uefi, kPc07, MessageType::Discover, 1);
        QTest::newRow("HTTP boot, which has no boot server")
            << message(Program::UefiHttp, kPc07, MessageType::Request, 1);
        QTest::newRow("a stranger, which gets an address only")
            << message(Program::Uefi, kStranger, MessageType::Request, 1);
    }
    void ignoresOn4011()
    {
        QFETCH(Packet, packet);
        Rig rig(proxied());
        QVERIFY(rig.send(encode(packet), Socket::Proxy, kFrom, 4011).replies.empty());
    }

    void withoutASourceTheAnswerIsBroadcast()
    {
        Rig rig(proxied());
        const auto out = rig.send(encode(message(Program::BiosRom, kPc07, MessageType::Request, 1)), Socket::Proxy);
        QVERIFY(out.replies.front().broadcast);
    }

    void aBootServerDiscoveryOnPort67IsAnswered() // PXE 2.1: by broadcast, with the boot item
    {
        Rig rig(proxied());
        auto request = message(Program::BiosRom, kPc07, MessageType::Request, 0);
        request.clientAddress = kFrom;
        request.options.set(Code::VendorInformation, bootItem());
        const auto out = rig.send(request);
        QCOMPARE(out.replies.size(), std::size_t{1});
        QVERIFY(out.replies.front().from == Socket::Server);
        QVERIFY(out.replies.front().destination == kFrom);
    }

    void aForeignCiaddrIsNotSentTo() // nobody is hit through us
    {
        Rig rig(proxied());
        auto request = message(Program::BiosRom, kPc07, MessageType::Request, 0);
        request.clientAddress = ip("8.8.8.8");
        request.options.set(Code::VendorInformation, bootItem());
        QVERIFY(rig.send(request).replies.front().broadcast);
    }

    void aSystemIsNotAnsweredWhateverThePlan()
    {
        Engine engine({.address = kOurs,
                          .plan =
                              [](const Inventory &, const boot::Question &, const boot::ServerAt &) {
                                  boot::Plan plan;
                                  plan.action = boot::Plan::Action::Script;
                                  plan.file = kScript;
                                  return plan;
                              }},
            std::make_shared<const Inventory>(proxied()), {}, {});
        const auto ask = [&engine](Program program) {
            const auto bytes = encode(message(program, kPc07, MessageType::Discover, 1));
            return engine.handle({.bytes = bytes, .source = {}}, {}, {}).replies.size();
        };
        QCOMPARE(ask(Program::Snponly), std::size_t{1});
        QCOMPARE(ask(Program::LinuxIpconfig), std::size_t{0});
    }

    void itsClassIsThereThoughTheClientSentNone() // a proxy's answer is known by it alone
    {
        Rig rig(proxied());
        auto request = message(Program::BiosIpxe, kPc07, MessageType::Discover, 1);
        request.options.erase(Code::VendorClass);
        const auto offer = rig.ask(request);
        QVERIFY(offer);
        QCOMPARE(std::string(offer->options.text(Code::VendorClass)), std::string("PXEClient"));
    }

    void rootPathsBecomeScripts()
    {
        Rig rig(proxied(Loader::Auto, BootWay::RootPath));
        const auto offer = rig.discover(Program::BiosIpxe, kPc07);
        QCOMPARE(offer->bootFile, kScript);
        QVERIFY(!offer->options.has(Code::RootPath));
        QVERIFY(rig.last.bootsBegun.empty());
    }

    void aChosenLoaderIsChainedOnce()
    {
        Rig rig(proxied(Loader::Undionly));
        for (std::uint32_t boot = 0; boot < 2; ++boot) {
            QCOMPARE(rig.discover(Program::BiosIpxe, kPc07, 10 * boot + 1)->bootFile, std::string("undionly.kpxe"));
            rig.pass(seconds(2)); // iPXE looks twice for a proxy
            QCOMPARE(rig.discover(Program::BiosIpxe, kPc07, 10 * boot + 1)->bootFile, std::string("undionly.kpxe"));
            rig.pass(seconds(2));
            QCOMPARE(rig.discover(Program::Undionly, kPc07, 10 * boot + 2)->bootFile, kScript);
            QCOMPARE(rig.discover(Program::Undionly, kPc07, 10 * boot + 2)->bootFile, kScript);
        }
    }

    void relayedOffersGoToTheRelay()
    {
        Rig rig(proxied());
        auto request = message(Program::Uefi, kPc07, MessageType::Discover, 1);
        request.relayAddress = ip("10.99.0.1"); // any network: the address is not ours to give
        QVERIFY(rig.ask(request));
        QVERIFY(rig.last.replies.front().destination == ip("10.99.0.1"));
        QCOMPARE(int(rig.last.replies.front().port), 67);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
