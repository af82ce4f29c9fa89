#include "dhcp/address_probe.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;
using State = AddressProbe::State;
using Addresses = std::vector<Ipv4Address>;

namespace {

constexpr TimePoint kNow{std::chrono::hours(1000)};
constexpr milliseconds kTick{1};

} // namespace

class TestAddressProbe : public QObject {
    Q_OBJECT
private:
    const Ipv4Address m_one = ip("10.0.0.1");
    const Ipv4Address m_two = ip("10.0.0.2");

private Q_SLOTS:
    void askedTwiceThenClear()
    {
        AddressProbe probe;
        QVERIFY(!probe.deadline());
        QVERIFY(probe.state(m_one, kNow) == State::Unknown);
        probe.ask(m_one, macOf(1), kNow);
        QVERIFY(probe.state(m_one, kNow) == State::Asking);
        QVERIFY(probe.deadline() == kNow + AddressProbe::kAgain);
        auto due = probe.onDeadline(kNow + AddressProbe::kAgain - kTick);
        QVERIFY(due.again.empty() && due.clear.empty());
        due = probe.onDeadline(kNow + AddressProbe::kAgain);
        QCOMPARE(due.again.size(), std::size_t{1});
        QVERIFY(due.again == Addresses{m_one} && due.clear.empty());
        QVERIFY(probe.deadline() == kNow + AddressProbe::kWait);
        due = probe.onDeadline(kNow + AddressProbe::kWait - kTick);
        QVERIFY(due.again.empty() && due.clear.empty());
        due = probe.onDeadline(kNow + AddressProbe::kWait);
        QVERIFY(due.again.empty() && due.clear == Addresses{m_one});
        QVERIFY(!probe.deadline());
        const auto clear = kNow + AddressProbe::kWait;
        QVERIFY(probe.state(m_one, clear) == State::Clear);
        QVERIFY(probe.state(m_one, clear + AddressProbe::kFresh - kTick) == State::Clear);
        QVERIFY(probe.state(m_one, clear + AddressProbe::kFresh) == State::Unknown);
    }

    void aMachineMayWaitForAllOfIt() // no retry of any firmware may be needed
    {
        QVERIFY(AddressProbe::kWait <= milliseconds(200));
        QVERIFY(AddressProbe::kAgain < AddressProbe::kWait);
    }

    void theSecondQuestionHasItsTimeEvenIfItIsLate()
    {
        AddressProbe probe;
        probe.ask(m_one, macOf(1), kNow);
        const auto late = kNow + seconds(2);
        QVERIFY(probe.onDeadline(late).clear.empty());
        QVERIFY(probe.deadline() == late + AddressProbe::kWait - AddressProbe::kAgain);
    }

    void somebodyAnswers()
    {
        AddressProbe probe;
        QVERIFY(!probe.answered(m_one, macOf(9), kNow)); // nobody asked
        probe.ask(m_one, macOf(1), kNow);
        probe.ask(m_two, macOf(2), kNow);
        QVERIFY(!probe.answered(m_one, macOf(1), kNow)); // the machine itself, from its earlier life
        QVERIFY(probe.answered(m_one, macOf(9), kNow));
        QVERIFY(!probe.answered(m_one, macOf(9), kNow)); // told once
        QVERIFY(probe.state(m_one, kNow) == State::Unknown);
        QVERIFY(probe.onDeadline(kNow + AddressProbe::kAgain).again == Addresses{m_two}); // the others go on
        QVERIFY(probe.answered(m_two, macOf(1), kNow));
        QVERIFY(!probe.deadline());
        QCOMPARE(probe.underWay(), std::size_t{0});
    }

    void askingAgainProlongsNothing()
    {
        AddressProbe probe;
        probe.ask(m_one, macOf(1), kNow);
        probe.ask(m_one, macOf(2), kNow + milliseconds(50));
        QVERIFY(probe.deadline() == kNow + AddressProbe::kAgain);
        QVERIFY(!probe.answered(m_one, macOf(2), kNow)); // it is this one's now
        QVERIFY(probe.answered(m_one, macOf(1), kNow));
    }

    /// Before there is a machine for it.
    void lookedAtAhead()
    {
        AddressProbe probe;
        QVERIFY(probe.isWorthALook(m_one, kNow));
        QVERIFY(probe.ask(m_one, {}, kNow));
        QVERIFY(probe.ask(m_two, {}, kNow));
        QVERIFY(!probe.isWorthALook(m_one, kNow)); // under way
        QVERIFY(probe.answered(m_two, macOf(1), kNow)); // whoever it is
        (void)probe.onDeadline(kNow + AddressProbe::kAgain);
        const auto clear = kNow + AddressProbe::kWait;
        (void)probe.onDeadline(clear);
        QVERIFY(probe.state(m_one, clear) == State::Clear && probe.state(m_two, clear) == State::Unknown);
        QVERIFY(!probe.isWorthALook(m_one, clear) && !probe.isWorthALook(m_two, clear));

        // It gets old: a look while it still counts.
        const auto old = clear + AddressProbe::kFresh - AddressProbe::kStale;
        QVERIFY(!probe.isWorthALook(m_one, old - kTick) && probe.isWorthALook(m_one, old));
        QVERIFY(probe.ask(m_one, macOf(7), old));
        QVERIFY(probe.state(m_one, old) == State::Clear);
        QVERIFY(!probe.answered(m_one, macOf(7), old));
        QVERIFY(probe.answered(m_one, macOf(8), old));
        QVERIFY(probe.state(m_one, old) == State::Unknown && !probe.isWorthALook(m_one, old));
        QVERIFY(probe.isWorthALook(m_two, kNow + AddressProbe::kFresh)); // who answered may have gone
        QVERIFY(probe.isWorthALook(m_one, old + AddressProbe::kFresh));
    }

    void memoryIsBounded()
    {
        AddressProbe probe;
        auto now = kNow;
        std::uint32_t next = 0x0a000000;
        for (int round = 0; round < 10; ++round) {
            for (std::size_t i = 0; i < AddressProbe::kMaxUnderWay + 5; ++i)
                probe.ask({next++}, macOf(1), now);
            QCOMPARE(probe.underWay(), AddressProbe::kMaxUnderWay);
            QVERIFY(probe.state({next}, now) == State::Full);
            QVERIFY(probe.state({next - 6}, now) == State::Asking);
            now += AddressProbe::kAgain;
            QCOMPARE(probe.onDeadline(now).again.size(), AddressProbe::kMaxUnderWay);
            now += AddressProbe::kWait;
            QCOMPARE(probe.onDeadline(now).clear.size(), AddressProbe::kMaxUnderWay);
            QVERIFY(probe.remembered() <= AddressProbe::kMaxRemembered);
            QVERIFY(probe.state({next - 6}, now) == State::Clear); // the latest is remembered
        }
        QCOMPARE(probe.remembered(), AddressProbe::kMaxRemembered);
        probe.onDeadline(now + AddressProbe::kFresh);
        QCOMPARE(probe.remembered(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestAddressProbe)
#include "test_address_probe.moc"
