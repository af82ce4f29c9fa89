#include "engine_fixture.h"
#include "iscsi/disk_queue.h"
#include "iscsi/io_pool.h"
#include "iscsi/registry.h"
#include "iscsi/seat_host.h"
#include "iscsi/service.h"
#include "iscsi/worker.h"
#include "test_initiator.h"
#include "test_layers.h"

#include <QThread>
#include <QtTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// The service on loopback with real sockets: io_pool, disk_queue, registry, seat_host, worker, opening, service.
class TestService : public QObject {
    Q_OBJECT
private:
    static constexpr Isid kFirmware{0x40, 0, 0x27, 0x23, 1, 1};
    static constexpr Isid kFirmwareAgain{0x40, 0, 0x27, 0x23, 2, 2};
    static constexpr Isid kSystem{0, 2, 0x3d, 0, 0, 1};

    std::shared_ptr<Inventory> m_inventory;
    std::shared_ptr<TestLayers> m_layers;
    EventHub m_events;
    QThread m_thread;
    std::unique_ptr<Service> m_service;
    std::vector<Event> m_seen;

    void open(int workers = 2)
    {
        ServiceOptions options;
        options.address = *Ipv4Address::parse("127.0.0.1");
        options.port = 0;
        options.dataFolder = "/nowhere";
        options.events = &m_events;
        options.layers = m_layers;
        options.workers = workers;
        auto service = Service::open(options, m_inventory);
        QVERIFY2(service, service ? "" : service.error().message.c_str());
        m_service = std::move(*service);
        m_service->moveToThread(&m_thread);
        m_thread.start();
    }
    void close()
    {
        if (!m_service)
            return;
        QMetaObject::invokeMethod(m_service.get(), &Service::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        m_service.reset();
    }
    Initiator connectTo(const Isid &isid = kSystem, const char *name = "iqn.pc", const char *from = "127.0.0.1")
    {
        return Initiator(m_service->port(), isid, name, from);
    }
    bool saw(EventCode code)
    {
        for (auto &event : m_events.drain())
            m_seen.push_back(std::move(event));
        return std::any_of(m_seen.begin(), m_seen.end(), [&](const Event &event) { return event.code == code; });
    }
    std::size_t count(EventCode code)
    {
        (void)saw(code);
        return static_cast<std::size_t>(
            std::count_if(m_seen.begin(), m_seen.end(), [&](const Event &event) { return event.code == code; }));
    }
    /// Waits for all sessions of client 1 to be gone.
    bool isIdle()
    {
        for (const auto &status : m_service->status())
            if (status.sessions != 0)
                return false;
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_layers = std::make_shared<TestLayers>();
        m_inventory = std::make_shared<Inventory>();
        Image image;
        image.id = {1};
        image.name = "golden";
        image.file = "golden.img";
        m_inventory->images.push_back(image);
        for (std::int64_t i = 1; i <= 3; ++i) {
            Client client;
            client.id = {i};
            client.mac = *MacAddress::parse("52:54:00:00:00:0" + std::to_string(i));
            client.name = "pc" + std::to_string(i);
            client.address = Ipv4Address::parse("127.0.0." + std::to_string(i));
            client.image = image.id;
            m_inventory->clients.push_back(client);
        }
        m_inventory->clients[2].chapUser = "pc3";
        m_inventory->clients[2].chapSecret = "twelve-octets";
        m_seen.clear();
        (void)m_events.drain();
    }
    void cleanup() { close(); }

    void halfOpenLoginsAreCounted()
    {
        Registry registry(m_inventory);
        const Ipv4Address one{1};
        for (int i = 0; i < Registry::kMostHalfOpenOfOne; ++i)
            QVERIFY(registry.loginBegins(one));
        QVERIFY(!registry.loginBegins(one));
        QVERIFY(registry.loginBegins({2}));
        registry.loginEnded(one);
        QVERIFY(registry.loginBegins(one));
    }

    void aTakenPortIsAConflict()
    {
        open();
        ServiceOptions options;
        options.address = *Ipv4Address::parse("127.0.0.1");
        options.port = m_service->port();
        options.events = &m_events;
        options.layers = m_layers;
        const auto second = Service::open(options, m_inventory);
        QVERIFY(!second);
        QVERIFY(second.error().code == Error::Code::Conflict);
        QVERIFY(second.error().message.find(std::to_string(options.port)) != std::string::npos);
    }

    void aDiskIsReadAndWritten()
    {
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        QVERIFY(saw(EventCode::SystemLogin));
        pc.clearAttentions();
        ByteVector data(8 * 512, std::byte{'n'});
        QCOMPARE(pc.write(3, data), 0);
        QCOMPARE(pc.read(3, 8), data);
        QCOMPARE(pc.flush(), 0);
        const auto disk = m_layers->openDisk({1});
        QVERIFY(disk && disk->flushes > 0 && disk->unflushedWrites == 0);
        const auto status = m_service->status();
        QCOMPARE(status.size(), std::size_t{1});
        QVERIFY(status[0].attached && status[0].octetsWritten == data.size() && status[0].octetsRead == data.size());
        pc.logout();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_layers->openDisk({1}) == nullptr, 30000); // flushed and closed
        QVERIFY(saw(EventCode::SessionEnded));
    }

