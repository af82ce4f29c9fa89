#include "dhcp/address_ranges.h"

#include <QTest>

#include <random>
#include <set>

using namespace netseat;
using namespace netseat::dhcp;

class TestAddressRanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheLowest()
    {
        AddressRanges ranges;
        QVERIFY(!ranges.lowest());
        ranges.add({10}, {12});
        ranges.remove({10});
        QCOMPARE(ranges.lowest(), std::optional(Ipv4Address{11}));
        ranges.add(Ipv4Address{10});
        QCOMPARE(ranges.lowest(), std::optional(Ipv4Address{10}));
    }

    void takesTheLowestOfAll()
    {
        AddressRanges ranges;
        QVERIFY(ranges.lowest(3).empty());
        ranges.add({10}, {11});
        ranges.add({0xfffffffe}, {0xffffffff});
        const auto isFirst = [&](std::size_t count, const std::vector<Ipv4Address> &expected) {
            return ranges.lowest(count) == expected;
        };
        QVERIFY(isFirst(0, {}));
        QVERIFY(isFirst(1, {{10}}));
        QVERIFY(isFirst(3, {{10}, {11}, {0xfffffffe}}));
        QVERIFY(isFirst(9, {{10}, {11}, {0xfffffffe}, {0xffffffff}}));
    }

    void aRangeUpsideDownIsEmpty()
    {
        AddressRanges ranges;
        ranges.add({12}, {10});
        QVERIFY(ranges.empty());
    }

    void holdsAllOfTheAddressSpace()
    {
        AddressRanges ranges;
        ranges.add({0}, {0xffffffff});
        ranges.remove({0xffffffff});
        ranges.remove({0});
        QVERIFY(!ranges.contains({0}));
        QVERIFY(!ranges.contains({0xffffffff}));
        QVERIFY(ranges.contains({1}));
        ranges.add(Ipv4Address{0xffffffff});
        ranges.add(Ipv4Address{0});
        QVERIFY(ranges.contains({0xffffffff}));
        QCOMPARE(ranges.lowest(), std::optional(Ipv4Address{0}));
    }

    void isASet() // against std::set
    {
        std::mt19937 random(1);
        AddressRanges ranges;
        std::set<std::uint32_t> expected;
        for (int i = 0; i < 20000; ++i) {
            const std::uint32_t address = random() % 64;
            if (random() % 2 == 0) {
                ranges.add(Ipv4Address{address});
                expected.insert(address);
            } else {
                ranges.remove({address});
                expected.erase(address);
            }
            for (std::uint32_t probe = 0; probe < 64; ++probe)
                QCOMPARE(ranges.contains({probe}), expected.contains(probe));
            QCOMPARE(ranges.empty(), expected.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressRanges)
#include "test_address_ranges.moc"
