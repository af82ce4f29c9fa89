// What clients have in common.
#include "netseatctl/disk_options.h"
#include "netseatctl/output.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

/// The group named by its name or its number.
Result<Group> findGroup(const Inventory &inventory, const QString &wanted)
{
    if (const auto *group = inventory.groupByName(wanted.toStdString()))
        return *group;
    bool isNumber = false;
    const GroupId id {wanted.toLongLong(&isNumber)};
    if (const auto *group = isNumber ? inventory.group(id) : nullptr)
        return *group;
    const bool label =
        std::ranges::find(inventory.clients, wanted.toStdString(), &Client::group) != inventory.clients.end();
    return Error {Error::Code::NotFound,
        "There is no group " + wanted.toStdString()
            + (label ? ": so far it is only a label of clients. \"group set\" makes it one." : std::string("."))};
}

template <typename Work>
int withGroupOf(Context &context, Work work)
{
    return withSession(context, [&](Session &session) {
        const auto group = findGroup(session.inventory(), context.arguments.positional.front());
        return group ? work(session, *group) : failed(group.error());
    });
}

/// Names of the clients that have its label: those that follow it, or the others.
std::vector<std::string> membersOf(const Group &group, const Inventory &inventory, bool follow)
{
    std::vector<std::string> names;
    for (const Client &client : inventory.clients)
        if (client.group == group.name && client.followsGroup == follow)
            names.push_back(client.name);
    return names;
}

QJsonArray arrayOf(const std::vector<std::string> &names)
{
    QJsonArray array;
    for (const auto &one : names)
        array.append(server::json::text(one));
    return array;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const auto &one : names)
        all += (all.empty() ? "" : " ") + one;
    return all;
}

std::string imageText(const Group &group, const Inventory &inventory)
{
    const auto *image = group.image ? inventory.image(*group.image) : nullptr;
    return image ? image->name : std::string();
}

std::string versionText(const Group &group, const Inventory &inventory)
{
    const auto *version = group.version ? inventory.version(*group.version) : nullptr;
    return version ? versionTitle(*version) : std::string("default");
}

QJsonObject groupJson(const Group &group, const Inventory &inventory)
{
    auto object = server::json::of(group);
    const auto *image = group.image ? inventory.image(*group.image) : nullptr;
    const auto *version = group.version ? inventory.version(*group.version) : nullptr;
    object.insert(u"imageId"_s, object.value(u"image"_s));
    object.insert(u"image"_s, image ? QJsonValue(server::json::text(image->name)) : QJsonValue());
    object.insert(u"version"_s, version ? QJsonValue(version->number) : QJsonValue());
    object.insert(u"followers"_s, arrayOf(membersOf(group, inventory, true)));
    object.insert(u"others"_s, arrayOf(membersOf(group, inventory, false)));
    return object;
}

} // namespace

int groupSet(Context &context)
{
    const auto &arguments = context.arguments;
    return withSession(context, [&](Session &session) {
        const auto &inventory = session.inventory();
        Group group {.id = {}, .name = arguments.positional.front().toStdString()};
        if (const auto known = findGroup(inventory, arguments.positional.front()))
            group = *known;
        OptionReader reader(arguments);
        reader.text("rename", group.name);
        const auto applied = applyDiskOptions(reader, arguments, inventory, group);
        if (!reader.problem().isEmpty())
            return misused(reader.problem());
        if (!applied)
            return failed(applied.error());
        return reported(session.submit(server::SetGroup {group}));
    });
}

int groupList(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &inventory = session.inventory();
        QJsonArray array;
        std::vector<std::vector<std::string>> rows;
        for (const Group &group : inventory.groups) {
            array.append(groupJson(group, inventory));
            const auto image = imageText(group, inventory);
            rows.push_back({group.name, image.empty() ? "-" : image, versionText(group, inventory),
                            std::string(name(group.mode)),
                            group.diskLimit > 0 ? gibibytes(group.diskLimit) : "none", group.configDisk ? "on" : "off",
                            std::to_string(membersOf(group, inventory, true).size())});
        }
        if (context.json())
            print(array);
        else
            printTable({"NAME", "IMAGE", "VERSION", "MODE", "LIMIT", "CONFIG DISK", "FOLLOWERS"}, rows);
        return kDone;
    });
}

int groupShow(Context &context)
{
    return withGroupOf(context, [&](Session &session, const Group &group) {
        const auto &inventory = session.inventory();
        if (context.json()) {
            print(groupJson(group, inventory));
            return kDone;
        }
        printFields({{"name", group.name},
                     {"number", std::to_string(group.id.value)},
                     {"image", imageText(group, inventory)},
                     {"version", versionText(group, inventory)},
                     {"mode", std::string(name(group.mode))},
                     {"limit", group.diskLimit > 0 ? gibibytes(group.diskLimit) : "none"},
                     {"config disk", group.configDisk ? "on" : "off"},
                     {"followers", joined(membersOf(group, inventory, true))},
                     {"others", joined(membersOf(group, inventory, false))}});
        return kDone;
    });
}

int groupRemove(Context &context)
{
    return withGroupOf(context, [](Session &session, const Group &group) {
        return reported(session.submit(server::RemoveGroup {group.id}));
    });
}

} // namespace netseat::ctl
