// The book-keeping of LeaseTable: which address is whose, and until when. Invariants after every public call:
//   1. m_holders has exactly the addresses of the entries' offers and leases.
//   2. m_deadlines has exactly the ends of the offers and of the running leases.
//   3. m_formers has exactly the entries with a lease that has ended.
//   4. m_free has exactly the pool's addresses that are in no other set: not held, reserved, excluded, quarantined.
#include "dhcp/leases.h"

#include <algorithm>

namespace netseat::dhcp {

void LeaseTable::expire(TimePoint now)
{
    while (!m_deadlines.empty() && std::get<TimePoint>(*m_deadlines.begin()) <= now) {
        const auto [at, mac, kind] = *m_deadlines.begin();
        const auto entry = m_entries.find(mac);
        if (kind == Kind::Offer) {
            dropOffer(entry);
            forgetIfEmpty(entry);
        } else {
            endLease(entry, at);
        }
    }
    while (!m_quarantine.empty() && m_quarantine.front().until <= now)
        endOldestQuarantine();
}

void LeaseTable::isolate(Ipv4Address address, TimePoint until)
{
    if (m_quarantine.size() >= kMaxQuarantined)
        endOldestQuarantine();
    m_quarantine.insert(std::ranges::upper_bound(m_quarantine, until, {}, &Hold::until), {address, until});
    m_quarantined.insert(address);
}

void LeaseTable::endOldestQuarantine()
{
    const auto address = m_quarantine.front().address;
    m_quarantine.pop_front();
    m_quarantined.erase(address);
    putBack(address);
}

/// No place for one machine more. Reservations are not counted out: there are as many as a person made.
bool LeaseTable::isFull(const MacAddress &mac) const
{
    return m_entries.size() >= kMaxHolders && m_formers.empty() && !m_entries.contains(mac);
}

bool LeaseTable::inPool(Ipv4Address address) const
{
    return m_rules.poolFirst && m_rules.poolLast && *m_rules.poolFirst <= address && address <= *m_rules.poolLast
        && address != m_rules.network.base && address != m_rules.network.broadcast()
        && std::ranges::find(m_rules.excluded, address) == m_rules.excluded.end();
}

std::optional<Ipv4Address> LeaseTable::reservationOf(const MacAddress &mac) const
{
    const auto found = m_rules.reserved.find(mac);
    return found != m_rules.reserved.end() ? std::optional(found->second) : std::nullopt;
}

bool LeaseTable::isReservedForOther(const MacAddress &mac, Ipv4Address address) const
{
    const auto found = m_reservedAt.find(address);
    return found != m_reservedAt.end() && found->second != mac;
}

/// True if another machine's offer or running lease has it; an ended lease gives way.
bool LeaseTable::isHeldByOther(const MacAddress &mac, Ipv4Address address) const
{
    const auto holder = m_holders.find(address);
    if (holder == m_holders.end() || holder->second == mac)
        return false;
    const auto &entry = m_entries.at(holder->second);
    const bool offered = entry.offer && entry.offer->address == address;
    const bool leased = entry.leaseRuns && entry.lease->address == address;
    return offered || leased;
}

/// Makes `mac` the holder. Whoever remembered the address forgets it.
void LeaseTable::occupy(const MacAddress &mac, Ipv4Address address)
{
    if (const auto holder = m_holders.find(address); holder != m_holders.end() && holder->second != mac) {
        const auto former = m_entries.find(holder->second);
        dropLease(former);
        forgetIfEmpty(former);
    }
    m_holders[address] = mac;
    m_free.remove(address);
}

/// Nobody holds the address any more.
void LeaseTable::putBack(Ipv4Address address)
{
    m_holders.erase(address);
    if (inPool(address) && !m_reservedAt.contains(address) && !m_quarantined.contains(address))
        m_free.add(address);
}

void LeaseTable::dropOffer(Entries::iterator entry)
{
    auto &[mac, machine] = *entry;
    const auto offer = *machine.offer;
    machine.offer.reset();
    m_deadlines.erase({offer.until, mac, Kind::Offer});
    if (!machine.lease || machine.lease->address != offer.address)
        putBack(offer.address);
}

void LeaseTable::dropLease(Entries::iterator entry)
{
    auto &[mac, machine] = *entry;
    const auto lease = *machine.lease;
    machine.lease.reset();
    if (machine.leaseRuns)
        m_deadlines.erase({lease.until, mac, Kind::Lease});
    else
        m_formers.erase({lease.until, mac});
    machine.leaseRuns = false;
    if (!machine.offer || machine.offer->address != lease.address)
        putBack(lease.address);
}

void LeaseTable::endLease(Entries::iterator entry, TimePoint at)
{
    auto &[mac, machine] = *entry;
    m_deadlines.erase({machine.lease->until, mac, Kind::Lease});
    machine.leaseRuns = false;
    machine.lease->until = at;
    m_formers.emplace(at, mac);
    // Outside the pool, or reserved for another: nothing to remember.
    if (!mayHoldNow(mac, machine.lease->address)) {
        dropLease(entry);
        forgetIfEmpty(entry);
    }
}

void LeaseTable::forgetIfEmpty(Entries::iterator entry)
{
    if (!entry->second.offer && !entry->second.lease)
        m_entries.erase(entry);
}

void LeaseTable::evictOldestFormer()
{
    if (m_formers.empty())
        return;
    const auto entry = m_entries.find(m_formers.begin()->second);
    dropLease(entry);
    forgetIfEmpty(entry);
}

} // namespace netseat::dhcp
