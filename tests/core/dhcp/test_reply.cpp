#include "dhcp/reply.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;
using Action = boot::Plan::Action;

namespace {

boot::Plan planOf(Action action)
{
    boot::Plan plan;
    plan.action = action;
    plan.hostName = "pc-07";
    if (action == Action::Loader)
        plan.file = "snponly.efi";
    if (action == Action::Script)
        plan.file = "http://10.77.0.1/boot.ipxe?mac=52:54:00:00:00:07";
    if (action == Action::RootPath) {
        plan.rootPath = "iscsi:10.77.0.1::3260:0:iqn.2026-11.net.netseat:7";
        plan.initiatorName = "iqn.2026-11.net.netseat.seat:7";
    }
    return plan;
}

std::string hex(const ByteVector *value)
{
    return value
        ? QByteArray(reinterpret_cast<const char *>(value->data()), qsizetype(value->size())).toHex().toStdString()
        : "none";
}

} // namespace

class TestReply : public QObject {
    Q_OBJECT
private:
    const std::vector<Network> m_networks = networksOf(usualInventory(), {{.interface = "eth1", .address = kOurs}});

    Answerer by(bool full = true) const
    {
        return {.address = kOurs, .network = &m_networks.front(), .full = full};
    }
    Packet boot(Program program, Action action, bool full = true) const
    {
        const auto request = message(program, kPc07, MessageType::Discover, 5);
        Packet reply;
        addBoot(reply, request, identify(request), planOf(action), by(full));
        return reply;
    }

private Q_SLOTS:
    void headerIsThatOfTheRequest() // RFC 2131, 4.3.1, table 3
    {
        Packet request;
        request.transactionId = 9;
        request.secondsElapsed = 4;
        request.broadcast = true;
        request.clientAddress = ip("10.77.0.50");
        request.relayAddress = ip("10.77.0.2");
        request.clientMac = kPc07;
        const auto offer = replyTo(request, MessageType::Offer, by());
        QVERIFY(offer.op == Op::Reply);
        QCOMPARE(offer.transactionId, 9u);
        QCOMPARE(int(offer.secondsElapsed), 0);
        QVERIFY(offer.broadcast);
        QVERIFY(offer.clientAddress.isAny());
        QVERIFY(offer.relayAddress == request.relayAddress);
        QVERIFY(offer.clientMac == kPc07);
        QVERIFY(offer.options.address(Code::ServerIdentifier) == kOurs);
        QVERIFY(offer.options.list().front().code == Code::MessageType);
        QVERIFY(replyTo(request, MessageType::Ack, by()).clientAddress == request.clientAddress);
    }

    void aRelayedRefusalIsBroadcast() // RFC 2131, 4.3.2: "set the broadcast bit in the DHCPNAK"
    {
        Packet request;
        request.relayAddress = ip("10.77.0.2");
        QVERIFY(replyTo(request, MessageType::Nak, by()).broadcast);
        QVERIFY(!replyTo(request, MessageType::Ack, by()).broadcast);
        request.relayAddress = {};
        QVERIFY(!replyTo(request, MessageType::Nak, by()).broadcast);
    }

    void leaseHasItsTimes() // RFC 2131, 4.4.5: T1 0.5, T2 0.875
    {
        Packet reply;
        addLease(reply, ip("10.77.0.70"), by());
        QVERIFY(reply.yourAddress == ip("10.77.0.70"));
        QCOMPARE(reply.options.u32(Code::LeaseTime).value_or(0), 3600u);
        QCOMPARE(reply.options.u32(Code::RenewalTime).value_or(0), 1800u);
        QCOMPARE(reply.options.u32(Code::RebindingTime).value_or(0), 3150u);
    }

    void networkOptions()
    {
        Packet reply;
        addNetwork(reply, planOf(Action::AddressOnly), by());
        QVERIFY(reply.options.address(Code::SubnetMask) == ip("255.255.255.0"));
        QVERIFY(reply.options.address(Code::Router) == ip("10.77.0.254"));
        QCOMPARE(hex(reply.options.find(Code::DnsServers)), std::string("0a4d0035"));
        QCOMPARE(reply.options.text(Code::HostName), std::string_view("pc-07"));
    }

