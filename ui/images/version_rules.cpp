#include "images/version_rules.h"

#include "texts/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace netseat::ui {

namespace {

struct VersionRules {
    Q_DECLARE_TR_FUNCTIONS(VersionRules)
};

QString whyNoMaintenance(const Inventory &inventory, const std::set<ClientId> &attached, const Image &image)
{
    if (image.format == ImageFormat::Iso)
        return VersionRules::tr("A CD-ROM image has no versions.");
    if (const auto *draft = inventory.draftOf(image.id)) {
        const auto *seat = draft->client ? inventory.client(*draft->client) : nullptr;
        return seat ? VersionRules::tr("A maintenance is under way on %1. Publish or discard its draft first.")
                          .arg(toQString(seat->name))
                    : VersionRules::tr("A maintenance is under way. Publish or discard its draft first.");
    }
    if (!maintenanceSeats(inventory, attached, image.id).empty())
        return {};
    const bool used =
        std::ranges::any_of(inventory.clients, [&](const Client &client) { return client.image == image.id; });
    return used ? VersionRules::tr("All clients of this image run now. Shut down the one that you want to work on.")
                : VersionRules::tr("No client has this image. Give it to the client that you want to work on.");
}

QString whyNoDraft(const Inventory &inventory, const std::set<ClientId> &attached, const Image &image)
{
    const auto *draft = inventory.draftOf(image.id);
    if (!draft)
        return VersionRules::tr("There is no draft. Start a maintenance to make one.");
    const auto *seat = draft->client ? inventory.client(*draft->client) : nullptr;
    if (seat && attached.contains(seat->id))
        return VersionRules::tr("%1 still runs from the draft. Shut it down first.").arg(toQString(seat->name));
    return {};
}

QString whyNotDefault(const Image &image, const ImageVersion &version)
{
    if (version.state == VersionState::Draft)
        return VersionRules::tr("A draft must be published first.");
    // Choosing the default version again cancels what is scheduled.
    return version.id == image.current && !image.next ? VersionRules::tr("It is the default version already.")
                                                      : QString();
}

QString whyNoTestSeat(const Inventory &inventory, const Image &image, const ImageVersion *version)
{
    if (!version)
        return VersionRules::tr("Select a version below the image first.");
    if (version->state == VersionState::Draft)
        return VersionRules::tr("A draft must be published first.");
    const bool used =
        std::ranges::any_of(inventory.clients, [&](const Client &client) { return client.image == image.id; });
    return used ? QString()
                : VersionRules::tr("No client has this image. Give it to the client that you want to test on.");
}

/// A disk, a draft or another version is built on the version's file.
QString whyInUse(const Inventory &inventory, const ImageVersion &version)
{
    for (const Disk &disk : inventory.disks)
        if (const auto *client = inventory.client(disk.client);
            client && disk.version == version.id && disk.mode != DiskMode::Own) // a copy outlives it
            return VersionRules::tr("The disk of %1 lies over it.").arg(toQString(client->name));
    for (const ImageVersion &other : inventory.versions)
        if (other.parent == version.id)
            return other.state == VersionState::Draft
                ? VersionRules::tr("The draft is built on it. Publish or discard that first.")
                : VersionRules::tr("Version %1 is built on it. Flatten that one first.").arg(other.number);
    return {};
}

QString whyNotRemoved(const Inventory &inventory, const Image &image, const ImageVersion &version)
{
    if (version.state == VersionState::Draft)
        return VersionRules::tr("Discard the draft instead.");
    if (version.id == image.current)
        return VersionRules::tr("It is the default version. Make another one that first.");
    if (version.id == image.next)
        return VersionRules::tr("It is going to be the default version. Make another one that first.");
    for (const Client &client : inventory.clients)
        if (client.version == version.id)
            return VersionRules::tr("%1 stays on it. Let it follow the default version first.")
                .arg(toQString(client.name));
    for (const Group &group : inventory.groups)
        if (group.version == version.id)
            return VersionRules::tr("The group %1 stays on it. Let it follow the default version first.")
                .arg(toQString(group.name));
    return whyInUse(inventory, version);
}

/// Disks and versions over its former file stay there: nothing that is built on it is in the way.
QString whyNotFlattened(const ImageVersion &version)
{
    if (version.state == VersionState::Draft)
        return VersionRules::tr("A draft must be published first.");
    if (!version.parent || version.format != ImageFormat::Qcow2)
        return VersionRules::tr("Its file stands alone already.");
    if (!version.damage.empty())
        return VersionRules::tr("It is damaged, and a copy would be, too. Bring its file back first.");
    return {};
}

} // namespace

std::vector<Client> maintenanceSeats(const Inventory &inventory, const std::set<ClientId> &attached, ImageId image)
{
    std::vector<Client> seats;
    std::ranges::copy_if(inventory.clients, std::back_inserter(seats), [&](const Client &client) {
        return client.image == image && !attached.contains(client.id) && !inventory.draftOn(client.id);
    });
    return seats;
}

Obstacles obstaclesOf(
    const Inventory &inventory, const std::set<ClientId> &attached, const Image *image, const ImageVersion *version)
{
    Obstacles why;
    if (!image) {
        const auto select = VersionRules::tr("Select an image or a version first.");
        return {select, select, select, select, select, select, select, select, select, select};
    }
    why.maintenance = whyNoMaintenance(inventory, attached, *image);
    why.draft = whyNoDraft(inventory, attached, *image);
    if (version) {
        why.makeDefault = whyNotDefault(*image, *version);
        why.remove = whyNotRemoved(inventory, *image, *version);
    } else {
        why.makeDefault = VersionRules::tr("Select a version below the image first.");
        const auto *user = inventory.userOf(image->id);
        if (user)
            why.remove =
                VersionRules::tr("%1 uses it. Give that client another image first.").arg(toQString(user->name));
        else if (const auto group = std::ranges::find(inventory.groups, image->id, &Group::image);
                 group != inventory.groups.end())
            why.remove =
                VersionRules::tr("The group %1 has it. Give that another image first.").arg(toQString(group->name));
        else if (const auto entry = std::ranges::find(inventory.entries, image->id, &BootEntry::iso);
                 entry != inventory.entries.end())
            why.remove = VersionRules::tr("The boot entry %1 starts from it. Change that first.").arg(toQString(entry->name));
        else if (inventory.draftOf(image->id))
            why.remove = VersionRules::tr("It has a draft. Publish or discard that first.");
    }
    const auto *meant = version ? version : inventory.version(image->current);
    const bool draft = meant && meant->state == VersionState::Draft;
    if (!meant)
        why.exporting = why.verify = why.flatten = VersionRules::tr("There is no version of it.");
    else if (draft)
        why.exporting = why.verify = VersionRules::tr("A draft must be published first.");
    why.doctor = image->format == ImageFormat::Iso
        ? VersionRules::tr("A CD-ROM image: the doctor knows installed systems only.")
        : why.verify;
    if (meant)
        why.flatten = whyNotFlattened(*meant);
    why.tryOn = whyNoTestSeat(inventory, *image, version);
    if (!version)
        why.note = VersionRules::tr("Select a version below the image first.");
    else if (draft)
        why.note = VersionRules::tr("A draft gets its note when it is published.");
    return why;
}

} // namespace netseat::ui
