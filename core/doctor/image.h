#pragma once

#include "doctor/doctor.h"
#include "doctor/ext_tree.h"
#include "doctor/initramfs.h"
#include "doctor/partitions.h"

#include <functional>
#include <optional>

namespace netseat::doctor {

/// What is known of a disk before it is judged. Values only but the files, so that a test can make one up.
struct Image {
    PartitionTable table;
    FileTree *files = nullptr; ///< of the root; none: none that can be read
    Partition root;            ///< valid with `files`
    bool bootApart = false;    ///< /boot is a file system of its own
    bool dirty = false;        ///< the root was not cleanly unmounted
    std::string unreadable;    ///< why there is no root: "a Windows file system (ntfs)"
    std::optional<std::vector<std::string>> efiFiles; ///< in the EFI system partition; none: no partition, or not read
    std::string efiError;
    std::string kernel;        ///< newest version that has files in /boot; empty: none
    std::string kernelFile;    ///< path in the root
    std::string initramfsFile; ///< empty: none for that kernel
    std::optional<Initramfs> initramfs;
    std::string initramfsError;
};

/// An opened disk: the image and the file systems that it refers to.
struct OpenedImage {
    std::unique_ptr<ExtTree> root;
    Image image;
};

/// Cancelled when `goOn` says no between two steps.
Result<OpenedImage> openImage(storage::BlockDevice &disk, const std::function<bool()> &goOn);

/// The newest kernel in /boot, with its initramfs.
void findKernel(Image &image);

/// The value of a key in a file of KEY=value lines ("os-release"), without quotes.
std::string valueOf(std::string_view text, std::string_view key);
/// Lines without comments ("#") and the white space around them; none that is empty.
std::vector<std::string> linesOf(std::string_view text);
/// Words between white space.
std::vector<std::string> wordsOf(std::string_view line);
/// Text of the disk, made fit for people: one line, no control characters, at most 200 octets.
std::string printable(std::string_view text);

} // namespace netseat::doctor
