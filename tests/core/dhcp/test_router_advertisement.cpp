#include "dhcp/router_advertisement.h"
#include "dhcp_rig.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

const MacAddress kOwn{{0x02, 0x00, 0x00, 0x00, 0x00, 0x01}};
constexpr std::size_t kIcmpAt = 14 + 40;

/// Sum of RFC 1071 over pseudo-header and message, written plainly for the test.
std::uint16_t sumOf(const QByteArray &frame)
{
    const auto length = frame.size() - qsizetype(kIcmpAt);
    QByteArray all = frame.mid(14 + 8, 32);
    all += QByteArray::fromHex("0000") + char(length >> 8) + char(length & 0xff) + QByteArray::fromHex("0000003a");
    all += frame.mid(qsizetype(kIcmpAt));
    if (all.size() % 2 != 0)
        all += '\0';
    std::uint32_t sum = 0;
    for (qsizetype i = 0; i < all.size(); i += 2)
        sum += std::uint32_t(std::uint8_t(all[i]) << 8 | std::uint8_t(all[i + 1]));
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return std::uint16_t(~sum);
}

void sign(QByteArray &frame)
{
    frame[kIcmpAt + 2] = frame[kIcmpAt + 3] = 0;
    const auto sum = sumOf(frame);
    frame[kIcmpAt + 2] = char(sum >> 8);
    frame[kIcmpAt + 3] = char(sum & 0xff);
}

/// What iPXE sends: from its link-local address to ff02::2, with its link-layer address (RFC 4861, 4.1).
QByteArray solicitation()
{
    auto frame = QByteArray::fromHex("333300000002"
                                     "525400000007"
                                     "86dd"
                                     "60000000"
                                     "0010"
                                     "3a"
                                     "ff"
                                     "fe80000000000000505400fffe000007"
                                     "ff020000000000000000000000000002"
                                     "85000000"
                                     "00000000"
                                     "0101525400000007");
    sign(frame);
    return frame;
}

Bytes bytes(const QByteArray &array)
{
    return bytesOf({array.constData(), std::size_t(array.size())});
}

using Change = std::function<void(QByteArray &)>;

} // namespace

class TestRouterAdvertisement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsIpxesSolicitation()
    {
        const auto from = decodeSolicitation(bytes(solicitation()));
        QVERIFY(from);
        QVERIFY(from->mac == kPc07);
        QCOMPARE(int(from->source[15]), 7);
        auto padded = solicitation() + QByteArray(30, 'x'); // Ethernet pads short frames
        QVERIFY(decodeSolicitation(bytes(padded)));
    }

    void refuses_data() // RFC 4861, 6.1.1
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("a hop limit below 255: it came through a router")
            << Change([](QByteArray &f) { f[21] = char(254); });
        QTest::newRow("a wrong checksum") << Change([](QByteArray &f) { f[kIcmpAt + 3] = char(f[kIcmpAt + 3] + 1); });
        QTest::newRow("a code that is not 0") << Change([](QByteArray &f) {
            f[kIcmpAt + 1] = 1;
            sign(f);
        });
        QTest::newRow("another ICMPv6 type") << Change([](QByteArray &f) {
            f[kIcmpAt] = char(135);
            sign(f);
        });
        QTest::newRow("an option of length 0") << Change([](QByteArray &f) {
            f[kIcmpAt + 9] = 0;
            sign(f);
        });
        QTest::newRow("an option that leads out") << Change([](QByteArray &f) {
            f[kIcmpAt + 9] = 2;
            sign(f);
        });
        QTest::newRow("a link-layer option of another machine") << Change([](QByteArray &f) {
            f[f.size() - 1] = 8;
            sign(f);
        });
        QTest::newRow("a link-layer option without a source address") << Change([](QByteArray &f) {
            f.replace(22, 16, QByteArray(16, '\0'));
            sign(f);
        });
        QTest::newRow("a message shorter than 8 octets") << Change([](QByteArray &f) {
            f.truncate(qsizetype(kIcmpAt) + 4);
            f[19] = 4;
            sign(f);
        });
        QTest::newRow("a length beyond the frame") << Change([](QByteArray &f) { f[18] = 1; });
        QTest::newRow("IPv4") << Change([](QByteArray &f) { f[12] = 8; });
        QTest::newRow("another version") << Change([](QByteArray &f) { f[14] = 0x40; });
        QTest::newRow("another protocol") << Change([](QByteArray &f) { f[20] = 17; });
        QTest::newRow("a multicast sender") << Change([](QByteArray &f) { f[6] = char(f[6] | 1); });
        QTest::newRow("nothing") << Change([](QByteArray &f) { f.clear(); });
    }
    void refuses()
    {
        QFETCH(Change, change);
        auto frame = solicitation();
        change(frame);
        QVERIFY(!decodeSolicitation(bytes(frame)));
    }

    void acceptsASenderWithoutAddress()
    {
        auto frame = solicitation().first(qsizetype(kIcmpAt) + 8);
        frame[19] = 8;
        frame.replace(22, 16, QByteArray(16, '\0'));
        sign(frame);
        const auto from = decodeSolicitation(bytes(frame));
        QVERIFY(from);
        QCOMPARE(from->source, Ipv6Address());
    }

    void everyCutIsSafe()
    {
        const auto whole = solicitation();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeSolicitation(bytes(QByteArray(whole.constData(), size))));
    }

    void offersNothing() // RFC 4861, 4.2
    {
        const auto answer = encodeAdvertisement(*decodeSolicitation(bytes(solicitation())), kOwn);
        const QByteArray frame(reinterpret_cast<const char *>(answer.data()), qsizetype(answer.size()));
        QCOMPARE(frame.first(22).toHex(),
            QByteArray("525400000007"
                       "020000000001"
                       "86dd"
                       "60000000"
                       "0010"
                       "3a"
                       "ff"));
        QCOMPARE(frame.mid(22, 16).toHex(), QByteArray("fe80000000000000000000fffe000001"));
        QCOMPARE(frame.mid(38, 16).toHex(), QByteArray("fe80000000000000505400fffe000007"));
        QCOMPARE(frame.mid(54, 2).toHex(), QByteArray("8600"));
        QCOMPARE(frame.mid(58).toHex(),
            QByteArray("00"
                       "00"
                       "0000"
                       "00000000"
                       "00000000")); // no lifetime, no options
        QCOMPARE(int(sumOf(frame)), 0);
    }

    void withoutASourceAddressItGoesToAllNodesInAFrameForOne() // RFC 4861, 6.2.6
    {
        const auto answer = encodeAdvertisement({.mac = kPc07, .source = {}}, kOwn);
        const QByteArray frame(reinterpret_cast<const char *>(answer.data()), qsizetype(answer.size()));
        QCOMPARE(frame.first(6).toHex(), QByteArray("525400000007"));
        QCOMPARE(frame.mid(38, 16).toHex(), QByteArray("ff020000000000000000000000000001"));
        QCOMPARE(int(sumOf(frame)), 0);
    }
};

QTEST_GUILESS_MAIN(TestRouterAdvertisement)
#include "test_router_advertisement.moc"
