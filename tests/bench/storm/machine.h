#pragma once

#include "dhcp_relay.h"
#include "fetch.h"
#include "initiator.h"

namespace storm {

/// What all machines share.
struct World {
    Reactor reactor;
    Counters counters;
    std::vector<Phase> phases;
    std::span<const std::byte> image;
    std::span<const std::byte> loader;
    in_addr server{};
    std::unique_ptr<DhcpRelay> dhcp;
};

/// One PC from power-on to its system's last recorded command.
class Machine {
public:
    Machine(World &world, std::uint32_t number);

    void powerOn();
    void tick(Clock::time_point now);
    bool isDone() const { return m_isDone; }
    std::string where() const; ///< for the message that nothing moves

    /// Moments, in order of how a machine reaches them.
    struct Times {
        Clock::time_point on, address, loader, script, firmware, done;
    };
    const Times &times() const { return m_times; }

private:
    void onFirmwareAddress(const Given &given);
    void onLoader();
    void onIpxeAddress(const Given &given);
    void onScript(const std::string &script);
    void useRootPath(const std::string &path);
    void startPhase();
    void onEnd(Initiator *which, Initiator::End end, const std::string &why);
    void phaseDone();

    World &m_world;
    std::uint32_t m_number;
    Mac m_mac{};
    DiskView m_disk;
    Times m_times;
    in_addr m_address{};
    Portal m_portal;
    std::unique_ptr<TftpFetch> m_tftp;
    std::unique_ptr<HttpFetch> m_http;
    std::unique_ptr<Initiator> m_initiator;
    std::unique_ptr<Initiator> m_left; ///< the firmware's session, which nobody ends when the system takes over
    std::size_t m_phase = 0;
    int m_refusals = 0;
    std::string m_lastRefusal;
    Clock::time_point m_again; ///< when to try another login
    bool m_waits = false;
    bool m_isDone = false;
};

} // namespace storm
