#pragma once

#include "models/clients_filter.h"

#include <QStyledItemDelegate>

namespace netseat::ui {

/// The Boot column: the stage bar with how far and how long; for a new machine a button that registers it.
class BootDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    BootDelegate(const ClientsFilter &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// Where the button of a new machine is, within its cell.
    QRect buttonRect(const QStyleOptionViewItem &option) const;

Q_SIGNALS:
    void registerClicked(const QModelIndex &index);

private:
    void paintBoot(
        QPainter *painter, const QStyleOptionViewItem &option, const ClientRow &row, const QString &text) const;
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option) const;

    const ClientsFilter &m_rows;
    QPersistentModelIndex m_pressed;
};

} // namespace netseat::ui
