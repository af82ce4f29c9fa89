#include "charts/history_data.h"

#include "texts/convert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Stage> stageOfName(const QString &name)
{
    for (std::size_t i = 0; i < kStageCount; ++i)
        if (toQString(stageName(static_cast<Stage>(i))) == name)
            return static_cast<Stage>(i);
    return {};
}

quint64 octets(const QJsonValue &value)
{
    return static_cast<quint64>(std::max<qint64>(value.toInteger(), 0));
}

HistorySample sampleOf(const QJsonObject &from)
{
    return {from[u"time"_s].toInteger(), std::max(from[u"up"_s].toInt(), 0), std::max(from[u"booting"_s].toInt(), 0),
        octets(from[u"read"_s]), octets(from[u"written"_s])};
}

HistoryBoot bootOf(const QJsonObject &from)
{
    HistoryBoot boot{ClientId{from[u"client"_s].toInteger()}, from[u"name"_s].toString(), from[u"began"_s].toInteger()};
    if (const auto seconds = from[u"seconds"_s]; seconds.isDouble() && seconds.toDouble() >= 0)
        boot.seconds = seconds.toDouble();
    else
        boot.reached = stageOfName(from[u"failed"_s].toString());
    return boot;
}

} // namespace

std::optional<HistoryData> parseHistory(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto samples = document[u"samples"_s];
    const auto boots = document[u"boots"_s];
    if (!samples.isArray() || !boots.isArray())
        return {};
    HistoryData data;
    for (const auto each : samples.toArray())
        data.samples.push_back(sampleOf(each.toObject()));
    for (const auto each : boots.toArray())
        data.boots.push_back(bootOf(each.toObject()));
    std::ranges::stable_sort(data.samples, {}, &HistorySample::time);
    std::ranges::stable_sort(data.boots, {}, &HistoryBoot::began);
    return data;
}

} // namespace netseat::ui
