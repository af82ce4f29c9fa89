#include "server/service_control.h"

#include "fake_services.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(NetworkSettings &)>;

NetworkSettings network()
{
    NetworkSettings made;
    made.interface = "lo";
    made.address = Ipv4Address {0x7f000001};
    made.dhcp = DhcpMode::Full;
    return made;
}

Snapshot snapshotOf(const NetworkSettings &settings)
{
    Inventory inventory;
    inventory.network = settings;
    return std::make_shared<const Inventory>(inventory);
}

std::string joined(const std::vector<std::string> &calls)
{
    std::string text;
    for (const auto &call : calls)
        text += (text.empty() ? "" : ", ") + call;
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestServiceControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_shared<test::ServiceStage>();
        m_hub = std::make_unique<EventHub>();
        ServiceSetup setup;
        setup.events = m_hub.get();
        m_control = std::make_unique<ServiceControl>(std::make_unique<test::FakeServices>(m_stage), setup);
    }
    void cleanup() { m_control.reset(); }

    void startsTheDisksFirstAndWhatBringsMachinesLast()
    {
        QVERIFY(m_control->start(snapshotOf(network())));
        QCOMPARE(joined(m_stage->takeCalls()),
                 "start iscsi 127.0.0.1, start http 127.0.0.1, start tftp 127.0.0.1, start dhcp 127.0.0.1");
        QVERIFY(m_control->start(snapshotOf(network()))); // all run
        QCOMPARE(joined(m_stage->takeCalls()), "");
        m_control->stop();
        QCOMPARE(joined(m_stage->takeCalls()), "stop iscsi, stop http, stop tftp, stop dhcp");
        std::vector<EventCode> told;
        for (const auto &event : m_hub->drain())
            told.push_back(event.code);
        QCOMPARE(std::ranges::count(told, EventCode::ServiceStarted), 3); // iSCSI tells it itself
        QCOMPARE(std::ranges::count(told, EventCode::ServiceStopped), 3);
    }

    void oneThatFailsIsNamedAndTheOthersRun()
    {
        m_stage->fail(Origin::Http, {Error::Code::Conflict, "Port 80 is held by nginx."});
        const auto started = m_control->start(snapshotOf(network()));
        QVERIFY(!started);
        QCOMPARE(started.error().message, "Port 80 is held by nginx.");
        const auto statuses = m_control->statuses();
        QCOMPARE(statuses.size(), 4u);
        QVERIFY(statuses[0].service == Origin::Dhcp && statuses[0].state == ServiceState::Running);
        QCOMPARE(statuses[0].endpoint, "127.0.0.1:67");
        QVERIFY(statuses[2].service == Origin::Http && statuses[2].state == ServiceState::Failed);
        QCOMPARE(statuses[2].problem, "Port 80 is held by nginx.");
        QVERIFY(m_control->running());

        m_stage->takeCalls();
        m_stage->failures.clear();
        QVERIFY(m_control->start(snapshotOf(network()))); // tries the one that failed again
        QCOMPARE(joined(m_stage->takeCalls()), "start http 127.0.0.1");
        QVERIFY(m_control->statuses()[2].problem.empty());
    }

    void oneIsStartedAndStoppedByItself()
    {
        const auto state = [&](Origin service) {
            const auto statuses = m_control->statuses();
            return std::ranges::find(statuses, service, &ServiceStatus::service)->state;
        };
        QVERIFY(m_control->start(Origin::Tftp, snapshotOf(network())));
        QCOMPARE(joined(m_stage->takeCalls()), "start tftp 127.0.0.1");
        QVERIFY(m_control->start(Origin::Tftp, snapshotOf(network()))); // it runs
        QCOMPARE(joined(m_stage->takeCalls()), "");
        QVERIFY(state(Origin::Tftp) == ServiceState::Running && state(Origin::Http) == ServiceState::Stopped);
        QVERIFY(m_control->running());

        QVERIFY(m_control->start(snapshotOf(network())));
        m_stage->takeCalls();
        QVERIFY(m_control->stop(Origin::Iscsi));
        QCOMPARE(joined(m_stage->takeCalls()), "stop iscsi");
        QVERIFY(state(Origin::Iscsi) == ServiceState::Stopped && state(Origin::Dhcp) == ServiceState::Running);

        auto moved = network(); // whatever changes, it stays stopped …
        moved.address = Ipv4Address {0x7f000002};
        QVERIFY(m_control->setSnapshot(snapshotOf(moved)));
        QCOMPARE(joined(m_stage->takeCalls()), "stop http, stop tftp, stop dhcp, start http 127.0.0.2, "
                                               "start tftp 127.0.0.2, start dhcp 127.0.0.2");
        QVERIFY(m_control->start(snapshotOf(moved))); // … until all are started
        QCOMPARE(joined(m_stage->takeCalls()), "start iscsi 127.0.0.2");
        QVERIFY(m_control->stop(Origin::Server).error().code == Error::Code::Invalid);
        QVERIFY(m_control->start(Origin::Storage, snapshotOf(moved)).error().code == Error::Code::Invalid);
    }

    void oneThatIsSwitchedOffIsNotStartedByItself()
    {
        auto settings = network();
        settings.dhcp = DhcpMode::Off;
        QVERIFY(m_control->start(Origin::Dhcp, snapshotOf(settings)).error().code == Error::Code::Conflict);
        QCOMPARE(joined(m_stage->takeCalls()), "");
        QVERIFY(!m_control->running());
    }

    void oneThatFailsByItselfSaysWhy()
    {
        m_stage->fail(Origin::Http, {Error::Code::Conflict, "Port 80 is held by nginx."});
        QCOMPARE(m_control->start(Origin::Http, snapshotOf(network())).error().message, "Port 80 is held by nginx.");
        QVERIFY(m_control->statuses()[2].state == ServiceState::Failed);
        QVERIFY(m_control->stop(Origin::Http));
        QVERIFY(m_control->statuses()[2].state == ServiceState::Stopped);
        QVERIFY(m_control->statuses()[2].problem.empty());
    }

    void withDhcpOffTheRestIsServed()
    {
        auto settings = network();
        settings.dhcp = DhcpMode::Off;
        QVERIFY(m_control->start(snapshotOf(settings)));
        QVERIFY(m_control->statuses()[0].state == ServiceState::Off);
        QVERIFY(m_control->statuses()[3].state == ServiceState::Running);
    }

    void anInterfaceWithoutAddressIsOneProblemNotFour()
    {
        auto settings = network();
        settings.address.reset();
        settings.interface = "no-such-card";
        const auto started = m_control->start(snapshotOf(settings));
        QVERIFY(!started);
        const auto &message = started.error().message;
        QCOMPARE(message.find("no-such-card"), message.rfind("no-such-card"));
        QCOMPARE(joined(m_stage->takeCalls()), "");
        QVERIFY(m_control->statuses()[3].state == ServiceState::Failed);
    }

    void restartsOnlyWhatChanged_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("calls");
        QTest::newRow("nothing") << Edit([](NetworkSettings &) {}) << u""_s;
        QTest::newRow("the pool goes to DHCP with the snapshot")
            << Edit([](NetworkSettings &n) { n.poolFirst = Ipv4Address {5}; }) << u""_s;
        QTest::newRow("TFTP's port") << Edit([](NetworkSettings &n) { n.tftpPort = 1069; })
                                     << u"stop tftp, start tftp 127.0.0.1"_s;
        QTest::newRow("HTTP's port") << Edit([](NetworkSettings &n) { n.httpPort = 8080; })
                                     << u"stop http, start http 127.0.0.1"_s;
        QTest::newRow("iSCSI's port is named in HTTP's scripts") << Edit([](NetworkSettings &n) { n.iscsiPort = 13260; })
                                                                 << u"stop iscsi, stop http, start iscsi 127.0.0.1, "
                                                                    "start http 127.0.0.1"_s;
        QTest::newRow("the loader folder is TFTP's and HTTP's")
            << Edit([](NetworkSettings &n) { n.loaderFolder = "/srv"; })
            << u"stop http, stop tftp, start http 127.0.0.1, start tftp 127.0.0.1"_s;
        QTest::newRow("the address is everybody's") << Edit([](NetworkSettings &n) { n.address = Ipv4Address {0x7f000002}; })
                                                    << u"stop iscsi, stop http, stop tftp, stop dhcp, start iscsi "
                                                       "127.0.0.2, start http 127.0.0.2, start tftp 127.0.0.2, start "
                                                       "dhcp 127.0.0.2"_s;
        QTest::newRow("proxy instead of full") << Edit([](NetworkSettings &n) { n.dhcp = DhcpMode::Proxy; })
                                               << u"stop dhcp, start dhcp 127.0.0.1"_s;
        QTest::newRow("DHCP off") << Edit([](NetworkSettings &n) { n.dhcp = DhcpMode::Off; }) << u"stop dhcp"_s;
        QTest::newRow("a further card is everybody's") << Edit([](NetworkSettings &n) {
            n.subnets.push_back({.name = "Room 2", .network = {}, .interface = "no-such-card"});
        }) << u"stop iscsi, stop http, stop tftp, stop dhcp, start iscsi 127.0.0.1, start http 127.0.0.1, start tftp "
              "127.0.0.1, start dhcp 127.0.0.1"_s;
        QTest::newRow("a network behind a relay goes to DHCP with the snapshot") << Edit([](NetworkSettings &n) {
            n.subnets.push_back({.name = "Room 2", .network = {}});
        }) << u""_s;
        QTest::newRow("router solicitations need their socket")
            << Edit([](NetworkSettings &n) { n.answerRouterSolicitations = false; })
            << u"stop dhcp, start dhcp 127.0.0.1"_s;
        QTest::newRow("an interface that is gone leaves running what runs") << Edit([](NetworkSettings &n) {
            n.address.reset();
            n.interface = "no-such-card";
        }) << u""_s;
    }
    void restartsOnlyWhatChanged()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, calls);
        QVERIFY(m_control->start(snapshotOf(network())));
        m_stage->takeCalls();
        auto settings = network();
        edit(settings);
        const auto snapshot = snapshotOf(settings);
        QVERIFY(m_control->setSnapshot(snapshot));
        QCOMPARE(QString::fromStdString(joined(m_stage->takeCalls())), calls);
        QVERIFY(m_stage->lastSnapshot() == snapshot);
        QVERIFY(m_control->setSnapshot(snapshot)); // a second time there is nothing to do
        QCOMPARE(joined(m_stage->takeCalls()), "");
    }

    void oneThatFailedIsNotTriedAtEverySnapshot()
    {
        m_stage->fail(Origin::Http, {Error::Code::Conflict, "Port 80 is held by nginx."});
        QVERIFY(!m_control->start(snapshotOf(network())));
        m_stage->takeCalls();
        QVERIFY(m_control->setSnapshot(snapshotOf(network())));
        QCOMPARE(joined(m_stage->takeCalls()), "");
    }

    void whileStoppedASnapshotStartsNothing()
    {
        auto settings = network();
        settings.httpPort = 8080;
        QVERIFY(m_control->setSnapshot(snapshotOf(settings)));
        QCOMPARE(joined(m_stage->takeCalls()), "");
    }

    void withoutServicesNothingStarts()
    {
        ServiceSetup setup;
        setup.events = m_hub.get();
        ServiceControl control(makeNoServices(), setup);
        QVERIFY(!control.start(snapshotOf(network())));
    }

private:
    std::shared_ptr<test::ServiceStage> m_stage;
    std::unique_ptr<EventHub> m_hub;
    std::unique_ptr<ServiceControl> m_control;
};

QTEST_GUILESS_MAIN(TestServiceControl)
#include "test_service_control.moc"
