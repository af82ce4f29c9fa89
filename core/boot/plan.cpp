#include "boot/plan.h"

#include "boot/architecture.h"

namespace netseat::boot {

namespace {

std::string httpUrl(const ServerAt &at, const std::string &path)
{
    std::string url = "http://" + at.address.toString();
    if (at.httpPort != 80)
        url += ":" + std::to_string(at.httpPort);
    return url + path;
}

/// The loader for this machine, and in `note` why it is not the one that was chosen. Empty: there is none.
std::string chooseLoader(std::uint16_t code, Loader wanted, std::string &note)
{
    auto file = loaderFile(code, wanted);
    if (!file.empty() || wanted == Loader::Auto)
        return file;
    note = "; " + std::string(name(wanted)) + ", chosen for this client, does not exist for it";
    return loaderFile(code, Loader::Auto);
}

void giveLoader(Plan &plan, const Question &question, const ServerAt &at, Loader wanted, const std::string &who)
{
    std::string note;
    const auto file = chooseLoader(question.architecture, wanted, note);
    const auto firmware = architectureName(question.architecture);
    if (file.empty()) {
        plan.action = Plan::Action::AddressOnly;
        plan.reason = "There is no loader for " + firmware + ".";
        return;
    }
    plan.action = Plan::Action::Loader;
    plan.file = question.asker == Asker::HttpFirmware ? httpUrl(at, "/files/" + file) : file;
    plan.reason = who + " with " + firmware + " firmware loads " + file + note + ".";
}

void giveScript(Plan &plan, const Question &question, const ServerAt &at, std::string reason)
{
    plan.action = Plan::Action::Script;
    plan.file = scriptUrl(question.mac, at);
    plan.reason = std::move(reason);
}

/// iPXE of a registered client: its own loader first if one was chosen, then its disk.
void answerIpxe(
    Plan &plan, const Question &question, const ServerAt &at, const Inventory &inventory, const Client &client)
{
    const bool ownLoader = client.loader != Loader::Auto && !question.chained;
    std::string note;
    if (ownLoader) {
        const auto file = loaderFile(question.architecture, client.loader);
        if (!file.empty()) {
            plan.action = Plan::Action::Loader;
            plan.file = file;
            plan.reason = client.name + " runs iPXE and is chained once to " + file + ", chosen for it.";
            return;
        }
        note = " (" + std::string(name(client.loader)) + ", chosen for it, does not exist for "
            + architectureName(question.architecture) + ")";
    }
    if (!client.image || !inventory.image(*client.image))
        return giveScript(
            plan, question, at, client.name + " has no image: its script says so and asks again" + note + ".");
    if (mustWaitForCopy(inventory, client))
        return giveScript(plan, question, at, "The own disk of " + client.name + " is being made: it waits" + note + ".");
    if (mustWaitForRoom(inventory, client))
        return giveScript(plan, question, at,
            "The server's disks are nearly full: " + client.name + " waits until there is room" + note + ".");
    if (client.boot == BootWay::Script)
        return giveScript(plan, question, at, client.name + " runs iPXE and fetches its boot script" + note + ".");
    if (!client.chapSecret.empty())
        return giveScript(plan, question, at,
            client.name + " has a CHAP secret, which DHCP would shout to everybody: it gets a script" + note + ".");
    if (hasCdrom(inventory, client))
        return giveScript(plan, question, at,
            client.name + " has a CD-ROM, and a root path names one drive only: it gets a script" + note + ".");
    plan.action = Plan::Action::RootPath;
    plan.rootPath = rootPath(client.id, at);
    plan.initiatorName = initiatorName(client.id);
    plan.reason = client.name + " runs iPXE and is given its disk directly" + note + ".";
}

Plan planRegistered(const Inventory &inventory, const Question &question, const ServerAt &at, const Client &client)
{
    Plan plan;
    plan.client = client.id;
    plan.reserved = client.address;
    plan.hostName = client.name;
    switch (question.asker) {
    case Asker::Firmware:
    case Asker::HttpFirmware:
        giveLoader(plan, question, at, client.loader, client.name);
        break;
    case Asker::Ipxe:
        answerIpxe(plan, question, at, inventory, client);
        break;
    case Asker::System:
        plan.action = Plan::Action::AddressOnly;
        plan.reason = "The operating system of " + client.name + " asks for its address.";
        break;
    }
    return plan;
}

Plan planUnregistered(const Inventory &inventory, const Question &question, const ServerAt &at)
{
    Plan plan;
    const auto who = question.mac.toString();
    const auto policy = inventory.network.unknown;
    if (policy == UnknownPolicy::Ignore) {
        plan.reason = who + " is not registered, and the settings say to ignore such machines.";
    } else if (policy == UnknownPolicy::AddressOnly || question.asker == Asker::System) {
        plan.action = Plan::Action::AddressOnly;
        plan.reason = who + " is not registered: it gets an address only.";
    } else if (question.asker == Asker::Ipxe) {
        giveScript(plan, question, at, who + " is not registered: it shows the waiting screen.");
    } else {
        giveLoader(plan, question, at, Loader::Auto, who + ", not registered,");
    }
    return plan;
}

} // namespace

Plan plan(const Inventory &inventory, const Question &question, const ServerAt &at)
{
    const auto *client = inventory.clientByMac(question.mac);
    return client ? planRegistered(inventory, question, at, *client) : planUnregistered(inventory, question, at);
}

bool mustWaitForCopy(const Inventory &inventory, const Client &client)
{
    return client.mode == DiskMode::Own && inventory.draftOn(client.id) == nullptr && !inventory.keptDisk(client);
}

bool mustWaitForRoom(const Inventory &inventory, const Client &client)
{
    return inventory.noRoom && client.mode != DiskMode::ReadOnly;
}

std::string rootPath(ClientId client, const ServerAt &at, Lun lun)
{
    // RFC 4173, 5: iscsi:<server>:<protocol>:<port>:<LUN>:<target>; an empty protocol is TCP.
    return "iscsi:" + at.address.toString() + "::" + std::to_string(at.iscsiPort) + ":"
        + std::to_string(static_cast<int>(lun)) + ":" + targetName(client);
}

bool hasCdrom(const Inventory &inventory, const Client &client)
{
    return client.cdrom && inventory.image(*client.cdrom);
}

std::string scriptUrl(const MacAddress &mac, const ServerAt &at)
{
    return httpUrl(at, "/boot.ipxe?mac=" + mac.toString());
}

std::string reportUrl(const MacAddress &mac, const ServerAt &at)
{
    return httpUrl(at, "/report?mac=" + mac.toString() + "&stage=");
}

} // namespace netseat::boot
