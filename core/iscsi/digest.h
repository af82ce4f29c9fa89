#pragma once

#include "base/bytes.h"

namespace netseat::iscsi {

/// CRC32C as iSCSI sends it (RFC 7143, 13.1; RFC 3720, B.4), piece by piece.
class Digest {
public:
    static constexpr std::size_t kSize = 4;

    void add(Bytes data);
    /// The four octets as they stand on the wire: least significant first.
    std::array<std::byte, kSize> value() const;

private:
    std::uint32_t m_state = 0xffffffff;
};

} // namespace netseat::iscsi
