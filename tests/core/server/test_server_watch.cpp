#include "server/server_watch.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;
using dhcp::FoundServer;
using dhcp::ProbeKind;

namespace {

const FoundServer kRouter{.address = {0x0a000001}, .givesAddresses = true};
const FoundServer kSecond{.address = {0x0a000002}, .givesAddresses = true};
const FoundServer kBooter{.address = {0x0a000003}, .boots = {ProbeKind::Bios}};

} // namespace

class TestServerWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsNotWanted()
    {
        struct Row {
            const char *name;
            DhcpMode mode;
            std::vector<FoundServer> others;
            std::vector<Ipv4Address> alarms;
        };
        for (const auto &row : {
                 Row{"alone", DhcpMode::Full, {}, {}},
                 Row{"a second full server", DhcpMode::Full, {kRouter}, {kRouter.address}},
                 Row{"a full server and a proxy", DhcpMode::Full, {kBooter}, {kBooter.address}},
                 Row{"the router that a proxy needs", DhcpMode::Proxy, {kRouter}, {}},
                 Row{"two routers", DhcpMode::Proxy, {kRouter, kSecond}, {kRouter.address, kSecond.address}},
                 Row{"a second proxy", DhcpMode::Proxy, {kRouter, kBooter}, {kBooter.address}},
                 Row{"DHCP is off here", DhcpMode::Off, {kRouter, kSecond, kBooter}, {}},
             }) {
            ServerWatch watch;
            std::vector<Ipv4Address> alarms;
            for (const auto &event : watch.round("eth1", row.mode, row.others)) {
                QVERIFY(event.code == EventCode::OtherServerFound && event.severity == Severity::Warning);
                QVERIFY(event.subject == "eth1" && !event.detail.empty());
                alarms.push_back(*event.address);
            }
            QVERIFY2(alarms == row.alarms, row.name);
        }
    }

    void anAlarmIsToldOnce()
    {
        ServerWatch watch;
        QCOMPARE(watch.round("eth1", DhcpMode::Full, {kRouter}).size(), std::size_t{1});
        QVERIFY(watch.round("eth1", DhcpMode::Full, {kRouter}).empty());
        auto changed = kRouter;
        changed.boots = {ProbeKind::Uefi}; // it does something else now
        QCOMPARE(watch.round("eth1", DhcpMode::Full, {changed}).size(), std::size_t{1});
        QCOMPARE(watch.round("eth2", DhcpMode::Full, {changed}).size(), std::size_t{1}); // on another card too
    }

    void whoIsSilentOnceIsNotGone()
    {
        ServerWatch watch;
        (void)watch.round("eth1", DhcpMode::Full, {kRouter});
        for (int round = 1; round < ServerWatch::kMissed; ++round)
            QVERIFY(watch.round("eth1", DhcpMode::Full, {}).empty());
        QVERIFY(watch.round("eth1", DhcpMode::Full, {kRouter}).empty()); // back, and no news
        for (int round = 1; round < ServerWatch::kMissed; ++round)
            QVERIFY(watch.round("eth1", DhcpMode::Full, {}).empty());
        QVERIFY(watch.round("eth2", DhcpMode::Full, {}).empty()); // another card's rounds don't count
        const auto gone = watch.round("eth1", DhcpMode::Full, {});
        QVERIFY(gone.size() == 1 && gone[0].code == EventCode::OtherServerGone && gone[0].severity == Severity::Info);
        QCOMPARE(watch.round("eth1", DhcpMode::Full, {kRouter}).size(), std::size_t{1}); // and told anew
    }

    void aProxyMissesItsRouter()
    {
        ServerWatch watch;
        (void)watch.round("eth1", DhcpMode::Proxy, {kRouter});
        EventBatch last;
        for (int round = 0; round < ServerWatch::kMissed; ++round)
            last = watch.round("eth1", DhcpMode::Proxy, {});
        QVERIFY(last.size() == 1 && last[0].severity == Severity::Warning);
    }
};

QTEST_GUILESS_MAIN(TestServerWatch)
#include "test_server_watch.moc"
