#include "base/ipv4.h"

#include <QTest>

using namespace netseat;

class TestIpv4 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("four octets") << "10.16.0.5" << true;
        QTest::newRow("lowest") << "0.0.0.0" << true;
        QTest::newRow("highest") << "255.255.255.255" << true;
        QTest::newRow("octet above 255") << "10.16.0.256" << false;
        QTest::newRow("three octets") << "10.16.5" << false;
        QTest::newRow("five octets") << "10.16.0.5.1" << false;
        QTest::newRow("leading zero is octal to some") << "10.016.0.5" << false;
        QTest::newRow("sign") << "10.+1.0.5" << false;
        QTest::newRow("negative") << "-1.0.0.5" << false;
        QTest::newRow("space") << " 10.16.0.5" << false;
        QTest::newRow("trailing text") << "10.16.0.5x" << false;
        QTest::newRow("empty octet") << "10..0.5" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("overflows 32 bits") << "10.16.0.4294967301" << false;
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto address = Ipv4Address::parse(text.toStdString());
        QCOMPARE(address.has_value(), accepted);
        if (accepted)
            QCOMPARE(address->toString(), text.toStdString());
    }

    void contains_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");

        QTest::newRow("inside") << "10.16.0.0/20" << "10.16.15.255" << true;
        QTest::newRow("first address after") << "10.16.0.0/20" << "10.16.16.0" << false;
        QTest::newRow("last address before") << "10.16.0.0/20" << "10.15.255.255" << false;
        QTest::newRow("/0 holds everything") << "0.0.0.0/0" << "203.0.113.9" << true;
        QTest::newRow("/32 holds only itself") << "192.0.2.1/32" << "192.0.2.2" << false;
        QTest::newRow("host bits set in the base") << "10.16.3.7/20" << "10.16.0.1" << true;
    }
    void contains()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, address);
        QFETCH(bool, expected);
        const auto network = Ipv4Prefix::parse(prefix.toStdString());
        QVERIFY(network);
        QCOMPARE(network->contains(*Ipv4Address::parse(address.toStdString())), expected);
    }

    void fromMask_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<int>("length"); // -1: refused

        QTest::newRow("/24") << "255.255.255.0" << 24;
        QTest::newRow("/20") << "255.255.240.0" << 20;
        QTest::newRow("/0") << "0.0.0.0" << 0;
        QTest::newRow("/32") << "255.255.255.255" << 32;
        QTest::newRow("a hole") << "255.0.255.0" << -1;
        QTest::newRow("host part only") << "0.0.0.255" << -1;
    }
    void fromMask()
    {
        QFETCH(QString, mask);
        QFETCH(int, length);
        const auto address = *Ipv4Address::parse("10.16.3.7");
        const auto prefix = Ipv4Prefix::fromMask(address, *Ipv4Address::parse(mask.toStdString()));
        QCOMPARE(prefix.has_value(), length >= 0);
        if (!prefix)
            return;
        QCOMPARE(prefix->length, length);
        QCOMPARE(prefix->mask().toString(), mask.toStdString());
        QVERIFY(prefix->contains(address));
    }

    void edgesOfANetwork()
    {
        const auto prefix = *Ipv4Prefix::parse("10.16.3.7/20");
        QCOMPARE(prefix.base.toString(), std::string("10.16.0.0"));
        QCOMPARE(prefix.broadcast().toString(), std::string("10.16.15.255"));
        QCOMPARE(prefix.toString(), std::string("10.16.0.0/20"));
    }

    void badPrefixesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no slash") << "10.0.0.0";
        QTest::newRow("33 bits") << "10.0.0.0/33";
        QTest::newRow("no length") << "10.0.0.0/";
        QTest::newRow("text after the length") << "10.0.0.0/8x";
        QTest::newRow("no address") << "/8";
    }
    void badPrefixesAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Ipv4Prefix::parse(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestIpv4)
#include "test_ipv4.moc"
