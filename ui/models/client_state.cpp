#include "models/client_state.h"

namespace netseat::ui {

ClientState stateOf(const std::optional<Boot> &boot, WallTime now)
{
    if (!boot)
        return ClientState::Off;
    const auto reached = boot->reached();
    if (!reached)
        return ClientState::Off;
    if (*reached == Stage::SystemLogin) {
        if (boot->attached)
            return ClientState::Up;
        return boot->problem.empty() ? ClientState::Off : ClientState::Failed;
    }
    if (!boot->problem.empty())
        return ClientState::Failed;
    const auto quiet = now - boot->lastActivity;
    if (quiet < (boot->attached ? kQuietDisk : kQuietBoot))
        return ClientState::Booting;
    // A machine that only asked for an address may well have gone on to its own disk, and one that was handed over runs
    // what we hear nothing of: no failure.
    return *reached <= Stage::Offer || boot->handedOver ? ClientState::Off : ClientState::Failed;
}

bool changesWithTime(ClientState state)
{
    return state == ClientState::Booting;
}

} // namespace netseat::ui
