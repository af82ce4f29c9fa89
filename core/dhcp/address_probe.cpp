#include "dhcp/address_probe.h"

namespace netseat::dhcp {

AddressProbe::State AddressProbe::state(Ipv4Address address, TimePoint now) const
{
    if (const auto clear = m_clear.until(address); clear && *clear > now)
        return State::Clear;
    if (m_asked.contains(address))
        return State::Asking;
    return m_asked.size() < kMaxUnderWay ? State::Unknown : State::Full;
}

bool AddressProbe::isWorthALook(Ipv4Address address, TimePoint now) const
{
    if (m_asked.size() >= kMaxUnderWay / 2 || m_asked.contains(address))
        return false;
    const auto found = m_found.until(address);
    const auto clear = m_clear.until(address);
    return !(found && *found > now) && !(clear && *clear > now + kStale);
}

bool AddressProbe::ask(Ipv4Address address, const MacAddress &machine, TimePoint now)
{
    if (m_asked.size() >= kMaxUnderWay)
        return false;
    const auto [entry, isNew] = m_asked.try_emplace(address, Question{machine, now});
    if (isNew)
        m_deadlines.emplace(entry->second.due(), address);
    else
        entry->second.machine = machine; // the offer went to another one meanwhile
    return true;
}

bool AddressProbe::answered(Ipv4Address address, const MacAddress &by, TimePoint now)
{
    const auto found = m_asked.find(address);
    if (found == m_asked.end() || found->second.machine == by)
        return false;
    m_deadlines.erase({found->second.due(), address});
    m_asked.erase(found);
    m_clear.remove(address);
    m_found.put(address, now + kFresh);
    return true;
}

AddressProbe::Due AddressProbe::onDeadline(TimePoint now)
{
    Due due;
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const auto address = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        const auto found = m_asked.find(address);
        auto &question = found->second;
        if (!question.repeated) {
            question.repeated = true;
            question.since = now - kAgain; // called late, the second question still has its whole time
            m_deadlines.emplace(question.due(), address);
            due.again.push_back(address);
            continue;
        }
        m_asked.erase(found);
        m_clear.put(address, now + kFresh);
        due.clear.push_back(address);
    }
    m_clear.expire(now);
    m_found.expire(now);
    return due;
}

void AddressProbe::Memory::put(Ipv4Address address, TimePoint until)
{
    remove(address);
    if (m_until.size() >= kMaxRemembered)
        remove(m_ends.begin()->second);
    m_until.emplace(address, until);
    m_ends.emplace(until, address);
}

void AddressProbe::Memory::remove(Ipv4Address address)
{
    const auto found = m_until.find(address);
    if (found == m_until.end())
        return;
    m_ends.erase({found->second, address});
    m_until.erase(found);
}

void AddressProbe::Memory::expire(TimePoint now)
{
    while (!m_ends.empty() && m_ends.begin()->first <= now)
        remove(m_ends.begin()->second);
}

std::optional<TimePoint> AddressProbe::Memory::until(Ipv4Address address) const
{
    const auto found = m_until.find(address);
    return found != m_until.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<TimePoint> AddressProbe::deadline() const
{
    return m_deadlines.empty() ? std::nullopt : std::optional(m_deadlines.begin()->first);
}

} // namespace netseat::dhcp
