#pragma once

#include "bridge/server_bridge.h"
#include "models/client_row.h"
#include "models/traffic_history.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <vector>

namespace netseat::ui {

class Makers;

/// What is dragged from the table: the ids of clients, in decimal, with commas between.
inline constexpr auto kClientsMime = "application/x-netseat-clients";

/// Clients and new machines, live. New machines come first, in order of their MAC; then clients by id.
/// Changes are told as row signals, never as a reset: a reset would drop the person's selection, scroll
/// position and open editor each time a client boots.
class ClientsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        NameColumn,
        BootColumn,
        ActivityColumn,
        ImageColumn,
        AddressColumn,
        TrafficColumn,
        ModeColumn,
        DiskColumn,
        UptimeColumn,
        MacColumn,
        GroupColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ClientsModel(ServerBridge &server, QObject *parent = nullptr);
    ClientsModel(ServerBridge &server, Makers &makers, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A new name is sent to the server and shown when it has been stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    /// The row behind an index of this model; the reference holds until the model changes.
    const ClientRow &at(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    QModelIndex indexOf(ClientId client) const;
    const ClientCounts &counts() const { return m_counts; }
    const std::vector<GroupCount> &groups() const { return m_groups; }
    /// The last minute of the client of a row; null while it was quiet.
    const TrafficHistory *history(const QModelIndex &index) const;
    /// "QEMU", "Dell Inc."; empty where it is not known.
    QString makerOf(const ClientRow &row) const;

Q_SIGNALS:
    void countsChanged(const netseat::ui::ClientCounts &counts);
    void groupsChanged();
    void renameRefused(const QString &why);
    void machineAppeared(const QString &mac); ///< a new one asked; not at the first fill
    void bootFailed(const QString &name, const QString &problem, netseat::ClientId client);

private:
    void applyInventory();
    void applyStatus();
    void replaceRow(int row, ClientRow next);
    void tellChanged(int row, std::uint32_t columns);
    void tellChanged(const std::vector<bool> &rows, Column column);
    std::vector<ClientRow> wantedRows() const;
    void refresh(ClientRow &row, WallTime now) const; ///< all that comes from the status
    QString problemOf(const ClientRow &row) const;
    void count();
    void sample();
    void tellUptimes();

    ServerBridge &m_server;
    Makers &m_makers;
    std::vector<ClientRow> m_rows;
    std::map<ClientId, TrafficHistory> m_history; ///< of those that were not quiet in the last minute
    ClientCounts m_counts;
    std::vector<GroupCount> m_groups;
    bool m_filled = false; ///< with an inventory of the server: what comes from now on is news
    bool m_followed = false; ///< the same for the status
    QTimer m_tick; ///< runs only while the passing of time can change a row
    QTimer m_second; ///< runs only while there is traffic to be drawn
    QTimer m_minute; ///< runs only while a client is up
};

} // namespace netseat::ui
