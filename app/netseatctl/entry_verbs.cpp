// What machines start beside their disk: entries of the boot menu, start media.
#include "boot/presets.h"
#include "boot/variables.h"
#include "common/preset_files.h"
#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

template <typename Work>
int withEntry(Context &context, Work work)
{
    return withSession(context, [&](Session &session) {
        const auto entry = findEntry(session.inventory(), context.arguments.positional.front());
        return entry ? work(session, *entry) : failed(entry.error());
    });
}

/// What the options say, put over `entry`. A problem of the command line is the reader's, of the inventory an Error.
Result<void> applyOptions(OptionReader &reader, const Arguments &arguments, const Inventory &inventory, BootEntry &entry)
{
    if (arguments.has("url"))
        entry.kind = EntryKind::Chain;
    else if (arguments.has("kernel"))
        entry.kind = EntryKind::Kernel;
    reader.choice("kind", entry.kind, entryKindFromName);
    reader.text("kernel", entry.kernel);
    reader.text("arguments", entry.arguments);
    reader.text("url", entry.url);
    reader.text("rename", entry.name);
    reader.onOff("menu", entry.inMenu);
    reader.count("position", entry.position, std::numeric_limits<int>::max());
    if (arguments.has("initrd")) {
        entry.initrds.clear();
        for (const auto &part : arguments.value("initrd").split(u','))
            if (!part.isEmpty() && part != u"none")
                entry.initrds.push_back(part.toStdString());
    }
    if (arguments.value("iso") == u"none") {
        entry.iso.reset();
    } else if (arguments.has("iso")) {
        const auto image = findImage(inventory, arguments.value("iso"));
        if (!image)
            return image.error();
        entry.iso = image->id;
    }
    return {};
}

std::string isoName(const BootEntry &entry, const Inventory &inventory)
{
    const auto *image = entry.iso ? inventory.image(*entry.iso) : nullptr;
    return image ? image->name : std::string();
}

std::string initrdText(const BootEntry &entry)
{
    std::string all;
    for (const auto &one : entry.initrds)
        all += (all.empty() ? "" : ",") + one;
    return all;
}

/// Names of the clients that start it by themselves.
std::string startersOf(const BootEntry &entry, const Inventory &inventory)
{
    std::string all;
    for (const Client &client : inventory.clients)
        if (client.entry == entry.id)
            all += (all.empty() ? "" : " ") + client.name;
    return all;
}

QJsonObject entryJson(const BootEntry &entry, const Inventory &inventory)
{
    auto object = server::json::of(entry);
    object.insert(u"isoId"_s, object.value(u"iso"_s));
    object.insert(u"iso"_s, entry.iso ? QJsonValue(server::json::text(isoName(entry, inventory))) : QJsonValue());
    return object;
}

} // namespace

int entryAdd(Context &context)
{
    const auto &arguments = context.arguments;
    return withSession(context, [&](Session &session) {
        BootEntry entry;
        const boot::Preset *preset = nullptr;
        if (arguments.has("preset")) {
            preset = boot::presetById(arguments.value("preset").toStdString());
            if (!preset)
                return misused(u"There is no preset \"%1\": \"entry presets\" lists them."_s.arg(arguments.value("preset")));
            entry = preset->entry;
        }
        if (!arguments.positional.isEmpty())
            entry.name = arguments.positional.front().toStdString();
        else if (!preset)
            return misused(u"entry add needs NAME or --preset."_s);
        if (preset && preset->needsIso && !arguments.has("iso"))
            return misused(u"The preset %1 needs --iso, a CD-ROM image."_s.arg(arguments.value("preset")));
        OptionReader reader(arguments);
        const auto applied = applyOptions(reader, arguments, session.inventory(), entry);
        if (!reader.problem().isEmpty())
            return misused(reader.problem());
        if (!applied)
            return failed(applied.error());
        if (preset)
            if (const auto copied = app::copyPresetFiles(*preset, context.dataFolder); !copied)
                return failed(copied.error());
        return reported(session.submit(server::SetBootEntry{entry}));
    });
}

int entrySet(Context &context)
{
    return withEntry(context, [&](Session &session, BootEntry entry) {
        OptionReader reader(context.arguments);
        const auto applied = applyOptions(reader, context.arguments, session.inventory(), entry);
        if (!reader.problem().isEmpty())
            return misused(reader.problem());
        if (!applied)
            return failed(applied.error());
        return reported(session.submit(server::SetBootEntry{entry}));
    });
}

int entryList(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &inventory = session.inventory();
        QJsonArray array;
        std::vector<std::vector<std::string>> rows;
        for (const BootEntry &entry : inventory.entries) {
            array.append(entryJson(entry, inventory));
            const auto iso = isoName(entry, inventory);
            rows.push_back({std::to_string(entry.position), entry.name, std::string(name(entry.kind)), iso.empty() ? "-" : iso,
                entry.kind == EntryKind::Chain ? entry.url : entry.kernel, entry.inMenu ? "yes" : "no"});
        }
        if (context.json())
            print(array);
        else
            printTable({"PLACE", "NAME", "KIND", "ISO", "KERNEL OR URL", "MENU"}, rows);
        return kDone;
    });
}

int entryShow(Context &context)
{
    return withEntry(context, [&](Session &session, const BootEntry &entry) {
        const auto &inventory = session.inventory();
        if (context.json()) {
            print(entryJson(entry, inventory));
            return kDone;
        }
        printFields({{"name", entry.name}, {"number", std::to_string(entry.id.value)},
            {"kind", std::string(name(entry.kind))}, {"ISO", isoName(entry, inventory)}, {"kernel", entry.kernel},
            {"RAM disks", initrdText(entry)}, {"arguments", entry.arguments}, {"URL", entry.url},
            {"place", std::to_string(entry.position)}, {"in the menu", entry.inMenu ? "yes" : "no"},
            {"started by", startersOf(entry, inventory)}});
        return kDone;
    });
}

int entryRemove(Context &context)
{
    return withEntry(context, [](Session &session, const BootEntry &entry) {
        return reported(session.submit(server::RemoveBootEntry{entry.id}));
    });
}

int entryPresets(Context &context)
{
    QJsonArray array;
    std::vector<std::vector<std::string>> rows;
    for (const auto &preset : boot::presets()) {
        auto object = server::json::of(preset.entry);
        object.insert(u"preset"_s, server::json::text(std::string(preset.id)));
        object.insert(u"meaning"_s, server::json::text(std::string(preset.meaning)));
        object.insert(u"needsIso"_s, preset.needsIso);
        array.append(object);
        rows.push_back({std::string(preset.id), preset.needsIso ? "--iso" : "-", std::string(preset.meaning)});
    }
    if (context.json()) {
        print(array);
        return kDone;
    }
    printTable({"PRESET", "NEEDS", "STARTS"}, rows);
    std::puts("\nIn kernels, RAM disks, arguments and URLs:");
    std::vector<std::pair<std::string, std::string>> fields;
    for (const auto &variable : boot::variables())
        fields.emplace_back("${" + std::string(variable.name) + "}", std::string(variable.meaning));
    printFields(fields);
    return kDone;
}

int mediaWrite(Context &context)
{
    std::error_code error;
    const auto file = std::filesystem::absolute(context.arguments.positional.front().toStdString(), error);
    const auto kind = context.arguments.value("kind");
    if (kind != u"iso" && kind != u"usb")
        return misused(u"--kind can't be \"%1\"."_s.arg(kind));
    return runJob(context, [&](Session &) -> Result<server::Command> {
        return server::Command(server::WriteStartMedium{file.string(), kind.toStdString()});
    });
}

} // namespace netseat::ctl
