#include "iscsi/seat.h"

#include <algorithm>

namespace netseat::iscsi {

using namespace login_status;

namespace {
Seat::Decision refusal(std::uint16_t status, std::string why)
{
    Seat::Decision decision;
    decision.status = status;
    decision.why = std::move(why);
    return decision;
}
} // namespace

/// RFC 7143, 6.3.4 and 11.12.6: a TSIH other than 0 means a session that exists.
std::optional<Seat::Decision> Seat::checkJoin(const Visitor &visitor) const
{
    if (visitor.tsih == 0)
        return std::nullopt;
    const auto found = std::find_if(m_live.begin(), m_live.end(), [&](const Visitor &live) {
        return live.tsih == visitor.tsih && live.isid == visitor.isid && live.initiator == visitor.initiator;
    });
    if (found == m_live.end())
        return refusal(kNoSuchSession, "It wants to go on with a session that does not exist any more.");
    if (found->connectionId != visitor.connectionId)
        return refusal(kTooManyConnections, "It wants a second connection in its session; there can be one.");
    return std::nullopt;
}

std::optional<Seat::Decision> Seat::refuseStranger(
    const Visitor &visitor, TimePoint now, const std::function<TimePoint(std::uint64_t)> &lastHeard) const
{
    for (const auto &live : m_live) {
        if (live.from == visitor.from)
            continue; // firmware and operating system may have different names
        const bool silent = now - lastHeard(live.session) >= kSilence;
        if (live.initiator == visitor.initiator && silent)
            continue; // it has got another address meanwhile
        auto decision = refusal(kUnavailable,
            "The disk is in use by " + live.initiator + " at " + live.from.toString()
                + "; a second writer would destroy it.");
        decision.secondWriter = true;
        return decision;
    }
    return std::nullopt;
}

/// Session reinstatement (6.3.5), also of one that has ended a moment ago.
bool Seat::continuesSession(const Visitor &visitor, TimePoint now) const
{
    const bool live = std::any_of(m_live.begin(), m_live.end(),
        [&](const Visitor &session) { return session.isid == visitor.isid && session.initiator == visitor.initiator; });
    return live
        || (m_live.empty() && m_last && m_last->isid == visitor.isid && m_last->initiator == visitor.initiator
            && now - m_last->ended <= kComeback);
}

namespace {
/// Of one machine, as far as can be known: multipath comes from several addresses, firmware and system with two names.
bool isSameMachine(const Seat::Visitor &a, const Seat::Visitor &b)
{
    return a.from == b.from || a.initiator == b.initiator;
}

/// iPXE has a session for each drive that it attached, with the name and address of the others and an ISID of its own. It
/// is one program, so they are no two writers.
bool isOtherDrive(const Seat::Visitor &live, const Seat::Visitor &visitor)
{
    return live.firmware && visitor.firmware && live.from == visitor.from && live.initiator == visitor.initiator
        && live.isid != visitor.isid;
}
} // namespace

/// Of a shared disk: other machines work on it. A boot of one of them is no reason to take it from the others.
bool Seat::isInUseByOthers(const Visitor &visitor) const
{
    return m_shared && std::any_of(m_live.begin(), m_live.end(), [&](const Visitor &live) {
        return !isSameMachine(live, visitor);
    });
}

bool Seat::mustGiveWay(const Visitor &live, const Visitor &visitor, const Decision &decision) const
{
    if (decision.newBoot) // nobody else is there, and this machine's sessions died with it
        return true;
    if (!m_shared)
        return !decision.disk.cdrom || !isOtherDrive(live, visitor);
    return live.isid == visitor.isid && live.initiator == visitor.initiator;
}

std::vector<std::uint64_t> Seat::whoGivesWay(const Visitor &visitor, const Decision &decision) const
{
    std::vector<std::uint64_t> sessions;
    std::vector<std::uint64_t> stay;
    for (const auto &live : m_live)
        (mustGiveWay(live, visitor, decision) ? sessions : stay).push_back(live.session);
    // Firmware with more sessions than drives has left one behind. Should it be the wrong one, iPXE logs in again.
    if (!m_shared && stay.size() >= kDrives)
        sessions.push_back(stay.front());
    return sessions;
}

Seat::Decision Seat::login(const Visitor &visitor, const std::optional<Disk> &wanted, TimePoint now,
    const std::function<TimePoint(std::uint64_t)> &lastHeard)
{
    if (auto refused = checkJoin(visitor))
        return *refused;
    if (!m_shared)
        if (auto refused = refuseStranger(visitor, now, lastHeard))
            return *refused;

    Decision decision;
    // After a restart of the service nothing is remembered: an operating system is in the middle of its boot then, and
    // must find its layer as it was.
    const bool midway = resumes(visitor);
    const bool boots = m_pending && !continuesSession(visitor, now) && !midway;
    decision.newBoot = boots && !isInUseByOthers(visitor);
    const bool remembered = m_boot && !decision.newBoot && (!m_live.empty() || !visitor.firmware);
    const auto disk = remembered ? m_boot : wanted;
    if (!disk)
        return refusal(kUnavailable, "No image is chosen for this client.");
    decision.disk = *disk;
    if (disk->startsFresh() && decision.newBoot)
        decision.promote = Promote::Yes;
    else if (disk->startsFresh() && !m_boot && visitor.firmware)
        decision.promote = Promote::IfPrepared;
    decision.reopen = m_open != disk || decision.promote != Promote::No;
    decision.giveWay = whoGivesWay(visitor, decision);
    decision.tsih = visitor.tsih;
    if (decision.tsih == 0) {
        decision.tsih = m_nextTsih;
        m_nextTsih = static_cast<std::uint16_t>(m_nextTsih == 0xffff ? 1 : m_nextTsih + 1);
    }

    if (boots) // one that joined the others on their layer stays on it, whoever leaves first
        m_pending = false;
    m_boot = disk;
    m_open = disk;
    std::erase_if(m_live, [&](const Visitor &live) {
        return std::find(decision.giveWay.begin(), decision.giveWay.end(), live.session) != decision.giveWay.end();
    });
    m_live.push_back(visitor);
    m_live.back().tsih = decision.tsih;
    return decision;
}

bool Seat::bootBegins(const std::optional<Disk> &wanted)
{
    m_pending = true;
    return wanted && wanted->startsFresh();
}

bool Seat::sessionEnded(std::uint64_t session, TimePoint now)
{
    const auto found =
        std::find_if(m_live.begin(), m_live.end(), [&](const Visitor &live) { return live.session == session; });
    if (found == m_live.end())
        return false; // it had given way already
    m_last = {found->initiator, found->isid, now};
    m_live.erase(found);
    return m_live.empty();
}

} // namespace netseat::iscsi
