#include "charts/chart_canvas.h"

#include "charts/chart_style.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLine = 2; ///< pixels
constexpr qreal kPoint = 7;
constexpr int kPageStep = 10;
constexpr double kHeadroom = 1.03; ///< a line along the highest tick is not cut in half

/// An axis takes each label once only: the second "14:00" of a day gets a sign that nobody sees.
void setTicks(QCategoryAxis &axis, double first, const std::vector<Tick> &ticks)
{
    for (const auto &label : axis.categoriesLabels())
        axis.remove(label);
    axis.setStartValue(first);
    for (const Tick &tick : ticks) {
        auto label = tick.label;
        while (axis.categoriesLabels().contains(label))
            label += QChar(0x200b);
        axis.append(label, tick.value);
    }
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
    , m_chart(new QChart)
    , m_time(new QCategoryAxis(this))
    , m_value(new QCategoryAxis(this))
{
    setChart(m_chart);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // in parts, labels that moved stay where they were, too
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (auto *axis : {m_time, m_value}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
        axis->setTruncateLabels(false);
    }
    style();
}

QSize ChartCanvas::sizeHint() const
{
    return {fontMetrics().height() * 24, fontMetrics().height() * 12};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 10};
}

bool ChartCanvas::hasPoints() const
{
    return std::ranges::any_of(
        m_content.curves, [](const Curve &curve) { return curve.shape == CurveShape::Points; });
}

void ChartCanvas::setContent(const ChartContent &content)
{
    std::optional<ReadPoint> read;
    if (m_current >= 0)
        read = m_content.points[static_cast<std::size_t>(m_current)];
    m_content = content;
    draw();
    int current = -1;
    if (read) { // it has gone on to the left, or out of sight
        const auto &points = m_content.points;
        const auto found = std::ranges::find_if(points,
            [&](const ReadPoint &point) { return point.at.x() == read->at.x() && point.client == read->client; });
        if (found != points.end())
            current = static_cast<int>(found - points.begin());
    }
    m_current = current;
    if (read)
        Q_EMIT currentChanged(m_current);
}

void ChartCanvas::draw()
{
    for (auto *axis : {m_time, m_value})
        if (m_chart->axes().contains(axis))
            m_chart->removeAxis(axis);
    m_chart->removeAllSeries();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    m_time->setReverse(mirrored);
    for (const Curve &curve : m_content.curves)
        addCurve(curve);
    updateTicks();
}

void ChartCanvas::addBars(const Curve &curve)
{
    auto *top = new QLineSeries;
    top->replace(curve.parts.front());
    auto *base = new QLineSeries;
    base->replace(curve.base);
    auto *bars = new QAreaSeries(top, base);
    top->setParent(bars);
    base->setParent(bars);
    bars->setBrush(barBrush(curve.role, palette()));
    bars->setPen(Qt::NoPen);
    m_chart->addSeries(bars);
    bars->attachAxis(m_time);
    bars->attachAxis(m_value);
}

void ChartCanvas::addCurve(const Curve &curve)
{
    if (curve.shape == CurveShape::Points)
        return; // see paintPoints()
    for (const auto &part : curve.parts) {
        if (part.isEmpty())
            continue;
        if (curve.shape == CurveShape::Bars) {
            addBars(curve);
            continue;
        }
        QXYSeries *series = nullptr;
        if (part.size() == 1) { // a line of one point would not be seen
            auto *points = new QScatterSeries;
            points->setMarkerSize(kPoint);
            points->setBorderColor(Qt::transparent);
            points->setColor(curveColour(curve.role, palette()));
            series = points;
        } else {
            series = new QLineSeries;
            series->setPen(curvePen(curve.role, palette(), kLine));
        }
        series->replace(part);
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }
}

