#include "boot/hardware.h"
#include "boot/script.h"
#include "boot/script_parts.h"
#include "boot/shell_words.h"

namespace netseat::boot {

namespace {

std::string item(std::string_view choice, std::string_view title)
{
    return "item " + std::string(choice) + " " + sayableText(title) + " ||\n";
}

} // namespace

std::string menuScript(const Inventory &inventory, const Client &client, const ServerAt &at)
{
    const auto *byItself = entryOf(inventory, client);
    const auto *image = client.image ? inventory.image(*client.image) : nullptr;
    const auto choice = byItself ? std::to_string(byItself->id.value) : std::string(kChoiceDisk);
    auto text = "#!ipxe\n" + hardwareReport(client.mac, at);
    // What iPXE can't do (a build without menus), or somebody breaks off (Escape), is answered as silence is.
    text += "set choice " + choice + "\nmenu Netseat: " + sayable(client.name) + " || goto chosen\n";
    text += item(kChoiceDisk, image ? "Disk: " + image->name : "Disk (no image is chosen)");
    for (const BootEntry &entry : inventory.entries)
        if (entry.inMenu || byItself == &entry)
            text += item(std::to_string(entry.id.value), entry.name);
    text += "choose --default " + choice + " --timeout " + std::to_string(inventory.network.menuSeconds * 1000)
        + " choice || set choice " + choice + "\n";
    text += ":chosen\nchain --timeout 10000 --replace --autofree " + scriptUrl(client.mac, at)
        + "&choice=${choice:uristring} ||\n";
    return text + askAgain(client.mac, at, 5);
}

} // namespace netseat::boot
