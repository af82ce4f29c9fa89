// The life of an image's versions.
#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

using Names = std::vector<std::string>;

Names diskUsers(const ImageVersion &version, const Inventory &inventory)
{
    Names names;
    for (const Disk &disk : inventory.disks)
        if (const auto *client = inventory.client(disk.client);
            client && disk.version == version.id && disk.mode != DiskMode::Own) // that lies over nothing
            names.push_back(client->name);
    return names;
}

Names stayers(const ImageVersion &version, const Inventory &inventory)
{
    Names names;
    for (const Client &client : inventory.clients)
        if (client.version == version.id)
            names.push_back(client.name);
    return names;
}

std::string joined(const Names &names)
{
    std::string all;
    for (const auto &one : names)
        all += (all.empty() ? "" : " ") + one;
    return all.empty() ? "-" : all;
}

QJsonArray arrayOf(const Names &names)
{
    QJsonArray array;
    for (const auto &one : names)
        array.append(server::json::text(one));
    return array;
}

QJsonObject versionJson(const ImageVersion &version, const Image &image, const Inventory &inventory,
    const std::filesystem::path &dataFolder)
{
    auto object = server::json::of(version);
    const auto path = dataFolder / version.file;
    const auto *parent = version.parent ? inventory.version(*version.parent) : nullptr;
    const auto *seat = version.client ? inventory.client(*version.client) : nullptr;
    const bool next = image.next == version.id;
    std::error_code error;
    object.insert(u"image"_s, server::json::text(image.name));
    object.insert(u"parent"_s, parent ? QJsonValue(parent->number) : QJsonValue());
    object.insert(u"default"_s, image.current == version.id);
    object.insert(u"next"_s, next);
    object.insert(u"nextAt"_s, next ? QJsonValue(server::json::text(image.nextAt.toString())) : QJsonValue());
    object.insert(u"verified"_s,
        version.verified.msecs > 0 ? QJsonValue(server::json::text(version.verified.toString())) : QJsonValue());
    object.insert(u"damage"_s, version.damage.empty() ? QJsonValue() : QJsonValue(server::json::text(version.damage)));
    object.insert(u"made"_s, server::json::text(version.made.toString()));
    object.insert(u"path"_s, server::json::text(path.string()));
    object.insert(u"missing"_s, !std::filesystem::is_regular_file(path, error));
    object.insert(u"used"_s, static_cast<qint64>(octetsOnDisk(path)));
    object.insert(u"client"_s, seat ? QJsonValue(server::json::text(seat->name)) : QJsonValue());
    object.insert(u"disks"_s, arrayOf(diskUsers(version, inventory)));
    object.insert(u"stay"_s, arrayOf(stayers(version, inventory)));
    return object;
}

/// "default", "from 2026-12-01 07:00", or the seat of a draft.
std::string markOf(const ImageVersion &version, const Image &image, const Inventory &inventory)
{
    const auto *seat = version.client ? inventory.client(*version.client) : nullptr;
    if (image.current == version.id)
        return "default";
    if (image.next == version.id)
        return "from " + localTime(image.nextAt);
    return seat ? "on " + seat->name : "-";
}

/// When it was compared with its checksums last, or what that found.
std::string checkText(const ImageVersion &version)
{
    if (!version.damage.empty())
        return "DAMAGED in " + version.damage;
    return version.verified.msecs > 0 ? "good on " + localTime(version.verified) : "-";
}

} // namespace

int imageVersions(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto &inventory = session.inventory();
        QJsonArray array;
        std::vector<std::vector<std::string>> rows;
        for (const ImageVersion &version : inventory.versions) {
            if (version.image != image.id)
                continue;
            const auto *parent = version.parent ? inventory.version(*version.parent) : nullptr;
            array.append(versionJson(version, image, inventory, context.dataFolder));
            rows.push_back({std::to_string(version.number), std::string(name(version.state)),
                markOf(version, image, inventory), version.made.toString(), gibibytes(version.size),
                gibibytes(octetsOnDisk(context.dataFolder / version.file)),
                parent ? std::to_string(parent->number) : "-", joined(diskUsers(version, inventory)),
                joined(stayers(version, inventory)), checkText(version), version.file, version.note});
        }
        if (context.json())
            print(array);
        else
            printTable(
                {"VERSION", "STATE", "USE", "MADE", "SIZE", "USED", "PARENT", "DISKS", "STAY", "CHECK", "FILE", "NOTE"},
                rows);
        return kDone;
    });
}

