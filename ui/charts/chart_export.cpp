#include "charts/chart_export.h"

#include "clients/import/csv.h"
#include "texts/convert.h"

#include <QSaveFile>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString isoTime(qint64 time)
{
    return toQString(WallTime{time}.toString());
}

bool within(qint64 time, Span span)
{
    return time >= span.from && time < span.to;
}

} // namespace

QByteArray samplesCsv(const HistoryData &data, ChartRange range, WallTime now)
{
    auto csv = u"time,read,written,up,booting\r\n"_s;
    for (const HistorySample &sample : data.samples)
        if (within(sample.time, spanOf(range, now)))
            csv += csvLine({isoTime(sample.time), QString::number(sample.read), QString::number(sample.written),
                               QString::number(sample.up), QString::number(sample.booting)},
                u',');
    return csv.toUtf8();
}

QByteArray bootsCsv(const HistoryData &data, ChartRange range, WallTime now)
{
    auto csv = u"began,client,seconds,failed_at\r\n"_s;
    for (const HistoryBoot &boot : data.boots)
        if (within(boot.began, spanOf(range, now)))
            csv += csvLine({isoTime(boot.began), boot.name, boot.seconds ? QString::number(*boot.seconds, 'f', 3) : QString(),
                               boot.reached ? toQString(stageName(*boot.reached)) : QString()},
                u',');
    return csv.toUtf8();
}

QString writeWhole(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    const bool good = out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    return good && out.commit() ? QString() : out.errorString();
}

} // namespace netseat::ui
