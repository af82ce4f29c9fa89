#include "clients/traffic_delegate.h"

#include "widgets/sparkline.h"

#include <QPainter>

namespace netseat::ui {

namespace {
constexpr int kMargin = 4;
} // namespace

TrafficDelegate::TrafficDelegate(const ClientsFilter &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

void TrafficDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the rate, at the far side
    const auto *history = m_rows.history(index);
    if (!history)
        return;
    const QRect cell = option.rect.adjusted(kMargin, 2, -kMargin, -2);
    const auto text = index.data(Qt::DisplayRole).toString();
    const int room = cell.width() - option.fontMetrics.horizontalAdvance(text) - 2 * kMargin;
    const QRect logical(cell.left(), cell.top(), qMin(kPictureWidth, room), cell.height());
    const QRect picture = QStyle::visualRect(option.direction, cell, logical);
    if (logical.width() < 20)
        return;
    if ((option.state & QStyle::State_Selected) != 0) { // its colours were chosen for the usual ground
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.base());
        painter->drawRoundedRect(picture.adjusted(-2, 0, 2, 0), 3, 3);
    }
    paintSparkline(*painter, picture, *history, option.palette, option.direction);
}

} // namespace netseat::ui
