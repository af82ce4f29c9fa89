#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace netseat::http {

/// Which part of a file to send (RFC 9110, 14).
struct ByteRange {
    enum class Kind {
        Whole, ///< 200
        Part, ///< 206
        Unsatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    std::uint64_t first = 0;
    std::uint64_t length = 0;

    std::string contentRange(std::uint64_t size) const; ///< "bytes 0-511/1000", or "bytes */1000" for a 416
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// The value of a Range field over a file of `size` octets. What is malformed, has another unit or names several
/// parts is answered with the whole file, as RFC 9110, 14.2 allows.
ByteRange byteRange(std::string_view field, std::uint64_t size);

} // namespace netseat::http
