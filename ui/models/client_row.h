#pragma once

#include "inventory/inventory.h"
#include "models/client_state.h"
#include "server/status.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace netseat::ui {

/// One row: a registered client, or a machine that asked and that nobody has registered.
struct ClientRow {
    ClientState state = ClientState::Off;
    Client client; ///< of a new machine: only mac and address are set
    Newcomer newcomer; ///< of a new machine
    QString image; ///< name
    QString address; ///< fixed, else leased
    std::optional<Boot> boot;
    server::Traffic traffic; ///< octets per second
    server::DiskUse disk; ///< its own layer
    QString problem;

    QString cdrom; ///< name
    int version = 0; ///< number of the version that it boots next; 0: none
    int movedTo = 0; ///< what it would boot without its own disk, where that is another version; else 0
    bool maintenance = false; ///< it boots a draft
    bool stays = false; ///< it was told to stay on its version

    bool hasMovedOn() const { return movedTo != 0; }
    bool isNew() const { return state == ClientState::New; }
    bool isAttached() const { return boot && boot->attached; }
    /// When the operating system attached its disk, while it runs.
    std::optional<WallTime> upSince() const;
    friend bool operator==(const ClientRow &, const ClientRow &) = default;
};

/// All that the inventory says of a client; what the status says is still missing.
ClientRow rowOf(const Client &client, const Inventory &inventory);
ClientRow rowOf(const Newcomer &newcomer);

/// Takes over what `status` says, but for `problem`, which needs words.
void takeStatus(ClientRow &row, const server::Status &status, WallTime now);
/// Whether takeStatus() would change anything.
bool isStale(const ClientRow &row, const server::Status &status, WallTime now);

/// The columns (ClientsModel::Column) in which two states of one row differ, as bits. Never 0 for rows that differ.
std::uint32_t changedColumns(const ClientRow &before, const ClientRow &after);

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

/// A group, or a label that is none, or (without a name) the clients that have neither.
struct GroupCount {
    QString name;
    int clients = 0;
    bool isGroup = false; ///< it has settings that its clients share
    friend bool operator==(const GroupCount &, const GroupCount &) = default;
};

/// In natural order; those without a group last, and always there.
std::vector<GroupCount> groupCounts(const Inventory &inventory);

} // namespace netseat::ui
