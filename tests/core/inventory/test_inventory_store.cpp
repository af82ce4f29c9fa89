#include "inventory/inventory_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {

MacAddress mac(unsigned number)
{
    return {{0x52, 0x54, 0, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
             static_cast<std::uint8_t>(number)}};
}

Client clientDraft(unsigned number)
{
    Client draft;
    draft.mac = mac(number);
    draft.name = "pc-" + std::to_string(number);
    return draft;
}

Image imageDraft(const std::string &name)
{
    return {.id = {}, .name = name, .file = "images/" + name + ".qcow2", .format = ImageFormat::Qcow2, .size = 512,
            .stamp = "1-2", .added = {5}};
}

Lease lease(unsigned number, std::uint32_t address, std::int64_t expires)
{
    return {.mac = mac(number), .address = {address}, .granted = {1}, .expires = {expires}, .hostName = "h"};
}

} // namespace

class TestInventoryStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aClientComesBackWholeAfterAReopen()
    {
        const auto image = m_store->addImage(imageDraft("debian"));
        QVERIFY(image);
        Client draft = clientDraft(7);
        draft.group = "lab";
        draft.address = Ipv4Address {0x0a000007};
        draft.image = *image;
        draft.mode = DiskMode::Keep;
        draft.loader = Loader::Ipxe;
        draft.boot = BootWay::RootPath;
        draft.chapUser = "u";
        draft.chapSecret = "123456789012";
        draft.access = DiskAccess::Shared;
        draft.cdrom = *image;
        draft.mutualUser = "server";
        draft.mutualSecret = "abcdefghijkl";
        draft.portal = PortalAddress {{0x0a000009}, 3261};
        draft.notes = "Zeile 1\nZeile 2 – 'quoted'; \"too\"";
        const auto id = m_store->addClient(draft);
        QVERIFY(id);
        draft.id = *id;
        reopen();
        QVERIFY(load().clients == std::vector {draft});

        draft.name = "renamed";
        draft.address.reset();
        draft.image.reset();
        draft.cdrom.reset();
        draft.portal.reset();
        draft.mode = DiskMode::ReadOnly;
        draft.access = DiskAccess::Exclusive;
        QVERIFY(m_store->updateClient(draft));
        reopen();
        QVERIFY(load().clients == std::vector {draft});
        QVERIFY(m_store->removeClient(*id));
        QVERIFY(load().clients.empty());
    }

    void constraintsHoldWhateverTheCallerChecked_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("two clients with one MAC") << 0;
        QTest::newRow("two clients with one name") << 1;
        QTest::newRow("two clients with one address") << 2;
        QTest::newRow("a client on an image that does not exist") << 3;
        QTest::newRow("two images with one name") << 4;
        QTest::newRow("removing an image that a client uses") << 5;
        QTest::newRow("removing an image that a disk lies over") << 6;
    }
    void constraintsHoldWhateverTheCallerChecked()
    {
        QFETCH(int, which);
        const auto image = m_store->addImage(imageDraft("debian"));
        const auto under = m_store->addImage(imageDraft("under"));
        Client first = clientDraft(1);
        first.address = Ipv4Address {1};
        first.image = *image;
        const auto id = m_store->addClient(first);
        QVERIFY(id);
        QVERIFY(m_store->putDisk({.id = {}, .client = *id, .image = *under, .mode = DiskMode::Keep, .file = "disks/a",
                                  .created = {1}, .version = load().image(*under)->current}));
        const auto before = load();
        Client second = clientDraft(2);
        const auto code = [](const auto &done) { return done ? -1 : static_cast<int>(done.error().code); };
        int got = -1;
        switch (which) {
        case 0:
            second.mac = first.mac;
            got = code(m_store->addClient(second));
            break;
        case 1:
            second.name = first.name;
            got = code(m_store->addClient(second));
            break;
        case 2:
            second.address = first.address;
            got = code(m_store->addClient(second));
            break;
        case 3:
            second.image = ImageId {99};
            got = code(m_store->addClient(second));
            break;
        case 4:
            got = code(m_store->addImage(imageDraft("debian")));
            break;
        case 5:
            got = code(m_store->removeImage(*image));
            break;
        default:
            got = code(m_store->removeImage(*under));
        }
        QCOMPARE(got, static_cast<int>(Error::Code::Conflict));
        QVERIFY(load() == before);
    }

    void editingWhatIsGoneIsNotFound()
    {
        Client gone = clientDraft(1);
        gone.id = {99};
        QVERIFY(m_store->updateClient(gone).error().code == Error::Code::NotFound);
        QVERIFY(m_store->removeClient({99}).error().code == Error::Code::NotFound);
        QVERIFY(m_store->removeImage({99}).error().code == Error::Code::NotFound);
        QVERIFY(m_store->removeDisk("disks/x").error().code == Error::Code::NotFound);
        QVERIFY(m_store->removeNewcomer(mac(1)).error().code == Error::Code::NotFound);
    }

    void theRevisionCountsEdits()
    {
        const auto before = load().revision;
        QVERIFY(m_store->addClient(clientDraft(1)));
        QVERIFY(!m_store->addClient(clientDraft(1)));
        QCOMPARE(load().revision, before + 1);
    }

    void aDiskIsKnownByItsFile()
    {
        const auto image = *m_store->addImage(imageDraft("debian"));
        const auto client = *m_store->addClient(clientDraft(1));
        Disk disk {.id = {}, .client = client, .image = image, .mode = DiskMode::Reset, .file = "disks/a",
                   .created = {1}, .version = load().image(image)->current};
        QVERIFY(m_store->putDisk(disk));
        disk.created = {2};
        QVERIFY(m_store->putDisk(disk));
        QCOMPARE(load().disks.size(), 1u);
        QCOMPARE(load().disks[0].created.msecs, 2);
        QVERIFY(m_store->removeClient(client)); // takes its disks along
        QVERIFY(load().disks.empty());
    }

    void anImageHasAHistoryOfVersions()
    {
        const auto image = *m_store->addImage(imageDraft("debian"));
        const auto first = load().image(image)->current;
        QCOMPARE(load().version(first)->number, 1);
        QCOMPARE(load().version(first)->file, "images/debian.qcow2");
        const auto client = *m_store->addClient(clientDraft(1));
        ImageVersion draft {.id = {}, .image = image, .parent = first, .state = VersionState::Draft, .file = "images/d2",
                            .size = 512, .made = {7}, .client = client};
        draft.id = *m_store->addVersion(draft);
        draft.number = 2;
        QVERIFY(*load().version(draft.id) == draft);
        QVERIFY(load().draftOf(image)->id == draft.id && load().draftOn(client)->id == draft.id);
        auto second = draft;
        second.file = "images/d3";
        QVERIFY(m_store->addVersion(second).error().code == Error::Code::Conflict); // one draft at a time
        QVERIFY(m_store->removeClient(client).error().code == Error::Code::Conflict); // its work would be nobody's
        draft.state = VersionState::Ready;
        draft.client.reset();
        draft.note = "with a note";
        QVERIFY(m_store->publishVersion(draft, true));
        QCOMPARE(load().image(image)->file, "images/d2");
        QVERIFY(m_store->removeVersion(draft.id).error().code == Error::Code::Conflict); // the default one
        QVERIFY(m_store->setCurrentAt(image, first, {99}));
        QVERIFY(load().image(image)->next == first && load().image(image)->nextAt == WallTime {99});
        QVERIFY(m_store->setCurrent(image, first));
        QVERIFY(!load().image(image)->next);
        QVERIFY(m_store->removeVersion(draft.id));
        draft.id = *m_store->addVersion(draft);
        QCOMPARE(load().version(draft.id)->number, 3); // a number is never used again
        QVERIFY(m_store->removeImage(image));
        QVERIFY(load().versions.empty());
    }

    void aPendingFileIsForgottenWithTheVersionThatItBecomes()
    {
        QVERIFY(m_store->addPendingFile("images/debian.qcow2"));
        QVERIFY(m_store->addPendingFile("images/debian.qcow2"));
        QVERIFY(m_store->addPendingFile("images/other.qcow2"));
        QVERIFY(m_store->addImage(imageDraft("debian")));
        QCOMPARE(*m_store->pendingFiles(), std::vector<std::string> {"images/other.qcow2"});
        QVERIFY(m_store->removePendingFile("images/other.qcow2"));
        QVERIFY(m_store->pendingFiles()->empty());
    }

    void aMachineHasOneLeaseAndAnAddressOneMachine()
    {
        QVERIFY(m_store->putLeases({lease(1, 100, 50), lease(2, 101, 50)}, {10}));
        QVERIFY(m_store->putLeases({lease(1, 102, 50)}, {10})); // another address for the same machine
        QCOMPARE(load().leases.size(), 2u);
        QCOMPARE(load().lease(mac(1))->address.bits, 102u);
        QVERIFY(m_store->putLeases({lease(3, 101, 50)}, {10})); // the address of another machine
        QCOMPARE(load().leases.size(), 2u);
        QVERIFY(!load().lease(mac(2)));
        QVERIFY(m_store->putLeases({lease(3, 101, 10)}, {10})); // ended
        QCOMPARE(load().leases.size(), 1u);
    }

    /// Leases are not read again from a table that nobody else writes; a store opened anew reads what the other remembered.
    void leasesThatAreRememberedAreThoseOnDisk()
    {
        QCOMPARE(load().leases.size(), 0u); // from here on they are remembered
        const std::vector<std::vector<Lease>> commits {
            {lease(5, 105, 50), lease(2, 102, 50), lease(9, 109, 50)}, // not in order
            {lease(2, 105, 50), lease(5, 102, 50)}, // they change places
            {lease(3, 109, 50), lease(3, 103, 50)}, // what was taken on the way stays taken
            {lease(4, 104, 50), lease(6, 104, 50)}, // the later one has it
            {lease(2, 105, 10), lease(7, 105, 50)}, // ended, and given to another at once
            {lease(8, 102, 10)}, // the end of what nobody had
        };
        for (const auto &leases : commits) {
            QVERIFY(m_store->putLeases(leases, {10}));
            const auto remembered = load().leases;
            reopen();
            QVERIFY(remembered == load().leases);
            QVERIFY(std::ranges::is_sorted(remembered, {}, &Lease::mac));
        }
        QCOMPARE(load().leases.size(), 4u); // 3, 5, 6 and 7
        QCOMPARE(load().lease(mac(5))->address.bits, 102u);
        QVERIFY(!load().lease(mac(9)));
    }

    void newcomersAreBoundedAndGoWhenRegistered()
    {
        std::vector<Newcomer> many;
        for (unsigned i = 0; i < kMaxNewcomers + 10; ++i)
            many.push_back({.mac = mac(i + 1), .firstSeen = {1}, .lastSeen = {i + 1}, .hardware = "x", .address = {}});
        QVERIFY(m_store->putNewcomers(many));
        QCOMPARE(load().newcomers.size(), kMaxNewcomers);
        QCOMPARE(load().newcomers.front().lastSeen.msecs, 11); // those seen longest ago went
        QVERIFY(m_store->addClient(clientDraft(500)));
        QCOMPARE(load().newcomers.size(), kMaxNewcomers - 1);
        QVERIFY(m_store->removeNewcomer(mac(501)));
        QCOMPARE(load().newcomers.size(), kMaxNewcomers - 2);
        Client moved = load().clients.front();
        moved.mac = mac(502);
        QVERIFY(m_store->updateClient(moved)); // a new network card
        QCOMPARE(load().newcomers.size(), kMaxNewcomers - 3);
    }

    void settingsComeBack()
    {
        NetworkSettings network;
        network.interface = "eth1";
        network.dhcp = DhcpMode::Proxy;
        network.dns = {Ipv4Address {1}, Ipv4Address {2}};
        QVERIFY(m_store->setNetwork(network));
        reopen();
        QVERIFY(load().network == network);
        network.dns.clear();
        QVERIFY(m_store->setNetwork(network));
        QVERIFY(load().network == network);
    }

private:
    void reopen()
    {
        m_store.reset();
        auto opened = InventoryStore::open(m_folder->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }
    Inventory load()
    {
        auto loaded = m_store->load();
        if (!loaded)
            qFatal("%s", loaded.error().message.c_str());
        return *loaded;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InventoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestInventoryStore)
#include "test_inventory_store.moc"
