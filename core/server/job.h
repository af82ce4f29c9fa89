#pragma once

#include "base/result.h"
#include "storage/progress.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace netseat::server {

/// A piece of work that takes long, on a thread of its own. Ending the object cancels it and waits.
class Job {
public:
    /// What is left to do when the work is done, for the thread that owns the inventory. Its text tells how it went.
    using Completion = std::function<Result<std::string>()>;
    using Work = std::function<Result<Completion>(const storage::Progress &progress)>;
    /// Both are called on the job's thread; `finished` once, as its last act.
    using Report = std::function<void(std::uint64_t done, std::uint64_t all)>;
    using Finished = std::function<void(const Result<Completion> &completion)>;

    /// Background: it gets the processor and the disks only when nobody else wants them, so that clients don't notice
    /// it.
    enum class Priority { Normal, Background };

    Job(Work work, Report report, Finished finished, Priority priority = Priority::Normal);
    ~Job();
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    /// Asks it to stop; it finishes with Cancelled, and leaves no file behind.
    void cancel() { m_cancelled = true; }

private:
    std::atomic<bool> m_cancelled {false};
    std::thread m_thread;
};

} // namespace netseat::server
