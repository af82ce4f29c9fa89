// LinkSockets on a virtual Ethernet: by which frames answers leave.
#include "dhcp/service_sockets.h"
#include "ethernet_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

constexpr Ipv4Address kEverybody{0xffffffff};
constexpr MacAddress kAll{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};

Reply replyFor(const Packet &packet, Ipv4Address destination = kEverybody)
{
    return {.bytes = encode(packet), .destination = destination, .port = 68, .broadcast = true, .mac = packet.clientMac};
}

Packet offerTo(std::uint32_t machine, const char *address)
{
    auto packet = message(Program::Snponly, macOf(machine), MessageType::Offer, machine);
    packet.op = Op::Reply;
    packet.yourAddress = ip(address);
    return packet;
}

} // namespace

class TestServiceSockets : public QObject {
    Q_OBJECT
private:
    Cable m_cable;

    std::optional<Frame> next() const
    {
        std::optional<Frame> frame;
        (void)QTest::qWaitFor([&] {
            frame = m_cable.receive();
            return frame && frame->port == 68;
        }, 30'000);
        return frame;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cable.make())
            QSKIP("A network namespace can't be made here.");
    }

    void whereAnAnswerGoes_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::addColumn<bool>("insists");
        QTest::addColumn<QString>("yours");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("unicast");
        const auto all = QStringLiteral("255.255.255.255");
        QTest::newRow("to a machine that takes a unicast") << true << false << "10.77.0.100" << "10.77.0.100" << true;
        QTest::newRow("switched off") << false << false << "10.77.0.101" << all << false;
        QTest::newRow("it insists on a broadcast") << true << true << "10.77.0.102" << all << false;
        QTest::newRow("it gets no address (NAK, proxy)") << true << false << "0.0.0.0" << all << false;
    }
    void whereAnAnswerGoes()
    {
        QFETCH(bool, direct);
        QFETCH(bool, insists);
        QFETCH(QString, yours);
        QFETCH(QString, to);
        QFETCH(bool, unicast);
        auto sockets = LinkSockets::open({"server", ip("10.77.0.1")}, {});
        QVERIFY2(sockets, sockets ? "" : sockets.error().message.c_str());
        sockets->setDirect(direct);
        auto packet = offerTo(7, yours.toLatin1().constData());
        packet.broadcast = insists;
        std::vector<Reply> replies{replyFor(packet)};
        QVERIFY(sockets->send(Socket::Server, replies));
        const auto frame = next();
        QVERIFY(frame);
        QCOMPARE(QString::fromStdString(frame->destination.toString()), to);
        QCOMPARE(frame->to.toString(), (unicast ? macOf(7) : kAll).toString());
        QVERIFY(decode(frame->payload));
    }

    void aRelayIsSentToAsItIs()
    {
        auto sockets = LinkSockets::open({"server", ip("10.77.0.1")}, {});
        QVERIFY(sockets);
        auto packet = offerTo(7, "10.77.0.100");
        packet.relayAddress = ip("10.77.0.2");
        std::vector<Reply> replies{replyFor(packet)}; // no such reply is ever made; it would not be touched
        QVERIFY(sockets->send(Socket::Server, replies));
        const auto frame = next();
        QVERIFY(frame && frame->destination == kEverybody);
    }

    void oneThatCannotBeSentStopsNobody()
    {
        auto sockets = LinkSockets::open({"server", ip("10.77.0.1")}, {});
        QVERIFY(sockets);
        sockets->setDirect(false);
        std::vector<Reply> replies{replyFor(offerTo(1, "10.77.0.101")),
            replyFor(offerTo(2, "10.77.0.102"), ip("10.77.0.200")), replyFor(offerTo(3, "10.77.0.103"))};
        replies[1].port = 0; // the kernel refuses it
        const auto sent = sockets->send(Socket::Server, replies);
        QVERIFY(!sent);
        QVERIFY2(sent.error().message.find(macOf(2).toString()) != std::string::npos, sent.error().message.c_str());
        for (const std::uint32_t machine : {1u, 3u}) {
            const auto frame = next();
            const auto packet = frame ? decode(frame->payload) : Result<Packet>(Error{});
            QVERIFY(packet);
            QCOMPARE(packet->transactionId, machine);
        }
    }

    void aBatchIsReadAtOnce()
    {
        auto sockets = LinkSockets::open({"server", ip("10.77.0.1")}, {});
        QVERIFY(sockets);
        constexpr std::uint32_t kMachines = 3000; // more than the system's own buffer holds
        for (std::uint32_t i = 0; i < kMachines; ++i)
            m_cable.send(message(Program::Uefi, macOf(i), MessageType::Discover, i));
        Inbox inbox;
        std::size_t seen = 0;
        while (const auto count = inbox.receive(sockets->descriptor(Socket::Server))) {
            QVERIFY(count <= Inbox::kAtOnce);
            for (std::size_t i = 0; i < count; ++i, ++seen) {
                const auto packet = decode(inbox.at(i).bytes);
                QVERIFY(packet);
                QCOMPARE(packet->transactionId, static_cast<std::uint32_t>(seen));
                QCOMPARE(inbox.at(i).port, std::uint16_t{68});
            }
        }
        QCOMPARE(seen, std::size_t{kMachines});
    }

    void moreMachinesThanTheKernelsTableHolds()
    {
        auto sockets = LinkSockets::open({"server", ip("10.77.0.1")}, {});
        QVERIFY(sockets);
        constexpr std::uint32_t kMachines = 3000; // gc_thresh3 is 1024
        std::uint32_t seen = 0;
        for (std::uint32_t i = 0; i < kMachines; i += 100) {
            std::vector<Reply> replies;
            for (std::uint32_t j = i; j < i + 100; ++j) {
                auto packet = offerTo(j, "10.77.0.100");
                packet.yourAddress.bits = 0x0a4e0000 + j;
                packet.broadcast = j % 10 == 0;
                replies.push_back(replyFor(packet));
            }
            const auto sent = sockets->send(Socket::Server, replies);
            QVERIFY2(sent, sent ? "" : sent.error().message.c_str());
            while (const auto frame = m_cable.receive())
                seen += frame->port == 68;
        }
        QTRY_VERIFY_WITH_TIMEOUT((seen += m_cable.receive() ? 1U : 0U) >= kMachines, 30'000);
    }

    void aMissingCardIsNamed()
    {
        const auto sockets = LinkSockets::open({"nosuch0", ip("10.77.0.1")}, {});
        QVERIFY(!sockets);
        QVERIFY(sockets.error().message.find("nosuch0") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestServiceSockets)
#include "test_service_sockets.moc"
