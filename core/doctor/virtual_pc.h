#pragma once

#include "doctor/image.h"

namespace netseat::doctor {

/// What the image's own system does in a virtual PC.
struct VirtualPcTask {
    std::string file;           ///< the layer, closed
    std::string rootUuid;
    std::string kernelVersion;
    std::string kernelFile;     ///< copies of the image's own, on this computer
    std::string initramfsFile;
    const char *disk = "virtio"; ///< what the initramfs has a driver for: "virtio", "ahci", "nvme"
    bool network = false;
};

/// Where the script lies in the image while the virtual PC runs, and where it leaves its result.
inline constexpr const char *kVirtualPcScript = "/.netseat-doctor";
inline constexpr const char *kVirtualPcResult = "/.netseat-doctor-result";

/// The kind of disk for which the initramfs has all it needs; nullptr: none.
const char *diskFor(const Initramfs &initramfs);

/// The script that the kernel runs in place of init: makes the initramfs anew, writes the result, turns the PC off.
std::string virtualPcScript(bool dracut, const std::string &kernelVersion, bool installPackages);

/// Boots the task in QEMU, in software emulation: a service has no KVM, and one that opens may still not run. Returns when it
/// is off. NotFound with advice when QEMU is not installed; LimitReached after 20 minutes. Gives the console's end.
Result<std::string> runVirtualPc(const VirtualPcTask &task, const std::function<bool()> &goOn);

} // namespace netseat::doctor
