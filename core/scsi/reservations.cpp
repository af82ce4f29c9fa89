#include "scsi/reservations.h"

#include <algorithm>
#include <set>

namespace netseat::scsi {

namespace {

/// Service actions of PERSISTENT RESERVE OUT (SPC-4, 6.17.2).
enum Action : std::uint8_t {
    Register,
    Reserve,
    Release,
    Clear,
    Preempt,
    PreemptAndAbort,
    RegisterAndIgnore,
    RegisterAndMove,
};

enum class Access : std::uint8_t {
    Always, ///< whoever holds what
    Reads, ///< kept out by an exclusive access reservation only
    Changes, ///< kept out by all
};

/// Rows of the tables of commands and reservations (SPC-4 and SBC-3, clauses "Reservations"), RESERVE(6) aside.
Access accessOf(const Command &command)
{
    switch (command.operation) {
    case Operation::Inquiry:
    case Operation::ReportLuns:
    case Operation::RequestSense:
    case Operation::TestUnitReady:
    case Operation::ReadCapacity10:
    case Operation::ReadCapacity16:
    case Operation::PersistentReserveIn:
    case Operation::PersistentReserveOut: // checks by itself
    case Operation::Reserve: // the same
    case Operation::Release:
        return Access::Always;
    case Operation::StartStopUnit: { // starting the disk is harmless
        const bool start = (command.option & 0x01) != 0 && command.option >> 4 == 0;
        return start ? Access::Always : Access::Changes;
    }
    case Operation::Read:
    case Operation::Verify:
    case Operation::Prefetch:
    case Operation::GetLbaStatus:
    case Operation::ReadDefectData:
    case Operation::PreventAllowRemoval:
        return Access::Reads;
    default:
        return Access::Changes;
    }
}

/// What another initiator may do while a RESERVE(6) is in force (SPC-2, 5.5).
bool passesReserve(const Command &command)
{
    switch (command.operation) {
    case Operation::Inquiry:
    case Operation::ReportLuns:
    case Operation::RequestSense:
    case Operation::ReadCapacity10:
    case Operation::ReadCapacity16:
    case Operation::Release: // without effect
        return true;
    default:
        return false;
    }
}

bool isExclusiveAccess(ReservationType type)
{
    return type == ReservationType::ExclusiveAccess || type == ReservationType::ExclusiveAccessRegistrantsOnly
        || type == ReservationType::ExclusiveAccessAllRegistrants;
}

constexpr Sense kNoResources = sense::make(SenseKey::IllegalRequest, 0x55, 0x04);

bool isAllRegistrants(ReservationType type)
{
    return type == ReservationType::WriteExclusiveAllRegistrants
        || type == ReservationType::ExclusiveAccessAllRegistrants;
}

/// Registrants-only and all-registrants types let every registered initiator in.
bool isForRegistrants(ReservationType type)
{
    return type != ReservationType::WriteExclusive && type != ReservationType::ExclusiveAccess;
}

std::string nameless(NexusId nexus)
{
    return "nexus " + std::to_string(nexus.value); // no iSCSI name has a space
}

bool isNameless(const std::string &port)
{
    return port.find(' ') != std::string::npos;
}

} // namespace

void Reservations::attach(NexusId nexus, const std::string &port)
{
    m_ports[nexus] = port.empty() || isNameless(port) ? nameless(nexus) : port;
    if (auto *registrant = registrantOf(nexus))
        registrant->nexus = nexus;
}

void Reservations::detach(NexusId nexus)
{
    if (m_reservedBy == nexus)
        m_reservedBy.reset();
    if (auto *registrant = registrantOf(nexus)) {
        if (isNameless(registrant->port))
            unregister(registrant->port);
        else if (registrant->nexus == nexus) // and not the one that took its place
            registrant->nexus.reset();
    }
    m_ports.erase(nexus);
}

std::string Reservations::portOf(NexusId nexus) const
{
    const auto found = m_ports.find(nexus);
    return found == m_ports.end() ? nameless(nexus) : found->second;
}

std::optional<NexusId> Reservations::nexusOf(const std::string &port) const
{
    // The latest one: with session reinstatement, the old one may still be there.
    const auto found =
        std::find_if(m_ports.rbegin(), m_ports.rend(), [&port](const auto &p) { return p.second == port; });
    return found == m_ports.rend() ? std::nullopt : std::optional(found->first);
}

/// A TransportID without a port stands for the device's one port (SPC-4, 7.6.4.6): which, only its session can tell.
std::variant<std::string, Sense> Reservations::portOf(const TransportId &id) const
{
    constexpr std::uint16_t kTransportIds = 24;
    if (!id.isid.empty())
        return id.port();
    std::set<std::string> ports;
    for (const auto &[nexus, port] : m_ports) {
        if (port.starts_with(id.name + ",i,0x"))
            ports.insert(port);
    }
    if (ports.size() != 1)
        return sense::invalidFieldInParameters(kTransportIds);
    return *ports.begin();
}

Result<void> Reservations::restore(Bytes kept)
{
    auto state = decodeReservationState(kept);
    if (!state)
        return state.error();
    m_state = std::move(*state);
    m_keptState.assign(kept.begin(), kept.end());
    for (auto &registrant : m_state.registrants)
        registrant.nexus = nexusOf(registrant.port);
    return {};
}

std::optional<ByteVector> Reservations::takeChangedState(bool again)
{
    if (!m_kept)
        return {};
    auto state = m_state.aptpl ? encode(m_state) : ByteVector();
    if (state == m_keptState && !again)
        return {};
    m_keptState = state;
    return state;
}

bool Reservations::conflicts(NexusId nexus, const Command &command) const
{
    if (m_reservedBy && *m_reservedBy != nexus && !passesReserve(command))
        return true;
    if (!m_state.persistent)
        return false;
    const auto access = accessOf(command);
    if (access == Access::Always)
        return false;
    if (const auto *registrant = registrantOf(nexus);
        registrant && (m_state.holds(*registrant) || isForRegistrants(m_state.persistent->type)))
        return false;
    return access == Access::Changes || isExclusiveAccess(m_state.persistent->type);
}

/// Whether RESERVE and RELEASE(6) of that initiator are good and do nothing (SPC-4, 5.13.3: CRH is 1).
bool Reservations::passesAsCompatible(NexusId nexus) const
{
    const auto *registrant = registrantOf(nexus);
    return registrant && m_state.persistent
        && (m_state.holds(*registrant) || isForRegistrants(m_state.persistent->type));
}

Outcome Reservations::reserve(NexusId nexus)
{
    if (passesAsCompatible(nexus))
        return Outcome::good();
    if (!m_state.registrants.empty()) // otherwise the old way and the new one don't mix
        return Outcome::reservationConflict();
    m_reservedBy = nexus;
    return Outcome::good();
}

Outcome Reservations::release(NexusId nexus)
{
    if (passesAsCompatible(nexus))
        return Outcome::good();
    if (!m_state.registrants.empty())
        return Outcome::reservationConflict();
    if (m_reservedBy == nexus)
        m_reservedBy.reset();
    return Outcome::good();
}

/// The ports that SPEC_I_PT asks for and that are not registered yet.
std::optional<Sense> Reservations::registerOthers(const Parameters &given, std::vector<std::string> &ports) const
{
    for (const auto &id : given.initiators) {
        const auto port = portOf(id);
        if (const auto *sense = std::get_if<Sense>(&port))
            return *sense;
        const auto &name = *std::get_if<std::string>(&port);
        if (!m_state.find(name) && std::find(ports.begin(), ports.end(), name) == ports.end())
            ports.push_back(name);
    }
    return {};
}

/// REGISTER and REGISTER AND IGNORE EXISTING KEY, once the key has been checked (SPC-4, 5.13.7).
Outcome Reservations::registerKey(NexusId nexus, const Parameters &given)
{
    constexpr std::uint16_t kFlags = 20;
    auto *registrant = registrantOf(nexus);
    if (registrant && given.specIPt) // only with the first registration
        return Outcome::checkCondition(sense::invalidFieldInParameters(kFlags));
    std::vector<std::string> ports;
    if (!registrant)
        ports.push_back(portOf(nexus));
    if (const auto sense = registerOthers(given, ports))
        return Outcome::checkCondition(*sense);
    if (given.actionKey == 0 && !registrant)
        return Outcome::good();
    if (m_state.registrants.size() + ports.size() > kMaxRegistrants)
        return Outcome::checkCondition(kNoResources);
    ++m_state.generation;
    m_state.aptpl = given.aptpl;
    for (const auto &port : ports)
        m_state.registrants.push_back({port, nexusOf(port), given.actionKey});
    if (!registrant)
        return Outcome::good();
    if (given.actionKey != 0)
        registrant->key = given.actionKey;
    else
        unregister(std::string(registrant->port));
    return Outcome::good();
}

/// SPC-4, 5.13.8.
Outcome Reservations::registerAndMove(const Registrant &by, const Parameters &given)
{
    constexpr std::uint16_t kActionKey = 8;
    constexpr std::uint16_t kTargetPort = 18;
    constexpr std::uint16_t kTransportIds = 24;
    constexpr std::uint16_t kServiceAction = 1;
    if (!m_state.persistent)
        return Outcome::invalidFieldInCdb(kServiceAction);
    if (isAllRegistrants(m_state.persistent->type) || !m_state.holds(by))
        return Outcome::reservationConflict();
    if (given.actionKey == 0)
        return Outcome::checkCondition(sense::invalidFieldInParameters(kActionKey));
    if (given.targetPort != 1)
        return Outcome::checkCondition(sense::invalidFieldInParameters(kTargetPort));
    const auto port = portOf(given.initiators.front());
    if (const auto *sense = std::get_if<Sense>(&port))
        return Outcome::checkCondition(*sense);
    const auto to = *std::get_if<std::string>(&port);
    const auto from = by.port; // `by` lies in the list that changes below
    if (to == from)
        return Outcome::checkCondition(sense::invalidFieldInParameters(kTransportIds));
    if (auto *known = m_state.find(to)) {
        known->key = given.actionKey;
    } else {
        if (m_state.registrants.size() >= kMaxRegistrants)
            return Outcome::checkCondition(kNoResources);
        m_state.registrants.push_back({to, nexusOf(to), given.actionKey});
    }
    ++m_state.generation;
    m_state.aptpl = given.aptpl;
    m_state.persistent->holder = to;
    if (given.unregister)
        unregister(from);
    return Outcome::good();
}

void Reservations::unregister(const std::string &port)
{
    const auto gone = std::find_if(
        m_state.registrants.begin(), m_state.registrants.end(), [&](const auto &r) { return r.port == port; });
    if (gone == m_state.registrants.end())
        return;
    m_state.registrants.erase(gone);
    if (!m_state.persistent)
        return;
    const bool released =
        isAllRegistrants(m_state.persistent->type) ? m_state.registrants.empty() : m_state.persistent->holder == port;
    if (!released)
        return;
    if (isForRegistrants(m_state.persistent->type))
        tellOtherRegistrants(port, Attention::ReservationsReleased);
    m_state.persistent.reset();
}

Outcome Reservations::reservePersistent(const Registrant &by, ReservationType type)
{
    if (m_state.persistent && (!m_state.holds(by) || m_state.persistent->type != type))
        return Outcome::reservationConflict();
    if (!m_state.persistent)
        m_state.persistent = PersistentReservation{type, by.port};
    return Outcome::good();
}

Outcome Reservations::releasePersistent(const Registrant &by, ReservationType type)
{
    constexpr Sense kInvalidRelease = sense::make(SenseKey::IllegalRequest, 0x26, 0x04);
    if (!m_state.persistent || !m_state.holds(by))
        return Outcome::good();
    if (m_state.persistent->type != type)
        return Outcome::checkCondition(kInvalidRelease);
    if (isForRegistrants(type))
        tellOtherRegistrants(by.port, Attention::ReservationsReleased);
    m_state.persistent.reset();
    return Outcome::good();
}

void Reservations::clear(const Registrant &by)
{
    ++m_state.generation;
    tellOtherRegistrants(by.port, Attention::ReservationsPreempted);
    m_state.persistent.reset();
    m_state.registrants.clear();
}

/// Takes out the registrations with that key (all, without one) but the preempting initiator's own.
std::vector<Registrant> Reservations::removeOthers(const std::string &by, std::optional<std::uint64_t> key)
{
    std::vector<Registrant> removed;
    std::erase_if(m_state.registrants, [&](const Registrant &registrant) {
        const bool goes = registrant.port != by && (!key || registrant.key == *key);
        if (goes)
            removed.push_back(registrant);
        return goes;
    });
    return removed;
}

Outcome Reservations::preempt(const Registrant &by, std::uint64_t key, ReservationType type, bool abort)
{
    const auto port = by.port; // `by` lies in the list that changes below
    const bool all = m_state.persistent && isAllRegistrants(m_state.persistent->type);
    bool takesOver = false;
    if (m_state.persistent) {
        const auto holder = std::find_if(m_state.registrants.begin(), m_state.registrants.end(),
            [&](const auto &r) { return r.port == m_state.persistent->holder; });
        takesOver = all ? key == 0 : holder != m_state.registrants.end() && holder->key == key;
    }
    if (!takesOver) {
        if (key == 0)
            return Outcome::checkCondition(sense::invalidFieldInParameters(8));
        const bool known = std::any_of(
            m_state.registrants.begin(), m_state.registrants.end(), [&](const auto &r) { return r.key == key; });
        if (!known)
            return Outcome::reservationConflict();
    }

    ++m_state.generation;
    const auto removed = removeOthers(port, takesOver && all ? std::nullopt : std::optional(key));
    auto outcome = Outcome::good();
    for (const auto &registrant : removed) {
        notify(registrant, Attention::RegistrationsPreempted);
        if (abort && registrant.nexus)
            outcome.abortTasksOf.push_back(*registrant.nexus);
    }
    if (takesOver) {
        const bool changed = m_state.persistent->type != type;
        if (changed && isForRegistrants(m_state.persistent->type))
            tellOtherRegistrants(port, Attention::ReservationsReleased);
        m_state.persistent = PersistentReservation{type, port};
    }
    return outcome;
}

void Reservations::notify(const Registrant &to, Attention what)
{
    if (to.nexus)
        m_notices.push_back({*to.nexus, what});
}

void Reservations::tellOtherRegistrants(const std::string &but, Attention what)
{
    for (const auto &registrant : m_state.registrants) {
        if (registrant.port != but)
            notify(registrant, what);
    }
}

std::variant<Reservations::Parameters, Sense> Reservations::decodeParameters(const Command &command, Bytes list)
{
    constexpr std::size_t kHeader = 24;
    constexpr std::uint16_t kFlags = 20;
    constexpr std::byte kSpecIPt{0x08};
    constexpr std::byte kAptpl{0x01};
    constexpr std::byte kUnregister{0x02};
    if (list.size() != command.length || list.size() < kHeader)
        return sense::kParameterListLength;
    const bool moves = command.serviceAction == RegisterAndMove;
    const auto flags = list[moves ? 17 : 20];
    Parameters given;
    given.key = loadBe<std::uint64_t>(list.data());
    given.actionKey = loadBe<std::uint64_t>(list.data() + 8);
    given.aptpl = (flags & kAptpl) != std::byte{0};
    given.specIPt = !moves && (flags & kSpecIPt) != std::byte{0};
    given.unregister = moves && (flags & kUnregister) != std::byte{0};
    given.targetPort = loadBe<std::uint16_t>(list.data() + 18);
    // ALL_TG_PT is fine: there is one target port.
    if (given.specIPt && command.serviceAction != Register)
        return sense::invalidFieldInParameters(kFlags);
    if (!moves && !given.specIPt) {
        if (list.size() != kHeader)
            return sense::kParameterListLength;
        return given;
    }
    // REGISTER AND MOVE has the length of its one TransportID in the header, SPEC_I_PT that of a list behind it.
    const std::size_t before = moves ? kHeader : kHeader + 4;
    if (list.size() < before)
        return sense::kParameterListLength;
    if (loadBe<std::uint32_t>(list.data() + before - 4) != list.size() - before)
        return sense::kParameterListLength;
    given.initiators = decodeTransportIds(list.subspan(before));
    const bool wellFormed = moves ? given.initiators.size() == 1 : !given.initiators.empty() || list.size() == before;
    if (!wellFormed)
        return sense::invalidFieldInParameters(static_cast<std::uint16_t>(before));
    return given;
}

Outcome Reservations::persistentOut(NexusId nexus, const Command &command, Bytes parameters)
{
    const auto given = decodeParameters(command, parameters);
    if (const auto *sense = std::get_if<Sense>(&given))
        return Outcome::checkCondition(*sense);
    return carryOut(nexus, command, *std::get_if<Parameters>(&given));
}

Outcome Reservations::carryOut(NexusId nexus, const Command &command, const Parameters &given)
{
    constexpr std::uint16_t kScopeAndType = 2;
    const auto action = command.serviceAction;
    const auto *registrant = registrantOf(nexus);
    if (action == Register || action == RegisterAndIgnore || action == RegisterAndMove) {
        if (given.aptpl && !m_kept)
            return Outcome::checkCondition(sense::invalidFieldInParameters(action == RegisterAndMove ? 17 : 20));
        if (action == Register && (registrant ? registrant->key : 0) != given.key)
            return Outcome::reservationConflict();
        if (action != RegisterAndMove)
            return registerKey(nexus, given);
    }
    if (!registrant || registrant->key != given.key)
        return Outcome::reservationConflict();
    if (action == RegisterAndMove)
        return registerAndMove(*registrant, given);
    if (action == Clear) {
        clear(*registrant);
        return Outcome::good();
    }

    const auto type = static_cast<ReservationType>(command.option & 0x0f);
    if (command.option >> 4 != 0 || !isReservationType(command.option & 0x0f))
        return Outcome::invalidFieldInCdb(kScopeAndType);
    if (action == Reserve)
        return reservePersistent(*registrant, type);
    if (action == Release)
        return releasePersistent(*registrant, type);
    return preempt(*registrant, given.actionKey, type, action == PreemptAndAbort);
}

Outcome Reservations::persistentIn(const Command &command) const
{
    return Outcome::cut(reservationReport(command, m_state, m_kept), command.length);
}

} // namespace netseat::scsi
