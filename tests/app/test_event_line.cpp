#include "common/event_line.h"

#include <QTest>

using namespace netseat;

class TestEventLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhomItIsAbout_data()
    {
        QTest::addColumn<int>("knows"); // bits: client, MAC, address
        QTest::addColumn<QString>("line");
        const QString front = QStringLiteral("1970-01-01T00:00:01.000Z info dhcp ");
        QTest::newRow("a client by its name") << 7 << front + QStringLiteral("pc-1: runs iPXE");
        QTest::newRow("a machine by its MAC") << 6 << front + QStringLiteral("52:54:00:aa:88:2a: runs iPXE");
        QTest::newRow("else its address") << 4 << front + QStringLiteral("10.0.0.5: runs iPXE");
        QTest::newRow("else nobody") << 0 << front + QStringLiteral("runs iPXE");
        QTest::newRow("a client that is gone by its number") << 9 << front + QStringLiteral("client 99: runs iPXE");
    }
    void namesWhomItIsAbout()
    {
        QFETCH(int, knows);
        QFETCH(QString, line);
        Inventory inventory;
        Client client;
        client.id = {1};
        client.name = "pc-1";
        inventory.clients = {client};
        Event event;
        event.time = {1000};
        event.code = EventCode::IpxeUp;
        event.origin = Origin::Dhcp;
        if ((knows & 1) != 0)
            event.client = ClientId {(knows & 8) != 0 ? 99 : 1};
        if ((knows & 2) != 0)
            event.mac = MacAddress::parse("52:54:00:aa:88:2a");
        if ((knows & 4) != 0)
            event.address = Ipv4Address::parse("10.0.0.5");
        QCOMPARE(QString::fromStdString(app::eventLine(event, inventory)), line);
    }
};

QTEST_GUILESS_MAIN(TestEventLine)
#include "test_event_line.moc"
