#include "events/boot_history.h"

namespace netseat {

std::optional<milliseconds> BootRecord::untilSystem() const
{
    const auto &login = boot.stages[static_cast<std::size_t>(Stage::SystemLogin)];
    return login ? std::optional(*login - boot.started) : std::nullopt;
}

void BootHistory::add(const Event &event)
{
    auto current = m_boots.empty() ? std::nullopt : std::optional(m_boots.back().boot);
    const bool anew = beginsBoot(current, event);
    if (!anew && m_boots.empty())
        return;
    if (anew) {
        if (m_boots.size() == kMaxBoots)
            m_boots.erase(m_boots.begin());
        m_boots.emplace_back();
    }
    foldEvent(current, event);
    auto &record = m_boots.back();
    record.boot = *current;
    switch (event.code) {
    case EventCode::DiskActivity:
        record.active += event.amount;
        return;
    case EventCode::SessionEnded:
        record.ended += event.amount;
        record.active = 0; // the session's own count has it
        record.letGo = event.time;
        break;
    case EventCode::FirmwareLogin:
    case EventCode::SystemLogin:
        record.letGo.reset();
        break;
    default:
        break;
    }
    if (record.events.size() < BootRecord::kMaxEvents)
        record.events.push_back(event);
}

} // namespace netseat
