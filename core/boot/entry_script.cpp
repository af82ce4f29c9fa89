#include "boot/hardware.h"
#include "boot/script_parts.h"
#include "boot/shell_words.h"
#include "boot/variables.h"

namespace netseat::boot {

namespace {

constexpr int kRetryPause = 10; // seconds

std::string introduction(const BootEntry &entry, const Client &client, const ServerAt &at, bool first)
{
    auto text = "#!ipxe\necho Netseat: starting " + sayableText(entry.name) + " on " + sayable(client.name) + "\n";
    if (first)
        text += hardwareReport(client.mac, at);
    return text + report(client.mac, at, "starting-entry-" + std::to_string(entry.id.value));
}

/// What variables.h leaves to iPXE.
std::string ownVariables()
{
    return "set extension kpxe\niseq ${platform} efi && set extension efi ||\n";
}

std::string failure(const Client &client, const ServerAt &at)
{
    return ":failed\nimgfetch --timeout 2000 " + reportUrl(client.mac, at)
        + "entry-failed-${errno} ||\nimgfree ||\necho Netseat: that could not be started. Next try in "
        + std::to_string(kRetryPause) + " seconds.\n" + askAgain(client.mac, at, kRetryPause);
}

/// A kernel with its RAM disks. A Linux kernel that UEFI starts has to be told their names by its arguments (its EFI stub
/// reads them by "initrd=" from where it came from, which iPXE is); with BIOS they are handed to it.
std::string startKernel(const BootEntry &entry, const Client &client, const ServerAt &at)
{
    std::string names;
    std::string fetches;
    for (std::size_t i = 0; i < entry.initrds.size(); ++i) {
        const auto name = "initrd" + std::to_string(i);
        names += " initrd=" + name;
        fetches += "initrd --name " + name + " " + fileUrl(entry.initrds[i], entry, client, at) + " || goto failed\n";
    }
    std::string text = "set ramdisks\n";
    if (!names.empty())
        text += "iseq ${platform} efi && set ramdisks" + names + " ||\n";
    text += "kernel --name kernel " + fileUrl(entry.kernel, entry, client, at) + " ${ramdisks} "
        + expand(entry.arguments, entry, client, at) + " || goto failed\n";
    return text + fetches + "boot || goto failed\n";
}

/// With BIOS iPXE starts the first disk itself: some firmware does not go on to its disk when a network boot ends. With
/// UEFI it can't, and firmware does, if the network boot failed: after one that succeeded it shows its menu (UEFI 2.10, 3.1.1).
std::string startLocalDisk(const Client &client, const ServerAt &at)
{
    return "isset ${own-drive} || set own-drive 0x80 ||\n" // else from a start medium, which may be the first disk itself
           "iseq ${platform} pcbios && sanboot --no-describe --drive ${own-drive} ||\n"
        + report(client.mac, at, "left-to-firmware") + "set left-to-firmware 1\nexit 1\n"; // told to a start medium
}

} // namespace

std::string entryScript(const BootEntry &entry, const Client &client, const ServerAt &at, bool first)
{
    auto text = introduction(entry, client, at, first);
    if (entry.kind == EntryKind::LocalDisk)
        return text + startLocalDisk(client, at);
    text += ownVariables();
    if (entry.kind == EntryKind::Kernel)
        text += startKernel(entry, client, at);
    else
        text += "chain --autofree " + expandUrl(entry.url, entry, client, at) + " || goto failed\n";
    return text + failure(client, at);
}

} // namespace netseat::boot
