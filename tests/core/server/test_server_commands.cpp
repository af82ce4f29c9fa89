// Every command, through a link: what coordinator_commands and preview make of it.

#include "server_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestServerCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }
    void cleanup() { m_rig.reset(); }

    void addClientGivesItsNumber()
    {
        Client draft = clientDraft(1);
        draft.id = {99}; // the store decides
        const auto reply = send(AddClient {draft});
        QVERIFY(reply);
        QCOMPARE(reply->id, 1);
        QVERIFY(reply->text.find("image") != std::string::npos); // it can't boot yet: said, not refused
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::InventoryChanged) == 1, kLimit);
    }

    void aDraftThatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << u""_s << 2 << static_cast<int>(Error::Code::Invalid);
        QTest::newRow("a name that is no host name") << u"under_score"_s << 2 << static_cast<int>(Error::Code::Invalid);
        QTest::newRow("a name that is taken") << u"pc-1"_s << 2 << static_cast<int>(Error::Code::Conflict);
        QTest::newRow("a MAC that is taken") << u"other"_s << 1 << static_cast<int>(Error::Code::Conflict);
    }
    void aDraftThatBreaksARuleIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, number);
        QFETCH(int, code);
        QVERIFY(send(AddClient {clientDraft(1)}));
        Client draft = clientDraft(static_cast<unsigned>(number));
        draft.name = name.toStdString();
        const auto reply = send(AddClient {draft});
        QVERIFY(!reply);
        QCOMPARE(static_cast<int>(reply.error().code), code);
        QCOMPARE(inventory().clients.size(), 1u);
    }

    void updateClientChangesAndChecks()
    {
        QVERIFY(send(AddClient {clientDraft(1)}));
        QVERIFY(send(AddClient {clientDraft(2)}));
        Client edited = inventory().clients[0];
        edited.notes = "edited";
        QVERIFY(send(UpdateClient {edited}));
        QCOMPARE(inventory().clients[0].notes, "edited");
        edited.name = "pc-2";
        QVERIFY(send(UpdateClient {edited}).error().code == Error::Code::Conflict);
        edited.id = {99};
        QVERIFY(send(UpdateClient {edited}).error().code == Error::Code::NotFound);
    }

    void removeClientKeepsWhatIsKeptUnlessTold()
    {
        QVERIFY(send(AddClient {clientDraft(1)}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.keep.qcow2"));
        const auto refused = send(RemoveClient {{1}, false});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::Conflict);
        QVERIFY(send(RemoveClient {{1}, true}));
        QVERIFY(inventory().clients.empty());
        QVERIFY(!QFile::exists(m_rig->path("disks/client-1-version-1.keep.qcow2")));
        QVERIFY(send(RemoveClient {{1}, true}).error().code == Error::Code::NotFound);
    }

    void removeClientTakesAResetLayerAlong()
    {
        QVERIFY(send(AddClient {clientDraft(1)}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.reset.qcow2"));
        QVERIFY(send(RemoveClient {{1}, false}));
        QVERIFY(!QFile::exists(m_rig->path("disks/client-1-version-1.reset.qcow2")));
    }

    void anAttachedClientIsLeftAlone()
    {
        QVERIFY(send(AddClient {clientDraft(1)}));
        m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        QVERIFY(send(RemoveClient {{1}, true}).error().code == Error::Code::Conflict);
        QVERIFY(send(ResetDisk {{1}}).error().code == Error::Code::Conflict);
        QCOMPARE(inventory().clients.size(), 1u);
        m_rig->stage->setSeats({});
        QVERIFY(send(ResetDisk {{1}}));
    }

    void anAttachedClientIsRemovedWhereItsSessionsMayBeEnded()
    {
        QVERIFY(send(AddClient {clientDraft(1)}));
        m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        QVERIFY(send(RemoveClient {{1}, true, true}));
        QVERIFY(inventory().clients.empty());
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->stage->lastSnapshot()->clients.empty(), kLimit); // iSCSI ends them by that
    }

    void disconnectGoesToTheDisks()
    {
        QVERIFY(send(DisconnectClient {{1}}).error().code == Error::Code::NotFound);
        QVERIFY(send(AddClient {clientDraft(1)}));
        QVERIFY(send(DisconnectClient {{1}}).error().code == Error::Code::Conflict); // nothing is attached
        m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        m_rig->stage->takeCalls();
        QVERIFY(send(DisconnectClient {{1}}));
        QCOMPARE(m_rig->stage->takeCalls(), std::vector<std::string> {"disconnect 1"});
    }

    void aChangeOfAnAttachedClientSaysWhenItCounts_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("says"); // empty: nothing
        QTest::newRow("the access") << 0 << u"next login"_s;
        QTest::newRow("the secret") << 1 << u"next login"_s;
        QTest::newRow("where it is served") << 2 << u"next login"_s;
        QTest::newRow("the mode") << 3 << u"next boot"_s;
        QTest::newRow("the notes") << 4 << QString();
    }
    void aChangeOfAnAttachedClientSaysWhenItCounts()
    {
        QFETCH(int, what);
        QFETCH(QString, says);
        QVERIFY(importImage("debian"));
        auto draft = clientDraft(1);
        draft.image = ImageId {1};
        QVERIFY(send(AddClient {draft}));
        auto edited = inventory().clients[0];
        if (what == 0)
            edited.access = DiskAccess::Shared;
        else if (what == 1)
            edited.chapUser = "u", edited.chapSecret = "123456789012";
        else if (what == 2)
            edited.portal = PortalAddress::parse("10.0.0.9");
        else if (what == 3)
            edited.mode = DiskMode::ReadOnly;
        else
            edited.notes = "new";
        m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        const auto told = send(UpdateClient {edited});
        QVERIFY(told);
        const auto text = QString::fromStdString(told->text);
        QVERIFY2(says.isEmpty() ? !text.contains(u"attached") : text.contains(says), qPrintable(text));
        m_rig->stage->setSeats({});
        edited.mode = DiskMode::Keep;
        QVERIFY(!QString::fromStdString(send(UpdateClient {edited})->text).contains(u"attached"));
    }

    void anImageInADriveIsNotRemoved()
    {
        QVERIFY(importImage("debian"));
        QVERIFY(importIso("installer"));
        QVERIFY(inventory().images[1].format == ImageFormat::Iso);
        auto draft = clientDraft(1);
        draft.image = ImageId {2};
        QVERIFY(send(AddClient {draft}).error().message.find("CD-ROM image") != std::string::npos);
        draft.image = ImageId {1};
        draft.cdrom = ImageId {1};
        QVERIFY(send(AddClient {draft}).error().message.find("disk image") != std::string::npos);
        draft.cdrom = ImageId {2};
        QVERIFY(send(AddClient {draft}));
        const auto refused = send(RemoveImage {{2}});
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(refused.error().message.find("installer") != std::string::npos
                && refused.error().message.find("pc-1") != std::string::npos);
        auto edited = inventory().clients[0];
        edited.cdrom.reset();
        QVERIFY(send(UpdateClient {edited}));
        QVERIFY(send(RemoveImage {{2}}));
    }

    void aLayerPreparedForAnotherImageIsSweptAwayAtTheStart()
    {
        QVERIFY(importImage("debian"));
        auto draft = clientDraft(1);
        draft.image = ImageId {1};
        QVERIFY(send(AddClient {draft}));
        const char *wanted = "disks/client-1-version-1.reset.qcow2.next";
        const char *stale = "disks/client-1-version-2.reset.qcow2.next";
        const char *own = "disks/client-1-version-2.keep.qcow2.bak"; // somebody's copy
        QVERIFY(m_rig->makeFile(wanted) && m_rig->makeFile(stale) && m_rig->makeFile(own));
        m_rig->close();
        QVERIFY(m_rig->open());
        QVERIFY(QFile::exists(m_rig->path(wanted)));
        QVERIFY(QFile::exists(m_rig->path(own)));
        QVERIFY(!QFile::exists(m_rig->path(stale)));
    }

    void resetDiskThrowsTheLayersAway()
    {
        QVERIFY(importImage("debian"));
        QVERIFY(send(AddClient {clientDraft(1)}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.keep.qcow2"));
        m_rig->close(); // so that the layer is found
        QVERIFY(m_rig->open());
        QCOMPARE(inventory().disks.size(), 1u);
        QVERIFY(send(ResetDisk {{1}}));
        QVERIFY(inventory().disks.empty());
        QVERIFY(!QFile::exists(m_rig->path("disks/client-1-version-1.keep.qcow2")));
        QVERIFY(send(ResetDisk {{99}}).error().code == Error::Code::NotFound);
    }

    void importImageIsAJob()
    {
        QVERIFY(m_rig->makeFile("source.img", 1024 * 1024));
        const auto reply = send(ImportImage {m_rig->path("source.img").toStdString(), "debian"});
        QVERIFY(reply);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::JobFinished) == 1, kLimit);
        QVERIFY(m_rig->link->status().jobs.empty());
        const auto &image = inventory().images.at(0);
        QCOMPARE(image.name, "debian");
        QCOMPARE(image.size, 1024u * 1024);
        QVERIFY(m_rig->count(EventCode::JobStarted) == 1);
        const auto finished = std::ranges::find(m_rig->events, EventCode::JobFinished, &Event::code);
        QCOMPARE(finished->amount, static_cast<std::uint64_t>(reply->id));
    }

    void anImportThatFailsIsTold()
    {
        QVERIFY(QDir(m_rig->folder.path()).mkdir(u"a-folder"_s));
        const auto reply = send(ImportImage {m_rig->path("a-folder").toStdString(), "debian"});
        QVERIFY(reply);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::JobFailed) == 1, kLimit);
        QVERIFY(inventory().images.empty());
        QVERIFY(QDir(m_rig->path("images")).isEmpty());
    }

    void anImportThatCanNotBeIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("no name") << u"%1/source.img"_s << u""_s;
        QTest::newRow("a name that leads out of the folder") << u"%1/source.img"_s << u"../inventory"_s;
        QTest::newRow("a hidden name") << u"%1/source.img"_s << u".x"_s;
        QTest::newRow("a name with a line break") << u"%1/source.img"_s << u"a\nb"_s;
        QTest::newRow("a name that is taken") << u"%1/source.img"_s << u"taken"_s;
        QTest::newRow("no such file") << u"%1/nothing.img"_s << u"debian"_s;
        QTest::newRow("a relative path, which means another file here") << u"source.img"_s << u"debian"_s;
    }
    void anImportThatCanNotBeIsRefusedAtOnce()
    {
        QFETCH(QString, source);
        QFETCH(QString, name);
        QVERIFY(importImage("taken"));
        QVERIFY(QDir::setCurrent(m_rig->folder.path())); // there is such a file, from here
        const auto path = source.contains(u"%1"_s) ? source.arg(m_rig->folder.path()) : source;
        QVERIFY(!send(ImportImage {path.toStdString(), name.toStdString()}));
        QCOMPARE(inventory().images.size(), 1u);
    }

    void cancelJobOfNoneIsNotFound()
    {
        QVERIFY(send(CancelJob {7}).error().code == Error::Code::NotFound);
    }

    void removeImageOnlyWhenNobodyUsesIt()
    {
        QVERIFY(importImage("debian"));
        Client draft = clientDraft(1);
        draft.image = ImageId {1};
        QVERIFY(send(AddClient {draft}));
        QVERIFY(send(RemoveImage {{1}}).error().code == Error::Code::Conflict); // a client's image
        draft = inventory().clients[0];
        draft.image.reset();
        QVERIFY(send(UpdateClient {draft}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.keep.qcow2"));
        QVERIFY(send(RemoveImage {{1}}).error().code == Error::Code::Conflict); // under a kept layer
        QVERIFY(send(ResetDisk {{1}}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.reset.qcow2"));
        m_rig->stage->setSeats({{.client = {1}, .attached = true, .sessions = 1}});
        QVERIFY(send(RemoveImage {{1}}).error().code == Error::Code::Conflict); // under a disk in use
        m_rig->stage->setSeats({});
        const auto file = m_rig->folder.filePath(QString::fromStdString(inventory().images[0].file));
        QVERIFY(QFile::exists(file));
        QVERIFY(send(RemoveImage {{1}})); // a reset layer is thrown away with it
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(m_rig->path("disks/client-1-version-1.reset.qcow2")));
        QVERIFY(inventory().images.empty());
        QVERIFY(send(RemoveImage {{1}}).error().code == Error::Code::NotFound);
    }

    void setNetworkChecksSavesAndRestarts()
    {
        NetworkSettings network;
        network.dhcp = DhcpMode::Full;
        const auto refused = send(SetNetwork {network});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::Invalid);
        QVERIFY(send(StartServices {}));
        m_rig->stage->takeCalls();
        network.dhcp = DhcpMode::Off;
        network.httpPort = 8080;
        QVERIFY(send(SetNetwork {network}));
        QCOMPARE(inventory().network.httpPort, 8080);
        QCOMPARE(m_rig->stage->takeCalls().size(), 2u); // HTTP stopped and started
    }

    void settingsAreSavedEvenWhenAServiceCanNotFollow()
    {
        QVERIFY(send(StartServices {}));
        m_rig->stage->fail(Origin::Http, {Error::Code::Conflict, "Port 8080 is held by nginx."});
        NetworkSettings network;
        network.httpPort = 8080;
        const auto reply = send(SetNetwork {network});
        QVERIFY(reply);
        QCOMPARE(reply->text, "Port 8080 is held by nginx.");
        QCOMPARE(inventory().network.httpPort, 8080);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().services[2].state == ServiceState::Failed, kLimit);
    }

    void forgetNewcomer()
    {
        QVERIFY(send(StartServices {}));
        m_rig->publish(EventCode::UnknownMachine, mac(9));
        QTRY_COMPARE_WITH_TIMEOUT(inventory().newcomers.size(), 1u, kLimit);
        QVERIFY(send(ForgetNewcomer {mac(9)}));
        QVERIFY(inventory().newcomers.empty());
        QVERIFY(send(ForgetNewcomer {mac(9)}).error().code == Error::Code::NotFound);
    }

    void oneServiceIsStoppedAndStarted()
    {
        QVERIFY(send(StartServices {}));
        m_rig->stage->takeCalls();
        QVERIFY(send(StopService {Origin::Iscsi}));
        QCOMPARE(m_rig->stage->takeCalls(), std::vector<std::string> {"stop iscsi"});
        const auto state = [&] { return m_rig->link->status().services.back().state; };
        QVERIFY(state() == ServiceState::Stopped); // told before the answer
        QVERIFY(send(StartService {Origin::Iscsi}));
        QVERIFY(state() == ServiceState::Running);
        QVERIFY(send(StopService {Origin::Storage}).error().code == Error::Code::Invalid);
    }

    void startAndStopServices()
    {
        m_rig->stage->fail(Origin::Tftp, {Error::Code::Denied, "Port 69 needs rights."});
        const auto reply = send(StartServices {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().message, "Port 69 needs rights.");
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().services[3].state == ServiceState::Running, kLimit);
        QVERIFY(send(StopServices {}));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().services[3].state == ServiceState::Stopped, kLimit);
    }

    void previewAsksAsEachFirmwareWould()
    {
        QVERIFY(importImage("debian"));
        Client draft = clientDraft(1);
        draft.image = ImageId {1};
        QVERIFY(send(AddClient {draft}));
        const auto reply = send(PreviewClient {{1}});
        QVERIFY(reply);
        for (const char *part : {"Address: ", "Disk: debian, fresh at every boot", "BIOS firmware: ", "UEFI firmware: ", "iPXE: ", "boot.ipxe"})
            QVERIFY2(reply->text.find(part) != std::string::npos, part);
        auto network = m_rig->link->inventory()->network;
        network.loaderRules = {{.mac = {}, .vendorClass = "PXEClient:Arch:00007", .architecture = {}, .file = "usual.efi"},
            {.mac = {}, .vendorClass = "PXEClient:Arch:00007:UNDI:003099", .architecture = 7, .file = "never.efi"},
            {.mac = {}, .vendorClass = "AcmeBoot", .architecture = 7, .file = "acme.efi"},
            {.mac = "00:11:22", .vendorClass = "OtherBoot", .architecture = {}, .file = "other.efi"}};
        QVERIFY(send(SetNetwork {network}));
        const auto ruled = send(PreviewClient {{1}})->text;
        QVERIFY2(ruled.find("UEFI firmware: the loader usual.efi") != std::string::npos, ruled.c_str());
        QVERIFY2(ruled.find("x86-64 UEFI firmware of the vendor class AcmeBoot...: the loader acme.efi") != std::string::npos,
            ruled.c_str());
        QVERIFY(ruled.find("never.efi") == std::string::npos); // the rule before it fits
        QVERIFY(ruled.find("other.efi") == std::string::npos); // it is for another card
        QVERIFY(send(PreviewClient {{99}}).error().code == Error::Code::NotFound);
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    const Inventory &inventory() const { return *m_rig->link->inventory(); }
    bool importImage(const char *name)
    {
        const auto before = inventory().images.size();
        return m_rig->makeFile("source.img", 4096)
            && send(ImportImage {m_rig->path("source.img").toStdString(), name})
            && QTest::qWaitFor([&] { return inventory().images.size() > before; }, kLimit);
    }

    bool importIso(const char *name)
    {
        const auto before = inventory().images.size();
        QFile source(m_rig->path("source.iso"));
        QByteArray content(65536, '\0');
        content.replace(32769, 5, "CD001");
        return source.open(QIODevice::WriteOnly) && source.write(content) == content.size() && source.flush()
            && send(ImportImage {m_rig->path("source.iso").toStdString(), name})
            && QTest::qWaitFor([&] { return inventory().images.size() > before; }, kLimit);
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestServerCommands)
#include "test_server_commands.moc"
