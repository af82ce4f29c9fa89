#pragma once

#include "iscsi_wire.h"

#include "iscsi/pdu_reader.h"
#include "iscsi/pdu_target.h"

namespace netseat::test {

/// Cuts a stream of PDUs, some of them damaged, at places the input says.
class PduStream {
public:
    explicit PduStream(Bytes input)
        : m_in(input)
    {
    }

    std::string run()
    {
        const auto flags = m_in.u8();
        m_headerDigest = (flags & 1) != 0;
        m_dataDigest = (flags & 2) != 0;
        m_limit = (flags & 4) != 0 ? 512 : 8192;
        m_reader.setMaxDataLength(m_limit);
        m_reader.setDigests(m_headerDigest, m_dataDigest);
        while (m_in.remaining() > 0 && m_complaint.empty() && !m_over)
            one();
        return m_complaint;
    }

private:
    void one()
    {
        using namespace iscsi;
        const auto how = m_in.u8();
        WirePdu pdu;
        pdu.headerDigest = m_headerDigest;
        pdu.dataDigest = m_dataDigest;
        const auto header = m_in.bytes(std::min<std::size_t>(m_in.remaining(), (how & 1) != 0 ? kHeaderSize : 2));
        std::copy(header.begin(), header.end(), pdu.header.begin());
        roundTrips(pdu.header);
        pdu.segments.resize((how & 2) != 0 ? std::size_t{m_in.u8()} * 4 : 0, std::byte{2});
        pdu.data.resize((how & 4) != 0 ? m_in.u16() % 9000 : how >> 5, std::byte{how});
        auto wire = pdu.wire();
        const bool damaged = (how & 8) != 0;
        if (damaged)
            wire[m_in.u16() % wire.size()] ^= std::byte{static_cast<std::uint8_t>(m_in.u8() | 1U)};
        m_placed = (how & 16) != 0;
        feed(wire, pdu, damaged);
        m_over = m_over || damaged; // where it goes on is nobody's guess
    }

    void feed(const ByteVector &wire, const WirePdu &pdu, bool damaged)
    {
        const auto piece = std::size_t{m_in.u8()} * 37 + 1;
        bool whole = false;
        ByteVector place;
        for (std::size_t at = 0; at < wire.size() && !m_over;) {
            auto input = Bytes(wire).subspan(at, std::min(piece, wire.size() - at));
            at += input.size();
            const auto sink = m_reader.sink();
            if (!sink.empty() && (piece & 1) != 0) {
                const auto direct = std::min(sink.size(), input.size());
                std::memcpy(sink.data(), input.data(), direct);
                m_reader.sinkFilled(direct);
                input = input.subspan(direct);
            }
            whole = step(input, pdu, damaged, place) || whole;
        }
        if (!damaged && !whole && !m_over)
            m_complaint = "A PDU that came whole was not seen.";
    }

    bool step(Bytes &input, const WirePdu &pdu, bool damaged, ByteVector &place)
    {
        using Step = iscsi::PduReader::Step;
        for (;;) {
            const auto step = m_reader.next(input);
            if (step == Step::NeedMore) {
                if (!input.empty())
                    m_complaint = "It wants more and has not taken what there is.";
                return false;
            }
            if (step == Step::Header) {
                if (m_reader.dataLength() > m_limit)
                    m_complaint = "A data segment above the limit.";
                if (m_placed && m_reader.dataLength() > 0) {
                    place.assign(m_reader.dataLength(), std::byte{0xaa});
                    m_reader.placeData(place);
                }
                continue;
            }
            if (step == Step::TooLong || step == Step::HeaderDigestError) {
                m_over = true;
                if (!damaged && (step == Step::HeaderDigestError || pdu.data.size() <= m_limit))
                    m_complaint = "A good PDU was refused.";
                return false;
            }
            if (!damaged)
                compare(pdu);
            return true;
        }
    }

    void compare(const WirePdu &pdu)
    {
        const auto data = m_reader.data();
        if (!std::equal(data.begin(), data.end(), pdu.data.begin(), pdu.data.end()) || !m_reader.isDataIntact())
            m_complaint = "Other data than was sent.";
        const auto segments = m_reader.additionalSegments();
        if (!std::equal(segments.begin(), segments.end(), pdu.segments.begin(), pdu.segments.end()))
            m_complaint = "Other header segments than were sent.";
    }

    template <typename... Pdus>
    void eachRoundTrips(const iscsi::RawHeader &header)
    {
        const auto one = [&]<typename Pdu>(const Pdu &pdu) {
            if (!(iscsi::decode<Pdu>(iscsi::encode(pdu)) == pdu))
                m_complaint = "A header does not survive a round trip.";
        };
        (one(iscsi::decode<Pdus>(header)), ...);
    }
    void roundTrips(const iscsi::RawHeader &header)
    {
        using namespace iscsi;
        eachRoundTrips<NopOut, ScsiCommand, TaskManagement, LoginRequest, TextRequest, DataOut, LogoutRequest,
            SnackRequest, NopIn, ScsiResponse, TaskManagementResponse, LoginResponse, TextResponse, DataIn,
            LogoutResponse, ReadyToTransfer, AsyncMessage, Reject>(header);
    }

    ByteReader m_in;
    iscsi::PduReader m_reader;
    std::uint32_t m_limit = 0;
    bool m_headerDigest = false;
    bool m_dataDigest = false;
    bool m_placed = false;
    bool m_over = false;
    std::string m_complaint;
};

inline std::string fuzzIscsiPdu(Bytes input)
{
    return PduStream(input).run();
}

} // namespace netseat::test
