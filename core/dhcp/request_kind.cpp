#include "dhcp/request_kind.h"

#include "boot/architecture.h"
#include "events/event.h"

#include <algorithm>
#include <charconv>

namespace netseat::dhcp {

namespace {

constexpr std::uint8_t kBootItem = 71;

/// iPXE writes its user class as bare text, others as RFC 3004 has it, with a length before each class: both hold
/// the same four letters. Option 175 is Etherboot's own, so any of its forms will do.
bool isIpxe(const Packet &packet)
{
    return packet.options.text(Code::UserClass).find("iPXE") != std::string_view::npos
        || packet.options.has(Code::Ipxe);
}

/// "PXEClient:Arch:00007:UNDI:003000" names the architecture where option 93 is missing (PXE 2.1, 2.2.1).
std::optional<std::uint16_t> architectureInClass(std::string_view vendorClass)
{
    constexpr std::string_view kMark = ":Arch:";
    constexpr std::size_t kDigits = 5;
    const auto at = vendorClass.find(kMark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto digits = vendorClass.substr(at + kMark.size(), kDigits);
    std::uint16_t code = 0;
    const auto *end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, code);
    return parsed.ec == std::errc() && parsed.ptr == end && digits.size() == kDigits ? std::optional(code)
                                                                                     : std::nullopt;
}

/// Option 93 is a list (RFC 4578, 2.1): the first one that we know, or else the first.
std::optional<std::uint16_t> architectureSent(const Packet &packet)
{
    if (const auto *list = packet.options.find(Code::Architecture); list && list->size() >= 2) {
        for (std::size_t i = 0; i + 1 < list->size(); i += 2)
            if (const auto code = loadBe<std::uint16_t>(list->data() + i); boot::architecture(code))
                return code;
        return loadBe<std::uint16_t>(list->data());
    }
    return architectureInClass(packet.options.text(Code::VendorClass));
}

std::string hexadecimal(Bytes octets)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const auto octet : octets) {
        text += kDigits[std::to_integer<unsigned>(octet) >> 4];
        text += kDigits[std::to_integer<unsigned>(octet) & 15];
    }
    return text;
}

/// A card is one machine's whichever of its programs asks: those that send no identifier have the one that most
/// others make of the MAC (hardware type and address).
std::string identifierOf(const Packet &packet)
{
    constexpr std::size_t kLongest = 255; // of one option; nobody is registered with more
    if (const auto *sent = packet.options.find(Code::ClientIdentifier); sent && !sent->empty())
        return sent->size() <= kLongest ? hexadecimal(*sent) : std::string();
    return "01" + hexadecimal(std::as_bytes(std::span(packet.clientMac.octets)));
}

/// What iPXE says it was built with: sub-options 0x10 to 0x4f of option 175 (iPXE, src/include/ipxe/features.h). One
/// that lists none is of a kind that doesn't say.
void readFeatures(const Packet &packet, Identity &who)
{
    constexpr std::uint8_t kIscsi = 0x11;
    constexpr std::uint8_t kHttp = 0x13;
    constexpr std::uint8_t kFirst = 0x10;
    constexpr std::uint8_t kLast = 0x4f;
    const auto *encapsulated = packet.options.find(Code::Ipxe);
    if (!encapsulated)
        return;
    bool lists = false;
    for (unsigned code = kFirst; code <= kLast && !lists; ++code)
        lists = subOption(*encapsulated, static_cast<std::uint8_t>(code)).has_value();
    who.withoutHttp = lists && !subOption(*encapsulated, kHttp);
    who.withoutIscsi = lists && !subOption(*encapsulated, kIscsi);
}

} // namespace

Identity identify(const Packet &packet)
{
    const auto vendorClass = packet.options.text(Code::VendorClass);
    Identity who{.vendorClass = printable(vendorClass), .hardware = {}};
    who.clientIdentifier = identifierOf(packet);
    const auto architecture = architectureSent(packet);
    if (isIpxe(packet)) {
        who.asker = boot::Asker::Ipxe;
        readFeatures(packet, who);
    } else if (vendorClass.starts_with("PXEClient")) {
        who.asker = boot::Asker::Firmware;
    } else if (vendorClass.starts_with("HTTPClient")) {
        who.asker = boot::Asker::HttpFirmware;
    }
    who.quirks = quirksOf(who.asker, vendorClass, packet.clientMac, architecture);
    if (who.asker == boot::Asker::System && who.quirks.has(Effect::IsPi)) { // its REQUEST has no class
        who.asker = boot::Asker::Firmware;
        who.quirks = quirksOf(who.asker, vendorClass, packet.clientMac, architecture);
    }
    if (who.asker == boot::Asker::System)
        return who;
    constexpr std::uint16_t kRaspberryPi = 41;
    who.architecture = who.quirks.has(Effect::IsPi) && who.asker == boot::Asker::Firmware ? kRaspberryPi
                                                                                         : architecture.value_or(0);
    who.hardware = boot::architectureName(who.architecture);
    if (!who.vendorClass.empty())
        who.hardware += ", " + who.vendorClass;
    return who;
}

RequestKind requestKind(const Packet &packet)
{
    const bool server = packet.options.has(Code::ServerIdentifier);
    const bool asked = packet.options.address(Code::RequestedAddress).has_value();
    const bool current = !packet.clientAddress.isAny();
    if (server)
        return asked || current ? RequestKind::Selecting : RequestKind::Senseless;
    if (asked && !current)
        return RequestKind::InitReboot;
    return current ? RequestKind::Renewing : RequestKind::Senseless;
}

Ipv4Address addressAsked(const Packet &packet)
{
    const auto asked = packet.options.address(Code::RequestedAddress);
    return requestKind(packet) == RequestKind::Renewing ? packet.clientAddress : asked.value_or(packet.clientAddress);
}

std::optional<ByteVector> bootItem(const Packet &packet)
{
    const auto *vendor = packet.options.find(Code::VendorInformation);
    const auto item = vendor ? subOption(*vendor, kBootItem) : std::nullopt;
    return item ? std::optional(ByteVector(item->begin(), item->end())) : std::nullopt;
}

} // namespace netseat::dhcp
