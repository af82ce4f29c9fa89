#include "service_rig.h"

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// What the operator decides about a client's disk, as its initiator sees it: seat_host, opening, registry, layers.
class TestSeatHost : public ServiceRig {
    Q_OBJECT

    void putInCdrom()
    {
        Image iso;
        iso.id = {5};
        iso.name = iso.file = "installer";
        iso.format = ImageFormat::Iso;
        iso.size = 64 * 2048;
        m_inventory->images.push_back(iso);
        netseat::test::addFirstVersions(*m_inventory);
        m_inventory->clients[0].cdrom = iso.id;
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { close(); }

    void wrongSecretsAreCountedAndNotToldForEver()
    {
        Registry registry(m_inventory);
        const Ipv4Address one{1};
        TimePoint now{};
        for (int i = 1; i <= Registry::kToldRefusals; ++i) {
            const auto telling = registry.loginRefused(one, login_status::kAuthenticationFailed, now);
            QVERIFY(telling.tell);
            QCOMPARE(telling.wrongSecrets, static_cast<std::uint64_t>(i));
        }
        QVERIFY(!registry.loginRefused(one, login_status::kAuthenticationFailed, now).tell);
        QVERIFY(!registry.loginRefused(one, login_status::kNotFound, now).tell);
        QVERIFY(registry.loginRefused({2}, login_status::kNotFound, now).tell); // another one's
        now += Registry::kTellingTime + seconds(1);
        const auto telling = registry.loginRefused(one, login_status::kAuthenticationFailed, now);
        QVERIFY(telling.tell);
        QCOMPARE(telling.untold, std::uint64_t{2});
        QCOMPARE(telling.wrongSecrets, std::uint64_t{7});
        for (std::uint32_t i = 10; i < 5000; ++i) // a flood from everywhere takes no memory without bound
            (void)registry.loginRefused({i}, login_status::kNotFound, now);
        QVERIFY(!registry.loginRefused({6000}, login_status::kNotFound, now).tell);
        now += Registry::kTellingTime + seconds(1);
        QVERIFY(registry.loginRefused({6000}, login_status::kNotFound, now).tell);
    }

    void aWrongSecretIsToldWithUserAndAddress()
    {
        open();
        const auto wrong = [this] {
            return connectTo(kSystem, "iqn.pc", "127.0.0.98").loginWithChap(targetName({3}), "pc3", "twelve-octetz");
        };
        QCOMPARE(wrong(), 0x0201);
        QCOMPARE(wrong(), 0x0201);
        QTRY_COMPARE_WITH_TIMEOUT(count(EventCode::LoginRefused), std::size_t{2}, 30000);
        const auto told = std::find_if(
            m_seen.rbegin(), m_seen.rend(), [](const Event &event) { return event.code == EventCode::LoginRefused; });
        QCOMPARE(told->address->toString(), std::string("127.0.0.98"));
        QVERIFY2(told->detail.find("\"pc3\"") != std::string::npos, told->detail.c_str());
        QVERIFY2(told->detail.find("2 times") != std::string::npos, told->detail.c_str());
    }

    void aDisconnectedClientIsToldAndMayComeBack()
    {
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        const ByteVector mark(512, std::byte{'m'});
        QCOMPARE(pc.write(7, mark), 0);
        m_service->disconnect({2}); // nobody
        m_service->disconnect({1});
        QVERIFY(pc.sawAsync());
        QCOMPARE(pc.write(8, mark), 0); // what it has not written yet
        pc.logout();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->openDisk({1}) == nullptr, 30000);
        QCOMPARE(m_layers->stored({1})->unflushedWrites, 0);
        auto back = connectTo();
        QCOMPARE(back.login(targetName({1})), 0);
        back.clearAttentions();
        QCOMPARE(back.read(7, 1), mark);
    }

