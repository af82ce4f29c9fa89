#include "dhcp/options.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

template <typename T>
std::optional<T> number(const ByteVector *value)
{
    if (!value || value->size() != sizeof(T))
        return std::nullopt;
    return loadBe<T>(value->data());
}

} // namespace

const ByteVector *Options::find(Code code) const
{
    const auto found = std::ranges::find(m_list, code, &Option::code);
    return found != m_list.end() ? &found->value : nullptr;
}

std::optional<std::uint8_t> Options::u8(Code code) const
{
    return number<std::uint8_t>(find(code));
}

std::optional<std::uint16_t> Options::u16(Code code) const
{
    return number<std::uint16_t>(find(code));
}

std::optional<std::uint32_t> Options::u32(Code code) const
{
    return number<std::uint32_t>(find(code));
}

std::optional<Ipv4Address> Options::address(Code code) const
{
    const auto bits = u32(code);
    return bits ? std::optional(Ipv4Address{*bits}) : std::nullopt;
}

std::string_view Options::text(Code code) const
{
    const auto *value = find(code);
    if (!value)
        return {};
    const auto text = textOf(*value);
    return text.substr(0, text.find_last_not_of('\0') + 1); // npos + 1 is 0: nothing but NULs
}

void Options::set(Code code, Bytes value)
{
    const auto found = std::ranges::find(m_list, code, &Option::code);
    if (found != m_list.end())
        found->value.assign(value.begin(), value.end());
    else
        m_list.push_back({code, ByteVector(value.begin(), value.end())});
}

void Options::setU8(Code code, std::uint8_t value)
{
    const auto octet = std::byte{value};
    set(code, {&octet, 1});
}

void Options::setU32(Code code, std::uint32_t value)
{
    std::array<std::byte, 4> octets{};
    storeBe(octets.data(), value);
    set(code, octets);
}

void Options::erase(Code code)
{
    std::erase_if(m_list, [code](const Option &option) { return option.code == code; });
}

void Options::join(Code code, Bytes value)
{
    const auto found = std::ranges::find(m_list, code, &Option::code);
    if (found != m_list.end())
        found->value.insert(found->value.end(), value.begin(), value.end());
    else
        m_list.push_back({code, ByteVector(value.begin(), value.end())});
}

Result<void> decodeOptions(Bytes field, Options &into)
{
    ByteReader in(field);
    while (in.remaining() > 0) { // a field without end option is accepted: the field's own end is as clear
        const auto code = Code{in.u8()};
        if (code == Code::Pad)
            continue;
        if (code == Code::End)
            break;
        const auto length = in.u8();
        const auto value = in.bytes(length);
        if (!in.ok())
            return Error{Error::Code::Malformed,
                "Option " + std::to_string(static_cast<int>(code)) + " is longer than the message."};
        into.join(code, value);
    }
    return {};
}

std::optional<Bytes> subOption(Bytes encapsulated, std::uint8_t wanted)
{
    ByteReader in(encapsulated);
    while (in.remaining() > 0) {
        const auto code = in.u8();
        if (code == static_cast<std::uint8_t>(Code::Pad))
            continue;
        if (code == static_cast<std::uint8_t>(Code::End))
            break;
        const auto length = in.u8();
        const auto value = in.bytes(length);
        if (!in.ok())
            break;
        if (code == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace netseat::dhcp
