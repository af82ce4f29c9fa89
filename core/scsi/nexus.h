#pragma once

#include <compare>
#include <cstdint>

namespace netseat::scsi {

/// One initiator's way to a logical unit (SAM-5, I_T nexus). Given out by the transport, never used again.
struct NexusId {
    std::uint64_t value = 0;
    friend auto operator<=>(const NexusId &, const NexusId &) = default;
};

} // namespace netseat::scsi
