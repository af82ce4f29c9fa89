// What machines start beside their disk: boot entries, start media.
#include "server/coordinator.h"

#include "boot/loader_folders.h"
#include "boot/plan.h"
#include "boot/variables.h"
#include "inventory/check.h"
#include "media/start_media.h"
#include "server/host_network.h"

#include <algorithm>

namespace netseat::server {

namespace {

/// Where iPXE's builds for media lie: a folder of the user's own first, as for clients.
media::Parts partsOf(const std::filesystem::path &dataFolder, const NetworkSettings &network)
{
    std::vector<std::filesystem::path> own{dataFolder / "files"};
    if (!network.loaderFolder.empty())
        own.emplace_back(network.loaderFolder);
    const boot::LoaderFolders folders(std::move(own));
    media::Parts parts;
    if (const auto bios = folders.find("ipxe.lkrn"))
        parts.bios = *bios;
    if (const auto efi = folders.find("ipxe.efi"))
        parts.efi = *efi;
    return parts;
}

} // namespace

Result<Reply> Coordinator::handle(const SetBootEntry &command)
{
    const auto &entry = command.entry;
    const auto *before = m_inventory->entry(entry.id);
    if (!before && !entry.id.isNull())
        return Error{Error::Code::NotFound, "There is no such boot entry: it may have been removed meanwhile."};
    const auto findings = check(entry, *m_inventory);
    if (isFatal(findings))
        return refusal(findings);
    if (auto fit = boot::checkTexts(entry); !fit)
        return fit.error();
    const auto id = m_store->putEntry(entry);
    if (!id)
        return id.error();
    say(EventCode::InventoryChanged, Severity::Info, "boot entry " + entry.name, before ? "edited" : "added");
    if (auto done = publish(); !done)
        return done.error();
    return Reply{id->value, sentences(findings, false)};
}

Result<void> Coordinator::checkUnused(BootEntryId id, const ApplyEdit &edit) const
{
    const auto inUse = [&](const std::string &who) {
        return Error{Error::Code::Conflict,
            "The boot entry " + m_inventory->entry(id)->name + " is what " + who
                + " starts by itself: give that another one, or none, first."};
    };
    const auto isFreed = [&](const auto &changes, const auto &row) {
        return std::ranges::any_of(changes, [&](const auto &change) {
            return change.before && change.before->id == row.id && (!change.after || change.after->entry != id);
        });
    };
    for (const Group &group : m_inventory->groups)
        if (group.entry == id && !isFreed(edit.groups, group))
            return inUse("the group " + group.name);
    for (const Client &client : m_inventory->clients)
        if (client.entry == id && !isFreed(edit.clients, client))
            return inUse("the client " + client.name);
    return {};
}

Result<Reply> Coordinator::handle(const RemoveBootEntry &command)
{
    const auto *entry = m_inventory->entry(command.entry);
    if (!entry)
        return Error{Error::Code::NotFound, "There is no such boot entry: it may have been removed meanwhile."};
    const auto name = entry->name; // the snapshot goes with publish()
    if (auto free = checkUnused(command.entry, {}); !free)
        return free.error();
    if (auto done = m_store->removeEntry(command.entry); !done)
        return done.error();
    say(EventCode::InventoryChanged, Severity::Info, "boot entry " + name, "removed");
    if (auto done = publish(); !done)
        return done.error();
    return Reply{};
}

Result<Reply> Coordinator::handle(const WriteStartMedium &command)
{
    const auto kind = media::kindFromName(command.kind);
    if (!kind)
        return Error{Error::Code::Invalid, "\"" + command.kind + "\" is no kind of start medium: iso or usb."};
    const std::filesystem::path target(command.target);
    std::error_code error;
    if (!target.is_absolute() || std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return Error{
            Error::Code::Conflict, "The target must be the full path of a file that does not exist yet."};
    const auto &network = m_inventory->network;
    const auto address = servingAddress(network);
    const bool known = address && !address->isAny(); // else DHCP alone leads to this server
    const auto url = known ? boot::httpUrl({*address, network.httpPort, network.iscsiPort}, "") : std::string();
    return startJob("start medium " + target.filename().string(), "start medium " + target.string(), {},
        [kind = *kind, target, url, parts = partsOf(m_options.dataFolder, network)](
            const storage::Progress &progress) -> Result<Job::Completion> {
            if (auto done = media::writeStartMedium(kind, target, parts, url, progress); !done)
                return done.error();
            return Job::Completion([target]() -> Result<std::string> { return target.string(); });
        });
}

} // namespace netseat::server
