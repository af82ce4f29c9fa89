#include "clients/timeline_delegate.h"

#include "clients/timeline_model.h"
#include "widgets/stage_bar.h"

#include <QPainter>

namespace netseat::ui {

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto start = index.data(TimelineModel::StartRole);
    const auto end = index.data(TimelineModel::EndRole);
    if (!start.isValid() || !end.isValid())
        return;
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    const auto state = model ? model->state() : ClientState::Up;
    const QRect cell = option.rect.adjusted(6, 0, -6, 0);
    const auto x = [&](double part) { return cell.left() + qRound(part * cell.width()); };
    const int left = qMin(x(start.toDouble()), cell.right() - 2);
    const QRect logical(left, cell.center().y() - 3, qMax(3, x(end.toDouble()) - left), 8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stateColour(state == ClientState::Off ? ClientState::Up : state, option.palette));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, cell, logical), 1.5, 1.5);
    painter->restore();
}

} // namespace netseat::ui
