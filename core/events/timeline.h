#pragma once

#include "events/event.h"

#include <array>
#include <string_view>

namespace netseat {

/// How far a boot has come. In order: a later stage never goes back to an earlier one within a boot.
enum class Stage { Discover, Offer, Loader, Ipxe, Script, FirmwareLogin, FirstRead, SystemLogin };
inline constexpr std::size_t kStageCount = 8;

std::string_view stageName(Stage stage); ///< "discover", "firmware-login", …: for JSON

/// The stage that an event reaches, if it reaches one. RootPathGiven stands for Script.
std::optional<Stage> stageOf(EventCode code);

/// One boot of one client, from its events.
struct Boot {
    WallTime started;
    std::array<std::optional<WallTime>, kStageCount> stages; ///< when each was reached first
    WallTime lastActivity;                                   ///< of any event of this client
    std::string problem; ///< newest warning or error of this boot; cleared when a later stage is reached
    bool attached = false; ///< a disk session is open
    /// iPXE says that it starts what needs no disk of ours: a boot entry, or the machine's own disk. Nothing more is heard.
    bool handedOver = false;

    std::optional<Stage> reached() const; ///< the furthest
    friend bool operator==(const Boot &, const Boot &) = default;
};

/// Whether `event` starts a new boot after `current`. A DISCOVER of plain firmware does, unless it repeats an
/// unanswered one within kRetryWindow. iPXE's own beginning (it may live in ROM), a loader fetched and a script
/// fetched do when the current boot is past that point already: where another server gives the addresses, they
/// are the first that we see. Without a current boot every stage begins one.
bool beginsBoot(const std::optional<Boot> &current, const Event &event);
inline constexpr seconds kRetryWindow {60};

/// Folds the next event of one client (in order of time) into its current boot.
void foldEvent(std::optional<Boot> &current, const Event &event);

/// After so long without any sign a boot counts as stopped. PXE firmware waits up to 60 s for an offer (PXE 2.1: 4 + 8 +
/// 16 + 32 s). Who holds its disk may read for long without a word (Windows, in its first phase).
inline constexpr seconds kQuietBoot {90};
inline constexpr seconds kQuietDisk {300};
/// Its operating system has its disk.
bool isUp(const Boot &boot);
/// On its way, as far as can be seen at `now`: nothing went wrong, and it has said something not long ago.
bool isBooting(const Boot &boot, WallTime now);

} // namespace netseat
