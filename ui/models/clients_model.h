#pragma once

#include "bridge/server_bridge.h"
#include "models/client_state.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace netseat::ui {

/// One row: a registered client, or a machine that asked and that nobody has registered.
struct ClientRow {
    ClientState state = ClientState::Off;
    Client client; ///< of a new machine: only mac and address are set
    Newcomer newcomer; ///< of a new machine
    QString image; ///< name
    QString address; ///< fixed, else leased
    std::optional<Boot> boot;
    std::uint64_t traffic = 0; ///< octets per second
    QString problem;

    QString cdrom; ///< name
    int version = 0; ///< number of the version that it boots next; 0: none
    int movedTo = 0; ///< what it would boot without its own disk, where that is another version; else 0
    bool maintenance = false; ///< it boots a draft
    bool stays = false; ///< it was told to stay on its version

    bool hasMovedOn() const { return movedTo != 0; }
    bool isNew() const { return state == ClientState::New; }
    bool isAttached() const { return boot && boot->attached; }
    friend bool operator==(const ClientRow &, const ClientRow &) = default;
};

/// How many rows are in each state.
struct ClientCounts {
    int all = 0; ///< registered ones
    int up = 0;
    int booting = 0;
    int failed = 0;
    int off = 0;
    int fresh = 0; ///< new machines
    friend bool operator==(const ClientCounts &, const ClientCounts &) = default;
};

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
        ModeColumn,
        AddressColumn,
        MacColumn,
        TrafficColumn,
        GroupColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ClientsModel(ServerBridge &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A new name is sent to the server and shown when it has been stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The row behind an index of this model; the reference holds until the model changes.
    const ClientRow &at(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    QModelIndex indexOf(ClientId client) const;
    const ClientCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void countsChanged(const netseat::ui::ClientCounts &counts);
    void renameRefused(const QString &why);
    void machineAppeared(const QString &mac); ///< a new one asked; not at the first fill
    void bootFailed(const QString &name, const QString &problem);

private:
    void applyInventory();
    void applyStatus();
    void replaceRow(int row, ClientRow next);
    std::vector<ClientRow> wantedRows() const;
    void refresh(ClientRow &row, WallTime now) const; ///< all that comes from the status
    void count();

    QVariant display(const ClientRow &row, int column) const;
    QVariant toolTip(const ClientRow &row, int column) const;
    QVariant sortKey(const ClientRow &row, int column) const;

    ServerBridge &m_server;
    std::vector<ClientRow> m_rows;
    ClientCounts m_counts;
    bool m_filled = false; ///< with an inventory of the server: what comes from now on is news
    bool m_followed = false; ///< the same for the status
    QTimer m_tick; ///< runs only while the passing of time can change a row
};

} // namespace netseat::ui
