#include "base/mac_address.h"

#include <cstdio>

namespace netseat {

namespace {

std::optional<std::uint8_t> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

/// Digits between two separators for this length of text, or 0 if no form has that length.
std::size_t groupSize(std::string_view text)
{
    switch (text.size()) {
    case 12:
        return 12; // 525400aa882a
    case 14:
        return 4; // 5254.00aa.882a
    case 17:
        return 2; // 52:54:00:aa:88:2a
    default:
        return 0;
    }
}

} // namespace

std::optional<MacAddress> MacAddress::parse(std::string_view text)
{
    const auto group = groupSize(text);
    if (group == 0)
        return std::nullopt;
    const char separator = group == 12 ? '\0' : text[group];
    if ((group == 4 && separator != '.') || (group == 2 && separator != ':' && separator != '-'))
        return std::nullopt;

    MacAddress mac;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (group != 12 && i % (group + 1) == group) {
            if (text[i] != separator)
                return std::nullopt;
            continue;
        }
        const auto digit = hexDigit(text[i]);
        if (!digit)
            return std::nullopt;
        auto &octet = mac.octets[digits / 2];
        octet = static_cast<std::uint8_t>(octet << 4 | *digit);
        ++digits;
    }
    return mac;
}

std::string MacAddress::toString() const
{
    char text[18];
    std::snprintf(text, sizeof text, "%02x:%02x:%02x:%02x:%02x:%02x", octets[0], octets[1], octets[2], octets[3],
                  octets[4], octets[5]);
    return text;
}

} // namespace netseat
