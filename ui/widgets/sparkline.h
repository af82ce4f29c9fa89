#pragma once

#include "models/traffic_history.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace netseat::ui {

/// What a client has read in the last minute as an area upwards, what it has written as one downwards; the newest second is
/// at the reading end. The scale is the row's own, but never finer than `kLeastPeak`: a whisper is no storm.
inline constexpr std::uint64_t kLeastPeak = 128 * 1024; ///< octets per second
void paintSparkline(QPainter &painter, const QRect &rect, const TrafficHistory &history, const QPalette &palette,
    Qt::LayoutDirection direction);

} // namespace netseat::ui
