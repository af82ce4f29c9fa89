#pragma once

#include "bridge/server_bridge.h"
#include "models/rows_model.h"

#include <QStringList>

namespace netseat::ui {

struct EntryRow {
    BootEntry entry;
    QString starts;
    QStringList starters;
    BootEntryId key() const { return entry.id; }
    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The boot entries, in the order of the menu. The box in the menu's column is ticked by a click; rows are dragged to
/// another place.
class EntriesModel : public RowsModel<EntryRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, MenuColumn, KindColumn, StartsColumn, StartersColumn, ColumnCount };

    explicit EntriesModel(ServerBridge &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Sends the entry of `row` to another row, counted without it; refused() where that fails.
    void move(int row, int to);

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    void apply();
    void perform(const QString &text, const BootEntry &before, const BootEntry &after);

    ServerBridge &m_server;
};

} // namespace netseat::ui
