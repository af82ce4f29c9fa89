#include "models/client_cells.h"

#include "icons/icons.h"
#include "models/clients_model.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "texts/makers.h"

#include <limits>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

QString imageText(const ClientRow &row)
{
    if (row.version == 0)
        return row.image;
    if (row.hasMovedOn())
        //: an image, the version that a client has of it and the one that others boot: "debian@v2 → v3"
        return ClientsModel::tr("%1@v%2 → v%3").arg(row.image).arg(row.version).arg(row.movedTo);
    //: an image and its version: "debian@v3"
    return ClientsModel::tr("%1@v%2").arg(row.image).arg(row.version);
}

QString imageToolTip(const ClientRow &row)
{
    if (row.maintenance)
        return ClientsModel::tr("Maintenance: it boots the draft of version %1 of %2 and may change it.")
            .arg(row.version)
            .arg(row.image);
    if (row.hasMovedOn())
        return ClientsModel::tr("The image has moved on to version %1; the client's own disk is still over version %2.")
            .arg(row.movedTo)
            .arg(row.version);
    if (row.stays)
        return ClientsModel::tr("It stays on version %1 of %2.").arg(row.version).arg(row.image);
    return imageText(row);
}

/// "x86 BIOS" of "x86 BIOS, PXEClient:Arch:00000:UNDI:002001": the rest is for the tool tip.
QString firmwareOf(const ClientRow &row)
{
    return toQString(row.newcomer.hardware).section(u", "_s, 0, 0);
}

QString bootText(const ClientRow &row)
{
    if (row.isNew())
        return firmwareOf(row);
    const auto reached = row.boot ? row.boot->reached() : std::nullopt;
    if (!reached)
        return {};
    const auto at = *row.boot->stages[static_cast<std::size_t>(*reached)];
    //: how far a boot is and when it got there: "Loader, 1.1 s"
    return ClientsModel::tr("%1, %2").arg(shortText(*reached), formatDuration(at - row.boot->started));
}

QString bootToolTip(const ClientRow &row)
{
    if (row.isNew())
        return ClientsModel::tr("This machine asked for an address and is not registered. Its hardware says: %1")
            .arg(toQString(row.newcomer.hardware));
    if (!row.boot)
        return ClientsModel::tr("This client has not booted yet.");
    QString lines = ClientsModel::tr("Boot of %1").arg(formatWhen(row.boot->started, WallTime::now()));
    for (std::size_t i = 0; i < kStageCount; ++i)
        if (const auto &at = row.boot->stages[i])
            lines += u"\n%1\t%2"_s.arg(formatDuration(*at - row.boot->started), text(static_cast<Stage>(i)));
    if (!row.problem.isEmpty())
        lines += u'\n' + row.problem;
    return lines;
}

QString activityText(const ClientRow &row)
{
    if (row.isNew()) // its MAC first: several new machines are told apart by nothing else
        return ClientsModel::tr("%1, seen at %2")
            .arg(toQString(row.client.mac.toString()), formatWhen(row.newcomer.lastSeen, WallTime::now()));
    if (!row.problem.isEmpty())
        return row.problem;
    if (!row.boot)
        return {};
    return formatWhen(row.boot->lastActivity, WallTime::now());
}

QString growthText(const server::DiskUse &disk)
{
    if (disk.perHour == 0)
        return {};
    const auto amount = formatOctets(static_cast<std::uint64_t>(qAbs(disk.perHour)));
    //: how fast a disk grows or shrinks: "+30 MiB/h", "−30 MiB/h"
    return disk.perHour > 0 ? ClientsModel::tr("+%1/h").arg(amount) : ClientsModel::tr("−%1/h").arg(amount);
}

QString diskText(const ClientRow &row)
{
    if (row.disk.octets == 0)
        return {};
    const auto octets = formatOctets(row.disk.octets);
    const auto growth = growthText(row.disk);
    //: what a client's own disk takes up, and how fast it grows: "1.2 GiB, +30 MiB/h"
    return growth.isEmpty() ? octets : ClientsModel::tr("%1, %2").arg(octets, growth);
}

