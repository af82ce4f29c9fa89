#include "boot/script.h"

#include "boot/hardware.h"
#include "boot/script_parts.h"
#include "boot/shell_words.h"

#include <array>
#include <charconv>

namespace netseat::boot {

std::string report(const MacAddress &mac, const ServerAt &at, std::string_view stage)
{
    return "imgfetch --timeout 2000 " + reportUrl(mac, at) + std::string(stage) + " ||\nimgfree ||\n";
}

std::string askAgain(const MacAddress &mac, const ServerAt &at, int pauseSeconds)
{
    return ":again\nsleep " + std::to_string(pauseSeconds)
        + " ||\nimgfree ||\nchain --timeout 10000 --replace --autofree " + scriptUrl(mac, at) + " || goto again\n";
}

namespace {

// Written for iPXE as of January 2019 (Debian 12) and later. Every word from outside passes through shell_words.h. A
// line that fails ends the script, hence the lone "||" after lines that may fail.

/// Pauses between tries to attach the disk, in seconds. The target may be starting, or a stale session in the way.
constexpr std::array kRetryPauses{2, 5, 10, 20};

std::string waitingScreen(const MacAddress &mac, const ServerAt &at)
{
    return "#!ipxe\n"
           "echo\n"
           "echo Netseat: this machine is not registered yet.\n"
           "echo Its MAC address is "
        + mac.toString()
        + "\n"
          "echo It goes on by itself as soon as somebody registers it and gives it an image.\n"
        + askAgain(mac, at, 5);
}

std::string missingImage(const Client &client, const ServerAt &at)
{
    return "#!ipxe\n"
           "echo\n"
           "echo Netseat: "
        + sayable(client.name) + " (" + client.mac.toString()
        + ") has no image yet.\necho It goes on by itself as soon as somebody chooses one for it.\n"
        + askAgain(client.mac, at, 10);
}

std::string waitForRoom(const Client &client, const ServerAt &at)
{
    return "#!ipxe\n"
           "echo\n"
           "echo Netseat: the disks of the server are nearly full, so "
        + sayable(client.name)
        + " waits.\necho It goes on by itself as soon as there is room. Tell the operator.\n"
        + askAgain(client.mac, at, 15);
}

std::string waitForCopy(const Client &client, const ServerAt &at)
{
    return "#!ipxe\n"
           "echo\n"
           "echo Netseat: the disk of "
        + sayable(client.name) + " is being made.\necho It goes on by itself as soon as that is done.\n"
        + askAgain(client.mac, at, 10);
}

/// What comes before the disk: who this machine is, and its CHAP secrets.
std::string introduction(const Client &client, const ServerAt &at, bool first)
{
    std::string text =
        "#!ipxe\necho Netseat: starting " + sayable(client.name) + " from " + rootPath(client.id, at) + "\n";
    if (first)
        text += hardwareReport(client.mac, at);
    text += "set initiator-iqn " + initiatorName(client.id) + "\n";
    if (!client.chapUser.empty() && !client.chapSecret.empty()) {
        text += "set username:hex " + hex(client.chapUser) + "\n";
        text += "set password:hex " + hex(client.chapSecret) + "\n";
    }
    if (!client.mutualUser.empty() && !client.mutualSecret.empty()) {
        text += "set reverse-username:hex " + hex(client.mutualUser) + "\n";
        text += "set reverse-password:hex " + hex(client.mutualSecret) + "\n";
    }
    return text + report(client.mac, at, "attaching-disk");
}

/// Tries `attach` again and again, each failure told to the server, and lets the firmware go on in the end.
std::string tryAndGiveUp(const Client &client, const ServerAt &at, const std::string &attach)
{
    const auto once = attach + " || imgfetch --timeout 2000 " + reportUrl(client.mac, at)
        + "disk-failed-${errno} ||\nimgfree ||\n";
    auto text = once;
    for (const int pause : kRetryPauses) {
        text += "echo Netseat: could not start from that disk. Next try in " + std::to_string(pause) + " seconds.\n";
        text += "sleep " + std::to_string(pause) + " ||\n" + once;
    }
    text += report(client.mac, at, "gave-up");
    text += "echo Netseat: gave up. The server's log has more. The firmware goes on now.\n";
    text += "sleep 10 ||\nexit 1\n"; // a failure, or UEFI shows its menu and does not go on
    return text;
}

std::string bootScript(const Client &client, const ServerAt &at, bool first)
{
    return introduction(client, at, first) + tryAndGiveUp(client, at, "sanboot " + rootPath(client.id, at));
}

/// With a CD-ROM beside the disk: the disk if it can be started from, else the CD-ROM, or the CD-ROM when somebody asks for
/// it. So an installer runs while the disk is blank, and what it installed runs from then on, with nothing to be switched.
///
/// The disk is attached as the first drive, stays attached, and is the only one in the iBFT: the system logs in once and
/// finds both as LUNs of one target. The CD-ROM takes the next free number (0xff), which with BIOS need not be 0x81.
std::string cdromScript(const Client &client, const ServerAt &at, bool first)
{
    auto text = introduction(client, at, first);
    text += tryAndGiveUp(
        client, at, "sanhook --drive 0x80 " + rootPath(client.id, at) + " && goto attached");
    text += ":attached\n"
            "prompt --key c --timeout 3000 Netseat: press c to start from the CD-ROM. && goto cdrom ||\n"
            "sanboot --drive 0x80 ||\n"
            "echo Netseat: nothing to start from on the disk. The CD-ROM is next.\n"
            ":cdrom\n";
    text += report(client.mac, at, "starting-cdrom");
    text += "sanboot --no-describe --drive 0xff " + rootPath(client.id, at, Lun::Cdrom) + " || imgfetch --timeout 2000 "
        + reportUrl(client.mac, at) + "cdrom-failed-${errno} ||\nimgfree ||\n";
    text += "echo Netseat: could not start from the CD-ROM either. It tries again with what the server says then.\n"
            "sanunhook --drive 0x80 ||\n";
    return text + askAgain(client.mac, at, 10);
}

/// The disk of a registered client, or why it has to wait for it. `first`: it has not told its hardware in this boot.
Script diskScript(const Inventory &inventory, const Client &client, const ServerAt &at, bool first)
{
    if (!client.image || !inventory.image(*client.image))
        return {.text = missingImage(client, at), .client = std::nullopt, .waits = false};
    if (mustWaitForCopy(inventory, client))
        return {.text = waitForCopy(client, at), .client = std::nullopt, .waits = false};
    if (mustWaitForRoom(inventory, client))
        return {.text = waitForRoom(client, at), .client = std::nullopt, .waits = false};
    const auto text =
        hasCdrom(inventory, client) ? cdromScript(client, at, first) : bootScript(client, at, first);
    return {.text = text, .client = client.id, .waits = false};
}

/// The entry that was chosen, if it is one that the client's menu has.
const BootEntry *chosenEntry(const Inventory &inventory, const Client &client, std::string_view choice)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(choice.data(), choice.data() + choice.size(), number);
    const auto *entry = error == std::errc() && end == choice.data() + choice.size()
        ? inventory.entry(BootEntryId{number})
        : nullptr;
    return entry && (entry->inMenu || entry == entryOf(inventory, client)) ? entry : nullptr;
}

} // namespace

Script script(const Inventory &inventory, const MacAddress &mac, const ServerAt &at, std::string_view choice)
{
    const auto *client = inventory.clientByMac(mac);
    if (!client)
        return {.text = waitingScreen(mac, at), .client = std::nullopt, .waits = true};
    if (showsMenu(inventory, *client)) {
        if (choice == kChoiceDisk)
            return diskScript(inventory, *client, at, false);
        if (const auto *entry = chosenEntry(inventory, *client, choice))
            return {.text = entryScript(*entry, *client, at, false), .client = std::nullopt, .waits = false, .starts = entry->name};
        return {.text = menuScript(inventory, *client, at), .client = std::nullopt, .waits = false, .starts = "the boot menu"};
    }
    if (const auto *entry = entryOf(inventory, *client))
        return {.text = entryScript(*entry, *client, at, true), .client = std::nullopt, .waits = false, .starts = entry->name};
    return diskScript(inventory, *client, at, true);
}

} // namespace netseat::boot
