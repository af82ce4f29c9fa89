#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace netseat::iscsi {

/// A few threads for work that may block: cold reads, writes, flushes, opening disks. Each disk has at most one piece of
/// work here at a time (DiskQueue), so the queue is never longer than there are disks.
class IoPool {
public:
    explicit IoPool(int threads);
    ~IoPool(); ///< does all that was given, then ends

    void run(std::function<void()> work);

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace netseat::iscsi
