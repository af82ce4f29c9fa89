#pragma once

#include "models/images_filter.h"

#include <QStyledItemDelegate>

namespace netseat::ui {

/// The Name column of the images: beside each version its place in the history, as dots and the lines between them. The
/// default version has a full dot in a ring, a draft a hollow one.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const ImagesFilter &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ImagesFilter &m_rows;
};

} // namespace netseat::ui
