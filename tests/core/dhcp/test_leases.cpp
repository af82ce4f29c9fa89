#include "dhcp/leases.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;
using std::chrono::hours;

namespace {

constexpr seconds kLength{3600};

/// 10.77.0.100 to .102, one reservation inside the pool and one outside.
AddressRules smallPool()
{
    return {.network = *Ipv4Prefix::parse("10.77.0.0/24"),
        .poolFirst = ip("10.77.0.100"),
        .poolLast = ip("10.77.0.103"),
        .excluded = {kOurs},
        .reserved = {{macOf(7), ip("10.77.0.70")}, {macOf(8), ip("10.77.0.101")}}};
}

struct Table : LeaseTable {
    Table() { setRules(smallPool()); }

    TimePoint now{hours(1000)};
    WallTime wall{1'800'000'000'000};

    std::string offered(std::uint32_t machine, const char *asked = nullptr)
    {
        const auto wanted = asked ? Ipv4Address::parse(asked) : std::nullopt;
        const auto address = offer(macOf(machine), wanted, now);
        return address ? address->toString() : "none";
    }
    Lease take(std::uint32_t machine)
    {
        return grant(macOf(machine), *offer(macOf(machine), {}, now), kLength, {}, now, wall);
    }
    void pass(seconds time)
    {
        now += time;
        wall = wall + time;
    }
    bool may(std::uint32_t machine, const char *address) { return mayHold(macOf(machine), ip(address), now); }
};

} // namespace

