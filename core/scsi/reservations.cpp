#include "scsi/reservations.h"

#include <algorithm>

namespace netseat::scsi {

namespace {

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

const Reservations::Registrant *Reservations::registrantOf(NexusId nexus) const
{
    const auto port = portOf(nexus);
    const auto found =
        std::find_if(m_registrants.begin(), m_registrants.end(), [&](const auto &r) { return r.port == port; });
    return found == m_registrants.end() ? nullptr : &*found;
}

Reservations::Registrant *Reservations::registrantOf(NexusId nexus)
{
    return const_cast<Registrant *>(std::as_const(*this).registrantOf(nexus));
}

bool Reservations::holds(const Registrant &registrant) const
{
    return m_persistent && (isAllRegistrants(m_persistent->type) || m_persistent->holder == registrant.port);
}

bool Reservations::conflicts(NexusId nexus, const Command &command) const
{
    if (m_reservedBy && *m_reservedBy != nexus && !passesReserve(command))
        return true;
    if (!m_persistent)
        return false;
    const auto access = accessOf(command);
    if (access == Access::Always)
        return false;
    if (const auto *registrant = registrantOf(nexus);
        registrant && (holds(*registrant) || isForRegistrants(m_persistent->type)))
        return false;
    return access == Access::Changes || isExclusiveAccess(m_persistent->type);
}

Outcome Reservations::reserve(NexusId nexus)
{
    if (!m_registrants.empty()) // the old way and the new one don't mix (CRH is 0)
        return Outcome::reservationConflict();
    m_reservedBy = nexus;
    return Outcome::good();
}

Outcome Reservations::release(NexusId nexus)
{
    if (!m_registrants.empty())
        return Outcome::reservationConflict();
    if (m_reservedBy == nexus)
        m_reservedBy.reset();
    return Outcome::good();
}

Outcome Reservations::registerKey(NexusId nexus, std::uint64_t newKey)
{
    constexpr Sense kNoResources = sense::make(SenseKey::IllegalRequest, 0x55, 0x04);
    auto *registrant = registrantOf(nexus);
    if (!registrant && newKey == 0)
        return Outcome::good();
    if (!registrant && m_registrants.size() >= kMaxRegistrants)
        return Outcome::checkCondition(kNoResources);
    ++m_generation;
    if (!registrant)
        m_registrants.push_back({portOf(nexus), nexus, newKey});
    else if (newKey != 0)
        registrant->key = newKey;
    else
        unregister(std::string(registrant->port));
    return Outcome::good();
}

void Reservations::unregister(const std::string &port)
{
    const auto gone =
        std::find_if(m_registrants.begin(), m_registrants.end(), [&](const auto &r) { return r.port == port; });
    if (gone == m_registrants.end())
        return;
    m_registrants.erase(gone);
    if (!m_persistent)
        return;
    const bool released = isAllRegistrants(m_persistent->type) ? m_registrants.empty() : m_persistent->holder == port;
    if (!released)
        return;
    if (isForRegistrants(m_persistent->type))
        tellOtherRegistrants(port, Attention::ReservationsReleased);
    m_persistent.reset();
}

Outcome Reservations::reservePersistent(const Registrant &by, ReservationType type)
{
    if (m_persistent && (!holds(by) || m_persistent->type != type))
        return Outcome::reservationConflict();
    if (!m_persistent)
        m_persistent = Persistent{type, by.port};
    return Outcome::good();
}

Outcome Reservations::releasePersistent(const Registrant &by, ReservationType type)
{
    constexpr Sense kInvalidRelease = sense::make(SenseKey::IllegalRequest, 0x26, 0x04);
    if (!m_persistent || !holds(by))
        return Outcome::good();
    if (m_persistent->type != type)
        return Outcome::checkCondition(kInvalidRelease);
    if (isForRegistrants(type))
        tellOtherRegistrants(by.port, Attention::ReservationsReleased);
    m_persistent.reset();
    return Outcome::good();
}

void Reservations::clear(const Registrant &by)
{
    ++m_generation;
    tellOtherRegistrants(by.port, Attention::ReservationsPreempted);
    m_persistent.reset();
    m_registrants.clear();
}

/// Takes out the registrations with that key (all, without one) but the preempting initiator's own.
std::vector<Reservations::Registrant> Reservations::removeOthers(
    const std::string &by, std::optional<std::uint64_t> key)
{
    std::vector<Registrant> removed;
    std::erase_if(m_registrants, [&](const Registrant &registrant) {
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
    const bool all = m_persistent && isAllRegistrants(m_persistent->type);
    bool takesOver = false;
    if (m_persistent) {
        const auto holder = std::find_if(
            m_registrants.begin(), m_registrants.end(), [&](const auto &r) { return r.port == m_persistent->holder; });
        takesOver = all ? key == 0 : holder != m_registrants.end() && holder->key == key;
    }
    if (!takesOver) {
        if (key == 0)
            return Outcome::checkCondition(sense::invalidFieldInParameters(8));
        const bool known =
            std::any_of(m_registrants.begin(), m_registrants.end(), [&](const auto &r) { return r.key == key; });
        if (!known)
            return Outcome::reservationConflict();
    }

    ++m_generation;
    const auto removed = removeOthers(port, takesOver && all ? std::nullopt : std::optional(key));
    auto outcome = Outcome::good();
    for (const auto &registrant : removed) {
        notify(registrant, Attention::RegistrationsPreempted);
        if (abort && registrant.nexus)
            outcome.abortTasksOf.push_back(*registrant.nexus);
    }
    if (takesOver) {
        const bool changed = m_persistent->type != type;
        if (changed && isForRegistrants(m_persistent->type))
            tellOtherRegistrants(port, Attention::ReservationsReleased);
        m_persistent = Persistent{type, port};
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
    for (const auto &registrant : m_registrants) {
        if (registrant.port != but)
            notify(registrant, what);
    }
}

Outcome Reservations::persistentOut(NexusId nexus, const Command &command, Bytes parameters)
{
    enum Action : std::uint8_t { Register, Reserve, Release, Clear, Preempt, PreemptAndAbort, RegisterAndIgnore };
    constexpr std::uint32_t kListLength = 24;
    constexpr std::uint16_t kScopeAndType = 2;
    constexpr std::size_t kFlags = 20;
    constexpr std::byte kSpecIPt{0x08};
    constexpr std::byte kAptpl{0x01};
    if (command.length != kListLength || parameters.size() < kListLength)
        return Outcome::checkCondition(sense::kParameterListLength);
    const auto key = loadBe<std::uint64_t>(parameters.data());
    const auto actionKey = loadBe<std::uint64_t>(parameters.data() + 8);
    const auto flags = parameters[kFlags];
    const auto action = Action{command.serviceAction};
    const bool registers = action == Register || action == RegisterAndIgnore;
    // ALL_TG_PT is fine: there is one port. Registering others (SPEC_I_PT) and surviving power loss (APTPL) are not had.
    if ((flags & kSpecIPt) != std::byte{0} || (registers && (flags & kAptpl) != std::byte{0}))
        return Outcome::checkCondition(sense::invalidFieldInParameters(kFlags));

    const auto *registrant = registrantOf(nexus);
    if (action == RegisterAndIgnore)
        return registerKey(nexus, actionKey);
    if (action == Register)
        return (registrant ? registrant->key : 0) == key ? registerKey(nexus, actionKey)
                                                         : Outcome::reservationConflict();
    if (!registrant || registrant->key != key)
        return Outcome::reservationConflict();
    if (action == Clear) {
        clear(*registrant);
        return Outcome::good();
    }

    const auto scope = command.option >> 4;
    const auto type = static_cast<ReservationType>(command.option & 0x0f);
    const bool known = type == ReservationType::WriteExclusive || type == ReservationType::ExclusiveAccess
        || (type >= ReservationType::WriteExclusiveRegistrantsOnly
            && type <= ReservationType::ExclusiveAccessAllRegistrants);
    if (scope != 0 || !known)
        return Outcome::invalidFieldInCdb(kScopeAndType);
    if (action == Reserve)
        return reservePersistent(*registrant, type);
    if (action == Release)
        return releasePersistent(*registrant, type);
    return preempt(*registrant, actionKey, type, action == PreemptAndAbort);
}

Outcome Reservations::persistentIn(const Command &command) const
{
    enum Action : std::uint8_t { ReadKeys, ReadReservation, ReportCapabilities, ReadFullStatus };
    ByteVector data;
    switch (Action{command.serviceAction}) {
    case ReadKeys:
        data = readKeys();
        break;
    case ReadReservation:
        data = readReservation();
        break;
    case ReadFullStatus:
        data = readFullStatus();
        break;
    case ReportCapabilities: {
        ByteWriter out;
        out.u16(8);
        out.u8(0x04); // ATP_C; no CRH, SIP_C, PTPL_C
        out.u8(0x80); // TMV
        out.u16(0xea01); // all six types
        out.u16(0);
        data = out.take();
        break;
    }
    }
    if (data.size() > command.length)
        data.resize(command.length);
    return Outcome::good(std::move(data));
}

ByteVector Reservations::readKeys() const
{
    ByteWriter out;
    out.u32(m_generation);
    out.u32(static_cast<std::uint32_t>(8 * m_registrants.size()));
    for (const auto &registrant : m_registrants)
        out.u64(registrant.key);
    return out.take();
}

ByteVector Reservations::readReservation() const
{
    ByteWriter out;
    out.u32(m_generation);
    out.u32(m_persistent ? 16 : 0);
    if (m_persistent) {
        const auto holder = std::find_if(m_registrants.begin(), m_registrants.end(),
            [this](const auto &r) { return r.port == m_persistent->holder; });
        const bool named = !isAllRegistrants(m_persistent->type) && holder != m_registrants.end();
        out.u64(named ? holder->key : 0);
        out.zeros(5);
        out.u8(static_cast<std::uint8_t>(m_persistent->type)); // scope 0: the logical unit
        out.zeros(2);
    }
    return out.take();
}

ByteVector Reservations::readFullStatus() const
{
    constexpr std::uint8_t kTransportId = 0x45; // iSCSI, format 01b: initiator port (SPC-4, 7.6.4)
    ByteWriter list;
    for (const auto &registrant : m_registrants) {
        const bool holder = holds(registrant);
        const auto name = std::max<std::size_t>((registrant.port.size() + 4) & ~std::size_t{3}, 20);
        list.u64(registrant.key);
        list.zeros(4);
        list.u8(holder ? 0x01 : 0x00); // R_HOLDER
        list.u8(holder ? static_cast<std::uint8_t>(m_persistent->type) : 0);
        list.zeros(4);
        list.u16(1); // relative target port
        list.u32(static_cast<std::uint32_t>(4 + name));
        list.u8(kTransportId);
        list.u8(0);
        list.u16(static_cast<std::uint16_t>(name));
        list.text(registrant.port);
        list.zeros(name - registrant.port.size());
    }
    ByteWriter out;
    out.u32(m_generation);
    out.u32(static_cast<std::uint32_t>(list.size()));
    out.bytes(list.data());
    return out.take();
}

} // namespace netseat::scsi
