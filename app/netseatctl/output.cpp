#include "netseatctl/output.h"

#include "common/event_line.h"
#include "server/host_network.h"
#include "server/json.h"
#include "server/layers.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

using server::json::text;

QString iso(WallTime time)
{
    return text(time.toString());
}

void printDocument(const QJsonDocument &document)
{
    std::fputs(document.toJson(QJsonDocument::Indented).constData(), stdout);
}

} // namespace

void printTable(const std::vector<std::string> &headings, const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &heading : headings)
        widths.push_back(heading.size());
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    const auto printRow = [&](const std::vector<std::string> &row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - row[i].size() + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        std::puts(line.c_str());
    };
    printRow(headings);
    for (const auto &row : rows)
        printRow(row);
}

void printFields(const std::vector<std::pair<std::string, std::string>> &fields)
{
    for (const auto &[name, value] : fields)
        std::printf("%-14s %s\n", name.c_str(), value.empty() ? "-" : value.c_str());
}

void print(const QJsonArray &array)
{
    printDocument(QJsonDocument(array));
}

void print(const QJsonObject &object)
{
    printDocument(QJsonDocument(object));
}

void printLine(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

std::string portal(const Inventory &inventory, const server::Status &status)
{
    const auto running = std::ranges::find(status.services, Origin::Iscsi, &server::ServiceStatus::service);
    if (running != status.services.end() && running->state == server::ServiceState::Running)
        return running->endpoint;
    const auto address = server::servingAddress(inventory.network);
    return (address ? address->toString() : std::string("0.0.0.0")) + ":" + std::to_string(inventory.network.iscsiPort);
}

std::optional<Ipv4Address> addressOf(const Client &client, const Inventory &inventory)
{
    if (client.address)
        return client.address;
    const auto *lease = inventory.lease(client.mac);
    return lease ? std::optional(lease->address) : std::nullopt;
}

std::string imageName(const Client &client, const Inventory &inventory)
{
    const auto *image = client.image ? inventory.image(*client.image) : nullptr;
    return image ? image->name : std::string();
}

std::string cdromName(const Client &client, const Inventory &inventory)
{
    const auto *image = client.cdrom ? inventory.image(*client.cdrom) : nullptr;
    return image ? image->name : std::string();
}

std::string versionTitle(const ImageVersion &version)
{
    return (version.state == VersionState::Draft ? "draft " : "v") + std::to_string(version.number);
}

std::string gibibytes(std::uint64_t octets)
{
    return QString::number(static_cast<double>(octets) / (1024.0 * 1024 * 1024), 'f', 2).toStdString() + " GiB";
}

std::string localTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.msecs).toString(u"yyyy-MM-dd HH:mm"_s).toStdString();
}

std::uint64_t octetsOnDisk(const std::filesystem::path &file)
{
    constexpr std::uint64_t kBlock = 512; // of st_blocks, whatever the file system's are
    struct stat found = {};
    return ::stat(file.c_str(), &found) == 0 ? static_cast<std::uint64_t>(found.st_blocks) * kBlock : 0;
}

const ImageVersion *movedOn(const Disk &disk, const Inventory &inventory)
{
    if (disk.mode == DiskMode::Own)
        return nullptr; // what becomes of the image is nothing to it
    const auto *client = inventory.client(disk.client);
    const auto *fresh = client && client->image == disk.image ? inventory.versionFor(*client) : nullptr;
    return fresh && fresh->id != disk.version ? fresh : nullptr;
}

std::string stageText(const server::Status &status, ClientId client)
{
    const auto boot = status.boots.find(client);
    const auto stage = boot == status.boots.end() ? std::nullopt : boot->second.reached();
    return stage ? std::string(stageName(*stage)) : std::string();
}

QJsonObject clientJson(const Client &client, const Inventory &inventory, const server::Status &status,
                       const std::filesystem::path &dataFolder)
{
    auto object = server::json::of(client);
    object.remove(u"chapSecret"_s); // listings end up in logs
    object.remove(u"mutualChapSecret"_s);
    object.insert(u"fixedAddress"_s, object.value(u"address"_s));
    const auto address = addressOf(client, inventory);
    object.insert(u"address"_s, address ? QJsonValue(text(address->toString())) : QJsonValue());
    object.insert(u"imageId"_s, object.value(u"image"_s));
    object.insert(u"image"_s, client.image ? QJsonValue(text(imageName(client, inventory))) : QJsonValue());
    object.insert(u"target"_s, text(targetName(client.id)));
    object.insert(u"initiator"_s, text(initiatorName(client.id)));
    object.insert(u"lun"_s, 0);
    object.insert(u"portal"_s, text(client.portal ? client.portal->toString() : portal(inventory, status)));
    object.insert(u"cdromId"_s, object.value(u"cdrom"_s));
    object.insert(u"cdrom"_s, client.cdrom ? QJsonValue(text(cdromName(client, inventory))) : QJsonValue());
    const auto *entry = client.entry ? inventory.entry(*client.entry) : nullptr;
    object.insert(u"entryId"_s, object.value(u"entry"_s));
    object.insert(u"entry"_s, entry ? QJsonValue(text(entry->name)) : QJsonValue());
    const auto layer = server::layerOf(inventory, client, dataFolder);
    object.insert(u"layer"_s, layer.empty() ? QJsonValue() : QJsonValue(text(layer.string())));
    std::error_code error;
    object.insert(u"layerExists"_s, !layer.empty() && std::filesystem::exists(layer, error));
    const auto *pinned = client.version ? inventory.version(*client.version) : nullptr;
    const auto choice = diskOf(inventory, client);
    const auto *version = choice ? inventory.version(choice->version) : nullptr;
    object.insert(u"staysOn"_s, pinned ? QJsonValue(pinned->number) : QJsonValue());
    object.insert(u"version"_s, version ? QJsonValue(version->number) : QJsonValue()); // of the next boot
    object.insert(u"maintenance"_s, choice && choice->draft);
    const auto stage = stageText(status, client.id);
    object.insert(u"stage"_s, stage.empty() ? QJsonValue() : QJsonValue(text(stage)));
    return object;
}

