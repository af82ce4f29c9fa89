#include "inventory/inventory.h"

#include <QStringList>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

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

    void aClientsDiskFollowsFromTheInventory_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("disk"); // version and kind
        QTest::newRow("the default version, fresh") << u""_s << u"2"_s;
        QTest::newRow("a test seat stays on its version") << u"stay"_s << u"3"_s;
        QTest::newRow("not on another image's version") << u"stay-elsewhere"_s << u"2"_s;
        QTest::newRow("not on a draft") << u"stay-draft"_s << u"2"_s;
        QTest::newRow("without an image") << u"no-image"_s << u"none"_s;
        QTest::newRow("kept, first boot") << u"keep"_s << u"2 kept"_s;
        QTest::newRow("kept, over what it was made over") << u"keep disk"_s << u"1 kept"_s;
        QTest::newRow("kept, of another image") << u"keep disk-elsewhere"_s << u"2 kept"_s;
        QTest::newRow("read-only") << u"ro"_s << u"2 read-only"_s;
        QTest::newRow("its own, while that is being copied") << u"own"_s << u"none"_s;
        QTest::newRow("its own") << u"own own-disk"_s << u"1 own"_s;
        QTest::newRow("maintenance, whatever its mode") << u"keep disk draft"_s << u"4 draft"_s;
        QTest::newRow("somebody else's maintenance") << u"draft-elsewhere"_s << u"2"_s;
        QTest::newRow("a running system stays on the disk that it has") << u"reset-disk resumes"_s << u"1"_s;
        QTest::newRow("the next boot does not") << u"reset-disk"_s << u"2"_s;
    }
    void aClientsDiskFollowsFromTheInventory()
    {
        QFETCH(QString, change);
        QFETCH(QString, disk);
        Inventory inventory;
        inventory.images = {{.id = {1}, .name = "debian", .file = {}, .stamp = {}, .added = {}, .current = {2}},
                            {.id = {2}, .name = "other", .file = {}, .stamp = {}, .added = {}, .current = {5}}};
        inventory.versions = {{.id = {1}, .image = {1}}, {.id = {2}, .image = {1}, .number = 2},
                              {.id = {3}, .image = {1}, .number = 3},
                              {.id = {4}, .image = {1}, .number = 4, .state = VersionState::Draft, .client = ClientId {9}},
                              {.id = {5}, .image = {2}}};
        Client client;
        client.id = {7};
        client.image = ImageId {1};
        const auto words = change.split(u' ', Qt::SkipEmptyParts);
        const auto has = [&](QStringView word) { return words.contains(word); };
        if (has(u"stay"))
            client.version = VersionId {3};
        if (has(u"stay-elsewhere"))
            client.version = VersionId {5};
        if (has(u"stay-draft"))
            client.version = VersionId {4};
        if (has(u"no-image"))
            client.image.reset();
        if (has(u"keep"))
            client.mode = DiskMode::Keep;
        if (has(u"ro"))
            client.mode = DiskMode::ReadOnly;
        if (has(u"draft"))
            inventory.versions[3].client = client.id;
        if (has(u"disk") || has(u"reset-disk"))
            inventory.disks.push_back({.id = {1}, .client = {7}, .image = {1},
                                       .mode = has(u"disk") ? DiskMode::Keep : DiskMode::Reset, .file = "a",
                                       .created = {1}, .version = {1}});
        if (has(u"own"))
            client.mode = DiskMode::Own;
        if (has(u"own-disk"))
            inventory.disks.push_back({.id = {1}, .client = {7}, .image = {1}, .mode = DiskMode::Own, .file = "a",
                                       .created = {1}, .version = {1}});
        if (has(u"disk-elsewhere"))
            inventory.disks.push_back({.id = {1}, .client = {7}, .image = {2}, .mode = DiskMode::Keep, .file = "a",
                                       .created = {1}, .version = {5}});
        const auto choice = diskOf(inventory, client, has(u"resumes"));
        QString got = u"none"_s;
        if (choice)
            got = QString::number(choice->version.value) + (choice->kept ? u" kept"_s : u""_s)
                + (choice->readOnly ? u" read-only"_s : u""_s) + (choice->draft ? u" draft"_s : u""_s)
                + (choice->own ? u" own"_s : u""_s);
        QCOMPARE(got, disk);
    }
};

QTEST_APPLESS_MAIN(TestInventory)
#include "test_inventory.moc"
