#include "tftp/packet.h"

#include <QTest>

using namespace netseat;
using namespace netseat::tftp;

Q_DECLARE_METATYPE(netseat::tftp::Options)
Q_DECLARE_METATYPE(netseat::tftp::Packet)

namespace {

/// "\1" and so on in a literal with NULs in it.
template <std::size_t N>
QByteArray raw(const char (&text)[N])
{
    return QByteArray(text, N - 1);
}

Result<Packet> decoded(const QByteArray &datagram)
{
    return decode(bytesOf({datagram.constData(), static_cast<std::size_t>(datagram.size())}));
}

} // namespace

class TestPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
    void refused_data();
    void refused();
    void decodes_data();
    void decodes();
    void roundTrip_data();
    void roundTrip();
    void exactBytes();
    void everyPrefixIsSafe();
    void textsEndAtTheirNul();
    void requestsAreKnownByTheirOpcode();
};

void TestPacket::options_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<Options>("expected");
    Options none;
    const auto block = [](std::uint16_t size) {
        Options options;
        options.blockSize = size;
        return options;
    };
    Options all;
    all.blockSize = std::uint16_t{1468};
    all.transferSize = std::uint64_t{0};
    all.timeout = std::uint8_t{3};
    all.windowSize = std::uint16_t{4};
    Options timeout;
    timeout.timeout = std::uint8_t{255};
    Options size;
    size.transferSize = UINT64_MAX;
    Options window;
    window.windowSize = std::uint16_t{65535};

    QTest::newRow("none (RFC 1350)") << QByteArray() << none;
    QTest::newRow("all four (RFC 2347)") << raw("blksize\0001468\0tsize\0000\0timeout\0003\0windowsize\0004\0") << all;
    QTest::newRow("in any case (RFC 2347)") << raw("BlkSize\000512\0") << block(512);
    QTest::newRow("unknown ones are ignored (RFC 2347)") << raw("multicast\0\0blksize\000512\0") << block(512);
    QTest::newRow("smallest block (RFC 2348)") << raw("blksize\0008\0") << block(8);
    QTest::newRow("block too small (RFC 2348)") << raw("blksize\0007\0") << none;
    QTest::newRow("largest block (RFC 2348)") << raw("blksize\00065464\0") << block(65464);
    QTest::newRow("block too large (RFC 2348)") << raw("blksize\00065465\0") << none;
    QTest::newRow("a block above 64 bits") << raw("blksize\00099999999999999999999999\0") << none;
    QTest::newRow("no number") << raw("blksize\000big\0") << none;
    QTest::newRow("a number and more") << raw("blksize\000512 \0") << none;
    QTest::newRow("a sign") << raw("blksize\000+512\0") << none;
    QTest::newRow("negative") << raw("blksize\000-512\0") << none;
    QTest::newRow("an empty value") << raw("blksize\0\0") << none;
    QTest::newRow("a value without its NUL") << raw("blksize\000512") << none;
    QTest::newRow("an option without value") << raw("blksize\0") << none;
    QTest::newRow("padding with NULs") << raw("blksize\000512\0\0\0\0\0") << block(512);
    QTest::newRow("the first of two counts (RFC 2347)") << raw("blksize\000512\0blksize\0001024\0") << block(512);
    QTest::newRow("longest timeout (RFC 2349)") << raw("timeout\000255\0") << timeout;
    QTest::newRow("timeout 0 (RFC 2349)") << raw("timeout\0000\0") << none;
    QTest::newRow("timeout 256 (RFC 2349)") << raw("timeout\000256\0") << none;
    QTest::newRow("size of 64 bits (RFC 2349)") << raw("tsize\00018446744073709551615\0") << size;
    QTest::newRow("largest window (RFC 7440)") << raw("windowsize\00065535\0") << window;
    QTest::newRow("window 0 (RFC 7440)") << raw("windowsize\0000\0") << none;
}

void TestPacket::options()
{
    QFETCH(QByteArray, tail);
    QFETCH(Options, expected);
    const auto packet = decoded(raw("\0\1boot\\file\0octet\0") + tail);
    QVERIFY(packet);
    const auto *request = std::get_if<ReadRequest>(&*packet);
    QVERIFY(request);
    QCOMPARE(request->file, std::string("boot\\file"));
    QVERIFY(request->mode == Mode::Octet);
    QVERIFY(request->options == expected);
    const auto acknowledged = decoded(raw("\0\6") + tail); // the same text, RFC 2347
    QVERIFY(acknowledged && std::get<OptionAck>(*acknowledged).options == expected);
}

