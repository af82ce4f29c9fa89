#pragma once

#include "base/ipv4.h"

#include <map>
#include <optional>
#include <vector>

namespace netseat::dhcp {

/// A set of addresses, kept as ranges: a pool of millions of free addresses costs no more than one of ten.
/// All operations take time logarithmic in the number of ranges.
class AddressRanges {
public:
    void add(Ipv4Address first, Ipv4Address last); ///< Nothing if `last` is before `first`. May touch, not overlap.
    void add(Ipv4Address address) { add(address, address); }
    void remove(Ipv4Address address);
    bool contains(Ipv4Address address) const;
    std::optional<Ipv4Address> lowest() const;
    /// The lowest ones, at most so many.
    std::vector<Ipv4Address> lowest(std::size_t count) const;
    bool empty() const { return m_ranges.empty(); }
    void clear() { m_ranges.clear(); }

private:
    std::map<std::uint32_t, std::uint32_t> m_ranges; // first → last; neither touching nor overlapping
};

} // namespace netseat::dhcp
