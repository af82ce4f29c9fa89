#include "server/job.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace netseat::server {

namespace {

/// For the calling thread, and what it starts. Where the system refuses, the job runs as any other.
void stepBack()
{
    constexpr int kThread = 1;         // IOPRIO_WHO_PROCESS, which means a thread (ioprio_set(2))
    constexpr int kIdleClass = 3 << 13; // IOPRIO_CLASS_IDLE
    constexpr int kLowest = 19;
    (void)::syscall(SYS_ioprio_set, kThread, 0, kIdleClass);
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kLowest); // Linux: of one thread
}

} // namespace

Job::Job(Work work, Report report, Finished finished, Priority priority)
    : m_thread([this, priority, work = std::move(work), report = std::move(report), finished = std::move(finished)] {
        if (priority == Priority::Background)
            stepBack();
        finished(work([&](std::uint64_t done, std::uint64_t all) {
            report(done, all);
            return !m_cancelled;
        }));
    })
{
}

Job::~Job()
{
    cancel();
    m_thread.join();
}

} // namespace netseat::server