QJsonObject imageJson(const Image &image, const Inventory &inventory, const std::filesystem::path &dataFolder)
{
    auto object = server::json::of(image);
    const auto *current = inventory.version(image.current);
    const auto *next = image.next ? inventory.version(*image.next) : nullptr;
    const auto *draft = inventory.draftOf(image.id);
    object.remove(u"current"_s); // people say numbers
    object.insert(u"default"_s, current ? QJsonValue(current->number) : QJsonValue());
    object.insert(u"next"_s, next ? QJsonValue(next->number) : QJsonValue());
    object.insert(u"nextAt"_s, next ? QJsonValue(iso(image.nextAt)) : QJsonValue());
    object.insert(u"draft"_s, draft ? QJsonValue(draft->number) : QJsonValue());
    const auto path = dataFolder / image.file;
    std::error_code error;
    object.insert(u"path"_s, text(path.string()));
    object.insert(u"missing"_s, !std::filesystem::is_regular_file(path, error));
    object.insert(u"added"_s, iso(image.added));
    return object;
}

QJsonObject eventJson(const Event &event, const Inventory &inventory)
{
    auto object = server::json::of(event);
    object.insert(u"milliseconds"_s, object.value(u"time"_s));
    object.insert(u"time"_s, iso(event.time));
    object.insert(u"clientId"_s, object.value(u"client"_s));
    const auto *client = event.client ? inventory.client(*event.client) : nullptr;
    object.insert(u"client"_s, client ? QJsonValue(text(client->name)) : QJsonValue());
    object.insert(u"text"_s, text(describe(event)));
    return object;
}

QJsonObject statusJson(const Inventory &inventory, const server::Status &status, bool served)
{
    QJsonArray clients;
    for (const Client &client : inventory.clients) {
        QJsonObject object {{u"id"_s, qint64 {client.id.value}},
                            {u"name"_s, text(client.name)},
                            {u"mac"_s, text(client.mac.toString())},
                            {u"stage"_s, QJsonValue()},
                            {u"attached"_s, false},
                            {u"stageTimes"_s, QJsonObject()},
                            {u"boot"_s, QJsonValue()},
                            {u"traffic"_s, QJsonValue()},
                            {u"disk"_s, QJsonValue()}};
        if (const auto moved = status.traffic.find(client.id); moved != status.traffic.end()) // octets per second
            object.insert(u"traffic"_s, QJsonObject {{u"read"_s, static_cast<qint64>(moved->second.read)},
                                                     {u"written"_s, static_cast<qint64>(moved->second.written)}});
        if (const auto disk = status.disks.find(client.id); disk != status.disks.end())
            object.insert(u"disk"_s, QJsonObject {{u"octets"_s, static_cast<qint64>(disk->second.octets)},
                                                  {u"perHour"_s, qint64 {disk->second.perHour}}});
        if (const auto found = status.boots.find(client.id); found != status.boots.end()) {
            const Boot &boot = found->second;
            QJsonObject times; // milliseconds since the boot began
            for (std::size_t i = 0; i < kStageCount; ++i)
                if (boot.stages[i])
                    times.insert(text(stageName(static_cast<Stage>(i))), qint64 {(*boot.stages[i] - boot.started).count()});
            object.insert(u"stage"_s, text(stageText(status, client.id)));
            object.insert(u"attached"_s, boot.attached);
            object.insert(u"stageTimes"_s, times);
            object.insert(u"boot"_s, server::json::of(boot));
        }
        clients.append(object);
    }
    QJsonArray drafts;
    for (const ImageVersion &version : inventory.versions) {
        if (version.state != VersionState::Draft)
            continue;
        const auto *image = inventory.image(version.image);
        const auto *client = version.client ? inventory.client(*version.client) : nullptr;
        drafts.append(QJsonObject {{u"image"_s, text(image ? image->name : std::string())},
                                   {u"number"_s, version.number},
                                   {u"client"_s, client ? QJsonValue(text(client->name)) : QJsonValue()},
                                   {u"made"_s, iso(version.made)}});
    }
    server::Traffic all;
    for (const auto &[client, traffic] : status.traffic) {
        all.read += traffic.read;
        all.written += traffic.written;
    }
    return {{u"traffic"_s, QJsonObject {{u"read"_s, static_cast<qint64>(all.read)},
                                        {u"written"_s, static_cast<qint64>(all.written)}}},
            {u"space"_s, server::json::of(status.space)},
            {u"drafts"_s, drafts},
            {u"servedBy"_s, served ? QJsonValue(text(status.servedBy)) : QJsonValue()},
            {u"services"_s, server::json::arrayOf(status.services)},
            {u"jobs"_s, server::json::arrayOf(status.jobs)},
            {u"clients"_s, clients},
            {u"newcomers"_s, server::json::arrayOf(inventory.newcomers)}};
}

} // namespace netseat::ctl
