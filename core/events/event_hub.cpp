#include "events/event_hub.h"

namespace netseat {

void EventHub::publish(Event event)
{
    if (event.time == WallTime {})
        event.time = WallTime::now();
    std::function<void()> wake;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= kCapacity) {
            ++m_suppressed;
            return;
        }
        if (m_waiting.empty())
            wake = m_wake;
        m_waiting.push_back(std::move(event));
    }
    if (wake)
        wake();
}

EventBatch EventHub::drain()
{
    EventBatch taken;
    const std::lock_guard lock(m_mutex);
    taken.swap(m_waiting);
    if (m_suppressed > 0) {
        Event event;
        event.time = WallTime::now();
        event.code = EventCode::EventsSuppressed;
        event.severity = Severity::Warning;
        event.amount = std::exchange(m_suppressed, 0);
        taken.push_back(std::move(event));
    }
    return taken;
}

void EventHub::setWake(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

} // namespace netseat
