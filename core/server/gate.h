#pragma once

#include "server/coordinator.h"

#include <QMetaObject>

#include <mutex>
#include <utility>

namespace netseat::server {

/// The way from any thread to the coordinator, which may have ended.
class Gate {
public:
    /// Queues `call(coordinator)` on the store's thread. False: the server has ended.
    template <typename Call>
    bool post(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_coordinator)
            return false;
        QMetaObject::invokeMethod(
            m_coordinator, [coordinator = m_coordinator, call = std::move(call)] { call(*coordinator); },
            Qt::QueuedConnection);
        return true;
    }

    /// Calls `call(coordinator)` here and now: for connecting signals only.
    template <typename Call>
    void with(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_coordinator)
            call(*m_coordinator);
    }

    void set(Coordinator *coordinator)
    {
        const std::lock_guard lock(m_mutex);
        m_coordinator = coordinator;
    }

    Published published;

private:
    std::mutex m_mutex;
    Coordinator *m_coordinator = nullptr;
};

} // namespace netseat::server
