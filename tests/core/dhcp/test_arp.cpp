#include "dhcp/arp.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

/// A reply: 52:54:00:00:00:09 has 10.0.0.9, said to 52:54:00:00:00:01.
QByteArray reply()
{
    return QByteArray::fromHex("525400000001"
                               "525400000009"
                               "0806"
                               "0001"
                               "0800"
                               "06"
                               "04"
                               "0002"
                               "525400000009"
                               "0a000009"
                               "525400000001"
                               "00000000");
}

} // namespace

class TestArp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProbeIsToEverybodyFromNobody()
    {
        const auto frame = encodeArpProbe(ip("10.0.0.9"), macOf(1));
        QCOMPARE(frame.size(), kArpFrame);
        const QByteArray octets(reinterpret_cast<const char *>(frame.data()), qsizetype(frame.size()));
        QCOMPARE(octets.toHex(),
            QByteArray("ffffffffffff525400000001080600010800060400015254000000010000000000000000"
                       "00000a000009")
                + QByteArray(36, '0'));
        QVERIFY(!decodeArp(frame)); // its sender has no address
    }

    void sendersAreRead_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<bool>("read");
        QTest::newRow("a reply") << 0 << QByteArray() << true;
        QTest::newRow("a request tells its sender too") << 21 << QByteArray("\1", 1) << true;
        QTest::newRow("RARP") << 21 << QByteArray("\3", 1) << false;
        QTest::newRow("no ARP") << 12 << QByteArray("\x08\x00", 2) << false;
        QTest::newRow("no Ethernet") << 15 << QByteArray("\6", 1) << false;
        QTest::newRow("no IPv4") << 16 << QByteArray("\x86\xdd", 2) << false;
        QTest::newRow("hardware of another length") << 18 << QByteArray("\x08", 1) << false;
        QTest::newRow("addresses of another length") << 19 << QByteArray("\x10", 1) << false;
        QTest::newRow("from everybody") << 22 << QByteArray("\xff\xff\xff\xff\xff\xff", 6) << false;
        QTest::newRow("from no hardware") << 22 << QByteArray(6, '\0') << false;
        QTest::newRow("a probe of another host") << 28 << QByteArray(4, '\0') << false;
    }
    void sendersAreRead()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, octets);
        QFETCH(bool, read);
        auto frame = reply();
        frame.replace(at, octets.size(), octets);
        const auto sender = decodeArp(bytesOf({frame.constData(), std::size_t(frame.size())}));
        QCOMPARE(sender.has_value(), read);
        if (read)
            QVERIFY((*sender == ArpSender{ip("10.0.0.9"), macOf(9)}));
    }

    void whatIsCutShortIsNothing()
    {
        const auto frame = reply();
        for (qsizetype size = 0; size < 32; ++size)
            QVERIFY(!decodeArp(bytesOf({frame.constData(), std::size_t(size)})));
    }
};

QTEST_APPLESS_MAIN(TestArp)
#include "test_arp.moc"
