#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

/// The Challenge-Handshake Authentication Protocol as iSCSI uses it (RFC 7143, 12.1.3; RFC 1994).
namespace netseat::iscsi::chap {

/// Numbers of CHAP_A (RFC 7143, 12.1.3 and IANA's registry).
/// SHA-1 (6) is left out: whoever knows it knows MD5 or a better one too.
enum class Algorithm : std::uint8_t { Md5 = 5, Sha256 = 7, Sha3_256 = 8 };

/// The first of an offered list ("7,5") that we have.
std::optional<Algorithm> choose(std::string_view offered);

/// The answer to a challenge: hash of identifier, secret and challenge (RFC 1994, 4.1).
ByteVector respond(Algorithm algorithm, std::uint8_t identifier, std::string_view secret, Bytes challenge);

/// Compares in a time that does not depend on where they differ.
bool equal(Bytes a, Bytes b);

} // namespace netseat::iscsi::chap
