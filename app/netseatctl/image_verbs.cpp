#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

std::string defaultText(const Image &image, const Inventory &inventory)
{
    const auto *current = inventory.version(image.current);
    const auto *next = image.next ? inventory.version(*image.next) : nullptr;
    return (current ? versionTitle(*current) : std::string())
        + (next ? " (" + versionTitle(*next) + " at " + localTime(image.nextAt) + ")" : std::string());
}

std::string draftText(const Image &image, const Inventory &inventory)
{
    const auto *draft = inventory.draftOf(image.id);
    const auto *client = draft && draft->client ? inventory.client(*draft->client) : nullptr;
    return draft ? std::to_string(draft->number) + (client ? " on " + client->name : std::string()) : std::string();
}

} // namespace

int imageImport(Context &context)
{
    return runJob(context, [&](Session &) -> Result<server::Command> {
        // The server may have another current folder.
        std::error_code error;
        const auto file = std::filesystem::absolute(context.arguments.positional.front().toStdString(), error);
        return server::Command(server::ImportImage {file.string(), context.arguments.value("name").toStdString()});
    });
}

int imageCreate(Context &context)
{
    server::CreateImage command {.name = context.arguments.positional.front().toStdString()};
    OptionReader reader(context.arguments);
    reader.size("size", command.size);
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    return withSession(context, [&](Session &session) { return reported(session.submit(command)); });
}

int imageList(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    if (context.json()) {
        QJsonArray array;
        for (const Image &image : inventory.images)
            array.append(imageJson(image, inventory, context.dataFolder));
        print(array);
        return kDone;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Image &image : inventory.images) {
        const auto users = std::ranges::count_if(inventory.clients, [&](const Client &client) {
            return client.image == image.id || client.cdrom == image.id;
        });
        rows.push_back({image.name, std::string(name(image.format)), gibibytes(image.size), defaultText(image, inventory),
                        draftText(image, inventory), std::to_string(users), image.added.toString(), image.file});
    }
    printTable({"NAME", "FORMAT", "SIZE", "DEFAULT", "DRAFT", "CLIENTS", "ADDED", "FILE"}, rows);
    return kDone;
}

int imageShow(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto &inventory = session.inventory();
        if (context.json()) {
            print(imageJson(image, inventory, context.dataFolder));
            return kDone;
        }
        printFields({{"name", image.name},
                     {"number", std::to_string(image.id.value)},
                     {"format", std::string(name(image.format))},
                     {"size", gibibytes(image.size)},
                     {"default", defaultText(image, inventory)},
                     {"draft", draftText(image, inventory)},
                     {"added", image.added.toString()},
                     {"file", (context.dataFolder / image.file).string()}});
        return kDone;
    });
}

int imageRemove(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        if (!context.arguments.has("version"))
            return reported(session.submit(server::RemoveImage {image.id}));
        const auto version = findVersion(session.inventory(), image, context.arguments.value("version"));
        return version ? reported(session.submit(server::RemoveVersion {version->id})) : failed(version.error());
    });
}

} // namespace netseat::ctl