void TestPacket::refused_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("unsupported");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("half an opcode") << raw("\0") << false;
    QTest::newRow("opcode 0") << raw("\0\0") << false;
    QTest::newRow("opcode 7") << raw("\0\7abc\0octet\0") << false;
    QTest::newRow("opcode 256") << raw("\1\0abc\0octet\0") << false;
    QTest::newRow("read request without name") << raw("\0\1") << false;
    QTest::newRow("read request without mode") << raw("\0\1file\0") << false;
    QTest::newRow("mode without NUL") << raw("\0\1file\0octet") << false;
    QTest::newRow("name without NUL") << raw("\0\1") + QByteArray(10'000, 'a') << false;
    QTest::newRow("write request without mode") << raw("\0\2file\0") << false;
    QTest::newRow("mode mail (RFC 1350, 1: obsolete)") << raw("\0\1file\0mail\0") << true;
    QTest::newRow("an empty mode") << raw("\0\1file\0\0") << true;
    QTest::newRow("data without block") << raw("\0\3\1") << false;
    QTest::newRow("data above 65464 octets") << raw("\0\3\0\1") + QByteArray(65465, 'a') << false;
    QTest::newRow("acknowledgement without block") << raw("\0\4\0") << false;
    QTest::newRow("error without code") << raw("\0\5") << false;
}

void TestPacket::refused()
{
    QFETCH(QByteArray, datagram);
    QFETCH(bool, unsupported);
    const auto packet = decoded(datagram);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, unsupported ? Error::Code::Unsupported : Error::Code::Malformed);
}

void TestPacket::decodes_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<Packet>("expected");
    QTest::newRow("netascii in capitals (RFC 1350, 5)")
        << raw("\0\1f\0NETASCII\0") << Packet(ReadRequest{"f", Mode::Netascii, {}});
    QTest::newRow("an empty file name") << raw("\0\1\0octet\0") << Packet(ReadRequest{"", Mode::Octet, {}});
    QTest::newRow("a write request") << raw("\0\2f\0octet\0") << Packet(WriteRequest{"f"});
    QTest::newRow("an acknowledgement with padding") << raw("\0\4\1\2\0\0") << Packet(Ack{0x102});
    QTest::newRow("an error without NUL")
        << raw("\0\5\0\10User aborted") << Packet(ErrorPacket{ErrorCode::OptionsRefused, "User aborted"});
    QTest::newRow("an error with an unknown code")
        << raw("\0\5\377\377x\0") << Packet(ErrorPacket{ErrorCode{0xffff}, "x"});
    QTest::newRow("empty data") << raw("\0\3\0\1") << Packet(Data{1, {}});
    QTest::newRow("an empty OACK") << raw("\0\6") << Packet(OptionAck{});
}

void TestPacket::decodes()
{
    QFETCH(QByteArray, datagram);
    QFETCH(Packet, expected);
    const auto packet = decoded(datagram);
    QVERIFY(packet);
    QVERIFY(*packet == expected);
}

void TestPacket::roundTrip_data()
{
    QTest::addColumn<Packet>("packet");
    Options all;
    all.blockSize = std::uint16_t{1468};
    all.transferSize = std::uint64_t{5'368'709'120}; // beyond 32 bits
    all.timeout = std::uint8_t{1};
    all.windowSize = std::uint16_t{64};
    QTest::newRow("read request") << Packet(ReadRequest{"/boot/ipxe.efi", Mode::Octet, all});
    QTest::newRow("netascii") << Packet(ReadRequest{"readme", Mode::Netascii, {}});
    QTest::newRow("write request") << Packet(WriteRequest{"x"});
    QTest::newRow("data") << Packet(Data{65535, ByteVector(512, std::byte{7})});
    QTest::newRow("acknowledgement") << Packet(Ack{0});
    QTest::newRow("error") << Packet(ErrorPacket{ErrorCode::AccessViolation, "No."});
    QTest::newRow("option acknowledgement") << Packet(OptionAck{all});
}

void TestPacket::roundTrip()
{
    QFETCH(Packet, packet);
    const auto again = decode(encode(packet));
    QVERIFY(again);
    QVERIFY(*again == packet);
}

void TestPacket::exactBytes()
{
    Options options;
    options.blockSize = std::uint16_t{1432};
    options.transferSize = std::uint64_t{74'213};
    const auto bytes = encode(OptionAck{options});
    const auto text = textOf(bytes);
    QCOMPARE(QByteArray(text.data(), qsizetype(text.size())), raw("\0\6blksize\0001432\0tsize\00074213\0"));
}

void TestPacket::everyPrefixIsSafe()
{
    const QByteArray whole = raw("\0\1undionly.kpxe\0octet\0blksize\0001468\0tsize\0000\0windowsize\0004\0");
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const std::vector<char> exact(whole.begin(), whole.begin() + length); // reading past it shows in ASan
        const auto packet = decode(bytesOf({exact.data(), exact.size()}));
        QCOMPARE(bool(packet), length >= 22);
    }
}

void TestPacket::textsEndAtTheirNul()
{
    const auto packet = decode(encode(ErrorPacket{ErrorCode::NotDefined, std::string("a\0b", 3)}));
    QCOMPARE(std::get<ErrorPacket>(*packet).message, std::string("a"));
}

void TestPacket::requestsAreKnownByTheirOpcode()
{
    QVERIFY(isRequest(bytesOf(std::string_view("\0\1", 2))));
    QVERIFY(isRequest(bytesOf(std::string_view("\0\2junk", 6))));
    QVERIFY(!isRequest(bytesOf(std::string_view("\0\4\0\1", 4))));
    QVERIFY(!isRequest({}));
}

QTEST_APPLESS_MAIN(TestPacket)
#include "test_packet.moc"
