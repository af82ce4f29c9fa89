#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netseat::http {

/// What tells one state of a file from another (RFC 9110, 8.8).
struct Validators {
    std::string entityTag; ///< strong, with its quotes
    std::int64_t modified = 0; ///< seconds since 1970-01-01 UTC
};

/// The fields that make a request conditional (RFC 9110, 13.1), as sent.
struct Conditions {
    std::optional<std::string> ifMatch = {};
    std::optional<std::string> ifNoneMatch = {};
    std::optional<std::string> ifModifiedSince = {};
    std::optional<std::string> ifUnmodifiedSince = {};
    std::optional<std::string> ifRange = {};
};

enum class Verdict {
    Send,
    NotModified, ///< 304
    Failed, ///< 412
};

/// For GET and HEAD, in the order of RFC 9110, 13.2.2. Dates that can't be read are ignored.
Verdict judge(const Conditions &conditions, const Validators &validators);

/// Whether a Range holds: there is no If-Range, or it names this very state (RFC 9110, 13.1.5). A date does so only when
/// the file was changed more than a second ago: it might be changed again within the one that it names.
bool rangeHolds(const Conditions &conditions, const Validators &validators, std::int64_t now);

/// "Sun, 06 Nov 1994 08:49:37 GMT". Empty before 1970 and after 9999.
std::string httpDate(std::int64_t seconds);

/// Any of the three forms of RFC 9110, 5.6.7; seconds since 1970-01-01 UTC. `now` tells the century of two digits.
std::optional<std::int64_t> parseHttpDate(std::string_view text, std::int64_t now = 1'800'000'000);

} // namespace netseat::http
