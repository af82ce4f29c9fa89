#include "dhcp/leases.h"

#include "base/check.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

/// Stored times further away than this are nonsense, and would overflow the clock.
constexpr milliseconds kLongest = std::chrono::years(20);

} // namespace

void LeaseTable::setRules(AddressRules rules)
{
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    m_reservedAt.clear();
    for (const auto &[mac, address] : m_rules.reserved)
        m_reservedAt.emplace(address, mac);

    // An ended lease is only a memory of whom to give the address again: forget those that can't be given.
    const auto formers = m_formers;
    for (const auto &[since, mac] : formers) {
        const auto entry = m_entries.find(mac);
        if (!mayHoldNow(mac, entry->second.lease->address)) {
            dropLease(entry);
            forgetIfEmpty(entry);
        }
    }
    rebuildFree();
}

void LeaseTable::rebuildFree()
{
    m_free.clear();
    if (!m_rules.poolFirst || !m_rules.poolLast)
        return;
    m_free.add(*m_rules.poolFirst, *m_rules.poolLast);
    m_free.remove(m_rules.network.base); // neither can be a machine's (RFC 1122, 3.2.1.3)
    m_free.remove(m_rules.network.broadcast());
    for (const auto address : m_rules.excluded)
        m_free.remove(address);
    for (const auto &[address, mac] : m_reservedAt)
        m_free.remove(address);
    for (const auto &[address, mac] : m_holders)
        m_free.remove(address);
    for (const auto address : m_quarantined)
        m_free.remove(address);
}

void LeaseTable::load(const std::vector<Lease> &leases, TimePoint now, WallTime wall)
{
    auto byEnd = leases;
    std::ranges::sort(byEnd, std::ranges::greater(), &Lease::expires);
    for (const auto &lease : byEnd) {
        const bool contradicts = m_entries.contains(lease.mac) || m_holders.contains(lease.address);
        if (contradicts || m_entries.size() >= kMaxHolders)
            continue; // the one that ends last is the true one
        auto &entry = m_entries[lease.mac];
        entry.granted = lease.granted;
        entry.lease = Hold{lease.address, now + std::clamp(lease.expires - wall, -kLongest, kLongest)};
        entry.leaseRuns = true;
        m_deadlines.emplace(entry.lease->until, lease.mac, Kind::Lease);
        occupy(lease.mac, lease.address);
    }
    expire(now);
}

std::optional<Ipv4Address> LeaseTable::offer(const MacAddress &mac, std::optional<Ipv4Address> asked, TimePoint now)
{
    expire(now);
    const auto address = choose(mac, asked);
    if (!address)
        return std::nullopt;
    const auto entry = m_entries.try_emplace(mac).first;
    if (entry->second.offer)
        dropOffer(entry);
    occupy(mac, *address);
    entry->second.offer = Hold{*address, now + kOfferHeld};
    m_deadlines.emplace(now + kOfferHeld, mac, Kind::Offer);
    return address;
}

std::optional<Ipv4Address> LeaseTable::choose(const MacAddress &mac, std::optional<Ipv4Address> asked)
{
    const auto reserved = reservationOf(mac);
    if (reserved && mayHoldNow(mac, *reserved))
        return reserved;
    const auto found = m_entries.find(mac);
    if (found != m_entries.end()) {
        const auto &entry = found->second;
        for (const auto &held : {entry.lease, entry.offer}) {
            // A DISCOVER is the moment to give way to another machine's reservation: nothing runs here yet.
            if (held && mayHoldNow(mac, held->address) && !isReservedForOther(mac, held->address))
                return held->address;
        }
    }
    if (isFull(mac))
        return std::nullopt;
    if (found == m_entries.end() && m_entries.size() >= kMaxHolders)
        evictOldestFormer();
    if (asked && m_free.contains(*asked))
        return asked;
    return freeAddress();
}

std::optional<Ipv4Address> LeaseTable::freeAddress()
{
    if (m_free.empty())
        evictOldestFormer();
    return m_free.lowest();
}

bool LeaseTable::mayHold(const MacAddress &mac, Ipv4Address address, TimePoint now)
{
    expire(now);
    return mayHoldNow(mac, address);
}

bool LeaseTable::mayHoldNow(const MacAddress &mac, Ipv4Address address) const
{
    if (!m_rules.network.contains(address) || m_quarantined.contains(address) || isHeldByOther(mac, address))
        return false;
    const auto found = m_entries.find(mac);
    const bool runs = found != m_entries.end() && found->second.leaseRuns && found->second.lease->address == address;
    if (runs)
        return true; // also when it left the pool or was reserved since: its machine may have its disk there
    if (const auto reserved = m_reservedAt.find(address); reserved != m_reservedAt.end())
        return reserved->second == mac;
    return inPool(address) && !isFull(mac);
}

