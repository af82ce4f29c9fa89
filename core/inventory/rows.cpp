#include "inventory/rows.h"

#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace netseat::rows {

namespace {

std::string stringAt(const QSqlQuery &row, int column)
{
    return row.value(column).toString().toStdString();
}

std::int64_t numberAt(const QSqlQuery &row, int column)
{
    return row.value(column).toLongLong();
}

std::uint64_t amountAt(const QSqlQuery &row, int column)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, numberAt(row, column)));
}

/// SQLite's integers are signed; amounts of ours never come near the end of them.
qint64 number(std::uint64_t amount)
{
    return static_cast<qint64>(std::min(amount, static_cast<std::uint64_t>(std::numeric_limits<qint64>::max())));
}

std::optional<Ipv4Address> addressAt(const QSqlQuery &row, int column)
{
    return Ipv4Address::parse(stringAt(row, column));
}

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

/// A QString that was never given anything would be stored as NULL.
QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

template <typename Enum>
QString nameText(Enum value)
{
    return text(name(value));
}

template <typename Tag>
QVariant numberOf(const std::optional<Id<Tag>> &id)
{
    return id ? QVariant(qlonglong {id->value}) : QVariant();
}

template <typename Tag>
void assignId(std::optional<Id<Tag>> &id, const QSqlQuery &row, int column)
{
    if (!row.isNull(column))
        id = Id<Tag> {numberAt(row, column)};
}

} // namespace

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QVariant text(const std::optional<Ipv4Address> &value)
{
    return value ? QVariant(text(value->toString())) : QVariant();
}

QString text(const MacAddress &value)
{
    return text(value.toString());
}

std::optional<Client> client(const QSqlQuery &row)
{
    const auto mac = MacAddress::parse(stringAt(row, 1));
    const auto mode = diskModeFromName(stringAt(row, 6));
    const auto loader = loaderFromName(stringAt(row, 7));
    const auto boot = bootWayFromName(stringAt(row, 8));
    const auto access = diskAccessFromName(stringAt(row, 12));
    if (!mac || !mode || !loader || !boot || !access)
        return std::nullopt;
    Client client {.id = {numberAt(row, 0)}, .mac = *mac, .name = stringAt(row, 2), .group = stringAt(row, 3),
                   .address = addressAt(row, 4), .image = {}, .mode = *mode, .loader = *loader, .boot = *boot,
                   .chapUser = stringAt(row, 9), .chapSecret = stringAt(row, 10), .notes = stringAt(row, 11),
                   .access = *access, .mutualUser = stringAt(row, 14), .mutualSecret = stringAt(row, 15),
                   .portal = PortalAddress::parse(stringAt(row, 16))};
    assignId(client.image, row, 5);
    assignId(client.cdrom, row, 13);
    assignId(client.version, row, 17);
    client.diskLimit = amountAt(row, 18);
    client.configDisk = numberAt(row, 19) != 0;
    client.followsGroup = numberAt(row, 20) != 0;
    if (const auto booted = diskModeFromName(stringAt(row, 22)); booted && !row.isNull(21))
        client.booted = BootedDisk {{numberAt(row, 21)}, *booted};
    assignId(client.entry, row, 23);
    client.menu = numberAt(row, 24) != 0;
    client.clientIdentifier = stringAt(row, 25);
    client.firmware = {.withoutVendorOptions = numberAt(row, 26) != 0, .withoutRouter = numberAt(row, 27) != 0,
                       .keepSan = numberAt(row, 28) != 0, .sanFilename = stringAt(row, 29),
                       .sanRetries = static_cast<int>(numberAt(row, 30))};
    return client;
}

QVariantList values(const Client &client)
{
    return {text(client.mac), text(client.name), text(client.group), text(client.address),
            numberOf(client.image), nameText(client.mode),
            nameText(client.loader), nameText(client.boot), text(client.chapUser), text(client.chapSecret),
            text(client.notes), nameText(client.access), numberOf(client.cdrom), text(client.mutualUser),
            text(client.mutualSecret), client.portal ? QVariant(text(client.portal->toString())) : QVariant(),
            numberOf(client.version), number(client.diskLimit), client.configDisk ? 1 : 0,
            client.followsGroup ? 1 : 0, numberOf(client.entry), client.menu ? 1 : 0, text(client.clientIdentifier),
            client.firmware.withoutVendorOptions ? 1 : 0, client.firmware.withoutRouter ? 1 : 0,
            client.firmware.keepSan ? 1 : 0, text(client.firmware.sanFilename), client.firmware.sanRetries};
}

