// What the images page shows of the inventory, and its words.
#include "models/image_rows.h"

#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"

#include <map>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamed = 3; ///< more names than these are counted

VersionPlace placeOf(const ImageVersion &version, const Image &image, const Inventory &inventory)
{
    if (version.state == VersionState::Draft)
        return VersionPlace::Draft;
    if (version.id == image.current)
        return VersionPlace::Default;
    if (version.id == image.next)
        return VersionPlace::Scheduled;
    const auto *current = inventory.version(image.current);
    return current && version.number > current->number ? VersionPlace::Newer : VersionPlace::Older;
}

VersionRow versionRow(const ImageVersion &version, const Image &image, const Inventory &inventory)
{
    VersionRow row;
    row.version = version;
    row.place = placeOf(version, image, inventory);
    if (row.place == VersionPlace::Scheduled)
        row.defaultAt = image.nextAt;
    if (const auto *seat = version.client ? inventory.client(*version.client) : nullptr)
        row.seat = toQString(seat->name);
    return row;
}

/// Who uses each version, in one pass over the clients and one over the disks.
void addUsers(std::map<VersionId, VersionRow *> &rows, const Inventory &inventory)
{
    const auto find = [&](VersionId id) {
        const auto found = rows.find(id);
        return found == rows.end() ? nullptr : found->second;
    };
    for (const Client &client : inventory.clients) {
        const auto choice = diskOf(inventory, client);
        if (auto *row = choice ? find(choice->version) : nullptr)
            row->boots << toQString(client.name);
        if (auto *row = client.version ? find(*client.version) : nullptr)
            row->stays << toQString(client.name);
    }
    for (const Disk &disk : inventory.disks) {
        const auto *client = inventory.client(disk.client);
        auto *row = client ? find(disk.version) : nullptr;
        if (!row)
            continue;
        const auto name = toQString(client->name);
        if (disk.mode == DiskMode::Keep)
            row->disks << name;
        else if (!row->boots.contains(name))
            row->leaving << name;
    }
    for (auto &[id, row] : rows)
        for (auto *names : {&row->boots, &row->stays, &row->disks, &row->leaving})
            names->sort(Qt::CaseInsensitive);
}

/// The model has versions by rising id, which is by rising number; the history is drawn from the newest down.
void addHistory(std::vector<VersionRow> &rows)
{
    std::vector<const ImageVersion *> newestFirst;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        newestFirst.push_back(&row->version);
    auto lanes = versionLanes(newestFirst);
    for (auto &row : rows) {
        row.history = std::move(lanes.back());
        lanes.pop_back();
    }
}

QString numberOf(const VersionRow &row)
{
    //: a version of an image by its number: "v3"
    return ImagesModel::tr("v%1").arg(row.version.number);
}

QString placeText(const VersionRow &row)
{
    switch (row.place) {
    case VersionPlace::Default:
        return ImagesModel::tr("Default");
    case VersionPlace::Scheduled:
        return ImagesModel::tr("Default from %1").arg(formatWhen(row.defaultAt, WallTime::now()));
    case VersionPlace::Draft:
        return row.seat.isEmpty() ? ImagesModel::tr("Draft") : ImagesModel::tr("Draft on %1").arg(row.seat);
    case VersionPlace::Newer:
        return ImagesModel::tr("Newer");
    case VersionPlace::Older:
        return ImagesModel::tr("Older");
    }
    Q_UNREACHABLE();
}

QString placeExplanation(const VersionRow &row)
{
    switch (row.place) {
    case VersionPlace::Default:
        return ImagesModel::tr("Clients boot this version unless they stay on another one.");
    case VersionPlace::Scheduled:
        return ImagesModel::tr("Becomes the default version at %1.").arg(formatWhen(row.defaultAt, WallTime::now()));
    case VersionPlace::Draft:
        return ImagesModel::tr(
            "In maintenance: %1 boots this version and may change it. Nobody else sees it before it is "
            "published.")
            .arg(row.seat);
    case VersionPlace::Newer:
        return ImagesModel::tr("Published, and not the default version: only test seats boot it.");
    case VersionPlace::Older:
        return ImagesModel::tr("Was the default version before. One click goes back to it.");
    }
    Q_UNREACHABLE();
}

QString checkText(const VersionRow &row)
{
    if (row.place == VersionPlace::Draft)
        return {}; // it has no checksums before it is published
    if (!row.version.damage.empty())
        return ImagesModel::tr("Damaged");
    if (row.version.verified.msecs == 0)
        return ImagesModel::tr("Not yet");
    return ImagesModel::tr("In order, %1").arg(formatWhen(row.version.verified, WallTime::now()));
}

QString checkText(const ImageRow &row)
{
    QStringList damaged;
    for (const VersionRow &version : row.versions)
        if (!version.version.damage.empty())
            damaged << numberOf(version);
    return damaged.isEmpty() ? QString() : ImagesModel::tr("Damaged: %1").arg(damaged.join(u", "_s));
}

QString checkExplanation(const VersionRow &row)
{
    if (row.place == VersionPlace::Draft)
        return {};
    if (row.version.verified.msecs == 0)
        return ImagesModel::tr("The file was not compared with its checksums yet.");
    const auto when = formatWhen(row.version.verified, WallTime::now());
    if (row.version.damage.empty())
        return ImagesModel::tr("Compared with its checksums at %1: it is what was published.").arg(when);
    return ImagesModel::tr("Compared with its checksums at %1: %2").arg(when, toQString(row.version.damage));
}

