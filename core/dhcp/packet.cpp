#include "dhcp/packet.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr std::uint8_t kEthernet = 1; // RFC 1700: hardware type
constexpr std::uint8_t kMacLength = 6;
constexpr std::uint16_t kBroadcastFlag = 0x8000;
constexpr std::uint32_t kMagicCookie = 0x63825363;
constexpr std::size_t kServerNameSize = 64;
constexpr std::size_t kBootFileSize = 128;
constexpr std::size_t kFixedSize = 240; // up to and with the cookie
constexpr std::size_t kOptionMaximum = 255;
constexpr std::uint8_t kFileHasOptions = 1; // RFC 2132, 9.3
constexpr std::uint8_t kServerNameHasOptions = 2;

/// A field is text up to its first NUL. Clients need not write one.
std::string fieldText(Bytes field)
{
    const auto text = textOf(field);
    return std::string(text.substr(0, text.find('\0')));
}

/// Reads the options field, then those of the other fields that option 52 names, in the order of RFC 3396, 7.
Result<void> decodeAllOptions(Bytes field, Bytes bootFile, Bytes serverName, Packet &packet)
{
    if (auto done = decodeOptions(field, packet.options); !done)
        return done;
    const auto overload = packet.options.u8(Code::Overload).value_or(0);
    if (overload > (kFileHasOptions | kServerNameHasOptions))
        return Error{Error::Code::Malformed, "Option 52 has a value that does not exist."};
    if ((overload & kFileHasOptions) != 0) {
        if (auto done = decodeOptions(bootFile, packet.options); !done)
            return done;
    } else {
        packet.bootFile = fieldText(bootFile);
    }
    if ((overload & kServerNameHasOptions) != 0) {
        if (auto done = decodeOptions(serverName, packet.options); !done)
            return done;
    } else {
        packet.serverName = fieldText(serverName);
    }
    packet.options.erase(Code::Overload); // how it was packed is no property of the message
    return {};
}

/// Places of a message where options can be written. Each keeps one octet for its end option.
class Areas {
public:
    explicit Areas(std::size_t optionsSize) { m_areas[0].room = optionsSize - 1; }

    void open(std::size_t area, std::size_t size) { m_areas[area].room = size - 1; }
    void reserve(std::size_t size) { m_areas[0].room -= std::min(m_areas[0].room, size); }
    void release(std::size_t size) { m_areas[0].room += size; }

    /// Writes the whole option into the first places with room, or nothing of it. Only options that must be split
    /// (RFC 3396, 5) are: not every client joins the parts.
    bool put(const Option &option)
    {
        auto rest = Bytes(option.value);
        auto areas = m_areas;
        const auto smallest = rest.size() > kOptionMaximum ? std::size_t{1} : rest.size();
        std::size_t at = 0;
        do {
            while (at < areas.size() && areas[at].room < smallest + 2)
                ++at; // never back: the parts are joined in the order of the places
            if (at == areas.size())
                return false;
            auto &area = areas[at];
            const auto part = rest.first(std::min({rest.size(), kOptionMaximum, area.room - 2}));
            area.room -= part.size() + 2;
            area.data.push_back(static_cast<std::byte>(option.code));
            area.data.push_back(static_cast<std::byte>(part.size()));
            area.data.insert(area.data.end(), part.begin(), part.end());
            rest = rest.subspan(part.size());
        } while (!rest.empty());
        m_areas = std::move(areas);
        return true;
    }

    const ByteVector &data(std::size_t area) const { return m_areas[area].data; }

private:
    struct Area {
        std::size_t room = 0;
        ByteVector data;
    };
    std::array<Area, 3> m_areas; // options, file, sname
};

std::size_t encodedSize(const Option &option)
{
    const auto parts = std::max<std::size_t>((option.value.size() + kOptionMaximum - 1) / kOptionMaximum, 1);
    return option.value.size() + 2 * parts;
}

struct PackedOptions {
    ByteVector options; // with its end option
    ByteVector bootFile;
    ByteVector serverName;
    bool whole = true; // nothing was left out
};

/// Whether a text leaves its field to options: it is empty, or too long for it anyway.
bool isFree(std::string_view text, std::size_t size)
{
    return text.empty() || text.size() >= size;
}

