#pragma once

#include "bridge/server_bridge.h"
#include "models/rows_model.h"

#include <QTimer>

namespace netseat::ui {

/// An address that somebody holds, or that is kept for a client.
struct AddressRow {
    enum class State { Reserved, ReservedInUse, InUse, Expired };

    Ipv4Address address;
    MacAddress mac;
    QString name; ///< of the client, else what the machine calls itself
    std::optional<ClientId> client;
    State state = State::Reserved;
    WallTime granted; ///< 0: never leased
    WallTime expires;

    std::pair<Ipv4Address, MacAddress> key() const { return {address, mac}; }
    friend bool operator==(const AddressRow &, const AddressRow &) = default;
};

QString text(AddressRow::State state);

/// How much of a pool is given out.
struct PoolUse {
    QString network; ///< of a further network its name; empty: the main one
    int used = 0;
    int size = 0;
    friend bool operator==(const PoolUse &, const PoolUse &) = default;
};
/// Of each network with a pool, the main one first.
std::vector<PoolUse> poolsOf(const Inventory &inventory, WallTime now);

/// Leases and fixed addresses, in order of address.
class AddressesModel : public RowsModel<AddressRow> {
    Q_OBJECT
public:
    enum Column { AddressColumn, MacColumn, NameColumn, StateColumn, GrantedColumn, UntilColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit AddressesModel(ServerBridge &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A line of plain text, for the clipboard.
    QString line(int row) const;

private:
    void apply();
    QVariant display(const AddressRow &row, int column) const;

    ServerBridge &m_server;
    QTimer m_tick; ///< leases end by themselves
};

} // namespace netseat::ui
