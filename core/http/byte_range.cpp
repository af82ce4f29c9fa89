#include "http/byte_range.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace netseat::http {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Digits only; a number beyond 64 bits is as good as the largest one.
std::optional<std::uint64_t> number(std::string_view text)
{
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? value : UINT64_MAX;
}

bool isBytes(std::string_view unit)
{
    static constexpr std::string_view kBytes = "bytes";
    return std::ranges::equal(unit, kBytes, {}, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
}

} // namespace

std::string ByteRange::contentRange(std::uint64_t size) const
{
    if (kind == Kind::Unsatisfiable)
        return "bytes */" + std::to_string(size);
    return "bytes " + std::to_string(first) + "-" + std::to_string(first + length - 1) + "/" + std::to_string(size);
}

ByteRange byteRange(std::string_view field, std::uint64_t size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    const ByteRange unsatisfiable{ByteRange::Kind::Unsatisfiable, 0, 0};
    const auto equals = field.find('=');
    if (equals == std::string_view::npos || !isBytes(trimmed(field.substr(0, equals))))
        return whole;
    const auto range = trimmed(field.substr(equals + 1));
    const auto dash = range.find('-');
    if (dash == std::string_view::npos || range.find(',') != std::string_view::npos)
        return whole;
    const auto left = trimmed(range.substr(0, dash));
    const auto right = trimmed(range.substr(dash + 1));
    const auto last = number(right);
    if (left.empty()) { // "-500": the last 500
        if (!last)
            return whole;
        const auto length = std::min(*last, size);
        return length == 0 ? unsatisfiable : ByteRange{ByteRange::Kind::Part, size - length, length};
    }
    const auto first = number(left);
    if (!first || (!right.empty() && (!last || *last < *first)))
        return whole;
    if (*first >= size)
        return unsatisfiable;
    const auto end = last ? std::min(*last, size - 1) : size - 1;
    return {ByteRange::Kind::Part, *first, end - *first + 1};
}

} // namespace netseat::http
