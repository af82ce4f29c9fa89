#pragma once

#include "iscsi/digest.h"
#include "iscsi/pdu.h"

namespace netseat::test {

/// A PDU as a peer sends it, written without the code under test but for the digest.
struct WirePdu {
    iscsi::RawHeader header{};
    ByteVector segments; ///< additional header segments; a multiple of four octets
    ByteVector data;
    bool headerDigest = false;
    bool dataDigest = false;

    ByteVector wire() const
    {
        auto head = header;
        iscsi::Digest digest;
        const auto length = static_cast<std::uint32_t>(data.size() | segments.size() / 4 << 24U);
        storeBe(head.data() + 4, length);
        ByteVector wire(head.begin(), head.end());
        wire.insert(wire.end(), segments.begin(), segments.end());
        digest.add(wire);
        if (headerDigest)
            append(wire, digest.value());
        if (data.empty())
            return wire;
        auto padded = data;
        padded.resize((padded.size() + 3) / 4 * 4);
        wire.insert(wire.end(), padded.begin(), padded.end());
        iscsi::Digest ofData;
        ofData.add(padded);
        if (dataDigest)
            append(wire, ofData.value());
        return wire;
    }

private:
    static void append(ByteVector &wire, const std::array<std::byte, 4> &value)
    {
        wire.insert(wire.end(), value.begin(), value.end());
    }
};

} // namespace netseat::test