std::optional<Group> group(const QSqlQuery &row)
{
    const auto mode = diskModeFromName(stringAt(row, 4));
    if (!mode)
        return std::nullopt;
    Group group {.id = {numberAt(row, 0)}, .name = stringAt(row, 1), .mode = *mode, .diskLimit = amountAt(row, 5),
                 .configDisk = numberAt(row, 6) != 0};
    assignId(group.image, row, 2);
    assignId(group.version, row, 3);
    assignId(group.entry, row, 7);
    group.menu = numberAt(row, 8) != 0;
    return group;
}

QVariantList values(const Group &group)
{
    return {text(group.name), numberOf(group.image), numberOf(group.version), nameText(group.mode),
            number(group.diskLimit), group.configDisk ? 1 : 0, numberOf(group.entry), group.menu ? 1 : 0};
}

std::optional<BootEntry> entry(const QSqlQuery &row)
{
    const auto kind = entryKindFromName(stringAt(row, 2));
    if (!kind)
        return std::nullopt;
    BootEntry entry {.id = {numberAt(row, 0)}, .name = stringAt(row, 1), .kind = *kind, .kernel = stringAt(row, 3),
                     .arguments = stringAt(row, 5), .url = stringAt(row, 7), .inMenu = numberAt(row, 8) != 0,
                     .position = static_cast<int>(numberAt(row, 9))};
    for (const auto &initrd : row.value(4).toString().split(u'\n', Qt::SkipEmptyParts))
        entry.initrds.push_back(initrd.toStdString());
    assignId(entry.iso, row, 6);
    return entry;
}

QVariantList values(const BootEntry &entry)
{
    QStringList initrds;
    for (const auto &initrd : entry.initrds)
        initrds << text(initrd);
    return {text(entry.name), nameText(entry.kind), text(entry.kernel), orEmpty(initrds.join(u'\n')),
            text(entry.arguments), numberOf(entry.iso), text(entry.url), entry.inMenu ? 1 : 0};
}

std::optional<Image> image(const QSqlQuery &row)
{
    const auto format = imageFormatFromName(stringAt(row, 3));
    if (!format)
        return std::nullopt;
    Image image {.id = {numberAt(row, 0)}, .name = stringAt(row, 1), .file = stringAt(row, 2), .format = *format,
                 .size = amountAt(row, 4), .stamp = stringAt(row, 5), .added = {numberAt(row, 6)},
                 .current = {numberAt(row, 7)}, .nextAt = {numberAt(row, 9)}};
    assignId(image.next, row, 8);
    return image;
}

std::optional<ImageVersion> version(const QSqlQuery &row)
{
    const auto state = versionStateFromName(stringAt(row, 4));
    const auto format = imageFormatFromName(stringAt(row, 7));
    if (!state || !format)
        return std::nullopt;
    ImageVersion version {.id = {numberAt(row, 0)}, .image = {numberAt(row, 1)},
                          .number = static_cast<int>(numberAt(row, 2)), .state = *state, .note = stringAt(row, 5),
                          .file = stringAt(row, 6), .format = *format, .size = amountAt(row, 8),
                          .stamp = stringAt(row, 9), .made = {numberAt(row, 10)},
                          .verified = {numberAt(row, 12)}, .damage = stringAt(row, 13)};
    assignId(version.parent, row, 3);
    assignId(version.client, row, 11);
    return version;
}

QVariantList values(const ImageVersion &version)
{
    return {qlonglong {version.image.value}, version.number, numberOf(version.parent), nameText(version.state),
            text(version.note), text(version.file), nameText(version.format), number(version.size),
            text(version.stamp), qlonglong {version.made.msecs}, numberOf(version.client),
            qlonglong {version.verified.msecs}, text(version.damage)};
}

std::optional<FormerFile> formerFile(const QSqlQuery &row)
{
    const auto format = imageFormatFromName(stringAt(row, 2));
    if (!format)
        return std::nullopt;
    return FormerFile {.version = {numberAt(row, 1)}, .file = stringAt(row, 0), .format = *format,
                       .size = amountAt(row, 3), .stamp = stringAt(row, 4)};
}

QVariantList values(const FormerFile &file)
{
    return {
        text(file.file), qlonglong {file.version.value}, nameText(file.format), number(file.size), text(file.stamp)};
}

std::optional<Disk> disk(const QSqlQuery &row)
{
    const auto mode = diskModeFromName(stringAt(row, 3));
    if (!mode)
        return std::nullopt;
    return Disk {.id = {numberAt(row, 0)}, .client = {numberAt(row, 1)}, .image = {numberAt(row, 2)}, .mode = *mode,
                 .file = stringAt(row, 4), .created = {numberAt(row, 5)}, .version = {numberAt(row, 6)}};
}

