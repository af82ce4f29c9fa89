// What the RFCs say a server does, row by row, against the whole engine in full mode.
#include "dhcp_rig.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

using Ask = std::function<Packet(Rig &)>;

/// "offer 10.77.0.100 to 255.255.255.255:68", "nak 0.0.0.0 to …", "silence".
QByteArray summary(const Outbox &out)
{
    if (out.replies.empty())
        return "silence";
    const auto &sent = out.replies.front();
    const auto reply = decode(sent.bytes);
    if (out.replies.size() != 1 || !reply)
        return "?";
    const auto type = reply->type();
    const auto *word = type == MessageType::Offer ? "offer"
        : type == MessageType::Ack                ? "ack"
        : type == MessageType::Nak                ? "nak"
                                                  : "?";
    return QByteArray(word) + ' ' + QByteArray::fromStdString(reply->yourAddress.toString()) + " to "
        + QByteArray::fromStdString(sent.destination.toString()) + ':' + QByteArray::number(sent.port);
}

Packet discover(const MacAddress &mac = kPc08)
{
    return message(Program::LinuxIpconfig, mac, MessageType::Discover, 1);
}

Packet with(Packet packet, const std::function<void(Packet &)> &change)
{
    change(packet);
    return packet;
}

const char *const kEverybody = " to 255.255.255.255:68";

void row(const char *name, Ask ask, const char *answer, const char *to = kEverybody)
{
    QTest::newRow(name) << std::move(ask) << QByteArray(answer) + (QByteArray(answer) == "silence" ? "" : to);
}

} // namespace

class TestRfc : public QObject {
    Q_OBJECT
private:
    static void addressRows() // RFC 2131, 4.3.1
    {
        row("2131, 4.3.1: the client's present binding", [](Rig &) { return discover(); }, "offer 10.77.0.100");
        row("2131, 4.3.1: its previous binding",
            [](Rig &rig) {
                rig.pass(seconds(4000));
                return discover();
            },
            "offer 10.77.0.100");
        row("2131, 4.3.1: the address asked for, where it is free",
            [](Rig &) {
                return with(discover(kStranger),
                    [](Packet &p) { p.options.setAddress(Code::RequestedAddress, ip("10.77.0.107")); });
            },
            "offer 10.77.0.107");
        row("2131, 4.3.1: a new one where the one asked for is taken",
            [](Rig &) {
                return with(discover(kStranger),
                    [](Packet &p) { p.options.setAddress(Code::RequestedAddress, ip("10.77.0.100")); });
            },
            "offer 10.77.0.102");
        row("2131, 4.3.1: one of the pool", [](Rig &) { return discover(kStranger); }, "offer 10.77.0.102");
        row("2131, 2: a fixed address", [](Rig &) { return discover(kPc07); }, "offer 10.77.0.70");
    }

