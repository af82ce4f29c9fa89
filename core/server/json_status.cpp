#include "server/json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace netseat::server::json {

namespace {

constexpr std::array<std::string_view, 4> kStates {"stopped", "running", "failed", "off"};

constexpr std::array<std::string_view, 11> kErrorCodes {"malformed", "invalid",  "not-found",     "conflict",
                                                        "denied",    "unsupported", "no-space",   "limit-reached",
                                                        "cancelled", "io",       "database"};

std::optional<ServiceState> stateFromName(std::string_view name)
{
    const auto found = std::ranges::find(kStates, name);
    if (found == kStates.end())
        return std::nullopt;
    return static_cast<ServiceState>(found - kStates.begin());
}

std::optional<Error::Code> errorCodeFromName(std::string_view name)
{
    const auto found = std::ranges::find(kErrorCodes, name);
    if (found == kErrorCodes.end())
        return std::nullopt;
    return static_cast<Error::Code>(found - kErrorCodes.begin());
}

qint64 number(std::uint64_t value)
{
    return static_cast<qint64>(std::min<std::uint64_t>(value, std::numeric_limits<qint64>::max()));
}

} // namespace

std::string_view name(ServiceState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

QJsonObject of(const Event &event)
{
    return {{u"time"_s, qint64 {event.time.msecs}},
            {u"code"_s, text(codeName(event.code))},
            {u"origin"_s, text(originName(event.origin))},
            {u"severity"_s, text(severityName(event.severity))},
            {u"client"_s, event.client ? QJsonValue(qint64 {event.client->value}) : QJsonValue()},
            {u"mac"_s, event.mac ? QJsonValue(text(event.mac->toString())) : QJsonValue()},
            {u"address"_s, event.address ? QJsonValue(text(event.address->toString())) : QJsonValue()},
            {u"subject"_s, text(event.subject)},
            {u"detail"_s, text(event.detail)},
            {u"amount"_s, number(event.amount)}};
}

Event readEvent(Reader &reader)
{
    Event event {.time = reader.time("time"),
                 .code = reader.choice("code", codeFromName),
                 .origin = reader.choice("origin", originFromName),
                 .severity = reader.choice("severity", severityFromName),
                 .client = {},
                 .mac = {},
                 .address = reader.optionalAddress("address"),
                 .subject = reader.string("subject"),
                 .detail = reader.string("detail"),
                 .amount = static_cast<std::uint64_t>(reader.integer("amount"))};
    if (reader.has("client"))
        event.client = ClientId {reader.integer("client")};
    if (reader.has("mac"))
        event.mac = reader.mac("mac");
    return event;
}

QJsonObject of(const Boot &boot)
{
    QJsonObject stages;
    for (std::size_t i = 0; i < kStageCount; ++i)
        if (boot.stages[i])
            stages.insert(text(stageName(static_cast<Stage>(i))), qint64 {boot.stages[i]->msecs});
    return {{u"started"_s, qint64 {boot.started.msecs}},
            {u"stages"_s, stages},
            {u"lastActivity"_s, qint64 {boot.lastActivity.msecs}},
            {u"problem"_s, text(boot.problem)},
            {u"attached"_s, boot.attached},
            {u"handedOver"_s, boot.handedOver}};
}

Boot readBoot(Reader &reader)
{
    Boot boot {.started = reader.time("started"),
               .stages = {},
               .lastActivity = reader.time("lastActivity"),
               .problem = reader.string("problem"),
               .attached = reader.boolean("attached"),
               .handedOver = reader.boolean("handedOver")};
    Reader stages(reader.object("stages"));
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const std::string key(stageName(static_cast<Stage>(i)));
        if (stages.has(key.c_str()))
            boot.stages[i] = stages.time(key.c_str());
    }
    if (!stages.ok())
        reader.fail("stages");
    return boot;
}

QJsonObject of(const ServiceStatus &service)
{
    return {{u"service"_s, text(originName(service.service))},
            {u"state"_s, text(name(service.state))},
            {u"endpoint"_s, text(service.endpoint)},
            {u"problem"_s, text(service.problem)}};
}

ServiceStatus readService(Reader &reader)
{
    return {.service = reader.choice("service", originFromName),
            .state = reader.choice("state", stateFromName),
            .endpoint = reader.string("endpoint"),
            .problem = reader.string("problem")};
}

QJsonObject of(const JobStatus &job)
{
    return {{u"id"_s, qint64 {job.id}},
            {u"what"_s, text(job.what)},
            {u"done"_s, number(job.done)},
            {u"all"_s, number(job.all)}};
}

