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
/// Addresses may be asked for before there is a machine for them (isWorthALook()), so that it need not wait. As somebody may
/// have taken such an address since, the service asks for it once more before it offers it.
///
/// How long: on a wire an answer takes less than a millisecond, over a busy switch or a machine that wakes up some
/// tens. Firmware asks again after 1 s at the earliest (iPXE; ROMs after 4 s), so that kWait is paid once by a machine that
/// is new here, and never causes a retry.
class AddressProbe {
public:
    static constexpr milliseconds kAgain{70}; ///< the second question, in case the first was lost
    static constexpr milliseconds kWait{150}; ///< after the first question: nobody is there
    static constexpr seconds kFresh{300}; ///< so long a result counts
    static constexpr seconds kStale{60}; ///< before its end it is worth a new look
    static constexpr std::size_t kMaxUnderWay = 2048; ///< above it addresses are offered without a probe
    static constexpr std::size_t kMaxRemembered = 8192; ///< that are clear, and as many that are not

    enum class State {
        Unknown, ///< ask()
        Asking, ///< wait
        Clear, ///< nobody answered lately
        Full, ///< too many are being asked for; go on without
    };
    State state(Ipv4Address address, TimePoint now) const;
    /// Whether to ask for it although nobody is to have it yet: it is not known to be clear, or not for much longer. False
    /// for one that was found in use lately, and when many are under way.
    bool isWorthALook(Ipv4Address address, TimePoint now) const;

    /// Begins to ask for an address that is to be offered to `machine`, whose own answers don't count; a machine of zeros
    /// stands for nobody. The caller sends the question. One that is clear stays so until somebody answers.
    /// False if there are too many.
    bool ask(Ipv4Address address, const MacAddress &machine, TimePoint now);

    /// Somebody says that he has the address. True if it was being asked for and he is another machine: forgotten
    /// here then.
    bool answered(Ipv4Address address, const MacAddress &by, TimePoint now);

    struct Due {
        std::vector<Ipv4Address> again; ///< send the question once more
        std::vector<Ipv4Address> clear; ///< may be offered now
    };
    /// Call at or after deadline().
    Due onDeadline(TimePoint now);
    std::optional<TimePoint> deadline() const;

    std::size_t underWay() const { return m_asked.size(); }
    std::size_t remembered() const { return m_clear.size() + m_found.size(); }

private:
    struct Question {
        MacAddress machine;
        TimePoint since;
        bool repeated = false;
        TimePoint due() const { return since + (repeated ? kWait : kAgain); }
    };

    /// What is known of addresses for a while, those that end first being forgotten for others.
    class Memory {
    public:
        void put(Ipv4Address address, TimePoint until);
        void remove(Ipv4Address address);
        void expire(TimePoint now);
        std::optional<TimePoint> until(Ipv4Address address) const;
        std::size_t size() const { return m_until.size(); }

    private:
        std::map<Ipv4Address, TimePoint> m_until;
        std::set<std::pair<TimePoint, Ipv4Address>> m_ends;
    };

    std::map<Ipv4Address, Question> m_asked;
    std::set<std::pair<TimePoint, Ipv4Address>> m_deadlines; ///< of m_asked
    Memory m_clear;
    Memory m_found; ///< somebody answered
};

} // namespace netseat::dhcp
