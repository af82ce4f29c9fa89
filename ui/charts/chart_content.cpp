#include "charts/chart_content.h"

#include "charts/boot_bins.h"
#include "charts/chart_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000; // milliseconds

/// What several minutes become where more of them would stand on one pixel: the mean of the rates, the most of the counts.
qint64 minutesPerPoint(ChartRange range)
{
    return range == ChartRange::Hour ? 1 : range == ChartRange::SixHours ? 2 : 5;
}

std::vector<HistorySample> thinned(const HistoryData &data, ChartRange range, Span span)
{
    const qint64 length = minutesPerPoint(range) * kMinute;
    std::vector<HistorySample> points;
    quint64 looks = 0;
    const auto finish = [&] {
        if (looks == 0)
            return;
        points.back().read /= looks;
        points.back().written /= looks;
        looks = 0;
    };
    for (const HistorySample &sample : data.samples) {
        if (sample.time < span.from || sample.time >= span.to)
            continue;
        const qint64 start = sample.time - sample.time % length;
        if (points.empty() || points.back().time != start) {
            finish();
            points.push_back({start, 0, 0, 0, 0});
        }
        auto &point = points.back();
        point.up = std::max(point.up, sample.up);
        point.booting = std::max(point.booting, sample.booting);
        point.read += sample.read;
        point.written += sample.written;
        ++looks;
    }
    finish();
    return points;
}

/// A curve with a part for each stretch without missing minutes.
template <typename Value>
Curve curveOf(CurveRole role, const std::vector<HistorySample> &samples, ChartRange range, Value value)
{
    Curve curve{role, CurveShape::Line, curveName(role)};
    const qint64 length = minutesPerPoint(range) * kMinute;
    qint64 last = 0;
    for (const HistorySample &sample : samples) {
        if (curve.parts.empty() || sample.time - last > length)
            curve.parts.emplace_back();
        curve.parts.back() << QPointF(static_cast<double>(sample.time), static_cast<double>(value(sample)));
        last = sample.time;
    }
    return curve;
}

void readAll(ChartContent &content, const std::vector<HistorySample> &samples, ChartRange range, auto value, auto text)
{
    for (const HistorySample &sample : samples) {
        const double top = static_cast<double>(value(sample));
        content.most = std::max(content.most, top);
        content.points.push_back(
            {QPointF(static_cast<double>(sample.time), top), readingText(momentText(sample.time, range), text(sample))});
    }
    if (samples.empty())
        content.empty = noSamplesText();
}

/// Points that fall upon one another at any size are one: the slowest. The chart stays quick with thousands of boots.
std::vector<HistoryBoot> distinct(std::vector<HistoryBoot> boots, Span span)
{
    constexpr double kColumns = 240;
    constexpr double kRows = 60;
    double most = 1;
    for (const HistoryBoot &boot : boots)
        most = std::max(most, boot.seconds.value_or(0));
    std::ranges::stable_sort(boots, std::ranges::greater(), [](const HistoryBoot &boot) { return boot.seconds; });
    std::set<std::pair<int, int>> taken;
    std::erase_if(boots, [&](const HistoryBoot &boot) {
        const double along = static_cast<double>(boot.began - span.from) / static_cast<double>(span.to - span.from);
        const std::pair spot(static_cast<int>(along * kColumns), static_cast<int>(*boot.seconds / most * kRows));
        return !taken.insert(spot).second;
    });
    std::ranges::stable_sort(boots, {}, &HistoryBoot::began);
    return boots;
}

/// The outline of bars side by side, from 0 up and back to 0: nothing lies between them.
void addBar(QList<QPointF> &outline, const BootBin &bin, Span span, double height)
{
    const auto from = static_cast<double>(std::max(bin.from, span.from));
    const auto to = static_cast<double>(std::min(bin.to, span.to));
    const double gap = (to - from) * 0.1;
    const double left = from + gap;
    const double right = to - gap;
    outline << QPointF(left, 0) << QPointF(left, height) << QPointF(right, height) << QPointF(right, 0);
}

} // namespace

Span spanOf(ChartRange range, WallTime now)
{
    const qint64 hours = range == ChartRange::Hour ? 1
        : range == ChartRange::SixHours            ? 6
        : range == ChartRange::Day                 ? 24
                                                   : 7 * 24;
    const qint64 to = (now.msecs / kMinute + 1) * kMinute;
    return {to - hours * 60 * kMinute, to};
}

