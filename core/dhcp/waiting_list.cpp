#include "dhcp/waiting_list.h"

namespace netseat::dhcp {

void WaitingList::waits(const MacAddress &mac, std::string who, TimePoint now)
{
    std::erase_if(m_machines, [now](const auto &entry) { return now - entry.second.asked > kRemembered; });
    if (m_machines.size() < kCapacity || m_machines.contains(mac))
        m_machines[mac] = {.who = std::move(who), .asked = now};
}

std::string WaitingList::sentence(const MacAddress &newest) const
{
    const auto found = m_machines.find(newest);
    const auto who = found != m_machines.end() ? found->second.who : newest.toString();
    const auto others = m_machines.size() - (found != m_machines.end() ? 1 : 0);
    if (others == 0)
        return who + " waits for an address.";
    constexpr std::size_t kNamed = 4;
    std::string names;
    std::size_t named = 0;
    for (const auto &[mac, machine] : m_machines) {
        if (mac == newest)
            continue;
        if (named++ == kNamed) {
            names += ", ...";
            break;
        }
        names += (names.empty() ? "" : ", ") + machine.who;
    }
    const auto noun = others == 1 ? " other machine wait for an address (" : " other machines wait for an address (";
    return who + " and " + std::to_string(others) + noun + names + ").";
}

} // namespace netseat::dhcp
