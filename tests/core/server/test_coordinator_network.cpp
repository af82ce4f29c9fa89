// Waking machines up, and other DHCP servers: coordinator_network.
#include "server_rig.h"

#include <QJsonDocument>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(send(AddClient{clientDraft(1)}));
    }
    void cleanup() { m_rig.reset(); }

    void whoIsWokenIsHeardOf()
    {
        QVERIFY(send(WakeClients{{}}).error().code == Error::Code::Invalid);
        QVERIFY(send(WakeClients{{{9}}}).error().code == Error::Code::NotFound);
        const auto nowhere = send(WakeClients{{{1}}});
        QVERIFY(!nowhere && nowhere.error().message.find("network card") != std::string::npos);
        choose("lo");
        QVERIFY(send(StartServices{})); // who publish what machines ask
        QVERIFY(send(WakeClients{{{1}}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::WakeSent), std::size_t{1}, kLimit);
        m_rig->publish(EventCode::DiscoverSeen, mac(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::WakeAnswered), std::size_t{1}, kLimit);
        const auto answered = std::ranges::find(m_rig->events, EventCode::WakeAnswered, &Event::code);
        QVERIFY(answered->client == ClientId{1} && answered->mac == mac(1));
    }

    void whereNoPacketGoesIsTold()
    {
        choose("netseat-none0");
        QVERIFY(send(WakeClients{{{1}}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::WakeUnanswered), std::size_t{1}, kLimit);
        QCOMPARE(m_rig->count(EventCode::WakeSent), std::size_t{0});
    }

    void theSearchNamesWhoAnswers()
    {
        QVERIFY(send(OtherServers{}).error().code == Error::Code::NotFound);
        QVERIFY(send(ProbeServers{}).error().code == Error::Code::Invalid);
        {
            const std::lock_guard lock(m_rig->stage->mutex);
            m_rig->stage->otherServers = std::vector{dhcp::ServerAnswer{.server = {0x0a000009}, .offered = {0x0a000064}},
                dhcp::ServerAnswer{.server = {0x7f000001}, .offered = {5}}}; // the second one is this computer
        }
        QVERIFY(send(ProbeServers{"eth7"}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::JobFinished), std::size_t{1}, kLimit);
        QVERIFY(m_rig->stage->takeCalls() == std::vector<std::string>{"probe eth7"});
        const auto reply = send(OtherServers{});
        QVERIFY(reply);
        const auto report = QJsonDocument::fromJson(QByteArray::fromStdString(reply->text)).object();
        QCOMPARE(report.value(u"interface"_s).toString(), u"eth7"_s);
        QCOMPARE(report.value(u"mode"_s).toString(), u"proxy"_s);
        QCOMPARE(report.value(u"servers"_s).toArray().size(), 1);
        QCOMPARE(report.value(u"servers"_s).toArray().first().toObject().value(u"address"_s).toString(), u"10.0.0.9"_s);
    }

    void aSearchThatFailsSaysWhy()
    {
        {
            const std::lock_guard lock(m_rig->stage->mutex);
            m_rig->stage->otherServers = Error{Error::Code::Denied, "Port 68 needs rights."};
        }
        QVERIFY(send(ProbeServers{"eth7"}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::JobFailed), std::size_t{1}, kLimit);
        QVERIFY(send(OtherServers{}).error().code == Error::Code::NotFound);
    }

    void linesForRouters()
    {
        const auto unknown = send(ShowRouterLines{"dnsmasq"});
        QVERIFY(!unknown && unknown.error().code == Error::Code::Invalid); // no address yet
        choose("lo", Ipv4Address{0x0a000001});
        const auto one = send(ShowRouterLines{"dnsmasq"});
        QVERIFY(one && one->text.find("dhcp-boot=") != std::string::npos && one->text.find("==") == std::string::npos);
        const auto all = send(ShowRouterLines{});
        QVERIFY(all && all->text.find("== Kea ==") != std::string::npos);
        QVERIFY(send(ShowRouterLines{"bind"}).error().code == Error::Code::Invalid);
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    void choose(const std::string &interface, std::optional<Ipv4Address> address = {})
    {
        NetworkSettings network;
        network.interface = interface;
        network.address = address;
        const auto done = send(SetNetwork{network});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorNetwork)
#include "test_coordinator_network.moc"
