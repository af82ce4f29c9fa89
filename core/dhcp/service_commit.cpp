#include "dhcp/service_commit.h"

#include "base/check.h"

#include <utility>

#include <pthread.h>

namespace netseat::dhcp {

CommitThread::CommitThread(std::function<void()> written)
    : m_written(std::move(written))
    , m_thread([this] { run(); })
{
}

CommitThread::~CommitThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void CommitThread::run()
{
    ::pthread_setname_np(::pthread_self(), "dhcp leases");
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_write || m_ending; });
        if (!m_write)
            return;
        const auto write = *std::exchange(m_write, std::nullopt);
        lock.unlock();
        auto outcome = LeaseJournal::perform(write);
        lock.lock();
        m_outcome = std::move(outcome);
        lock.unlock();
        m_changed.notify_all();
        m_written();
        lock.lock();
    }
}

void CommitThread::start(LeaseJournal::Write write)
{
    NETSEAT_CHECK(!m_busy);
    m_busy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_write = std::move(write);
    }
    m_changed.notify_all();
}

std::optional<Result<void>> CommitThread::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_outcome)
        m_busy = false;
    return std::exchange(m_outcome, std::nullopt);
}

std::optional<Result<void>> CommitThread::wait()
{
    if (!m_busy)
        return std::nullopt;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_outcome.has_value(); });
    m_busy = false;
    return std::exchange(m_outcome, std::nullopt);
}

} // namespace netseat::dhcp
