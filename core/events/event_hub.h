#pragma once

#include "events/event.h"

#include <functional>
#include <mutex>
#include <utility>

namespace netseat {

/// Many threads publish, one reader drains. Bounded: above kCapacity waiting events, further ones are
/// counted and told as one EventsSuppressed, so a flood from the network costs neither memory nor time.
class EventHub {
public:
    static constexpr std::size_t kCapacity = 8192;

    /// Stamps the time if it is unset, then queues. Never blocks for longer than a push_back.
    void publish(Event event);

    /// Everything published since the last call, oldest first.
    EventBatch drain();

    /// `wake` runs on a publisher's thread each time the queue goes from empty to not empty. Set it
    /// before the first publish, or to nothing after the last publisher has stopped.
    void setWake(std::function<void()> wake);

private:
    std::mutex m_mutex;
    EventBatch m_waiting;
    std::uint64_t m_suppressed = 0;
    std::function<void()> m_wake;
};

} // namespace netseat
