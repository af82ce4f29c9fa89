#pragma once

#include "latency.h"
#include "trace.h"

#include <chrono>
#include <memory>
#include <sys/epoll.h>
#include <unistd.h>

namespace storm {

using Clock = std::chrono::steady_clock;

/// Something with a socket.
class Watcher {
public:
    explicit Watcher(int descriptor)
        : fd(descriptor)
    {
    }
    virtual ~Watcher()
    {
        if (fd >= 0)
            ::close(fd); // which ends epoll's watch too
    }
    Watcher(const Watcher &) = delete;
    Watcher &operator=(const Watcher &) = delete;
    virtual void ready(std::uint32_t events) = 0;

    int fd;
};

/// One epoll descriptor. A watcher may end while events wait for it: bury it, don't delete it.
class Reactor {
public:
    Reactor()
        : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        if (m_epoll < 0)
            fail("there is no epoll");
    }
    ~Reactor() { ::close(m_epoll); }
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;

    void watch(Watcher &watcher, std::uint32_t events, bool known = false)
    {
        epoll_event event{};
        event.events = events;
        event.data.ptr = &watcher;
        if (::epoll_ctl(m_epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, watcher.fd, &event) != 0)
            fail("a socket can't be watched");
    }
    void bury(std::unique_ptr<Watcher> watcher)
    {
        if (!watcher)
            return;
        ::close(watcher->fd);
        watcher->fd = -1;
        m_buried.push_back(std::move(watcher));
    }
    void turn(int milliseconds)
    {
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), milliseconds);
        for (int i = 0; i < count; ++i) {
            const auto &event = events[static_cast<std::size_t>(i)];
            auto *watcher = static_cast<Watcher *>(event.data.ptr);
            if (watcher->fd >= 0)
                watcher->ready(event.events);
        }
        m_buried.clear();
    }

private:
    int m_epoll;
    std::vector<std::unique_ptr<Watcher>> m_buried;
};

/// What all machines together saw.
struct Counters {
    std::uint64_t commands = 0;
    std::uint64_t octetsRead = 0;
    std::uint64_t octetsWritten = 0;
    std::uint64_t dhcpResent = 0;
    std::uint64_t tftpResent = 0;
    std::uint64_t loginsRetried = 0;
    std::uint64_t commandsRepeated = 0; ///< after a unit attention
    std::uint64_t tcpResent = 0; ///< segments, by us
    Latencies latencies;
};

} // namespace storm
