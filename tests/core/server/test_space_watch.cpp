#include "server/space_watch.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestSpaceWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foresees_data()
    {
        QTest::addColumn<int>("minutes"); // watched, a sample each
        QTest::addColumn<int>("perMinute"); // MiB that go
        QTest::addColumn<int>("secondsLeft"); // of 10,000 MiB with a reserve of 1,000; -1: not told
        QTest::newRow("nothing is known at first") << 0 << 100 << -1;
        QTest::newRow("a steady rate") << 10 << 100 << 4800;
        QTest::newRow("no room goes") << 10 << 0 << -1;
        QTest::newRow("room comes back") << 10 << -100 << -1;
        QTest::newRow("down to the reserve") << 90 << 100 << 0;
    }
    void foresees()
    {
        QFETCH(int, minutes);
        QFETCH(int, perMinute);
        QFETCH(int, secondsLeft);
        SpaceWatch watch;
        SpaceStatus status;
        for (int minute = 0; minute <= minutes; ++minute)
            status = watch.observe(TimePoint(seconds(60 * minute)), mib(10000 - minute * perMinute), mib(20000), mib(1000));
        QCOMPARE(status.secondsLeft ? int(*status.secondsLeft) : -1, secondsLeft);
        QCOMPARE(status.total, mib(20000));
    }

    void oneLargeWriteIsNoTrend()
    {
        SpaceWatch watch;
        SpaceStatus status;
        for (int minute = 0; minute <= 60; ++minute)
            status = watch.observe(TimePoint(seconds(60 * minute)), mib(minute < 5 ? 10000 : 9000), mib(20000), mib(1000));
        QVERIFY(status.perHour < std::int64_t(mib(50)));
    }

    void roomIsShortUntilThereIsATenthMore_data()
    {
        QTest::addColumn<QList<int>>("free"); // MiB, with a reserve of 1,000
        QTest::addColumn<bool>("isShort");
        QTest::newRow("enough") << QList<int> {1000} << false;
        QTest::newRow("less than the reserve") << QList<int> {999} << true;
        QTest::newRow("a little more than the reserve again") << QList<int> {999, 1099} << true;
        QTest::newRow("a tenth more again") << QList<int> {999, 1100} << false;
    }
    void roomIsShortUntilThereIsATenthMore()
    {
        QFETCH(QList<int>, free);
        QFETCH(bool, isShort);
        SpaceWatch watch;
        int at = 0;
        for (const int now : free)
            watch.observe(TimePoint(seconds(++at)), mib(now), mib(20000), mib(1000));
        QCOMPARE(watch.isShort(), isShort);
    }

private:
    static std::uint64_t mib(int count) { return static_cast<std::uint64_t>(count) << 20U; }
};

QTEST_GUILESS_MAIN(TestSpaceWatch)
#include "test_space_watch.moc"
