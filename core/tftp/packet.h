#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace netseat::tftp {

enum class Mode { Netascii, Octet };

/// RFC 1350, 5 (appendix) and RFC 2347 (8).
enum class ErrorCode : std::uint16_t {
    NotDefined = 0,
    FileNotFound = 1,
    AccessViolation = 2,
    DiskFull = 3,
    IllegalOperation = 4,
    UnknownTransfer = 5,
    FileExists = 6,
    NoSuchUser = 7,
    OptionsRefused = 8,
};

/// The options we know. What is absent was not asked for, had a value outside its RFC's bounds (such an option
/// is ignored: RFC 2347, "the server must not include it"), or is unknown to us.
struct Options {
    std::optional<std::uint16_t> blockSize; ///< octets, 8 to 65464 (RFC 2348)
    std::optional<std::uint64_t> transferSize; ///< octets; 0 in a read request (RFC 2349)
    std::optional<std::uint8_t> timeout; ///< seconds, 1 to 255 (RFC 2349)
    std::optional<std::uint16_t> windowSize; ///< blocks, 1 to 65535 (RFC 7440)

    bool empty() const { return !blockSize && !transferSize && !timeout && !windowSize; }
    friend bool operator==(const Options &, const Options &) = default;
};

struct ReadRequest {
    std::string file; ///< as sent: any octets but NUL
    Mode mode = Mode::Octet;
    Options options;
    friend bool operator==(const ReadRequest &, const ReadRequest &) = default;
};

struct WriteRequest {
    std::string file;
    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};

struct Data {
    std::uint16_t block = 0;
    ByteVector payload;
    friend bool operator==(const Data &, const Data &) = default;
};

struct Ack {
    std::uint16_t block = 0;
    friend bool operator==(const Ack &, const Ack &) = default;
};

struct ErrorPacket {
    ErrorCode code = ErrorCode::NotDefined; ///< any number may come in
    std::string message;
    friend bool operator==(const ErrorPacket &, const ErrorPacket &) = default;
};

struct OptionAck {
    Options options;
    friend bool operator==(const OptionAck &, const OptionAck &) = default;
};

using Packet = std::variant<ReadRequest, WriteRequest, Data, Ack, ErrorPacket, OptionAck>;

/// RFC 1350, 5; RFC 2347. Errors: Malformed, or Unsupported for a read request's mode that we lack ("mail").
Result<Packet> decode(Bytes datagram);

/// Texts lose what follows a NUL in them. decode() gives back what was encoded.
ByteVector encode(const Packet &packet);

/// Whether the datagram claims to be a request, so that its sender waits for an answer.
bool isRequest(Bytes datagram);

} // namespace netseat::tftp
