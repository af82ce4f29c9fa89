#pragma once

#include "base/clock.h"
#include "inventory/inventory.h"
#include "iscsi/login.h"

#include <functional>

namespace netseat::iscsi {

/// The rules by which one client's disk passes from session to session and from boot to boot. No socket, no file, no clock.
///
/// A boot begins when the machine is handed its plan (bootBegins), not at a login: firmware logs in up to twice, the
/// operating system after it, and once more when its daemon takes over. All of these use the layer of that boot, and each
/// makes the one before give way, since firmware never says goodbye. Only where a CD-ROM lies beside the disk does firmware
/// have two at once: iPXE logs in for each drive. Anybody can send a packet with a machine's MAC, so a plan alone never
/// touches the layer in use: only the login of a new boot does.
class Seat {
public:
    /// A different address with the same initiator name is the same machine only if its old session has been silent for
    /// so long; open-iscsi says something every 5 s.
    static constexpr seconds kSilence{6};
    /// An operating system may come back to its session for so long (open-iscsi's replacement_timeout).
    static constexpr seconds kComeback{120};
    /// Sessions that firmware may have at once, one a drive: the disk's and the CD-ROM's.
    static constexpr std::size_t kDrives = 2;

    /// `shared`: several initiators may use the disk at once; only a session's own successor makes it give way. Counts for
    /// the next login: who is in stays in.
    void setShared(bool shared) { m_shared = shared; }

    /// What the client's target consists of: which of its layers, or the image itself; and what is in its drive.
    struct Disk {
        VersionId version;
        bool kept = false;
        bool readOnly = false; ///< the version itself, no layer
        std::optional<ImageId> cdrom = {};
        bool draft = false; ///< maintenance: the version is a draft, and is written to
        bool own = false; ///< a whole disk, with nothing below it
        bool config = false; ///< a config disk beside it
        /// It gets a layer of its own at every boot.
        bool startsFresh() const { return !kept && !readOnly && !draft && !own; }
        friend bool operator==(const Disk &, const Disk &) = default;
    };
    /// A session that wants the disk.
    struct Visitor {
        std::uint64_t session = 0; ///< number of its connection
        std::string initiator;
        Ipv4Address from;
        Isid isid{};
        std::uint16_t tsih = 0;
        std::uint16_t connectionId = 0;
        bool firmware = false;
    };

    enum class Promote {
        No,
        IfPrepared, ///< there may be a fresh layer from before a restart of the service
        Yes ///< put the fresh layer in place of the old one
    };
    struct Decision {
        std::uint16_t status = login_status::kSuccess;
        std::string why;
        bool secondWriter = false;
        std::vector<std::uint64_t> giveWay; ///< sessions to end now
        Disk disk;
        bool reopen = false; ///< the disk must be opened (after closing what is open)
        Promote promote = Promote::No;
        bool newBoot = false;
        std::uint16_t tsih = 0;
    };

    /// `wanted`: the client's disk by the inventory of now. `lastHeard`: when a live session said something last.
    Decision login(const Visitor &visitor, const std::optional<Disk> &wanted, TimePoint now,
        const std::function<TimePoint(std::uint64_t)> &lastHeard);

    /// The machine is handed its plan. True: a fresh layer should be prepared, beside the one in use.
    bool bootBegins(const std::optional<Disk> &wanted);

    /// True: that was the last one, and the disk should be flushed and closed.
    bool sessionEnded(std::uint64_t session, TimePoint now);
    void diskClosed() { m_open.reset(); }

    std::size_t sessions() const { return m_live.size(); }
    bool isPending() const { return m_pending; }
    /// This login comes from a system that was running before the service was: nothing is remembered of its boot.
    bool resumes(const Visitor &visitor) const { return !m_boot && !visitor.firmware; }

private:
    struct Last {
        std::string initiator;
        Isid isid{};
        TimePoint ended;
    };
    std::optional<Decision> refuseStranger(
        const Visitor &visitor, TimePoint now, const std::function<TimePoint(std::uint64_t)> &lastHeard) const;
    std::optional<Decision> checkJoin(const Visitor &visitor) const;
    bool isInUseByOthers(const Visitor &visitor) const;
    std::vector<std::uint64_t> whoGivesWay(const Visitor &visitor, const Decision &decision) const;
    bool mustGiveWay(const Visitor &live, const Visitor &visitor, const Decision &decision) const;
    bool continuesSession(const Visitor &visitor, TimePoint now) const;

    bool m_shared = false;
    std::vector<Visitor> m_live; // in order of login; at most one, unless shared or for the drives of firmware
    std::optional<Last> m_last;
    std::optional<Disk> m_open; // or being opened
    std::optional<Disk> m_boot; // of the boot under way; none: nothing is known since the service started
    bool m_pending = false; // a plan was handed out, and its boot has not logged in yet
    std::uint16_t m_nextTsih = 1;
};

} // namespace netseat::iscsi
