#pragma once

#include "base/clock.h"
#include "base/mac_address.h"

#include <map>
#include <optional>
#include <set>

namespace netseat::dhcp {

/// What has to be remembered of a machine from one DHCP exchange of a boot to the next. Bounded: the machine seen
/// longest ago gives way, so a flood of invented MACs costs the memory of kCapacity machines and no more.
class BootMemory {
public:
    static constexpr seconds kRemembered{120};
    static constexpr std::size_t kCapacity = 8192;

    /// Firmware or iPXE of this machine asked.
    void seen(const MacAddress &mac, TimePoint now);
    /// True if it did so within kRemembered.
    bool isBooting(const MacAddress &mac, TimePoint now) const;

    /// The machine was handed its loader in the exchange `xid`.
    void loaderHanded(const MacAddress &mac, std::uint32_t xid, TimePoint now);
    /// Whether the iPXE that asks in the exchange `xid` is that loader (boot::Question::chained): true for the next
    /// exchange, and for it only, whichever of its messages come and how often. An iPXE that comes back once more
    /// has failed, or the machine was started again, and is the card's own.
    bool isChained(const MacAddress &mac, std::uint32_t xid, TimePoint now);

    /// True the first time for an exchange: a repeated REQUEST does not begin a second boot.
    bool beginsBoot(const MacAddress &mac, std::uint32_t xid, TimePoint now);

    std::size_t size() const { return m_machines.size(); }

private:
    struct Machine {
        TimePoint seen;
        std::optional<std::uint32_t> handedIn; ///< exchange in which the loader was handed
        TimePoint handedAt;
        std::optional<std::uint32_t> chainedIn;
        std::optional<std::uint32_t> bootedIn;
    };

    Machine &touch(const MacAddress &mac, TimePoint now);

    std::map<MacAddress, Machine> m_machines;
    std::set<std::pair<TimePoint, MacAddress>> m_bySeen;
};

} // namespace netseat::dhcp
