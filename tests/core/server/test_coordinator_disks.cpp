// What lies in disks/ against what the inventory knows, and what a client gets back after a restart. coordinator_disks.

#include "version_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorDisks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<VersionRig>();
        QVERIFY2(m_rig->openWithImage(), m_rig->problem.c_str());
        QVERIFY(m_rig->jobsDone());
    }
    void cleanup() { m_rig.reset(); }

    void aRunningClientGetsTheVersionItHad()
    {
        auto reader = m_rig->client(2);
        reader.mode = DiskMode::ReadOnly;
        QVERIFY(m_rig->send(UpdateClient {reader}));
        const BootedDisk disk {{1}, DiskMode::ReadOnly};
        attach(disk);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->client(2).booted == disk, kLimit);

        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        const auto refused = m_rig->send(RemoveVersion {{1}});
        QVERIFY2(!refused && refused.error().message.find("pc-2 runs from version 1") != std::string::npos,
                 refused ? "" : refused.error().message.c_str());
        m_rig->stage->setSeats({});
        QVERIFY(m_rig->reopen());
        const auto inventory = m_rig->inventory();
        QVERIFY(diskOf(inventory, inventory.clients[1], true)->version == VersionId {1});
        QVERIFY(diskOf(inventory, inventory.clients[1], true)->readOnly);
        QVERIFY(diskOf(inventory, inventory.clients[1])->version == VersionId {2});

        QVERIFY(m_rig->send(FlattenVersion {{2}}));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->send(RemoveVersion {{1}})); // it is not attached
        QVERIFY(!m_rig->client(2).booted);
        const auto after = m_rig->inventory();
        QVERIFY(diskOf(after, after.clients[1], true)->version == VersionId {2});
    }

    void whatWasEditedMeanwhileCountsFromTheNextBootOn()
    {
        attach({{1}, DiskMode::Reset});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->client(2).booted, kLimit);
        auto edited = m_rig->client(2);
        edited.mode = DiskMode::Keep;
        QVERIFY(m_rig->send(UpdateClient {edited}));
        const auto inventory = m_rig->inventory();
        QVERIFY(!diskOf(inventory, inventory.clients[1], true)->kept);
        QVERIFY(diskOf(inventory, inventory.clients[1])->kept);
        m_rig->stage->setSeats({});
        QVERIFY(m_rig->send(ResetDisk {{2}})); // that disk is gone
        QVERIFY(!m_rig->client(2).booted);
    }

    void aMaintenanceIsNoMemory()
    {
        attach({{1}, DiskMode::Reset});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->client(2).booted, kLimit);
        m_rig->stage->setSeats({});
        QVERIFY(m_rig->send(StartMaintenance {{1}, {2}}));
        QVERIFY(!m_rig->client(2).booted);
        const auto inventory = m_rig->inventory();
        QVERIFY(diskOf(inventory, inventory.clients[1], true)->draft);
    }

    void whatNobodyNeedsGoesAtTheStart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *name, const char *file, bool stays) {
            QTest::newRow(name) << QByteArray("disks/") + file << stays;
        };
        row("a layer that was being made", "client-2-version-1.keep.qcow2.part", false);
        row("a fresh one that waits", "client-2-version-1.reset.qcow2.next", true);
        row("a fresh one for a version that nobody boots", "client-2-version-9.reset.qcow2.next", false);
        row("the log of a layer that is gone", "client-2-version-1.keep.qcow2.log", false);
        row("reservations of a layer that is gone", "client-2-version-1.keep.qcow2.state", false);
        row("a layer of a boot, of a client that is gone", "client-9-version-1.reset.qcow2", false);
        row("a layer of a boot, over a version that is gone", "client-2-version-9.reset.qcow2", false);
        row("changes that a client that is gone had kept", "client-9-version-1.keep.qcow2", true);
        row("an own disk of a client that is gone", "client-9-version-1.own.qcow2", true);
        row("somebody's own file", "notes.txt", true);
    }
    void whatNobodyNeedsGoesAtTheStart()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, stays);
        m_rig->close();
        QVERIFY(m_rig->makeFile(file.constData()));
        QVERIFY(m_rig->open());
        QCOMPARE(m_rig->exists(file.toStdString()), stays);
        QCOMPARE(m_rig->inventory().disks.size(), 0u);
    }

    void theDiskOfARemovedClientGoesWhenItIsFree()
    {
        const storage::LayerKey key {{2}, {1}, true, {}};
        QVERIFY(m_rig->write(key, 1, 7, 'k'));
        auto open = storage::LayerStore(m_rig->file("disks")).open(key, m_rig->base(1));
        QVERIFY(open);
        const auto reply = m_rig->send(RemoveClient {{2}, true, true});
        QVERIFY(reply && !reply->text.empty());
        QVERIFY(m_rig->exists("disks/client-2-version-1.keep.qcow2"));
        open->reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->exists("disks/client-2-version-1.keep.qcow2"), kLimit);
    }

private:
    void attach(const BootedDisk &disk)
    {
        m_rig->stage->setSeats({{.client = {2}, .attached = true, .sessions = 1, .disk = disk}});
    }

    std::unique_ptr<VersionRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorDisks)
#include "test_coordinator_disks.moc"
