#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <optional>

namespace netseat::tftp {

/// What a transfer sends. read() may be asked for earlier offsets again, when blocks got lost.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// In octets; nothing where it is known only at the end.
    virtual std::optional<std::uint64_t> size() const = 0;
    /// Fills `into` from `offset` on; fewer octets only at the end.
    virtual Result<std::size_t> read(std::uint64_t offset, MutableBytes into) = 0;
};

} // namespace netseat::tftp
