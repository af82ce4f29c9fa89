#pragma once

#include "events/event_hub.h"
#include "tftp/active_transfer.h"

namespace netseat::tftp {

/// What a service has to tell. Refusals are bounded: anybody can make them as fast as the wire allows.
class ServiceLog {
public:
    explicit ServiceLog(EventHub *events)
        : m_events(events)
    {
    }

    void tell(EventCode code, Severity severity, const Peer &peer, std::string_view subject, std::string_view detail,
        std::uint64_t amount = 0);
    void tellEnd(const ActiveTransfer &transfer);

private:
    EventHub *m_events;
    TimePoint m_refusalsSince;
    std::size_t m_refusals = 0;
};

} // namespace netseat::tftp
