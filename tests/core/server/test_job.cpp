#include "server/job.h"

#include <QtTest>

#include <future>

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
