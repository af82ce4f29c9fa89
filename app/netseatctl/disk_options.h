#pragma once

#include "netseatctl/output.h"
#include "netseatctl/values.h"

#include <array>

namespace netseat::ctl {

/// The options that say what somebody starts; the same for a client and for a group.
inline constexpr std::array kDiskOptions {"image", "no-image", "version", "mode", "limit", "config-disk", "entry", "menu"};

/// --version: of the image that the client or group has by now.
template <typename Row>
Result<void> applyVersion(const Arguments &arguments, const Inventory &inventory, Row &row)
{
    if (!row.image || arguments.value("version") == QStringLiteral("default"))
        row.version.reset();
    if (!arguments.has("version") || arguments.value("version") == QStringLiteral("default"))
        return {};
    const auto *image = row.image ? inventory.image(*row.image) : nullptr;
    if (!image)
        return Error {Error::Code::Invalid, row.name + " has no image of which it could get a version."};
    const auto version = findVersion(inventory, *image, arguments.value("version"));
    if (!version)
        return version.error();
    if (version->state == VersionState::Draft)
        return Error {Error::Code::Conflict, versionTitle(*version) + " of " + image->name + " is not published yet."};
    row.version = version->id;
    return {};
}

/// Puts kDiskOptions over `row`.
template <typename Row>
Result<void> applyDiskOptions(OptionReader &reader, const Arguments &arguments, const Inventory &inventory, Row &row)
{
    reader.choice("mode", row.mode, diskModeFromName);
    reader.sizeOrNone("limit", row.diskLimit);
    reader.onOff("config-disk", row.configDisk);
    reader.onOff("menu", row.menu);
    if (arguments.value("entry") == QStringLiteral("none")) {
        row.entry.reset();
    } else if (arguments.has("entry")) {
        const auto entry = findEntry(inventory, arguments.value("entry"));
        if (!entry)
            return entry.error();
        row.entry = entry->id;
    }
    if (arguments.has("no-image"))
        row.image.reset();
    if (arguments.has("image")) {
        const auto image = findImage(inventory, arguments.value("image"));
        if (!image)
            return image.error();
        if (row.image != image->id)
            row.version.reset(); // that was one of the other image
        row.image = image->id;
    }
    return applyVersion(arguments, inventory, row);
}

} // namespace netseat::ctl
