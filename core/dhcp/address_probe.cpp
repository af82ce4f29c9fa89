#include "dhcp/address_probe.h"

namespace netseat::dhcp {

AddressProbe::State AddressProbe::state(Ipv4Address address, TimePoint now) const
{
    if (const auto clear = m_clear.find(address); clear != m_clear.end() && clear->second > now)
        return State::Clear;
    if (m_asked.contains(address))
        return State::Asking;
    return m_asked.size() < kMaxUnderWay ? State::Unknown : State::Full;
}

void AddressProbe::ask(Ipv4Address address, const MacAddress &machine, TimePoint now)
{
    if (m_asked.size() >= kMaxUnderWay)
        return;
    const auto [entry, isNew] = m_asked.try_emplace(address, Question{machine, now});
    if (isNew)
        m_deadlines.emplace(entry->second.due(), address);
    else
        entry->second.machine = machine; // the offer went to another one meanwhile
}

bool AddressProbe::answered(Ipv4Address address, const MacAddress &by)
{
    const auto found = m_asked.find(address);
    if (found == m_asked.end() || found->second.machine == by)
        return false;
    m_deadlines.erase({found->second.due(), address});
    m_asked.erase(found);
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
        remember(address, now);
        due.clear.push_back(address);
    }
    while (!m_clearEnds.empty() && m_clearEnds.begin()->first <= now) {
        m_clear.erase(m_clearEnds.begin()->second);
        m_clearEnds.erase(m_clearEnds.begin());
    }
    return due;
}

void AddressProbe::remember(Ipv4Address address, TimePoint now)
{
    if (m_clear.size() >= kMaxRemembered) {
        m_clear.erase(m_clearEnds.begin()->second);
        m_clearEnds.erase(m_clearEnds.begin());
    }
    const auto [entry, isNew] = m_clear.try_emplace(address, now + kFresh);
    if (!isNew) {
        m_clearEnds.erase({entry->second, address});
        entry->second = now + kFresh;
    }
    m_clearEnds.emplace(entry->second, address);
}

std::optional<TimePoint> AddressProbe::deadline() const
{
    return m_deadlines.empty() ? std::nullopt : std::optional(m_deadlines.begin()->first);
}

} // namespace netseat::dhcp