QString imageState(const ImageRow &row)
{
    QStringList parts;
    if (const auto *current = row.current())
        parts << numberOf(*current);
    for (const VersionRow &version : row.versions)
        if (version.place == VersionPlace::Scheduled)
            //: "v3 from 24/11/2026 18:00"
            parts
                << ImagesModel::tr("%1 from %2").arg(numberOf(version), formatWhen(version.defaultAt, WallTime::now()));
        else if (version.place == VersionPlace::Draft)
            parts << placeText(version);
    if (const auto damaged = checkText(row); !damaged.isEmpty())
        parts << damaged;
    return parts.join(u" · "_s);
}

QString usersOf(const VersionRow &row)
{
    QStringList parts;
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    if (row.place == VersionPlace::Draft)
        return row.seat;
    if (!row.boots.isEmpty())
        //: how many clients boot a version
        parts << ImagesModel::tr("%n boot it", nullptr, count(row.boots));
    if (!row.stays.isEmpty())
        //: how many clients were told to stay on a version
        parts << ImagesModel::tr("%n stay on it", nullptr, count(row.stays));
    if (!row.disks.isEmpty())
        //: how many kept disks lie over a version
        parts << ImagesModel::tr("%n disks", nullptr, count(row.disks));
    if (!row.leaving.isEmpty())
        //: how many clients booted a version last and are to boot another one next
        parts << ImagesModel::tr("%n until their next boot", nullptr, count(row.leaving));
    return parts.isEmpty() ? ImagesModel::tr("Nobody") : parts.join(u", "_s);
}

QString userNames(const VersionRow &row)
{
    QStringList lines;
    if (!row.boots.isEmpty())
        lines << ImagesModel::tr("Boot it: %1").arg(row.boots.join(u", "_s));
    if (!row.stays.isEmpty())
        lines << ImagesModel::tr("Stay on it: %1").arg(row.stays.join(u", "_s));
    if (!row.disks.isEmpty())
        lines << ImagesModel::tr("Have a disk of their own over it: %1").arg(row.disks.join(u", "_s));
    if (!row.leaving.isEmpty())
        lines << ImagesModel::tr("Have it until their next boot: %1").arg(row.leaving.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace

std::vector<ImageRow> imageRows(const Inventory &inventory)
{
    std::map<ImageId, QStringList> users;
    for (const Client &client : inventory.clients)
        for (const auto &image : {client.image, client.cdrom})
            if (image)
                users[*image] << toQString(client.name);
    std::vector<ImageRow> rows;
    std::map<ImageId, std::size_t> places;
    for (const Image &image : inventory.images) {
        ImageRow row{image, users[image.id], {}};
        row.usedBy.sort(Qt::CaseInsensitive);
        places[image.id] = rows.size();
        rows.push_back(std::move(row));
    }
    for (const ImageVersion &version : inventory.versions) {
        const auto place = places.find(version.image);
        if (place == places.end() || rows[place->second].image.format == ImageFormat::Iso)
            continue;
        auto &row = rows[place->second];
        row.versions.push_back(versionRow(version, row.image, inventory));
    }
    std::map<VersionId, VersionRow *> versions;
    for (ImageRow &row : rows) {
        addHistory(row.versions);
        for (VersionRow &version : row.versions)
            versions[version.version.id] = &version;
    }
    addUsers(versions, inventory);
    return rows;
}

QString display(const ImageRow &row, int column)
{
    switch (column) {
    case ImagesModel::NameColumn:
        return toQString(row.image.name);
    case ImagesModel::StateColumn:
        return imageState(row);
    case ImagesModel::FormatColumn:
        return text(row.image.format);
    case ImagesModel::SizeColumn:
        return formatOctets(row.image.size);
    case ImagesModel::UsedByColumn:
        if (row.usedBy.isEmpty())
            return ImagesModel::tr("Nobody");
        return row.usedBy.size() <= kNamed
            ? row.usedBy.join(u", "_s)
            : ImagesModel::tr("%n clients", nullptr, static_cast<int>(row.usedBy.size()));
    case ImagesModel::CheckColumn:
        return checkText(row);
    case ImagesModel::AddedColumn:
        return formatWhen(row.image.added, WallTime::now());
    case ImagesModel::FileColumn:
        return row.versions.size() > 1 ? QString() : toQString(row.image.file); // its versions have one each
    default:
        return {};
    }
}

QString display(const VersionRow &row, int column)
{
    switch (column) {
    case ImagesModel::NameColumn:
        return numberOf(row);
    case ImagesModel::StateColumn:
        return row.version.damage.empty() ? placeText(row) : ImagesModel::tr("%1 · damaged").arg(placeText(row));
    case ImagesModel::NoteColumn:
        return toQString(row.version.note);
    case ImagesModel::UsedByColumn:
        return usersOf(row);
    case ImagesModel::CheckColumn:
        return checkText(row);
    case ImagesModel::SizeColumn:
        return formatOctets(row.version.size);
    case ImagesModel::AddedColumn:
        return formatWhen(row.version.made, WallTime::now());
    case ImagesModel::FormatColumn:
        return text(row.version.format);
    case ImagesModel::FileColumn:
        return toQString(row.version.file);
    default:
        return {};
    }
}

QString toolTip(const ImageRow &row, int column)
{
    return column == ImagesModel::UsedByColumn ? row.usedBy.join(u", "_s) : display(row, column);
}

QString toolTip(const VersionRow &row, int column)
{
    if (column == ImagesModel::StateColumn)
        return row.version.damage.empty() ? placeExplanation(row) : checkExplanation(row);
    if (column == ImagesModel::CheckColumn)
        return checkExplanation(row);
    return column == ImagesModel::UsedByColumn ? userNames(row) : display(row, column);
}

} // namespace netseat::ui
