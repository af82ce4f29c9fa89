#include "base/fair_share.h"

#include <algorithm>

namespace netseat {

bool FairPlaces::take(Ipv4Address address)
{
    const auto mine = takenBy(address);
    const auto left = m_places - std::min(m_places, m_taken);
    if (left == 0 || (mine >= m_least && mine >= left / 2))
        return false;
    ++m_byAddress[address.bits];
    ++m_taken;
    return true;
}

void FairPlaces::giveBack(Ipv4Address address)
{
    const auto found = m_byAddress.find(address.bits);
    if (found == m_byAddress.end())
        return;
    --m_taken;
    if (--found->second == 0)
        m_byAddress.erase(found);
}

std::size_t FairPlaces::takenBy(Ipv4Address address) const
{
    const auto found = m_byAddress.find(address.bits);
    return found == m_byAddress.end() ? 0 : found->second;
}

bool FairRate::allow(Ipv4Address address, TimePoint now)
{
    auto found = m_budgets.find(address.bits);
    if (found == m_budgets.end() && m_budgets.size() >= kMaxAddresses && now - m_swept >= seconds(1)) {
        m_swept = now; // who has its whole budget again need not be remembered
        std::erase_if(m_budgets, [&](const auto &entry) { return leftOf(entry.second, now) >= m_burst; });
    }
    if (found == m_budgets.end() && m_budgets.size() < kMaxAddresses)
        found = m_budgets.emplace(address.bits, Budget{m_burst, now}).first;
    auto &budget = found == m_budgets.end() ? m_others : found->second;
    budget = {leftOf(budget, now), now};
    if (budget.left < 1)
        return false;
    budget.left -= 1;
    return true;
}

double FairRate::leftOf(const Budget &budget, TimePoint now) const
{
    const auto passed = std::chrono::duration<double>(now - budget.at).count();
    return std::min(m_burst, budget.left + std::max(0.0, passed) * m_perSecond);
}

} // namespace netseat
