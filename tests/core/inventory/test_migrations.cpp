#include "inventory/inventory_store.h"
#include "inventory/migrations.h"
#include "old_inventory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAddColour {"ALTER TABLE client ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"};
constexpr std::array kBroken {"ALTER TABLE client ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
                              "INSERT INTO nowhere VALUES (1)"};

/// What tests/data/inventory-v1.sql holds.
void compareWithVersion1(const Inventory &inventory)
{
    QCOMPARE(inventory.clients.size(), 2u);
    const Client expected {.id = {1},
                           .mac = *MacAddress::parse("52:54:00:aa:88:2a"),
                           .name = "pc-07",
                           .group = "lab",
                           .address = Ipv4Address::parse("10.16.0.7"),
                           .image = ImageId {1},
                           .mode = DiskMode::Reset,
                           .loader = Loader::Auto,
                           .boot = BootWay::Script,
                           .chapUser = "pc-07",
                           .chapSecret = "a secret of 16..",
                           .notes = "Third row, by the window."};
    QVERIFY(inventory.clients[0] == expected);
    QCOMPARE(inventory.clients[1].id.value, 3);
    QVERIFY(inventory.clients[1].loader == Loader::Snponly && inventory.clients[1].boot == BootWay::RootPath);
    QCOMPARE(inventory.images.size(), 1u);
    QCOMPARE(inventory.images[0].size, 8'589'934'592u);
    QCOMPARE(inventory.disks.size(), 1u);
    QVERIFY(inventory.disks[0].mode == DiskMode::Keep);
    QVERIFY(inventory.lease(inventory.clients[0].mac));
    QCOMPARE(inventory.newcomers.size(), 1u);
    QVERIFY(inventory.network.dhcp == DhcpMode::Full && inventory.network.unknown == UnknownPolicy::Wait);
    QCOMPARE(inventory.network.dns.size(), 2u);
    QCOMPARE(inventory.network.httpPort, 8080);
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"inventory.sqlite"_s);
        QVERIFY(test::buildDatabase(m_file, QStringLiteral(NETSEAT_DATA "/inventory-v1.sql")));
        m_steps.assign(migrations().begin(), migrations().end());
    }

    void aStoredVersion1OpensWithTodaysCode()
    {
        auto store = InventoryStore::open(path());
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        compareWithVersion1(*(*store)->load());
        const auto log = (*store)->events({}, 0, 10);
        QVERIFY(log);
        QCOMPARE(log->events.size(), 3u);
        QVERIFY(log->events.back().code == EventCode::FirmwareLogin);
    }

    void aStoredVersion3OpensWithTodaysCode()
    {
        const auto file = useVersion3();
        auto store = InventoryStore::open(file);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        const auto inventory = *(*store)->load();
        QCOMPARE(inventory.clients.size(), 2u);
        const Client expected {.id = {3},
                               .mac = *MacAddress::parse("52:54:00:aa:88:2c"),
                               .name = "pc-08",
                               .group = {},
                               .address = {},
                               .image = ImageId {1},
                               .mode = DiskMode::Own,
                               .loader = Loader::Snponly,
                               .boot = BootWay::RootPath,
                               .chapUser = {},
                               .chapSecret = {},
                               .version = VersionId {1},
                               .portal = PortalAddress {*Ipv4Address::parse("10.16.0.2"), 3261},
                               .diskLimit = 20ULL << 30,
                               .configDisk = true};
        QVERIFY(inventory.clients[1] == expected);
        QVERIFY(inventory.groups.empty() && inventory.formerFiles.empty());
        QCOMPARE(inventory.versions.size(), 3u);
        QVERIFY(inventory.draftOn({3}) == &inventory.versions[2]);
        for (const ImageVersion &version : inventory.versions)
            QVERIFY(version.verified.msecs == 0 && version.damage.empty());
        QVERIFY(inventory.images[0].current == VersionId {2} && inventory.images[0].next == VersionId {1});
        QCOMPARE(inventory.disks.size(), 2u);
        QVERIFY(inventory.disks[0].version == VersionId {1} && inventory.disks[0].mode == DiskMode::Keep);
        QVERIFY(inventory.disks[1].version == VersionId {1} && inventory.disks[1].mode == DiskMode::Own);
        const StorageSettings kept {.reserve = 10ULL << 30};
        QVERIFY(inventory.storage == kept);
        QVERIFY(*(*store)->pendingFiles() == std::vector<std::string> {"images/half.qcow2.part"});
    }

    /// The table is built anew in version 4; what was given out before stays given out.
    void aDisksNumberOfVersion3IsNotUsedAgain()
    {
        const auto file = useVersion3();
        auto store = InventoryStore::open(file);
        QVERIFY(store && (*store)->removeDisk("disks/client-3-version-1.own.qcow2"));
        QVERIFY((*store)->putDisk({.id = {}, .client = {1}, .image = {1}, .mode = DiskMode::Reset, .file = "disks/new",
                                   .created = {1}, .version = {2}}));
        QCOMPARE((*store)->load()->disks.back().id.value, 3);
    }

    /// Up to version 6 the entries had no order but that of making.
    void entriesOfVersion6GetTheirPlaces()
    {
        const auto file = m_folder->filePath(u"sixth.sqlite"_s);
        const std::vector<Migration> six(m_steps.begin(), m_steps.begin() + 6);
        {
            QVERIFY(InventoryStore::open(file.toStdString(), six));
            const auto old = sql::Connection::open(file, {});
            QCOMPARE(*userVersion(old->database()), 6);
            for (const auto &[id, name] : {std::pair{3, u"first"_s}, {7, u"second"_s}, {9, u"third"_s}})
                QVERIFY(sql::run(old->database(),
                    u"INSERT INTO boot_entry (id, name, kind, kernel, initrds, arguments, url, in_menu) "
                    "VALUES (?, ?, 'kernel', 'vmlinuz', '', '', '', 1)"_s,
                    {id, name}));
        }
        auto store = InventoryStore::open(file.toStdString());
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        QVERIFY(QFile::exists(file + u".backup-v6"_s));
        const auto entries = (*store)->load()->entries;
        QCOMPARE(entries.size(), 3u);
        QCOMPARE(entries[0].name, "first");
        QCOMPARE(entries[2].name, "third");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(entries[static_cast<std::size_t>(i)].position, i + 1);
        QCOMPARE((*store)->putEntry({.name = "new", .kernel = "vmlinuz", .position = 1})->value, 10);
        QCOMPARE((*store)->load()->entries[0].name, "new");
    }

    void anIdIsNeverUsedAgain()
    {
        auto store = InventoryStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->removeClient({3})); // the newest: plain INTEGER PRIMARY KEY would give 3 again
        Client draft;
        draft.mac = *MacAddress::parse("52:54:00:00:00:01");
        draft.name = "new";
        const auto id = (*store)->addClient(draft);
        QVERIFY(id);
        QCOMPARE(id->value, 4);
    }

    /// The tables are built anew in version 2; what was given out before stays given out.
    void aNumberOfARowThatWasRemovedBeforeAnUpdateIsNotUsedAgain()
    {
        {
            const auto old = sql::Connection::open(m_file, {});
            QVERIFY(sql::run(old->database(), u"DELETE FROM client WHERE id = 3"_s));
        }
        auto store = InventoryStore::open(path());
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        Client draft;
        draft.mac = *MacAddress::parse("52:54:00:00:00:01");
        draft.name = "new";
        QCOMPARE((*store)->addClient(draft)->value, 4);
        Image image;
        image.name = image.file = "cd";
        image.format = ImageFormat::Iso;
        QCOMPARE((*store)->addImage(image)->value, 2);
    }

    void referencesStillHoldAfterAnUpdate()
    {
        auto store = InventoryStore::open(path());
        QVERIFY(store);
        const auto refused = (*store)->removeImage({1}); // a client's, and a disk lies over it
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY((*store)->removeClient({1}));
        const auto inventory = (*store)->load();
        QVERIFY(inventory && inventory->clients.size() == 1);
        for (const Disk &disk : inventory->disks)
            QVERIFY(disk.client != ClientId {1});
    }

    void aDatabaseWithALooseReferenceIsNotUpdated()
    {
        {
            const auto old = sql::Connection::open(m_file, {});
            QVERIFY(sql::run(old->database(), u"UPDATE client SET image_id = 77 WHERE id = 1"_s));
        }
        const auto refused = InventoryStore::open(path());
        QVERIFY(!refused && refused.error().code == Error::Code::Malformed);
        const auto database = sql::Connection::open(m_file, {});
        QCOMPARE(*userVersion(database->database()), 1);
    }

    void anOlderDatabaseIsBackedUpAndBroughtUpToDate()
    {
        m_steps.emplace_back(kAddColour);
        {
            auto store = InventoryStore::open(path(), m_steps);
            QVERIFY2(store, store ? "" : store.error().message.c_str());
            compareWithVersion1(*(*store)->load());
        }
        const auto newer = sql::Connection::open(m_file, {});
        QCOMPARE(*userVersion(newer->database()), newest() + 1);
        QCOMPARE(sql::value(newer->database(), u"SELECT colour FROM client WHERE id = 1"_s)->toString(), u"blue"_s);

        const auto backup = m_file + u".backup-v1"_s;
        QVERIFY(QFile::exists(backup));
        QVERIFY(!QFile::exists(backup + u".part"_s));
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions {});
        {
            const auto kept = sql::Connection::open(backup, {});
            QCOMPARE(*userVersion(kept->database()), 1);
        }
        auto old = InventoryStore::open(backup.toStdString());
        QVERIFY2(old, old ? "" : old.error().message.c_str());
        compareWithVersion1(*(*old)->load());
    }

    void aStepThatFailsLeavesTheOlderVersionWhole()
    {
        m_steps.emplace_back(kBroken);
        QVERIFY(!InventoryStore::open(path(), m_steps));
        auto store = InventoryStore::open(path());
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        compareWithVersion1(*(*store)->load());
        const auto database = sql::Connection::open(m_file, {});
        QVERIFY(!sql::run(database->database(), u"SELECT colour FROM client"_s));
    }

    void aNewFileIsMadeAtOnceInTheNewestVersionWithoutBackup()
    {
        const auto fresh = m_folder->filePath(u"fresh.sqlite"_s);
        m_steps.emplace_back(kAddColour);
        QVERIFY(InventoryStore::open(fresh.toStdString(), m_steps));
        const auto database = sql::Connection::open(fresh, {});
        QCOMPARE(*userVersion(database->database()), newest() + 1);
        QVERIFY(!QFile::exists(fresh + u".backup-v0"_s));
    }

private:
    std::filesystem::path useVersion3() const
    {
        const auto file = m_folder->filePath(u"third.sqlite"_s);
        const bool built = test::buildDatabase(file, QStringLiteral(NETSEAT_DATA "/inventory-v3.sql"));
        return built ? file.toStdString() : std::string();
    }
    static int newest() { return static_cast<int>(migrations().size()); }
    std::filesystem::path path() const { return m_file.toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::vector<Migration> m_steps;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
