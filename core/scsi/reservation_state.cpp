#include "scsi/reservation_state.h"

#include "scsi/transport_id.h"

#include <algorithm>
#include <utility>

namespace netseat::scsi {

namespace {

constexpr std::uint32_t kMagic = 0x4e535052; // "NSPR"
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kLongestPort = 255;
constexpr std::size_t kChecksum = 8;

bool isAllRegistrants(ReservationType type)
{
    return type == ReservationType::WriteExclusiveAllRegistrants
        || type == ReservationType::ExclusiveAccessAllRegistrants;
}

bool isKept(const Registrant &registrant)
{
    return registrant.port.find(' ') == std::string::npos && registrant.port.size() <= kLongestPort;
}

/// FNV-1a, 64 bits: against a file that was damaged, not against one that was forged.
std::uint64_t checksum(Bytes octets)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const auto octet : octets)
        hash = (hash ^ std::to_integer<std::uint64_t>(octet)) * 0x100000001b3;
    return hash;
}

Error malformed()
{
    return {Error::Code::Malformed, "The reservations kept with the disk are damaged."};
}

ByteVector readKeys(const ReservationState &state)
{
    ByteWriter out;
    out.u32(state.generation);
    out.u32(static_cast<std::uint32_t>(8 * state.registrants.size()));
    for (const auto &registrant : state.registrants)
        out.u64(registrant.key);
    return out.take();
}

ByteVector readReservation(const ReservationState &state)
{
    ByteWriter out;
    out.u32(state.generation);
    out.u32(state.persistent ? 16 : 0);
    if (state.persistent) {
        const auto *holder = isAllRegistrants(state.persistent->type) ? nullptr : state.find(state.persistent->holder);
        out.u64(holder ? holder->key : 0);
        out.zeros(5);
        out.u8(static_cast<std::uint8_t>(state.persistent->type)); // scope 0: the logical unit
        out.zeros(2);
    }
    return out.take();
}

ByteVector readFullStatus(const ReservationState &state)
{
    ByteWriter list;
    for (const auto &registrant : state.registrants) {
        const bool holder = state.holds(registrant);
        const auto id = encodeTransportId(registrant.port);
        list.u64(registrant.key);
        list.zeros(4);
        list.u8(holder ? 0x01 : 0x00); // R_HOLDER
        list.u8(holder ? static_cast<std::uint8_t>(state.persistent->type) : 0);
        list.zeros(4);
        list.u16(1); // relative target port
        list.u32(static_cast<std::uint32_t>(id.size()));
        list.bytes(id);
    }
    ByteWriter out;
    out.u32(state.generation);
    out.u32(static_cast<std::uint32_t>(list.size()));
    out.bytes(list.data());
    return out.take();
}

ByteVector capabilities(const ReservationState &state, bool keepsState)
{
    constexpr unsigned kCrh = 0x10;
    constexpr unsigned kSpecIPt = 0x08;
    constexpr unsigned kAllTargetPorts = 0x04;
    constexpr unsigned kPersistThroughPowerLoss = 0x01;
    constexpr unsigned kTypeMaskValid = 0x80;
    ByteWriter out;
    out.u16(8);
    out.u8(static_cast<std::uint8_t>(kCrh | kSpecIPt | kAllTargetPorts | (keepsState ? kPersistThroughPowerLoss : 0U)));
    out.u8(static_cast<std::uint8_t>(kTypeMaskValid | (state.aptpl ? kPersistThroughPowerLoss : 0U)));
    out.u16(0xea01); // all six types
    out.u16(0);
    return out.take();
}

} // namespace

bool isReservationType(unsigned type)
{
    return type == 1 || type == 3 || (type >= 5 && type <= 8);
}

const Registrant *ReservationState::find(const std::string &port) const
{
    const auto found =
        std::find_if(registrants.begin(), registrants.end(), [&port](const auto &r) { return r.port == port; });
    return found == registrants.end() ? nullptr : &*found;
}

Registrant *ReservationState::find(const std::string &port)
{
    return const_cast<Registrant *>(std::as_const(*this).find(port));
}

bool ReservationState::holds(const Registrant &registrant) const
{
    return persistent && (isAllRegistrants(persistent->type) || persistent->holder == registrant.port);
}

ByteVector reservationReport(const Command &command, const ReservationState &state, bool keepsState)
{
    enum Action : std::uint8_t { ReadKeys, ReadReservation, ReportCapabilities, ReadFullStatus };
    switch (Action{command.serviceAction}) {
    case ReadKeys:
        return readKeys(state);
    case ReadReservation:
        return readReservation(state);
    case ReadFullStatus:
        return readFullStatus(state);
    case ReportCapabilities:
        break;
    }
    return capabilities(state, keepsState);
}

ByteVector encode(const ReservationState &state)
{
    ByteWriter out;
    out.u32(kMagic);
    out.u16(kVersion);
    out.u8(state.aptpl ? 1 : 0);
    std::vector<const Registrant *> kept;
    for (const auto &registrant : state.registrants) {
        if (isKept(registrant))
            kept.push_back(&registrant);
    }
    const auto holder = std::find_if(kept.begin(), kept.end(), [&state](const auto *r) { return state.holds(*r); });
    const bool held = state.persistent && holder != kept.end();
    out.u8(held ? static_cast<std::uint8_t>(state.persistent->type) : 0);
    out.u16(static_cast<std::uint16_t>(holder - kept.begin()));
    out.u16(static_cast<std::uint16_t>(kept.size()));
    for (const auto *registrant : kept) {
        out.u64(registrant->key);
        out.u8(static_cast<std::uint8_t>(registrant->port.size()));
        out.text(registrant->port);
    }
    out.u64(checksum(out.data()));
    return out.take();
}

Result<ReservationState> decodeReservationState(Bytes octets)
{
    ReservationState state;
    if (octets.empty())
        return state;
    if (octets.size() < kChecksum)
        return malformed();
    const auto body = octets.first(octets.size() - kChecksum);
    if (loadBe<std::uint64_t>(octets.data() + body.size()) != checksum(body))
        return malformed();
    ByteReader in(body);
    if (in.u32() != kMagic)
        return malformed();
    if (in.u16() != kVersion)
        return Error{
            Error::Code::Unsupported, "The reservations kept with the disk are of a newer version of Netseat."};
    const auto flags = in.u8();
    const auto type = in.u8();
    const std::size_t holder = in.u16();
    const std::size_t count = in.u16();
    if (flags > 1 || count > ReservationState::kMaxRegistrants)
        return malformed();
    state.aptpl = flags == 1;
    for (std::size_t i = 0; i < count; ++i) {
        Registrant registrant;
        registrant.key = in.u64();
        const auto length = in.u8();
        registrant.port = textOf(in.bytes(length));
        if (!in.ok() || registrant.port.empty() || registrant.key == 0 || state.find(registrant.port))
            return malformed();
        state.registrants.push_back(std::move(registrant));
    }
    if (!in.ok() || in.remaining() != 0 || (type != 0 && (!isReservationType(type) || holder >= count)))
        return malformed();
    if (type != 0)
        state.persistent = PersistentReservation{static_cast<ReservationType>(type), state.registrants[holder].port};
    return state;
}

} // namespace netseat::scsi
