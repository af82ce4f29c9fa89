#pragma once

#include "charts/boot_bins.h"

namespace netseat::ui {

enum class Chart { Traffic, Clients, Boots, Durations };

QString chartTitle(Chart chart, ChartRange range);
QString curveName(CurveRole role);

/// Local time, with the day where the range goes over more than one.
QString momentText(qint64 time, ChartRange range);
QString stretchText(qint64 from, qint64 to, ChartRange range); ///< "09:00–10:00"
QString readingText(const QString &when, const QString &what); ///< "10:32: 12 MiB/s read"

QString trafficText(const HistorySample &sample);
QString clientsText(const HistorySample &sample);
QString bootsText(const BootBin &bin); ///< names those that failed, and where
QString durationText(const HistoryBoot &boot);

// What stands under a chart as long as nobody asks for a single value, and what a screen reader says of it.
QString trafficSummary(const std::vector<HistorySample> &samples, ChartRange range);
QString clientsSummary(const std::vector<HistorySample> &samples, ChartRange range);
QString bootsSummary(int good, int failed);
QString durationsSummary(const std::vector<HistoryBoot> &good, Span span);

QString noSamplesText();
QString noBootsText();

} // namespace netseat::ui
