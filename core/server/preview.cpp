#include "server/preview.h"

#include "boot/architecture.h"
#include "boot/plan.h"
#include "events/event.h"

#include <array>
#include <string_view>

namespace netseat::server {

namespace {

struct Asking {
    std::string_view who;
    boot::Asker asker;
    std::uint16_t architecture; // IANA's list of RFC 4578, 2.1
    std::string_view vendorClass; // as such firmware usually sends it
};

constexpr std::array kAsking {
    Asking {"BIOS firmware", boot::Asker::Firmware, 0, "PXEClient:Arch:00000:UNDI:002001"},
    Asking {"UEFI firmware", boot::Asker::Firmware, 7, "PXEClient:Arch:00007:UNDI:003016"},
    Asking {"UEFI HTTP boot", boot::Asker::HttpFirmware, 16, "HTTPClient:Arch:00016:UNDI:003001"},
    Asking {"iPXE", boot::Asker::Ipxe, 0, "PXEClient:Arch:00000:UNDI:002001"},
};

std::string answer(const boot::Plan &plan)
{
    switch (plan.action) {
    case boot::Plan::Action::Silence:
        return "no answer";
    case boot::Plan::Action::AddressOnly:
        return "an address, nothing to boot";
    case boot::Plan::Action::Loader:
        return "the loader " + plan.file;
    case boot::Plan::Action::Script:
        return "the boot script " + plan.file;
    case boot::Plan::Action::RootPath:
        return "the disk " + plan.rootPath;
    }
    return {};
}

std::string addressLine(const Inventory &inventory, const Client &client)
{
    if (inventory.network.dhcp == DhcpMode::Proxy)
        return "Address: another DHCP server gives it\n";
    if (inventory.network.dhcp == DhcpMode::Off)
        return "Address: DHCP is off\n";
    if (client.address)
        return "Address: " + client.address->toString() + " (fixed)\n";
    if (const auto *lease = inventory.lease(client.mac))
        return "Address: " + lease->address.toString() + " (lease)\n";
    return "Address: one of the pool\n";
}

/// What its login finds.
std::string diskLine(const Inventory &inventory, const Client &client)
{
    const auto *image = client.image ? inventory.image(*client.image) : nullptr;
    if (client.portal)
        return "Disk: served by " + client.portal->toString() + "\n";
    if (!image)
        return "Disk: none, no image is chosen\n";
    std::string text = "Disk: " + image->name;
    if (client.mode == DiskMode::Own)
        text += inventory.keptDisk(client) ? ", a copy of its own" : ", a copy of its own, which is being made";
    else if (client.mode == DiskMode::ReadOnly)
        text += ", write-protected";
    else
        text += client.mode == DiskMode::Keep ? ", with its changes kept" : ", fresh at every boot";
    if (client.access == DiskAccess::Shared)
        text += ", shared";
    if (const auto *cdrom = client.cdrom ? inventory.image(*client.cdrom) : nullptr)
        text += "; CD-ROM: " + cdrom->name;
    return text + "\n";
}

/// Asked with its vendor class, in place of the usual one, what would change for whom by a rule.
std::string ruleLines(const Inventory &inventory, const Client &client, const boot::ServerAt &at)
{
    std::string text;
    for (const LoaderRule &rule : inventory.network.loaderRules) {
        if (rule.vendorClass.empty())
            continue;
        for (const Asking &asking : kAsking) {
            if (asking.asker == boot::Asker::Ipxe || asking.vendorClass.starts_with(rule.vendorClass))
                continue; // iPXE has its loader already; the usual class was asked with above
            const auto architecture = rule.architecture.value_or(asking.architecture);
            boot::Question question {.mac = client.mac, .asker = asking.asker, .architecture = architecture};
            question.vendorClass = asking.vendorClass;
            const auto usual = boot::plan(inventory, question, at);
            question.vendorClass = rule.vendorClass;
            const auto plan = boot::plan(inventory, question, at);
            if (plan.action == usual.action && plan.file == usual.file)
                continue;
            const auto who = rule.architecture ? boot::architectureName(architecture) + " firmware" : std::string(asking.who);
            const auto line = who + " of the vendor class " + printable(rule.vendorClass) + "...: " + answer(plan) + " ("
                + plan.reason + ")\n";
            if (text.find(line) == std::string::npos)
                text += line;
        }
    }
    return text;
}

} // namespace

std::string preview(const Inventory &inventory, const Client &client, Ipv4Address servedOn)
{
    const boot::ServerAt at {servedOn, inventory.network.httpPort, inventory.network.iscsiPort};
    auto text = addressLine(inventory, client) + diskLine(inventory, client);
    for (const Asking &asking : kAsking) {
        // For iPXE: once its own loader runs, so that a chosen loader is not named again.
        const boot::Question question {.mac = client.mac, .asker = asking.asker, .architecture = asking.architecture,
                                       .chained = asking.asker == boot::Asker::Ipxe,
                                       .vendorClass = std::string(asking.vendorClass)};
        const auto plan = boot::plan(inventory, question, at);
        text += std::string(asking.who) + ": " + answer(plan);
        text += plan.reason.empty() ? "\n" : " (" + plan.reason + ")\n";
    }
    return text + ruleLines(inventory, client, at);
}

} // namespace netseat::server
