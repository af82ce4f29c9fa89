#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/layers.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

/// What the options say, put over `client`. A problem of the command line as text, of the inventory as Error.
Result<void> applyOptions(OptionReader &reader, const Arguments &arguments, const Inventory &inventory, Client &client)
{
    reader.mac("mac", client.mac);
    reader.text("name", client.name);
    reader.address("ip", client.address);
    reader.choice("mode", client.mode, diskModeFromName);
    reader.choice("loader", client.loader, loaderFromName);
    reader.choice("boot", client.boot, bootWayFromName);
    reader.text("group", client.group);
    reader.text("notes", client.notes);
    reader.text("chap-user", client.chapUser);
    reader.secret("chap-secret", "chap-secret-file", client.chapSecret);
    reader.text("mutual-chap-user", client.mutualUser);
    reader.secret("mutual-chap-secret", "mutual-chap-secret-file", client.mutualSecret);
    reader.choice("access", client.access, diskAccessFromName);
    reader.portal("portal", client.portal);
    if (arguments.value("chap-secret-file") == u"-" && arguments.value("mutual-chap-secret-file") == u"-")
        return Error {Error::Code::Invalid, "Only one secret can come from standard input."};
    if (arguments.has("no-ip"))
        client.address.reset();
    if (arguments.has("no-image"))
        client.image.reset();
    if (const auto cdrom = arguments.value("cdrom"); cdrom == u"none") {
        client.cdrom.reset();
    } else if (arguments.has("cdrom")) {
        const auto image = findImage(inventory, cdrom);
        if (!image)
            return image.error();
        client.cdrom = image->id;
    }
    if (!arguments.has("image"))
        return {};
    const auto image = findImage(inventory, arguments.value("image"));
    if (!image)
        return image.error();
    client.image = image->id;
    return {};
}

int report(const Result<server::Reply> &reply)
{
    if (!reply)
        return failed(reply.error());
    warn(reply->text);
    return kDone;
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
    return report((*session)->submit(server::AddClient {draft}));
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
    return report((*session)->submit(server::UpdateClient {*client}));
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
                        client.image ? imageName(client, inventory) : "-", std::string(name(client.mode)),
                        std::string(name(client.access)), std::string(name(client.loader)), stageText(status, client.id), client.group});
    }
    printTable({"NAME", "MAC", "ADDRESS", "IMAGE", "MODE", "ACCESS", "LOADER", "STAGE", "GROUP"}, rows);
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
                 {"group", client->group},
                 {"address", address ? address->toString() + (client->address ? " (fixed)" : " (lease)") : ""},
                 {"image", imageName(*client, inventory)},
                 {"mode", std::string(name(client->mode))},
                 {"access", std::string(name(client->access))},
                 {"CD-ROM", cdromName(*client, inventory)},
                 {"loader", std::string(name(client->loader))},
                 {"boot", std::string(name(client->boot))},
                 {"target", targetName(client->id)},
                 {"LUN", "0"},
                 {"portal", client->portal ? client->portal->toString() : portal(inventory, status)},
                 {"layer", server::layerOf(*client, context.dataFolder).string()},
                 {"CHAP user", client->chapUser},
                 {"mutual CHAP", client->mutualUser},
                 {"stage", stageText(status, client->id)},
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
    return report((*session)->submit(server::RemoveClient {client->id, context.arguments.has("discard-disk"),
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
    return report((*session)->submit(server::DisconnectClient {client->id}));
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
