#pragma once

#include "bridge/server_bridge.h"
#include "models/rows_model.h"
#include "network/proposal.h"

namespace netseat::ui {

struct CardRow {
    InterfaceInfo card;
    QString key() const { return card.name; }
    friend bool operator==(const CardRow &, const CardRow &) = default;
};

/// The network cards of this computer, and what each is good for.
class CardsModel : public RowsModel<CardRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, VerdictColumn, AddressColumn, SpeedColumn, ColumnCount };

    explicit CardsModel(InterfaceSource source, QObject *parent = nullptr);
    void refresh(); ///< cards come and go, and links too

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    InterfaceSource m_source;
};

struct MachineRow {
    Newcomer machine;
    MacAddress key() const { return machine.mac; }
    friend bool operator==(const MachineRow &, const MachineRow &) = default;
};

/// Machines that asked and that nobody has registered, in the order in which they came: one that appears does not move those
/// above it.
class MachinesModel : public RowsModel<MachineRow> {
    Q_OBJECT
public:
    enum Column { MacColumn, MakerColumn, FirmwareColumn, SeenColumn, ColumnCount };

    explicit MachinesModel(ServerBridge &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();

    ServerBridge &m_server;
};

} // namespace netseat::ui
