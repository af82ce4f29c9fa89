#include "widgets/stage_bar.h"

#include <QPainter>
#include <QStyle>

namespace netseat::ui {

QColor stateColour(ClientState state, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (state) {
    case ClientState::New:
        return dark ? QColor(0xa7, 0x7b, 0xdf) : QColor(0x8a, 0x56, 0xc7);
    case ClientState::Off:
        return dark ? QColor(0x6f, 0x77, 0x80) : QColor(0xa9, 0xb0, 0xb7);
    case ClientState::Booting:
        return dark ? QColor(0x4a, 0x99, 0xe8) : QColor(0x2f, 0x7f, 0xd1);
    case ClientState::Up:
        return dark ? QColor(0x3f, 0xb5, 0x70) : QColor(0x2e, 0x9e, 0x5b);
    case ClientState::Failed:
        return dark ? QColor(0xe8, 0x5f, 0x58) : QColor(0xd0, 0x45, 0x3e);
    }
    Q_UNREACHABLE();
}

void paintStageBar(QPainter &painter, const QRect &rect, const Boot &boot, ClientState state, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const auto reached = boot.reached();
    if (!reached || rect.width() < 3 * static_cast<int>(kStageCount))
        return;
    const auto last = static_cast<int>(*reached);
    const int gap = 2;
    const int count = static_cast<int>(kStageCount);
    const int width = (rect.width() - gap * (count - 1)) / count;
    const int height = qMin(rect.height(), 8);
    const QColor filled = stateColour(state, palette);
    QColor outline = palette.color(QPalette::Text);
    outline.setAlphaF(0.22F);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const int tall = i == last ? height + 4 : height;
        const QRect logical(rect.left() + i * (width + gap), rect.center().y() - tall / 2 + 1, width, tall);
        const QRectF segment = QStyle::visualRect(direction, rect, logical);
        // A stage that was passed without a packet of its own (no loader where iPXE is in ROM) is paler.
        const bool seen = boot.stages[static_cast<std::size_t>(i)].has_value();
        QColor fill = i <= last ? filled : outline;
        if (i < last && !seen)
            fill.setAlphaF(0.38F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(segment, 1.5, 1.5);
        if (i == last && state == ClientState::Failed) {
            painter.setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap));
            const QPointF c = segment.center();
            painter.drawLine(c + QPointF(-2.5, -2.5), c + QPointF(2.5, 2.5));
            painter.drawLine(c + QPointF(-2.5, 2.5), c + QPointF(2.5, -2.5));
        }
    }
    painter.restore();
}

} // namespace netseat::ui
