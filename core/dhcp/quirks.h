#pragma once

#include "base/mac_address.h"
#include "boot/plan.h"

#include <span>

namespace netseat::dhcp {

/// What some firmware must be told differently from what the RFCs would have.
enum class Effect : unsigned {
    JustBoot = 1, ///< option 43.6 beside option 60: "load the file that is named here, ask nobody else"
    NulAfterFile = 2, ///< option 67 ends in a NUL
    NoProxyWait = 4, ///< option 175.176 from the server of the addresses: there is no proxyDHCP server to wait for
    PiMenu = 8, ///< option 43 with the boot menu that a Raspberry Pi looks for
    IsPi = 16, ///< its architecture is 41, whatever it says, also where it sends no class
    WholeUrl = 32, ///< option 67 is a URL, and option 60 of the answer must be HTTPClient
};

/// A set of effects.
class Quirks {
public:
    bool has(Effect effect) const { return (m_bits & static_cast<unsigned>(effect)) != 0; }
    void add(Effect effect) { m_bits |= static_cast<unsigned>(effect); }
    void remove(Effect effect) { m_bits &= ~static_cast<unsigned>(effect); }
    friend bool operator==(const Quirks &, const Quirks &) = default;

private:
    unsigned m_bits = 0;
};

/// One thing that is known of one kind of firmware. What is given must all fit.
struct Quirk {
    std::string_view firmware; ///< for people
    std::optional<boot::Asker> asker; ///< who it says it is
    std::string_view vendorClass; ///< how its option 60 begins
    std::span<const std::array<std::uint8_t, 3>> makers; ///< first octets of its MAC; empty: any
    std::span<const std::uint16_t> architectures; ///< what it sends as option 93; empty: any
    Effect effect;
    bool undoes; ///< takes the effect away that an earlier row gave
    std::string_view source; ///< where this is known from
};

/// The whole table, in the order in which it is applied.
std::span<const Quirk> quirkTable();

/// `architecture`: option 93 as sent; nothing where it is missing.
Quirks quirksOf(boot::Asker asker, std::string_view vendorClass, const MacAddress &mac,
    std::optional<std::uint16_t> architecture);

} // namespace netseat::dhcp