QString diskToolTip(const ClientRow &row)
{
    if (row.disk.octets == 0)
        return row.isNew() ? QString() : ClientsModel::tr("This client has no disk of its own now.");
    auto said = ClientsModel::tr("Its changes take up %1.").arg(formatOctets(row.disk.octets));
    if (row.client.diskLimit > 0)
        said += u' ' + ClientsModel::tr("Its limit is %1.").arg(formatOctets(row.client.diskLimit));
    if (const auto growth = growthText(row.disk); !growth.isEmpty())
        said += u' ' + ClientsModel::tr("At present: %1.").arg(growth);
    return said;
}

QString trafficToolTip(const ClientRow &row)
{
    if (row.isNew())
        return {};
    const auto rate = [](std::uint64_t octets) {
        return octets == 0 ? ClientsModel::tr("nothing") : formatRate(octets);
    };
    return ClientsModel::tr("It reads %1 and writes %2. The picture shows the last minute: read upwards, written "
                            "downwards.")
        .arg(rate(row.traffic.read), rate(row.traffic.written));
}

QString macText(const ClientRow &row, Makers &makers)
{
    const auto mac = toQString(row.client.mac.toString());
    const auto maker = makers.nameOf(row.client.mac);
    //: a network card's address and who made it
    return maker.isEmpty() ? mac : ClientsModel::tr("%1  %2").arg(mac, maker);
}

QString uptimeText(const ClientRow &row)
{
    const auto since = row.upSince();
    return since ? formatUptime(WallTime::now() - *since) : QString();
}

} // namespace

QString cellText(const ClientRow &row, int column, Makers &makers)
{
    switch (column) {
    case ClientsModel::StateColumn:
        return text(row.state);
    case ClientsModel::NameColumn:
        return row.isNew() ? ClientsModel::tr("New machine") : toQString(row.client.name);
    case ClientsModel::BootColumn:
        return bootText(row);
    case ClientsModel::ActivityColumn:
        return activityText(row);
    case ClientsModel::ImageColumn:
        return imageText(row);
    case ClientsModel::ModeColumn:
        if (row.maintenance)
            return ClientsModel::tr("Maintenance");
        return row.isNew() ? QString() : text(row.client.mode);
    case ClientsModel::AddressColumn:
        return row.address;
    case ClientsModel::TrafficColumn:
        return formatRate(row.traffic.read + row.traffic.written);
    case ClientsModel::DiskColumn:
        return diskText(row);
    case ClientsModel::UptimeColumn:
        return uptimeText(row);
    case ClientsModel::MacColumn:
        return macText(row, makers);
    case ClientsModel::GroupColumn:
        return toQString(row.client.group);
    default:
        return {};
    }
}

QVariant cellIcon(const ClientRow &row, int column)
{
    if (column == ClientsModel::StateColumn)
        return stateIcon(row.state);
    if (column == ClientsModel::ImageColumn && row.hasMovedOn()) // the end of its text may be cut off
        return severityIcon(Severity::Info);
    return column == ClientsModel::ModeColumn && row.maintenance ? QVariant(icon(u"maintenance"_s)) : QVariant();
}

QString cellToolTip(const ClientRow &row, int column, Makers &makers)
{
    switch (column) {
    case ClientsModel::BootColumn:
        return bootToolTip(row);
    case ClientsModel::ImageColumn:
        return imageToolTip(row);
    case ClientsModel::ModeColumn:
        if (row.maintenance)
            return imageToolTip(row);
        return row.isNew() ? QString() : explanation(row.client.mode);
    case ClientsModel::AddressColumn:
        if (row.address.isEmpty())
            return {};
        return row.client.address ? ClientsModel::tr("Fixed address") : ClientsModel::tr("Address from the pool");
    case ClientsModel::NameColumn:
        return toQString(row.client.notes);
    case ClientsModel::TrafficColumn:
        return trafficToolTip(row);
    case ClientsModel::DiskColumn:
        return diskToolTip(row);
    case ClientsModel::UptimeColumn:
        return row.upSince() ? ClientsModel::tr("Since %1").arg(formatWhen(*row.upSince(), WallTime::now())) : QString();
    case ClientsModel::GroupColumn:
        return row.client.followsGroup
            ? ClientsModel::tr("Image and disk are set in the group %1.").arg(toQString(row.client.group))
            : toQString(row.client.group);
    default:
        return cellText(row, column, makers);
    }
}

