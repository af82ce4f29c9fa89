#include "charts/boot_bins.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace netseat::ui {

namespace {

constexpr qint64 kMinute = 60'000; // milliseconds

/// The last time not after `at` at which the local clock shows a multiple of `length` since midnight.
qint64 floorLocal(qint64 at, qint64 length)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at);
    const int over = local.time().msecsSinceStartOfDay() % static_cast<int>(length);
    if (length <= 60 * kMinute) // the hour that the clock shows twice is two
        return at - over;
    return QDateTime(local.date(), local.time().addMSecs(-over)).toMSecsSinceEpoch();
}

} // namespace

int binMinutes(ChartRange range)
{
    switch (range) {
    case ChartRange::Hour:
        return 5;
    case ChartRange::SixHours:
        return 15;
    case ChartRange::Day:
        return 60;
    case ChartRange::Week:
        return 6 * 60;
    }
    Q_UNREACHABLE();
}

std::vector<BootBin> bootBins(const HistoryData &data, ChartRange range, WallTime now)
{
    const auto span = spanOf(range, now);
    const qint64 length = binMinutes(range) * kMinute;
    std::vector<BootBin> bins;
    // The end of each stretch is rounded anew: where summer time begins or ends, one is longer or shorter.
    for (qint64 from = floorLocal(span.from, length); from < span.to;) {
        const qint64 next = floorLocal(from + length + length / 2, length);
        bins.push_back({from, std::max(next, from + kMinute)});
        from = bins.back().to;
    }
    for (const HistoryBoot &boot : data.boots) {
        if (boot.began < span.from || boot.began >= span.to)
            continue;
        const auto after = std::ranges::upper_bound(bins, boot.began, {}, &BootBin::from);
        BootBin &bin = *std::prev(after);
        (boot.seconds ? bin.good : bin.failed).push_back(boot);
    }
    return bins;
}

double median(std::vector<double> seconds)
{
    if (seconds.empty())
        return 0;
    const auto half = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::ranges::nth_element(seconds, half);
    if (seconds.size() % 2 == 1)
        return *half;
    return (*half + *std::max_element(seconds.begin(), half)) / 2;
}

std::vector<double> durationsOf(const std::vector<HistoryBoot> &good)
{
    std::vector<double> seconds;
    for (const HistoryBoot &boot : good)
        seconds.push_back(boot.seconds.value_or(0));
    return seconds;
}

std::optional<SlowClient> slowestClient(const std::vector<HistoryBoot> &good)
{
    std::map<ClientId, std::vector<double>> seconds;
    std::map<ClientId, QString> names; // of its newest boot
    for (const HistoryBoot &boot : good) {
        seconds[boot.client].push_back(boot.seconds.value_or(0));
        names[boot.client] = boot.name;
    }
    std::optional<SlowClient> slowest;
    for (const auto &[client, all] : seconds)
        if (const double middle = median(all); !slowest || middle > slowest->seconds)
            slowest = SlowClient{names[client], middle, static_cast<int>(all.size())};
    return slowest;
}

} // namespace netseat::ui
