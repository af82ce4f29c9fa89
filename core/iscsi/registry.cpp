#include "iscsi/registry.h"

#include "base/check.h"

#include <sys/random.h>

namespace netseat::iscsi {

void Registry::setSnapshot(Snapshot inventory)
{
    const std::lock_guard lock(m_mutex);
    m_inventory.swap(inventory); // the old one is let go of outside the lock
}

Snapshot Registry::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_inventory;
}

void Registry::addressGiven(const MacAddress &mac, Ipv4Address address)
{
    const std::lock_guard lock(m_mutex);
    m_book.given(mac, address);
}

Verdict Registry::judge(const Knock &knock) const
{
    const std::lock_guard lock(m_mutex);
    return iscsi::judge(*m_inventory, m_book, knock);
}

std::optional<Credentials> Registry::credentials(std::optional<ClientId> client, const std::string &user) const
{
    return iscsi::credentials(*snapshot(), client, user);
}

std::vector<ClientId> Registry::visibleTo(const Knock &knock) const
{
    const std::lock_guard lock(m_mutex);
    return iscsi::visibleTo(*m_inventory, m_book, knock);
}

void Registry::random(MutableBytes into) const
{
    while (!into.empty()) {
        const auto got = ::getrandom(into.data(), into.size(), 0);
        NETSEAT_CHECK(got > 0 || errno == EINTR); // the kernel always has some (getrandom(2))
        if (got > 0)
            into = into.subspan(static_cast<std::size_t>(got));
    }
}

bool Registry::loginBegins(Ipv4Address from)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_halfOpen.find(from.bits);
    if (m_halfOpenInAll >= kMostHalfOpen || (found != m_halfOpen.end() && found->second >= kMostHalfOpenOfOne))
        return false;
    ++m_halfOpenInAll;
    ++m_halfOpen[from.bits];
    return true;
}

void Registry::loginEnded(Ipv4Address from)
{
    const std::lock_guard lock(m_mutex);
    --m_halfOpenInAll;
    const auto found = m_halfOpen.find(from.bits);
    if (found != m_halfOpen.end() && --found->second == 0)
        m_halfOpen.erase(found);
}

std::shared_ptr<SeatCounters> Registry::countersOf(ClientId client)
{
    const std::lock_guard lock(m_mutex);
    auto &counters = m_counters[client];
    if (!counters)
        counters = std::make_shared<SeatCounters>();
    return counters;
}

std::vector<SeatStatus> Registry::status() const
{
    std::vector<SeatStatus> all;
    const std::lock_guard lock(m_mutex);
    for (const auto &[client, counters] : m_counters) {
        SeatStatus status;
        status.client = client;
        status.sessions = counters->sessions;
        status.attached = status.sessions > 0;
        status.octetsRead = counters->octetsRead;
        status.octetsWritten = counters->octetsWritten;
        all.push_back(status);
    }
    return all;
}

} // namespace netseat::iscsi