bool hasSamples(ChartRange range)
{
    return range != ChartRange::Week;
}

ChartContent trafficChart(const HistoryData &data, ChartRange range, WallTime now)
{
    ChartContent content{chartTitle(Chart::Traffic, range), spanOf(range, now), ChartUnit::OctetsPerSecond};
    const auto samples = thinned(data, range, content.span);
    content.curves = {curveOf(CurveRole::Read, samples, range, [](const HistorySample &each) { return each.read; }),
        curveOf(CurveRole::Written, samples, range, [](const HistorySample &each) { return each.written; })};
    readAll(
        content, samples, range, [](const HistorySample &each) { return std::max(each.read, each.written); },
        [](const HistorySample &each) { return trafficText(each); });
    content.summary = trafficSummary(samples, range);
    return content;
}

ChartContent clientsChart(const HistoryData &data, ChartRange range, WallTime now)
{
    ChartContent content{chartTitle(Chart::Clients, range), spanOf(range, now), ChartUnit::Count};
    const auto samples = thinned(data, range, content.span);
    content.curves = {curveOf(CurveRole::Up, samples, range, [](const HistorySample &each) { return each.up; }),
        curveOf(CurveRole::Booting, samples, range, [](const HistorySample &each) { return each.booting; })};
    readAll(
        content, samples, range, [](const HistorySample &each) { return std::max(each.up, each.booting); },
        [](const HistorySample &each) { return clientsText(each); });
    content.summary = clientsSummary(samples, range);
    return content;
}

ChartContent bootsChart(const HistoryData &data, ChartRange range, WallTime now)
{
    ChartContent content{chartTitle(Chart::Boots, range), spanOf(range, now), ChartUnit::Count};
    Curve good{CurveRole::Good, CurveShape::Bars, curveName(CurveRole::Good), {{}}};
    Curve failed{CurveRole::Failed, CurveShape::Bars, curveName(CurveRole::Failed), {{}}};
    int goodBoots = 0;
    int failedBoots = 0;
    for (const BootBin &bin : bootBins(data, range, now)) {
        const auto goods = static_cast<double>(bin.good.size());
        const auto all = goods + static_cast<double>(bin.failed.size());
        if (all == 0)
            continue;
        goodBoots += static_cast<int>(bin.good.size());
        failedBoots += static_cast<int>(bin.failed.size());
        content.most = std::max(content.most, all);
        addBar(good.parts.front(), bin, content.span, goods);
        addBar(good.base, bin, content.span, 0);
        addBar(failed.parts.front(), bin, content.span, all);
        addBar(failed.base, bin, content.span, goods);
        const auto middle = (std::max(bin.from, content.span.from) + std::min(bin.to, content.span.to)) / 2;
        content.points.push_back({QPointF(static_cast<double>(middle), all),
            readingText(stretchText(bin.from, bin.to, range), bootsText(bin))});
    }
    content.curves = {good, failed};
    content.summary = bootsSummary(goodBoots, failedBoots);
    if (content.points.empty())
        content.empty = noBootsText();
    return content;
}

ChartContent durationsChart(const HistoryData &data, ChartRange range, WallTime now)
{
    ChartContent content{chartTitle(Chart::Durations, range), spanOf(range, now), ChartUnit::Seconds};
    Curve each{CurveRole::Boot, CurveShape::Points, curveName(CurveRole::Boot), {{}}};
    Curve middle{CurveRole::Median, CurveShape::Line, curveName(CurveRole::Median), {{}}};
    std::vector<HistoryBoot> all;
    for (const BootBin &bin : bootBins(data, range, now)) {
        if (bin.good.empty())
            continue;
        all.insert(all.end(), bin.good.begin(), bin.good.end());
        const auto at = std::clamp((bin.from + bin.to) / 2, content.span.from, content.span.to);
        middle.parts.front() << QPointF(static_cast<double>(at), median(durationsOf(bin.good)));
    }
    for (const HistoryBoot &boot : distinct(all, content.span)) {
        const QPointF at(static_cast<double>(boot.began), *boot.seconds);
        each.parts.front() << at;
        content.most = std::max(content.most, at.y());
        content.points.push_back({at, readingText(momentText(boot.began, range), durationText(boot)), boot.client});
    }
    content.curves = {each, middle};
    content.summary = durationsSummary(all, content.span);
    if (all.empty())
        content.empty = noBootsText();
    return content;
}

} // namespace netseat::ui
