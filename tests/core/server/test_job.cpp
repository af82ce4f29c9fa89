#include "server/job.h"

#include <QTest>

#include <future>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::server;

class TestJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCompletionComesBack()
    {
        std::promise<std::string> text;
        const Job job([](const storage::Progress &progress) -> Result<Job::Completion> {
            progress(1, 2);
            return Job::Completion([]() -> Result<std::string> { return std::string("done"); });
        }, [](std::uint64_t done, std::uint64_t all) { QVERIFY(done == 1 && all == 2); },
            [&](const Result<Job::Completion> &completion) { text.set_value(*(*completion)()); });
        QCOMPARE(text.get_future().get(), "done");
    }

    void aBackgroundJobStepsBack_data()
    {
        QTest::addColumn<bool>("background");
        QTest::newRow("in the background") << true;
        QTest::newRow("as any other") << false;
    }
    void aBackgroundJobStepsBack()
    {
        QFETCH(bool, background);
        constexpr int kThread = 1;
        constexpr long kIdleClass = 3;
        struct Found {
            long ioClass = -1;
            int nice = -1;
        };
        std::promise<Found> found;
        const auto look = [&](const storage::Progress &) -> Result<Job::Completion> {
            errno = 0;
            found.set_value({::syscall(SYS_ioprio_get, kThread, 0) >> 13, ::getpriority(PRIO_PROCESS, 0)});
            return Error {Error::Code::Cancelled, ""};
        };
        const int ours = ::getpriority(PRIO_PROCESS, 0);
        const Job job(look, [](std::uint64_t, std::uint64_t) {}, [](const Result<Job::Completion> &) {},
                      background ? Job::Priority::Background : Job::Priority::Normal);
        const auto got = found.get_future().get();
        QCOMPARE(got.ioClass == kIdleClass, background);
        QCOMPARE(got.nice, background ? 19 : ours);
        QCOMPARE(::getpriority(PRIO_PROCESS, 0), ours); // the others go on as they were
    }

    void endingTheObjectCancelsAndWaits()
    {
        std::promise<void> begun;
        std::promise<bool> cancelled;
        {
            const Job job([&](const storage::Progress &progress) -> Result<Job::Completion> {
                begun.set_value();
                while (progress(0, 0))
                    std::this_thread::yield();
                return Error {Error::Code::Cancelled, "cancelled"};
            }, [](std::uint64_t, std::uint64_t) {},
                [&](const Result<Job::Completion> &completion) { cancelled.set_value(!completion); });
            begun.get_future().wait();
        }
        QVERIFY(cancelled.get_future().get());
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
