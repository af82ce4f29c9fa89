#pragma once

#include "base/ids.h"

namespace netseat::iscsi {

/// What one client's disk is doing now.
struct SeatStatus {
    ClientId client;
    bool attached = false;
    int sessions = 0;
    std::uint64_t octetsRead = 0; ///< since the service started
    std::uint64_t octetsWritten = 0;
    friend bool operator==(const SeatStatus &, const SeatStatus &) = default;
};

} // namespace netseat::iscsi
