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
        live.position = 1;
        chain.position = 2;
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

    void entriesStandInAnOrder_data()
    {
        QTest::addColumn<QString>("what"); // A to D, in this order; then "+X" adds, "-X" removes, "X3" moves to place 3
        QTest::addColumn<QString>("order");
        QTest::newRow("as they were made") << u""_s << u"ABCD"_s;
        QTest::newRow("up by one") << u"C2"_s << u"ACBD"_s;
        QTest::newRow("down by one") << u"B3"_s << u"ACBD"_s;
        QTest::newRow("to the top") << u"D1"_s << u"DABC"_s;
        QTest::newRow("to the end") << u"A0"_s << u"BCDA"_s;
        QTest::newRow("beyond the end") << u"A9"_s << u"BCDA"_s;
        QTest::newRow("where it is") << u"B2"_s << u"ABCD"_s;
        QTest::newRow("one goes") << u"-B"_s << u"ACD"_s;
        QTest::newRow("one comes") << u"+E"_s << u"ABCDE"_s;
        QTest::newRow("several") << u"D1 -A +E E2 C0"_s << u"DEBC"_s;
    }
    void entriesStandInAnOrder()
    {
        QFETCH(QString, what);
        QFETCH(QString, order);
        const auto add = [&](QChar name) {
            BootEntry entry{.name = std::string(1, name.toLatin1()), .kernel = "vmlinuz"};
            QVERIFY(m_store->putEntry(entry));
        };
        for (const auto name : u"ABCD"_s)
            add(name);
        for (const auto &step : what.split(u' ', Qt::SkipEmptyParts)) {
            const bool sign = !step[0].isLetter();
            const auto name = std::string(1, step[sign ? 1 : 0].toLatin1());
            if (step[0] == u'+') {
                add(step[1]);
                continue;
            }
            const auto inventory = load();
            auto entry = *inventory.entryByName(name);
            entry.position = step[1].digitValue();
            QVERIFY(sign ? bool(m_store->removeEntry(entry.id)) : bool(m_store->putEntry(entry)));
        }
        reopen();
        QString now;
        int place = 0;
        for (const BootEntry &entry : load().entries) {
            now += QString::fromStdString(entry.name);
            QCOMPARE(entry.position, ++place); // without gaps
        }
        QCOMPARE(now, order);
    }

    void whatWasRemovedComesBackUnderItsId()
    {
        for (const char *name : {"A", "B", "C"})
            QVERIFY(m_store->putEntry({.name = name, .kernel = "vmlinuz"}));
        const auto all = load();
        QVERIFY(m_store->removeEntry(all.entries[1].id));
        QVERIFY(m_store->restoreEntry(all.entries[1]));
        QVERIFY(load().entries == all.entries);
        QVERIFY(!m_store->restoreEntry(all.entries[1]));
        Group group{.id = {}, .name = "lab", .menu = true};
        group.id = *m_store->putGroup(group);
        QVERIFY(m_store->removeGroup(group.id));
        QVERIFY(m_store->restoreGroup(group));
        QVERIFY(load().groups == std::vector{group});
    }

    void togetherIsAllOrNothing()
    {
        const auto before = load();
        const auto refused = m_store->together([&]() -> Result<void> {
            if (auto put = m_store->putGroup({.id = {}, .name = "lab"}); !put)
                return put.error();
            if (load().groups.size() != 1) // what was done so far is seen inside
                return Error{Error::Code::Io, "not there"};
            return Error{Error::Code::Invalid, "no"};
        });
        QVERIFY(!refused && refused.error().message == "no");
        QVERIFY(load().groups.empty());
        QVERIFY(m_store->together([&] { return m_store->addClient(draft(1)) ? Result<void>() : Result<void>(Error{}); }));
        QCOMPARE(load().clients.size(), 1u);
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
