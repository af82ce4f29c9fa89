#include "dhcp/address_ranges.h"

#include <iterator>

namespace netseat::dhcp {

void AddressRanges::add(Ipv4Address firstAddress, Ipv4Address lastAddress)
{
    auto first = firstAddress.bits;
    auto last = lastAddress.bits;
    if (last < first)
        return;
    auto after = m_ranges.upper_bound(first);
    if (after != m_ranges.begin()) {
        const auto before = std::prev(after);
        if (before->second >= first)
            return; // there already
        if (before->second + 1 == first) {
            first = before->first;
            m_ranges.erase(before);
        }
    }
    if (after != m_ranges.end() && after->first - 1 == last) {
        last = after->second;
        m_ranges.erase(after);
    }
    m_ranges[first] = last;
}

void AddressRanges::remove(Ipv4Address address)
{
    auto found = m_ranges.upper_bound(address.bits);
    if (found == m_ranges.begin())
        return;
    --found;
    const auto [first, last] = *found;
    if (last < address.bits)
        return;
    m_ranges.erase(found);
    if (first < address.bits)
        m_ranges[first] = address.bits - 1;
    if (address.bits < last)
        m_ranges[address.bits + 1] = last;
}

bool AddressRanges::contains(Ipv4Address address) const
{
    const auto after = m_ranges.upper_bound(address.bits);
    return after != m_ranges.begin() && std::prev(after)->second >= address.bits;
}

std::optional<Ipv4Address> AddressRanges::lowest() const
{
    if (m_ranges.empty())
        return std::nullopt;
    return Ipv4Address{m_ranges.begin()->first};
}

std::vector<Ipv4Address> AddressRanges::lowest(std::size_t count) const
{
    std::vector<Ipv4Address> addresses;
    for (const auto &[first, last] : m_ranges)
        for (std::uint64_t bits = first; bits <= last; ++bits) {
            if (addresses.size() == count)
                return addresses;
            addresses.push_back({static_cast<std::uint32_t>(bits)});
        }
    return addresses;
}

} // namespace netseat::dhcp
