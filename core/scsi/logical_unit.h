#pragma once

#include "scsi/inquiry.h"
#include "scsi/limits.h"
#include "scsi/mode_pages.h"
#include "scsi/reservations.h"
#include "scsi/sense.h"
#include "scsi/unit.h"
#include "scsi/unit_attention.h"

namespace netseat::scsi {

/// A direct-access block device (SBC-3) over a storage::BlockDevice.
class LogicalUnit final : public Unit {
public:
    LogicalUnit(Identity identity, BlockCount size, bool readOnly);

    void nexusAttached(NexusId nexus, const std::string &initiatorPort = {}) override;
    void nexusDetached(NexusId nexus) override;
    void reset(NexusId by) override;
    void setUnitCount(unsigned count) override;
    /// The disk has become larger: unit attention 2Ah/09h for all.
    void resized(BlockCount size);

    /// WRITE ATOMIC(16) for up to that many blocks. Off (0) at first: to be set only where the device below keeps
    /// such a write whole even through a power cut, for databases rely on it.
    void setAtomicWrites(BlockCount most) { m_limits.atomicWrite = most; }
    /// What UNMAP really frees (VPD B0h), a power of two; 64 KiB unless set.
    void setUnmapGranularity(BlockCount blocks) { m_limits.unmapGranularity = blocks; }

    /// Whether the device keeps a state (BlockDevice::keepsState): then persistent reservations may outlive the service
    /// (APTPL). A PERSISTENT RESERVE OUT that changes what is kept is a MediaOp, and answered once that is saved.
    void setKeepsState(bool keeps) { m_reservations.setKept(keeps); }
    /// What the device kept (BlockDevice::loadState), before the first session comes.
    Result<void> restoreReservations(Bytes state) { return m_reservations.restore(state); }

    std::variant<Outcome, Pending> begin(NexusId nexus, Bytes cdb) override;
    std::variant<Outcome, MediaOp> start(const Pending &pending, Bytes dataOut) override;

private:
    std::variant<Outcome, Pending> dispatch(const Command &command, NexusId nexus);
    std::variant<Outcome, Pending> beginMedium(const Command &command, NexusId nexus) const;
    std::optional<Sense> checkRange(const Command &command) const;
    std::optional<Sense> checkAtomic(const Command &command) const;
    std::variant<Outcome, MediaOp> startParameters(const Pending &pending, Bytes dataOut);
    std::variant<Outcome, MediaOp> startUnmap(Bytes dataOut) const;
    MediaOp startWriteSame(const Command &command, Bytes dataOut) const;
    void deliverNotices();

    Identity m_identity;
    BlockCount m_size;
    bool m_readOnly = false;
    DeviceLimits m_limits;
    unsigned m_unitCount = 1;
    ModePages m_mode;
    Reservations m_reservations;
    UnitAttentions m_attentions;
    std::shared_ptr<StateKeeper> m_keeper = std::make_shared<StateKeeper>();
    std::uint64_t m_stateSerial = 0;
};

} // namespace netseat::scsi
