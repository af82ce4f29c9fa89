#include "iscsi/registry.h"

#include "base/check.h"

#include <sys/random.h>

#include <utility>

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

Registry::Telling Registry::loginRefused(Ipv4Address from, std::uint16_t status, TimePoint now)
{
    const std::lock_guard lock(m_mutex);
    if (m_refusals.size() >= kMostRemembered && !m_refusals.contains(from.bits))
        std::erase_if(m_refusals, [&](const auto &entry) { return now - entry.second.since > kTellingTime; });
    if (m_refusals.size() >= kMostRemembered && !m_refusals.contains(from.bits))
        return {}; // a flood from everywhere
    auto &refusals = m_refusals.try_emplace(from.bits, Refusals{now, 0, 0, 0}).first->second;
    if (now - refusals.since > kTellingTime) {
        refusals.since = now;
        refusals.told = 0;
    }
    if (status == login_status::kAuthenticationFailed)
        ++refusals.wrongSecrets;
    if (refusals.told >= kToldRefusals) {
        ++refusals.untold;
        return {};
    }
    ++refusals.told;
    return {true, std::exchange(refusals.untold, 0), refusals.wrongSecrets};
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
        status.disk = counters->disk();
        all.push_back(status);
    }
    return all;
}

} // namespace netseat::iscsi
