#include "scsi/unit_attention.h"

#include <algorithm>

namespace netseat::scsi {

namespace {

void append(std::vector<Attention> &list, Attention what)
{
    if (std::find(list.begin(), list.end(), what) == list.end())
        list.push_back(what);
}

} // namespace

void UnitAttentions::add(NexusId nexus, Attention what)
{
    if (const auto found = m_waiting.find(nexus); found != m_waiting.end())
        append(found->second, what);
}

void UnitAttentions::addForOthers(NexusId but, Attention what)
{
    for (auto &[nexus, list] : m_waiting) {
        if (nexus != but)
            append(list, what);
    }
}

void UnitAttentions::addForAll(Attention what)
{
    for (auto &[nexus, list] : m_waiting)
        append(list, what);
}

void UnitAttentions::drop(NexusId nexus, Attention what)
{
    if (const auto found = m_waiting.find(nexus); found != m_waiting.end())
        std::erase(found->second, what);
}

void UnitAttentions::resetAll()
{
    for (auto &[nexus, list] : m_waiting)
        list = {Attention::DeviceReset};
}

std::optional<Sense> UnitAttentions::take(NexusId nexus)
{
    const auto found = m_waiting.find(nexus);
    if (found == m_waiting.end() || found->second.empty())
        return {};
    const auto code = static_cast<std::uint16_t>(found->second.front());
    found->second.erase(found->second.begin());
    return sense::make(
        SenseKey::UnitAttention, static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code & 0xff));
}

} // namespace netseat::scsi
