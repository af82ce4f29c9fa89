#pragma once

#include "scsi/inquiry.h"
#include "scsi/optical_data.h"
#include "scsi/unit.h"
#include "scsi/unit_attention.h"

#include <map>
#include <set>

namespace netseat::scsi {

/// A CD-ROM or DVD-ROM drive (MMC-6) with an installer's image in it: for firmware that boots from it (El Torito), for
/// Linux (sr) and for Windows set-up. It only reads; what writes is unknown to it, as to any such drive (5h/20h/00h).
/// Its blocks have 2048 octets, the device below has kBlockSize: a MediaOp counts in those.
class OpticalUnit final : public Unit {
public:
    /// `size` of the image in blocks of kBlockSize; what does not fill a block of the disc is left out.
    OpticalUnit(Identity identity, BlockCount size);

    /// Closes the tray if there was no other session: a machine that comes back finds its disc, even if the one before
    /// it had ejected it at the end of set-up.
    void nexusAttached(NexusId nexus, const std::string &initiatorPort = {}) override;
    void nexusDetached(NexusId nexus) override;
    void reset(NexusId by) override;
    void setUnitCount(unsigned count) override;
    /// Another disc is in the drive: unit attention 28h/00h and a media event for all.
    void mediumChanged(BlockCount size);

    std::variant<Outcome, Pending> begin(NexusId nexus, Bytes cdb) override;
    std::variant<Outcome, MediaOp> start(const Pending &pending, Bytes dataOut) override;

private:
    enum class MediaEvent : std::uint8_t { None = 0, NewMedia = 2, Removal = 3 };

    DriveState state() const;
    std::variant<Outcome, Pending> dispatch(const Command &command, NexusId nexus);
    std::variant<Outcome, Pending> dispatchOnDisc(const Command &command, NexusId nexus) const;
    std::variant<Outcome, Pending> beginRead(const Command &command, NexusId nexus) const;
    Outcome startStop(const Command &command, NexusId nexus);
    Outcome eventStatus(const Command &command, NexusId nexus);

    Identity m_identity;
    Disc m_disc;
    bool m_trayOpen = false;
    unsigned m_unitCount = 1;
    std::set<NexusId> m_preventing; ///< PREVENT ALLOW MEDIUM REMOVAL
    std::map<NexusId, MediaEvent> m_events; ///< of each session, what it has not been told
    UnitAttentions m_attentions;
};

} // namespace netseat::scsi