    void boots_data()
    {
        QTest::addColumn<Program>("program");
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("full");
        QTest::addColumn<QByteArray>("vendorClass"); // option 60
        QTest::addColumn<QByteArray>("vendor"); // option 43, hexadecimal
        QTest::addColumn<QByteArray>("ipxe"); // option 175, hexadecimal
        QTest::addColumn<bool>("nul"); // at the end of option 67
        const QByteArray none("none");
        const QByteArray justBoot("060108ff"); // PXE 2.1, option 43.6: boot the file, ask nobody
        const QByteArray noProxy("b00101"); // 175.176: do not wait for proxyDHCP
        QTest::newRow("BIOS ROM: a name with NUL")
            << Program::BiosRom << Action::Loader << true << QByteArray("PXEClient") << justBoot << none << true;
        QTest::newRow("UEFI: 43 beside 60, or EDK2 asks a BINL server")
            << Program::Uefi << Action::Loader << true << QByteArray("PXEClient") << justBoot << none << true;
        QTest::newRow("UEFI HTTP boot: its class, a URL without NUL")
            << Program::UefiHttp << Action::Loader << true << QByteArray("HTTPClient") << none << none << false;
        QTest::newRow("iPXE: a URL without NUL, no waiting")
            << Program::Snponly << Action::Script << true << QByteArray("PXEClient") << justBoot << noProxy << false;
        QTest::newRow("iPXE chained to its own loader")
            << Program::BiosIpxe << Action::Loader << true << QByteArray("PXEClient") << justBoot << noProxy << false;
        QTest::newRow("iPXE in proxy mode: it must wait for the other server's offer")
            << Program::Snponly << Action::Script << false << QByteArray("PXEClient") << justBoot << none << false;
        QTest::newRow("UEFI in proxy mode")
            << Program::Uefi << Action::Loader << false << QByteArray("PXEClient") << justBoot << none << true;
    }
    void boots()
    {
        QFETCH(Program, program);
        QFETCH(Action, action);
        QFETCH(bool, full);
        QFETCH(QByteArray, vendorClass);
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, ipxe);
        QFETCH(bool, nul);
        const auto reply = boot(program, action, full);
        const auto plan = planOf(action);
        // Some firmware reads the fields only, some the options only.
        QVERIFY(reply.serverAddress == kOurs);
        QCOMPARE(reply.serverName, kOurs.toString());
        QCOMPARE(reply.bootFile, plan.file);
        QCOMPARE(std::string(reply.options.text(Code::TftpServer)), kOurs.toString());
        QVERIFY(reply.options.has(Code::BootFile));
        QCOMPARE(
            std::string(textOf(*reply.options.find(Code::BootFile))), plan.file + (nul ? std::string(1, '\0') : ""));
        QCOMPARE(std::string(reply.options.text(Code::VendorClass)), vendorClass.toStdString());
        QCOMPARE(hex(reply.options.find(Code::VendorInformation)), vendor.toStdString());
        QCOMPARE(hex(reply.options.find(Code::Ipxe)), ipxe.toStdString());
        QVERIFY(!reply.options.has(Code::RootPath)); // with both, iPXE would boot the file
    }

    void aRootPathComesWithoutFile() // RFC 4173, 5
    {
        const auto reply = boot(Program::Snponly, Action::RootPath);
        QCOMPARE(std::string(reply.options.text(Code::RootPath)), planOf(Action::RootPath).rootPath);
        QCOMPARE(std::string(reply.options.text(Code::InitiatorName)), planOf(Action::RootPath).initiatorName);
        QVERIFY(reply.bootFile.empty());
        QVERIFY(!reply.options.has(Code::BootFile));
        QCOMPARE(hex(reply.options.find(Code::Ipxe)), std::string("b00101"));
    }

    void nothingToBootLeavesNoTrace()
    {
        for (const auto action : {Action::AddressOnly, Action::Silence})
            for (const auto program : {Program::Uefi, Program::Snponly, Program::LinuxIpconfig})
                QVERIFY(boot(program, action) == Packet());
    }

    void aBootItemComesBack() // PXE 2.1, option 43.71
    {
        auto request = message(Program::BiosRom, kPc07, MessageType::Request, 0);
        request.options.set(Code::VendorInformation,
            std::array{std::byte{71}, std::byte{4}, std::byte{0x80}, std::byte{1}, std::byte{0}, std::byte{0},
                std::byte{255}});
        Packet reply;
        addBoot(reply, request, identify(request), planOf(Action::Loader), by(false));
        QCOMPARE(hex(reply.options.find(Code::VendorInformation)), std::string("060108470480010000ff"));
    }

    void echoes()
    {
        Packet request;
        request.options.setText(Code::RelayAgent, "relay"); // RFC 3046, 2.2
        request.options.setText(Code::ClientIdentifier, "me"); // RFC 6842, 3
        request.options.setText(Code::MachineIdentifier, "id"); // RFC 4578, 2.3
        Packet reply;
        addEchoes(reply, request);
        QCOMPARE(reply.options.list().size(), std::size_t{3});
        QCOMPARE(reply.options.text(Code::ClientIdentifier), std::string_view("me"));
        QCOMPARE(reply.options.text(Code::MachineIdentifier), std::string_view("id"));
        QCOMPARE(reply.options.list().back().code, Code::RelayAgent);
        Packet empty;
        addEchoes(empty, Packet());
        QVERIFY(empty == Packet());
    }
};

QTEST_GUILESS_MAIN(TestReply)
#include "test_reply.moc"
