// Service on a virtual Ethernet: offers wait until nobody is known to use their address.
#include "dhcp/service.h"
#include "dhcp/service_arp.h"
#include "ethernet_rig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestServiceProbe : public QObject {
    Q_OBJECT
private:
    Cable m_cable;
    EventHub m_events;
    QTemporaryDir m_folder;

    ServiceOptions options(std::size_t lookAhead = 0)
    {
        return {.interface = "server",
            .address = kOurs,
            .folder = m_folder.path().toStdString(),
            .lookAhead = lookAhead,
            .events = &m_events};
    }
    /// Waits until each address of the pool from the first on, so many, was asked for twice, and a moment more: nobody
    /// is there.
    bool lookedAt(std::uint32_t count)
    {
        std::map<Ipv4Address, int> questions;
        const auto first = ip("10.77.0.100").bits;
        return QTest::qWaitFor([&] {
            while (const auto frame = m_cable.receive())
                if (frame->type == ETH_P_ARP)
                    ++questions[frame->destination];
            for (auto i = 0u; i < count; ++i)
                if (questions[{first + i}] < 2)
                    return false;
            return questions.size() == count;
        }, 30'000) && (QTest::qWait(300), true);
    }
    static Snapshot inventory(bool probes = true)
    {
        auto made = usualInventory();
        made.network.interface = "server";
        made.network.probeAddresses = probes;
        made.network.answerRouterSolicitations = false;
        return std::make_shared<const Inventory>(made);
    }
    void discover(const MacAddress &mac, std::uint32_t xid)
    {
        m_cable.send(message(Program::LinuxIpconfig, mac, MessageType::Discover, xid));
    }
    std::optional<Event> told(EventCode code)
    {
        for (auto &event : m_events.drain())
            if (event.code == code)
                return event;
        return std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cable.make())
            QSKIP("A network namespace can't be made here.");
    }
    void init()
    {
        std::filesystem::remove(std::filesystem::path(m_folder.path().toStdString()) / "leases.journal");
        m_events.drain();
        while (m_cable.receive()) { }
    }

    void whichOffersAreProbed()
    {
        const auto service = Service::open(options(), inventory());
        QVERIFY2(service, service ? "" : service.error().message.c_str());
        const auto address = ip("10.77.0.100");
        std::vector<Ipv4Address> questions;
        discover(kStranger, 1);
        auto offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == address);
        QVERIFY2(questions == std::vector<Ipv4Address>(2, address), qPrintable(QString::number(questions.size())));

        questions.clear();
        discover(kStranger, 2); // looked at: it does not wait, and is asked for once more meanwhile
        offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->transactionId == 2u);
        Rig words;
        m_cable.send(words.selecting(Program::LinuxIpconfig, kStranger, address, 2));
        const auto ack = m_cable.answer(&questions);
        QVERIFY(ack && ack->type() == MessageType::Ack);
        discover(kStranger, 3); // its lease lives
        offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == address);
        discover(kPc07, 4); // its reservation
        offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == ip("10.77.0.70"));
        QVERIFY(std::ranges::all_of(questions, [&](Ipv4Address asked) { return asked == address; }));
        QVERIFY(!told(EventCode::AddressInUse));
    }

    void switchedOffNobodyIsAsked()
    {
        const auto service = Service::open(options(), inventory(false));
        QVERIFY(service);
        std::vector<Ipv4Address> questions;
        discover(kStranger, 1);
        QVERIFY(m_cable.answer(&questions));
        QVERIFY(questions.empty());
    }

    void anAddressInUseIsNotOffered()
    {
        const auto mine = macOf(0x99);
        {
            const auto service = Service::open(options(), inventory());
            QVERIFY(service);
            discover(kStranger, 1);
            // The owner of the first address answers, and of the second too.
            for (const auto *used : {"10.77.0.100", "10.77.0.101"}) {
                QVERIFY(QTest::qWaitFor([&] {
                    const auto frame = m_cable.receive();
                    return frame && frame->type == ETH_P_ARP && frame->destination == ip(used);
                }, 30'000));
                m_cable.sendArpReply(ip(used), kPc07); // a machine that answers is a conflict, whoever it is
            }
            discover(kPc08, 2); // others are served meanwhile
            const auto one = m_cable.answer();
            const auto two = m_cable.answer();
            QVERIFY(one && two);
            const auto &stranger = one->transactionId == 1u ? *one : *two;
            const auto &other = one->transactionId == 1u ? *two : *one;
            QVERIFY(stranger.yourAddress != other.yourAddress);
            for (const auto address : {stranger.yourAddress, other.yourAddress})
                QVERIFY2(address == ip("10.77.0.102") || address == ip("10.77.0.103"), address.toString().c_str());
            const auto events = m_events.drain();
            const auto event = std::ranges::find(events, EventCode::AddressInUse, &Event::code);
            QVERIFY(event != events.end());
            QVERIFY(event->address == ip("10.77.0.100"));
            QVERIFY(event->mac == kPc07);
            QCOMPARE(event->subject, std::string("server"));
            QCOMPARE(std::ranges::count(events, EventCode::AddressInUse, &Event::code), 2);
        }
        const auto service = Service::open(options(), inventory()); // it is remembered
        QVERIFY(service);
        discover(mine, 3);
        const auto offer = m_cable.answer();
        QVERIFY(offer);
        QVERIFY2(offer->yourAddress >= ip("10.77.0.102"), offer->yourAddress.toString().c_str());
    }

    void theMachinesOwnAnswerIsNoConflict()
    {
        const auto service = Service::open(options(), inventory());
        QVERIFY(service);
        discover(kStranger, 1);
        m_cable.sendArpReply(ip("10.77.0.100"), kStranger);
        m_cable.sendArpReply(ip("10.77.0.105"), macOf(5)); // nobody asked
        const auto offer = m_cable.answer();
        QVERIFY(offer && offer->yourAddress == ip("10.77.0.100"));
        QVERIFY(!told(EventCode::AddressInUse));
    }

    void aMachineThatAsksAgainGetsOneAnswerToItsLastQuestion()
    {
        const auto service = Service::open(options(), inventory());
        QVERIFY(service);
        std::vector<Ipv4Address> questions;
        for (std::uint32_t xid = 1; xid <= 5; ++xid)
            discover(kStranger, xid);
        const auto offer = m_cable.answer(&questions);
        QVERIFY(offer);
        QCOMPARE(offer->transactionId, 5u);
        QCOMPARE(questions.size(), std::size_t{2});
        discover(kPc08, 9);
        const auto next = m_cable.answer();
        QVERIFY(next && next->transactionId == 9u);
    }

    void whatWasLookedAtAheadIsOfferedAtOnce()
    {
        constexpr int kAhead = 3;
        const auto service = Service::open(options(kAhead), inventory());
        QVERIFY2(service, service ? "" : service.error().message.c_str());
        QVERIFY(lookedAt(kAhead));
        std::vector<Ipv4Address> questions;
        discover(kStranger, 1);
        const auto offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == ip("10.77.0.100"));
        QCOMPARE(std::ranges::count(questions, ip("10.77.0.100")), 1); // once more, and no second question was waited for
        // The next one is looked at instead of the one that was taken, and of those that go on being next none again.
        QVERIFY(QTest::qWaitFor([&] {
            while (const auto frame = m_cable.receive())
                if (frame->type == ETH_P_ARP)
                    questions.push_back(frame->destination);
            return std::ranges::count(questions, ip("10.77.0.103")) >= 2;
        }, 30'000));
        QVERIFY(std::ranges::all_of(questions,
            [](Ipv4Address asked) { return asked == ip("10.77.0.100") || asked == ip("10.77.0.103"); }));
        Rig words;
        m_cable.send(words.selecting(Program::LinuxIpconfig, kStranger, offer->yourAddress, 1));
        const auto ack = m_cable.answer();
        QVERIFY(ack && ack->type() == MessageType::Ack);
    }

    /// Nothing is said of it, and nobody loses the address, before a machine is to have it.
    void whoAnswersBeforeAnybodyAsksIsPassedOver()
    {
        const auto service = Service::open(options(2), inventory());
        QVERIFY(service);
        QVERIFY(QTest::qWaitFor([&] {
            const auto frame = m_cable.receive();
            return frame && frame->type == ETH_P_ARP && frame->destination == ip("10.77.0.100");
        }, 30'000));
        m_cable.sendArpReply(ip("10.77.0.100"), kPc07);
        QVERIFY(QTest::qWaitFor([&] {
            const auto frame = m_cable.receive();
            return frame && frame->type == ETH_P_ARP && frame->destination == ip("10.77.0.101");
        }, 30'000));
        QTest::qWait(300);
        QVERIFY(!told(EventCode::AddressInUse));
        while (m_cable.receive()) { }
        discover(kStranger, 1);
        QVERIFY(QTest::qWaitFor([&] {
            const auto frame = m_cable.receive();
            return frame && frame->type == ETH_P_ARP && frame->destination == ip("10.77.0.100");
        }, 30'000));
        m_cable.sendArpReply(ip("10.77.0.100"), kPc07);
        std::vector<Ipv4Address> questions;
        const auto offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == ip("10.77.0.101"));
        QVERIFY(std::ranges::count(questions, ip("10.77.0.101")) <= 1); // it had been looked at
        QVERIFY(told(EventCode::AddressInUse));
    }

    /// Somebody took the address after it was looked at: the offer is taken back.
    void anAddressTakenMeanwhileIsRefused()
    {
        const auto service = Service::open(options(2), inventory());
        QVERIFY(service);
        QVERIFY(lookedAt(2));
        std::vector<Ipv4Address> questions;
        discover(kStranger, 1);
        const auto offer = m_cable.answer(&questions);
        QVERIFY(offer && offer->yourAddress == ip("10.77.0.100"));
        m_cable.sendArpReply(ip("10.77.0.100"), kStranger); // that it has it itself is none
        m_cable.sendArpReply(ip("10.77.0.100"), kPc07);
        std::optional<Event> event;
        QTRY_VERIFY_WITH_TIMEOUT(event || (event = told(EventCode::AddressInUse)), 30'000);
        QVERIFY(event->mac == kPc07 && event->address == ip("10.77.0.100"));
        Rig words;
        m_cable.send(words.selecting(Program::LinuxIpconfig, kStranger, ip("10.77.0.100"), 1));
        const auto refused = m_cable.answer();
        QVERIFY(refused && refused->type() == MessageType::Nak);
        discover(kStranger, 2);
        const auto next = m_cable.answer();
        QVERIFY(next && next->yourAddress == ip("10.77.0.101"));
    }

    void repliesOnlyPassTheFilter()
    {
        auto arp = ArpSocket::open("server");
        QVERIFY2(arp, arp ? "" : arp.error().message.c_str());
        m_cable.sendFrame(encodeArpProbe(kOurs, macOf(1)));
        m_cable.sendArpReply(ip("10.77.0.105"), macOf(5));
        std::vector<ArpSender> senders;
        QVERIFY(QTest::qWaitFor([&] {
            senders = arp->receive();
            return !senders.empty();
        }, 30'000));
        QVERIFY((senders == std::vector<ArpSender>{{ip("10.77.0.105"), macOf(5)}}));
        QVERIFY(!ArpSocket::open("nosuch0"));
        const auto loopback = ArpSocket::open("lo");
        QVERIFY(!loopback && loopback.error().code == Error::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestServiceProbe)
#include "test_service_probe.moc"
