#pragma once

#include <QStyledItemDelegate>

namespace netseat::ui {

/// Draws the Course column of the timeline: when in the boot a stage began and how long it took.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace netseat::ui
