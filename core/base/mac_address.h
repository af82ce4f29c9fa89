#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netseat {

/// A 48-bit Ethernet address. Text form: lower case, colons ("52:54:00:aa:88:2a").
struct MacAddress {
    std::array<std::uint8_t, 6> octets {};

    /// Accepts ':' '-' between pairs, '.' between groups of four digits, or twelve digits with nothing between.
    static std::optional<MacAddress> parse(std::string_view text);
    std::string toString() const;
    bool isMulticast() const { return (octets[0] & 1) != 0; } ///< also true for broadcast
    friend auto operator<=>(const MacAddress &, const MacAddress &) = default;
};

} // namespace netseat
