// Whole boots of many machines at once, in virtual time, over a LAN that loses, doubles, delays and reorders.
// NETSEAT_SIM_SEEDS: how many seeds to try (by default a few); NETSEAT_SIM_SEED: the only one.
#include "scenario.h"

#include <QTest>

using namespace netseat;
using namespace netseat::sim;

namespace {

/// Every seed has another weather, from a quiet LAN to one that no network is as bad as.
Scenario scenarioOf(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&random](double most) { return std::uniform_real_distribution<>(0, most)(random); };
    Scenario scenario;
    scenario.seed = seed;
    scenario.machines = 60 + static_cast<std::size_t>(upTo(240));
    scenario.mode = random() % 3 == 0 ? DhcpMode::Proxy : DhcpMode::Full;
    scenario.weather = {.loss = upTo(0.1),
        .doubled = upTo(0.1),
        .late = upTo(0.1),
        .delay = milliseconds(1 + static_cast<int>(upTo(30))),
        .lateBy = milliseconds(static_cast<int>(upTo(3000)))};
    scenario.switchedOnWithin = milliseconds(static_cast<int>(upTo(20000)));
    return scenario;
}

QByteArray describe(const Report &report)
{
    QByteArray text;
    for (const auto &problem : report.problems)
        text += QByteArray::fromStdString(problem) + '\n';
    return text.left(2000);
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuietNetwork_data()
    {
        QTest::addColumn<DhcpMode>("mode");
        QTest::newRow("full: a card, another one, and a relay") << DhcpMode::Full;
        QTest::newRow("proxy beside another server") << DhcpMode::Proxy;
    }
    void aQuietNetwork()
    {
        QFETCH(DhcpMode, mode);
        const auto report = run({.seed = 1, .machines = 600, .mode = mode, .weather = {}});
        QVERIFY2(report.problems.empty(), describe(report));
        QVERIFY(report.everybodyRuns && report.everybodyRenewed);
        QCOMPARE(report.boots, 600);
        QCOMPARE(report.costs.requests, report.cheapest); // no message more than the protocol has
        QCOMPARE(report.costs.refusals, std::size_t{0});
        if (mode == DhcpMode::Full)
            QCOMPARE(report.costs.replies, report.cheapest); // and each has its answer
        else
            QVERIFY(report.costs.replies < report.cheapest); // the other server gives the addresses
    }

    void anyWeather_data() // in rows, as QtTest ends what takes longer than five minutes
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        bool given = false;
        const int only = qEnvironmentVariableIntValue("NETSEAT_SIM_SEED", &given);
        if (given) {
            QTest::addRow("seed %d", only) << only << only;
            return;
        }
        constexpr int kFew = 12;
        constexpr int kInARow = 100;
        const int asked = qEnvironmentVariableIntValue("NETSEAT_SIM_SEEDS");
        const int count = asked > 0 ? asked : kFew;
        for (int first = 1; first <= count; first += kInARow) {
            const int last = std::min(first + kInARow - 1, count);
            QTest::addRow("seeds %d to %d", first, last) << first << last;
        }
    }
    void anyWeather()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        std::size_t requests = 0;
        std::size_t cheapest = 0;
        double worst = 0;
        for (int seed = first; seed <= last; ++seed) {
            const auto report = run(scenarioOf(static_cast<std::uint64_t>(seed)));
            const auto what = "seed " + QByteArray::number(seed) + ": " + describe(report);
            QVERIFY2(report.problems.empty(), what);
            QVERIFY2(report.everybodyRuns, what);
            QVERIFY2(report.everybodyRenewed, what);
            const auto share = double(report.costs.requests) / double(report.cheapest);
            worst = std::max(worst, share);
            // With a tenth of all datagrams lost, a tenth doubled: some repeat, nobody storms.
            QVERIFY2(share < 2.5, what + QByteArray::number(share) + " times the cheapest");
            QVERIFY2(report.costs.replies < 2 * report.costs.requests, what);
            requests += report.costs.requests;
            cheapest += report.cheapest;
        }
        qInfo("%zu DHCP requests, %.2f times the cheapest, at worst %.2f", requests,
            double(requests) / double(cheapest), worst);
    }
};

QTEST_APPLESS_MAIN(TestSimulation)
#include "test_simulation.moc"