    static void requestRows() // RFC 2131, 4.3.2
    {
        row("2131, 4.3.2, SELECTING: the offer is taken",
            [](Rig &rig) {
                rig.send(discover(kStranger));
                return rig.selecting(Program::LinuxIpconfig, kStranger, ip("10.77.0.102"));
            },
            "ack 10.77.0.102");
        row("2131, 4.3.2, SELECTING: another server is chosen",
            [](Rig &rig) {
                rig.send(discover(kStranger));
                return rig.selecting(Program::LinuxIpconfig, kStranger, ip("10.77.0.102"), 1, ip("10.77.0.2"));
            },
            "silence");
        row("2131, 4.3.2, SELECTING: an address of another machine",
            [](Rig &rig) { return rig.selecting(Program::LinuxIpconfig, kStranger, ip("10.77.0.100")); },
            "nak 0.0.0.0");
        row("2131, 4.3.2, INIT-REBOOT: right", [](Rig &rig) { return rig.initReboot(kPc08, ip("10.77.0.100")); },
            "ack 10.77.0.100");
        row("2131, 4.3.2, INIT-REBOOT: after the lease has ended",
            [](Rig &rig) {
                rig.pass(seconds(4000));
                return rig.initReboot(kPc08, ip("10.77.0.100"));
            },
            "ack 10.77.0.100");
        row("2131, 4.3.2, INIT-REBOOT: wrong address",
            [](Rig &rig) { return rig.initReboot(kPc08, ip("10.77.0.105")); }, "nak 0.0.0.0");
        row("2131, 4.3.2, INIT-REBOOT: wrong network",
            [](Rig &rig) { return rig.initReboot(kStranger, ip("192.168.1.9")); }, "nak 0.0.0.0");
        row("2131, 4.3.2, INIT-REBOOT: no record",
            [](Rig &rig) { return rig.initReboot(kStranger, ip("10.77.0.105")); }, "silence");
        row("2131, 4.3.2, RENEWING", [](Rig &rig) { return rig.renewing(kPc08, ip("10.77.0.100")); },
            "ack 10.77.0.100", " to 10.77.0.100:68");
        row("2131, 4.3.2, REBINDING: by broadcast, the same fields",
            [](Rig &rig) {
                rig.pass(seconds(3200)); // after T2
                return rig.renewing(kPc08, ip("10.77.0.100"));
            },
            "ack 10.77.0.100", " to 10.77.0.100:68");
        row("2131, 4.3.2, REBINDING: a lease that we have no record of, of our pool",
            [](Rig &rig) { return rig.renewing(kStranger, ip("10.77.0.105")); }, "ack 10.77.0.105",
            " to 10.77.0.105:68");
        row("2131, 4.3.2, REBINDING: another server's client",
            [](Rig &rig) { return rig.renewing(kStranger, ip("10.77.0.9")); }, "silence");
        row("2131, 4.3.2, RENEWING: somebody else's",
            [](Rig &rig) { return rig.renewing(kPc08, ip("10.77.0.101")); }, "nak 0.0.0.0");
    }

