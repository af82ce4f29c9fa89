#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/result.h"
#include "events/event.h"
#include "inventory/inventory.h"

#include <map>
#include <vector>

namespace netseat::server {

/// Six octets 0xFF, then the address sixteen times (AMD, Magic Packet Technology, 1995). 102 octets.
ByteVector magicPacket(const MacAddress &mac);

/// Where packets for this client must go so that its card hears them: to everybody on each served network card, and to the
/// broadcast address of the further network that it is on, where that lies behind a router.
struct WakeTarget {
    std::string interface; ///< empty: as the routes say
    Ipv4Address address;
    friend bool operator==(const WakeTarget &, const WakeTarget &) = default;
};
std::vector<WakeTarget> wakeTargets(const NetworkSettings &network, const std::optional<Ipv4Address> &clientAddress);

/// Sends one to each; the error names those that could not be reached, if it was none at all.
Result<void> sendWake(const MacAddress &mac, const std::vector<WakeTarget> &targets);

/// Who is to be woken when, and whether they woke up. No clock, no sockets.
class WakeList {
public:
    static constexpr milliseconds kApart{300}; ///< so that a room's mains does not see all power supplies start at once
    static constexpr seconds kAgain{10}; ///< a second packet, if nothing was heard by then
    static constexpr seconds kPatience{180}; ///< old firmware takes a minute and more until it asks DHCP

    /// Each once: who is on the list stays where it is. The first is due at once.
    void add(ClientId client, const MacAddress &mac, TimePoint now);

    struct Due {
        ClientId client;
        MacAddress mac;
        bool again = false; ///< the second packet
    };
    /// Those to send to now. They are taken as sent.
    std::vector<Due> due(TimePoint now);

    /// A machine asked DHCP: how long it took, if it had been woken.
    std::optional<milliseconds> heard(const MacAddress &mac, TimePoint now);

    /// Those that were not heard of in time; they leave the list.
    std::vector<Due> overdue(TimePoint now);

    bool empty() const { return m_sleepers.empty(); }

private:
    struct Sleeper {
        ClientId client;
        TimePoint at; ///< of the first packet
        int sent = 0;
    };
    std::map<MacAddress, Sleeper> m_sleepers;
    TimePoint m_last; ///< when the last one on the list is due
};

} // namespace netseat::server