    void blockingReadsAreDoneElsewhere()
    {
        m_layers->wouldBlock = true;
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        QCOMPARE(pc.read(0, 2000).size(), std::size_t{2000 * 512});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("status");
        QTest::newRow("another client's disk") << QString::fromStdString(targetName({2})) << "127.0.0.1" << 0x0202;
        QTest::newRow("a target that does not exist")
            << QString::fromStdString(targetName({9})) << "127.0.0.1" << 0x0203;
        QTest::newRow("without its secret") << QString::fromStdString(targetName({3})) << "127.0.0.3" << 0x0201;
    }
    void refusals()
    {
        QFETCH(QString, target);
        QFETCH(QString, from);
        QFETCH(int, status);
        open();
        auto pc = connectTo(kSystem, "iqn.pc", from.toLatin1().constData());
        QCOMPARE(pc.login(target.toStdString()), status);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::LoginRefused), 30000);
    }

    void addressesCountAtOnce()
    {
        open();
        QCOMPARE(connectTo(kSystem, "iqn.pc", "127.0.0.50").login(targetName({1})), 0x0202);
        m_service->addressGiven(m_inventory->clients[0].mac, *Ipv4Address::parse("127.0.0.50"));
        QCOMPARE(connectTo(kSystem, "iqn.pc", "127.0.0.50").login(targetName({1})), 0);
    }

    void aMissingImageIsToldAndHarmsNobody()
    {
        m_layers->openError = Error{Error::Code::NotFound, "There is no image golden.img."};
        open();
        QCOMPARE(connectTo().login(targetName({1})), 0x0301);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::ImageMissing), 30000);
        m_layers->openError.reset();
        QCOMPARE(connectTo().login(targetName({1})), 0);
        auto changed = std::make_shared<Inventory>(*m_inventory);
        changed->clients[1].image.reset();
        m_service->setSnapshot(changed);
        QCOMPARE(connectTo(kSystem, "iqn.pc", "127.0.0.2").login(targetName({2})), 0x0301); // no image chosen
    }

    /// A whole boot as firmware and Linux do it, then a power cut and the next one.
    void bootsFollowOneAnother()
    {
        open();
        const auto target = targetName({1});
        m_service->bootBegins({1});
        auto firmware = connectTo(kFirmware);
        QCOMPARE(firmware.login(target), 0);
        firmware.clearAttentions();
        QCOMPARE(firmware.read(0, 1).size(), std::size_t{512});
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::FirstRead), 30000);
        QVERIFY(saw(EventCode::FirmwareLogin) && saw(EventCode::LayerCreated));
        auto again = connectTo(kFirmwareAgain);
        QCOMPARE(again.login(target), 0);
        QVERIFY(firmware.isClosed());
        auto system = connectTo(kSystem);
        QCOMPARE(system.login(target), 0);
        QVERIFY(again.isClosed());
        QVERIFY(saw(EventCode::SessionReplaced) && saw(EventCode::SystemLogin));
        system.clearAttentions();
        const ByteVector mark(512, std::byte{'m'});
        QCOMPARE(system.write(7, mark), 0);
        QCOMPARE(m_layers->promoted, 1);

        auto daemon = connectTo(kSystem); // iscsid takes over
        QCOMPARE(daemon.login(target), 0);
        daemon.clearAttentions();
        QCOMPARE(daemon.read(7, 1), mark);
        m_service->bootBegins({1}); // the power was cut: the old session is still there
        auto next = connectTo(kFirmware);
        QCOMPARE(next.login(target), 0);
        next.clearAttentions();
        QCOMPARE(next.read(7, 1), ByteVector(512)); // fresh
        QVERIFY(daemon.isClosed());
        QCOMPARE(m_layers->promoted, 2);
        QVERIFY(saw(EventCode::LayerDiscarded));
    }

    void aPlanDoesNotTouchARunningSystem()
    {
        open();
        auto system = connectTo(kSystem);
        QCOMPARE(system.login(targetName({1})), 0);
        system.clearAttentions();
        const ByteVector mark(512, std::byte{'m'});
        QCOMPARE(system.write(7, mark), 0);
        m_service->bootBegins({1});
        QCOMPARE(system.read(7, 1), mark);
        auto back = connectTo(kSystem); // reinstatement
        QCOMPARE(back.login(targetName({1})), 0);
        back.clearAttentions();
        QCOMPARE(back.read(7, 1), mark);
        QCOMPARE(m_layers->promoted, 0);
    }

    void aSecondWriterIsRefused()
    {
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        const auto given = initiatorName({1});
        auto thief = connectTo(kSystem, given.c_str(), "127.0.0.77"); // knows the name
        QCOMPARE(thief.login(targetName({1})), 0x0301);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::SecondWriterRefused), 30000);
        pc.clearAttentions();
        QCOMPARE(pc.read(0, 1).size(), std::size_t{512}); // undisturbed
    }

    void chapOverTheWire()
    {
        open();
        auto pc = connectTo(kSystem, "iqn.pc", "127.0.0.99"); // from anywhere
        QCOMPARE(pc.loginWithChap(targetName({3}), "pc3", "twelve-octets"), 0);
        QCOMPARE(
            connectTo(kSystem, "iqn.pc", "127.0.0.98").loginWithChap(targetName({3}), "pc3", "twelve-octetz"), 0x0201);
    }

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
        const auto told = std::find_if(m_seen.rbegin(), m_seen.rend(),
            [](const Event &event) { return event.code == EventCode::LoginRefused; });
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
        m_inventory->images[0].size = 4096 * 512;
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
        Image iso;
        iso.id = {5};
        iso.name = iso.file = "installer";
        iso.format = ImageFormat::Iso;
        iso.size = 64 * 2048;
        m_inventory->images.push_back(iso);
        m_inventory->clients[0].cdrom = iso.id;
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

    void aLayerPreparedForAnotherImageIsRemoved()
    {
        auto second = m_inventory->images[0];
        second.id = {2};
        second.name = "second";
        m_inventory->images.push_back(second);
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

    void aFullDiskIsToldOnce()
    {
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        m_layers->openDisk({1})->failWrites = Error::Code::NoSpace;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(pc.write(0, ByteVector(512)), 2);
        QCOMPARE(pc.read(0, 1).size(), std::size_t{512});
        QCOMPARE(count(EventCode::DiskFull), std::size_t{1});
    }

    void stoppingFlushesAndTells()
    {
        open();
        auto pc = connectTo();
        QCOMPARE(pc.login(targetName({1})), 0);
        pc.clearAttentions();
        QCOMPARE(pc.write(0, ByteVector(512, std::byte{1})), 0);
        const auto disk = m_layers->stored({1});
        close();
        QCOMPARE(disk->unflushedWrites, 0);
        QVERIFY(m_layers->openDisk({1}) == nullptr);
        QVERIFY(pc.sawAsync());
        QVERIFY(saw(EventCode::ServiceStopped));
    }

    void manyClientsAtOnce()
    {
        for (std::int64_t i = 4; i <= 40; ++i) {
            auto client = m_inventory->clients[0];
            client.id = {i};
            client.address = Ipv4Address::parse("127.0.1." + std::to_string(i));
            m_inventory->clients.push_back(client);
        }
        open(3);
        std::vector<Initiator> all;
        for (std::int64_t i = 4; i <= 40; ++i) {
            all.push_back(connectTo(kSystem, "iqn.pc", ("127.0.1." + std::to_string(i)).c_str()));
            QCOMPARE(all.back().login(targetName({i})), 0);
            all.back().clearAttentions();
        }
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].write(5, ByteVector(512, static_cast<std::byte>(i))), 0);
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].read(5, 1), ByteVector(512, static_cast<std::byte>(i)));
    }

    void silentConnectionsStopNobody()
    {
        open();
        std::vector<Initiator> silent;
        for (int i = 0; i < Registry::kMostHalfOpenOfOne + 20; ++i)
            silent.push_back(connectTo(kSystem, "iqn.pc", "127.0.0.66"));
        QTRY_VERIFY_WITH_TIMEOUT(silent.back().isClosed(), 30000); // too many of that address
        QCOMPARE(connectTo().login(targetName({1})), 0);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
