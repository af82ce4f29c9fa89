#include "iscsi/text.h"

#include <algorithm>
#include <charconv>

namespace netseat::iscsi {

namespace {

constexpr std::size_t kLongestBinary = 1024;

Error malformed(const char *what)
{
    return {Error::Code::Malformed, what};
}

bool isKeyCharacter(char c)
{
    // 6.1: "standard-label"; X# and the like for extensions.
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        || std::string_view(".-+@_#").find(c) != std::string_view::npos;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<ByteVector> fromHex(std::string_view digits)
{
    if (digits.empty() || digits.size() > 2 * kLongestBinary)
        return std::nullopt;
    ByteVector octets;
    octets.reserve((digits.size() + 1) / 2);
    unsigned pending = 0;
    bool half = digits.size() % 2 != 0; // an odd number of digits starts with half an octet
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return std::nullopt;
        pending = pending << 4U | static_cast<unsigned>(digit);
        half = !half;
        if (!half) {
            octets.push_back(static_cast<std::byte>(pending & 0xffU));
            pending = 0;
        }
    }
    return octets;
}

std::optional<ByteVector> fromBase64(std::string_view digits)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    while (!digits.empty() && digits.back() == '=')
        digits.remove_suffix(1);
    // One digit of a group of four is less than an octet.
    if (digits.empty() || digits.size() % 4 == 1 || digits.size() > kLongestBinary * 4 / 3 + 1)
        return std::nullopt;
    ByteVector octets;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const char c : digits) {
        const auto digit = kAlphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        pending = (pending << 6U | static_cast<std::uint32_t>(digit)) & 0xffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            octets.push_back(static_cast<std::byte>(pending >> bits & 0xffU));
        }
    }
    return octets;
}

} // namespace

Result<std::vector<KeyValue>> parseText(std::string_view text)
{
    std::vector<KeyValue> pairs;
    while (!text.empty()) {
        const auto end = std::min(text.find('\0'), text.size());
        const auto pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue; // stray NULs harm nobody
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos)
            return malformed("A key without a value.");
        const auto key = pair.substr(0, equals);
        const auto value = pair.substr(equals + 1);
        if (key.empty() || key.size() > kLongestKey || !std::all_of(key.begin(), key.end(), isKeyCharacter))
            return malformed("A key that is no name of 1 to 63 characters.");
        if (value.size() > (key.starts_with("CHAP_") ? kLongestChapValue : kLongestValue))
            return malformed("A value longer than 255 octets.");
        if (pairs.size() == kMostKeys)
            return malformed("More than 128 keys.");
        pairs.push_back({std::string(key), std::string(value)});
    }
    return pairs;
}

void appendKey(std::string &text, std::string_view key, std::string_view value)
{
    text.append(key).append(1, '=').append(value).append(1, '\0');
}

std::optional<bool> parseBoolean(std::string_view value)
{
    if (value == "Yes")
        return true;
    if (value == "No")
        return false;
    return std::nullopt;
}

std::optional<std::uint32_t> parseNumber(std::string_view value)
{
    int base = 10;
    if (value.starts_with("0x") || value.starts_with("0X")) {
        base = 16;
        value.remove_prefix(2);
    } else if (value.size() > 1 && value.front() == '0') {
        return std::nullopt; // decimal-constant: 0, or digits that don't start with it
    }
    std::uint32_t number = 0;
    const auto *end = value.data() + value.size();
    const auto [at, error] = std::from_chars(value.data(), end, number, base);
    if (error != std::errc{} || at != end)
        return std::nullopt;
    return number;
}

std::optional<ByteVector> parseBinary(std::string_view value)
{
    if (value.starts_with("0x") || value.starts_with("0X"))
        return fromHex(value.substr(2));
    if (value.starts_with("0b") || value.starts_with("0B"))
        return fromBase64(value.substr(2));
    return std::nullopt;
}

std::string hexValue(Bytes octets)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "0x";
    for (const auto octet : octets) {
        text += kDigits[std::to_integer<std::size_t>(octet) >> 4U];
        text += kDigits[std::to_integer<std::size_t>(octet) & 15U];
    }
    return text;
}

bool isFinalAnswer(std::string_view value)
{
    return value == "NotUnderstood" || value == "Irrelevant" || value == "Reject";
}

bool sameIscsiName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string_view> splitList(std::string_view value)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto comma = value.find(',');
        parts.push_back(value.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        value.remove_prefix(comma + 1);
    }
}

bool TextCollector::add(Bytes part)
{
    if (part.size() > kLongestText - m_text.size())
        return false;
    m_text.append(textOf(part));
    return true;
}

} // namespace netseat::iscsi
