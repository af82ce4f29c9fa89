#pragma once

#include "inventory/inventory.h"

namespace netseat::iscsi {

/// What one client's disk is doing now.
struct SeatStatus {
    ClientId client;
    bool attached = false;
    int sessions = 0;
    std::uint64_t octetsRead = 0; ///< since the service started
    std::uint64_t octetsWritten = 0;
    /// What it was given last; none: nothing since the service started, or a draft.
    std::optional<BootedDisk> disk = {};
    friend bool operator==(const SeatStatus &, const SeatStatus &) = default;
};

} // namespace netseat::iscsi
