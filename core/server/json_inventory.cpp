#include "server/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace netseat::server::json {

namespace {

QJsonValue optional(const std::optional<Ipv4Address> &value)
{
    return value ? QJsonValue(text(value->toString())) : QJsonValue();
}

qint64 number(std::uint64_t value)
{
    return static_cast<qint64>(std::min<std::uint64_t>(value, std::numeric_limits<qint64>::max()));
}

template <typename Tag>
QJsonValue idOrNull(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(qint64 {id->value}) : QJsonValue();
}

template <typename Enum>
QString enumText(Enum value)
{
    return text(netseat::name(value));
}

} // namespace

namespace {

QJsonObject of(const FirmwareOptions &firmware)
{
    return {{u"withoutVendorOptions"_s, firmware.withoutVendorOptions},
            {u"withoutRouter"_s, firmware.withoutRouter},
            {u"keepSan"_s, firmware.keepSan},
            {u"sanFilename"_s, text(firmware.sanFilename)},
            {u"sanRetries"_s, firmware.sanRetries}};
}

FirmwareOptions readFirmware(Reader &reader)
{
    return {.withoutVendorOptions = reader.boolean("withoutVendorOptions"),
            .withoutRouter = reader.boolean("withoutRouter"),
            .keepSan = reader.boolean("keepSan"),
            .sanFilename = reader.string("sanFilename"),
            .sanRetries = static_cast<int>(reader.integer("sanRetries", 0, FirmwareOptions::kMaxSanRetries))};
}

} // namespace

QJsonObject of(const Client &client)
{
    return {{u"id"_s, qint64 {client.id.value}},
            {u"mac"_s, text(client.mac.toString())},
            {u"name"_s, text(client.name)},
            {u"group"_s, text(client.group)},
            {u"address"_s, optional(client.address)},
            {u"image"_s, client.image ? QJsonValue(qint64 {client.image->value}) : QJsonValue()},
            {u"mode"_s, enumText(client.mode)},
            {u"loader"_s, enumText(client.loader)},
            {u"boot"_s, enumText(client.boot)},
            {u"chapUser"_s, text(client.chapUser)},
            {u"chapSecret"_s, text(client.chapSecret)},
            {u"notes"_s, text(client.notes)},
            {u"access"_s, enumText(client.access)},
            {u"cdrom"_s, client.cdrom ? QJsonValue(qint64 {client.cdrom->value}) : QJsonValue()},
            {u"mutualChapUser"_s, text(client.mutualUser)},
            {u"mutualChapSecret"_s, text(client.mutualSecret)},
            {u"redirect"_s, client.portal ? QJsonValue(text(client.portal->toString())) : QJsonValue()},
            {u"version"_s, idOrNull(client.version)},
            {u"diskLimit"_s, number(client.diskLimit)},
            {u"configDisk"_s, client.configDisk},
            {u"followsGroup"_s, client.followsGroup},
            {u"entry"_s, idOrNull(client.entry)},
            {u"menu"_s, client.menu},
            {u"clientIdentifier"_s, text(client.clientIdentifier)},
            {u"firmware"_s, of(client.firmware)},
            {u"booted"_s, client.booted ? QJsonValue(QJsonObject {{u"version"_s, qint64 {client.booted->version.value}},
                                                                  {u"mode"_s, enumText(client.booted->mode)}})
                                        : QJsonValue()}};
}

