// Room for the clients' disks.
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

std::string checksText(const StorageSettings &storage)
{
    if (storage.verifyDays == 0)
        return "only on demand";
    const auto hour = std::to_string(storage.verifyHour);
    return "of each version every " + std::to_string(storage.verifyDays) + " days, from "
        + std::string(hour.size() < 2 ? "0" : "") + hour + ":00 on";
}

std::string chainText(const StorageSettings &storage)
{
    return storage.maxChain == 0 ? "stay as they are"
                                 : "of more than " + std::to_string(storage.maxChain) + " files are flattened";
}

std::string logText(const StorageSettings &storage)
{
    const auto most = "the newest " + std::to_string(storage.logEvents) + " are kept";
    return storage.logDays == 0 ? most : most + ", for " + std::to_string(storage.logDays) + " days";
}

} // namespace

int storageSet(Context &context)
{
    return withSession(context, [&](Session &session) {
        auto storage = session.inventory().storage;
        OptionReader options(context.arguments);
        options.size("reserve", storage.reserve);
        options.count("verify-days", storage.verifyDays, StorageSettings::kMaxVerifyDays);
        options.count("verify-hour", storage.verifyHour, 23);
        options.count("max-chain", storage.maxChain, StorageSettings::kMaxChainLimit);
        options.count("log-days", storage.logDays, StorageSettings::kMaxLogDays);
        int events = static_cast<int>(storage.logEvents);
        options.count("log-events", events, static_cast<int>(StorageSettings::kMostLogEvents));
        storage.logEvents = events;
        if (!options.problem().isNull())
            return misused(options.problem());
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
            object.insert(u"verifyDays"_s, inventory.storage.verifyDays);
            object.insert(u"verifyHour"_s, inventory.storage.verifyHour);
            object.insert(u"maxChain"_s, inventory.storage.maxChain);
            object.insert(u"logDays"_s, inventory.storage.logDays);
            object.insert(u"logEvents"_s, qint64 {inventory.storage.logEvents});
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
                     {"new boots", inventory.noRoom ? "wait until there is room" : "begin"},
                     {"checks", checksText(inventory.storage)},
                     {"long chains", chainText(inventory.storage)},
                     {"events", logText(inventory.storage)}});
        return kDone;
    });
}

} // namespace netseat::ctl
