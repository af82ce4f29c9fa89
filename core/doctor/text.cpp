#include "doctor/text.h"

#include <algorithm>

namespace netseat::doctor {

std::vector<std::string> rawLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (const auto &line : rawLines(text)) {
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin != std::string::npos && line[begin] != '#')
            lines.push_back(line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1));
    }
    return lines;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const auto end = std::min(line.find_first_of(" \t", at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string valueOf(std::string_view text, std::string_view key)
{
    for (const auto &line : linesOf(text)) {
        if (!line.starts_with(key) || line.size() <= key.size() || line[key.size()] != '=')
            continue;
        auto value = line.substr(key.size() + 1);
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

std::string joined(const std::vector<std::string> &words, std::string_view between)
{
    std::string text;
    for (const auto &word : words) {
        if (!text.empty())
            text += between;
        text += word;
    }
    return text;
}

std::string printable(std::string_view text)
{
    std::string clean(text.substr(0, 200));
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return clean;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

} // namespace netseat::doctor
