#include "inventory/inventory.h"

#include <QTest>

using namespace netseat;

class TestInventory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameLeadsBack()
    {
        for (const auto value : {DiskMode::Reset, DiskMode::Keep, DiskMode::ReadOnly})
            QCOMPARE(diskModeFromName(name(value)), value);
        for (const auto value : {DiskAccess::Exclusive, DiskAccess::Shared})
            QCOMPARE(diskAccessFromName(name(value)), value);
        for (const auto value : {Loader::Auto, Loader::Undionly, Loader::Snponly, Loader::Ipxe})
            QCOMPARE(loaderFromName(name(value)), value);
        for (const auto value : {BootWay::Script, BootWay::RootPath})
            QCOMPARE(bootWayFromName(name(value)), value);
        for (const auto value : {ImageFormat::Raw, ImageFormat::Qcow2, ImageFormat::Iso})
            QCOMPARE(imageFormatFromName(name(value)), value);
        for (const auto value : {DhcpMode::Full, DhcpMode::Proxy, DhcpMode::Off})
            QCOMPARE(dhcpModeFromName(name(value)), value);
        for (const auto value : {UnknownPolicy::AddressOnly, UnknownPolicy::Ignore, UnknownPolicy::Wait})
            QCOMPARE(unknownPolicyFromName(name(value)), value);
        QVERIFY(!diskModeFromName("Reset"));
    }

    void lookUps()
    {
        Inventory inventory;
        for (const std::int64_t id : {2, 5, 9}) {
            Client client;
            client.id = {id};
            client.name = "pc-" + std::to_string(id);
            client.mac.octets[5] = static_cast<std::uint8_t>(id);
            inventory.clients.push_back(client);
            Image image;
            image.id = {id};
            image.name = "image-" + std::to_string(id);
            inventory.images.push_back(image);
        }
        QCOMPARE(inventory.client({5})->name, std::string("pc-5"));
        QVERIFY(!inventory.client({4}));
        QVERIFY(!inventory.client({10}));
        QCOMPARE(inventory.clientByName("pc-9")->id.value, std::int64_t {9});
        QCOMPARE(inventory.clientByMac({{0, 0, 0, 0, 0, 2}})->id.value, std::int64_t {2});
        QVERIFY(!inventory.clientByMac({{0, 0, 0, 0, 0, 3}}));
        QCOMPARE(inventory.image({2})->name, std::string("image-2"));
        QVERIFY(!inventory.imageByName("image-3"));
    }

    void portals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("portal"); // empty: refused
        QTest::newRow("an address has iSCSI's own port") << "10.0.0.2" << "10.0.0.2:3260";
        QTest::newRow("another port") << "10.0.0.2:3261" << "10.0.0.2:3261";
        QTest::newRow("the last port") << "10.0.0.2:65535" << "10.0.0.2:65535";
        for (const char *bad : {"", "10.0.0.2:", "10.0.0.2:0", "10.0.0.2:65536", "10.0.0.2:1x", "10.0.0.2:-1", "0.0.0.0",
                                "server", ":3260", "10.0.0.2:1:2"})
            QTest::addRow("refused: \"%s\"", bad) << bad << "";
    }
    void portals()
    {
        QFETCH(QString, text);
        QFETCH(QString, portal);
        const auto read = PortalAddress::parse(text.toStdString());
        QCOMPARE(read ? read->toString() : std::string(), portal.toStdString());
    }

    void usersOfAnImage()
    {
        Inventory inventory;
        Client client;
        client.id = {1};
        client.image = ImageId {3};
        client.cdrom = ImageId {4};
        inventory.clients = {client};
        QVERIFY(inventory.userOf({3}) && inventory.userOf({4}) && !inventory.userOf({5}));
    }

    void whoseAddressItIs()
    {
        const auto ip = [](const char *text) { return *Ipv4Address::parse(text); };
        Inventory inventory;
        Client fixed;
        fixed.id = {1};
        fixed.mac.octets[5] = 1;
        fixed.address = ip("10.0.0.5");
        Client dynamic;
        dynamic.id = {2};
        dynamic.mac.octets[5] = 2;
        inventory.clients = {fixed, dynamic};
        Lease lease;
        lease.mac = dynamic.mac;
        lease.address = ip("10.0.0.100");
        Lease stranger;
        stranger.mac.octets[5] = 3;
        stranger.address = ip("10.0.0.101");
        inventory.leases = {lease, stranger};

        QCOMPARE(inventory.clientAt(ip("10.0.0.5"))->id.value, std::int64_t {1});
        QCOMPARE(inventory.clientAt(ip("10.0.0.100"))->id.value, std::int64_t {2});
        QVERIFY(!inventory.clientAt(ip("10.0.0.101"))); // leased to a machine that is no client
        QVERIFY(!inventory.clientAt(ip("10.0.0.102")));
        QVERIFY(inventory.lease(stranger.mac));
        QVERIFY(!inventory.lease({{0, 0, 0, 0, 0, 9}}));
    }
};

QTEST_APPLESS_MAIN(TestInventory)
#include "test_inventory.moc"
