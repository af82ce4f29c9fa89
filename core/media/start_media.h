#pragma once

#include "base/result.h"
#include "storage/progress.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::media {

/// Iso: a CD, which starts from a stick too. Usb: a stick with a FAT file system, on which people can change the script.
enum class Kind { Iso, Usb };
std::string_view name(Kind kind); ///< "iso", "usb"
std::optional<Kind> kindFromName(std::string_view name);

/// What a medium is made of. Nothing of it is ours: found where distributions put it.
struct Parts {
    std::filesystem::path bios; ///< ipxe.lkrn
    std::filesystem::path efi; ///< ipxe.efi
    /// Folders in which Syslinux may lie: Debian's (isolinux, syslinux-common), and those of others.
    std::vector<std::filesystem::path> syslinux = {"/usr/lib/ISOLINUX", "/usr/lib/syslinux/modules/bios",
        "/usr/lib/syslinux/mbr", "/usr/share/syslinux", "/usr/lib/syslinux/bios"};
};

/// Writes a start medium for PCs whose card can't start from the network, BIOS and UEFI: iPXE with startScript(). Blocks for
/// some seconds. NotFound names the package that is missing; Conflict: the target exists; Cancelled; Io. Nothing is left
/// beside the target, which is whole or not there.
Result<void> writeStartMedium(Kind kind, const std::filesystem::path &target, const Parts &parts,
    std::string_view serverUrl, const storage::Progress &progress);

} // namespace netseat::media