void ChartCanvas::updateTicks()
{
    const auto &span = m_content.span;
    const int line = fontMetrics().height();
    const int apart = fontMetrics().horizontalAdvance(u"00:00"_s) * 2;
    const auto values = valueTicks(m_content.unit, m_content.most, std::clamp(viewport()->height() / (3 * line), 2, 6));
    setTicks(*m_value, 0, values);
    m_value->setRange(0, values.back().value * kHeadroom);
    const auto from = static_cast<double>(span.from);
    setTicks(*m_time, from, timeTicks(span, std::max(2, viewport()->width() / apart)));
    m_time->setRange(from, static_cast<double>(span.to));
}

void ChartCanvas::style()
{
    m_chart->setMargins({2, fontMetrics().height() / 2, 6, 2}); // the highest label stands half above the plot
    setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    for (auto *axis : {m_time, m_value}) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setGridLinePen(QPen(gridColour(palette()), 1));
    }
}

QPointF ChartCanvas::placeOf(const QPointF &value) const
{
    const auto plot = m_chart->plotArea();
    const auto &span = m_content.span;
    auto along = (value.x() - static_cast<double>(span.from)) / static_cast<double>(std::max<qint64>(span.to - span.from, 1));
    if (layoutDirection() == Qt::RightToLeft)
        along = 1 - along;
    const auto up = value.y() / std::max(m_value->max(), 1e-9);
    const QPointF place(plot.left() + along * plot.width(), plot.bottom() - up * plot.height());
    return viewportTransform().map(m_chart->mapToScene(place));
}

int ChartCanvas::pointNear(const QPointF &place) const
{
    const bool both = hasPoints();
    int nearest = -1;
    double least = both ? 24 : 1e9; // pixels
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const auto away = placeOf(m_content.points[i].at) - place;
        const auto distance = both ? std::hypot(away.x(), away.y()) : std::abs(away.x());
        if (distance >= least)
            continue;
        least = distance;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

void ChartCanvas::setCurrent(int point)
{
    point = std::clamp(point, -1, static_cast<int>(m_content.points.size()) - 1);
    if (point == m_current)
        return;
    m_current = point;
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

/// By hand: a scatter series makes a graphics item for each point, and there may be thousands.
void ChartCanvas::paintPoints(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Curve &curve : m_content.curves) {
        painter.setBrush(curveColour(curve.role, palette()));
        for (const auto &part : curve.shape == CurveShape::Points ? curve.parts : std::vector<QList<QPointF>>())
            for (const auto &point : part)
                painter.drawEllipse(placeOf(point), kPoint / 2, kPoint / 2);
    }
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPoints(painter);
    if (!m_content.empty.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        const QRect room = viewport()->rect().adjusted(24, 8, -24, -8);
        painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_content.empty);
    }
    if (m_current >= 0) {
        const auto place = placeOf(m_content.points[static_cast<std::size_t>(m_current)].at);
        const auto plot = m_chart->mapToScene(m_chart->plotArea()).boundingRect();
        auto colour = palette().color(QPalette::Text);
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
        painter.setPen(QPen(colour, 2));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(place, 4.5, 4.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateTicks();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        style();
        draw();
        updateGeometry();
        break;
    default:
        break;
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(pointNear(event->position()));
    QChartView::mouseMoveEvent(event);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointNear(event->position()); point >= 0)
        Q_EMIT activated(point);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QChartView::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_content.points.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int from = m_current < 0 ? last + 1 : m_current; // the newest comes first
    if (event->key() == forward)
        setCurrent(std::min(from + 1, last));
    else if (event->key() == back)
        setCurrent(std::max(from - 1, 0));
    else if (event->key() == Qt::Key_PageUp)
        setCurrent(std::max(from - kPageStep, 0));
    else if (event->key() == Qt::Key_PageDown)
        setCurrent(std::min(from + kPageStep, last));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT activated(m_current);
    else
        event->ignore();
}

/// Nothing moves in here: the charts around are meant.
void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
    viewport()->update();
}

} // namespace netseat::ui
