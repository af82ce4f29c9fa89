#pragma once

#include "base/clock.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace netseat::dhcp {

/// Whether somebody who has no lease uses an address that is about to be offered: asked by ARP as a host does before it
/// takes one (RFC 5227, 2.1.1), without sockets and clock. Each address runs through: unknown → asked twice → clear for
/// a while, or found. Nobody waits for anybody else's, and memory is bounded.
///
/// How long: on a wire an answer takes less than a millisecond, over a busy switch or a machine that wakes up some
/// tens. Firmware asks again after 1 s at the earliest (iPXE; ROMs after 4 s), so that kWait is paid once by a machine that
/// is new here, and never causes a retry.
class AddressProbe {
public:
    static constexpr milliseconds kAgain{70}; ///< the second question, in case the first was lost
    static constexpr milliseconds kWait{150}; ///< after the first question: nobody is there
    static constexpr seconds kFresh{60}; ///< so long a result counts: LeaseTable holds an offer as long
    static constexpr std::size_t kMaxUnderWay = 2048; ///< above it addresses are offered without a probe
    static constexpr std::size_t kMaxRemembered = 8192;

    enum class State {
        Unknown, ///< ask()
        Asking, ///< wait
        Clear, ///< nobody answered lately
        Full, ///< too many are being asked for; go on without
    };
    State state(Ipv4Address address, TimePoint now) const;

    /// Begins to ask for an address that is to be offered to `machine`, whose own answers don't count. The caller sends
    /// the question.
    void ask(Ipv4Address address, const MacAddress &machine, TimePoint now);

    /// Somebody says that he has the address. True if it was being asked for and he is another machine: forgotten
    /// here then.
    bool answered(Ipv4Address address, const MacAddress &by);

    struct Due {
        std::vector<Ipv4Address> again; ///< send the question once more
        std::vector<Ipv4Address> clear; ///< may be offered now
    };
    /// Call at or after deadline().
    Due onDeadline(TimePoint now);
    std::optional<TimePoint> deadline() const;

    std::size_t underWay() const { return m_asked.size(); }
    std::size_t remembered() const { return m_clear.size(); }

private:
    struct Question {
        MacAddress machine;
        TimePoint since;
        bool repeated = false;
        TimePoint due() const { return since + (repeated ? kWait : kAgain); }
    };
    void remember(Ipv4Address address, TimePoint now);

    std::map<Ipv4Address, Question> m_asked;
    std::set<std::pair<TimePoint, Ipv4Address>> m_deadlines; ///< of m_asked
    std::map<Ipv4Address, TimePoint> m_clear; ///< until when
    std::set<std::pair<TimePoint, Ipv4Address>> m_clearEnds; ///< of m_clear
};

} // namespace netseat::dhcp
