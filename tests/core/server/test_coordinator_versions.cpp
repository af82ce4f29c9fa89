// The life of an image: maintenance, publishing, going back, removing.

#include "server_rig.h"

#include "storage/image_copy.h"
#include "storage/layer_file.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(send(CreateImage {"debian", 8 << 20}));
        for (unsigned number : {1U, 2U}) {
            auto draft = clientDraft(number);
            draft.image = ImageId {1};
            QVERIFY(send(AddClient {draft}));
        }
    }
    void cleanup() { m_rig.reset(); }

    void anEmptyDiskIsVersion1()
    {
        QCOMPARE(inventory().versions.size(), 1u);
        QCOMPARE(inventory().images[0].size, 8u << 20);
        QVERIFY(inventory().images[0].current == VersionId {1});
        QVERIFY(refused(CreateImage {"debian", 8 << 20}, Error::Code::Conflict));
        QVERIFY(refused(CreateImage {"odd", 1000}, Error::Code::Invalid));
        QVERIFY(refused(CreateImage {"../x", 8 << 20}, Error::Code::Invalid));
        QCOMPARE(inventory().images.size(), 1u);
    }

    void aMaintenanceIsPublishedAndGoneBackFrom()
    {
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        const auto draft = *inventory().draftOf({1});
        QCOMPARE(draft.number, 2);
        QCOMPARE(draft.file, "images/debian-v2.qcow2");
        QVERIFY(diskOf(inventory(), inventory().clients[0])->draft);
        QVERIFY(diskOf(inventory(), inventory().clients[1]) == DiskChoice {.version = {1}});
        write(draft.file, 100, 'a');

        QVERIFY(send(PublishDraft {{1}, "with an a", false, {}}));
        QVERIFY(inventory().versions[1].state == VersionState::Ready);
        QCOMPARE(inventory().versions[1].note, "with an a");
        QCOMPARE(read(2, 100), 'a');
        QVERIFY(inventory().images[0].current == VersionId {1}); // not before it is said
        QVERIFY(diskOf(inventory(), inventory().clients[0]) == DiskChoice {.version = {1}});
        QVERIFY(QFile::exists(m_rig->path("images/debian-v2.qcow2")));
        QVERIFY(!(QFile::permissions(m_rig->path("images/debian-v2.qcow2")) & QFile::WriteOwner));
        jobsDone();
        QVERIFY(QFile::exists(m_rig->path("images/debian-v2.qcow2.sha256")));

        QVERIFY(send(SetDefaultVersion {{2}, {}}));
        QVERIFY(diskOf(inventory(), inventory().clients[1])->version == VersionId {2});
        QCOMPARE(inventory().images[0].file, "images/debian-v2.qcow2");
        QVERIFY(send(SetDefaultVersion {{1}, {}}));
        QVERIFY(diskOf(inventory(), inventory().clients[1])->version == VersionId {1});
    }

    void aTestSeatStaysOnItsVersion()
    {
        publishOne('a', false);
        auto seat = inventory().clients[1];
        seat.version = VersionId {2};
        QVERIFY(send(UpdateClient {seat}));
        QVERIFY(diskOf(inventory(), inventory().clients[1])->version == VersionId {2});
        QVERIFY(diskOf(inventory(), inventory().clients[0])->version == VersionId {1});
        QVERIFY(refused(RemoveVersion {{2}}, Error::Code::Conflict));
        QVERIFY(send(CreateImage {"other", 1 << 20}));
        seat.image = ImageId {2};
        QVERIFY(send(UpdateClient {seat})); // which it has no business on any more
        QVERIFY(!inventory().clients[1].version);
    }

    void nothingOfAMaintenanceIsLostByChance_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("a second maintenance of the image") << 0;
        QTest::newRow("a second maintenance on the client") << 1;
        QTest::newRow("a reset of the client's disk") << 2;
        QTest::newRow("removal of the client") << 3;
        QTest::newRow("removal of the image") << 4;
        QTest::newRow("another image for the client") << 5;
        QTest::newRow("removal of the draft as a version") << 6;
        QTest::newRow("making the draft the default version") << 7;
        QTest::newRow("removal of the version below it") << 8;
        QTest::newRow("publishing while its client runs") << 9;
        QTest::newRow("discarding while its client runs") << 10;
    }
    void nothingOfAMaintenanceIsLostByChance()
    {
        QFETCH(int, way);
        QVERIFY(send(CreateImage {"other", 1 << 20}));
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        const auto draft = *inventory().draftOf({1});
        write(draft.file, 100, 'a');
        auto moved = inventory().clients[0];
        moved.image = ImageId {2};
        if (way >= 9)
            m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        const std::vector<Command> commands {StartMaintenance {{1}, {2}}, StartMaintenance {{2}, {1}}, ResetDisk {{1}},
                                             RemoveClient {{1}, true, true}, RemoveImage {{1}}, UpdateClient {moved},
                                             RemoveVersion {draft.id}, SetDefaultVersion {draft.id, {}},
                                             RemoveVersion {{1}}, PublishDraft {{1}, "", true, {}}, DiscardDraft {{1}}};
        QVERIFY(refused(commands[static_cast<std::size_t>(way)], Error::Code::Conflict));
        m_rig->stage->setSeats({});
        m_rig->close(); // nor by a restart
        QVERIFY(m_rig->open());
        QVERIFY(inventory().draftOn({1}));
        QVERIFY(send(PublishDraft {{1}, "", true, {}}));
        QCOMPARE(read(draft.number, 100), 'a');
    }

    void aMaintenanceBeginsOnlyWhereItCan_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("the client has another image") << 0;
        QTest::newRow("the client runs") << 1;
        QTest::newRow("no such client") << 2;
        QTest::newRow("a file of that name is there") << 3;
    }
    void aMaintenanceBeginsOnlyWhereItCan()
    {
        QFETCH(int, way);
        QVERIFY(send(CreateImage {"other", 1 << 20}));
        if (way == 1)
            m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        if (way == 3)
            QVERIFY(m_rig->makeFile("images/debian-v2.qcow2"));
        QVERIFY(!send(StartMaintenance {{way == 0 ? 2 : 1}, {way == 2 ? 9 : 1}}));
        QVERIFY(!inventory().draftOf({1}) && !inventory().draftOf({2}));
        QCOMPARE(inventory().versions.size(), 2u);
    }

    void aDiscardedDraftIsGone()
    {
        QVERIFY(refused(DiscardDraft {{1}}, Error::Code::NotFound));
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        QVERIFY(send(DiscardDraft {{1}}));
        QVERIFY(!inventory().draftOf({1}));
        QVERIFY(!QFile::exists(m_rig->path("images/debian-v2.qcow2")));
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        QCOMPARE(inventory().draftOf({1})->number, 3); // a number is never used again
    }

    void aVersionIsRemovedWhenNothingIsBuiltOnIt()
    {
        publishOne('a', true);
        publishOne('b', true);
        QVERIFY(refused(RemoveVersion {{3}}, Error::Code::Conflict)); // the default one
        QVERIFY(refused(RemoveVersion {{2}}, Error::Code::Conflict)); // version 3 is built on it
        QVERIFY(send(FlattenVersion {{3}}));
        jobsDone();
        QVERIFY(QFile::exists(m_rig->path("images/debian-v3-flat.qcow2")));
        QVERIFY(!QFile::exists(m_rig->path("images/debian-v3.qcow2")));
        QCOMPARE(read(3, 100), 'b');
        QVERIFY(send(RemoveVersion {{2}}));
        QVERIFY(!QFile::exists(m_rig->path("images/debian-v2.qcow2")));
        QVERIFY(send(RemoveVersion {{1}}));
        QCOMPARE(read(3, 100), 'b');
    }

    void aKeptDiskWhoseImageMovesOnIsRebasedOrStays()
    {
        auto keeper = inventory().clients[1];
        keeper.mode = DiskMode::Keep;
        QVERIFY(send(UpdateClient {keeper}));
        QVERIFY(refused(RebaseDisk {{2}, true}, Error::Code::Invalid));
        QVERIFY(storage::createLayerFile(path("disks/client-2-version-1.keep.qcow2"), base(1)));
        m_rig->close(); // so that the layer is found
        QVERIFY(m_rig->open());
        publishOne('a', true);
        QVERIFY(diskOf(inventory(), inventory().clients[1])->version == VersionId {1}); // over what it was made over
        QVERIFY(inventory().versionFor(inventory().clients[1])->id == VersionId {2});
        QVERIFY(refused(RemoveVersion {{1}}, Error::Code::Conflict));
        QVERIFY(send(RebaseDisk {{2}, false}));
        QVERIFY(inventory().clients[1].version == VersionId {1});
        QVERIFY(send(RebaseDisk {{2}, true}));
        QVERIFY(!inventory().clients[1].version);
        QVERIFY(diskOf(inventory(), inventory().clients[1])->version == VersionId {2});
        QVERIFY(!QFile::exists(m_rig->path("disks/client-2-version-1.keep.qcow2")));
    }

    void aClientGetsADiskOfItsOwn()
    {
        auto client = inventory().clients[1];
        client.mode = DiskMode::Own;
        QVERIFY(send(UpdateClient {client}));
        QTRY_VERIFY_WITH_TIMEOUT(inventory().keptDisk(inventory().clients[1]), kLimit);
        QVERIFY(diskOf(inventory(), inventory().clients[1])->own);
        const auto *file = "disks/client-2-version-1.own.qcow2";
        write(file, 100, 'o');
        QVERIFY(refused(RemoveClient {{2}, false, false}, Error::Code::Conflict));
        publishOne('a', true);
        QVERIFY(send(FlattenVersion {{2}}));
        jobsDone();
        const auto gone = send(RemoveVersion {{1}}); // the copy needs it no more
        QVERIFY2(gone, gone ? "" : gone.error().message.c_str());
        for (int start = 0; start < 2; ++start) {
            QVERIFY(inventory().keptDisk(inventory().clients[1])->version == VersionId {});
            QVERIFY(diskOf(inventory(), inventory().clients[1])->own);
            m_rig->close();
            QVERIFY(m_rig->open());
            jobsDone();
        }
        QCOMPARE(inventory().disks.size(), 1u);
        auto disk = storage::openLayerFile(path(file)); // it was not copied again
        ByteVector octets(512);
        QVERIFY(disk && (*disk)->read(Lba {100}, octets) && octets[0] == std::byte {'o'});
        disk->reset();
        QVERIFY(send(ResetDisk {{2}})); // copies what is the default version now
        QTRY_VERIFY_WITH_TIMEOUT(inventory().keptDisk(inventory().clients[1]), kLimit);
        QVERIFY(inventory().keptDisk(inventory().clients[1])->version == VersionId {2});
        QVERIFY(!QFile::exists(m_rig->path(file)));
        QVERIFY(QFile::exists(m_rig->path("disks/client-2-version-2.own.qcow2")));
    }

    void aVersionBecomesTheDefaultOneAtItsTime()
    {
        publishOne('a', false);
        const auto hour = WallTime {WallTime::now().msecs + 3'600'000};
        QVERIFY(send(SetDefaultVersion {{2}, hour}));
        QVERIFY(inventory().images[0].next == VersionId {2} && inventory().images[0].nextAt == hour);
        QVERIFY(inventory().images[0].current == VersionId {1});
        QVERIFY(refused(RemoveVersion {{2}}, Error::Code::Conflict));
        QVERIFY(send(SetDefaultVersion {{2}, WallTime {WallTime::now().msecs + 100}}));
        QTRY_VERIFY_WITH_TIMEOUT(inventory().images[0].current == VersionId {2}, kLimit);
        QVERIFY(!inventory().images[0].next);
    }

    void aNoteIsChanged()
    {
        QVERIFY(send(SetVersionNote {{1}, "from the shop"}));
        QCOMPARE(inventory().versions[0].note, "from the shop");
        QVERIFY(refused(SetVersionNote {{9}, "x"}, Error::Code::NotFound));
    }

    void withLessRoomThanTheReserveNewBootsWait()
    {
        QVERIFY(!inventory().noRoom);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().space.total > 0, kLimit);
        QVERIFY(send(SetStorage {{.reserve = m_rig->link->status().space.total}}));
        QTRY_VERIFY_WITH_TIMEOUT(inventory().noRoom, kLimit);
        QVERIFY(told(EventCode::DiskFull));
        QVERIFY(send(SetStorage {{.reserve = 0}}));
        QTRY_VERIFY_WITH_TIMEOUT(!inventory().noRoom, kLimit);
        QVERIFY(told(EventCode::RoomAgain));
        m_rig->close();
        QVERIFY(m_rig->open());
        QCOMPARE(inventory().storage.reserve, 0u);
    }

    void aDraftWithoutItsFileIsToldAtTheStart()
    {
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        m_rig->close();
        QVERIFY(QFile::remove(m_rig->path("images/debian-v2.qcow2")));
        QVERIFY(m_rig->open());
        QTRY_VERIFY_WITH_TIMEOUT(told(EventCode::ImageMissing), kLimit);
        QVERIFY(send(DiscardDraft {{1}}));
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    bool refused(const Command &command, Error::Code code)
    {
        const auto reply = send(command);
        return !reply && reply.error().code == code;
    }
    const Inventory &inventory() const
    {
        m_seen = m_rig->link->inventory();
        return *m_seen;
    }
    std::filesystem::path path(const std::string &file) const
    {
        return std::filesystem::path(m_rig->folder.path().toStdString()) / file;
    }
    storage::BaseImage base(std::int64_t version) const
    {
        const auto *row = inventory().version({version});
        return {path(row->file), storage::FileFormat::Qcow2, row->size, row->stamp};
    }
    void write(const std::string &layer, std::uint64_t block, char what) const
    {
        auto disk = storage::openLayerFile(path(layer));
        QVERIFY2(disk, disk ? "" : disk.error().message.c_str());
        QVERIFY((*disk)->write(Lba {block}, ByteVector(512, static_cast<std::byte>(what))));
    }
    char read(int number, std::uint64_t block) const
    {
        const auto *version = inventory().version(ImageId {1}, number);
        auto disk = storage::openImage(path(version->file), storage::FileFormat::Qcow2, version->stamp);
        ByteVector octets(512);
        return disk && (*disk)->read(Lba {block}, octets) ? static_cast<char>(octets[0]) : '!';
    }
    void publishOne(char what, bool makeDefault)
    {
        QVERIFY(send(StartMaintenance {{1}, {1}}));
        write(inventory().draftOf({1})->file, 100, what);
        QVERIFY(send(PublishDraft {{1}, {}, makeDefault, {}}));
        jobsDone();
    }
    void jobsDone() const
    {
        const auto none = [&] {
            const auto page = askEvents(*m_rig->link, {.client = {}, .before = 0, .limit = 1000}); // all that was told so far
            std::ptrdiff_t running = 0;
            for (const Event &event : page->events)
                running += event.code == EventCode::JobStarted                                              ? 1
                    : event.code == EventCode::JobFinished || event.code == EventCode::JobFailed ? -1
                                                                                                            : 0;
            return running == 0;
        };
        QVERIFY(QTest::qWaitFor(none, kLimit));
    }
    bool told(EventCode code) const
    {
        const auto page = askEvents(*m_rig->link, {.client = {}, .before = 0, .limit = 100});
        return page && std::ranges::find(page->events, code, &Event::code) != page->events.end();
    }

    std::unique_ptr<ServerRig> m_rig;
    mutable Snapshot m_seen;
};

QTEST_GUILESS_MAIN(TestCoordinatorVersions)
#include "test_coordinator_versions.moc"
