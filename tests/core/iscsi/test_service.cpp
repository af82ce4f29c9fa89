#include "iscsi/io_pool.h"
#include "service_rig.h"

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// The service on loopback with real sockets: io_pool, registry, worker, service.
class TestService : public ServiceRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
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

    /// Whoever breaks off and does not come back has lost its disk; who put it to rest, logged out or boots has not.
    void aSystemThatBreaksOffIsTold()
    {
        enum How { Rests, LogsOut, ComesBack, Boots, IsFirmware, BreaksOff, Count };
        for (int how = 0; how < Count; ++how) {
            Client client;
            client.id = {100 + how};
            client.mac = *MacAddress::parse("52:54:00:00:01:0" + std::to_string(how));
            client.name = "of " + std::to_string(how);
            client.address = Ipv4Address::parse("127.0.1." + std::to_string(how + 1));
            client.image = ImageId{1};
            m_inventory->clients.push_back(client);
        }
        open();
        const auto enter = [this](int how) {
            const auto from = "127.0.1." + std::to_string(how + 1);
            auto pc = connectTo(how == IsFirmware ? kFirmware : kSystem, "iqn.pc", from.c_str());
            if (pc.login(targetName({100 + how})) != 0)
                QTest::qFail("no login", __FILE__, __LINE__);
            return pc;
        };
        for (int how = 0; how < Count; ++how) {
            auto pc = enter(how);
            pc.clearAttentions();
            QCOMPARE(pc.write(7, ByteVector(512)), 0);
            if (how == Rests)
                QCOMPARE(pc.flush(), 0);
            if (how == LogsOut)
                pc.logout();
        } // its socket is closed
        QTRY_COMPARE_WITH_TIMEOUT(count(EventCode::SessionEnded), std::size_t{Count}, 30000);
        const auto back = enter(ComesBack);
        m_service->bootBegins({100 + Boots});
        // The last one of them broke off last.
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventCode::SystemLost), 60000);
        for (const Event &event : m_seen)
            if (event.code == EventCode::SystemLost) {
                QCOMPARE(event.client->value, std::int64_t{100 + BreaksOff});
                QCOMPARE(event.severity, Severity::Warning);
                QCOMPARE(event.detail, std::string("The client closed the connection."));
            }
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
