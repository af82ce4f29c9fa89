// What single kinds of firmware and single clients are told differently, by the whole engine.
#include "dhcp_rig.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

const MacAddress kPi{{0xdc, 0xa6, 0x32, 0, 0, 1}};
const MacAddress kDock = macOf(500);

QByteArray hex(const ByteVector *value)
{
    return value ? QByteArray(reinterpret_cast<const char *>(value->data()), qsizetype(value->size())).toHex()
                 : QByteArray("none");
}

Inventory withClient(const std::function<void(Client &)> &change, DhcpMode mode = DhcpMode::Full)
{
    auto inventory = usualInventory();
    inventory.network.dhcp = mode;
    change(inventory.clients[1]); // pc-08
    return inventory;
}

/// A DISCOVER or REQUEST of a Raspberry Pi 4. The latter has no class (rpi-eeprom #82).
Packet piMessage(MessageType type)
{
    Packet packet;
    packet.transactionId = 0x26f30339;
    packet.clientMac = kPi;
    packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(type));
    if (type == MessageType::Discover)
        packet.options.setText(Code::VendorClass, "PXEClient:Arch:00000:UNDI:002001");
    packet.options.set(Code::Architecture, ByteVector(2));
    packet.options.set(Code::MachineIdentifier, ByteVector(17));
    ByteVector list;
    for (const int code : {43, 60, 67, 128, 129, 130, 131, 132, 133, 134, 135, 66, 1, 3})
        list.push_back(static_cast<std::byte>(code));
    packet.options.set(Code::ParameterList, list);
    return packet;
}

Packet withFeatures(Packet packet, std::initializer_list<int> features)
{
    ByteWriter encapsulated;
    for (const int feature : features) {
        encapsulated.u8(static_cast<std::uint8_t>(feature));
        encapsulated.u8(1);
        encapsulated.u8(1);
    }
    packet.options.set(Code::Ipxe, encapsulated.data());
    return packet;
}

ByteVector octets(const QByteArray &hexadecimal)
{
    const auto bytes = QByteArray::fromHex(hexadecimal);
    const auto view = bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return {view.begin(), view.end()};
}

} // namespace

