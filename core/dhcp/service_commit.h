#pragma once

#include "dhcp/lease_journal.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace netseat::dhcp {

/// Writes to the lease journal on a thread of its own, so that requests are handled while the disk is waited for. One
/// write at a time; what comes meanwhile goes with the next.
class CommitThread {
public:
    /// `written` is called on this thread after each write; it must only queue a call of take().
    explicit CommitThread(std::function<void()> written);
    ~CommitThread(); ///< after the write that is under way
    CommitThread(const CommitThread &) = delete;
    CommitThread &operator=(const CommitThread &) = delete;

    /// Only while it is not busy.
    void start(LeaseJournal::Write write);
    /// From start() until the outcome was taken.
    bool isBusy() const { return m_busy; }
    /// The outcome of a write that has ended, once.
    std::optional<Result<void>> take();
    /// The same, waiting for it; nothing if it is not busy.
    std::optional<Result<void>> wait();

private:
    void run();

    std::function<void()> m_written;
    bool m_busy = false; // of who calls
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<LeaseJournal::Write> m_write;
    std::optional<Result<void>> m_outcome;
    bool m_ending = false;
    std::thread m_thread; ///< the last to begin
};

} // namespace netseat::dhcp
