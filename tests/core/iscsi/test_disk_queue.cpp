#include "iscsi/disk_queue.h"
#include "iscsi/io_pool.h"
#include "memory_disk.h"

#include <QTest>

#include <atomic>
#include <condition_variable>

using namespace netseat;
using namespace netseat::iscsi;
using Kind = scsi::MediaOp::Kind;

namespace {

/// A disk's queue whose pool and whose worker run when the test says so.
struct Rig {
    std::deque<std::function<void()>> pool;
    std::deque<std::function<void()>> posts;
    std::vector<std::string> reports;
    netseat::test::MemoryDisk *memory = nullptr;
    Slice slice{makeBuffer(4096), 0, 4096};
    DiskQueue queue{{[this](std::function<void()> work) { pool.push_back(std::move(work)); },
        [this](std::function<void()> work) { posts.push_back(std::move(work)); },
        [this](const Ticket &ticket, const scsi::Outcome &outcome) {
            reports.push_back(std::to_string(ticket.task) + (outcome.status == scsi::Status::Good ? "" : "!"));
        },
        [](auto, const auto &) {}}};

    explicit Rig(bool open = true)
    {
        if (!open)
            return;
        auto device = std::make_unique<netseat::test::MemoryDisk>(BlockCount{4096});
        memory = device.get();
        queue.setDevice(std::move(device));
    }
    static void runAll(std::deque<std::function<void()>> &works)
    {
        while (!works.empty()) {
            const auto work = std::move(works.front());
            works.pop_front();
            work();
        }
    }
    void endTurn() { runAll(posts); }
    void finish()
    {
        while (!pool.empty() || !posts.empty()) {
            runAll(pool);
            runAll(posts);
        }
    }
    bool read(std::uint32_t task) { return queue.read({1, task}, {0}, slice).has_value(); }
    bool perform(std::uint32_t task, Kind kind, bool thenFlush = false)
    {
        scsi::MediaOp op;
        op.kind = kind;
        op.ranges.push_back({{task}, {kind == Kind::CompareAndWrite ? 4U : 8U}});
        op.thenFlush = thenFlush;
        return queue.perform({1, task}, op, slice).has_value();
    }
};

} // namespace

