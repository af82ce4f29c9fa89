#include "base/mac_address.h"

#include <QTest>

using namespace netseat;

class TestMacAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("colons") << "52:54:00:aa:88:2a" << true;
        QTest::newRow("dashes, as Windows prints it") << "52-54-00-AA-88-2A" << true;
        QTest::newRow("dots, as Cisco prints it") << "5254.00aa.882a" << true;
        QTest::newRow("nothing between") << "525400aa882a" << true;
        QTest::newRow("mixed separators") << "52:54-00:aa:88:2a" << false;
        QTest::newRow("five pairs") << "52:54:00:aa:88" << false;
        QTest::newRow("no hex digit") << "52:54:00:aa:88:2g" << false;
        QTest::newRow("single digits") << "2:4:0:a:8:a" << false;
        QTest::newRow("colons between groups of four") << "5254:00aa:882a" << false;
        QTest::newRow("dots between pairs") << "52.54.00.aa.88.2a" << false;
        QTest::newRow("empty") << "" << false;
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto mac = MacAddress::parse(text.toStdString());
        QCOMPARE(mac.has_value(), accepted);
        if (accepted)
            QCOMPARE(mac->toString(), std::string("52:54:00:aa:88:2a"));
    }

    void multicastIsKnownByItsFirstOctet()
    {
        QVERIFY(MacAddress::parse("01:00:5e:00:00:01")->isMulticast());
        QVERIFY(MacAddress::parse("ff:ff:ff:ff:ff:ff")->isMulticast());
        QVERIFY(!MacAddress::parse("52:54:00:aa:88:2a")->isMulticast());
    }
};

QTEST_APPLESS_MAIN(TestMacAddress)
#include "test_mac_address.moc"