Client readClient(Reader &reader)
{
    Client client {.id = {reader.integer("id")},
                   .mac = reader.mac("mac"),
                   .name = reader.string("name"),
                   .group = reader.string("group"),
                   .address = reader.optionalAddress("address"),
                   .image = {},
                   .mode = reader.choice("mode", diskModeFromName),
                   .loader = reader.choice("loader", loaderFromName),
                   .boot = reader.choice("boot", bootWayFromName),
                   .chapUser = reader.string("chapUser"),
                   .chapSecret = reader.string("chapSecret"),
                   .notes = reader.string("notes"),
                   .access = reader.choice("access", diskAccessFromName),
                   .cdrom = {},
                   .mutualUser = reader.string("mutualChapUser"),
                   .mutualSecret = reader.string("mutualChapSecret"),
                   .portal = {}};
    if (reader.has("cdrom"))
        client.cdrom = ImageId {reader.integer("cdrom")};
    if (reader.has("redirect")) {
        client.portal = PortalAddress::parse(reader.string("redirect"));
        if (!client.portal)
            reader.fail("redirect");
    }
    if (reader.has("image"))
        client.image = ImageId {reader.integer("image")};
    client.diskLimit = static_cast<std::uint64_t>(reader.integer("diskLimit"));
    client.configDisk = reader.boolean("configDisk");
    if (reader.has("version"))
        client.version = VersionId {reader.integer("version")};
    client.followsGroup = reader.boolean("followsGroup");
    if (reader.has("entry"))
        client.entry = BootEntryId {reader.integer("entry")};
    client.menu = reader.boolean("menu");
    client.clientIdentifier = reader.string("clientIdentifier");
    Reader firmware(reader.object("firmware"));
    client.firmware = readFirmware(firmware);
    if (!firmware.ok())
        reader.fail("firmware");
    if (reader.has("booted")) {
        Reader booted(reader.object("booted"));
        client.booted = BootedDisk {{booted.integer("version")}, booted.choice("mode", diskModeFromName)};
        if (!booted.ok())
            reader.fail("booted");
    }
    return client;
}

QJsonObject of(const Group &group)
{
    return {{u"id"_s, qint64 {group.id.value}},    {u"name"_s, text(group.name)},
            {u"image"_s, idOrNull(group.image)},   {u"version"_s, idOrNull(group.version)},
            {u"mode"_s, enumText(group.mode)},     {u"diskLimit"_s, number(group.diskLimit)},
            {u"configDisk"_s, group.configDisk},
            {u"entry"_s, idOrNull(group.entry)},
            {u"menu"_s, group.menu}};
}

Group readGroup(Reader &reader)
{
    Group group {.id = {reader.integer("id")},
                 .name = reader.string("name"),
                 .mode = reader.choice("mode", diskModeFromName),
                 .diskLimit = static_cast<std::uint64_t>(reader.integer("diskLimit")),
                 .configDisk = reader.boolean("configDisk")};
    if (reader.has("image"))
        group.image = ImageId {reader.integer("image")};
    if (reader.has("version"))
        group.version = VersionId {reader.integer("version")};
    if (reader.has("entry"))
        group.entry = BootEntryId {reader.integer("entry")};
    group.menu = reader.boolean("menu");
    return group;
}

QJsonObject of(const BootEntry &entry)
{
    QJsonArray initrds;
    for (const auto &initrd : entry.initrds)
        initrds.append(text(initrd));
    return {{u"id"_s, qint64 {entry.id.value}}, {u"name"_s, text(entry.name)},
            {u"kind"_s, enumText(entry.kind)},  {u"kernel"_s, text(entry.kernel)},
            {u"initrds"_s, initrds},            {u"arguments"_s, text(entry.arguments)},
            {u"iso"_s, idOrNull(entry.iso)},    {u"url"_s, text(entry.url)},
            {u"inMenu"_s, entry.inMenu},        {u"position"_s, entry.position}};
}

BootEntry readEntry(Reader &reader)
{
    BootEntry entry {.id = {reader.integer("id")},
                     .name = reader.string("name"),
                     .kind = reader.choice("kind", entryKindFromName),
                     .kernel = reader.string("kernel"),
                     .arguments = reader.string("arguments"),
                     .url = reader.string("url"),
                     .inMenu = reader.boolean("inMenu"),
                     .position = static_cast<int>(reader.integer("position", 0, std::numeric_limits<int>::max()))};
    for (const auto &initrd : reader.array("initrds"))
        entry.initrds.push_back(initrd.toString().toStdString());
    if (reader.has("iso"))
        entry.iso = ImageId {reader.integer("iso")};
    return entry;
}

