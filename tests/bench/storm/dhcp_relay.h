#pragma once

#include "reactor.h"

#include <functional>
#include <map>
#include <netinet/in.h>
#include <span>

namespace storm {

enum class Asker { Firmware, Ipxe, System };

using Mac = std::array<std::uint8_t, 6>;
std::string text(const Mac &mac);

/// What DHCP gave.
struct Given {
    in_addr address{};
    std::string file; ///< option 67, or else the field
    std::string rootPath;
    std::string initiator;
};

/// DHCP for all machines by one socket, as the relay of another wire does it (RFC 2131, 4.1): DISCOVER to ACK.
class DhcpRelay final : public Watcher {
public:
    using Done = std::function<void(const Given &given)>;

    DhcpRelay(Reactor &reactor, Counters &counters, in_addr own, in_addr server);
    void ask(const Mac &mac, Asker asker, Done done);
    void ready(std::uint32_t events) override;
    /// Sends again what has waited too long: after 1, 2, 4 … s.
    void tick(Clock::time_point now);

private:
    struct Exchange {
        Mac mac{};
        Asker asker = Asker::System;
        Done done;
        bool requests = false;
        in_addr offered{};
        in_addr by{};
        Clock::time_point due;
        Moment asked{};
        std::chrono::milliseconds wait{1000};
    };

    void send(std::uint32_t id, Exchange &exchange);
    void onReply(std::span<const std::uint8_t> packet, Moment arrived);

    Counters &m_counters;
    in_addr m_own;
    sockaddr_in m_server{};
    std::uint32_t m_nextId = 0x5eed0001;
    std::map<std::uint32_t, Exchange> m_exchanges; // by transaction id
};

} // namespace storm
