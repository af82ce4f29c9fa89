// Random histories of a LeaseTable (leases.cpp, lease_book.cpp) against the properties that it promises.
#include "dhcp/leases.h"
#include "dhcp_rig.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

struct Held {
    Ipv4Address address;
    TimePoint until;
};

/// What a plain reader of RFC 2131 knows: at most one offer and one lease for each machine.
struct Model {
    std::map<MacAddress, Held> offers;
    std::map<MacAddress, Held> leases;
    std::map<Ipv4Address, TimePoint> declined;

    bool isHeldByOther(const MacAddress &mac, Ipv4Address address, TimePoint now) const
    {
        const auto holds = [&](const auto &row) {
            return row.first != mac && row.second.address == address && row.second.until > now;
        };
        return std::ranges::any_of(offers, holds) || std::ranges::any_of(leases, holds);
    }
    bool isDeclined(Ipv4Address address, TimePoint now) const
    {
        const auto found = declined.find(address);
        return found != declined.end() && found->second > now;
    }
};

const AddressRules kRules{.network = *Ipv4Prefix::parse("10.77.0.0/24"),
    .poolFirst = ip("10.77.0.100"),
    .poolLast = ip("10.77.0.107"),
    .excluded = {ip("10.77.0.105")},
    .reserved = {{macOf(0), ip("10.77.0.101")}, {macOf(1), ip("10.77.0.50")}}};

/// A table, the model beside it, and random things that happen to both. Every step says which promise was broken.
struct History {
    static constexpr seconds kLength{300};
    static constexpr const char *kKept = nullptr;

    explicit History(unsigned seed)
        : random(seed)
    {
        table.setRules(kRules);
    }

    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); }

    void pass(seconds by)
    {
        now += by;
        wall = wall + by;
    }

    const char *offer(const MacAddress &mac, Ipv4Address asked)
    {
        const auto offered = table.offer(mac, below(2) == 0 ? std::nullopt : std::optional(asked), now);
        if (!offered)
            return kKept;
        if (model.isHeldByOther(mac, *offered, now))
            return "offered what another machine holds";
        if (model.isDeclined(*offered, now))
            return "offered what was declined";
        for (const auto &[owner, reserved] : kRules.reserved)
            if (*offered == reserved && owner != mac)
                return "offered another machine's reservation";
        if (*offered == kRules.excluded.front())
            return "offered an excluded address";
        if (!table.mayHold(mac, *offered, now))
            return "offered what can't be taken";
        model.offers[mac] = {*offered, now + LeaseTable::kOfferHeld};
        return kKept;
    }

    const char *grant(const MacAddress &mac, Ipv4Address address)
    {
        if (!table.mayHold(mac, address, now))
            return kKept;
        if (model.isHeldByOther(mac, address, now) || model.isDeclined(address, now))
            return "would grant what another machine holds, or declined";
        table.grant(mac, address, kLength, {}, now, wall);
        model.offers.erase(mac);
        model.leases[mac] = {address, now + kLength};
        return kKept;
    }

    const char *release(const MacAddress &mac)
    {
        const auto held = model.leases[mac];
        model.leases.erase(mac);
        const bool released = table.release(mac, held.address, now, wall).has_value();
        return released == (held.until > now) ? kKept : "released another lease than the one that ran";
    }

    const char *decline(const MacAddress &mac, Ipv4Address address)
    {
        if (!table.decline(mac, address, now))
            return kKept;
        for (auto *held : {&model.offers, &model.leases})
            if (held->contains(mac) && held->at(mac).address == address)
                held->erase(mac);
        model.declined[address] = now + LeaseTable::kQuarantine;
        return kKept;
    }

    const char *step()
    {
        const auto mac = macOf(below(14));
        const Ipv4Address address{ip("10.77.0.99").bits + below(10)};
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            return offer(mac, address);
        case 3:
        case 4:
            return grant(mac, address);
        case 5:
            return release(mac);
        case 6:
            return below(20) == 0 ? decline(mac, address) : kKept;
        default:
            pass(seconds(below(50) == 0 ? 90000 : below(30)));
            return kKept;
        }
    }

    std::mt19937 random;
    LeaseTable table;
    Model model;
    TimePoint now{std::chrono::hours(1000)};
    WallTime wall{1'800'000'000'000};
};

} // namespace

class TestLeaseModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromises_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void keepsItsPromises()
    {
        QFETCH(unsigned, seed);
        History history(seed);
        for (int step = 0; step < 5000; ++step) {
            const auto *broken = history.step();
            QVERIFY2(!broken, broken);
        }
        // All who hold something give up; then the pool is whole again: nothing leaks.
        history.pass(LeaseTable::kQuarantine + seconds(300));
        std::set<Ipv4Address> given;
        for (std::uint32_t machine = 100; machine < 120; ++machine)
            if (const auto offered = history.table.offer(macOf(machine), {}, history.now))
                given.insert(*offered);
        QCOMPARE(given.size(), std::size_t{6}); // eight, but one is excluded and one reserved
    }
};

QTEST_GUILESS_MAIN(TestLeaseModel)
#include "test_lease_model.moc"