QVariantList values(const Disk &disk)
{
    return {qlonglong {disk.client.value}, qlonglong {disk.image.value}, nameText(disk.mode), text(disk.file),
        qlonglong {disk.created.msecs}, disk.version.isNull() ? QVariant() : QVariant(qlonglong {disk.version.value})};
}

std::optional<Lease> lease(const QSqlQuery &row)
{
    const auto mac = MacAddress::parse(stringAt(row, 0));
    const auto address = addressAt(row, 1);
    if (!mac || !address)
        return std::nullopt;
    return Lease {.mac = *mac, .address = *address, .granted = {numberAt(row, 2)}, .expires = {numberAt(row, 3)},
                  .hostName = stringAt(row, 4)};
}

QVariantList values(const Lease &lease)
{
    return {text(lease.mac), text(lease.address), qlonglong {lease.granted.msecs}, qlonglong {lease.expires.msecs},
            text(lease.hostName)};
}

std::optional<Newcomer> newcomer(const QSqlQuery &row)
{
    const auto mac = MacAddress::parse(stringAt(row, 0));
    if (!mac)
        return std::nullopt;
    return Newcomer {.mac = *mac, .firstSeen = {numberAt(row, 1)}, .lastSeen = {numberAt(row, 2)},
                     .hardware = stringAt(row, 3), .address = addressAt(row, 4)};
}

QVariantList values(const Newcomer &newcomer)
{
    return {text(newcomer.mac), qlonglong {newcomer.firstSeen.msecs}, qlonglong {newcomer.lastSeen.msecs},
            text(newcomer.hardware), text(newcomer.address)};
}

std::optional<Event> event(const QSqlQuery &row, int first)
{
    const auto code = codeFromName(stringAt(row, first + 1));
    const auto origin = originFromName(stringAt(row, first + 2));
    const auto severity = severityFromName(stringAt(row, first + 3));
    if (!code || !origin || !severity)
        return std::nullopt;
    Event event {.time = {numberAt(row, first)}, .code = *code, .origin = *origin, .severity = *severity, .client = {},
                 .mac = MacAddress::parse(stringAt(row, first + 5)), .address = addressAt(row, first + 6),
                 .subject = stringAt(row, first + 7), .detail = stringAt(row, first + 8),
                 .amount = amountAt(row, first + 9)};
    if (!row.isNull(first + 4))
        event.client = ClientId {numberAt(row, first + 4)};
    return event;
}

QVariantList values(const Event &event)
{
    return {qlonglong {event.time.msecs}, text(codeName(event.code)), text(originName(event.origin)),
            text(severityName(event.severity)), event.client ? QVariant(qlonglong {event.client->value}) : QVariant(),
            event.mac ? QVariant(text(*event.mac)) : QVariant(), text(event.address), text(event.subject),
            text(event.detail), number(event.amount)};
}

std::vector<Setting> settings(const StorageSettings &storage)
{
    return {{u"disk-reserve"_s, QString::number(storage.reserve)},
            {u"verify-days"_s, QString::number(storage.verifyDays)},
            {u"verify-hour"_s, QString::number(storage.verifyHour)},
            {u"max-chain"_s, QString::number(storage.maxChain)},
            {u"log-days"_s, QString::number(storage.logDays)},
            {u"log-events"_s, QString::number(storage.logEvents)}};
}

void applySetting(StorageSettings &storage, const Setting &setting)
{
    bool ok = false;
    const auto value = setting.second.toULongLong(&ok);
    if (setting.first == u"disk-reserve" && ok)
        storage.reserve = value;
    const auto count = [&](int least, int most) { return ok && value >= static_cast<quint64>(least)
                                                      && value <= static_cast<quint64>(most); };
    if (setting.first == u"verify-days" && count(0, StorageSettings::kMaxVerifyDays))
        storage.verifyDays = static_cast<int>(value);
    else if (setting.first == u"verify-hour" && count(0, 23))
        storage.verifyHour = static_cast<int>(value);
    else if (setting.first == u"max-chain" && count(0, StorageSettings::kMaxChainLimit))
        storage.maxChain = static_cast<int>(value);
    else if (setting.first == u"log-days" && count(0, StorageSettings::kMaxLogDays))
        storage.logDays = static_cast<int>(value);
    else if (setting.first == u"log-events" && ok && value >= quint64 {StorageSettings::kLeastLogEvents}
             && value <= quint64 {StorageSettings::kMostLogEvents})
        storage.logEvents = static_cast<std::int64_t>(value);
}

} // namespace netseat::rows