QJsonObject of(const SpaceStatus &space)
{
    return {{u"free"_s, number(space.free)},
            {u"total"_s, number(space.total)},
            {u"perHour"_s, qint64 {space.perHour}},
            {u"secondsLeft"_s, space.secondsLeft ? QJsonValue(qint64 {*space.secondsLeft}) : QJsonValue()}};
}

SpaceStatus readSpace(Reader &reader)
{
    SpaceStatus space {.free = static_cast<std::uint64_t>(reader.integer("free")),
                       .total = static_cast<std::uint64_t>(reader.integer("total")),
                       .perHour = reader.integer("perHour", std::numeric_limits<std::int64_t>::min())};
    if (reader.has("secondsLeft"))
        space.secondsLeft = reader.integer("secondsLeft");
    return space;
}

JobStatus readJob(Reader &reader)
{
    return {.id = reader.integer("id"),
            .what = reader.string("what"),
            .done = static_cast<std::uint64_t>(reader.integer("done")),
            .all = static_cast<std::uint64_t>(reader.integer("all"))};
}

QJsonObject of(const Status &status)
{
    QJsonArray boots;
    for (const auto &[client, boot] : status.boots) {
        auto object = of(boot);
        object.insert(u"client"_s, qint64 {client.value});
        boots.append(object);
    }
    QJsonArray traffic;
    for (const auto &[client, rate] : status.traffic)
        traffic.append(QJsonObject {
            {u"client"_s, qint64 {client.value}}, {u"read"_s, number(rate.read)}, {u"written"_s, number(rate.written)}});
    QJsonArray disks;
    for (const auto &[client, use] : status.disks)
        disks.append(QJsonObject {
            {u"client"_s, qint64 {client.value}}, {u"octets"_s, number(use.octets)}, {u"perHour"_s, qint64 {use.perHour}}});
    return {{u"services"_s, arrayOf(status.services)},
            {u"jobs"_s, arrayOf(status.jobs)},
            {u"boots"_s, boots},
            {u"traffic"_s, traffic},
            {u"disks"_s, disks},
            {u"space"_s, of(status.space)},
            {u"servedBy"_s, text(status.servedBy)}};
}

Status readStatus(Reader &reader)
{
    Reader space(reader.object("space"));
    Status status {.services = reader.rows("services", readService),
                   .jobs = reader.rows("jobs", readJob),
                   .boots = {},
                   .traffic = {},
                   .disks = {},
                   .space = readSpace(space),
                   .servedBy = reader.string("servedBy")};
    if (!space.ok())
        reader.fail("space");
    for (const auto &value : reader.array("boots")) {
        Reader inner(value.toObject());
        status.boots[ClientId {inner.integer("client")}] = readBoot(inner);
        if (!inner.ok())
            reader.fail("boots");
    }
    for (const auto &value : reader.array("traffic")) {
        Reader inner(value.toObject());
        status.traffic[ClientId {inner.integer("client")}] = {static_cast<std::uint64_t>(inner.integer("read")),
                                                              static_cast<std::uint64_t>(inner.integer("written"))};
        if (!inner.ok())
            reader.fail("traffic");
    }
    for (const auto &value : reader.array("disks")) {
        Reader inner(value.toObject());
        status.disks[ClientId {inner.integer("client")}]
            = {static_cast<std::uint64_t>(inner.integer("octets")),
               inner.integer("perHour", std::numeric_limits<std::int64_t>::min())};
        if (!inner.ok())
            reader.fail("disks");
    }
    return status;
}

QJsonObject of(const Error &error)
{
    return {{u"code"_s, text(kErrorCodes[static_cast<std::size_t>(error.code)])}, {u"message"_s, text(error.message)}};
}

Error readError(Reader &reader)
{
    return {reader.choice("code", errorCodeFromName), reader.string("message")};
}

QJsonObject of(const doctor::Report &report)
{
    QJsonArray findings;
    for (const doctor::Finding &finding : report.findings)
        findings.append(QJsonObject {{u"code"_s, text(finding.code)},
                                     {u"severity"_s, text(doctor::name(finding.severity))},
                                     {u"evidence"_s, text(finding.evidence)},
                                     {u"meaning"_s, text(finding.meaning)},
                                     {u"advice"_s, text(finding.advice)},
                                     {u"repairable"_s, finding.repairable}});
    return {{u"system"_s, text(report.system)},
            {u"kernel"_s, text(report.kernel)},
            {u"bootsBios"_s, report.bootsBios},
            {u"bootsUefi"_s, report.bootsUefi},
            {u"findings"_s, findings}};
}

} // namespace netseat::server::json
