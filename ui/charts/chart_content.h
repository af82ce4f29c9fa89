#pragma once

#include "charts/chart_ticks.h"
#include "charts/history_data.h"

#include <QList>
#include <QPointF>

namespace netseat::ui {

enum class ChartRange { Hour, SixHours, Day, Week };

/// Who is drawn; says colour, dash and marker (see chart_style.h).
enum class CurveRole { Read, Written, Up, Booting, Good, Failed, Boot, Median };
enum class CurveShape {
    Line,
    Bars, ///< the outlines of bars that stand on `base`
    Points,
};

struct Curve {
    CurveRole role = CurveRole::Read;
    CurveShape shape = CurveShape::Line;
    QString name;
    std::vector<QList<QPointF>> parts = {}; ///< x in milliseconds since 1970; what is not known lies between two parts
    QList<QPointF> base = {}; ///< of bars: what each point of the only part stands on
};

/// A place of a chart that can be asked what it says.
struct ReadPoint {
    QPointF at;
    QString text; ///< "10:32: 12 MiB/s read, 1 MiB/s written"
    std::optional<ClientId> client = {}; ///< whose it is
};

/// All that one chart shows, without a widget.
struct ChartContent {
    QString title;
    Span span;
    ChartUnit unit = ChartUnit::Count;
    double most = 0; ///< the highest value
    std::vector<Curve> curves = {};
    std::vector<ReadPoint> points = {}; ///< from left to right
    QString summary = {}; ///< the whole in a sentence or two
    QString empty = {}; ///< what to say where there is nothing to draw
};

/// Ends with the minute that has begun.
Span spanOf(ChartRange range, WallTime now);
/// The server has samples of one day only.
bool hasSamples(ChartRange range);

/// Octets per second of all disks.
ChartContent trafficChart(const HistoryData &data, ChartRange range, WallTime now);
/// How many clients were up and booting.
ChartContent clientsChart(const HistoryData &data, ChartRange range, WallTime now);
/// How many boots began in each stretch of time, good and failed ones on top of each other.
ChartContent bootsChart(const HistoryData &data, ChartRange range, WallTime now);
/// How long each good boot took, and the median of each stretch of time: are boots getting slower, and whose?
ChartContent durationsChart(const HistoryData &data, ChartRange range, WallTime now);

} // namespace netseat::ui