QJsonObject of(const Image &image)
{
    return {{u"id"_s, qint64 {image.id.value}}, {u"name"_s, text(image.name)},
            {u"file"_s, text(image.file)},      {u"format"_s, enumText(image.format)},
            {u"size"_s, number(image.size)},    {u"stamp"_s, text(image.stamp)},
            {u"added"_s, qint64 {image.added.msecs}}, {u"current"_s, qint64 {image.current.value}},
            {u"next"_s, idOrNull(image.next)},  {u"nextAt"_s, qint64 {image.nextAt.msecs}}};
}

Image readImage(Reader &reader)
{
    Image image {.id = {reader.integer("id")},
                 .name = reader.string("name"),
                 .file = reader.string("file"),
                 .format = reader.choice("format", imageFormatFromName),
                 .size = static_cast<std::uint64_t>(reader.integer("size")),
                 .stamp = reader.string("stamp"),
                 .added = reader.time("added"),
                 .current = {reader.integer("current")},
                 .nextAt = reader.time("nextAt")};
    if (reader.has("next"))
        image.next = VersionId {reader.integer("next")};
    return image;
}

QJsonObject of(const ImageVersion &version)
{
    return {{u"id"_s, qint64 {version.id.value}},      {u"image"_s, qint64 {version.image.value}},
            {u"number"_s, version.number},             {u"parent"_s, idOrNull(version.parent)},
            {u"state"_s, enumText(version.state)},     {u"note"_s, text(version.note)},
            {u"file"_s, text(version.file)},           {u"format"_s, enumText(version.format)},
            {u"size"_s, number(version.size)},         {u"stamp"_s, text(version.stamp)},
            {u"made"_s, qint64 {version.made.msecs}},  {u"client"_s, idOrNull(version.client)},
            {u"verified"_s, qint64 {version.verified.msecs}}, {u"damage"_s, text(version.damage)}};
}

ImageVersion readVersion(Reader &reader)
{
    ImageVersion version {.id = {reader.integer("id")},
                          .image = {reader.integer("image")},
                          .number = static_cast<int>(reader.integer("number", 1, std::numeric_limits<int>::max())),
                          .state = reader.choice("state", versionStateFromName),
                          .note = reader.string("note"),
                          .file = reader.string("file"),
                          .format = reader.choice("format", imageFormatFromName),
                          .size = static_cast<std::uint64_t>(reader.integer("size")),
                          .stamp = reader.string("stamp"),
                          .made = reader.time("made"),
                          .verified = reader.time("verified"),
                          .damage = reader.string("damage")};
    if (reader.has("parent"))
        version.parent = VersionId {reader.integer("parent")};
    if (reader.has("client"))
        version.client = ClientId {reader.integer("client")};
    return version;
}

QJsonObject of(const FormerFile &file)
{
    return {{u"version"_s, qint64 {file.version.value}}, {u"file"_s, text(file.file)},
            {u"format"_s, enumText(file.format)},        {u"size"_s, number(file.size)},
            {u"stamp"_s, text(file.stamp)}};
}

FormerFile readFormerFile(Reader &reader)
{
    return {.version = {reader.integer("version")},
            .file = reader.string("file"),
            .format = reader.choice("format", imageFormatFromName),
            .size = static_cast<std::uint64_t>(reader.integer("size")),
            .stamp = reader.string("stamp")};
}

QJsonObject of(const Disk &disk)
{
    return {{u"id"_s, qint64 {disk.id.value}},       {u"client"_s, qint64 {disk.client.value}},
            {u"image"_s, qint64 {disk.image.value}}, {u"mode"_s, enumText(disk.mode)},
            {u"file"_s, text(disk.file)},            {u"created"_s, qint64 {disk.created.msecs}},
            {u"version"_s, qint64 {disk.version.value}}};
}

Disk readDisk(Reader &reader)
{
    return {.id = {reader.integer("id")},
            .client = {reader.integer("client")},
            .image = {reader.integer("image")},
            .mode = reader.choice("mode", diskModeFromName),
            .file = reader.string("file"),
            .created = reader.time("created"),
            .version = {reader.integer("version")}};
}

