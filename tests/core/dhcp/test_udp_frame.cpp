#include "dhcp/udp_frame.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestUdpFrame : public QObject {
    Q_OBJECT
private:
    static std::uint16_t folded(std::uint32_t total)
    {
        while (total >> 16 != 0)
            total = (total & 0xffff) + (total >> 16);
        return static_cast<std::uint16_t>(total);
    }
    static std::uint32_t words(Bytes data)
    {
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < data.size(); ++i)
            total += std::to_integer<std::uint32_t>(data[i]) << (i % 2 == 0 ? 8 : 0);
        return total;
    }

private Q_SLOTS:
    void theHeadersAreThose()
    {
        const auto headers = udpHeaders({macOf(1), macOf(2), ip("10.77.0.1"), ip("255.255.255.255"), 67, 68}, bytesOf("abc"));
        const QByteArray octets(reinterpret_cast<const char *>(headers.data()), qsizetype(headers.size()));
        QCOMPARE(octets.first(14).toHex(), QByteArray("5254000000025254000000010800"));
        QCOMPARE(octets.mid(14, 10).toHex(), QByteArray("4500001f000040004011"));
        QCOMPARE(octets.mid(26, 14).toHex(), QByteArray("0a4d0001ffffffff00430044000b"));
    }

    /// A receiver adds everything up and must get all ones (RFC 1071).
    void checksumsAddUp_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an odd number of octets") << QByteArray("abc");
        QTest::newRow("an even number") << QByteArray("abcd");
        QTest::newRow("many carries") << QByteArray(1472, '\xff');
    }
    void checksumsAddUp()
    {
        QFETCH(QByteArray, payload);
        const auto bytes = bytesOf({payload.constData(), std::size_t(payload.size())});
        const auto headers = udpHeaders({macOf(1), macOf(2), ip("10.77.0.1"), ip("10.77.0.9"), 4011, 4011}, bytes);
        const auto all = Bytes(headers);
        QCOMPARE(folded(words(all.subspan(14, 20))), std::uint16_t{0xffff});
        const auto length = static_cast<std::uint32_t>(8 + payload.size());
        QCOMPARE(folded(words(all.subspan(26, 8)) + 17 + length + words(all.subspan(34, 8)) + words(bytes)),
            std::uint16_t{0xffff});
    }
};

QTEST_APPLESS_MAIN(TestUdpFrame)
#include "test_udp_frame.moc"