class TestLeases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersInTheOrderOfTheRfc() // RFC 2131, 4.3.1
    {
        Table table;
        QCOMPARE(table.offered(7), std::string("10.77.0.70")); // its reservation, wherever it is
        QCOMPARE(table.offered(1), std::string("10.77.0.100")); // the lowest free one
        QCOMPARE(table.offered(2), std::string("10.77.0.102")); // .101 is reserved
        QCOMPARE(table.offered(1), std::string("10.77.0.100")); // the same again while the offer is held
        QCOMPARE(table.offered(3), std::string("10.77.0.103"));
        QCOMPARE(table.offered(4), std::string("none"));
        QCOMPARE(table.offered(8), std::string("10.77.0.101")); // a reservation waits for its machine
    }

    void givesTheAddressAskedForWhereItIsFree_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("free") << QByteArray("10.77.0.102") << QByteArray("10.77.0.102");
        QTest::newRow("reserved for another") << QByteArray("10.77.0.101") << QByteArray("10.77.0.100");
        QTest::newRow("not of the pool") << QByteArray("10.77.0.9") << QByteArray("10.77.0.100");
        QTest::newRow("of another network") << QByteArray("192.168.1.5") << QByteArray("10.77.0.100");
        QTest::newRow("held by another") << QByteArray("10.77.0.103") << QByteArray("10.77.0.100");
    }
    void givesTheAddressAskedForWhereItIsFree()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, offered);
        Table table;
        QCOMPARE(table.offered(9, "10.77.0.103"), std::string("10.77.0.103"));
        QCOMPARE(table.offered(1, asked.constData()), offered.toStdString());
    }

    void tellsWhatIsOfferedNextAndWhatIsOffered()
    {
        Table table;
        const auto next = [&](std::size_t count) { return table.nextFree(count); };
        QVERIFY((next(5) == std::vector<Ipv4Address>{ip("10.77.0.100"), ip("10.77.0.102"), ip("10.77.0.103")}));
        QVERIFY(next(1) == std::vector<Ipv4Address>{ip("10.77.0.100")});
        QVERIFY(!table.isOffered(ip("10.77.0.100"), table.now));
        QCOMPARE(table.offered(1), std::string("10.77.0.100"));
        QVERIFY(table.isOffered(ip("10.77.0.100"), table.now));
        QVERIFY(!table.isOffered(ip("10.77.0.100"), table.now + LeaseTable::kOfferHeld));
        QVERIFY(next(1) == std::vector<Ipv4Address>{ip("10.77.0.102")});
        table.take(1);
        QVERIFY(!table.isOffered(ip("10.77.0.100"), table.now)); // it is leased
        QCOMPARE(table.offered(1), std::string("10.77.0.100"));
        QVERIFY(!table.isOffered(ip("10.77.0.100"), table.now)); // and goes on being
    }

    void anOfferIsHeldForAMinute()
    {
        Table table;
        for (std::uint32_t machine = 1; machine <= 3; ++machine)
            table.offered(machine);
        table.pass(LeaseTable::kOfferHeld - seconds(1));
        QCOMPARE(table.offered(4), std::string("none"));
        table.pass(seconds(1));
        QCOMPARE(table.offered(4), std::string("10.77.0.100"));
        QCOMPARE(table.holders(), std::size_t{1}); // nothing is kept of machines that took nothing
    }

    void aMachineThatComesBackGetsItsFormerAddress()
    {
        Table table;
        table.take(1);
        QCOMPARE(table.take(2).address, ip("10.77.0.102"));
        table.pass(kLength);
        QVERIFY(table.knows(macOf(2)));
        QCOMPARE(table.offered(3), std::string("10.77.0.103")); // never used: nobody wants it back
        QCOMPARE(table.offered(2), std::string("10.77.0.102"));
        QCOMPARE(table.offered(4), std::string("10.77.0.100")); // when all are used: what ended longest ago
        QCOMPARE(table.offered(1), std::string("none"));
    }

    void aRunningLeaseIsNobodyElses()
    {
        Table table;
        table.take(1);
        QVERIFY(table.may(1, "10.77.0.100"));
        QVERIFY(!table.may(2, "10.77.0.100"));
        table.pass(kLength - seconds(1));
        QVERIFY(!table.may(2, "10.77.0.100"));
        table.pass(seconds(1));
        QVERIFY(table.may(2, "10.77.0.100"));
    }

    void mayHold_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("may");
        QTest::newRow("a free one of the pool") << 1 << QByteArray("10.77.0.102") << true;
        QTest::newRow("none outside the pool") << 1 << QByteArray("10.77.0.9") << false;
        QTest::newRow("none of another network") << 1 << QByteArray("10.78.0.100") << false;
        QTest::newRow("not the server's own") << 1 << QByteArray("10.77.0.1") << false;
        QTest::newRow("its reservation") << 7 << QByteArray("10.77.0.70") << true;
        QTest::newRow("not another's reservation outside the pool") << 1 << QByteArray("10.77.0.70") << false;
        QTest::newRow("not another's reservation inside the pool") << 1 << QByteArray("10.77.0.101") << false;
        QTest::newRow("not the network's own address") << 1 << QByteArray("10.77.0.0") << false;
        QTest::newRow("not the broadcast address") << 1 << QByteArray("10.77.0.255") << false;
    }
    void mayHold()
    {
        QFETCH(int, machine);
        QFETCH(QByteArray, address);
        QFETCH(bool, may);
        Table table;
        auto rules = smallPool();
        if (address == "10.77.0.0" || address == "10.77.0.255" || address == "10.77.0.1") {
            rules.poolFirst = ip("10.77.0.0"); // a careless pool
            rules.poolLast = ip("10.77.0.255");
        }
        table.setRules(rules);
        QCOMPARE(table.may(static_cast<std::uint32_t>(machine), address.constData()), may);
    }

    void renewsAndMoves()
    {
        Table table;
        const auto first = table.take(1);
        QCOMPARE(first.expires - first.granted, milliseconds(kLength));
        table.pass(seconds(100));
        const auto renewed = table.grant(macOf(1), first.address, kLength, "host", table.now, table.wall);
        QCOMPARE(renewed.granted, first.granted);
        QCOMPARE(renewed.expires - first.expires, milliseconds(seconds(100)));
        QCOMPARE(renewed.hostName, std::string("host"));
        // Another address: the old one is free at once, as the machine holds one only.
        const auto moved = table.grant(macOf(1), ip("10.77.0.103"), kLength, {}, table.now, table.wall);
        QCOMPARE(moved.granted, table.wall);
        QVERIFY(table.may(2, "10.77.0.100"));
        table.pass(kLength - seconds(1)); // the old deadlines are gone too
        QVERIFY(!table.may(2, "10.77.0.103"));
    }

    void releases() // RFC 2131, 4.3.4
    {
        Table table;
        table.take(1);
        QVERIFY(!table.release(macOf(2), ip("10.77.0.100"), table.now, table.wall));
        QVERIFY(!table.release(macOf(1), ip("10.77.0.102"), table.now, table.wall));
        const auto ended = table.release(macOf(1), ip("10.77.0.100"), table.now, table.wall);
        QVERIFY(ended);
        QCOMPARE(ended->expires, table.wall);
        QVERIFY(!table.release(macOf(1), ip("10.77.0.100"), table.now, table.wall));
        QVERIFY(table.may(2, "10.77.0.100"));
        QCOMPARE(table.offered(1), std::string("10.77.0.100")); // still its own
    }

    void declinesGoIntoQuarantine() // RFC 2131, 4.3.3
    {
        Table table;
        table.take(1);
        QVERIFY(!table.decline(macOf(2), ip("10.77.0.100"), table.now)); // not its address
        QVERIFY(!table.decline(macOf(1), ip("10.77.0.102"), table.now));
        QVERIFY(table.decline(macOf(1), ip("10.77.0.100"), table.now));
        QVERIFY(!table.may(1, "10.77.0.100"));
        QVERIFY(!table.may(2, "10.77.0.100"));
        QCOMPARE(table.offered(1), std::string("10.77.0.102"));
        table.pass(LeaseTable::kQuarantine - seconds(1));
        QVERIFY(!table.may(2, "10.77.0.100"));
        table.pass(seconds(1));
        QVERIFY(table.may(2, "10.77.0.100"));
    }

    void aDeclinedReservationIsReplacedFromThePool()
    {
        Table table;
        QCOMPARE(table.offered(7), std::string("10.77.0.70"));
        QVERIFY(table.decline(macOf(7), ip("10.77.0.70"), table.now));
        QCOMPARE(table.offered(7), std::string("10.77.0.100"));
        table.pass(LeaseTable::kQuarantine);
        QCOMPARE(table.offered(7), std::string("10.77.0.70"));
    }

    void quarantineFromOutside()
    {
        Table table;
        const auto address = ip("10.77.0.100");
        QVERIFY(!table.quarantine(address, table.now, table.now)); // over already
        const auto until = table.now + seconds(100);
        QCOMPARE(table.offered(1), std::string("10.77.0.100"));
        QVERIFY(table.quarantine(address, until, table.now)); // somebody answers there
        QVERIFY(table.quarantine(address, until, table.now));
        QVERIFY(!table.may(1, "10.77.0.100"));
        QCOMPARE(table.offered(1), std::string("10.77.0.102"));
        table.take(1);
        QVERIFY(!table.quarantine(ip("10.77.0.102"), until, table.now)); // it runs there
        QVERIFY(table.may(1, "10.77.0.102"));
        QVERIFY(table.quarantine(ip("10.77.0.103"), table.now + seconds(50), table.now)); // nobody's, and ends first
        QCOMPARE(table.offered(2), std::string("none"));
        table.pass(seconds(50));
        QCOMPARE(table.offered(2), std::string("10.77.0.103"));
        QVERIFY(!table.may(1, "10.77.0.100"));
        table.pass(seconds(50));
        QVERIFY(table.may(1, "10.77.0.100"));
        table.release(macOf(1), ip("10.77.0.102"), table.now, table.wall);
        QVERIFY(table.quarantine(ip("10.77.0.102"), table.now + seconds(9), table.now)); // only a memory
        QVERIFY(!table.knows(macOf(1)));
    }

    void withdrawsOffersOnly()
    {
        Table table;
        table.offered(1);
        table.withdraw(macOf(1), table.now);
        QCOMPARE(table.offered(2), std::string("10.77.0.100"));
        table.grant(macOf(2), ip("10.77.0.100"), kLength, {}, table.now, table.wall);
        table.offered(2);
        table.withdraw(macOf(2), table.now);
        QVERIFY(!table.may(1, "10.77.0.100"));
    }

    void aNewReservationWaitsForTheRunningLease()
    {
        Table table;
        table.take(1);
        auto rules = smallPool();
        rules.reserved[macOf(2)] = ip("10.77.0.100");
        table.setRules(rules);
        QVERIFY(table.may(1, "10.77.0.100")); // it runs there, perhaps from its disk
        QCOMPARE(table.offered(2), std::string("10.77.0.102"));
        QVERIFY(table.isItsPlace(macOf(1), ip("10.77.0.100"), table.now));
        QCOMPARE(table.offered(1), std::string("10.77.0.103")); // a new boot gives way
        table.grant(macOf(1), ip("10.77.0.103"), kLength, {}, table.now, table.wall);
        QCOMPARE(table.offered(2), std::string("10.77.0.100"));
    }

    void aReservationGoesBeforeAnOldLease()
    {
        Table table;
        table.take(1);
        auto rules = smallPool();
        rules.reserved[macOf(1)] = ip("10.77.0.80");
        table.setRules(rules);
        QVERIFY(!table.isItsPlace(macOf(1), ip("10.77.0.100"), table.now));
        QVERIFY(table.isItsPlace(macOf(1), ip("10.77.0.80"), table.now));
        QVERIFY(table.may(1, "10.77.0.100")); // to renew it is allowed
        QCOMPARE(table.offered(1), std::string("10.77.0.80"));
    }

    void anotherPoolLeavesLeasesAlone()
    {
        Table table;
        table.take(1);
        table.take(2);
        table.pass(kLength);
        table.take(2);
        auto rules = smallPool();
        rules.poolFirst = ip("10.77.0.200");
        rules.poolLast = ip("10.77.0.200");
        table.setRules(rules);
        QVERIFY(!table.knows(macOf(1))); // ended, and out of the pool: nothing to remember
        QVERIFY(table.may(2, "10.77.0.102"));
        QCOMPARE(table.offered(3), std::string("10.77.0.200"));
        table.pass(kLength);
        QVERIFY(!table.may(2, "10.77.0.102"));
        QVERIFY(!table.knows(macOf(2)));
    }

    void loadsWhatWasStored()
    {
        Table table;
        const auto hour = milliseconds(hours(1));
        const auto lease = [&](std::uint32_t machine, const char *address, milliseconds left) {
            return Lease{.mac = macOf(machine),
                .address = ip(address),
                .granted = table.wall + (-hour),
                .expires = table.wall + left,
                .hostName = {}};
        };
        table.load({lease(1, "10.77.0.102", hour), lease(2, "10.77.0.103", -hour), lease(3, "10.77.0.102", -hour),
                       lease(4, "10.77.0.44", hour),
                       Lease{.mac = macOf(5),
                           .address = ip("10.77.0.55"),
                           .granted = {},
                           .expires = {std::numeric_limits<std::int64_t>::max() / 2},
                           .hostName = {}}},
            table.now, table.wall);
        QVERIFY(!table.may(9, "10.77.0.102"));
        QVERIFY(!table.knows(macOf(3))); // the same address as another lease: the one that ends last is true
        QVERIFY(table.may(4, "10.77.0.44")); // outside the pool now
        QCOMPARE(table.offered(2), std::string("10.77.0.103")); // ended, and remembered
        QVERIFY(table.may(5, "10.77.0.55"));
        table.pass(seconds(3601));
        QVERIFY(table.may(9, "10.77.0.102"));
    }

    void noPoolLeavesReservations()
    {
        Table table;
        auto rules = smallPool();
        rules.poolFirst.reset();
        table.setRules(rules);
        QCOMPARE(table.offered(1), std::string("none"));
        QCOMPARE(table.offered(7), std::string("10.77.0.70"));
    }

    void aHugePoolAndAFloodOfMachinesStayBounded()
    {
        Table table;
        auto rules = smallPool();
        rules.network = *Ipv4Prefix::parse("10.0.0.0/8");
        rules.poolFirst = ip("10.1.0.0");
        rules.poolLast = ip("10.255.0.0");
        table.setRules(rules);
        for (std::uint32_t machine = 1000; machine < 1000 + 100'000; ++machine)
            table.offered(machine);
        QCOMPARE(table.holders(), LeaseTable::kMaxHolders);
        QCOMPARE(table.offered(7), std::string("10.77.0.70")); // not a stranger among them
        table.pass(LeaseTable::kOfferHeld);
        table.offered(1);
        QVERIFY(table.holders() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "test_leases.moc"
