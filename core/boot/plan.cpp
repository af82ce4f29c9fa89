#include "boot/plan.h"

#include "boot/architecture.h"

namespace netseat::boot {

namespace {

bool fits(const LoaderRule &rule, const Question &question)
{
    std::string mac = rule.mac;
    for (char &c : mac)
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return question.mac.toString().starts_with(mac) && question.vendorClass.starts_with(rule.vendorClass)
        && (!rule.architecture || *rule.architecture == question.architecture);
}

/// The loader for this machine: its own choice, the first rule that fits, or that of its architecture. In `note`, why
/// it is another than usual. Empty: there is none.
std::string chooseLoader(const Inventory &inventory, const Question &question, Loader wanted, std::string &note)
{
    if (wanted != Loader::Auto) {
        auto file = loaderFile(question.architecture, wanted);
        if (!file.empty())
            return file;
        note = "; " + std::string(name(wanted)) + ", chosen for this client, does not exist for it";
    }
    int number = 1;
    for (const auto &rule : inventory.network.loaderRules) {
        if (!rule.file.empty() && fits(rule, question)) {
            note += ", by loader rule " + std::to_string(number);
            return rule.file;
        }
        ++number;
    }
    return loaderFile(question.architecture, Loader::Auto);
}

void giveLoader(Plan &plan, const Inventory &inventory, const Question &question, const ServerAt &at, Loader wanted,
    const std::string &who)
{
    std::string note;
    const auto file = chooseLoader(inventory, question, wanted, note);
    const auto firmware = architectureName(question.architecture);
    if (file.empty()) {
        plan.action = Plan::Action::AddressOnly;
        plan.reason = "There is no loader for " + firmware + ".";
        return;
    }
    plan.action = Plan::Action::Loader;
    const bool url = question.asker == Asker::HttpFirmware && file.find("://") == std::string::npos;
    plan.file = url ? httpUrl(at, "/files/" + file) : file;
    plan.reason = who + " with " + firmware + " firmware loads " + file + note + ".";
}

void giveScript(Plan &plan, const MacAddress &mac, const ServerAt &at, std::string reason)
{
    plan.action = Plan::Action::Script;
    plan.file = scriptUrl(mac, at);
    plan.reason = std::move(reason);
}

/// What the iPXE that asks lacks for its boot: "HTTP", "iSCSI", or nothing.
std::string lacks(const Question &question, bool needsDisk)
{
    const bool iscsi = needsDisk && question.withoutIscsi;
    if (question.withoutHttp && iscsi)
        return "HTTP and iSCSI";
    return question.withoutHttp ? "HTTP" : iscsi ? "iSCSI" : "";
}

/// An iPXE that was built without what it needs (in a card's ROM, say) is handed a full one, once. False where it is
/// that one already, or there is none for it; `note` says so then.
bool giveFullIpxe(Plan &plan, const Inventory &inventory, const Question &question, Loader wanted,
    const std::string &who, bool needsDisk, std::string &note)
{
    const auto lacking = lacks(question, needsDisk);
    if (lacking.empty())
        return false;
    std::string unused;
    const auto file = question.chained ? std::string() : chooseLoader(inventory, question, wanted, unused);
    if (file.empty()) {
        note += " (though its iPXE says that it lacks " + lacking + ")";
        return false;
    }
    plan.action = Plan::Action::Loader;
    plan.file = file;
    plan.reason = who + " runs an iPXE that lacks " + lacking + " and is chained once to a full one, " + file + ".";
    return true;
}

void giveRootPath(Plan &plan, const ServerAt &at, const Client &client, const std::string &note)
{
    plan.action = Plan::Action::RootPath;
    plan.rootPath = rootPath(client.id, at);
    plan.initiatorName = initiatorName(client.id);
    plan.reason = client.name + " runs iPXE and is given its disk directly" + note;
    if (!client.chapUser.empty() && !client.chapSecret.empty()) {
        plan.chapUser = client.chapUser;
        plan.chapSecret = client.chapSecret;
        if (!client.mutualUser.empty() && !client.mutualSecret.empty()) {
            plan.mutualUser = client.mutualUser;
            plan.mutualSecret = client.mutualSecret;
        }
        plan.reason += ", and with its address its CHAP secret, which everybody on its network can read";
    }
    plan.reason += ".";
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
    if (giveFullIpxe(plan, inventory, question, client.loader, client.name, true, note))
        return;
    if (showsMenu(inventory, client))
        return giveScript(plan, client.mac, at, client.name + " shows the boot menu" + note + ".");
    if (const auto *entry = entryOf(inventory, client))
        return giveScript(plan, client.mac, at, client.name + " starts " + entry->name + note + ".");
    if (!client.image || !inventory.image(*client.image))
        return giveScript(
            plan, client.mac, at, client.name + " has no image: its script says so and asks again" + note + ".");
    if (mustWaitForCopy(inventory, client))
        return giveScript(plan, client.mac, at, "The own disk of " + client.name + " is being made: it waits" + note + ".");
    if (mustWaitForRoom(inventory, client))
        return giveScript(plan, client.mac, at,
            "The server's disks are nearly full: " + client.name + " waits until there is room" + note + ".");
    if (client.boot == BootWay::Script)
        return giveScript(plan, client.mac, at, client.name + " runs iPXE and fetches its boot script" + note + ".");
    if (hasCdrom(inventory, client))
        return giveScript(plan, client.mac, at,
            client.name + " has a CD-ROM, and a root path names one drive only: it gets a script" + note + ".");
    giveRootPath(plan, at, client, note);
}

Plan planRegistered(const Inventory &inventory, const Question &question, const ServerAt &at, const Client &client)
{
    Plan plan;
    plan.client = client.id;
    plan.reserved = client.address;
    plan.hostName = client.name;
    plan.firmware = client.firmware;
    switch (question.asker) {
    case Asker::Firmware:
    case Asker::HttpFirmware:
        giveLoader(plan, inventory, question, at, client.loader, client.name);
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
        std::string note;
        if (!giveFullIpxe(plan, inventory, question, Loader::Auto, who + ", not registered,", false, note))
            giveScript(plan, question.mac, at, who + " is not registered: it shows the waiting screen" + note + ".");
    } else {
        giveLoader(plan, inventory, question, at, Loader::Auto, who + ", not registered,");
    }
    return plan;
}

} // namespace

Plan plan(const Inventory &inventory, const Question &question, const ServerAt &at)
{
    const auto *client = clientOf(inventory, question);
    return client ? planRegistered(inventory, question, at, *client) : planUnregistered(inventory, question, at);
}

const Client *clientOf(const Inventory &inventory, const Question &question)
{
    const auto *named = inventory.clientByIdentifier(question.clientIdentifier);
    return named ? named : inventory.clientByMac(question.mac);
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

const BootEntry *entryOf(const Inventory &inventory, const Client &client)
{
    // Whoever has been given an image to work on means that, whatever the machine does otherwise.
    return client.entry && !inventory.draftOn(client.id) ? inventory.entry(*client.entry) : nullptr;
}

bool showsMenu(const Inventory &inventory, const Client &client)
{
    // With 0 iPXE would wait for a key for ever.
    return client.menu && inventory.network.menuSeconds > 0 && !inventory.draftOn(client.id);
}

bool hasCdrom(const Inventory &inventory, const Client &client)
{
    return client.cdrom && inventory.image(*client.cdrom);
}

std::string httpUrl(const ServerAt &at, const std::string &path)
{
    std::string url = "http://" + at.address.toString();
    if (at.httpPort != 80)
        url += ":" + std::to_string(at.httpPort);
    return url + path;
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
