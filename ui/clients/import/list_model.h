#pragma once

#include "clients/import/client_list.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace netseat::ui {

/// What an import would do, row by row.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        KindColumn,
        LineColumn,
        NameColumn,
        MacColumn,
        AddressColumn,
        GroupColumn,
        ImageColumn,
        ModeColumn,
        WhatColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ListRow> rows, Snapshot inventory);
    const std::vector<ListRow> &rows() const { return m_rows; }
    int count(ListRow::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const ListRow &row, int column) const;

    std::vector<ListRow> m_rows;
    Snapshot m_inventory;
};

/// All rows, or those of one kind.
class ListFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ListFilter(ListModel &list, QObject *parent = nullptr);
    void setKind(std::optional<ListRow::Kind> kind);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ListModel &m_list;
    std::optional<ListRow::Kind> m_kind;
};

} // namespace netseat::ui
