#include "http/conditions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <vector>

namespace netseat::http {

namespace {

constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Whether a list of entity tags has this one, or is "*". Weakly: W/ does not matter (RFC 9110, 8.8.3.2).
bool names(std::string_view list, std::string_view tag, bool weakly)
{
    list = trimmed(list);
    if (list == "*")
        return true;
    while (!list.empty()) {
        const bool weak = list.starts_with("W/");
        if (weak)
            list.remove_prefix(2);
        const auto end = list.starts_with('"') ? list.find('"', 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return false; // no list of entity tags
        if (list.substr(0, end + 1) == tag && (weakly || !weak))
            return true;
        list = trimmed(list.substr(end + 1));
        if (list.starts_with(','))
            list = trimmed(list.substr(1));
        else if (!list.empty())
            return false;
    }
    return false;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return !text.empty() && digits && error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                                               : std::nullopt;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text = text.substr(end);
    }
    return words;
}

std::optional<std::int64_t> secondsOf(
    std::optional<int> year, std::string_view monthName, std::optional<int> day, std::string_view time)
{
    namespace chrono = std::chrono;
    const auto month = std::ranges::find(kMonths, monthName);
    if (!year || !day || month == kMonths.end() || time.size() != 8 || time[2] != ':' || time[5] != ':')
        return std::nullopt;
    const auto hour = number(time.substr(0, 2));
    const auto minute = number(time.substr(3, 2));
    const auto second = number(time.substr(6, 2));
    const chrono::year_month_day date(chrono::year(*year),
        chrono::month(static_cast<unsigned>(month - kMonths.begin()) + 1), chrono::day(static_cast<unsigned>(*day)));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60 || *day > 31 || *year > 9999
        || !date.ok())
        return std::nullopt;
    return chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86400} + *hour * 3600 + *minute * 60
        + *second;
}

/// RFC 850's year: of all that end so, the one that is at most 50 years ahead.
std::optional<int> fullYear(std::optional<int> twoDigits, std::int64_t now)
{
    if (!twoDigits || *twoDigits > 99)
        return std::nullopt;
    const auto thisYear = static_cast<int>(1970 + now / 31'556'952);
    int year = thisYear - thisYear % 100 + *twoDigits;
    if (year > thisYear + 50)
        year -= 100;
    return year;
}

} // namespace

Verdict judge(const Conditions &conditions, const Validators &validators)
{
    if (conditions.ifMatch) {
        if (!names(*conditions.ifMatch, validators.entityTag, false))
            return Verdict::Failed;
    } else if (conditions.ifUnmodifiedSince) {
        const auto since = parseHttpDate(*conditions.ifUnmodifiedSince);
        if (since && validators.modified > *since)
            return Verdict::Failed;
    }
    if (conditions.ifNoneMatch)
        return names(*conditions.ifNoneMatch, validators.entityTag, true) ? Verdict::NotModified : Verdict::Send;
    if (conditions.ifModifiedSince) {
        const auto since = parseHttpDate(*conditions.ifModifiedSince);
        if (since && validators.modified <= *since)
            return Verdict::NotModified;
    }
    return Verdict::Send;
}

bool rangeHolds(const Conditions &conditions, const Validators &validators, std::int64_t now)
{
    if (!conditions.ifRange)
        return true;
    const auto field = trimmed(*conditions.ifRange);
    if (field.starts_with('"'))
        return field == validators.entityTag;
    const auto date = parseHttpDate(field);
    return date && *date == validators.modified && now - validators.modified > 1;
}

std::string httpDate(std::int64_t seconds)
{
    namespace chrono = std::chrono;
    if (seconds < 0 || seconds > 253'402'300'799) // the last second of 9999
        return {};
    const chrono::sys_seconds at{chrono::seconds(seconds)};
    const auto days = chrono::floor<chrono::days>(at);
    const chrono::year_month_day date(days);
    const chrono::hh_mm_ss time(at - days);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
        kDays[chrono::weekday(days).c_encoding()].data(), static_cast<unsigned>(date.day()),
        kMonths[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return text.data();
}

std::optional<std::int64_t> parseHttpDate(std::string_view text, std::int64_t now)
{
    if (text.size() > 64)
        return std::nullopt;
    const auto words = wordsOf(text);
    if (words.size() == 6 && words[0].ends_with(',') && words[5] == "GMT") // Sun, 06 Nov 1994 08:49:37 GMT
        return secondsOf(number(words[3]), words[2], number(words[1]), words[4]);
    if (words.size() == 5) // Sun Nov  6 08:49:37 1994
        return secondsOf(number(words[4]), words[1], number(words[2]), words[3]);
    if (words.size() == 4 && words[0].ends_with(',') && words[3] == "GMT" && words[1].size() == 9
        && words[1][2] == '-' && words[1][6] == '-') // Sunday, 06-Nov-94 08:49:37 GMT
        return secondsOf(fullYear(number(words[1].substr(7)), now), words[1].substr(3, 3),
            number(words[1].substr(0, 2)), words[2]);
    return std::nullopt;
}

} // namespace netseat::http
