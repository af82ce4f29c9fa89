#include "netseatctl/disk_options.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/layers.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

/// What a client has from its group can't be said of it alone.
Result<void> checkFollowing(const Arguments &arguments, const Client &client)
{
    for (const char *option : kDiskOptions)
        if (client.followsGroup && arguments.has(option))
            return Error {Error::Code::Invalid,
                client.name + " follows the group " + client.group + ", so --" + option
                    + " is the group's to say: change that (group set), or say --follow-group off."};
    return {};
}

/// What the options say, put over `client`. A problem of the command line as text, of the inventory as Error.
Result<void> applyOptions(OptionReader &reader, const Arguments &arguments, const Inventory &inventory, Client &client)
{
    reader.mac("mac", client.mac);
    reader.text("name", client.name);
    reader.address("ip", client.address);
    reader.choice("loader", client.loader, loaderFromName);
    reader.choice("boot", client.boot, bootWayFromName);
    reader.text("group", client.group);
    reader.onOff("follow-group", client.followsGroup);
    reader.text("notes", client.notes);
    reader.text("chap-user", client.chapUser);
    reader.secret("chap-secret", "chap-secret-file", client.chapSecret);
    reader.text("mutual-chap-user", client.mutualUser);
    reader.secret("mutual-chap-secret", "mutual-chap-secret-file", client.mutualSecret);
    reader.choice("access", client.access, diskAccessFromName);
    reader.portal("portal", client.portal);
    reader.textOrNone("client-id", client.clientIdentifier);
    std::erase(client.clientIdentifier, ':');
    reader.onOff("without-vendor-options", client.firmware.withoutVendorOptions);
    reader.onOff("without-router", client.firmware.withoutRouter);
    reader.onOff("keep-san", client.firmware.keepSan);
    reader.textOrNone("san-filename", client.firmware.sanFilename);
    reader.count("san-retries", client.firmware.sanRetries, FirmwareOptions::kMaxSanRetries);
    if (arguments.value("chap-secret-file") == u"-" && arguments.value("mutual-chap-secret-file") == u"-")
        return Error {Error::Code::Invalid, "Only one secret can come from standard input."};
    if (arguments.has("no-ip"))
        client.address.reset();
    if (const auto cdrom = arguments.value("cdrom"); cdrom == u"none") {
        client.cdrom.reset();
    } else if (arguments.has("cdrom")) {
        const auto image = findImage(inventory, cdrom);
        if (!image)
            return image.error();
        client.cdrom = image->id;
    }
    if (auto free = checkFollowing(arguments, client); !free)
        return free;
    return applyDiskOptions(reader, arguments, inventory, client);
}

/// "v3", "draft 4 (maintenance)"; with what it means when that is not the default one.
std::string versionText(const Client &client, const Inventory &inventory)
{
    const auto choice = diskOf(inventory, client);
    const auto *version = choice ? inventory.version(choice->version) : nullptr;
    if (!version)
        return {};
    const auto title = versionTitle(*version);
    if (choice->draft)
        return title + " (maintenance)";
    if (client.version == version->id)
        return title + " (stays)";
    const auto *fresh = inventory.versionFor(client);
    return fresh && fresh->id != version->id ? title + " (kept; now " + versionTitle(*fresh) + ")" : title;
}

/// What the machine told of itself last, as far back as the log's newest events of it go.
std::string hardwareText(Session &session, const Client &client)
{
    const auto page = session.events({.client = client.id});
    if (!page)
        return {};
    for (auto event = page->events.rbegin(); event != page->events.rend(); ++event)
        if (event->code == EventCode::HardwareReported)
            return event->subject + (event->detail.empty() ? "" : "; " + event->detail);
    return {};
}

std::string entryText(const Client &client, const Inventory &inventory)
{
    const auto *entry = client.entry ? inventory.entry(*client.entry) : nullptr;
    return std::string(entry ? entry->name : "its disk") + (client.menu ? ", after the boot menu" : "");
}

} // namespace

int clientAdd(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    Client draft;
    OptionReader reader(context.arguments);
    const auto applied = applyOptions(reader, context.arguments, (*session)->inventory(), draft);
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    if (!applied)
        return failed(applied.error());
    return reported((*session)->submit(server::AddClient {draft}));
}

int clientSet(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    auto client = findClient(inventory, context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    OptionReader reader(context.arguments);
    const auto applied = applyOptions(reader, context.arguments, inventory, *client);
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    if (!applied)
        return failed(applied.error());
    return reported((*session)->submit(server::UpdateClient {*client}));
}

int clientList(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    const auto &status = (*session)->link().status();
    if (context.json()) {
        QJsonArray array;
        for (const Client &client : inventory.clients)
            array.append(clientJson(client, inventory, status, context.dataFolder));
        print(array);
        return kDone;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Client &client : inventory.clients) {
        const auto address = addressOf(client, inventory);
        rows.push_back({client.name, client.mac.toString(), address ? address->toString() : "-",
                        client.image ? imageName(client, inventory) : "-", versionText(client, inventory), std::string(name(client.mode)),
                        std::string(name(client.access)), std::string(name(client.loader)), stageText(status, client.id), client.group});
    }
    printTable({"NAME", "MAC", "ADDRESS", "IMAGE", "VERSION", "MODE", "ACCESS", "LOADER", "STAGE", "GROUP"}, rows);
    return kDone;
}

int clientShow(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    const auto client = findClient(inventory, context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    const auto &status = (*session)->link().status();
    if (context.json()) {
        print(clientJson(*client, inventory, status, context.dataFolder));
        return kDone;
    }
    const auto address = addressOf(*client, inventory);
    printFields({{"name", client->name},
                 {"number", std::to_string(client->id.value)},
                 {"MAC", client->mac.toString()},
                 {"group", client->group + (client->followsGroup ? " (follows it)" : "")},
                 {"address", address ? address->toString() + (client->address ? " (fixed)" : " (lease)") : ""},
                 {"image", imageName(*client, inventory)},
                 {"version", versionText(*client, inventory)},
                 {"mode", std::string(name(client->mode))},
                 {"config disk", client->configDisk ? "on" : "off"},
                 {"limit", client->diskLimit > 0 ? gibibytes(client->diskLimit) : "none"},
                 {"starts", entryText(*client, inventory)},
                 {"access", std::string(name(client->access))},
                 {"CD-ROM", cdromName(*client, inventory)},
                 {"loader", std::string(name(client->loader))},
                 {"boot", std::string(name(client->boot))},
                 {"target", targetName(client->id)},
                 {"LUN", "0"},
                 {"portal", client->portal ? client->portal->toString() : portal(inventory, status)},
                 {"layer", server::layerOf((*session)->inventory(), *client, context.dataFolder).string()},
                 {"CHAP user", client->chapUser},
                 {"mutual CHAP", client->mutualUser},
                 {"stage", stageText(status, client->id)},
                 {"hardware", hardwareText(**session, *client)},
                 {"notes", client->notes}});
    return kDone;
}

int clientRemove(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto client = findClient((*session)->inventory(), context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    return reported((*session)->submit(server::RemoveClient {client->id, context.arguments.has("discard-disk"),
                                                           context.arguments.has("disconnect")}));
}

int clientDisconnect(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto client = findClient((*session)->inventory(), context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    return reported((*session)->submit(server::DisconnectClient {client->id}));
}

int clientPreview(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto client = findClient((*session)->inventory(), context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    const auto reply = (*session)->submit(server::PreviewClient {client->id});
    if (!reply)
        return failed(reply.error());
    std::fputs(reply->text.c_str(), stdout);
    return kDone;
}

} // namespace netseat::ctl
