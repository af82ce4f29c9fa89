#pragma once

#include "base/clock.h"
#include "base/mac_address.h"

#include <map>
#include <string>

namespace netseat::dhcp {

/// The machines of a network whose pool is used up that have asked in the last two minutes. Bounded: of a flood the
/// first kCapacity are known by name.
class WaitingList {
public:
    static constexpr seconds kRemembered{120};
    static constexpr std::size_t kCapacity = 64;

    void waits(const MacAddress &mac, std::string who, TimePoint now);
    void served(const MacAddress &mac) { m_machines.erase(mac); }

    /// "pc-08 waits for an address." or, of several, "pc-08 and 2 other machines wait for an address (pc-09, …)."
    std::string sentence(const MacAddress &newest) const;
    std::size_t size() const { return m_machines.size(); }

private:
    struct Machine {
        std::string who;
        TimePoint asked;
    };
    std::map<MacAddress, Machine> m_machines;
};

} // namespace netseat::dhcp
