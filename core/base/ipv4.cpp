#include "base/ipv4.h"

#include <bit>
#include <charconv>

namespace netseat {

namespace {

/// A decimal number without sign or leading zeros, taken from the front of `text`.
std::optional<std::uint32_t> takeNumber(std::string_view &text, std::uint32_t limit)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto count = static_cast<std::size_t>(end - text.data());
    // "010" is octal to some tools and decimal to others: refuse it.
    if (error != std::errc() || value > limit || (count > 1 && text.front() == '0'))
        return std::nullopt;
    text.remove_prefix(count);
    return value;
}

std::uint32_t maskBits(int length)
{
    return length == 0 ? 0 : ~std::uint32_t {0} << (32 - length);
}

} // namespace

std::optional<Ipv4Address> Ipv4Address::parse(std::string_view text)
{
    Ipv4Address address;
    for (int i = 0; i < 4; ++i) {
        if (i > 0) {
            if (text.empty() || text.front() != '.')
                return std::nullopt;
            text.remove_prefix(1);
        }
        const auto octet = takeNumber(text, 255);
        if (!octet)
            return std::nullopt;
        address.bits = address.bits << 8 | *octet;
    }
    if (!text.empty())
        return std::nullopt;
    return address;
}

std::string Ipv4Address::toString() const
{
    return std::to_string(bits >> 24) + '.' + std::to_string(bits >> 16 & 255) + '.' + std::to_string(bits >> 8 & 255)
        + '.' + std::to_string(bits & 255);
}

std::optional<Ipv4Prefix> Ipv4Prefix::parse(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = Ipv4Address::parse(text.substr(0, slash));
    auto rest = text.substr(slash + 1);
    const auto length = takeNumber(rest, 32);
    if (!address || !length || !rest.empty())
        return std::nullopt;
    const auto bits = static_cast<int>(*length);
    return Ipv4Prefix {{address->bits & maskBits(bits)}, bits};
}

std::optional<Ipv4Prefix> Ipv4Prefix::fromMask(Ipv4Address address, Ipv4Address mask)
{
    const int length = std::countl_one(mask.bits);
    if (mask.bits != maskBits(length))
        return std::nullopt;
    return Ipv4Prefix {{address.bits & mask.bits}, length};
}

std::string Ipv4Prefix::toString() const
{
    return base.toString() + '/' + std::to_string(length);
}

Ipv4Address Ipv4Prefix::mask() const
{
    return {maskBits(length)};
}

Ipv4Address Ipv4Prefix::broadcast() const
{
    return {base.bits | ~maskBits(length)};
}

bool Ipv4Prefix::contains(Ipv4Address address) const
{
    return (address.bits & maskBits(length)) == (base.bits & maskBits(length));
}

} // namespace netseat
