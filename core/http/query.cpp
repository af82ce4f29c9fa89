#include "http/query.h"

#include <algorithm>

namespace netseat::http {

namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const auto lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// What is no "%XX" stays as it is.
std::string decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size();
        const int high = escape ? digitOf(text[i + 1]) : -1;
        const int low = escape ? digitOf(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

} // namespace

boot::Arguments queryOf(std::string_view url)
{
    boot::Arguments arguments;
    const auto begin = url.find('?');
    auto rest = begin == std::string_view::npos ? std::string_view() : url.substr(begin + 1);
    rest = rest.substr(0, rest.find('#'));
    while (!rest.empty()) {
        const auto one = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        const auto equals = std::min(one.find('='), one.size());
        if (!one.empty())
            arguments.emplace_back(decoded(one.substr(0, equals)),
                equals < one.size() ? decoded(one.substr(equals + 1)) : std::string());
    }
    return arguments;
}

std::optional<std::string> argument(const boot::Arguments &arguments, std::string_view name)
{
    const auto found =
        std::ranges::find(arguments, name, [](const auto &one) -> std::string_view { return one.first; });
    return found == arguments.end() ? std::nullopt : std::optional(found->second);
}

} // namespace netseat::http
