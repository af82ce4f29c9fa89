#include "dhcp/other_servers.h"

#include "dhcp/engine.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

const MacAddress kOwn{{0x52, 0x54, 0, 1, 2, 3}};
const Ipv4Address kServer{0x0a000001};
const Ipv4Address kOther{0x0a000002};
const std::map<std::uint32_t, ProbeKind> kAsked{{7, ProbeKind::System}, {8, ProbeKind::Bios}, {9, ProbeKind::Uefi}};

Packet offer(std::uint32_t transaction)
{
    Packet packet;
    packet.op = Op::Reply;
    packet.transactionId = transaction;
    packet.clientMac = kOwn;
    packet.yourAddress = {0x0a000064};
    packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Offer));
    packet.options.setAddress(Code::ServerIdentifier, kServer);
    return packet;
}

std::optional<ServerAnswer> read(const Packet &packet)
{
    return probeAnswer(encode(packet), kOther, kAsked);
}

} // namespace

class TestOtherServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each speaks as its kind of machine does: options 53, 60, 77, 93, 94 and 97 (RFC 2131, 4.4.1; RFC 4578, 2).
    void questionsAreWhatMachinesSend()
    {
        struct Row {
            ProbeKind kind;
            std::string vendorClass;
            std::optional<std::uint16_t> architecture;
            std::string userClass;
        };
        for (const auto &row : {Row{ProbeKind::System, "", {}, ""},
                 Row{ProbeKind::Bios, "PXEClient:Arch:00000:UNDI:002001", 0, ""},
                 Row{ProbeKind::Uefi, "PXEClient:Arch:00007:UNDI:003016", 7, ""},
                 Row{ProbeKind::Ipxe, "PXEClient:Arch:00000:UNDI:002001", 0, "iPXE"}}) {
            const auto packet = decode(probeMessage(row.kind, kOwn, 0x12345678));
            QVERIFY(packet);
            QVERIFY(packet->type() == MessageType::Discover && packet->op == Op::Request);
            QVERIFY(packet->broadcast && packet->clientMac == kOwn && packet->transactionId == 0x12345678);
            QVERIFY(packet->options.text(Code::VendorClass) == row.vendorClass);
            QVERIFY(packet->options.u16(Code::Architecture) == row.architecture);
            QVERIFY(packet->options.text(Code::UserClass) == row.userClass);
            const auto *identifier = packet->options.find(Code::MachineIdentifier);
            QCOMPARE(identifier ? identifier->size() : 0, row.architecture ? std::size_t{17} : std::size_t{0});
            QVERIFY(!packet->options.has(Code::RequestedAddress)); // nothing is ever taken
        }
    }

    void offersAreRead()
    {
        auto packet = offer(8);
        packet.serverAddress = kOther;
        packet.bootFile = "undionly.kpxe";
        const auto got = read(packet);
        QVERIFY(got);
        QVERIFY(*got
            == (ServerAnswer{.server = kServer, .asked = ProbeKind::Bios, .offered = {0x0a000064}, .bootServer = "10.0.0.2",
                .bootFile = "undionly.kpxe"}));
        packet.options.erase(Code::ServerIdentifier); // then the sender is the server
        QVERIFY(read(packet)->server == kOther);
        auto text = offer(7);
        text.options.setText(Code::BootFile, "a\nb");
        text.options.setText(Code::TftpServer, "boot.example");
        QCOMPARE(read(text)->bootFile, "a?b"); // what the network says goes into the log
        QCOMPARE(read(text)->bootServer, "boot.example");
        auto disk = offer(7);
        disk.options.setText(Code::RootPath, "iscsi:10.0.0.9::::iqn");
        QCOMPARE(read(disk)->bootFile, "iscsi:10.0.0.9::::iqn");
    }

    void whatIsNoAnswerIsLeftAlone()
    {
        QVERIFY(!read(offer(6))); // somebody else's
        auto ack = offer(7);
        ack.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Ack));
        QVERIFY(!read(ack));
        auto request = offer(7);
        request.op = Op::Request;
        QVERIFY(!read(request));
        QVERIFY(!probeAnswer(bytesOf("nonsense"), kOther, kAsked));
    }

    void answersOfOneServerAreOne()
    {
        const ServerAnswer plain{.server = kServer, .asked = ProbeKind::System, .offered = {5}, .bootServer = {}, .bootFile = {}};
        auto bios = plain;
        bios.asked = ProbeKind::Bios;
        bios.bootFile = "a.0";
        bios.bootServer = "10.0.0.1";
        const ServerAnswer proxy{.server = kOther, .asked = ProbeKind::Uefi, .offered = {}, .bootServer = {}, .bootFile = {}};
        const auto found = foundServers({proxy, bios, plain, bios});
        QVERIFY(found
            == (std::vector<FoundServer>{{.address = kServer, .givesAddresses = true, .boots = {ProbeKind::Bios},
                                             .bootServer = "10.0.0.1", .bootFile = "a.0"},
                {.address = kOther, .givesAddresses = false, .boots = {ProbeKind::Uefi}}}));
        QCOMPARE(describe(found[0]), "gives addresses, and tells BIOS what to boot: a.0 from 10.0.0.1");
        QCOMPARE(describe(found[1]), "gives no addresses (a proxy), and tells UEFI what to boot");
        QVERIFY(foundServers({}).empty());
    }

    /// Our own service hears the questions too: this computer is no client.
    void ourOwnQuestionsAreNoClients()
    {
        auto inventory = std::make_shared<Inventory>();
        inventory->network.dhcp = DhcpMode::Full;
        inventory->network.poolFirst = Ipv4Address{0x0a000064};
        inventory->network.poolLast = Ipv4Address{0x0a0000c8};
        for (const bool own : {true, false}) {
            Engine engine({.address = kServer, .ownCards = own ? std::vector{kOwn} : std::vector<MacAddress>{}}, inventory,
                TimePoint(std::chrono::hours(1)), WallTime{1});
            const auto question = probeMessage(ProbeKind::Bios, kOwn, 1);
            const auto out = engine.handle({.bytes = question, .source = {}}, TimePoint(std::chrono::hours(1)), WallTime{1});
            QCOMPARE(out.replies.empty() && out.events.empty(), own);
        }
    }

    void theModeFollows()
    {
        const FoundServer router{.address = kServer, .givesAddresses = true};
        const FoundServer second{.address = kOther, .givesAddresses = true};
        const FoundServer boots{.address = kOther, .givesAddresses = false, .boots = {ProbeKind::Bios, ProbeKind::Uefi}};
        QVERIFY(advise({}).mode == DhcpMode::Full);
        QVERIFY(advise({router}).mode == DhcpMode::Proxy);
        QVERIFY(advise({router}).why.find("10.0.0.1") != std::string::npos);
        QVERIFY(advise({boots}).mode == DhcpMode::Full);
        QVERIFY(advise({boots}).why.find("options 66 and 67") != std::string::npos);
        QVERIFY(advise({router, second}).mode == DhcpMode::Proxy);
        QVERIFY(advise({router, second}).why.find("switch all of them off but one") != std::string::npos);
        QVERIFY(advise({router}).why.find("options 66") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestOtherServers)
#include "test_other_servers.moc"
