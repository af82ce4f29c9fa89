#include "server/json.h"

using namespace Qt::StringLiterals;

namespace netseat::server::json {

namespace {

/// Each command as an object; its name is in "command".
QJsonObject membersOf(const AddClient &command)
{
    return {{u"command"_s, u"add-client"_s}, {u"client"_s, of(command.draft)}};
}
QJsonObject membersOf(const UpdateClient &command)
{
    return {{u"command"_s, u"update-client"_s}, {u"client"_s, of(command.client)}};
}
QJsonObject membersOf(const RemoveClient &command)
{
    return {{u"command"_s, u"remove-client"_s},
            {u"id"_s, qint64 {command.client.value}},
            {u"discardDisk"_s, command.discardDisk},
            {u"disconnect"_s, command.disconnect}};
}
QJsonArray numbersOf(const std::vector<ClientId> &clients)
{
    QJsonArray numbers;
    for (const auto client : clients)
        numbers.append(qint64 {client.value});
    return numbers;
}
QJsonObject membersOf(const AddClients &command)
{
    return {{u"command"_s, u"add-clients"_s}, {u"clients"_s, arrayOf(command.drafts)}};
}
QJsonObject membersOf(const UpdateClients &command)
{
    return {{u"command"_s, u"update-clients"_s}, {u"clients"_s, arrayOf(command.clients)}};
}
QJsonObject membersOf(const RemoveClients &command)
{
    return {{u"command"_s, u"remove-clients"_s},
            {u"clients"_s, numbersOf(command.clients)},
            {u"discardDisk"_s, command.discardDisk},
            {u"disconnect"_s, command.disconnect}};
}
QJsonObject membersOf(const SetGroup &command)
{
    return {{u"command"_s, u"set-group"_s}, {u"group"_s, of(command.group)}};
}
QJsonObject membersOf(const RemoveGroup &command)
{
    return {{u"command"_s, u"remove-group"_s}, {u"id"_s, qint64 {command.group.value}}};
}
QJsonObject membersOf(const ResetDisk &command)
{
    return {{u"command"_s, u"reset-disk"_s}, {u"id"_s, qint64 {command.client.value}}};
}
QJsonObject membersOf(const DisconnectClient &command)
{
    return {{u"command"_s, u"disconnect-client"_s}, {u"id"_s, qint64 {command.client.value}}};
}
QJsonObject membersOf(const ImportImage &command)
{
    return {{u"command"_s, u"import-image"_s}, {u"source"_s, text(command.source)}, {u"name"_s, text(command.name)}};
}
QJsonObject membersOf(const RemoveImage &command)
{
    return {{u"command"_s, u"remove-image"_s}, {u"id"_s, qint64 {command.image.value}}};
}
QJsonObject membersOf(const CreateImage &command)
{
    return {{u"command"_s, u"create-image"_s},
            {u"name"_s, text(command.name)},
            {u"size"_s, static_cast<qint64>(command.size)}};
}
QJsonObject membersOf(const StartMaintenance &command)
{
    return {{u"command"_s, u"start-maintenance"_s},
            {u"image"_s, qint64 {command.image.value}},
            {u"client"_s, qint64 {command.client.value}}};
}
QJsonObject membersOf(const PublishDraft &command)
{
    return {{u"command"_s, u"publish-draft"_s},
            {u"image"_s, qint64 {command.image.value}},
            {u"note"_s, text(command.note)},
            {u"makeDefault"_s, command.makeDefault},
            {u"defaultAt"_s, qint64 {command.defaultAt.msecs}}};
}
QJsonObject membersOf(const DiscardDraft &command)
{
    return {{u"command"_s, u"discard-draft"_s}, {u"image"_s, qint64 {command.image.value}}};
}
QJsonObject membersOf(const SetDefaultVersion &command)
{
    return {{u"command"_s, u"set-default-version"_s},
            {u"id"_s, qint64 {command.version.value}},
            {u"at"_s, qint64 {command.at.msecs}}};
}
QJsonObject membersOf(const SetVersionNote &command)
{
    return {{u"command"_s, u"set-version-note"_s},
            {u"id"_s, qint64 {command.version.value}},
            {u"note"_s, text(command.note)}};
}
QJsonObject membersOf(const RemoveVersion &command)
{
    return {{u"command"_s, u"remove-version"_s}, {u"id"_s, qint64 {command.version.value}}};
}
QJsonObject membersOf(const FlattenVersion &command)
{
    return {{u"command"_s, u"flatten-version"_s}, {u"id"_s, qint64 {command.version.value}}};
}
QJsonObject membersOf(const VerifyVersion &command)
{
    return {{u"command"_s, u"verify-version"_s}, {u"id"_s, qint64 {command.version.value}}};
}
QJsonObject membersOf(const ExportVersion &command)
{
    return {{u"command"_s, u"export-version"_s},
            {u"id"_s, qint64 {command.version.value}},
            {u"target"_s, text(command.target)},
            {u"format"_s, text(command.format)}};
}
QJsonObject membersOf(const ExamineVersion &command)
{
    return {{u"command"_s, u"examine-version"_s}, {u"id"_s, qint64 {command.version.value}}};
}
QJsonObject membersOf(const DoctorReport &command)
{
    return {{u"command"_s, u"doctor-report"_s}, {u"id"_s, qint64 {command.version.value}}};
}
QJsonObject membersOf(const RepairImage &command)
{
    return {{u"command"_s, u"repair-image"_s},
            {u"id"_s, qint64 {command.image.value}},
            {u"installPackages"_s, command.installPackages}};
}
QJsonObject membersOf(const RebaseDisk &command)
{
    return {{u"command"_s, u"rebase-disk"_s},
            {u"id"_s, qint64 {command.client.value}},
            {u"startFresh"_s, command.startFresh}};
}
QJsonObject membersOf(const SetBootEntry &command)
{
    return {{u"command"_s, u"set-boot-entry"_s}, {u"entry"_s, of(command.entry)}};
}
QJsonObject membersOf(const RemoveBootEntry &command)
{
    return {{u"command"_s, u"remove-boot-entry"_s}, {u"id"_s, qint64 {command.entry.value}}};
}
QJsonObject membersOf(const WriteStartMedium &command)
{
    return {{u"command"_s, u"write-start-medium"_s},
            {u"target"_s, text(command.target)},
            {u"kind"_s, text(command.kind)}};
}
QJsonObject membersOf(const CancelJob &command)
{
    return {{u"command"_s, u"cancel-job"_s}, {u"id"_s, qint64 {command.job}}};
}
QJsonObject membersOf(const SetNetwork &command)
{
    return {{u"command"_s, u"set-network"_s}, {u"network"_s, of(command.network)}};
}
QJsonObject membersOf(const SetStorage &command)
{
    return {{u"command"_s, u"set-storage"_s}, {u"storage"_s, of(command.storage)}};
}
QJsonObject membersOf(const ForgetNewcomer &command)
{
    return {{u"command"_s, u"forget-newcomer"_s}, {u"mac"_s, text(command.mac.toString())}};
}
QJsonObject membersOf(const StartServices &)
{
    return {{u"command"_s, u"start-services"_s}};
}
QJsonObject membersOf(const StopServices &)
{
    return {{u"command"_s, u"stop-services"_s}};
}
QJsonObject membersOf(const StartService &command)
{
    return {{u"command"_s, u"start-service"_s}, {u"service"_s, text(originName(command.service))}};
}
QJsonObject membersOf(const StopService &command)
{
    return {{u"command"_s, u"stop-service"_s}, {u"service"_s, text(originName(command.service))}};
}
QJsonObject membersOf(const ShowHistory &)
{
    return {{u"command"_s, u"show-history"_s}};
}
QJsonObject membersOf(const PreviewClient &command)
{
    return {{u"command"_s, u"preview-client"_s}, {u"id"_s, qint64 {command.client.value}}};
}

QJsonObject membersOf(const WakeClients &command)
{
    return {{u"command"_s, u"wake-clients"_s}, {u"clients"_s, numbersOf(command.clients)}};
}
QJsonObject membersOf(const ProbeServers &command)
{
    return {{u"command"_s, u"probe-servers"_s}, {u"interface"_s, text(command.interface)}};
}
QJsonObject membersOf(const OtherServers &)
{
    return {{u"command"_s, u"other-servers"_s}};
}
QJsonObject membersOf(const ShowRouterLines &command)
{
    return {{u"command"_s, u"show-router-lines"_s}, {u"kind"_s, text(command.kind)}};
}

template <typename Row>
QJsonObject changeOf(const Change<Row> &change)
{
    return {{u"before"_s, change.before ? QJsonValue(of(*change.before)) : QJsonValue()},
            {u"after"_s, change.after ? QJsonValue(of(*change.after)) : QJsonValue()}};
}
template <typename Row>
QJsonArray changesOf(const std::vector<Change<Row>> &changes)
{
    QJsonArray array;
    for (const auto &change : changes)
        array.append(changeOf(change));
    return array;
}
QJsonObject membersOf(const ApplyEdit &command)
{
    return {{u"command"_s, u"apply-edit"_s},
            {u"clients"_s, changesOf(command.clients)},
            {u"groups"_s, changesOf(command.groups)},
            {u"entries"_s, changesOf(command.entries)},
            {u"newcomers"_s, changesOf(command.newcomers)},
            {u"network"_s, command.network ? QJsonValue(changeOf(*command.network)) : QJsonValue()},
            {u"discardDisk"_s, command.discardDisk},
            {u"disconnect"_s, command.disconnect}};
}

std::vector<ClientId> readNumbers(Reader &reader)
{
    std::vector<ClientId> clients;
    for (const auto &client : reader.array("clients")) {
        if (!client.isDouble())
            reader.fail("clients");
        clients.push_back({client.toInteger()});
    }
    return clients;
}

/// Reads a value that lies in a member of its own.
template <typename Value>
Value inner(Reader &reader, const char *key, Value (*read)(Reader &))
{
    Reader object(reader.object(key));
    auto value = read(object);
    if (!object.ok())
        reader.fail(key);
    return value;
}

template <typename Row>
Change<Row> readChange(Reader &reader, Row (*read)(Reader &))
{
    Change<Row> change;
    if (reader.has("before"))
        change.before = inner(reader, "before", read);
    if (reader.has("after"))
        change.after = inner(reader, "after", read);
    return change;
}

template <typename Row>
std::vector<Change<Row>> readChanges(Reader &reader, const char *key, Row (*read)(Reader &))
{
    std::vector<Change<Row>> changes;
    for (const auto &value : reader.array(key)) {
        Reader object(value.toObject());
        changes.push_back(readChange(object, read));
        if (!object.ok())
            reader.fail(key);
    }
    return changes;
}

ApplyEdit readEdit(Reader &reader)
{
    ApplyEdit edit {.clients = readChanges(reader, "clients", readClient),
                    .groups = readChanges(reader, "groups", readGroup),
                    .entries = readChanges(reader, "entries", readEntry),
                    .newcomers = readChanges(reader, "newcomers", readNewcomer),
                    .network = {},
                    .discardDisk = reader.boolean("discardDisk"),
                    .disconnect = reader.boolean("disconnect")};
    if (reader.has("network")) {
        Reader object(reader.object("network"));
        edit.network = readChange(object, readNetwork);
        if (!object.ok())
            reader.fail("network");
    }
    return edit;
}

using Read = Command (*)(Reader &);
struct Row {
    std::string_view name;
    Read read;
};

constexpr Row kCommands[] = {
    {"add-client", [](Reader &r) -> Command { return AddClient {inner(r, "client", readClient)}; }},
    {"update-client", [](Reader &r) -> Command { return UpdateClient {inner(r, "client", readClient)}; }},
    {"remove-client", [](Reader &r) -> Command { 
         return RemoveClient {{r.integer("id")}, r.boolean("discardDisk"), r.boolean("disconnect")};
     }},
    {"add-clients", [](Reader &r) -> Command { return AddClients {r.rows("clients", readClient)}; }},
    {"update-clients", [](Reader &r) -> Command { return UpdateClients {r.rows("clients", readClient)}; }},
    {"remove-clients", [](Reader &r) -> Command {
         return RemoveClients {readNumbers(r), r.boolean("discardDisk"), r.boolean("disconnect")};
     }},
    {"set-group", [](Reader &r) -> Command { return SetGroup {inner(r, "group", readGroup)}; }},
    {"remove-group", [](Reader &r) -> Command { return RemoveGroup {{r.integer("id")}}; }},
    {"reset-disk", [](Reader &r) -> Command { return ResetDisk {{r.integer("id")}}; }},
    {"disconnect-client", [](Reader &r) -> Command { return DisconnectClient {{r.integer("id")}}; }},
    {"import-image", [](Reader &r) -> Command { return ImportImage {r.string("source"), r.string("name")}; }},
    {"remove-image", [](Reader &r) -> Command { return RemoveImage {{r.integer("id")}}; }},
    {"create-image", [](Reader &r) -> Command {
         return CreateImage {r.string("name"), static_cast<std::uint64_t>(r.integer("size"))};
     }},
    {"start-maintenance",
     [](Reader &r) -> Command { return StartMaintenance {{r.integer("image")}, {r.integer("client")}}; }},
    {"publish-draft", [](Reader &r) -> Command {
         return PublishDraft {{r.integer("image")}, r.string("note"), r.boolean("makeDefault"), r.time("defaultAt")};
     }},
    {"discard-draft", [](Reader &r) -> Command { return DiscardDraft {{r.integer("image")}}; }},
    {"set-default-version", [](Reader &r) -> Command { return SetDefaultVersion {{r.integer("id")}, r.time("at")}; }},
    {"set-version-note", [](Reader &r) -> Command { return SetVersionNote {{r.integer("id")}, r.string("note")}; }},
    {"remove-version", [](Reader &r) -> Command { return RemoveVersion {{r.integer("id")}}; }},
    {"flatten-version", [](Reader &r) -> Command { return FlattenVersion {{r.integer("id")}}; }},
    {"verify-version", [](Reader &r) -> Command { return VerifyVersion {{r.integer("id")}}; }},
    {"export-version", [](Reader &r) -> Command {
         return ExportVersion {{r.integer("id")}, r.string("target"), r.string("format")};
     }},
    {"examine-version", [](Reader &r) -> Command { return ExamineVersion {{r.integer("id")}}; }},
    {"doctor-report", [](Reader &r) -> Command { return DoctorReport {{r.integer("id")}}; }},
    {"repair-image",
     [](Reader &r) -> Command { return RepairImage {{r.integer("id")}, r.boolean("installPackages")}; }},
    {"rebase-disk", [](Reader &r) -> Command { return RebaseDisk {{r.integer("id")}, r.boolean("startFresh")}; }},
    {"set-boot-entry", [](Reader &r) -> Command { return SetBootEntry {inner(r, "entry", readEntry)}; }},
    {"remove-boot-entry", [](Reader &r) -> Command { return RemoveBootEntry {{r.integer("id")}}; }},
    {"write-start-medium",
     [](Reader &r) -> Command { return WriteStartMedium {r.string("target"), r.string("kind")}; }},
    {"cancel-job", [](Reader &r) -> Command { return CancelJob {r.integer("id")}; }},
    {"set-network", [](Reader &r) -> Command { return SetNetwork {inner(r, "network", readNetwork)}; }},
    {"set-storage", [](Reader &r) -> Command { return SetStorage {inner(r, "storage", readStorage)}; }},
    {"forget-newcomer", [](Reader &r) -> Command { return ForgetNewcomer {r.mac("mac")}; }},
    {"start-services", [](Reader &) -> Command { return StartServices {}; }},
    {"stop-services", [](Reader &) -> Command { return StopServices {}; }},
    {"start-service", [](Reader &r) -> Command { return StartService {r.choice("service", originFromName)}; }},
    {"stop-service", [](Reader &r) -> Command { return StopService {r.choice("service", originFromName)}; }},
    {"show-history", [](Reader &) -> Command { return ShowHistory {}; }},
    {"apply-edit", [](Reader &r) -> Command { return readEdit(r); }},
    {"preview-client", [](Reader &r) -> Command { return PreviewClient {{r.integer("id")}}; }},
    {"wake-clients", [](Reader &r) -> Command { return WakeClients {readNumbers(r)}; }},
    {"probe-servers", [](Reader &r) -> Command { return ProbeServers {r.string("interface")}; }},
    {"other-servers", [](Reader &) -> Command { return OtherServers {}; }},
    {"show-router-lines", [](Reader &r) -> Command { return ShowRouterLines {r.string("kind")}; }},
};
static_assert(std::size(kCommands) == std::variant_size_v<Command>);

} // namespace

QJsonObject of(const Command &command)
{
    return std::visit([](const auto &kind) { return membersOf(kind); }, command);
}

Command readCommand(Reader &reader)
{
    const auto wanted = reader.string("command");
    for (const Row &row : kCommands)
        if (row.name == wanted)
            return row.read(reader);
    reader.fail("command");
    return StopServices {};
}

} // namespace netseat::server::json
