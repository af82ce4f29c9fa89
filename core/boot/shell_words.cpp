#include "boot/shell_words.h"

#include <algorithm>
#include <vector>

namespace netseat::boot {

namespace {

constexpr std::size_t kLongestWord = 63;
constexpr std::size_t kLongestTitle = 72; // of the 80 columns of a text screen

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_';
}

bool isVisible(char c)
{
    return c > ' ' && c <= '~';
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::string_view kWhite = " \t";
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = text.find_first_not_of(kWhite);
        if (begin == std::string_view::npos)
            return words;
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(kWhite), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

bool isOperator(std::string_view word)
{
    return word == "||" || word == "&&" || word == ";" || word.starts_with('#');
}

std::string hexDigits(char octet, std::string_view digits)
{
    const auto value = static_cast<unsigned char>(octet);
    return {digits[value >> 4U], digits[value & 0xfU]};
}

} // namespace

std::string sayable(std::string_view text)
{
    std::string word(text.substr(0, kLongestWord));
    for (char &c : word)
        if (!isPlain(c) && c != ':')
            c = '_';
    return word;
}

std::string sayableText(std::string_view text)
{
    constexpr std::string_view kAlso = ":(),+/=@%";
    std::string title;
    for (const auto word : wordsOf(text.substr(0, kLongestTitle))) {
        title += title.empty() ? "" : " ";
        for (const char c : word)
            title += isPlain(c) || kAlso.find(c) != std::string_view::npos ? c : '_';
    }
    return title.empty() ? "_" : title;
}

std::string hex(std::string_view octets)
{
    std::string text;
    for (const char octet : octets)
        text += (text.empty() ? "" : ":") + hexDigits(octet, "0123456789abcdef");
    return text;
}

std::string urlPath(std::string_view path)
{
    std::string encoded;
    for (const char c : path) {
        if (isPlain(c) || c == '~' || c == '/')
            encoded += c;
        else
            encoded += "%" + hexDigits(c, "0123456789ABCDEF");
    }
    return encoded;
}

std::string shellProblem(std::string_view text, std::string_view what)
{
    if (!std::ranges::all_of(text, [](char c) { return isVisible(c) || c == ' ' || c == '\t'; }))
        return std::string(what) + " may have printable ASCII characters only, on one line.";
    for (const auto word : wordsOf(text))
        if (isOperator(word))
            return std::string(what) + " can't have the word \"" + std::string(word)
                + "\": iPXE, which reads them, takes it for its own.";
    return {};
}

std::string harmlessWords(std::string_view text, char kept)
{
    std::string clean(text);
    for (char &c : clean)
        if (!isVisible(c) && c != kept)
            c = c == ' ' || c == '\t' ? ' ' : '_';
    std::string words;
    for (const auto word : wordsOf(clean)) {
        words += words.empty() ? "" : " ";
        words += isOperator(word) ? "_" + std::string(word.substr(1)) : std::string(word);
    }
    for (std::size_t at = 0; (at = words.find("${", at)) != std::string::npos;)
        words[at] = '_';
    if (words.ends_with('\\')) // would join the next line
        words.back() = '_';
    return words;
}

} // namespace netseat::boot
