#include "base/fair_share.h"

#include <QTest>

using namespace netseat;

namespace {
constexpr Ipv4Address kGreedy{1};

std::size_t takeAll(FairPlaces &places, Ipv4Address address)
{
    std::size_t taken = 0;
    while (places.take(address))
        ++taken;
    return taken;
}
} // namespace

class TestFairShare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAddressLeavesTwoThirds();
    void everybodyGetsTheLeast();
    void roomBehindOneAddressFits();
    void whatIsGivenBackIsFree();
    void burstThenRate();
    void budgetsAreOfEachAddress();
    void manyAddressesShareOneBudget();
};

void TestFairShare::oneAddressLeavesTwoThirds()
{
    FairPlaces places(300, 4);
    QCOMPARE(takeAll(places, kGreedy), std::size_t{100});
    QCOMPARE(takeAll(places, {2}), std::size_t{67});
    QCOMPARE(places.taken(), std::size_t{167});
    QVERIFY(!places.isFull());
}

void TestFairShare::everybodyGetsTheLeast()
{
    FairPlaces places(100, 4);
    takeAll(places, kGreedy);
    for (std::uint32_t address = 2; address < 8; ++address)
        QVERIFY(takeAll(places, {address}) >= 4);
    FairPlaces none(0, 4);
    QVERIFY(!none.take(kGreedy) && none.isFull());
    FairPlaces few(2, 4);
    QCOMPARE(takeAll(few, kGreedy), std::size_t{2}); // never more than there are
    QVERIFY(few.isFull());
}

void TestFairShare::roomBehindOneAddressFits()
{
    FairPlaces places(2048, 32);
    QVERIFY(takeAll(places, kGreedy) >= 500);
}

void TestFairShare::whatIsGivenBackIsFree()
{
    FairPlaces places(2, 2);
    QVERIFY(places.take({1}) && places.take({2}) && !places.take({1}));
    places.giveBack({3}); // has none
    QVERIFY(!places.take({1}));
    places.giveBack({2});
    QCOMPARE(places.takenBy({2}), std::size_t{0});
    QVERIFY(places.take({1}));
    QCOMPARE(places.takenBy({1}), std::size_t{2});
}

void TestFairShare::burstThenRate()
{
    FairRate rate(5, 10);
    TimePoint now{seconds(1000)};
    int allowed = 0;
    for (int i = 0; i < 20; ++i)
        allowed += rate.allow(kGreedy, now);
    QCOMPARE(allowed, 5);
    allowed = 0;
    for (int i = 0; i < 1000; ++i, now += milliseconds(2)) // two seconds
        allowed += rate.allow(kGreedy, now);
    QVERIFY(allowed >= 19 && allowed <= 21);
    now += std::chrono::hours(1);
    allowed = 0;
    for (int i = 0; i < 20; ++i)
        allowed += rate.allow(kGreedy, now);
    QCOMPARE(allowed, 5); // waiting saves up no more
}

void TestFairShare::budgetsAreOfEachAddress()
{
    FairRate rate(1, 1);
    const TimePoint now{seconds(1000)};
    QVERIFY(rate.allow({1}, now) && !rate.allow({1}, now));
    QVERIFY(rate.allow({2}, now));
}

void TestFairShare::manyAddressesShareOneBudget()
{
    FairRate rate(2, 1);
    TimePoint now{seconds(1000)};
    for (std::uint32_t address = 0; address < FairRate::kMaxAddresses; ++address)
        QVERIFY(rate.allow({address}, now));
    int allowed = 0;
    for (std::uint32_t address = 0; address < 1000; ++address)
        allowed += rate.allow({0x01000000 + address}, now);
    QCOMPARE(allowed, 2); // a flood under forged addresses
    QVERIFY(rate.allow({5}, now)); // who was there before has its own still
    now += seconds(10);
    QVERIFY(rate.allow({0x02000000}, now) && rate.allow({0x02000001}, now) && rate.allow({0x02000002}, now));
}

QTEST_APPLESS_MAIN(TestFairShare)
#include "test_fair_share.moc"
