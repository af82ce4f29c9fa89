#include "dhcp/service_commit.h"
#include "dhcp_rig.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

constexpr WallTime kWall{1'800'000'000'000};
constexpr TimePoint kNow{std::chrono::hours(1000)};

Lease leaseOf(std::uint32_t machine)
{
    return {.mac = macOf(machine),
        .address = {0x0a000000 + machine},
        .granted = kWall,
        .expires = kWall + seconds(3600),
        .hostName = "pc"};
}

} // namespace

class TestServiceCommit : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::atomic<int> m_told{0};

    std::filesystem::path folder() const { return m_dir.path().toStdString(); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_dir.isValid());
        std::filesystem::remove(folder() / LeaseJournal::kFileName);
        m_told = 0;
    }

    void whatWasWrittenIsThere()
    {
        auto journal = LeaseJournal::open(folder(), kNow);
        CommitThread thread([this] { ++m_told; });
        QVERIFY(!thread.take());
        QVERIFY(!thread.wait());
        for (std::uint32_t i = 1; i <= 100; ++i) {
            journal.put(leaseOf(i), kWall);
            auto write = journal.beginCommit();
            QVERIFY(write);
            QVERIFY(!journal.isDurable(macOf(i), leaseOf(i).address, kWall));
            thread.start(std::move(*write));
            QVERIFY(thread.isBusy());
            journal.put(leaseOf(1000 + i), kWall); // goes with the next
            std::optional<Result<void>> outcome;
            if (i % 2 == 0)
                outcome = thread.wait();
            else
                QTRY_VERIFY_WITH_TIMEOUT(outcome || (outcome = thread.take()), 20'000);
            QVERIFY(outcome && *outcome);
            QVERIFY(!thread.isBusy());
            QVERIFY(!thread.take()); // once
            QVERIFY(journal.endCommit(*outcome, kNow));
            QVERIFY(journal.isDurable(macOf(i), leaseOf(i).address, kWall));
            QVERIFY(!journal.isDurable(macOf(1000 + i), leaseOf(1000 + i).address, kWall));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_told.load(), 100, 20'000);
        QVERIFY(journal.commit(kNow));
        QCOMPARE(LeaseJournal::open(folder(), kNow).machines(), std::size_t{200});
    }

    /// What a machine was given while an earlier word of it was on its way to the disk is not durable by that.
    void onlyWhatWasWrittenIsDurable()
    {
        auto journal = LeaseJournal::open(folder(), kNow);
        const auto first = leaseOf(1);
        auto second = first;
        second.address.bits += 77;
        auto longer = leaseOf(2);
        longer.expires = longer.expires + seconds(3600);
        journal.put(first, kWall);
        journal.put(leaseOf(2), kWall);
        auto write = journal.beginCommit();
        QVERIFY(write);
        journal.put(second, kWall);
        journal.put(longer, kWall);
        QVERIFY(journal.endCommit(LeaseJournal::perform(*write), kNow));
        QVERIFY(!journal.isDurable(second.mac, second.address, kWall));
        QVERIFY(journal.isDurable(longer.mac, longer.address, kWall));
        QVERIFY(!journal.isDurable(longer.mac, longer.address, leaseOf(2).expires));
        QVERIFY(journal.commit(kNow));
        QVERIFY(journal.isDurable(second.mac, second.address, kWall));
        QVERIFY(journal.isDurable(longer.mac, longer.address, leaseOf(2).expires));
    }

    /// A write that failed is not made up for by the next one: the file is written anew.
    void aFailureIsOvercomeByAWholeNewFile()
    {
        auto journal = LeaseJournal::open(folder(), kNow);
        journal.put(leaseOf(1), kWall);
        auto write = journal.beginCommit();
        QVERIFY(write);
        journal.put(leaseOf(2), kWall);
        const int closed = write->fd;
        write->fd = -1;
        CommitThread thread([this] { ++m_told; });
        thread.start(std::move(*write));
        const auto outcome = thread.wait();
        QVERIFY(outcome && !*outcome);
        QVERIFY(!journal.endCommit(*outcome, kNow));
        QVERIFY(!journal.beginCommit()); // commit() does it
        QVERIFY(!journal.commit(kNow)); // not at once
        QVERIFY(journal.commit(kNow + LeaseJournal::kRetry));
        QVERIFY(journal.isDurable(macOf(1), leaseOf(1).address, kWall));
        QVERIFY(journal.isDurable(macOf(2), leaseOf(2).address, kWall));
        journal.put(leaseOf(3), kWall);
        write = journal.beginCommit();
        QVERIFY(write && write->fd != closed);
        QVERIFY(journal.endCommit(LeaseJournal::perform(*write), kNow));
        QCOMPARE(LeaseJournal::open(folder(), kNow).machines(), std::size_t{3});
    }

    void itEndsAfterTheWriteThatIsUnderWay()
    {
        auto journal = LeaseJournal::open(folder(), kNow);
        journal.put(leaseOf(1), kWall);
        {
            CommitThread thread([this] { ++m_told; });
            auto write = journal.beginCommit();
            QVERIFY(write);
            thread.start(std::move(*write));
        }
        QCOMPARE(m_told.load(), 1);
        QCOMPARE(LeaseJournal::open(folder(), kNow).machines(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestServiceCommit)
#include "test_service_commit.moc"
