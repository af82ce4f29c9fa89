#include "server/upkeep.h"

#include <QTest>

#include <ctime>

using namespace netseat;
using namespace netseat::server;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kMidnight = 20'000 * kDay; // UTC

using Ids = std::vector<VersionId>;

ImageVersion version(std::int64_t id, std::int64_t verified, VersionState state = VersionState::Ready)
{
    return {.id = {id}, .image = {1}, .number = static_cast<int>(id), .state = state, .file = "images/x",
            .verified = {verified}};
}

} // namespace

class TestUpkeep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Etc/GMT-2"); // two hours ahead
        ::tzset();
    }

    void theHourIsThatOfThisComputer()
    {
        QCOMPARE(localHour({kMidnight}), 2);
        QCOMPARE(localHour({kMidnight + 22 * kHour}), 0);
    }

    void checksAreDue_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hour"); // set; it is 5 now, by the clock on the wall
        QTest::addColumn<qint64>("ago"); // ms
        QTest::addColumn<bool>("due");
        QTest::newRow("never compared") << 7 << 3 << qint64 {kMidnight} << true;
        QTest::newRow("a week ago") << 7 << 3 << qint64 {7 * kDay} << true;
        QTest::newRow("not quite a week ago") << 7 << 3 << qint64 {7 * kDay - 1} << false;
        QTest::newRow("in the hour that is set") << 7 << 5 << qint64 {7 * kDay} << true;
        QTest::newRow("before that hour") << 7 << 6 << qint64 {7 * kDay} << false;
        QTest::newRow("every day") << 1 << 0 << qint64 {kDay} << true;
        QTest::newRow("only on demand") << 0 << 0 << qint64 {9 * kDay} << false;
    }
    void checksAreDue()
    {
        QFETCH(int, days);
        QFETCH(int, hour);
        QFETCH(qint64, ago);
        QFETCH(bool, due);
        const std::int64_t now = kMidnight + 3 * kHour;
        Inventory inventory;
        inventory.storage.verifyDays = days;
        inventory.storage.verifyHour = hour;
        inventory.versions = {version(1, now - ago)};
        QCOMPARE(!dueForCheck(inventory, {now}).empty(), due);
        inventory.versions[0].state = VersionState::Draft;
        QVERIFY(dueForCheck(inventory, {now}).empty());
    }

    void whoWaitedLongestIsFirst()
    {
        Inventory inventory;
        inventory.versions = {version(1, 3), version(2, 0), version(3, kMidnight), version(4, 2), version(5, 0)};
        QVERIFY((dueForCheck(inventory, {kMidnight + 3 * kHour}) == Ids {{2}, {5}, {4}, {1}}));
    }

    void theNewestAndTheDefaultVersionMayHaveTooManyFiles()
    {
        Inventory inventory;
        inventory.images = {{.id = {1}, .name = "a", .file = "x", .stamp = {}, .added = {}, .current = {2}}};
        QVERIFY(maybeTooLong({}).empty());
        inventory.versions = {version(1, 0), version(2, 0), version(3, 0), version(4, 0, VersionState::Draft)};
        for (auto &one : inventory.versions)
            if (one.id.value > 1)
                one.parent = VersionId {one.id.value - 1};
        QVERIFY((maybeTooLong(inventory) == Ids {{3}, {2}}));
        inventory.images[0].current = {3};
        QVERIFY((maybeTooLong(inventory) == Ids {{3}}));
        inventory.versions[2].parent.reset(); // stands alone
        QVERIFY(maybeTooLong(inventory).empty());
        inventory.images[0].current = {2};
        inventory.storage.maxChain = 0;
        QVERIFY(maybeTooLong(inventory).empty());
    }
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "test_upkeep.moc"