    static void otherRows()
    {
        row("2131, 4.3.3: DECLINE is not answered",
            [](Rig &) {
                return with(message(Program::LinuxIpconfig, kPc08, MessageType::Decline, 2), [](Packet &p) {
                    p.options.setAddress(Code::RequestedAddress, ip("10.77.0.100"));
                    p.options.setAddress(Code::ServerIdentifier, kOurs);
                });
            },
            "silence");
        row("2131, 4.3.3: a declined address is given to nobody",
            [](Rig &rig) {
                rig.send(with(message(Program::LinuxIpconfig, kPc08, MessageType::Decline, 2), [](Packet &p) {
                    p.options.setAddress(Code::RequestedAddress, ip("10.77.0.100"));
                    p.options.setAddress(Code::ServerIdentifier, kOurs);
                }));
                return with(
                    discover(), [](Packet &p) { p.options.setAddress(Code::RequestedAddress, ip("10.77.0.100")); });
            },
            "offer 10.77.0.102");
        row("2131, 4.3.4: RELEASE is not answered",
            [](Rig &) {
                return with(message(Program::LinuxIpconfig, kPc08, MessageType::Release, 2), [](Packet &p) {
                    p.clientAddress = ip("10.77.0.100");
                    p.options.setAddress(Code::ServerIdentifier, kOurs);
                });
            },
            "silence");
        row("2131, 4.3.4: a released address is remembered",
            [](Rig &rig) {
                rig.send(with(message(Program::LinuxIpconfig, kPc08, MessageType::Release, 2),
                    [](Packet &p) { p.clientAddress = ip("10.77.0.100"); }));
                rig.send(discover(kStranger));
                return discover();
            },
            "offer 10.77.0.100");
        row("2131, 4.3.5: INFORM gets no address, to ciaddr",
            [](Rig &) {
                return with(message(Program::LinuxIpconfig, kStranger, MessageType::Inform, 2),
                    [](Packet &p) { p.clientAddress = ip("10.77.0.9"); });
            },
            "ack 0.0.0.0", " to 10.77.0.9:68");
        // Where to: RFC 2131, 4.1
        row("2131, 4.1: through the relay",
            [](Rig &) { return with(discover(), [](Packet &p) { p.relayAddress = ip("10.77.0.2"); }); },
            "offer 10.77.0.100", " to 10.77.0.2:67");
        row("2131, 4.1: a NAK is broadcast, whatever ciaddr is",
            [](Rig &rig) { return rig.renewing(kPc08, ip("10.77.0.101")); }, "nak 0.0.0.0");
        row("2131, 4.1: without broadcast flag broadcast is allowed too",
            [](Rig &) { return with(discover(), [](Packet &p) { p.broadcast = false; }); }, "offer 10.77.0.100");
    }

private Q_SLOTS:
    // pc-08 has the lease 10.77.0.100 and another machine .101, pc-07 the reservation .70; all of them for an hour.
    void answers_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("answer");
        addressRows();
        requestRows();
        otherRows();
    }
    void answers()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, answer);
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08));
        QVERIFY(rig.exchange(Program::LinuxIpconfig, macOf(50)));
        const auto request = ask(rig);
        QCOMPARE(summary(rig.send(request)), answer);
    }

    void table3_data() // RFC 2131, 4.3.1, table 3: fields and options of a server's messages
    {
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<QList<int>>("has");
        QTest::addColumn<QList<int>>("lacks");
        const QList<int> never{50, 55, 57}; // a client's
        QTest::newRow("DHCPOFFER") << MessageType::Offer << QList{1, 3, 6, 12, 51, 53, 54, 61} << never;
        QTest::newRow("DHCPACK to a REQUEST") << MessageType::Ack << QList{1, 3, 6, 12, 51, 53, 54, 61} << never;
        QTest::newRow("DHCPNAK") << MessageType::Nak << QList{53, 54, 61}
                                 << never + QList{1, 3, 6, 12, 17, 43, 51, 60, 66, 67};
        QTest::newRow("DHCPACK to an INFORM") << MessageType::Inform << QList{1, 3, 6, 12, 53, 54, 61}
                                              << never + QList{51, 58, 59};
    }
    void table3()
    {
        QFETCH(MessageType, type);
        QFETCH(QList<int>, has);
        QFETCH(QList<int>, lacks);
        Rig rig;
        Packet request = discover();
        if (type == MessageType::Ack)
            request = rig.selecting(Program::LinuxIpconfig, kPc08, ip("10.77.0.100"));
        if (type == MessageType::Nak)
            request = rig.selecting(Program::LinuxIpconfig, kPc08, ip("10.77.0.9"));
        if (type == MessageType::Inform) {
            request.options.setU8(Code::MessageType, static_cast<std::uint8_t>(type));
            request.clientAddress = ip("10.77.0.9");
        }
        request.transactionId = 0xabcd;
        request.secondsElapsed = 7;
        request.options.setText(Code::ClientIdentifier, "me"); // RFC 6842, 3: in every answer
        const auto reply = rig.ask(request);
        QVERIFY(reply);
        QVERIFY(reply->op == Op::Reply);
        QCOMPARE(reply->transactionId, 0xabcdU);
        QCOMPARE(int(reply->hops), 0);
        QCOMPARE(int(reply->secondsElapsed), 0);
        QVERIFY(reply->clientMac == kPc08);
        QVERIFY(reply->broadcast == request.broadcast);
        QVERIFY(reply->options.address(Code::ServerIdentifier) == kOurs);
        for (const int code : has)
            QVERIFY2(reply->options.has(Code(code)), QByteArray::number(code));
        for (const int code : lacks)
            QVERIFY2(!reply->options.has(Code(code)), QByteArray::number(code));
    }

    void longOptions() // RFC 3396: both ways
    {
        Rig rig;
        // A list of 300 codes comes in two parts; the second names the host name alone.
        auto request = discover();
        ByteVector list(299, std::byte{200});
        list.push_back(static_cast<std::byte>(Code::HostName));
        request.options.set(Code::ParameterList, list);
        const auto offer = rig.ask(request);
        QVERIFY(offer && offer->options.has(Code::HostName) && !offer->options.has(Code::DnsServers));
        // An identifier of 300 octets comes back whole, in two parts.
        ByteVector identifier(300, std::byte{7});
        request = discover();
        request.options.set(Code::ClientIdentifier, identifier);
        request.options.set(Code::MaximumSize, std::array{std::byte{5}, std::byte{0xc0}});
        const auto answer = rig.ask(request);
        QVERIFY(answer && *answer->options.find(Code::ClientIdentifier) == identifier);
    }

    void overloadedRequests() // RFC 2131, 4.1 and RFC 2132, 9.3
    {
        Rig rig;
        auto request = discover();
        request.options.set(Code::UserClass, ByteVector(250)); // they fill the options field of 548 octets,
        request.options.set(Code::ParameterList, std::array{std::byte{6}});
        request.options.setText(Code::HostName, std::string(50, 'x'));
        request.options.setAddress(Code::RequestedAddress, ip("10.77.0.108")); // so this one is elsewhere
        const auto bytes = encode(request, kSmallestLimit - kHeaderSize);
        const auto out = rig.send(bytes);
        QCOMPARE(summary(out), QByteArray("offer 10.77.0.108") + kEverybody);
    }

    void neverAboveTheMaximum_data() // RFC 2132, 9.10
    {
        QTest::addColumn<int>("asked"); // option 57; -1: none
        QTest::addColumn<int>("limit"); // octets of the DHCP message
        QTest::newRow("none: 576") << -1 << 548;
        QTest::newRow("less than legal") << 300 << 548;
        QTest::newRow("600") << 600 << 572;
        QTest::newRow("1500") << 1500 << 1472;
        QTest::newRow("more than a frame") << 65280 << 1472;
    }
    void neverAboveTheMaximum()
    {
        QFETCH(int, asked);
        QFETCH(int, limit);
        auto inventory = usualInventory();
        inventory.network.dns.assign(200, ip("10.77.0.53"));
        Rig rig(inventory);
        auto request = message(Program::Uefi, kPc07, MessageType::Discover, 1);
        request.options.erase(Code::MaximumSize);
        if (asked >= 0) {
            ByteWriter size;
            size.u16(static_cast<std::uint16_t>(asked));
            request.options.set(Code::MaximumSize, size.data());
        }
        request.options.set(Code::ClientIdentifier, ByteVector(200));
        request.options.setText(Code::RelayAgent, std::string(60, 'r'));
        const auto out = rig.send(request);
        QVERIFY(!out.replies.empty());
        QVERIFY(int(out.replies.front().bytes.size()) <= limit);
        const auto reply = decode(out.replies.front().bytes);
        QVERIFY(reply);
        QCOMPARE(reply->options.text(Code::RelayAgent).size(), std::size_t{60}); // RFC 3046, 2.2: never left out
        for (const auto code : {Code::LeaseTime, Code::SubnetMask, Code::VendorClass, Code::VendorInformation, Code::BootFile})
            QVERIFY(reply->options.has(code));
    }

    void quarantineEndsAfterADay() // RFC 2131, 4.3.3
    {
        Rig rig;
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08));
        auto decline = message(Program::LinuxIpconfig, kPc08, MessageType::Decline, 2);
        decline.options.setAddress(Code::RequestedAddress, ip("10.77.0.100"));
        rig.send(decline);
        rig.pass(std::chrono::hours(23));
        QVERIFY(rig.discover(Program::LinuxIpconfig, kStranger)->yourAddress == ip("10.77.0.101"));
        rig.pass(std::chrono::hours(2));
        auto asking = discover(macOf(60));
        asking.options.setAddress(Code::RequestedAddress, ip("10.77.0.100"));
        QVERIFY(rig.ask(asking)->yourAddress == ip("10.77.0.100"));
    }
};

QTEST_GUILESS_MAIN(TestRfc)
#include "test_rfc.moc"
