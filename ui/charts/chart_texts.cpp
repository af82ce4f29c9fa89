#include "charts/chart_texts.h"

#include "texts/choice_text.h"
#include "texts/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

QString rate(quint64 octets)
{
    return octets == 0 ? ChartTexts::tr("nothing") : formatRate(octets);
}

QString duration(double seconds)
{
    return formatDuration(milliseconds(static_cast<std::int64_t>(seconds * 1000)));
}

QString failedText(const HistoryBoot &boot)
{
    if (!boot.reached)
        return boot.name;
    //: a PC whose boot failed, and the last step that it came to: "pc-04 (Asks for the loader)"
    return ChartTexts::tr("%1 (%2)").arg(boot.name, text(*boot.reached));
}

QString bootsTitle(ChartRange range)
{
    switch (range) {
    case ChartRange::Hour:
        return ChartTexts::tr("Boots in 5 minutes");
    case ChartRange::SixHours:
        return ChartTexts::tr("Boots in a quarter of an hour");
    case ChartRange::Day:
        return ChartTexts::tr("Boots per hour");
    case ChartRange::Week:
        return ChartTexts::tr("Boots in 6 hours");
    }
    Q_UNREACHABLE();
}

} // namespace

QString chartTitle(Chart chart, ChartRange range)
{
    switch (chart) {
    case Chart::Traffic:
        return ChartTexts::tr("Traffic of the disks");
    case Chart::Clients:
        return ChartTexts::tr("Clients");
    case Chart::Boots:
        return bootsTitle(range);
    case Chart::Durations:
        return ChartTexts::tr("How long boots took");
    }
    Q_UNREACHABLE();
}

QString curveName(CurveRole role)
{
    switch (role) {
    case CurveRole::Read:
        return ChartTexts::tr("Read");
    case CurveRole::Written:
        return ChartTexts::tr("Written");
    case CurveRole::Up:
        return ChartTexts::tr("Up");
    case CurveRole::Booting:
        return ChartTexts::tr("Booting");
    case CurveRole::Good:
        return ChartTexts::tr("Good");
    case CurveRole::Failed:
        return ChartTexts::tr("Failed");
    case CurveRole::Boot:
        return ChartTexts::tr("A boot");
    case CurveRole::Median:
        return ChartTexts::tr("Median");
    }
    Q_UNREACHABLE();
}

QString momentText(qint64 time, ChartRange range)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(time);
    const bool oneDay = range == ChartRange::Hour || range == ChartRange::SixHours;
    return QLocale().toString(at, oneDay ? u"HH:mm"_s : u"ddd HH:mm"_s);
}

QString stretchText(qint64 from, qint64 to, ChartRange range)
{
    const auto end = QLocale().toString(QDateTime::fromMSecsSinceEpoch(to), u"HH:mm"_s);
    //: from one time of day to another
    return ChartTexts::tr("%1–%2").arg(momentText(from, range), end);
}

QString readingText(const QString &when, const QString &what)
{
    //: a time, and what a chart shows for it: "10:32: 8 up, 1 booting"
    return ChartTexts::tr("%1: %2").arg(when, what);
}

QString trafficText(const HistorySample &sample)
{
    //: two amounts of data per second
    return ChartTexts::tr("%1 read, %2 written").arg(rate(sample.read), rate(sample.written));
}

QString clientsText(const HistorySample &sample)
{
    //: two numbers of clients
    return ChartTexts::tr("%1 up, %2 booting").arg(QLocale().toString(sample.up), QLocale().toString(sample.booting));
}

QString bootsText(const BootBin &bin)
{
    constexpr std::size_t kNamed = 3;
    const auto good = ChartTexts::tr("%n good", nullptr, static_cast<int>(bin.good.size()));
    if (bin.failed.empty())
        return good;
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, bin.failed.size()); ++i)
        names << failedText(bin.failed[i]);
    if (bin.failed.size() > kNamed)
        names << ChartTexts::tr("%n more", nullptr, static_cast<int>(bin.failed.size() - kNamed));
    const auto failed = ChartTexts::tr("%n failed", nullptr, static_cast<int>(bin.failed.size()));
    //: numbers of boots: "12 good, 2 failed: pc-03, pc-04"
    return ChartTexts::tr("%1, %2: %3").arg(good, failed, names.join(u", "_s));
}

QString durationText(const HistoryBoot &boot)
{
    //: a PC, and how long its boot took
    return ChartTexts::tr("%1 took %2").arg(boot.name, duration(boot.seconds.value_or(0)));
}

QString trafficSummary(const std::vector<HistorySample> &samples, ChartRange range)
{
    if (samples.empty())
        return {};
    const auto most = std::ranges::max_element(
        samples, {}, [](const HistorySample &each) { return each.read + each.written; });
    const auto now = ChartTexts::tr("Last: %1.").arg(trafficText(samples.back()));
    if (most->read + most->written == 0)
        return now;
    return ChartTexts::tr("%1 Most at %2: %3.").arg(now, momentText(most->time, range), trafficText(*most));
}

QString clientsSummary(const std::vector<HistorySample> &samples, ChartRange range)
{
    if (samples.empty())
        return {};
    const auto most = std::ranges::max_element(samples, {}, &HistorySample::up);
    const auto now = ChartTexts::tr("Last: %1.").arg(clientsText(samples.back()));
    if (most->up == 0)
        return now;
    return ChartTexts::tr("%1 Most at %2: %3.").arg(now, momentText(most->time, range), clientsText(*most));
}

QString bootsSummary(int good, int failed)
{
    if (good + failed == 0)
        return {};
    const auto all = ChartTexts::tr("%n boots", nullptr, good + failed);
    if (failed == 0)
        return ChartTexts::tr("%1, none failed.").arg(all);
    return ChartTexts::tr("%1, of which %2 failed.").arg(all, QLocale().toString(failed));
}

QString durationsSummary(const std::vector<HistoryBoot> &good, Span span)
{
    constexpr std::size_t kEnough = 3; // of fewer boots no median says whether they are getting slower
    if (good.empty())
        return {};
    std::vector<HistoryBoot> early;
    std::ranges::copy_if(good, std::back_inserter(early),
        [&](const HistoryBoot &boot) { return boot.began < span.from + (span.to - span.from) / 2; });
    auto summary = ChartTexts::tr("Median %1").arg(duration(median(durationsOf(good))));
    if (early.size() >= kEnough && good.size() - early.size() >= kEnough) {
        const std::vector<HistoryBoot> late(good.begin() + static_cast<std::ptrdiff_t>(early.size()), good.end());
        summary = ChartTexts::tr("Median %1, before that %2")
                      .arg(duration(median(durationsOf(late))), duration(median(durationsOf(early))));
    }
    const auto slow = *slowestClient(good);
    //: what is known of all boots; then of the PC whose boots take longest
    return ChartTexts::tr("%1. Slowest: %2, %3 in %n boots.", nullptr, slow.boots)
        .arg(summary, slow.name, duration(slow.seconds));
}

QString noSamplesText()
{
    return ChartTexts::tr("Nothing is known of this time yet. While the program runs, each minute adds a point.");
}

QString noBootsText()
{
    return ChartTexts::tr("No PC booted in this time. Turn on one that is set to start from the network.");
}

} // namespace netseat::ui
