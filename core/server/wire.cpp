#include "server/wire.h"

#include "server/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace netseat::server::wire {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject membersOf(const Hello &hello)
{
    return {{u"type"_s, u"hello"_s}, {u"protocol"_s, hello.protocol}, {u"program"_s, json::text(hello.program)}};
}

QJsonObject membersOf(const Submit &submit)
{
    return {{u"type"_s, u"submit"_s}, {u"token"_s, static_cast<qint64>(submit.token)},
            {u"body"_s, json::of(submit.command)}};
}

template <typename Enum>
QJsonValue name(const std::optional<Enum> &value, std::string_view (*nameOf)(Enum))
{
    return value ? QJsonValue(json::text(nameOf(*value))) : QJsonValue();
}

QJsonObject membersOf(const Query &query)
{
    const auto &client = query.query.client;
    return {{u"type"_s, u"query-events"_s},
            {u"token"_s, static_cast<qint64>(query.token)},
            {u"client"_s, client ? QJsonValue(qint64 {client->value}) : QJsonValue()},
            {u"before"_s, qint64 {query.query.before}},
            {u"limit"_s, query.query.limit},
            {u"severity"_s, name(query.query.severity, severityName)},
            {u"service"_s, name(query.query.service, originName)},
            {u"text"_s, json::text(query.query.text)},
            {u"after"_s, qint64 {query.query.after.msecs}},
            {u"until"_s, qint64 {query.query.until.msecs}}};
}

QJsonObject membersOf(const Snapshot &inventory)
{
    return {{u"type"_s, u"inventory"_s}, {u"body"_s, json::of(*inventory)}};
}

QJsonObject membersOf(const Status &status)
{
    return {{u"type"_s, u"status"_s}, {u"body"_s, json::of(status)}};
}

QJsonObject membersOf(const EventBatch &events)
{
    return {{u"type"_s, u"events"_s}, {u"events"_s, json::arrayOf(events)}};
}

QJsonObject membersOf(const Replied &replied)
{
    QJsonObject object {{u"type"_s, u"reply"_s}, {u"token"_s, static_cast<qint64>(replied.token)}};
    if (!replied.reply) {
        object.insert(u"error"_s, json::of(replied.reply.error()));
    } else {
        object.insert(u"id"_s, qint64 {replied.reply->id});
        object.insert(u"text"_s, json::text(replied.reply->text));
    }
    return object;
}

QJsonObject membersOf(const EventsReplied &replied)
{
    QJsonObject object {{u"type"_s, u"event-page"_s}, {u"token"_s, static_cast<qint64>(replied.token)}};
    if (!replied.page) {
        object.insert(u"error"_s, json::of(replied.page.error()));
    } else {
        object.insert(u"first"_s, qint64 {replied.page->first});
        object.insert(u"events"_s, json::arrayOf(replied.page->events));
    }
    return object;
}

QJsonObject membersOf(const Complaint &complaint)
{
    return {{u"type"_s, u"error"_s}, {u"message"_s, json::text(complaint.message)}};
}

quint64 token(json::Reader &reader)
{
    return static_cast<quint64>(reader.integer("token"));
}

Hello readHello(json::Reader &reader)
{
    return {static_cast<int>(reader.integer("protocol", 0, 1'000'000)), reader.string("program")};
}

Error readInnerError(json::Reader &reader)
{
    json::Reader inner(reader.object("error"));
    auto error = json::readError(inner);
    if (!inner.ok())
        reader.fail("error");
    return error;
}

std::optional<Request> readRequest(json::Reader &reader, const std::string &type)
{
    if (type == "hello")
        return readHello(reader);
    if (type == "submit") {
        json::Reader body(reader.object("body"));
        Submit submit {token(reader), json::readCommand(body)};
        if (!body.ok())
            reader.fail("body");
        return submit;
    }
    if (type != "query-events")
        return std::nullopt;
    Query query {token(reader), {}};
    if (reader.has("client"))
        query.query.client = ClientId {reader.integer("client")};
    query.query.before = reader.integer("before");
    query.query.limit = static_cast<int>(reader.integer("limit", 0, 1'000'000));
    if (reader.has("severity"))
        query.query.severity = reader.choice("severity", severityFromName);
    if (reader.has("service"))
        query.query.service = reader.choice("service", originFromName);
    query.query.text = reader.string("text");
    query.query.after = reader.time("after");
    query.query.until = reader.time("until");
    return query;
}

std::optional<Answer> readAnswer(json::Reader &reader, const std::string &type)
{
    if (type == "hello")
        return readHello(reader);
    if (type == "error")
        return Complaint {reader.string("message")};
    if (type == "events")
        return reader.rows("events", json::readEvent);
    if (type == "inventory" || type == "status") {
        json::Reader body(reader.object("body"));
        Answer answer = type == "status" ? Answer(json::readStatus(body))
                                         : Answer(std::make_shared<const Inventory>(json::readInventory(body)));
        if (!body.ok())
            reader.fail("body");
        return answer;
    }
    if (type == "reply") {
        if (reader.has("error"))
            return Replied {token(reader), readInnerError(reader)};
        return Replied {token(reader), Reply {reader.integer("id"), reader.string("text")}};
    }
    if (type != "event-page")
        return std::nullopt;
    if (reader.has("error"))
        return EventsReplied {token(reader), readInnerError(reader)};
    return EventsReplied {token(reader), EventPage {reader.integer("first"), reader.rows("events", json::readEvent)}};
}

template <typename Message>
Result<Message> decode(const QByteArray &text, std::optional<Message> (*read)(json::Reader &, const std::string &))
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(text, &parsing);
    if (!document.isObject())
        return Error {Error::Code::Malformed, "The line is no JSON object."};
    json::Reader reader(document.object());
    const auto type = reader.string("type");
    auto message = read(reader, type);
    if (!reader.ok())
        return reader.error();
    if (!message)
        return Error {Error::Code::Unsupported, "There is no message \"" + printable(type, 40) + "\"."};
    return std::move(*message);
}

} // namespace

QByteArray encode(const Request &request)
{
    return line(std::visit([](const auto &message) { return membersOf(message); }, request));
}

QByteArray encode(const Answer &answer)
{
    return line(std::visit([](const auto &message) { return membersOf(message); }, answer));
}

Result<Request> decodeRequest(const QByteArray &text)
{
    return decode<Request>(text, readRequest);
}

Result<Answer> decodeAnswer(const QByteArray &text)
{
    return decode<Answer>(text, readAnswer);
}

} // namespace netseat::server::wire
