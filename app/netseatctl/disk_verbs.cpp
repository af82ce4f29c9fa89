#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

using namespace Qt::StringLiterals;

namespace netseat::ctl {

int diskList(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &inventory = session.inventory();
        QJsonArray array;
        std::vector<std::vector<std::string>> rows;
        for (const Disk &disk : inventory.disks) {
            const auto *client = inventory.client(disk.client);
            const auto *image = inventory.image(disk.image);
            const auto *version = inventory.version(disk.version);
            const auto *now = movedOn(disk, inventory);
            const auto clientName = client ? client->name : std::string();
            const auto imageText = image ? image->name : std::string();
            const auto used = octetsOnDisk(context.dataFolder / disk.file);
            auto object = server::json::of(disk);
            object.insert(u"client"_s, server::json::text(clientName));
            object.insert(u"image"_s, server::json::text(imageText));
            object.insert(u"version"_s, version ? QJsonValue(version->number) : QJsonValue());
            object.insert(u"movedOnTo"_s, now ? QJsonValue(now->number) : QJsonValue());
            object.insert(u"used"_s, static_cast<qint64>(used));
            object.insert(u"created"_s, server::json::text(disk.created.toString()));
            object.insert(u"path"_s, server::json::text((context.dataFolder / disk.file).string()));
            array.append(object);
            rows.push_back({clientName, imageText + (version ? "@" + std::to_string(version->number) : std::string()),
                std::string(name(disk.mode)), gibibytes(used), now ? "to " + versionTitle(*now) : "-",
                disk.created.toString(), disk.file});
        }
        if (context.json())
            print(array);
        else
            printTable({"CLIENT", "IMAGE", "MODE", "USED", "MOVED ON", "CREATED", "FILE"}, rows);
        return kDone;
    });
}

int diskReset(Context &context)
{
    return withClient(context,
        [](Session &session, const Client &client) { return reported(session.submit(server::ResetDisk{client.id})); });
}

int diskRebase(Context &context)
{
    const bool fresh = context.arguments.has("fresh");
    if (fresh == context.arguments.has("keep-version"))
        return misused(u"disk rebase needs either --fresh (its changes are lost) or --keep-version."_s);
    return withClient(context, [fresh](Session &session, const Client &client) {
        return reported(session.submit(server::RebaseDisk{client.id, fresh}));
    });
}

} // namespace netseat::ctl