PackedOptions pack(const Packet &packet, std::size_t room)
{
    const Option *relay = nullptr;
    std::size_t total = 1;
    for (const auto &option : packet.options.list()) {
        total += encodedSize(option);
        if (option.code == Code::RelayAgent)
            relay = &option;
    }
    const auto *const last =
        relay && encodedSize(*relay) <= room / 2 ? relay : nullptr; // it must not crowd out the rest
    constexpr std::size_t kOverloadSize = 3;
    const bool fileIsFree = isFree(packet.bootFile, kBootFileSize);
    const bool nameIsFree = isFree(packet.serverName, kServerNameSize);
    const bool overload = total > room && (fileIsFree || nameIsFree);
    const auto relaySize = last ? encodedSize(*last) : 0;

    Areas areas(room);
    areas.reserve((overload ? kOverloadSize : 0) + relaySize);
    if (overload && fileIsFree)
        areas.open(1, kBootFileSize);
    if (overload && nameIsFree)
        areas.open(2, kServerNameSize);
    bool whole = relay == last;
    for (const auto &option : packet.options.list())
        if (&option != relay)
            whole = areas.put(option) && whole;

    const auto used = static_cast<std::uint8_t>(
        (areas.data(1).empty() ? 0 : kFileHasOptions) | (areas.data(2).empty() ? 0 : kServerNameHasOptions));
    if (overload)
        areas.release(kOverloadSize);
    if (used != 0)
        areas.put({Code::Overload, {std::byte{used}}});
    areas.release(relaySize);
    if (last)
        areas.put(*last);

    PackedOptions packed{areas.data(0), areas.data(1), areas.data(2), whole};
    packed.options.push_back(static_cast<std::byte>(Code::End));
    for (auto *field : {&packed.bootFile, &packed.serverName})
        if (!field->empty())
            field->push_back(static_cast<std::byte>(Code::End));
    return packed;
}

/// Octets for options in a message of at most `limit`.
std::size_t roomFor(std::size_t limit)
{
    return std::clamp(limit, kSmallestLimit - kHeaderSize, kLargestMessage) - kFixedSize;
}

/// A field of fixed size: options, or text that leaves room for the NUL that old firmware relies on.
void writeField(ByteWriter &out, const ByteVector &options, std::string_view text, std::size_t size)
{
    const auto content = !options.empty() ? Bytes(options) : text.size() < size ? bytesOf(text) : Bytes();
    out.bytes(content);
    out.zeros(size - content.size());
}

} // namespace

std::optional<MessageType> Packet::type() const
{
    const auto value = options.u8(Code::MessageType);
    if (!value || *value < static_cast<int>(MessageType::Discover) || *value > static_cast<int>(MessageType::Inform))
        return std::nullopt;
    return MessageType{*value};
}

Result<Packet> decode(Bytes datagram) // layout: RFC 2131, 2, figure 1
{
    ByteReader in(datagram);
    Packet packet;
    const auto op = in.u8();
    packet.op = Op{op};
    const auto hardwareType = in.u8();
    const auto hardwareLength = in.u8();
    packet.hops = in.u8();
    packet.transactionId = in.u32();
    packet.secondsElapsed = in.u16();
    packet.broadcast = (in.u16() & kBroadcastFlag) != 0;
    for (auto *address : {&packet.clientAddress, &packet.yourAddress, &packet.serverAddress, &packet.relayAddress})
        address->bits = in.u32();
    packet.clientMac.octets = in.array<kMacLength>();
    in.bytes(16 - kMacLength); // rest of chaddr
    const auto serverName = in.bytes(kServerNameSize);
    const auto bootFile = in.bytes(kBootFileSize);
    const auto cookie = in.u32();

    if (!in.ok())
        return Error{Error::Code::Malformed, "The message is cut short."};
    if (op != static_cast<int>(Op::Request) && op != static_cast<int>(Op::Reply))
        return Error{Error::Code::Malformed, "It is neither a request nor a reply."};
    if (hardwareType != kEthernet || hardwareLength != kMacLength)
        return Error{Error::Code::Malformed, "It is not from an Ethernet client."};
    if (packet.clientMac.isMulticast() || packet.clientMac == MacAddress())
        return Error{Error::Code::Malformed, "Its hardware address can't be a machine's."};
    if (cookie != kMagicCookie)
        return Error{Error::Code::Malformed, "It is not DHCP: the cookie is missing."};
    if (auto done = decodeAllOptions(in.rest(), bootFile, serverName, packet); !done)
        return done.error();
    return packet;
}

ByteVector encode(const Packet &packet, std::size_t limit)
{
    const auto packed = pack(packet, roomFor(limit));
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(packet.op));
    out.u8(kEthernet);
    out.u8(kMacLength);
    out.u8(packet.hops);
    out.u32(packet.transactionId);
    out.u16(packet.secondsElapsed);
    out.u16(packet.broadcast ? kBroadcastFlag : 0);
    for (const auto address : {packet.clientAddress, packet.yourAddress, packet.serverAddress, packet.relayAddress})
        out.u32(address.bits);
    out.array(packet.clientMac.octets);
    out.zeros(16 - kMacLength);
    writeField(out, packed.serverName, packet.serverName, kServerNameSize);
    writeField(out, packed.bootFile, packet.bootFile, kBootFileSize);
    out.u32(kMagicCookie);
    out.bytes(packed.options);
    if (out.size() < kPaddedSize)
        out.zeros(kPaddedSize - out.size());
    return out.take();
}

bool fits(const Packet &packet, std::size_t limit)
{
    return pack(packet, roomFor(limit)).whole;
}

std::size_t replyLimit(const Packet &request)
{
    const std::size_t asked = request.options.u16(Code::MaximumSize).value_or(0);
    return std::min(std::max(asked, kSmallestLimit) - kHeaderSize, kLargestMessage);
}

} // namespace netseat::dhcp