/// What of a disk's work runs where, when and beside what.
class TestDiskQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolDoesAllBeforeItEnds()
    {
        std::atomic<int> done{0};
        {
            IoPool pool(3);
            for (int i = 0; i < 100; ++i)
                pool.run([&done] { ++done; });
            QVERIFY(pool.threads() <= 3);
        }
        QCOMPARE(done.load(), 100);
    }

    void aHangingJobCostsTheOthersNoThread()
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool released = false;
        std::atomic<int> others{0};
        IoPool pool(8);
        const auto hang = [&] {
            std::unique_lock lock(mutex);
            wake.wait(lock, [&] { return released; });
        };
        for (int i = 0; i < 7; ++i)
            pool.run(hang);
        for (int i = 0; i < 20; ++i)
            pool.run([&others] { ++others; });
        QTRY_COMPARE_WITH_TIMEOUT(others.load(), 20, 30'000);
        const std::lock_guard lock(mutex);
        released = true;
        wake.notify_all();
    }

    void whatMemoryHoldsIsReadAtOnce()
    {
        Rig rig;
        QVERIFY(rig.read(1));
        QVERIFY(rig.posts.empty() && rig.pool.empty());
    }

    void coldReadsGoToTheDiskTogetherUpToALimit()
    {
        Rig rig;
        rig.memory->wouldBlock = true;
        for (std::uint32_t task = 1; task <= 20; ++task)
            QVERIFY(!rig.read(task));
        QVERIFY(rig.pool.empty()); // not before the turn is over
        rig.endTurn();
        QCOMPARE(rig.pool.size(), std::size_t{DiskQueue::kMostJobs});
        rig.finish();
        QCOMPARE(rig.reports.size(), std::size_t{20});
        QVERIFY(rig.queue.idle());
    }

    void smallWritesOfOneTurnAreOneJob()
    {
        Rig rig;
        for (std::uint32_t task = 1; task <= 10; ++task)
            QVERIFY(!rig.perform(task, Kind::Write));
        rig.perform(11, Kind::Flush);
        rig.endTurn();
        QCOMPARE(rig.pool.size(), std::size_t{2});
        rig.finish();
        QCOMPARE(rig.reports.size(), std::size_t{11});
        QCOMPARE(rig.memory->writes, 10);
    }

    void aJobOfWritesIsBounded_data()
    {
        QTest::addColumn<int>("octets");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("jobs");
        QTest::newRow("by number") << 4096 << 65 << 2;
        QTest::newRow("by octets: large writes run beside one another") << 524288 << 3 << 3;
    }
    void aJobOfWritesIsBounded()
    {
        QFETCH(int, octets);
        QFETCH(int, count);
        QFETCH(int, jobs);
        Rig rig;
        const auto size = static_cast<std::size_t>(octets);
        rig.slice = {makeBuffer(size), 0, size};
        for (int task = 1; task <= count; ++task)
            rig.perform(static_cast<std::uint32_t>(task), Kind::Write);
        rig.endTurn();
        QCOMPARE(rig.pool.size(), static_cast<std::size_t>(jobs));
        rig.finish();
    }

    void readAndWriteInOneStepIsAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("COMPARE AND WRITE (SBC-3, 5.2)") << static_cast<int>(Kind::CompareAndWrite);
        QTest::newRow("ORWRITE (SBC-3, 5.11)") << static_cast<int>(Kind::OrWrite);
    }
    void readAndWriteInOneStepIsAlone()
    {
        QFETCH(int, kind);
        Rig rig;
        rig.perform(1, Kind::Write);
        rig.perform(2, static_cast<Kind>(kind));
        rig.perform(3, Kind::Write);
        QVERIFY(!rig.read(4)); // nobody overtakes it
        rig.endTurn();
        QCOMPARE(rig.pool.size(), std::size_t{1});
        rig.runAll(rig.pool);
        rig.endTurn();
        QCOMPARE(rig.reports, std::vector<std::string>{"1"});
        QCOMPARE(rig.pool.size(), std::size_t{1});
        rig.runAll(rig.pool);
        rig.endTurn();
        QCOMPARE(rig.pool.size(), std::size_t{2});
        rig.finish();
        QVERIFY(rig.queue.idle());
        QVERIFY(rig.read(5));
    }

    void whatHasNotBegunCanBeCancelled()
    {
        Rig rig;
        rig.memory->wouldBlock = true;
        rig.read(1);
        rig.endTurn();
        rig.perform(2, Kind::OrWrite);
        QVERIFY(!rig.queue.cancel({1, 1}));
        QVERIFY(rig.queue.cancel({1, 2}));
        QVERIFY(!rig.queue.cancel({1, 99}));
        rig.memory->wouldBlock = false;
        QVERIFY(rig.read(3)); // nothing is alone any more
        rig.finish();
        QCOMPARE(rig.reports, std::vector<std::string>{"1"});
    }

    void theDiskIsSwappedWhenAllBeforeHasEnded()
    {
        Rig rig;
        rig.perform(1, Kind::Flush);
        rig.endTurn();
        bool closed = false;
        std::unique_ptr<storage::BlockDevice> old;
        rig.queue.whole([&] { old = rig.queue.takeDevice(); }, [] {}, [&] { closed = true; });
        rig.endTurn();
        QVERIFY(old == nullptr);
        rig.finish();
        QVERIFY(closed && old && rig.queue.idle());
        QVERIFY(!rig.read(2)); // no medium
        rig.finish();
        QCOMPARE(rig.reports, (std::vector<std::string>{"1", "2!"}));
    }

    void anOpenDiskIsNeeded()
    {
        Rig rig(false);
        rig.perform(1, Kind::Flush);
        rig.finish();
        QCOMPARE(rig.reports, std::vector<std::string>{"1!"});
        QVERIFY(rig.queue.idle());
    }
};

QTEST_GUILESS_MAIN(TestDiskQueue)
#include "test_disk_queue.moc"
