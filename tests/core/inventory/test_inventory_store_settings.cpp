#include "inventory/inventory_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

/// Boot entries, further networks and rules for loaders, and what single clients have of them.
class TestInventoryStoreSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        m_iso = *m_store->addImage({.id = {}, .name = "live", .file = "images/live.iso", .format = ImageFormat::Iso,
            .size = 512, .stamp = "1-2", .added = {5}});
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aBootEntryComesBackWholeAfterAReopen()
    {
        BootEntry live{.name = "Live system",
            .kernel = "casper/vmlinuz",
            .initrds = {"casper/initrd", "extra.img"},
            .arguments = "boot=casper url=${iso}",
            .iso = m_iso,
            .inMenu = false};
        live.id = *m_store->putEntry(live);
        BootEntry chain{.name = "Other", .kind = EntryKind::Chain, .url = "http://example.org/menu"};
        chain.id = *m_store->putEntry(chain);
        reopen();
        QVERIFY(load().entries == (std::vector{live, chain}));
        live.kind = EntryKind::LocalDisk;
        live.initrds.clear();
        live.iso.reset();
        QVERIFY(m_store->putEntry(live));
        QVERIFY(m_store->removeEntry(chain.id));
        reopen();
        QVERIFY(load().entries == std::vector{live});
        QVERIFY(m_store->removeEntry(chain.id).error().code == Error::Code::NotFound);
        QVERIFY(m_store->putEntry(chain).error().code == Error::Code::NotFound);
        QVERIFY(!m_store->putEntry({.name = "Live system"})); // a name is there once
    }

    void whatIsUsedStays()
    {
        const auto entry = *m_store->putEntry({.name = "Live", .kernel = "vmlinuz", .iso = m_iso});
        QVERIFY(!m_store->removeImage(m_iso));
        Client client = draft(1);
        client.entry = entry;
        client.id = *m_store->addClient(client);
        QVERIFY(!m_store->removeEntry(entry));
        client.entry.reset();
        QVERIFY(m_store->updateClient(client));
        QVERIFY(m_store->removeEntry(entry));
    }

    void whatFirmwareMustBeToldComesBack()
    {
        const auto entry = *m_store->putEntry({.name = "Live", .kernel = "vmlinuz"});
        Client client = draft(1);
        client.entry = entry;
        client.menu = true;
        client.clientIdentifier = "ff0102";
        client.firmware = {.withoutVendorOptions = true,
            .withoutRouter = true,
            .keepSan = true,
            .sanFilename = "\\EFI\\x.efi",
            .sanRetries = 20};
        client.id = *m_store->addClient(client);
        reopen();
        QVERIFY(load().clients == std::vector{client});
        QVERIFY(load().clientByIdentifier("ff0102")->id == client.id);
        QVERIFY(!load().clientByIdentifier(""));
        client.firmware = {};
        client.clientIdentifier.clear();
        client.menu = false;
        QVERIFY(m_store->updateClient(client));
        QVERIFY(load().clients == std::vector{client});
        auto other = draft(2);
        other.clientIdentifier = "ff0102";
        auto third = draft(3);
        third.clientIdentifier = "ff0102";
        QVERIFY(m_store->addClient(other));
        QVERIFY(!m_store->addClient(third));
    }

    void aGroupsEntryIsItsClients()
    {
        const auto entry = *m_store->putEntry({.name = "Live", .kernel = "vmlinuz"});
        QVERIFY(m_store->putGroup({.id = {}, .name = "lab", .entry = entry, .menu = true}));
        auto client = draft(1);
        client.group = "lab";
        client.followsGroup = true;
        QVERIFY(m_store->addClient(client));
        QVERIFY(load().clients[0].entry == entry);
        QVERIFY(load().clients[0].menu);
        QVERIFY(withGroup(load().clients[0], load()) == load().clients[0]);
    }

    void furtherNetworksAndRulesComeBackInTheirOrder()
    {
        NetworkSettings network;
        const Subnet room{.name = "Room 2",
            .network = *Ipv4Prefix::parse("10.1.0.0/16"),
            .interface = "eth2",
            .address = Ipv4Address::parse("10.1.0.1"),
            .dhcp = DhcpMode::Full,
            .poolFirst = Ipv4Address::parse("10.1.0.100"),
            .poolLast = Ipv4Address::parse("10.1.0.200"),
            .router = Ipv4Address::parse("10.1.0.1"),
            .dns = {*Ipv4Address::parse("9.9.9.9"), *Ipv4Address::parse("1.1.1.1")},
            .leaseSeconds = 600};
        const Subnet attic{.name = "Attic", .network = *Ipv4Prefix::parse("10.2.0.0/24"), .dhcp = DhcpMode::Off};
        network.subnets = {room, attic};
        network.loaderRules = {{.mac = "b8:27:eb", .vendorClass = "PXEClient", .architecture = 0, .file = "pi.efi"},
            {.vendorClass = "PXEClient:Arch:00007", .file = "shimx64.efi"}};
        QVERIFY(m_store->setNetwork(network));
        reopen();
        QVERIFY(load().network == network);
        network.subnets = {attic, room};
        network.loaderRules.clear();
        QVERIFY(m_store->setNetwork(network));
        QVERIFY(load().network == network);
        network.subnets = {attic, attic}; // refused as a whole
        QVERIFY(!m_store->setNetwork(network));
        QCOMPARE(load().network.subnets.front().name, "Attic");
        QCOMPARE(load().network.subnets.size(), std::size_t{2});
    }

private:
    static Client draft(unsigned number)
    {
        Client client;
        client.mac = {{0x52, 0x54, 0, 0, 0, static_cast<std::uint8_t>(number)}};
        client.name = "pc-" + std::to_string(number);
        return client;
    }
    void reopen()
    {
        m_store.reset();
        auto opened = InventoryStore::open(m_folder->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }
    Inventory load() const { return *m_store->load(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InventoryStore> m_store;
    ImageId m_iso;
};

QTEST_GUILESS_MAIN(TestInventoryStoreSettings)
#include "test_inventory_store_settings.moc"
