#pragma once

#include "events/boot_history.h"

#include <string>
#include <string_view>
#include <vector>

namespace netseat {

/// Why a boot stopped. Each has a code that documents and people refer to (causeCode); append, rename never.
enum class Cause {
    OfferIgnored,     ///< it was offered an address again and again and never asked for one
    NoAddressLeft,    ///< the pool was used up
    AddressDisputed,  ///< it was refused an address, or says that somebody else uses the one it was given
    LoaderNotAsked,   ///< it was told what to load and never asked for it
    LoaderMissing,    ///< what it asked for does not exist
    TransferBroken,   ///< a file stopped on its way
    SecureBoot,       ///< an EFI loader was fetched whole, then silence
    LoaderSilent,     ///< a BIOS loader was fetched whole, then silence
    LoaderLoop,       ///< the loader is fetched again and again
    IpxeSilent,       ///< iPXE runs, but does not fetch its script
    DiskNotAsked,     ///< it was told its disk and never logged in
    LoginRefused,     ///< its login was refused
    DiskInUse,        ///< somebody else has its disk
    DiskUnavailable,  ///< its image or layer can't be opened, or failed
    NoRoom,           ///< there was no room for its disk
    NothingRead,      ///< iPXE attached the disk, and nobody read from it
    NothingToBoot,    ///< a few sectors were read and the disk was let go: nothing there that the firmware can start
    SystemSilent,     ///< the boot loader on the disk ran, and the operating system never attached the disk itself
    SystemLost,       ///< the operating system ran, and lost its disk
    EntryFailed,      ///< the boot entry that it was to start could not be started
    Other,            ///< something was reported that fits none of these
};
inline constexpr int kCauseCount = static_cast<int>(Cause::Other) + 1;

/// "DHCP-03", "SB-01", …: never changes.
std::string_view causeCode(Cause cause);

/// What can be done about it from here.
enum class Remedy { None, EditClient, ExamineImage, CheckFirewall, NetworkSettings, MakeRoom, ChooseLoader, KeepDisk };
Remedy remedyFor(Cause cause);

/// Why a boot stopped, and which events show it.
struct Verdict {
    static constexpr std::size_t kMaxEvidence = 5;

    Cause cause = Cause::Other;
    EventBatch evidence = {}; ///< in order of time, at most kMaxEvidence
    std::string problem = {}; ///< the newest warning or error of the boot, in English; may be empty
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The verdict on a boot that is over: quiet for long, switched off, or followed by another one. None where it came
/// up, and where a machine only asked for an address once: it may well have gone on to a disk of its own.
std::optional<Verdict> judge(const BootRecord &record);

/// Less than this read before the disk is let go means that firmware looked at it and found nothing to start: a boot
/// loader alone is larger.
inline constexpr std::uint64_t kGlance = 256 * 1024;
/// So many repeated requests and no answer to an offer are no accident.
inline constexpr int kIgnoredOffers = 3;

} // namespace netseat
