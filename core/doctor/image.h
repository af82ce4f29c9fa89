#pragma once

#include "doctor/doctor.h"
#include "doctor/efi_files.h"
#include "doctor/efi_loader.h"
#include "doctor/initramfs.h"
#include "doctor/partitions.h"
#include "doctor/system_tree.h"
#include "doctor/text.h"

#include <functional>
#include <optional>

namespace netseat::doctor {

/// A part of the disk that cannot be looked into.
struct Unreadable {
    std::string what; ///< "an XFS file system (partition 3)"
    std::string check; ///< what a person can look at instead, a sentence
};

/// What is known of a disk before it is judged. Values only but the files, so that a test can make one up.
struct Image {
    PartitionTable table;
    FileTree *files = nullptr; ///< of the system, or of its /boot alone; none: none that can be read
    std::optional<Partition> root;
    std::optional<Partition> boot; ///< /boot, where it is a file system of its own and read
    std::vector<Unreadable> unreadable; ///< why there is no root; with one, why there is no /boot
    bool usrApart = false; ///< /usr is a file system of its own, which is not looked into
    std::string unclean; ///< a sentence: how the file systems were left; empty: all are clean
    std::optional<EfiVerdict> efi; ///< of the EFI system partition; none: no partition, or not read
    std::string efiError;
    std::string kernel; ///< newest version that has files in /boot; empty: none
    std::string kernelFile; ///< path in the root
    std::string initramfsFile; ///< empty: none for that kernel
    std::optional<Initramfs> initramfs;
    std::string initramfsError;

    bool isDracut() const;
};

/// An opened disk: the image and the file systems that it refers to.
struct OpenedImage {
    std::unique_ptr<SystemTree> system;
    std::unique_ptr<EfiFiles> efi;
    Image image;
};

/// Cancelled when `goOn` says no between two steps.
Result<OpenedImage> openImage(storage::BlockDevice &disk, const std::function<bool()> &goOn);

/// The root, and /boot if it lies apart, to be written. The errors of ExtTree::open().
Result<std::unique_ptr<SystemTree>> openForRepair(storage::BlockDevice &disk, const Image &image);

/// The newest kernel in /boot, with its initramfs.
void findKernel(Image &image);

} // namespace netseat::doctor
