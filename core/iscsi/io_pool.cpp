#include "iscsi/io_pool.h"

#include <pthread.h>
#include <system_error>

namespace netseat::iscsi {

IoPool::IoPool(int mostThreads)
    : m_most(static_cast<std::size_t>(mostThreads))
{
    m_threads.emplace_back([this] { serve(); }); // one there must be; if even that can't be had, nothing works
}

IoPool::~IoPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

int IoPool::threads() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_threads.size());
}

void IoPool::run(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
        if (m_queue.size() > m_idle && m_threads.size() < m_most) {
            try {
                m_threads.emplace_back([this] { serve(); });
            } catch (const std::system_error &) {
                m_most = m_threads.size(); // the system gives no more: those that are there do the work
            }
        }
    }
    m_wake.notify_one();
}

void IoPool::serve()
{
    (void)::pthread_setname_np(::pthread_self(), "disk i/o");
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        --m_idle;
        if (m_queue.empty())
            return;
        {
            const auto work = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            work();
        }
        lock.lock();
    }
}

} // namespace netseat::iscsi