QJsonObject of(const Lease &lease)
{
    return {{u"mac"_s, text(lease.mac.toString())},
            {u"address"_s, text(lease.address.toString())},
            {u"granted"_s, qint64 {lease.granted.msecs}},
            {u"expires"_s, qint64 {lease.expires.msecs}},
            {u"hostName"_s, text(lease.hostName)}};
}

Lease readLease(Reader &reader)
{
    return {.mac = reader.mac("mac"),
            .address = reader.address("address"),
            .granted = reader.time("granted"),
            .expires = reader.time("expires"),
            .hostName = reader.string("hostName")};
}

QJsonObject of(const Newcomer &newcomer)
{
    return {{u"mac"_s, text(newcomer.mac.toString())},
            {u"firstSeen"_s, qint64 {newcomer.firstSeen.msecs}},
            {u"lastSeen"_s, qint64 {newcomer.lastSeen.msecs}},
            {u"hardware"_s, text(newcomer.hardware)},
            {u"address"_s, optional(newcomer.address)}};
}

Newcomer readNewcomer(Reader &reader)
{
    return {.mac = reader.mac("mac"),
            .firstSeen = reader.time("firstSeen"),
            .lastSeen = reader.time("lastSeen"),
            .hardware = reader.string("hardware"),
            .address = reader.optionalAddress("address")};
}

QJsonObject of(const StorageSettings &storage)
{
    return {{u"reserve"_s, number(storage.reserve)},
            {u"verifyDays"_s, storage.verifyDays},
            {u"verifyHour"_s, storage.verifyHour},
            {u"maxChain"_s, storage.maxChain},
            {u"logDays"_s, storage.logDays},
            {u"logEvents"_s, qint64 {storage.logEvents}}};
}

StorageSettings readStorage(Reader &reader)
{
    const auto count = [&](const char *key, int most) { return static_cast<int>(reader.integer(key, 0, most)); };
    return {.reserve = static_cast<std::uint64_t>(reader.integer("reserve")),
            .verifyDays = count("verifyDays", StorageSettings::kMaxVerifyDays),
            .verifyHour = count("verifyHour", 23),
            .maxChain = count("maxChain", StorageSettings::kMaxChainLimit),
            .logDays = count("logDays", StorageSettings::kMaxLogDays),
            .logEvents = reader.integer("logEvents", StorageSettings::kLeastLogEvents, StorageSettings::kMostLogEvents)};
}

QJsonObject of(const Inventory &inventory)
{
    return {{u"revision"_s, number(inventory.revision)},
            {u"clients"_s, arrayOf(inventory.clients)},
            {u"groups"_s, arrayOf(inventory.groups)},
            {u"images"_s, arrayOf(inventory.images)},
            {u"versions"_s, arrayOf(inventory.versions)},
            {u"formerFiles"_s, arrayOf(inventory.formerFiles)},
            {u"disks"_s, arrayOf(inventory.disks)},
            {u"leases"_s, arrayOf(inventory.leases)},
            {u"newcomers"_s, arrayOf(inventory.newcomers)},
            {u"entries"_s, arrayOf(inventory.entries)},
            {u"network"_s, of(inventory.network)},
            {u"storage"_s, of(inventory.storage)},
            {u"noRoom"_s, inventory.noRoom}};
}

Inventory readInventory(Reader &reader)
{
    Reader network(reader.object("network"));
    Reader storage(reader.object("storage"));
    Inventory inventory {.revision = static_cast<std::uint64_t>(reader.integer("revision")),
                         .clients = reader.rows("clients", readClient),
                         .groups = reader.rows("groups", readGroup),
                         .images = reader.rows("images", readImage),
                         .versions = reader.rows("versions", readVersion),
                         .formerFiles = reader.rows("formerFiles", readFormerFile),
                         .disks = reader.rows("disks", readDisk),
                         .leases = reader.rows("leases", readLease),
                         .newcomers = reader.rows("newcomers", readNewcomer),
                         .entries = reader.rows("entries", readEntry),
                         .network = readNetwork(network),
                         .storage = readStorage(storage),
                         .noRoom = reader.boolean("noRoom")};
    if (!network.ok())
        reader.fail("network");
    if (!storage.ok())
        reader.fail("storage");
    return inventory;
}

} // namespace netseat::server::json
