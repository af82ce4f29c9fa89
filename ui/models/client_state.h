#pragma once

#include "events/timeline.h"

#include <optional>

namespace netseat::ui {

/// How a client is doing, as one word and one shape.
enum class ClientState {
    New, ///< asked, not registered
    Failed, ///< its boot stopped
    Booting,
    Up,
    Off,
};

/// The state at `now` of a registered client whose current boot this is.
ClientState stateOf(const std::optional<Boot> &boot, WallTime now);

/// True where the passing of time alone changes the answer above.
bool changesWithTime(ClientState state);

} // namespace netseat::ui
