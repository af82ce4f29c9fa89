#include "dhcp/request_kind.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;
using boot::Asker;

class TestRequestKind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("vendorClass"); // option 60
        QTest::addColumn<QByteArray>("userClass"); // option 77
        QTest::addColumn<QByteArray>("architectures"); // option 93, hexadecimal
        QTest::addColumn<bool>("has175");
        QTest::addColumn<Asker>("asker");
        QTest::addColumn<int>("architecture");
        const QByteArray none;
        QTest::newRow("BIOS ROM") << QByteArray("PXEClient:Arch:00000:UNDI:002001") << none << QByteArray("0000")
                                  << false << Asker::Firmware << 0;
        QTest::newRow("UEFI") << QByteArray("PXEClient:Arch:00007:UNDI:003000") << none << QByteArray("0007") << false
                              << Asker::Firmware << 7;
        QTest::newRow("iPXE, its class as bare text")
            << QByteArray("PXEClient:Arch:00000:UNDI:002001") << QByteArray("iPXE") << QByteArray("0000") << false
            << Asker::Ipxe << 0;
        QTest::newRow("iPXE, its class with a length (RFC 3004, 4)")
            << QByteArray("PXEClient") << QByteArray("\x04iPXE", 5) << QByteArray("0007") << false << Asker::Ipxe << 7;
        QTest::newRow("iPXE, second of two classes (RFC 3004, 4)")
            << QByteArray("PXEClient") << QByteArray("\x02xy\x04iPXE", 8) << QByteArray("0007") << false << Asker::Ipxe
            << 7;
        QTest::newRow("iPXE by option 175 only")
            << QByteArray("PXEClient") << none << QByteArray("0000") << true << Asker::Ipxe << 0;
        QTest::newRow("another user class is no iPXE")
            << QByteArray("PXEClient") << QByteArray("gPXE") << QByteArray("0000") << false << Asker::Firmware << 0;
        QTest::newRow("UEFI HTTP boot") << QByteArray("HTTPClient:Arch:00016:UNDI:003000") << none << QByteArray("0010")
                                        << false << Asker::HttpFirmware << 16;
        QTest::newRow("PXE class with an HTTP architecture is PXE")
            << QByteArray("PXEClient:Arch:00016") << none << QByteArray("0010") << false << Asker::Firmware << 16;
        QTest::newRow("a list: the first that is known (RFC 4578, 2.1)")
            << QByteArray("PXEClient") << none << QByteArray("fffe0007") << false << Asker::Firmware << 7;
        QTest::newRow("a list of unknown ones: the first")
            << QByteArray("PXEClient") << none << QByteArray("fffefffd") << false << Asker::Firmware << 0xfffe;
        QTest::newRow("option 93 goes before the class")
            << QByteArray("PXEClient:Arch:00007") << none << QByteArray("0009") << false << Asker::Firmware << 9;
        QTest::newRow("without option 93: what the class says")
            << QByteArray("PXEClient:Arch:00007:UNDI:003000") << none << none << false << Asker::Firmware << 7;
        QTest::newRow("neither: BIOS") << QByteArray("PXEClient") << none << none << false << Asker::Firmware << 0;
        QTest::newRow("a class cut short: BIOS")
            << QByteArray("PXEClient:Arch:0007") << none << none << false << Asker::Firmware << 0;
        QTest::newRow("a class that is no number: BIOS")
            << QByteArray("PXEClient:Arch:-0007") << none << none << false << Asker::Firmware << 0;
        QTest::newRow("Debian's initramfs")
            << QByteArray("Linux ipconfig") << none << none << false << Asker::System << 0;
        QTest::newRow("Windows") << QByteArray("MSFT 5.0") << none << none << false << Asker::System << 0;
        QTest::newRow("no class at all") << none << none << none << false << Asker::System << 0;
        QTest::newRow("a class that only contains it")
            << QByteArray("xPXEClient") << none << none << false << Asker::System << 0;
    }
    void knowsWhoAsks()
    {
        QFETCH(QByteArray, vendorClass);
        QFETCH(QByteArray, userClass);
        QFETCH(QByteArray, architectures);
        QFETCH(bool, has175);
        QFETCH(Asker, asker);
        QFETCH(int, architecture);
        const auto set = [](Packet &packet, Code code, const QByteArray &value) {
            if (!value.isEmpty())
                packet.options.set(code, bytesOf({value.constData(), std::size_t(value.size())}));
        };
        Packet packet;
        set(packet, Code::VendorClass, vendorClass);
        set(packet, Code::UserClass, userClass);
        set(packet, Code::Architecture, QByteArray::fromHex(architectures));
        if (has175)
            packet.options.set(Code::Ipxe, {});
        const auto who = identify(packet);
        QCOMPARE(who.asker, asker);
        QCOMPARE(int(who.architecture), architecture);
        QCOMPARE(who.hardware.empty(), asker == Asker::System);
    }

    void textForPeopleIsPrintable()
    {
        Packet packet;
        packet.options.setText(Code::VendorClass, "PXEClient\x1b[2J\n");
        QCOMPARE(identify(packet).hardware, std::string("x86 BIOS, PXEClient?[2J?"));
    }

    void requestsAreOfFourKinds_data() // RFC 2131, 4.3.2 and table 4
    {
        QTest::addColumn<bool>("server"); // option 54
        QTest::addColumn<bool>("asked"); // option 50
        QTest::addColumn<bool>("current"); // ciaddr
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("SELECTING") << true << true << false << RequestKind::Selecting;
        QTest::newRow("SELECTING with ciaddr instead of 50, as some ROMs do")
            << true << false << true << RequestKind::Selecting;
        QTest::newRow("INIT-REBOOT") << false << true << false << RequestKind::InitReboot;
        QTest::newRow("RENEWING and REBINDING") << false << false << true << RequestKind::Renewing;
        QTest::newRow("RENEWING by a client that adds 50") << false << true << true << RequestKind::Renewing;
        QTest::newRow("no address at all") << false << false << false << RequestKind::Senseless;
        QTest::newRow("a server and no address") << true << false << false << RequestKind::Senseless;
    }
    void requestsAreOfFourKinds()
    {
        QFETCH(bool, server);
        QFETCH(bool, asked);
        QFETCH(bool, current);
        QFETCH(RequestKind, kind);
        Packet packet;
        if (server)
            packet.options.setAddress(Code::ServerIdentifier, ip("10.0.0.1"));
        if (asked)
            packet.options.setAddress(Code::RequestedAddress, ip("10.0.0.50"));
        if (current)
            packet.clientAddress = ip("10.0.0.60");
        QCOMPARE(requestKind(packet), kind);
        if (kind != RequestKind::Senseless)
            QCOMPARE(addressAsked(packet).toString(),
                std::string(kind == RequestKind::Renewing || !asked ? "10.0.0.60" : "10.0.0.50"));
    }

    void readsTheBootItem() // PXE 2.1, option 43.71
    {
        Packet packet;
        QVERIFY(!bootItem(packet));
        packet.options.set(Code::VendorInformation,
            std::array{std::byte{71}, std::byte{4}, std::byte{0x80}, std::byte{1}, std::byte{0}, std::byte{0}});
        QCOMPARE(bootItem(packet).value_or(ByteVector()).size(), std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(TestRequestKind)
#include "test_request_kind.moc"
