#pragma once

#include "doctor/file_tree.h"
#include "doctor/partitions.h"

#include <string>
#include <vector>

namespace netseat::doctor {

/// A change to the EFI system partition.
struct EfiStep {
    std::string file; ///< "/EFI/BOOT/BOOTX64.EFI"
    bool remove = false;
    std::string content;
    std::string sentence; ///< what it does
};

/// What firmware without a boot entry for the disk finds there, and what would have to change.
struct EfiVerdict {
    struct Fault {
        std::string evidence;
        std::string meaning;
        std::string advice;
    };
    std::string found; ///< what is started, "shim, which starts GRUB"; empty: nothing
    std::vector<Fault> faults; ///< none: it boots, as far as can be told
    std::vector<EfiStep> steps;
    bool mendable = false; ///< the steps take away all faults
};

/// Where the image's own GRUB menu lies. Empty: it is not known.
struct GrubPlace {
    std::string uuid; ///< of the file system
    std::string folder; ///< there: "/boot/grub"; "/grub" where /boot is a file system of its own
};

/// Follows the way that firmware goes: \EFI\BOOT\BOOTX64.EFI, what that starts, and the menu it finds.
/// @param system  the image's own files, or nullptr: where distributions keep copies of their boot loaders
EfiVerdict judgeEfi(FileTree &esp, FileTree *system, const PartitionTable &table, const GrubPlace &grub);

} // namespace netseat::doctor
