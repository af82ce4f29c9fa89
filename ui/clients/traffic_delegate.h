#pragma once

#include "models/clients_filter.h"

#include <QStyledItemDelegate>

namespace netseat::ui {

/// The Traffic column: a picture of the last minute, and the rate now.
class TrafficDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TrafficDelegate(const ClientsFilter &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int kPictureWidth = 56;

private:
    const ClientsFilter &m_rows;
};

} // namespace netseat::ui
