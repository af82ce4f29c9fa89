#pragma once

#include "iscsi/digest.h"
#include "iscsi/pdu.h"

namespace netseat::iscsi {

/// Cuts the octets of a connection into PDUs (RFC 7143, 11.2), however they arrive: a header and its text may come
/// in separate segments, ten PDUs in one. A data segment longer than allowed is refused before any of it is read.
///
/// Feed it with next() until it says NeedMore. After Header the caller may name a place for the data segment
/// (placeData); octets then go there, straight from the socket where sink() is used.
class PduReader {
public:
    enum class Step {
        NeedMore,
        Header, ///< header() is whole; data still to come
        Pdu, ///< header() and data() are whole
        HeaderDigestError, ///< the stream can't be trusted any more: close (7.8)
        TooLong, ///< a data segment above the limit: close
    };

    /// Longest data segment that the peer may send (our MaxRecvDataSegmentLength, 13.12).
    void setMaxDataLength(std::uint32_t octets) { m_maxDataLength = octets; }
    std::uint32_t maxDataLength() const { return m_maxDataLength; }
    /// Both start with the next PDU.
    void setDigests(bool header, bool data);

    /// Takes octets off the front of `input`.
    Step next(Bytes &input);

    const RawHeader &header() const { return m_header; }
    /// Additional header segments (11.2.2), as they came; usually none.
    Bytes additionalSegments() const
    {
        return Bytes(m_extra).first(m_extra.size() - (m_headerDigest ? Digest::kSize : 0));
    }
    std::uint32_t dataLength() const { return m_dataLength; }
    /// Only after Header; `place` has exactly dataLength() octets and outlives the PDU. Without it the segment is kept here.
    void placeData(MutableBytes place);
    /// Only after Header: the segment is read and thrown away.
    void discardData() { m_discard = true; }

    /// Only after Pdu, until the next call of next().
    Bytes data() const { return m_data; }
    /// False: the data digest was wrong (7.8).
    bool isDataIntact() const { return m_intact; }

    /// Where the next octets of the stream belong, when that is known and worthwhile; else empty.
    MutableBytes sink() const;
    /// So many octets were written to the front of sink().
    void sinkFilled(std::size_t octets);

private:
    Step takeHeader(Bytes &input);
    Step takeData(Bytes &input);
    bool takeWhole(Bytes &input);
    void takeTail(Bytes &input);
    std::size_t tailLength() const;
    void beginPdu();

    enum class State { Header, Announced, Data, Tail, Done };
    static constexpr std::size_t kLongestHead = kHeaderSize + 255 * 4 + Digest::kSize;

    State m_state = State::Header;
    std::uint32_t m_maxDataLength = 8192; // the default, 13.12
    bool m_headerDigest = false;
    bool m_dataDigest = false;

    RawHeader m_header{};
    ByteVector m_extra; // additional header segments and header digest
    std::size_t m_headFill = 0;
    std::size_t m_headLength = kHeaderSize;

    std::uint32_t m_dataLength = 0;
    std::size_t m_dataFill = 0;
    MutableBytes m_place;
    bool m_placed = false;
    bool m_discard = false;
    ByteVector m_own;
    Bytes m_data;
    Digest m_digest;
    std::array<std::byte, 3 + Digest::kSize> m_tail{}; // padding and data digest
    std::size_t m_tailFill = 0;
    bool m_intact = true;
};

} // namespace netseat::iscsi
