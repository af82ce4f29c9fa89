#include "server/host_network.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;

class TestHostNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLoopbackHasItsAddress()
    {
        QCOMPARE(interfaceAddress("lo")->toString(), "127.0.0.1");
        QVERIFY(!interfaceAddress("no-such-card"));
    }

    void whereToServe_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the address of the settings wins") << "lo" << "127.0.0.9" << "127.0.0.9";
        QTest::newRow("else the interface's first") << "lo" << "" << "127.0.0.1";
        QTest::newRow("without an interface, all addresses") << "" << "" << "0.0.0.0";
        QTest::newRow("an interface that does not exist is an error") << "no-such-card" << "" << "";
    }
    void whereToServe()
    {
        QFETCH(QString, interface);
        QFETCH(QString, address);
        QFETCH(QString, expected);
        NetworkSettings network;
        network.interface = interface.toStdString();
        network.address = Ipv4Address::parse(address.toStdString());
        const auto at = servingAddress(network);
        QCOMPARE(at ? QString::fromStdString(at->toString()) : QString(), expected);
        if (!at)
            QVERIFY(at.error().message.find(network.interface) != std::string::npos);
    }

    void whereToServeAFurtherNetwork_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected"); // or a part of the error
        QTest::newRow("the address of the settings wins") << "no-such-card" << "10.0.0.0/8" << "10.0.0.9" << "10.0.0.9";
        QTest::newRow("else the first in its network") << "lo" << "127.0.0.0/8" << "" << "127.0.0.1";
        QTest::newRow("not one of another network") << "lo" << "10.0.0.0/8" << "" << "has no address in 10.0.0.0/8";
        QTest::newRow("a card that does not exist") << "no-such-card" << "10.0.0.0/8" << "" << "no network interface no-such-card";
    }
    void whereToServeAFurtherNetwork()
    {
        QFETCH(QString, interface);
        QFETCH(QString, network);
        QFETCH(QString, address);
        QFETCH(QString, expected);
        const Subnet subnet {.name = "Room 2", .network = *Ipv4Prefix::parse(network.toStdString()),
            .interface = interface.toStdString(), .address = Ipv4Address::parse(address.toStdString())};
        const auto at = servingAddress(subnet);
        if (at) {
            QCOMPARE(QString::fromStdString(at->toString()), expected);
        } else {
            QVERIFY2(at.error().message.find(expected.toStdString()) != std::string::npos, at.error().message.c_str());
            QVERIFY(at.error().message.find("Room 2") != std::string::npos);
        }
    }

    void whichCardsAreServedBesideTheMainOne()
    {
        NetworkSettings settings;
        settings.interface = "eth0";
        const auto add = [&settings](const char *name, const char *interface, DhcpMode mode = DhcpMode::Full) {
            settings.subnets.push_back({.name = name, .network = {}, .interface = interface, .dhcp = mode});
        };
        QVERIFY(furtherCards(settings).empty());
        add("behind a relay", "");
        add("a second network on the main card", "eth0");
        add("off", "eth1", DhcpMode::Off);
        QVERIFY(furtherCards(settings).empty());
        add("room", "eth2");
        add("the same card", "eth2");
        add("another", "eth3", DhcpMode::Proxy);
        const auto cards = furtherCards(settings);
        QCOMPARE(cards.size(), 2u);
        QCOMPARE(cards[0].name, "room");
        QCOMPARE(cards[1].name, "another");
    }

    void readsTheKernelsTable()
    {
        const auto found = parseNeighbours("IP address       HW type     Flags       HW address            Mask     Device\n"
                                           "10.0.0.5         0x1         0x2         52:54:00:aa:88:2a     *        eth1\n"
                                           "10.0.0.6         0x1         0x0         00:00:00:00:00:00     *        eth1\n"
                                           "10.0.0.7         0x1         0x6         52:54:00:aa:88:2b     *        eth1\n"
                                           "rubbish\n"
                                           "10.0.0.8         0x1         0x2         not a mac             *        eth1\n");
        QCOMPARE(found.size(), 2u); // incomplete entries (flags 0) know no address yet
        QCOMPARE(found.at(*Ipv4Address::parse("10.0.0.5")).toString(), "52:54:00:aa:88:2a");
        QCOMPARE(found.at(*Ipv4Address::parse("10.0.0.7")).toString(), "52:54:00:aa:88:2b");
        QVERIFY(parseNeighbours("").empty());
        (void)neighbours(); // whatever is in it
    }
};

QTEST_GUILESS_MAIN(TestHostNetwork)
#include "test_host_network.moc"
