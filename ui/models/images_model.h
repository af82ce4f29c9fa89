#pragma once

#include "bridge/server_bridge.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace netseat::ui {

struct ImageRow {
    Image image;
    QStringList usedBy; ///< names of clients, sorted
    friend bool operator==(const ImageRow &, const ImageRow &) = default;
};

/// Images by id, live; row signals, never resets.
class ImagesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FormatColumn, SizeColumn, UsedByColumn, AddedColumn, FileColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ImagesModel(ServerBridge &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ImageRow &at(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

private:
    void apply();
    QVariant display(const ImageRow &row, int column) const;
    QVariant sortKey(const ImageRow &row, int column) const;

    ServerBridge &m_server;
    std::vector<ImageRow> m_rows;
};

} // namespace netseat::ui
