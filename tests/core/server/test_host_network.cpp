#include "server/host_network.h"

#include <QtTest>

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
