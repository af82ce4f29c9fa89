// What anybody on the network can send: nothing may crash, grow without bound, or take a client's address.
#include "dhcp_rig.h"

#include <QTest>

#include <random>

using namespace netseat;
using namespace netseat::dhcp;

class TestHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenPacketsAreToldSeldom()
    {
        Rig rig;
        const ByteVector broken(100);
        QCOMPARE(rig.send(broken, Socket::Server, ip("10.77.0.66")).events.size(), std::size_t{1});
        QVERIFY(rig.last.events.front().address == ip("10.77.0.66"));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(rig.send(broken).events.empty());
        rig.pass(seconds(10));
        QCOMPARE(rig.send(broken).events.size(), std::size_t{1});
        QCOMPARE(rig.last.events.front().amount, std::uint64_t{1000});
        QVERIFY(rig.last.events.front().code == EventCode::PacketMalformed);
    }

    void randomChangesAreSurvived_data()
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::newRow("full mode") << DhcpMode::Full;
        QTest::newRow("proxy mode") << DhcpMode::Proxy;
    }
    void randomChangesAreSurvived()
    {
        QFETCH(DhcpMode, mode);
        auto inventory = usualInventory();
        inventory.network.dhcp = mode;
        inventory.network.unknown = UnknownPolicy::Wait;
        inventory.clients[1].clientIdentifier = "01525400000003";
        inventory.network.subnets = {{.name = "Room 2",
                                         .network = *Ipv4Prefix::parse("10.78.0.0/24"),
                                         .interface = "eth2",
                                         .dhcp = mode,
                                         .poolFirst = ip("10.78.0.100"),
                                         .poolLast = ip("10.78.0.105")},
            {.name = "Far away",
                .network = *Ipv4Prefix::parse("10.79.0.0/24"),
                .dhcp = mode,
                .poolFirst = ip("10.79.0.100"),
                .poolLast = ip("10.79.0.105")}};
        Rig rig(inventory, {{.interface = "eth2", .address = ip("10.78.0.1")}});
        std::mt19937 random(1);
        const auto below = [&random](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
        for (int i = 0; i < 30'000; ++i) {
            const auto program = Program{static_cast<int>(below(7))};
            const auto type = MessageType{static_cast<std::uint8_t>(1 + below(8))};
            auto packet = message(program, macOf(std::uint32_t(below(12))), type, std::uint32_t(below(5)));
            if (below(2) == 0)
                packet.clientAddress.bits = ip("10.77.0.96").bits + std::uint32_t(below(16));
            if (below(2) == 0)
                packet.options.setAddress(Code::RequestedAddress, {ip("10.77.0.96").bits + std::uint32_t(below(16))});
            if (below(3) == 0)
                packet.options.setAddress(Code::ServerIdentifier, kOurs);
            rig.link = below(4); // two of them are there
            if (below(3) == 0)
                packet.relayAddress = ip(std::array{"10.77.0.2", "10.78.0.2", "10.79.0.2", "10.99.0.2"}[below(4)]);
            if (below(4) == 0)
                packet.options.set(Code::RelayAgent, std::array{std::byte{5}, std::byte{4}, std::byte{10},
                    static_cast<std::byte>(76 + below(5)), std::byte{0}, std::byte{9}});
            if (below(8) == 0)
                packet.options.set(Code::ParameterList, ByteVector(below(300), static_cast<std::byte>(below(256))));
            auto bytes = encode(packet, kLargestMessage);
            for (auto changes = below(4); changes > 0; --changes)
                bytes[below(bytes.size())] = static_cast<std::byte>(below(256));
            if (below(8) == 0)
                bytes.resize(below(bytes.size()));
            const auto out = rig.send(bytes, below(4) == 0 ? Socket::Proxy : Socket::Server, kOurs, 4011);
            QVERIFY(out.replies.size() <= 1);
            for (const auto &reply : out.replies) {
                QVERIFY(reply.bytes.size() >= kPaddedSize && reply.bytes.size() <= kLargestMessage);
                QVERIFY(decode(reply.bytes));
            }
            rig.pass(milliseconds(below(2000)));
        }
    }

    void oversizedAndContradictoryPackets_data()
    {
        QTest::addColumn<QByteArray>("options"); // after the cookie, hexadecimal
        QTest::newRow("message type twice: joined, so it is none (RFC 3396)") << QByteArray("350101350103ff");
        QTest::newRow("message type of two octets") << QByteArray("35020101ff");
        QTest::newRow("overload of its own field, again and again") << QByteArray("340103350101"
                                                                                  "3401033401033401ff");
        QTest::newRow("sixty thousand octets of empty options") << QByteArray("3501010c00").repeated(12'000);
        QTest::newRow("sixty thousand octets of one option")
            << "350101" + ("2bff" + QByteArray(510, '0')).repeated(230);
        QTest::newRow("relay option longer than any answer") << "350101" + ("52ff" + QByteArray(510, '0')).repeated(20);
        QTest::newRow("client identifier longer than any answer")
            << "350101" + ("3dff" + QByteArray(510, '0')).repeated(20);
    }
    void oversizedAndContradictoryPackets()
    {
        QFETCH(QByteArray, options);
        Rig rig;
        auto bytes = encode(message(Program::LinuxIpconfig, kPc07, MessageType::Discover, 1));
        bytes.resize(240);
        for (const char c : QByteArray::fromHex(options))
            bytes.push_back(static_cast<std::byte>(c));
        const auto out = rig.send(bytes);
        for (const auto &reply : out.replies)
            QVERIFY(reply.bytes.size() <= kLargestMessage);
    }

    void aFloodOfMachinesTakesNoClientsPlace()
    {
        Rig rig;
        QCOMPARE(rig.exchange(Program::Uefi, kPc07)->yourAddress.toString(), std::string("10.77.0.70"));
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08));
        const auto place = rig.discover(Program::LinuxIpconfig, kPc08)->yourAddress;
        for (std::uint32_t i = 0; i < 50'000; ++i) {
            rig.send(message(Program::Snponly, macOf(0x1000'0000 + i), MessageType::Discover, i));
            rig.events.clear();
        }
        QVERIFY(rig.engine.leases().holders() <= 12); // the pool's ten, and the two
        QVERIFY(rig.engine.isBooting(kPc07, rig.now));
        QCOMPARE(rig.exchange(Program::Uefi, kPc07)->yourAddress.toString(), std::string("10.77.0.70"));
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08)->yourAddress == place);
    }

    void aFloodDoesNotMakeAChainedLoaderLoop()
    {
        auto inventory = usualInventory();
        inventory.clients[0].loader = Loader::Undionly;
        inventory.network.unknown = UnknownPolicy::Wait;
        Rig rig(inventory);
        QCOMPARE(rig.exchange(Program::BiosIpxe, kPc07, 1)->bootFile, std::string("undionly.kpxe"));
        for (std::uint32_t i = 0; i < 20'000; ++i)
            rig.send(message(Program::BiosRom, macOf(0x1000'0000 + i), MessageType::Discover, i));
        QVERIFY(rig.exchange(Program::Undionly, kPc07, 2)->bootFile.starts_with("http://"));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
