#include "network/interfaces.h"

#include <QTest>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

class TestInterfaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pool_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an ordinary network")
            << u"192.168.1.0/24"_s << u"192.168.1.5"_s << u"192.168.1.100-192.168.1.199"_s;
        QTest::newRow("the server is within the usual range")
            << u"192.168.1.0/24"_s << u"192.168.1.150"_s << u"192.168.1.200-192.168.1.249"_s;
        QTest::newRow("a large network: the server's own block")
            << u"10.0.0.0/8"_s << u"10.3.7.9"_s << u"10.3.7.100-10.3.7.199"_s;
        QTest::newRow("a small network, server at its start")
            << u"10.0.0.0/28"_s << u"10.0.0.1"_s << u"10.0.0.2-10.0.0.14"_s;
        QTest::newRow("a small network, server at its end")
            << u"10.0.0.0/28"_s << u"10.0.0.14"_s << u"10.0.0.1-10.0.0.13"_s;
        QTest::newRow("half a block, upper half")
            << u"10.0.0.128/25"_s << u"10.0.0.129"_s << u"10.0.0.130-10.0.0.254"_s;
        QTest::newRow("no room") << u"10.0.0.0/30"_s << u"10.0.0.1"_s << QString();
        QTest::newRow("one address") << u"10.0.0.1/32"_s << u"10.0.0.1"_s << QString();
    }

    void pool()
    {
        QFETCH(QString, network);
        QFETCH(QString, server);
        QFETCH(QString, expected);
        const auto prefix = *Ipv4Prefix::parse(network.toStdString());
        const auto address = *Ipv4Address::parse(server.toStdString());
        const auto proposal = proposePool(prefix, address);
        const auto text =
            proposal ? QString::fromStdString(proposal->first.toString() + "-" + proposal->last.toString()) : QString();
        QCOMPARE(text, expected);
    }

    void describesWhatMatters()
    {
        InfoRows rows;
        QCOMPARE(describe(rows.wired), u"enp3s0: 192.168.1.5/24, 1 Gbit/s"_s);
        QVERIFY(describe(rows.wireless).contains(u"Wi-Fi"_s));
        QVERIFY(describe(rows.unplugged).contains(u"no link"_s));
        QVERIFY(describe(rows.unplugged).contains(u"no IPv4 address"_s));
    }

    void thisComputerHasALoopback()
    {
        const auto all = listInterfaces();
        const auto loop = std::ranges::find(all, InterfaceInfo::Kind::Loopback, &InterfaceInfo::kind);
        QVERIFY(loop != all.end());
        QVERIFY(loop + 1 == all.end() || (loop + 1)->kind == InterfaceInfo::Kind::Loopback); // least likely, so last
    }

private:
    struct InfoRows {
        InterfaceInfo wired{u"enp3s0"_s, InterfaceInfo::Kind::Wired, true, 1000,
            {{*Ipv4Address::parse("192.168.1.5"), *Ipv4Prefix::parse("192.168.1.0/24")}}};
        InterfaceInfo wireless{u"wlan0"_s, InterfaceInfo::Kind::Wireless, true, 0, {}};
        InterfaceInfo unplugged{u"enp4s0"_s, InterfaceInfo::Kind::Wired, false, 0, {}};
    };
};

QTEST_GUILESS_MAIN(TestInterfaces)
#include "test_interfaces.moc"
