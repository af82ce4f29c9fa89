#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace netseat::iscsi {

/// Threads for work that may block: cold reads, writes, flushes, opening disks. They are started as they are needed, up
/// to a limit, so that a disk that hangs costs the others no thread of theirs. Each disk has a bounded number of jobs
/// here at a time (DiskQueue), and with them the queue is bounded.
class IoPool {
public:
    explicit IoPool(int mostThreads);
    ~IoPool(); ///< does all that was given, then ends

    void run(std::function<void()> work);
    int threads() const; ///< started so far

private:
    void serve();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    std::size_t m_idle = 0;
    std::size_t m_most;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace netseat::iscsi
