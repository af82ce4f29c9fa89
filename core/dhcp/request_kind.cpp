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
std::uint16_t architectureOf(const Packet &packet)
{
    if (const auto *list = packet.options.find(Code::Architecture); list && list->size() >= 2) {
        for (std::size_t i = 0; i + 1 < list->size(); i += 2)
            if (const auto code = loadBe<std::uint16_t>(list->data() + i); boot::architecture(code))
                return code;
        return loadBe<std::uint16_t>(list->data());
    }
    return architectureInClass(packet.options.text(Code::VendorClass)).value_or(0);
}

} // namespace

Identity identify(const Packet &packet)
{
    const auto vendorClass = packet.options.text(Code::VendorClass);
    Identity who{.vendorClass = printable(vendorClass), .hardware = {}};
    if (isIpxe(packet))
        who.asker = boot::Asker::Ipxe;
    else if (vendorClass.starts_with("PXEClient"))
        who.asker = boot::Asker::Firmware;
    else if (vendorClass.starts_with("HTTPClient"))
        who.asker = boot::Asker::HttpFirmware;
    else
        return who;
    who.architecture = architectureOf(packet);
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
