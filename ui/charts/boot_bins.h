#pragma once

#include "charts/chart_content.h"

namespace netseat::ui {

/// The boots that began in one stretch of time.
struct BootBin {
    qint64 from = 0; ///< milliseconds since 1970
    qint64 to = 0;
    std::vector<HistoryBoot> good = {};
    std::vector<HistoryBoot> failed = {};
};

/// Minutes of a stretch: 5, 15, 60 and 360 in an hour, six hours, a day and a week.
int binMinutes(ChartRange range);
/// All stretches of the span, empty ones too, oldest first. They begin at round times of the local clock; the first one may
/// begin before the span, and holds only what lies within.
std::vector<BootBin> bootBins(const HistoryData &data, ChartRange range, WallTime now);

/// Seconds; 0 without any.
double median(std::vector<double> seconds);
std::vector<double> durationsOf(const std::vector<HistoryBoot> &good);

/// Whose boots take longest, by the client's median.
struct SlowClient {
    QString name;
    double seconds = 0;
    int boots = 0;
};
std::optional<SlowClient> slowestClient(const std::vector<HistoryBoot> &good);

} // namespace netseat::ui
