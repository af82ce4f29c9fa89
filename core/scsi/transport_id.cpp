#include "scsi/transport_id.h"

#include <algorithm>
#include <optional>

namespace netseat::scsi {

namespace {

constexpr std::size_t kHeader = 4;
constexpr std::size_t kShortest = 20;
constexpr std::size_t kLongestName = 223; // RFC 7143, 4.2.7.1
constexpr std::size_t kIsidDigits = 12;
constexpr std::uint8_t kDeviceFormat = 0x05; // format 00b, protocol iSCSI
constexpr std::uint8_t kPortFormat = 0x45; // format 01b
constexpr std::string_view kSeparator = ",i,0x";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isNameOctet(char c)
{
    return c > ' ' && c < 0x7f && c != ',';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

std::optional<TransportId> decodeOne(std::uint8_t format, Bytes padded)
{
    const auto text = textOf(padded);
    const auto end = text.find('\0');
    if (end == std::string_view::npos)
        return {};
    std::string whole(text.substr(0, end));
    std::transform(whole.begin(), whole.end(), whole.begin(), lower); // names differ in more than case (RFC 3722)
    TransportId id;
    if (format == kDeviceFormat) {
        id.name = whole;
    } else {
        const auto at = whole.find(kSeparator);
        if (at == std::string::npos)
            return {};
        id.name = whole.substr(0, at);
        const auto digits = whole.substr(at + kSeparator.size());
        if (digits.empty() || digits.size() > kIsidDigits || !std::all_of(digits.begin(), digits.end(), isHexDigit))
            return {};
        id.isid = std::string(kIsidDigits - digits.size(), '0') + digits;
    }
    if (id.name.empty() || id.name.size() > kLongestName || !std::all_of(id.name.begin(), id.name.end(), isNameOctet))
        return {};
    return id;
}

} // namespace

std::vector<TransportId> decodeTransportIds(Bytes list)
{
    std::vector<TransportId> ids;
    while (!list.empty()) {
        if (list.size() < kHeader)
            return {};
        const auto format = std::to_integer<std::uint8_t>(list[0]);
        const std::size_t length = loadBe<std::uint16_t>(list.data() + 2);
        if ((format != kDeviceFormat && format != kPortFormat) || length < kShortest || length % 4 != 0
            || length > list.size() - kHeader)
            return {};
        const auto id = decodeOne(format, list.subspan(kHeader, length));
        if (!id)
            return {};
        ids.push_back(*id);
        list = list.subspan(kHeader + length);
    }
    return ids;
}

ByteVector encodeTransportId(const std::string &port)
{
    const auto length = std::max((port.size() + 4) & ~std::size_t{3}, kShortest); // with the NUL at its end
    ByteWriter out;
    out.u8(kPortFormat);
    out.u8(0);
    out.u16(static_cast<std::uint16_t>(length));
    out.text(port);
    out.zeros(length - port.size());
    return out.take();
}

} // namespace netseat::scsi
