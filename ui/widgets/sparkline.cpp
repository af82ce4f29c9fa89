#include "widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace netseat::ui {

namespace {

enum class Half { Read, Written };

/// From the oldest second to the newest and back along the middle.
QPainterPath areaOf(const TrafficHistory &history, Half half, const QRectF &rect, qreal middle, qreal room, bool mirrored)
{
    const auto peak = static_cast<qreal>(std::max(history.peak(), kLeastPeak));
    const qreal step = rect.width() / (TrafficHistory::kSeconds - 1);
    QPainterPath path;
    for (int ago = TrafficHistory::kSeconds - 1; ago >= 0; --ago) {
        const auto &second = history.ago(ago);
        const auto octets = static_cast<qreal>(half == Half::Read ? second.read : second.written);
        // What is not nothing is to be seen.
        const qreal height = octets == 0 ? 0 : qMax(1.0, room * octets / peak);
        const qreal y = half == Half::Read ? middle - height : middle + height;
        const qreal x = mirrored ? rect.left() + ago * step : rect.right() - ago * step;
        if (path.elementCount() == 0)
            path.moveTo(x, middle);
        path.lineTo(x, y);
    }
    path.lineTo(mirrored ? rect.left() : rect.right(), middle);
    path.closeSubpath();
    return path;
}

} // namespace

void paintSparkline(QPainter &painter, const QRect &rect, const TrafficHistory &history, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    if (rect.width() < 20 || rect.height() < 8)
        return;
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor read = dark ? QColor(0x4a, 0x99, 0xe8) : QColor(0x2f, 0x7f, 0xd1);
    const QColor written = dark ? QColor(0xe0, 0x9a, 0x4a) : QColor(0xc4, 0x72, 0x18);
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.25F);
    const QRectF inner = QRectF(rect).adjusted(0, 1, 0, -1);
    const qreal middle = inner.top() + inner.height() * 0.62; // most PCs read more than they write
    const bool mirrored = direction == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(read);
    painter.drawPath(areaOf(history, Half::Read, inner, middle, middle - inner.top(), mirrored));
    painter.setBrush(written);
    painter.drawPath(areaOf(history, Half::Written, inner, middle, inner.bottom() - middle, mirrored));
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(inner.left(), middle), QPointF(inner.right(), middle));
    painter.restore();
}

} // namespace netseat::ui
