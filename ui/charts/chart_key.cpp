#include "charts/chart_key.h"

#include "charts/chart_style.h"

#include <QPainter>
#include <QStyle>

namespace netseat::ui {

ChartKey::ChartKey(CurveRole role, CurveShape shape, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_shape(shape)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

int ChartKey::sampleWidth() const
{
    const int height = fontMetrics().height();
    return m_shape == CurveShape::Line ? height * 2 : height;
}

QSize ChartKey::sizeHint() const
{
    const int height = fontMetrics().height();
    return {sampleWidth() + height / 3 + fontMetrics().horizontalAdvance(m_name) + 2, height + 4};
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect sample = visual({0, 0, sampleWidth(), height()});
    const qreal middle = sample.top() + sample.height() / 2.0;
    const auto colour = curveColour(m_role, palette());
    switch (m_shape) {
    case CurveShape::Line:
        painter.setPen(curvePen(m_role, palette(), 2));
        painter.drawLine(QPointF(sample.left(), middle), QPointF(sample.right() + 1, middle));
        break;
    case CurveShape::Bars: {
        const int side = fontMetrics().ascent();
        QRect bar(0, 0, side, side);
        bar.moveCenter(sample.center());
        painter.fillRect(bar, barBrush(m_role, palette()));
        break;
    }
    case CurveShape::Points:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(sample).center(), 3.5, 3.5);
        break;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const int start = sampleWidth() + fontMetrics().height() / 3;
    painter.drawText(visual({start, 0, width() - start, height()}),
        static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), m_name);
}

} // namespace netseat::ui
