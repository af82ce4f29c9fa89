#pragma once

#include "iscsi/connection.h"

#include <map>

namespace netseat::test {

/// Reads what a connection sends and says what is wrong with it: that it can be read at all, and that its numbers go on
/// without a gap and never back (RFC 7143, 4.2.2).
class OutputCheck {
public:
    OutputCheck() { m_reader.setMaxDataLength(0xffffff); }

    std::string complaint;
    std::uint64_t seen = 0; ///< which operation codes, a bit each
    std::string loginText; ///< of the last login response
    std::vector<iscsi::ReadyToTransfer> requests; ///< the last few
    std::uint32_t textTag = iscsi::kNoTag; ///< of the last text response
    std::map<std::uint32_t, std::uint32_t> expected; ///< EDTL by task, as far as the peer has said

    /// Takes at most so many octets.
    void take(iscsi::Connection &connection, std::size_t most)
    {
        while (most > 0 && !connection.out().empty() && complaint.empty()) {
            std::array<Bytes, 16> pieces;
            const auto count = connection.out().gather(pieces);
            std::size_t taken = 0;
            for (std::size_t i = 0; i < count && taken < most; ++i) {
                const auto piece = pieces[i].first(std::min(most - taken, pieces[i].size()));
                taken += piece.size();
                read(piece, connection);
            }
            if (taken == 0) {
                complaint = "Octets wait, and there are none.";
                return;
            }
            connection.out().consumed(taken);
            most -= taken;
            connection.sent();
        }
    }

private:
    void read(Bytes input, const iscsi::Connection &connection)
    {
        using Step = iscsi::PduReader::Step;
        for (;;) {
            const auto step = m_reader.next(input);
            if (step == Step::NeedMore)
                return;
            if (step == Step::HeaderDigestError || step == Step::TooLong) {
                complaint = "It sends what can't be read.";
                return;
            }
            if (step == Step::Pdu) {
                if (!m_reader.isDataIntact())
                    complaint = "It sends a wrong data digest.";
                whole(m_reader.header(), connection);
            }
        }
    }

    void whole(const iscsi::RawHeader &header, const iscsi::Connection &connection)
    {
        using namespace iscsi;
        bool hasStatus = true;
        seen |= std::uint64_t{1} << static_cast<unsigned>(opcodeOf(header));
        const auto limit = connection.login().parameters().theirMaxRecvDataSegment;
        switch (opcodeOf(header)) {
        case Opcode::LoginResponse:
            login(decode<LoginResponse>(header), connection);
            break;
        case Opcode::NopIn:
            hasStatus = decode<NopIn>(header).initiatorTag != kNoTag;
            break;
        case Opcode::DataIn:
            hasStatus = decode<DataIn>(header).hasStatus;
            dataIn(decode<DataIn>(header));
            break;
        case Opcode::ReadyToTransfer:
            hasStatus = false;
            request(decode<ReadyToTransfer>(header));
            break;
        case Opcode::TextResponse:
            textTag = decode<TextResponse>(header).targetTag;
            break;
        case Opcode::ScsiResponse:
        case Opcode::TaskManagementResponse:
        case Opcode::LogoutResponse:
        case Opcode::Async:
        case Opcode::Reject:
            break;
        default:
            complaint = "A target sends no such PDU.";
        }
        // What was queued before MaxRecvDataSegmentLength was said again may still be longer.
        m_longest = std::max(m_longest, limit);
        if (opcodeOf(header) != Opcode::LoginResponse && m_reader.dataLength() > m_longest)
            complaint = "More data in a PDU than the peer takes.";
        numbers(header, hasStatus);
    }

    void login(const iscsi::LoginResponse &pdu, const iscsi::Connection &connection)
    {
        loginText = textOf(m_reader.data());
        if (pdu.transit && pdu.nextStage == 3 && pdu.status == 0) {
            const auto &now = connection.login().parameters();
            m_reader.setDigests(now.headerDigest, now.dataDigest);
        }
    }

    void dataIn(const iscsi::DataIn &pdu)
    {
        auto &next = m_data[pdu.initiatorTag];
        if (pdu.dataSn == 0)
            next = {};
        if (pdu.dataSn != next.dataSn || pdu.bufferOffset != next.offset)
            complaint = "Data-In out of order.";
        next.dataSn = pdu.dataSn + 1;
        next.offset = pdu.bufferOffset + m_reader.dataLength();
    }

    void request(const iscsi::ReadyToTransfer &pdu)
    {
        const auto known = expected.find(pdu.initiatorTag);
        if (known != expected.end()
            && (pdu.bufferOffset > known->second || pdu.desiredLength > known->second - pdu.bufferOffset))
            complaint = "It asks for more data than there is.";
        if (pdu.desiredLength == 0)
            complaint = "It asks for nothing.";
        if (requests.size() == 8)
            requests.erase(requests.begin());
        requests.push_back(pdu);
    }

    /// 4.2.2.1, 4.2.2.2.
    void numbers(const iscsi::RawHeader &header, bool hasStatus)
    {
        const auto at = [&](std::size_t offset) { return loadBe<std::uint32_t>(header.data() + offset); };
        const bool isData = iscsi::opcodeOf(header) == iscsi::Opcode::DataIn;
        if ((hasStatus || !isData) && m_any && at(24) != m_statSn)
            complaint = "A gap in StatSN.";
        if (hasStatus)
            m_statSn = at(24) + 1;
        else if (!m_any)
            m_statSn = at(24);
        if (m_any && static_cast<std::int32_t>(at(28) - m_expCmdSn) < 0)
            complaint = "ExpCmdSN goes back.";
        if (m_any && static_cast<std::int32_t>(at(32) - m_maxCmdSn) < 0)
            complaint = "MaxCmdSN goes back.";
        if (static_cast<std::int32_t>(at(32) + 1 - at(28)) < 0)
            complaint = "MaxCmdSN is too far below ExpCmdSN.";
        m_expCmdSn = at(28);
        m_maxCmdSn = at(32);
        m_any = true;
    }

    struct Next {
        std::uint32_t dataSn = 0;
        std::uint32_t offset = 0;
    };
    iscsi::PduReader m_reader;
    std::map<std::uint32_t, Next> m_data;
    std::uint32_t m_longest = 8192;
    bool m_any = false;
    std::uint32_t m_statSn = 0;
    std::uint32_t m_expCmdSn = 0;
    std::uint32_t m_maxCmdSn = 0;
};

} // namespace netseat::test
