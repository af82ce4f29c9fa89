#include "dhcp/boot_memory.h"

namespace netseat::dhcp {

BootMemory::Machine &BootMemory::touch(const MacAddress &mac, TimePoint now)
{
    auto found = m_machines.find(mac);
    if (found == m_machines.end()) {
        if (m_machines.size() >= kCapacity) {
            const auto oldest = m_bySeen.begin();
            m_machines.erase(oldest->second);
            m_bySeen.erase(oldest);
        }
        found = m_machines.emplace(mac, Machine()).first;
    } else {
        m_bySeen.erase({found->second.seen, mac});
    }
    found->second.seen = now;
    m_bySeen.emplace(now, mac);
    return found->second;
}

void BootMemory::seen(const MacAddress &mac, TimePoint now)
{
    touch(mac, now);
}

bool BootMemory::isBooting(const MacAddress &mac, TimePoint now) const
{
    const auto found = m_machines.find(mac);
    return found != m_machines.end() && now - found->second.seen <= kRemembered;
}

void BootMemory::loaderHanded(const MacAddress &mac, std::uint32_t xid, TimePoint now)
{
    auto &machine = touch(mac, now);
    machine.handedIn = xid;
    machine.handedAt = now;
    machine.chainedIn.reset();
}

bool BootMemory::isChained(const MacAddress &mac, std::uint32_t xid, TimePoint now)
{
    const auto found = m_machines.find(mac);
    if (found == m_machines.end() || !found->second.handedIn)
        return false;
    auto &machine = found->second;
    if (machine.chainedIn == xid)
        return true;
    if (machine.handedIn == xid)
        return false; // the exchange that handed it, once more
    if (machine.chainedIn || now - machine.handedAt > kRemembered) {
        machine.handedIn.reset();
        machine.chainedIn.reset();
        return false;
    }
    machine.chainedIn = xid;
    return true;
}

bool BootMemory::beginsBoot(const MacAddress &mac, std::uint32_t xid, TimePoint now)
{
    auto &machine = touch(mac, now);
    if (machine.bootedIn == xid)
        return false;
    machine.bootedIn = xid;
    return true;
}

} // namespace netseat::dhcp
