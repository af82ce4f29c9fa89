#include "texts/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QDateTime local(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.msecs);
}

} // namespace

QString formatOctets(std::uint64_t octets)
{
    return QLocale().formattedDataSize(static_cast<qint64>(octets), 1, QLocale::DataSizeIecFormat);
}

QString formatRate(std::uint64_t octetsPerSecond)
{
    if (octetsPerSecond == 0)
        return {};
    //: an amount of data per second: "12.3 MiB/s"
    return FormatText::tr("%1/s").arg(formatOctets(octetsPerSecond));
}

QString formatDuration(milliseconds duration)
{
    const auto ms = duration.count();
    const auto twoDigits = [](std::int64_t value) { return QString::number(value).rightJustified(2, u'0'); };
    if (ms < 1000)
        return FormatText::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return FormatText::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', ms < 10'000 ? 2 : 1));
    const auto s = ms / 1000;
    if (s < 3600)
        return FormatText::tr("%1 min %2 s").arg(QString::number(s / 60), twoDigits(s % 60));
    return FormatText::tr("%1 h %2 min").arg(QString::number(s / 3600), twoDigits(s / 60 % 60));
}

QString formatUptime(milliseconds duration)
{
    const auto minutes = duration.count() / 60'000;
    if (minutes < 1)
        return FormatText::tr("under 1 min");
    if (minutes < 60)
        return FormatText::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return FormatText::tr("%1 h %2 min")
            .arg(QString::number(minutes / 60), QString::number(minutes % 60).rightJustified(2, u'0'));
    //: days and hours
    return FormatText::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString formatClock(WallTime time)
{
    return local(time).toString(u"HH:mm:ss.zzz"_s);
}

QString formatWhen(WallTime time, WallTime now)
{
    if (time.msecs == 0)
        return {};
    const auto at = local(time);
    if (at.date() == local(now).date())
        return at.toString(u"HH:mm:ss"_s);
    return QLocale().toString(at, QLocale::ShortFormat);
}

} // namespace netseat::ui
