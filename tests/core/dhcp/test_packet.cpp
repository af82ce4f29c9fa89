#include "dhcp/packet.h"
#include "dhcp_rig.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

Packet usual()
{
    Packet packet;
    packet.op = Op::Reply;
    packet.hops = 1;
    packet.transactionId = 0xdeadbeef;
    packet.secondsElapsed = 4;
    packet.broadcast = true;
    packet.clientAddress = ip("10.0.0.2");
    packet.yourAddress = ip("10.0.0.3");
    packet.serverAddress = ip("10.0.0.4");
    packet.relayAddress = ip("10.0.0.5");
    packet.clientMac = macOf(1);
    packet.serverName = "server";
    packet.bootFile = "undionly.kpxe";
    packet.options.setU8(Code::MessageType, 2);
    packet.options.setText(Code::HostName, "pc-07");
    return packet;
}

/// Where the options field of an encoded message starts.
constexpr std::size_t kOptionsAt = 240;

} // namespace

class TestPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layoutIsThatOfTheRfc() // RFC 2131, 2, figure 1
    {
        const auto bytes = encode(usual());
        const QByteArray all(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        QCOMPARE(all.first(34).toHex(),
            QByteArray("02010601"
                       "deadbeef"
                       "0004"
                       "8000"
                       "0a000002"
                       "0a000003"
                       "0a000004"
                       "0a000005"
                       "525400000001"));
        QCOMPARE(all.mid(34, 10), QByteArray(10, '\0'));
        QCOMPARE(all.mid(44, 7), QByteArray("server\0", 7));
        QCOMPARE(all.mid(108, 14), QByteArray("undionly.kpxe\0", 14));
        QCOMPARE(all.mid(236, 18).toHex(),
            QByteArray("63825363"
                       "350102"
                       "0c0570632d3037"
                       "ff000000"));
        QCOMPARE(bytes.size(), kPaddedSize); // RFC 1542, 2.1
    }

    void comesBackAsItWent_data()
    {
        QTest::addColumn<int>("length"); // of option 43
        QTest::addColumn<bool>("names"); // are sname and file taken?
        QTest::newRow("short") << 3 << true;
        QTest::newRow("empty option") << 0 << true;
        QTest::newRow("one octet below a split") << 255 << true;
        QTest::newRow("split in two (RFC 3396, 5)") << 256 << true;
        QTest::newRow("split in three") << 511 << true;
        QTest::newRow("fills the message") << 1000 << true;
        QTest::newRow("goes on in file and sname (RFC 2132, 9.3)") << 1300 << false;
    }
    void comesBackAsItWent()
    {
        QFETCH(int, length);
        QFETCH(bool, names);
        auto packet = usual();
        if (!names) {
            packet.serverName.clear();
            packet.bootFile.clear();
        }
        ByteVector value;
        for (int i = 0; i < length; ++i)
            value.push_back(static_cast<std::byte>(i));
        packet.options.set(Code::VendorInformation, value);
        const auto bytes = encode(packet, kLargestMessage);
        QVERIFY(bytes.size() <= kLargestMessage);
        const auto back = decode(bytes);
        QVERIFY(back);
        QVERIFY(*back == packet);
    }

    void overloadsOnlyWhatIsEmpty()
    {
        auto packet = usual();
        packet.bootFile.clear();
        // 548 octets hold 308 of options: the first fits, the second only in "file".
        packet.options.set(Code::VendorInformation, ByteVector(250));
        packet.options.set(Code::ClientIdentifier, ByteVector(60, std::byte{7}));
        const auto bytes = encode(packet);
        QVERIFY(bytes.size() <= 548);
        const auto back = decode(bytes);
        QVERIFY(back);
        QVERIFY(*back == packet);
        QCOMPARE(bytes[108], std::byte{61});
        QCOMPARE(textOf(Bytes(bytes).subspan(44, 6)), std::string_view("server"));
    }

    void leavesOutWhatDoesNotFit()
    {
        auto packet = usual();
        packet.options.set(Code::VendorInformation, ByteVector(400));
        packet.options.setU32(Code::LeaseTime, 60);
        packet.options.set(Code::RelayAgent, ByteVector(100, std::byte{9}));
        const auto bytes = encode(packet);
        QVERIFY(bytes.size() <= 548);
        const auto back = decode(bytes);
        QVERIFY(back);
        QVERIFY(!back->options.has(Code::VendorInformation));
        QVERIFY(back->options.has(Code::LeaseTime));
        QCOMPARE(back->options.list().back().code, Code::RelayAgent); // RFC 3046, 2.2: the last
    }

    void anAbsurdRelayOptionDoesNotCrowdOutTheAnswer()
    {
        auto packet = usual();
        packet.options.set(Code::RelayAgent, ByteVector(500));
        const auto back = decode(encode(packet));
        QVERIFY(back);
        QVERIFY(!back->options.has(Code::RelayAgent));
        QVERIFY(back->type() == MessageType::Offer);
        QVERIFY(back->options.has(Code::HostName));
    }

    void namesTooLongForTheirFieldsAreLeftOut()
    {
        auto packet = usual();
        packet.bootFile = std::string(128, 'a'); // the field needs room for its NUL
        packet.serverName = std::string(63, 'b');
        const auto back = decode(encode(packet));
        QVERIFY(back);
        QVERIFY(back->bootFile.empty());
        QCOMPARE(back->serverName, packet.serverName);
    }

    void limitIsTheClients_data()
    {
        QTest::addColumn<int>("asked"); // option 57; below 0: none
        QTest::addColumn<int>("limit");
        QTest::newRow("none: 576 (RFC 2131, 2)") << -1 << 548;
        QTest::newRow("0 is taken for 576") << 0 << 548;
        QTest::newRow("below 576 (RFC 2132, 9.10)") << 300 << 548;
        QTest::newRow("1024") << 1024 << 996;
        QTest::newRow("iPXE's 1472") << 1472 << 1444;
        QTest::newRow("an Ethernet frame") << 1500 << 1472;
        QTest::newRow("OVMF's 65280 in one frame") << 65280 << 1472;
    }
    void limitIsTheClients()
    {
        QFETCH(int, asked);
        QFETCH(int, limit);
        Packet request;
        if (asked >= 0) {
            std::array<std::byte, 2> value{};
            storeBe(value.data(), static_cast<std::uint16_t>(asked));
            request.options.set(Code::MaximumSize, value);
        }
        QCOMPARE(replyLimit(request), static_cast<std::size_t>(limit));
    }

    void refusesWhatIsNoDhcp_data()
    {
        using Change = std::function<void(ByteVector &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("no op of BOOTP") << Change([](ByteVector &b) { b[0] = std::byte{3}; });
        QTest::newRow("not Ethernet") << Change([](ByteVector &b) { b[1] = std::byte{32}; });
        QTest::newRow("hardware address of 16 octets") << Change([](ByteVector &b) { b[2] = std::byte{16}; });
        QTest::newRow("multicast hardware address") << Change([](ByteVector &b) { b[28] |= std::byte{1}; });
        QTest::newRow("no hardware address")
            << Change([](ByteVector &b) { std::fill_n(b.begin() + 28, 6, std::byte{0}); });
        QTest::newRow("no cookie (BOOTP before RFC 1048)") << Change([](ByteVector &b) { b[236] = std::byte{0}; });
        QTest::newRow("header cut short") << Change([](ByteVector &b) { b.resize(239); });
        QTest::newRow("empty") << Change([](ByteVector &b) { b.clear(); });
        QTest::newRow("option leads out") << Change([](ByteVector &b) { b.resize(kOptionsAt + 2); });
        QTest::newRow("overload of fields that do not exist (RFC 2132, 9.3)") << Change([](ByteVector &b) {
            const std::array bad{std::byte{52}, std::byte{1}, std::byte{4}};
            std::ranges::copy(bad, b.begin() + kOptionsAt);
        });
        QTest::newRow("overloaded file that is no options") << Change([](ByteVector &b) {
            const std::array both{std::byte{52}, std::byte{1}, std::byte{1}};
            std::ranges::copy(both, b.begin() + kOptionsAt);
            b[108] = std::byte{12};
            b[109] = std::byte{200};
        });
    }
    void refusesWhatIsNoDhcp()
    {
        QFETCH(std::function<void(ByteVector &)>, change);
        auto bytes = encode(usual());
        QVERIFY(decode(bytes));
        change(bytes);
        const auto packet = decode(bytes);
        QVERIFY(!packet);
        QVERIFY(packet.error().code == Error::Code::Malformed);
        QVERIFY(!packet.error().message.empty());
    }

    void everyCutIsSafe()
    {
        auto packet = usual();
        packet.options.set(Code::VendorInformation, ByteVector(600));
        const auto whole = encode(packet, kLargestMessage);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            // An exact copy, so that a sanitizer sees a read beyond its end.
            const ByteVector cut(whole.begin(), whole.begin() + std::ptrdiff_t(size));
            (void)decode(cut);
        }
    }

    void typeIsOneOfEight()
    {
        Packet packet;
        QVERIFY(!packet.type()); // BOOTP
        packet.options.setU8(Code::MessageType, 0);
        QVERIFY(!packet.type());
        packet.options.setU8(Code::MessageType, 8);
        QVERIFY(packet.type() == MessageType::Inform);
        packet.options.setU8(Code::MessageType, 9); // RFC 3203's FORCERENEW: a server's
        QVERIFY(!packet.type());
    }
};

QTEST_GUILESS_MAIN(TestPacket)
#include "test_packet.moc"
