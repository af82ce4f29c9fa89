#include "inventory/inventory_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {

Client clientDraft(unsigned number, const std::string &group, bool follows)
{
    Client draft;
    draft.mac = {{0x52, 0x54, 0, 0, 0, static_cast<std::uint8_t>(number)}};
    draft.name = "pc-" + std::to_string(number);
    draft.group = group;
    draft.followsGroup = follows;
    return draft;
}

} // namespace

/// Groups and what their clients take from them, and what a client has booted.
class TestInventoryStoreClients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        m_image = *m_store->addImage({.id = {}, .name = "debian", .file = "images/debian.qcow2",
                                      .format = ImageFormat::Qcow2, .size = 512, .stamp = "1-2", .added = {5}});
        m_lab = {.id = {}, .name = "lab", .image = m_image, .version = load().images[0].current, .mode = DiskMode::Keep,
                 .diskLimit = 1ULL << 40, .configDisk = true};
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aGroupComesBackWholeAfterAReopen()
    {
        const auto id = m_store->putGroup(m_lab);
        QVERIFY2(id, id ? "" : id.error().message.c_str());
        m_lab.id = *id;
        reopen();
        QVERIFY(load().groups == std::vector {m_lab});
        const Group bare {.id = *id, .name = "office", .mode = DiskMode::ReadOnly};
        QVERIFY(m_store->putGroup(bare));
        reopen();
        QVERIFY(load().groups == std::vector {bare});
        QVERIFY(m_store->removeGroup(*id));
        QVERIFY(load().groups.empty());
        QVERIFY(m_store->removeGroup(*id).error().code == Error::Code::NotFound);
        QVERIFY(m_store->putGroup(bare).error().code == Error::Code::NotFound);
    }

    void whoFollowsTakesWhatTheGroupSays()
    {
        QVERIFY(m_store->putGroup(m_lab));
        const auto follower = *m_store->addClient(clientDraft(1, "lab", true));
        const auto member = *m_store->addClient(clientDraft(2, "lab", false));
        const auto stranger = *m_store->addClient(clientDraft(3, "office", true)); // a label only
        QVERIFY(takes(follower, m_lab));
        QVERIFY(!takes(member, m_lab) && !takes(stranger, m_lab));

        m_lab = load().groups[0];
        m_lab.mode = DiskMode::ReadOnly;
        m_lab.version.reset();
        QVERIFY(m_store->putGroup(m_lab));
        QVERIFY(takes(follower, m_lab));
        QVERIFY(!takes(member, m_lab));

        auto own = *load().client(follower); // whatever the edit says of it
        own.mode = DiskMode::Reset;
        own.image.reset();
        own.notes = "edited";
        QVERIFY(m_store->updateClient(own));
        QVERIFY(takes(follower, m_lab));
        QCOMPARE(load().client(follower)->notes, std::string("edited"));

        auto late = *load().client(member);
        late.followsGroup = true;
        QVERIFY(m_store->updateClient(late));
        QVERIFY(takes(member, m_lab));
    }

    void aNewNameIsGivenToTheLabels()
    {
        m_lab.id = *m_store->putGroup(m_lab);
        const auto follower = *m_store->addClient(clientDraft(1, "lab", true));
        const auto member = *m_store->addClient(clientDraft(2, "lab", false));
        const auto other = *m_store->addClient(clientDraft(3, "office", false));
        m_lab.name = "room 12";
        m_lab.mode = DiskMode::Own;
        QVERIFY(m_store->putGroup(m_lab));
        QCOMPARE(load().client(follower)->group, std::string("room 12"));
        QCOMPARE(load().client(member)->group, std::string("room 12"));
        QCOMPARE(load().client(other)->group, std::string("office"));
        QVERIFY(takes(follower, m_lab));
        QVERIFY(load().client(member)->mode == DiskMode::Reset);
    }

    void aRemovedGroupLeavesItsClientsAsTheyAre()
    {
        const auto id = *m_store->putGroup(m_lab);
        const auto follower = *m_store->addClient(clientDraft(1, "lab", true));
        QVERIFY(m_store->removeGroup(id));
        QVERIFY(takes(follower, m_lab));
        QVERIFY(!load().client(follower)->followsGroup);
        QCOMPARE(load().client(follower)->group, std::string("lab"));
    }

    void aChangeThatCantBeMadeChangesNobody()
    {
        m_lab.id = *m_store->putGroup(m_lab);
        QVERIFY(m_store->addClient(clientDraft(1, "lab", true)));
        QVERIFY(m_store->putGroup({.id = {}, .name = "office"}));
        const auto before = load();
        auto changed = m_lab;
        changed.name = "office"; // taken
        QVERIFY(m_store->putGroup(changed).error().code == Error::Code::Conflict);
        changed = m_lab;
        changed.image = ImageId {99};
        QVERIFY(m_store->putGroup(changed).error().code == Error::Code::Conflict);
        QVERIFY(load() == before);
        QVERIFY(m_store->removeImage(m_image).error().code == Error::Code::Conflict); // the group names it
    }

    void whatAClientBootedIsNotedByNoEdit()
    {
        const auto client = *m_store->addClient(clientDraft(1, "", false));
        const BootedDisk disk {load().images[0].current, DiskMode::ReadOnly};
        const auto before = *load().client(client);
        QVERIFY(m_store->setBooted(client, disk));
        QVERIFY(m_store->updateClient(before)); // as somebody saw it before
        reopen();
        QVERIFY(load().client(client)->booted == disk);
        QVERIFY(m_store->setBooted(client, std::nullopt));
        QVERIFY(!load().client(client)->booted);
        QVERIFY(m_store->setBooted({99}, disk).error().code == Error::Code::NotFound);
    }

    void aVersionThatIsGoneIsNotRemembered()
    {
        const auto client = *m_store->addClient(clientDraft(1, "", false));
        const auto second = *m_store->addVersion({.id = {}, .image = m_image, .file = "images/2", .size = 512});
        QVERIFY(m_store->setBooted(client, BootedDisk {second, DiskMode::ReadOnly}));
        QVERIFY(m_store->removeVersion(second));
        QVERIFY(!load().client(client)->booted);
    }

    /// An own disk is a whole disk; a layer without the version below it is garbage.
    void onlyAnOwnDiskOutlivesItsVersion_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("removed");
        QTest::newRow("own") << int(DiskMode::Own) << true;
        QTest::newRow("keep") << int(DiskMode::Keep) << false;
        QTest::newRow("reset") << int(DiskMode::Reset) << false;
    }
    void onlyAnOwnDiskOutlivesItsVersion()
    {
        QFETCH(int, mode);
        QFETCH(bool, removed);
        const auto client = *m_store->addClient(clientDraft(1, "", false));
        const auto second = *m_store->addVersion({.id = {}, .image = m_image, .file = "images/2", .size = 512});
        Disk disk {.id = {}, .client = client, .image = m_image, .mode = static_cast<DiskMode>(mode), .file = "disks/a",
                   .created = {1}, .version = second};
        QVERIFY(m_store->putDisk(disk));
        const auto done = m_store->removeVersion(second);
        QCOMPARE(static_cast<bool>(done), removed);
        QVERIFY(done || done.error().code == Error::Code::Conflict);
        QVERIFY(load().disks.at(0).version == (removed ? VersionId {} : second));
        disk = load().disks[0];
        QVERIFY(m_store->putDisk(disk)); // also without a version
        QVERIFY(load().disks[0] == disk);
    }

private:
    void reopen()
    {
        m_store.reset();
        auto opened = InventoryStore::open(m_folder->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }
    Inventory load() { return *m_store->load(); }
    bool takes(ClientId id, const Group &group)
    {
        const auto inventory = load();
        const auto &client = *inventory.client(id);
        return client.image == group.image && client.version == group.version && client.mode == group.mode
            && client.diskLimit == group.diskLimit && client.configDisk == group.configDisk;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InventoryStore> m_store;
    ImageId m_image;
    Group m_lab;
};

QTEST_GUILESS_MAIN(TestInventoryStoreClients)
#include "test_inventory_store_clients.moc"