class TestFirmware : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRaspberryPiSeesItsMenu_data()
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::newRow("full") << DhcpMode::Full;
        QTest::newRow("proxy") << DhcpMode::Proxy;
    }
    void aRaspberryPiSeesItsMenu()
    {
        QFETCH(DhcpMode, mode);
        Rig rig(withClient([](Client &client) { client.mac = kPi; }, mode));
        const auto offer = rig.ask(piMessage(MessageType::Discover));
        QVERIFY(offer);
        QCOMPARE(std::string(offer->options.text(Code::VendorClass)), std::string("PXEClient"));
        // 43.6: 3, 43.10: no waiting, "PXE"; 43.9: one item of type 0 (as dnsmasq: raspberrypi/firmware #941)
        QCOMPARE(hex(offer->options.find(Code::VendorInformation)),
            QByteArray("060103") + "0a0400505845" + "09170000" + "14" + QByteArray("Raspberry Pi Boot   ").toHex()
                + "ff");
        QVERIFY(offer->serverAddress == kOurs);
        QCOMPARE(std::string(offer->options.text(Code::TftpServer)), kOurs.toString());
        QCOMPARE(textOf(*offer->options.find(Code::BootFile)), std::string_view("bootcode.bin")); // without NUL
        QCOMPARE(offer->yourAddress.isAny(), mode == DhcpMode::Proxy);
        for (const auto &event : rig.last.events)
            if (event.code == EventCode::DiscoverSeen)
                QVERIFY(event.detail.starts_with("ARM Raspberry Pi boot"));
        if (mode == DhcpMode::Proxy)
            return;
        auto request = piMessage(MessageType::Request);
        request.options.setAddress(Code::RequestedAddress, offer->yourAddress);
        request.options.setAddress(Code::ServerIdentifier, kOurs);
        const auto ack = rig.ask(request);
        QVERIFY(ack && ack->type() == MessageType::Ack);
        QCOMPARE(ack->bootFile, std::string("bootcode.bin"));
        QVERIFY(*ack->options.find(Code::VendorInformation) == *offer->options.find(Code::VendorInformation));
    }

    void uefiHttpBoots_data() // UEFI 2.10, 24.7: class HTTPClient, the URL in option 67
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::addColumn<int>("architecture");
        QTest::addColumn<QByteArray>("file"); // "": none
        for (const auto mode : {DhcpMode::Full, DhcpMode::Proxy}) {
            const auto *in = mode == DhcpMode::Full ? "full" : "proxy";
            const auto row = [&](int code, const char *file) {
                QTest::addRow("%s, %d", in, code) << mode << code << QByteArray(file);
            };
            row(15, "http://10.77.0.1/files/snponly-i386.efi");
            row(16, "http://10.77.0.1/files/snponly.efi");
            row(17, "http://10.77.0.1/files/snponly.efi");
            row(18, "http://10.77.0.1/files/snponly-arm32.efi");
            row(19, "http://10.77.0.1/files/snponly-arm64.efi");
            row(20, "http://10.77.0.1/files/undionly.kpxe");
            row(26, "http://10.77.0.1/files/snponly-riscv32.efi");
            row(28, "http://10.77.0.1/files/snponly-riscv64.efi");
            row(40, "http://10.77.0.1/files/snponly-loong64.efi");
            row(30, "");
        }
    }
    void uefiHttpBoots()
    {
        QFETCH(DhcpMode, mode);
        QFETCH(int, architecture);
        QFETCH(QByteArray, file);
        Rig rig(withClient([](Client &) {}, mode));
        auto request = message(Program::UefiHttp, kPc08, MessageType::Discover, 1);
        request.options.setText(Code::VendorClass, QStringLiteral("HTTPClient:Arch:%1:UNDI:003000")
                                                       .arg(architecture, 5, 10, QLatin1Char('0'))
                                                       .toStdString());
        request.options.set(Code::Architecture, std::array{std::byte{0}, static_cast<std::byte>(architecture)});
        const auto offer = rig.ask(request);
        if (file.isEmpty()) {
            QCOMPARE(offer.has_value(), mode == DhcpMode::Full); // an address is all there is
            if (offer)
                QVERIFY(offer->bootFile.empty() && !offer->options.has(Code::VendorClass));
            return;
        }
        QVERIFY(offer);
        QCOMPARE(std::string(offer->options.text(Code::VendorClass)), std::string("HTTPClient"));
        QCOMPARE(QByteArray::fromStdString(std::string(textOf(*offer->options.find(Code::BootFile)))), file);
        QVERIFY(!offer->options.has(Code::VendorInformation));
        QCOMPARE(offer->yourAddress.isAny(), mode == DhcpMode::Proxy);
    }

    void ipxeSettings_data() // iPXE, src/include/ipxe/dhcp.h
    {
        QTest::addColumn<FirmwareOptions>("firmware");
        QTest::addColumn<DhcpMode>("mode");
        QTest::addColumn<QByteArray>("encapsulated"); // option 175
        QTest::newRow("nothing but no-pxedhcp") << FirmwareOptions() << DhcpMode::Full << QByteArray("b00101");
        QTest::newRow("a proxy is waited for") << FirmwareOptions() << DhcpMode::Proxy << QByteArray("none");
        QTest::newRow("keep-san") << FirmwareOptions{.keepSan = true} << DhcpMode::Full << QByteArray("b00101080101");
        QTest::newRow("keep-san by a proxy")
            << FirmwareOptions{.keepSan = true} << DhcpMode::Proxy << QByteArray("080101");
        QTest::newRow("san-retries")
            << FirmwareOptions{.sanRetries = 20} << DhcpMode::Full << QByteArray("b00101bb0114");
        QTest::newRow("san-filename") << FirmwareOptions{.sanFilename = "a.efi"} << DhcpMode::Full
                                      << QByteArray("b00101bc05612e656669");
        QTest::newRow("all of them") << FirmwareOptions{.keepSan = true, .sanFilename = "a", .sanRetries = 255}
                                     << DhcpMode::Full << QByteArray("b00101080101bb01ffbc0161");
    }
    void ipxeSettings()
    {
        QFETCH(FirmwareOptions, firmware);
        QFETCH(DhcpMode, mode);
        QFETCH(QByteArray, encapsulated);
        Rig rig(withClient([&](Client &client) { client.firmware = firmware; }, mode));
        const auto offer = rig.discover(Program::Snponly, kPc08);
        QVERIFY(offer);
        QCOMPARE(hex(offer->options.find(Code::Ipxe)), encapsulated);
        QVERIFY(!rig.discover(Program::Uefi, kPc08)->options.has(Code::Ipxe)); // iPXE only
    }

    void secretsGoWithTheAddressOnly()
    {
        const auto inventory = withClient([](Client &client) {
            client.boot = BootWay::RootPath;
            client.chapUser = "pc";
            client.chapSecret = "secretsecret";
            client.mutualUser = "us";
            client.mutualSecret = "othersecret1";
        });
        const auto secrets = QByteArray("be027063") + "bf0c" + QByteArray("secretsecret").toHex() + "c0027573" + "c10c"
            + QByteArray("othersecret1").toHex();
        Rig rig(inventory);
        const auto offer = rig.discover(Program::Snponly, kPc08);
        QVERIFY(offer->options.has(Code::RootPath));
        QCOMPARE(hex(offer->options.find(Code::Ipxe)), QByteArray("b00101"));
        const auto ack = rig.ask(rig.selecting(Program::Snponly, kPc08, offer->yourAddress));
        QCOMPARE(hex(ack->options.find(Code::Ipxe)), "b00101" + secrets);
        QCOMPARE(rig.last.bootsBegun, std::vector{ClientId{8}});
        for (const auto &event : rig.last.events)
            QVERIFY(event.detail.find("secretsecret") == std::string::npos);

        // Nobody else gets them: not its system, not its firmware, not a proxy's client.
        for (const auto program : {Program::LinuxIpconfig, Program::Uefi})
            QVERIFY(!rig.exchange(program, kPc08)->options.has(Code::Ipxe));
        auto proxied = inventory;
        proxied.network.dhcp = DhcpMode::Proxy;
        Rig proxy(proxied);
        QVERIFY(!proxy.discover(Program::Snponly, kPc08)->options.has(Code::Ipxe));
        auto request = message(Program::Snponly, kPc08, MessageType::Request, 5);
        request.clientAddress = ip("10.77.0.150");
        for (auto *at : {&rig, &proxy}) {
            const auto out = at->send(encode(request, kLargestMessage), Socket::Proxy, request.clientAddress, 68);
            QVERIFY(!decode(out.replies.front().bytes)->options.has(Code::Ipxe));
        }
    }

    void perClientSwitches()
    {
        Rig rig(withClient([](Client &client) {
            client.firmware.withoutRouter = true;
            client.firmware.withoutVendorOptions = true;
        }));
        const auto offer = rig.discover(Program::Uefi, kPc08);
        QVERIFY(!offer->options.has(Code::Router));
        QVERIFY(!offer->options.has(Code::VendorInformation));
        QCOMPARE(std::string(offer->options.text(Code::VendorClass)), std::string("PXEClient"));
        QCOMPARE(offer->bootFile, std::string("snponly.efi"));
        QVERIFY(!rig.exchange(Program::LinuxIpconfig, kPc08)->options.has(Code::Router)); // Windows most of all
        const auto other = rig.discover(Program::Uefi, kPc07);
        QVERIFY(other->options.has(Code::Router) && other->options.has(Code::VendorInformation));
        auto request = message(Program::Uefi, kPc08, MessageType::Request, 5); // it asks again on 4011
        request.clientAddress = ip("10.77.0.100");
        const auto out = rig.send(encode(request, kLargestMessage), Socket::Proxy, request.clientAddress, 4011);
        QCOMPARE(decode(out.replies.front().bytes)->bootFile, std::string("snponly.efi"));
    }

    void aPoorIpxeIsChainedOnce() // option 175's feature list
    {
        Rig rig;
        const auto rom = [](std::uint32_t xid) {
            return withFeatures(message(Program::BiosIpxe, kPc08, MessageType::Discover, xid), {0x15, 0x13, 0x21});
        };
        const auto offer = rig.ask(rom(1)); // TFTP, HTTP, PXE: no iSCSI
        QCOMPARE(offer->bootFile, std::string("undionly.kpxe"));
        auto request = rom(1);
        request.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Request));
        request.options.setAddress(Code::RequestedAddress, offer->yourAddress);
        request.options.setAddress(Code::ServerIdentifier, kOurs);
        QCOMPARE(rig.ask(request)->bootFile, std::string("undionly.kpxe"));
        QVERIFY(rig.last.events.back().detail.find("lacks iSCSI") != std::string::npos);
        const auto full =
            withFeatures(message(Program::Undionly, kPc08, MessageType::Discover, 2), {0x11, 0x13, 0x15});
        QVERIFY(rig.ask(full)->bootFile.starts_with("http://"));
    }

    void features_data()
    {
        QTest::addColumn<QByteArray>("encapsulated"); // option 175
        QTest::addColumn<bool>("withoutHttp");
        QTest::addColumn<bool>("withoutIscsi");
        QTest::newRow("says nothing") << QByteArray("b10101") << false << false;
        QTest::newRow("empty") << QByteArray() << false << false;
        QTest::newRow("all") << QByteArray("110101130101") << false << false;
        QTest::newRow("HTTP only") << QByteArray("130101b10101") << false << true;
        QTest::newRow("iSCSI only") << QByteArray("110101eb0101") << true << false;
        QTest::newRow("TFTP only") << QByteArray("150101") << true << true;
        QTest::newRow("cut short") << QByteArray("1501011305") << true << true;
    }
    void features()
    {
        QFETCH(QByteArray, encapsulated);
        QFETCH(bool, withoutHttp);
        QFETCH(bool, withoutIscsi);
        Packet packet;
        packet.options.set(Code::Ipxe, octets(encapsulated));
        const auto who = identify(packet);
        QCOMPARE(who.withoutHttp, withoutHttp);
        QCOMPARE(who.withoutIscsi, withoutIscsi);
    }

    void tftpAddressesForThoseWhoAsk() // RFC 5859
    {
        Rig rig;
        auto request = message(Program::Uefi, kPc08, MessageType::Discover, 1);
        QVERIFY(!rig.ask(request)->options.has(Code::TftpAddresses));
        request.options.set(Code::ParameterList, std::array{std::byte{150}});
        QVERIFY(rig.ask(request)->options.address(Code::TftpAddresses) == kOurs);
    }

    void anIdentifierIsTheClient_data() // RFC 2131, 4.2; RFC 4361
    {
        QTest::addColumn<QByteArray>("registered");
        QTest::addColumn<QByteArray>("sent"); // "": no option 61
        QTest::addColumn<bool>("known");
        QTest::newRow("a DUID") << QByteArray("ff00000001000100012a") << QByteArray("ff00000001000100012a") << true;
        QTest::newRow("another DUID") << QByteArray("ff00000001000100012a") << QByteArray("ff0000000100010001ff") << false;
        QTest::newRow("its dock's address") << QByteArray("01525400" "0001f4") << QByteArray("01525400" "0001f4") << true;
        QTest::newRow("its dock's address, which UEFI does not send")
            << QByteArray("01525400" "0001f4") << QByteArray() << true;
        QTest::newRow("nothing registered") << QByteArray() << QByteArray() << false;
    }
    void anIdentifierIsTheClient()
    {
        QFETCH(QByteArray, registered);
        QFETCH(QByteArray, sent);
        QFETCH(bool, known);
        auto inventory = usualInventory();
        inventory.clients[0].clientIdentifier = registered.toStdString(); // pc-07, at .70
        Rig rig(inventory);
        auto request = message(Program::LinuxIpconfig, kDock, MessageType::Discover, 1);
        if (!sent.isEmpty())
            request.options.set(Code::ClientIdentifier, octets(sent));
        const auto offer = rig.ask(request);
        QCOMPARE(offer->yourAddress.toString(), std::string(known ? "10.77.0.70" : "10.77.0.100"));
        QVERIFY(offer->clientMac == kDock);
        request.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Request));
        request.options.setAddress(Code::RequestedAddress, offer->yourAddress);
        request.options.setAddress(Code::ServerIdentifier, kOurs);
        const auto ack = rig.ask(request);
        QCOMPARE(std::string(ack->options.text(Code::HostName)), std::string(known ? "pc-07" : ""));
        // The disks and the store know it by its own MAC.
        QVERIFY(rig.last.addressesGiven.front().mac == (known ? kPc07 : kDock));
        QVERIFY(rig.last.leases.front().mac == (known ? kPc07 : kDock));
        QVERIFY(rig.last.events.front().mac == kDock);
    }

    void itsOtherCardHasTheSameAddress()
    {
        auto inventory = usualInventory();
        inventory.clients[1].clientIdentifier = "010203"; // pc-08, from the pool
        Rig rig(inventory);
        const auto atHome = rig.exchange(Program::LinuxIpconfig, kPc08)->yourAddress;
        auto request = message(Program::LinuxIpconfig, kDock, MessageType::Discover, 1);
        request.options.set(Code::ClientIdentifier, octets("010203"));
        QVERIFY(rig.ask(request)->yourAddress == atHome);
        QVERIFY(rig.discover(Program::LinuxIpconfig, kStranger)->yourAddress != atHome);
    }

    void itBootsByItsIdentifier()
    {
        auto inventory = usualInventory();
        inventory.clients[1].clientIdentifier = "01525400" "0001f4"; // what iPXE on kDock sends
        Rig rig(inventory);
        QCOMPARE(rig.exchange(Program::Uefi, kDock, 1)->bootFile, std::string("snponly.efi"));
        const auto ack = rig.exchange(Program::Snponly, kDock, 2);
        QCOMPARE(ack->bootFile, std::string("http://10.77.0.1/boot.ipxe?mac=52:54:00:00:00:08"));
        QVERIFY(ack->clientMac == kDock);
        QVERIFY(rig.engine.isBooting(kDock, rig.now)); // the card that solicits routers
        QVERIFY(rig.last.events.front().client == ClientId{8});
    }
};

QTEST_GUILESS_MAIN(TestFirmware)
#include "test_firmware.moc"
