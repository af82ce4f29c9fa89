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

/// After this long without any sign a boot counts as stopped.
///
/// PXE firmware waits up to 60 s in all for an offer (PXE 2.1: 4 + 8 + 16 + 32 s), so anything shorter would
/// call a slow boot failed.
inline constexpr seconds kQuietBoot{90};
/// A client whose firmware holds its disk may read for long without a word (Windows does, in its first phase);
/// disk activity counts as a sign.
inline constexpr seconds kQuietDisk{300};

/// The state at `now` of a registered client whose current boot this is.
ClientState stateOf(const std::optional<Boot> &boot, WallTime now);

/// True where the passing of time alone changes the answer above.
bool changesWithTime(ClientState state);

} // namespace netseat::ui
