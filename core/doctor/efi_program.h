#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>

namespace netseat::doctor {

/// A program for UEFI firmware, as far as the doctor asks.
struct EfiProgram {
    enum class Kind {
        Grub,
        Shim, ///< has a signature that firmware knows, and starts another program beside it
        Other, ///< systemd-boot, a kernel …
    };
    Kind kind = Kind::Other;
    std::string next; ///< shim: what it starts, "grubx64.efi"
    std::string fallback; ///< shim: what it starts instead when that lies beside it in \EFI\BOOT, "fbx64.efi"
    std::string prefix; ///< GRUB: where it looks for its files, "/EFI/debian", "(,gpt3)/boot/grub"
    std::string config; ///< GRUB: commands built into it
};

/// Malformed, the message being the end of a sentence that begins with the file's name ("is no EFI program"): it is
/// none, it is cut short, or it is for another processor than a 64-bit PC's.
Result<EfiProgram> readEfiProgram(Bytes file);

} // namespace netseat::doctor