QVariant cellKey(const ClientRow &row, int column, Makers &makers)
{
    switch (column) {
    case ClientsModel::StateColumn:
        return static_cast<int>(row.state);
    case ClientsModel::BootColumn: {
        const auto reached = row.boot ? row.boot->reached() : std::nullopt;
        return reached ? static_cast<int>(*reached) : -1;
    }
    case ClientsModel::ActivityColumn:
        return QVariant::fromValue<qint64>(row.boot ? row.boot->lastActivity.msecs : row.newcomer.lastSeen.msecs);
    case ClientsModel::AddressColumn: {
        const auto address = Ipv4Address::parse(row.address.toStdString());
        return QVariant::fromValue<quint32>(address ? address->bits : 0);
    }
    case ClientsModel::TrafficColumn:
        return QVariant::fromValue<quint64>(row.traffic.read + row.traffic.written);
    case ClientsModel::DiskColumn:
        return QVariant::fromValue<quint64>(row.disk.octets);
    case ClientsModel::UptimeColumn: // the longest last, those that are not up first
        return QVariant::fromValue<qint64>(row.upSince() ? -row.upSince()->msecs : std::numeric_limits<qint64>::min());
    case ClientsModel::MacColumn:
        return toQString(row.client.mac.toString());
    default:
        return cellText(row, column, makers);
    }
}

QString columnTitle(int column)
{
    switch (column) {
    case ClientsModel::StateColumn:
        return ClientsModel::tr("State");
    case ClientsModel::NameColumn:
        return ClientsModel::tr("Name");
    case ClientsModel::BootColumn:
        return ClientsModel::tr("Boot");
    case ClientsModel::ActivityColumn:
        return ClientsModel::tr("Last activity");
    case ClientsModel::ImageColumn:
        return ClientsModel::tr("Image");
    case ClientsModel::ModeColumn:
        return ClientsModel::tr("Changes");
    case ClientsModel::AddressColumn:
        return ClientsModel::tr("Address");
    case ClientsModel::TrafficColumn:
        return ClientsModel::tr("Traffic");
    case ClientsModel::DiskColumn:
        return ClientsModel::tr("Own disk");
    case ClientsModel::UptimeColumn:
        return ClientsModel::tr("Up for");
    case ClientsModel::MacColumn:
        return ClientsModel::tr("MAC address");
    case ClientsModel::GroupColumn:
        return ClientsModel::tr("Group");
    default:
        return {};
    }
}

QStringList usualTexts(int column)
{
    QStringList texts;
    switch (column) {
    case ClientsModel::StateColumn:
        for (const auto state :
            {ClientState::New, ClientState::Off, ClientState::Booting, ClientState::Up, ClientState::Failed})
            texts << text(state);
        return texts;
    case ClientsModel::NameColumn:
        return {u"classroom-01"_s, ClientsModel::tr("New machine")};
    case ClientsModel::BootColumn:
        for (std::size_t i = 0; i < kStageCount; ++i)
            texts << ClientsModel::tr("%1, %2").arg(
                shortText(static_cast<Stage>(i)), formatDuration(milliseconds(12'500)));
        return texts;
    case ClientsModel::ImageColumn:
        return {ClientsModel::tr("%1@v%2").arg(u"windows-11-23h2"_s).arg(2)};
    case ClientsModel::ModeColumn:
        for (const auto mode : {DiskMode::Reset, DiskMode::Keep, DiskMode::ReadOnly, DiskMode::Own})
            texts << text(mode);
        return texts << ClientsModel::tr("Maintenance");
    case ClientsModel::AddressColumn:
        return {u"192.168.100.100"_s};
    case ClientsModel::TrafficColumn:
        return {formatRate(kMiB * 1029 / 10)};
    case ClientsModel::DiskColumn:
        return {ClientsModel::tr("%1, %2").arg(
            formatOctets(kMiB * 12'800), growthText({.octets = 0, .perHour = kMiB * 1204 / 10}))};
    case ClientsModel::UptimeColumn:
        return {formatUptime(std::chrono::hours(12 * 24 + 23)), formatUptime(milliseconds(0))};
    case ClientsModel::MacColumn:
        return {u"00:00:00:00:00:00  Micro-Star INT"_s};
    case ClientsModel::GroupColumn:
        return {u"Computer room 12"_s};
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == ClientsModel::TrafficColumn || column == ClientsModel::DiskColumn
        || column == ClientsModel::UptimeColumn;
}

} // namespace netseat::ui
