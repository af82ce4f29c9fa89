#pragma once

#include "base/clock.h"
#include "dhcp/address_ranges.h"
#include "inventory/inventory.h"

#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace netseat::dhcp {

/// Which addresses may be given, and to whom.
struct AddressRules {
    Ipv4Prefix network; ///< that the clients are on
    std::optional<Ipv4Address> poolFirst;
    std::optional<Ipv4Address> poolLast;
    std::vector<Ipv4Address> excluded; ///< in the pool's range, but never given: the server's own, routers …
    std::map<MacAddress, Ipv4Address> reserved;
    friend bool operator==(const AddressRules &, const AddressRules &) = default;
};

/// Who holds which address. Keyed on the MAC, so that firmware, iPXE and the operating system of one machine share
/// one address. Every operation takes time logarithmic in the number of machines, and the same calls give the same
/// addresses. Memory is bounded by the pool and by kMaxHolders, whoever asks.
class LeaseTable {
public:
    static constexpr seconds kOfferHeld{60};
    static constexpr seconds kQuarantine{24 * 3600}; ///< of a declined address: its other user must be found first
    static constexpr std::size_t kMaxHolders = 65536;
    static constexpr std::size_t kMaxQuarantined = 4096;

    /// Applies other rules. Leases that run stay with their machines until they end, also outside the new pool.
    void setRules(AddressRules rules);
    const AddressRules &rules() const { return m_rules; }

    /// Takes over stored leases. Ended ones are remembered, so that their machines get the same address again.
    void load(const std::vector<Lease> &leases, TimePoint now, WallTime wall);

    /// Finds an address for a DISCOVER and holds it for kOfferHeld: the reserved one, the present or former one,
    /// the one asked for, a free one (RFC 2131, 4.3.1). Nothing when none is left.
    std::optional<Ipv4Address> offer(const MacAddress &mac, std::optional<Ipv4Address> asked, TimePoint now);

    /// Whether the machine may be given this very address now.
    bool mayHold(const MacAddress &mac, Ipv4Address address, TimePoint now);

    /// Whether the machine would get this address if it asked anew; a reservation goes before an old lease.
    bool isItsPlace(const MacAddress &mac, Ipv4Address address, TimePoint now);

    /// True if the machine has, or had, a lease here.
    bool knows(const MacAddress &mac) const;

    /// True if the machine's lease runs.
    bool holds(const MacAddress &mac) const;

    /// Grants or renews. Only for an address that mayHold() allowed.
    Lease grant(
        const MacAddress &mac, Ipv4Address address, seconds length, std::string hostName, TimePoint now, WallTime wall);

    /// Forgets an offer that the machine did not take (it chose another server).
    void withdraw(const MacAddress &mac, TimePoint now);

    /// Ends the lease (RFC 2131, 4.3.4) if the machine has it. The address stays its own as long as none else needs it.
    std::optional<Lease> release(const MacAddress &mac, Ipv4Address address, TimePoint now, WallTime wall);

    /// Takes the address out of service (RFC 2131, 4.3.3) if it was this machine's. True if it was.
    bool decline(const MacAddress &mac, Ipv4Address address, TimePoint now);

    /// Takes the address out of service until then, for a reason from outside (somebody answers at it, or it was in
    /// quarantine before a restart). An offer of it and the memory of an ended lease go; false, and nothing done, while
    /// a lease of it runs.
    bool quarantine(Ipv4Address address, TimePoint until, TimePoint now);

    std::size_t holders() const { return m_entries.size(); }

    /// Whether an offer of the address holds, and no lease of it runs.
    bool isOffered(Ipv4Address address, TimePoint now) const;

    /// The addresses that machines nobody knows are offered next, at most so many.
    std::vector<Ipv4Address> nextFree(std::size_t count) const { return m_free.lowest(count); }

private:
    struct Hold {
        Ipv4Address address;
        TimePoint until;
    };
    struct Entry {
        std::optional<Hold> offer;
        std::optional<Hold> lease;
        bool leaseRuns = false; ///< false: ended, and remembered
        WallTime granted;
    };
    enum class Kind { Offer, Lease };
    using Deadline = std::tuple<TimePoint, MacAddress, Kind>;
    using Entries = std::map<MacAddress, Entry>;

    void expire(TimePoint now);
    void isolate(Ipv4Address address, TimePoint until);
    void endOldestQuarantine();
    bool isFull(const MacAddress &mac) const;
    bool inPool(Ipv4Address address) const;
    bool isReservedForOther(const MacAddress &mac, Ipv4Address address) const;
    bool isHeldByOther(const MacAddress &mac, Ipv4Address address) const;
    std::optional<Ipv4Address> reservationOf(const MacAddress &mac) const;
    std::optional<Ipv4Address> freeAddress();
    std::optional<Ipv4Address> choose(const MacAddress &mac, std::optional<Ipv4Address> asked);
    bool mayHoldNow(const MacAddress &mac, Ipv4Address address) const;
    void occupy(const MacAddress &mac, Ipv4Address address);
    void putBack(Ipv4Address address);
    void dropOffer(Entries::iterator entry);
    void dropLease(Entries::iterator entry);
    void endLease(Entries::iterator entry, TimePoint at);
    void forgetIfEmpty(Entries::iterator entry);
    void evictOldestFormer();
    void rebuildFree();

    AddressRules m_rules;
    std::map<Ipv4Address, MacAddress> m_reservedAt;
    Entries m_entries;
    std::map<Ipv4Address, MacAddress> m_holders; ///< of offers, leases and ended leases
    std::set<Deadline> m_deadlines;
    std::set<std::pair<TimePoint, MacAddress>> m_formers; ///< machines whose lease has ended, longest ago first
    AddressRanges m_free; ///< of the pool: nobody holds or held it
    std::deque<Hold> m_quarantine; ///< of declined addresses, in order of their ends
    std::set<Ipv4Address> m_quarantined;
};

} // namespace netseat::dhcp
