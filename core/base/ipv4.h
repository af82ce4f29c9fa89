#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netseat {

/// An IPv4 address; `bits` in host order, so that addresses sort and count.
struct Ipv4Address {
    std::uint32_t bits = 0;

    static std::optional<Ipv4Address> parse(std::string_view text); ///< "10.16.0.5"; nothing looser.
    std::string toString() const;
    bool isAny() const { return bits == 0; }
    bool isLoopback() const { return bits >> 24 == 127; }
    friend auto operator<=>(const Ipv4Address &, const Ipv4Address &) = default;
};

/// A network: an address and how many leading bits name the network. Host bits are cleared.
struct Ipv4Prefix {
    Ipv4Address base;
    int length = 0;

    static std::optional<Ipv4Prefix> parse(std::string_view text); ///< "10.16.0.0/20"
    /// From an address and a mask like 255.255.240.0; nothing if the mask has holes.
    static std::optional<Ipv4Prefix> fromMask(Ipv4Address address, Ipv4Address mask);
    std::string toString() const;
    Ipv4Address mask() const;
    Ipv4Address broadcast() const;
    bool contains(Ipv4Address address) const;
    friend auto operator<=>(const Ipv4Prefix &, const Ipv4Prefix &) = default;
};

} // namespace netseat