bool LeaseTable::isItsPlace(const MacAddress &mac, Ipv4Address address, TimePoint now)
{
    if (!mayHold(mac, address, now))
        return false;
    const auto reserved = reservationOf(mac);
    if (reserved && *reserved != address && mayHoldNow(mac, *reserved))
        return false;
    const auto found = m_entries.find(mac);
    const bool hasOther =
        found != m_entries.end() && found->second.leaseRuns && found->second.lease->address != address;
    return !hasOther || reserved == address;
}

bool LeaseTable::knows(const MacAddress &mac) const
{
    const auto found = m_entries.find(mac);
    return found != m_entries.end() && found->second.lease.has_value();
}

bool LeaseTable::holds(const MacAddress &mac) const
{
    const auto found = m_entries.find(mac);
    return found != m_entries.end() && found->second.leaseRuns;
}

bool LeaseTable::isOffered(Ipv4Address address, TimePoint now) const
{
    const auto holder = m_holders.find(address);
    if (holder == m_holders.end())
        return false;
    const auto &entry = m_entries.at(holder->second);
    const bool runs = entry.leaseRuns && entry.lease->address == address && entry.lease->until > now;
    return !runs && entry.offer && entry.offer->address == address && entry.offer->until > now;
}

Lease LeaseTable::grant(
    const MacAddress &mac, Ipv4Address address, seconds length, std::string hostName, TimePoint now, WallTime wall)
{
    expire(now);
    NETSEAT_CHECK(mayHoldNow(mac, address));
    if (!m_entries.contains(mac) && m_entries.size() >= kMaxHolders)
        evictOldestFormer(); // without one, only reservations go above the bound: isFull()
    const auto entry = m_entries.try_emplace(mac).first;
    const bool renewed = entry->second.leaseRuns && entry->second.lease->address == address;
    if (entry->second.offer)
        dropOffer(entry);
    if (entry->second.lease)
        dropLease(entry);
    occupy(mac, address);
    entry->second.lease = Hold{address, now + length};
    entry->second.leaseRuns = true;
    if (!renewed)
        entry->second.granted = wall;
    m_deadlines.emplace(now + length, mac, Kind::Lease);
    return {.mac = mac,
        .address = address,
        .granted = entry->second.granted,
        .expires = wall + length,
        .hostName = std::move(hostName)};
}

void LeaseTable::withdraw(const MacAddress &mac, TimePoint now)
{
    expire(now);
    const auto found = m_entries.find(mac);
    if (found == m_entries.end() || !found->second.offer)
        return;
    dropOffer(found);
    forgetIfEmpty(found);
}

std::optional<Lease> LeaseTable::release(const MacAddress &mac, Ipv4Address address, TimePoint now, WallTime wall)
{
    expire(now);
    const auto found = m_entries.find(mac);
    if (found == m_entries.end() || !found->second.leaseRuns || found->second.lease->address != address)
        return std::nullopt;
    const Lease ended{
        .mac = mac, .address = address, .granted = found->second.granted, .expires = wall, .hostName = {}};
    endLease(found, now); // may forget the machine
    return ended;
}

bool LeaseTable::decline(const MacAddress &mac, Ipv4Address address, TimePoint now)
{
    expire(now);
    const auto found = m_entries.find(mac);
    if (found == m_entries.end())
        return false;
    const auto &entry = found->second;
    const bool offered = entry.offer && entry.offer->address == address;
    const bool leased = entry.lease && entry.lease->address == address;
    if (!offered && !leased)
        return false; // anybody could empty the pool otherwise
    isolate(address, now + kQuarantine); // first, so that it is not put back
    if (offered)
        dropOffer(found);
    if (leased)
        dropLease(found);
    forgetIfEmpty(found);
    return true;
}

bool LeaseTable::quarantine(Ipv4Address address, TimePoint until, TimePoint now)
{
    expire(now);
    if (until <= now || m_quarantined.contains(address))
        return until > now;
    const auto holder = m_holders.find(address);
    const auto entry = holder != m_holders.end() ? m_entries.find(holder->second) : m_entries.end();
    if (entry == m_entries.end()) {
        isolate(address, until);
        m_free.remove(address);
        return true;
    }
    const auto &machine = entry->second;
    const bool leased = machine.lease && machine.lease->address == address;
    if (leased && machine.leaseRuns)
        return false;
    isolate(address, until); // first, so that it is not put back
    if (machine.offer && machine.offer->address == address)
        dropOffer(entry);
    if (leased)
        dropLease(entry);
    forgetIfEmpty(entry);
    return true;
}

} // namespace netseat::dhcp
