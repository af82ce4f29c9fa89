#pragma once

#include "charts/chart_content.h"

#include <QByteArray>

namespace netseat::ui {

/// A line for each minute of the range: RFC 4180, with a line of headings; times in ISO 8601, UTC.
QByteArray samplesCsv(const HistoryData &data, ChartRange range, WallTime now);
/// A line for each boot that began in the range.
QByteArray bootsCsv(const HistoryData &data, ChartRange range, WallTime now);

/// Writes all or nothing. Blocks: not for the window's thread. Empty, or why it failed.
QString writeWhole(const QString &file, const QByteArray &content);

} // namespace netseat::ui