    void aRemovedClientLosesItsSessions()
    {
        open();
        auto pc = connectTo();
        auto other = connectTo(kSystem, "iqn.two", "127.0.0.2");
        QCOMPARE(pc.login(targetName({1})), 0);
        QCOMPARE(other.login(targetName({2})), 0);
        auto changed = std::make_shared<Inventory>(*m_inventory);
        changed->clients.erase(changed->clients.begin());
        m_service->setSnapshot(changed);
        QVERIFY(pc.sawAsync());
        pc.logout();
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->openDisk({1}) == nullptr, 30000);
        other.clearAttentions();
        QCOMPARE(other.read(0, 1).size(), std::size_t{512}); // undisturbed
        QCOMPARE(connectTo().login(targetName({1})), 0x0203);
    }

    void aSharedDiskHasSeveralSessions()
    {
        m_inventory->clients[0].access = DiskAccess::Shared;
        open();
        auto one = connectTo();
        QCOMPARE(one.login(targetName({1})), 0);
        const auto given = initiatorName({1});
        auto two = connectTo(kFirmware, given.c_str(), "127.0.0.77");
        QCOMPARE(two.login(targetName({1})), 0);
        one.clearAttentions();
        two.clearAttentions();
        const ByteVector mark(512, std::byte{'m'});
        QCOMPARE(one.write(7, mark), 0);
        QCOMPARE(two.read(7, 1), mark);
        auto changed = std::make_shared<Inventory>(*m_inventory); // counts from the next login on
        changed->clients[0].access = DiskAccess::Exclusive;
        m_service->setSnapshot(changed);
        QCOMPARE(connectTo().login(targetName({1})), 0x0301);
        QCOMPARE(two.read(7, 1), mark);
    }

    void aReadOnlyDiskIsTheImageItself()
    {
        m_inventory->versions[0].size = 4096 * 512;
        for (auto &client : m_inventory->clients)
            client.mode = DiskMode::ReadOnly;
        open();
        m_service->bootBegins({1});
        auto one = connectTo();
        auto two = connectTo(kSystem, "iqn.two", "127.0.0.2");
        QCOMPARE(one.login(targetName({1})), 0);
        QCOMPARE(two.login(targetName({2})), 0);
        one.clearAttentions();
        two.clearAttentions();
        QCOMPARE(one.read(0, 8).size(), std::size_t{8 * 512});
        QCOMPARE(two.read(0, 8).size(), std::size_t{8 * 512});
        QCOMPARE(one.write(0, ByteVector(512)), 2); // 7h/27h/00h
        QCOMPARE(m_layers->imagesOpened, 2);
        QVERIFY(!m_layers->stored({1}) && m_layers->prepared() == 0 && !saw(EventCode::LayerCreated));
        one.logout();
        two.logout();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
    }

    /// SPC-4, 5.13.4.3 (APTPL): a cluster's reservation is there before anybody can write after a restart.
    void aReservationOutlivesTheService()
    {
        m_inventory->clients[0].access = DiskAccess::Shared;
        const auto given = initiatorName({1});
        open();
        {
            auto owner = connectTo();
            QCOMPARE(owner.login(targetName({1})), 0);
            owner.clearAttentions();
            QCOMPARE(owner.reserve(0, 0, 0, 0x1234, true), 0); // REGISTER
            QCOMPARE(owner.reserve(1, 1, 0x1234, 0), 0); // RESERVE, Write Exclusive
        }
        close();
        open();
        auto other = connectTo(kFirmware, given.c_str(), "127.0.0.77");
        QCOMPARE(other.login(targetName({1})), 0);
        other.clearAttentions();
        QCOMPARE(other.write(0, ByteVector(512)), 0x18); // RESERVATION CONFLICT
        QCOMPARE(other.read(0, 1).size(), std::size_t{512});
        auto owner = connectTo();
        QCOMPARE(owner.login(targetName({1})), 0);
        owner.clearAttentions();
        QCOMPARE(owner.write(0, ByteVector(512)), 0);
    }

    void aDiskWhoseReservationsCantBeReadIsNotServed()
    {
        m_layers->stateError = Error{Error::Code::Malformed, "The state of the disk is damaged."};
        open();
        QCOMPARE(connectTo().login(targetName({1})), 0x0301);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::DiskFailed), 30000);
        m_layers->stateError.reset();
        QCOMPARE(connectTo().login(targetName({1})), 0);
    }

    void aCdromIsASecondUnitThatOnlyReads()
    {
        putInCdrom();
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        QCOMPARE(pc.write(7, ByteVector(512)), 0);
        pc.setLun(1);
        pc.clearAttentions();
        QCOMPARE(pc.readDisc(16, 4).size(), std::size_t{4 * 2048});
        QVERIFY(pc.readDisc(63, 2).empty()); // beyond its end
        QCOMPARE(pc.write(0, ByteVector(2048)), 2);
        pc.setLun(2);
        QCOMPARE(pc.write(0, ByteVector(512)), 2);
        QCOMPARE(m_layers->imagesOpened, 1);

        auto changed = std::make_shared<Inventory>(*m_inventory); // comes with the next boot
        changed->clients[0].cdrom.reset();
        m_service->setSnapshot(changed);
        auto back = connectTo();
        QCOMPARE(back.login(targetName({1})), 0);
        back.setLun(1);
        back.clearAttentions();
        QCOMPARE(back.readDisc(16, 4).size(), std::size_t{4 * 2048});
        m_service->bootBegins({1});
        auto next = connectTo(kFirmware);
        QCOMPARE(next.login(targetName({1})), 0);
        next.setLun(1);
        QVERIFY(next.readDisc(16, 4).empty());
    }

    void firmwareHasASessionForEachDriveAndTheSystemOneForBoth()
    {
        putInCdrom();
        open();
        m_service->bootBegins({1});
        auto disk = connectTo(kFirmware);
        QCOMPARE(disk.login(targetName({1})), 0);
        auto cdrom = connectTo(kFirmwareAgain);
        QCOMPARE(cdrom.login(targetName({1})), 0);
        cdrom.setLun(1);
        for (auto *drive : {&disk, &cdrom})
            drive->clearAttentions();
        for (int i = 0; i < 3; ++i) { // by turns, as a boot loader that looks at both
            QCOMPARE(disk.read(0, 8).size(), std::size_t{8 * 512});
            QCOMPARE(cdrom.readDisc(16, 4).size(), std::size_t{4 * 2048});
        }
        QCOMPARE(count(EventCode::SessionReplaced), std::size_t{0});
        auto system = connectTo(kSystem);
        QCOMPARE(system.login(targetName({1})), 0);
        QVERIFY(disk.isClosed());
        QVERIFY(cdrom.isClosed());
        system.clearAttentions();
        QCOMPARE(system.write(7, ByteVector(512)), 0);
    }

    void aConfigDiskTellsTheClientWhoItIs()
    {
        m_inventory->clients[0].configDisk = true;
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.setLun(1); // there is no CD-ROM
        pc.clearAttentions();
        const auto disc = pc.readDisc(16, 1);
        QCOMPARE(disc.size(), std::size_t{2048});
        QVERIFY(std::memcmp(disc.data() + 40, "CIDATA ", 7) == 0); // volume identifier (ECMA-119, 8.4.7)
        QCOMPARE(pc.write(0, ByteVector(2048)), 2);
        auto other = connectTo(kSystem, "iqn.two", "127.0.0.2");
        QCOMPARE(other.login(targetName({2})), 0);
        other.setLun(1);
        QCOMPARE(other.write(0, ByteVector(512)), 2); // it has none
    }

    void aCdromThatIsMissingIsNoReasonToStayWithoutTheDisk()
    {
        m_inventory->clients[0].cdrom = ImageId{9};
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::ImageMissing), 30000);
        pc.clearAttentions();
        QCOMPARE(pc.read(0, 1).size(), std::size_t{512});
    }

    /// seat_disk.cpp: what a disk consists of.
    void aLayerIsOpenedWithItsClientsLimit()
    {
        m_inventory->clients[0].diskLimit = 5U << 20U;
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        QCOMPARE(m_layers->lastLimit, std::uint64_t{5U << 20U});
    }

    void aDraftIsWhatItsClientWritesTo()
    {
        auto draft = m_inventory->versions[0];
        draft.id = {2};
        draft.number = 2;
        draft.parent = VersionId{1};
        draft.state = VersionState::Draft;
        draft.client = ClientId{1};
        m_inventory->versions.push_back(draft);
        open();
        m_service->bootBegins({1});
        auto pc = connectTo(kFirmware);
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        QCOMPARE(pc.write(7, ByteVector(512, std::byte{'m'})), 0);
        m_service->bootBegins({1}); // the next boot goes on with it
        auto again = connectTo(kFirmware);
        QCOMPARE(again.login(targetName({1})), 0);
        again.clearAttentions();
        QCOMPARE(again.read(7, 1), ByteVector(512, std::byte{'m'}));
        QCOMPARE(m_layers->promoted, 0);
    }

    void aSystemThatComesBackAfterARestartGetsTheLayerItHad()
    {
        auto second = m_inventory->versions[0];
        second.id = {2};
        second.number = 2;
        m_inventory->versions.push_back(second);
        m_inventory->disks.push_back({.id = {1}, .client = {1}, .image = {1}, .mode = DiskMode::Reset, .file = "x",
                                      .created = {}, .version = {1}});
        m_inventory->images[0].current = {2}; // published meanwhile
        m_layers->put({1}, {1});
        open();
        auto system = connectTo(kSystem);
        QCOMPARE(system.login(targetName({1})), 0);
        QCOMPARE(m_layers->lastVersion, 1);
        m_service->bootBegins({1});
        auto next = connectTo(kFirmware);
        QCOMPARE(next.login(targetName({1})), 0);
        QCOMPARE(m_layers->lastVersion, 2);
        QVERIFY(!m_layers->exists({ClientId{1}, VersionId{1}, false, {}})); // the old boot's is gone
    }

    void aLayerPreparedForAnotherImageIsRemoved()
    {
        auto second = m_inventory->images[0];
        second.id = {2};
        second.name = "second";
        second.current = {};
        m_inventory->images.push_back(second);
        netseat::test::addFirstVersions(*m_inventory);
        open();
        m_service->bootBegins({1});
        QTRY_COMPARE_WITH_TIMEOUT(m_layers->prepared(), std::size_t{1}, 30000);
        auto changed = std::make_shared<Inventory>(*m_inventory);
        changed->clients[0].image = ImageId{2};
        m_service->setSnapshot(changed);
        auto pc = connectTo(kFirmware);
        QCOMPARE(pc.login(targetName({1})), 0);
        QCOMPARE(m_layers->prepared(), std::size_t{0});
        QCOMPARE(m_layers->promoted, 1);
    }

    void aClientWhoseDiskIsElsewhereIsSentThere()
    {
        m_inventory->clients[0].portal = PortalAddress::parse("127.0.0.1:3261");
        open();
        QCOMPARE(connectTo().login(targetName({1})), 0x0101);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::LoginRefused), 30000);
    }
};

QTEST_GUILESS_MAIN(TestSeatHost)
#include "test_seat_host.moc"