int imageMaintain(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto client = findClient(session.inventory(), context.arguments.value("client"));
        if (!client)
            return failed(client.error());
        const auto reply = session.submit(server::StartMaintenance{image.id, client->id});
        if (!reply)
            return failed(reply.error());
        std::puts(reply->text.c_str());
        return kDone;
    });
}

int imagePublish(Context &context)
{
    const auto &arguments = context.arguments;
    server::PublishDraft command{.image = {}, .note = {}, .makeDefault = arguments.has("default")};
    OptionReader reader(arguments);
    reader.text("note", command.note);
    reader.laterTime("default-at", command.defaultAt);
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    if (command.makeDefault && arguments.has("default-at"))
        return misused(u"--default and --default-at exclude each other."_s);
    JobWatch watch;
    return withImage(context, [&](Session &session, const Image &image) {
        command.image = image.id;
        const auto *draft = session.inventory().draftOf(image.id);
        const int number = draft ? draft->number : 0;
        const auto reply = session.submit(command);
        if (!reply)
            return failed(reply.error());
        const auto title = "version " + std::to_string(number) + " of " + image.name;
        std::printf("Published as %s.\n", title.c_str());
        std::fflush(stdout); // it is published, however the rest ends
        warn(reply->text);
        // Another job of this image may follow at once in a script; and without a server the check ends with this process.
        watch.awaitChecksums(session, {reply->id}, "check of " + title);
        return kDone;
    });
}

int imageDiscard(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto &inventory = session.inventory();
        const auto *draft = inventory.draftOf(image.id);
        if (draft && !context.arguments.has("yes")) {
            const auto *seat = draft->client ? inventory.client(*draft->client) : nullptr;
            return failed({Error::Code::Conflict,
                versionTitle(*draft) + " of " + image.name
                    + " would be lost: " + gibibytes(octetsOnDisk(context.dataFolder / draft->file)) + ", made on "
                    + (seat ? seat->name : "no client") + " since " + localTime(draft->made)
                    + ". Say --yes to throw it away."});
        }
        return reported(session.submit(server::DiscardDraft{image.id}));
    });
}

int imageDefault(Context &context)
{
    server::SetDefaultVersion command;
    OptionReader reader(context.arguments);
    reader.laterTime("at", command.at);
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    return withImage(context, [&](Session &session, const Image &image) {
        const auto version = findVersion(session.inventory(), image, context.arguments.positional.at(1));
        if (!version)
            return failed(version.error());
        command.version = version->id;
        return reported(session.submit(command));
    });
}

int imageRollback(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto &inventory = session.inventory();
        const auto *current = inventory.version(image.current);
        const ImageVersion *before = nullptr;
        for (const ImageVersion &version : inventory.versions)
            if (current && version.image == image.id && version.state == VersionState::Ready
                && version.number < current->number && (!before || before->number < version.number))
                before = &version;
        if (!before)
            return failed({Error::Code::NotFound,
                image.name + " has no version before " + (current ? versionTitle(*current) : std::string("that"))
                    + ", which is the default one."});
        const auto text = versionTitle(*before) + " of " + image.name + " is the default one again"
            + (before->note.empty() ? "." : ": " + before->note);
        const auto reply = session.submit(server::SetDefaultVersion{before->id, {}});
        if (!reply)
            return failed(reply.error());
        warn(reply->text);
        std::puts(text.c_str());
        return kDone;
    });
}

int imageNote(Context &context)
{
    return withImage(context, [&](Session &session, const Image &image) {
        const auto &words = context.arguments.positional;
        const auto version = findVersion(session.inventory(), image, words.at(1));
        if (!version)
            return failed(version.error());
        return reported(session.submit(server::SetVersionNote{version->id, words.at(2).toStdString()}));
    });
}

} // namespace netseat::ctl
