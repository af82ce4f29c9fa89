#include "server/job.h"

#include <utility>

namespace netseat::server {

Job::Job(Work work, Report report, Finished finished)
    : m_thread([this, work = std::move(work), report = std::move(report), finished = std::move(finished)] {
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
