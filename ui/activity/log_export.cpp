#include "activity/log_export.h"

#include "models/log_model.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const Event &event, const Inventory &inventory)
{
    const QStringList fields{toQString(event.time.toString()), toQString(severityName(event.severity)),
        toQString(originName(event.origin)), toQString(codeName(event.code)), clientName(event, inventory),
        event.mac ? toQString(event.mac->toString()) : QString(),
        event.address ? toQString(event.address->toString()) : QString(), toQString(event.subject),
        toQString(event.detail), event.amount ? QString::number(event.amount) : QString(), text(event)};
    QStringList line;
    for (const auto &field : fields)
        line << quoted(field);
    return line.join(u',') + u"\r\n"_s;
}

QByteArray jsonLine(const Event &event, const Inventory &inventory)
{
    QJsonObject line{{u"time"_s, toQString(event.time.toString())},
        {u"severity"_s, toQString(severityName(event.severity))}, {u"service"_s, toQString(originName(event.origin))},
        {u"code"_s, toQString(codeName(event.code))}, {u"text"_s, text(event)}};
    const auto put = [&line](const QString &name, const QString &value) {
        if (!value.isEmpty())
            line.insert(name, value);
    };
    const auto *client = event.client ? inventory.client(*event.client) : nullptr;
    put(u"client"_s, client ? toQString(client->name) : QString());
    put(u"mac"_s, event.mac ? toQString(event.mac->toString()) : QString());
    put(u"address"_s, event.address ? toQString(event.address->toString()) : QString());
    put(u"subject"_s, toQString(event.subject));
    put(u"detail"_s, toQString(event.detail));
    if (event.amount)
        line.insert(u"amount"_s, static_cast<qint64>(event.amount));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString textLine(const Event &event, const Inventory &inventory)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time.msecs).toString(Qt::ISODateWithMs);
    return QStringList{time, text(event.severity), text(event.origin), clientName(event, inventory), text(event)}.join(
               u'\t')
        + u'\n';
}

} // namespace

LogFormat logFormatOf(const QString &file)
{
    if (file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return LogFormat::Csv;
    const bool json = file.endsWith(u".jsonl"_s, Qt::CaseInsensitive) || file.endsWith(u".json"_s, Qt::CaseInsensitive);
    return json ? LogFormat::JsonLines : LogFormat::Text;
}

QByteArray logHeading(LogFormat format)
{
    return format == LogFormat::Csv
        ? QByteArrayLiteral("time,severity,service,code,client,mac,address,subject,detail,amount,text\r\n")
        : QByteArray();
}

QByteArray logLine(LogFormat format, const Event &event, const Inventory &inventory)
{
    switch (format) {
    case LogFormat::Text:
        return textLine(event, inventory).toUtf8();
    case LogFormat::Csv:
        return csvLine(event, inventory).toUtf8();
    case LogFormat::JsonLines:
        return jsonLine(event, inventory);
    }
    Q_UNREACHABLE();
}

QString writeLog(const QString &file, const EventBatch &events, const Inventory &inventory)
{
    const auto format = logFormatOf(file);
    QSaveFile out(file);
    const auto put = [&out](const QByteArray &line) { return out.write(line) == line.size(); };
    bool good = out.open(QIODevice::WriteOnly) && put(logHeading(format));
    for (auto event = events.begin(); good && event != events.end(); ++event)
        good = put(logLine(format, *event, inventory));
    return good && out.commit() ? QString() : out.errorString();
}

} // namespace netseat::ui
