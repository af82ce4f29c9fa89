#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace netseat::doctor {

/// The lines as they are, without their ends.
std::vector<std::string> rawLines(std::string_view text);
/// Lines without comments ("#") and the white space around them; none that is empty.
std::vector<std::string> linesOf(std::string_view text);
/// Words between white space.
std::vector<std::string> wordsOf(std::string_view line);
/// The value of a key in a file of KEY=value lines ("os-release"), without quotes.
std::string valueOf(std::string_view text, std::string_view key);
/// "a, b"
std::string joined(const std::vector<std::string> &words, std::string_view between = ", ");
/// Text of the disk, made fit for people: one line, no control characters, at most 200 octets.
std::string printable(std::string_view text);
/// In lower case, as far as ASCII goes.
std::string lower(std::string_view text);

} // namespace netseat::doctor
