#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::iscsi {

/// One "key=value" of RFC 7143, 6.1.
struct KeyValue {
    std::string key;
    std::string value;
    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

/// Bounds on what a peer may say: keys of 63 octets (6.1), values of 255, binary ones of CHAP longer (12.1.3).
inline constexpr std::size_t kLongestKey = 63;
inline constexpr std::size_t kLongestValue = 255;
inline constexpr std::size_t kLongestChapValue = 2 * 1024 + 2;
inline constexpr std::size_t kMostKeys = 128;
/// A text that goes on over several PDUs (C bit, 11.10.2) may be this long in all.
inline constexpr std::size_t kLongestText = 65536;

/// Splits a whole text into its keys. Malformed when it breaks the rules or a bound above.
Result<std::vector<KeyValue>> parseText(std::string_view text);

/// Appends "key=value" and its NUL.
void appendKey(std::string &text, std::string_view key, std::string_view value);

/// "Yes" and "No" (6.1, boolean-value).
std::optional<bool> parseBoolean(std::string_view value);
/// Decimal (no leading zeros) or 0x hexadecimal (6.1, numerical-value), at most 32 bits.
std::optional<std::uint32_t> parseNumber(std::string_view value);
/// 0x hexadecimal or 0b base64 (6.1, binary-value), at most 1024 octets decoded.
std::optional<ByteVector> parseBinary(std::string_view value);
std::string hexValue(Bytes octets); ///< "0x…"
/// "NotUnderstood", "Irrelevant" and "Reject" end a negotiation and are never answered (6.2).
bool isFinalAnswer(std::string_view value);
/// iSCSI names are compared without regard to case (4.2.7.1: they are normalised to lower case).
bool sameIscsiName(std::string_view a, std::string_view b);
/// The parts of "a,b,c"; empty parts are kept.
std::vector<std::string_view> splitList(std::string_view value);

/// Puts a text together that comes in several PDUs.
class TextCollector {
public:
    /// False: too long in all; the negotiation has failed.
    bool add(Bytes part);
    std::string take() { return std::exchange(m_text, {}); }
    bool empty() const { return m_text.empty(); }

private:
    std::string m_text;
};

} // namespace netseat::iscsi
