#pragma once

#include <string>
#include <string_view>

namespace netseat::boot {

// iPXE's shell, as of January 2019 (Debian 12) and later, splits lines at white space, expands ${setting}, and knows "||",
// "&&", ";" and "#" as words: there is no quoting. What comes from people must pass through one of these.

/// A word that the shell takes literally, whatever was in it: letters, digits, '-', '.', '_', ':'; at most 63.
std::string sayable(std::string_view text);

/// Some such words, each of which may also have '(', ')', ',', '+', '/', '=', '@' and '%' in it: a title. Never empty.
std::string sayableText(std::string_view text);

/// A value for "set name:hex": octets in hexadecimal, so that no octet can mean anything to the shell.
std::string hex(std::string_view octets);

/// A path for a URL (RFC 3986, 3.3): all but letters, digits and "-._~/" as %XX.
std::string urlPath(std::string_view path);

/// Why words for the shell would not be taken literally by it; empty where they are. `what` begins the sentence.
std::string shellProblem(std::string_view text, std::string_view what);

/// The words, each made harmless if shellProblem() has something against it: what was stored is not trusted.
/// `kept`: a control character that stays.
std::string harmlessWords(std::string_view text, char kept = ' ');

} // namespace netseat::boot
