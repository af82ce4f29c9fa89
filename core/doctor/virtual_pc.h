#pragma once

#include "doctor/image.h"

namespace netseat::doctor {

/// What the image's own system does in a virtual PC.
struct VirtualPcTask {
    std::string file; ///< the layer, closed
    std::string rootUuid;
    std::string kernelFile; ///< copies of the image's own, on this computer
    std::string initramfsFile;
    const char *disk = "virtio"; ///< what the initramfs has a driver for: "virtio", "ahci", "nvme"
    bool network = false;
};

/// What the script in the virtual PC is made for.
struct RebuildTask {
    std::string kernelVersion;
    std::string initramfsFile; ///< in the image: "/boot/initrd.img-6.1.0"
    bool dracut = false;
    bool bootApart = false; ///< /boot has to be mounted
    std::vector<std::string> install; ///< packages; none: there is no network
};

/// Where the script lies in the image while the virtual PC runs, and where it leaves its result.
inline constexpr const char *kVirtualPcScript = "/.netseat-doctor";
inline constexpr const char *kVirtualPcResult = "/.netseat-doctor-result";

/// The kind of disk for which the initramfs has all it needs; nullptr: none.
const char *diskFor(const Initramfs &initramfs);

/// The script that the kernel runs in place of init: makes the initramfs anew, writes the result, turns the PC off.
/// The result has a line "STEP CODE LAST-WORDS" for each step it came to: boot, network, update, install, initramfs.
std::string virtualPcScript(const RebuildTask &task);

/// What the result says: nothing when all went well, else what failed, what was tried, and what to do. `mirrors`: where
/// the image's package manager looks, for people. The console's end is told when the script did not come to its end.
Result<void> judgeResult(
    const std::string &result, const RebuildTask &task, const std::string &mirrors, const std::string &console);

/// Where the image's package manager fetches from, "deb.debian.org, mirror.example"; empty: it is not known.
std::string packageMirrors(FileTree &files);

/// Boots the task in QEMU, in software emulation: a service has no KVM, and one that opens may still not run. Returns
/// when it is off. NotFound with advice when QEMU is not installed; LimitReached after 30 minutes. Gives the console's
/// end.
Result<std::string> runVirtualPc(const VirtualPcTask &task, const std::function<bool()> &goOn);

} // namespace netseat::doctor
