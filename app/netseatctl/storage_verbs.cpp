// Room for the clients' disks.
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

int storageSet(Context &context)
{
    OptionReader options(context.arguments);
    StorageSettings storage;
    options.size("reserve", storage.reserve);
    if (!options.problem().isNull())
        return misused(options.problem());
    return withSession(context, [&](Session &session) {
        const auto reply = session.submit(server::SetStorage {storage});
        return reply ? kDone : failed(reply.error());
    });
}

int storageShow(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &inventory = session.inventory();
        const auto space = session.link().status().space;
        if (context.json()) {
            auto object = server::json::of(space);
            object.insert(u"reserve"_s, static_cast<qint64>(inventory.storage.reserve));
            object.insert(u"bootsWait"_s, inventory.noRoom);
            print(object);
            return kDone;
        }
        std::string forecast = "not foreseeable";
        if (space.secondsLeft)
            forecast = "in " + std::to_string(*space.secondsLeft / 60) + " min at this rate";
        printFields({{"free", gibibytes(space.free)},
                     {"total", gibibytes(space.total)},
                     {"reserve", gibibytes(inventory.storage.reserve)},
                     {"down to the reserve", forecast},
                     {"new boots", inventory.noRoom ? "wait until there is room" : "begin"}});
        return kDone;
    });
}

} // namespace netseat::ctl
