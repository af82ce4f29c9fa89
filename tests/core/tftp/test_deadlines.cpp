#include "tftp/deadlines.h"

#include <QTest>

using namespace netseat;
using namespace netseat::tftp;

class TestDeadlines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comeInOrder();
    void areLookedAtAgainWhenAsked();
    void aLookMayAddOthers();
};

namespace {
TimePoint at(int ms)
{
    return TimePoint{milliseconds(ms)};
}
} // namespace

void TestDeadlines::comeInOrder()
{
    Deadlines deadlines;
    QVERIFY(!deadlines.next());
    for (const int ms : {30, 10, 20, 40})
        deadlines.add(static_cast<std::uint64_t>(ms), at(ms));
    QVERIFY(deadlines.next() == at(10));
    std::vector<std::uint64_t> seen;
    deadlines.run(at(30), [&](std::uint64_t id, TimePoint when) -> std::optional<TimePoint> {
        seen.push_back(id);
        return when == at(static_cast<int>(id)) ? std::nullopt : std::optional(when);
    });
    QCOMPARE(seen, (std::vector<std::uint64_t>{10, 20, 30}));
    QVERIFY(deadlines.next() == at(40));
    QCOMPARE(deadlines.size(), std::size_t{1});
}

void TestDeadlines::areLookedAtAgainWhenAsked()
{
    Deadlines deadlines;
    deadlines.add(1, at(10));
    int looks = 0;
    const auto later = [&](std::uint64_t, TimePoint when) { return ++looks, std::optional(when + milliseconds(5)); };
    deadlines.run(at(9), later);
    QCOMPARE(looks, 0);
    deadlines.run(at(10), later);
    QCOMPARE(looks, 1);
    deadlines.run(at(22), later); // 15 and 20
    QCOMPARE(looks, 3);
    QVERIFY(deadlines.next() == at(25));
}

void TestDeadlines::aLookMayAddOthers()
{
    Deadlines deadlines;
    deadlines.add(1, at(10));
    std::vector<std::uint64_t> seen;
    deadlines.run(at(10), [&](std::uint64_t id, TimePoint) -> std::optional<TimePoint> {
        seen.push_back(id);
        if (id == 1)
            deadlines.add(2, at(5));
        return std::nullopt;
    });
    QCOMPARE(seen, (std::vector<std::uint64_t>{1, 2}));
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "test_deadlines.moc"
