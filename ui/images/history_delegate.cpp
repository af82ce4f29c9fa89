#include "images/history_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace netseat::ui {

namespace {

constexpr qreal kDot = 4; ///< radius
constexpr int kGap = 6; ///< between the lanes and the text

int laneWidth(const QStyleOptionViewItem &option)
{
    return qMax(14, option.fontMetrics.height());
}

/// Where the lanes are drawn, in a cell that reads from left to right.
class LanePainter {
public:
    LanePainter(QPainter &painter, const QStyleOptionViewItem &option, const LaneRow &row)
        : m_painter(painter)
        , m_cell(option.rect)
        , m_spacing(laneWidth(option))
        , m_mirrored(option.direction == Qt::RightToLeft)
        , m_row(row)
    {
    }

    void lines() const
    {
        const QPointF dot = at(m_row.lane);
        for (const int lane : m_row.passing)
            m_painter.drawLine(QPointF(at(lane).x(), top()), QPointF(at(lane).x(), bottom()));
        for (const int lane : m_row.joining) {
            QPainterPath path(QPointF(at(lane).x(), top()));
            path.cubicTo({at(lane).x(), dot.y()}, {at(lane).x(), dot.y()}, dot);
            m_painter.drawPath(path);
        }
        if (m_row.goesOn)
            m_painter.drawLine(dot, QPointF(dot.x(), bottom()));
    }

    QPointF at(int lane) const
    {
        const qreal inset = m_spacing * (lane + 0.5);
        return {m_mirrored ? m_cell.right() - inset : m_cell.left() + inset, QRectF(m_cell).center().y()};
    }

private:
    qreal top() const { return m_cell.top(); }
    qreal bottom() const { return m_cell.bottom() + 1; }

    QPainter &m_painter;
    QRect m_cell;
    qreal m_spacing;
    bool m_mirrored;
    const LaneRow &m_row;
};

void paintDot(QPainter &painter, const QPointF &at, const VersionRow &row, const QColor &ink, const QColor &ground)
{
    const bool hollow = row.place == VersionPlace::Draft;
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(hollow ? ground : ink);
    painter.drawEllipse(at, kDot, kDot);
    if (row.place == VersionPlace::Default) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, kDot + 2.6, kDot + 2.6);
    }
}

} // namespace

HistoryDelegate::HistoryDelegate(const ImagesFilter &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const VersionRow *version = m_rows.versionAt(index);
    if (!version) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const auto group = (option.state & QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = ink;
    line.setAlphaF(0.55F);
    painter->setPen(QPen(line, 1.6));
    const LanePainter lanes(*painter, option, version->history);
    lanes.lines();
    paintDot(*painter, lanes.at(version->history.lane), *version, ink, ground);
    painter->restore();

    QStyleOptionViewItem text = option;
    const QRect rest = option.rect.adjusted(laneWidth(option) * version->history.width + kGap, 0, 0, 0);
    text.rect = QStyle::visualRect(option.direction, option.rect, rest);
    QStyledItemDelegate::paint(painter, text, index);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (const VersionRow *version = m_rows.versionAt(index))
        size.rwidth() += laneWidth(option) * version->history.width + kGap;
    return size;
}

} // namespace netseat::ui
