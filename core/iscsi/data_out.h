#pragma once

#include "iscsi/parameters.h"
#include "iscsi/pdu.h"

#include <deque>
#include <optional>

namespace netseat::iscsi {

/// Keeps account of the Data-Out of one command (RFC 7143, 4.2.5.2, 11.7, 11.8): immediate, unsolicited and solicited.
/// Every PDU is checked here before its data is looked at, so nothing is ever placed outside the command's buffer.
class DataOutTracker {
public:
    /// `expected`: what the initiator will send at most (EDTL). `wanted`: what the command takes of it, at most that.
    DataOutTracker(std::uint32_t expected, std::uint32_t wanted, const Parameters &parameters);

    enum class Fault {
        None,
        Unexpected, ///< unsolicited data where none may be (11.4.7.2: 0Ch/0Ch)
        WrongAmount, ///< more or less than was agreed (0Ch/0Dh)
        Sequence, ///< DataSN, offset or tag out of order (7.9)
    };
    /// The command itself: so much immediate data, and whether unsolicited Data-Out follows it.
    Fault command(std::uint32_t immediate, bool final);
    /// Changes nothing.
    Fault check(const DataOut &pdu, std::uint32_t length) const;
    /// After check() said None.
    void take(const DataOut &pdu, std::uint32_t length);

    struct Request {
        std::uint32_t targetTag = 0;
        std::uint32_t r2tSn = 0;
        std::uint32_t offset = 0; ///< octets
        std::uint32_t length = 0; ///< octets
    };
    /// The next R2T to send, if one is due now.
    std::optional<Request> nextRequest(std::uint32_t targetTag);

    bool awaitsUnsolicited() const { return m_open; }
    /// Data that was asked for, or comes unasked, is on its way.
    bool awaitsData() const { return m_open || !m_requests.empty(); }
    /// All that the command takes has come.
    bool isComplete() const { return !m_open && m_requests.empty() && m_asked >= m_wanted; }
    std::uint32_t requestsSent() const { return m_nextR2tSn; }

private:
    struct Sequence {
        Request request;
        std::uint32_t received = 0;
        std::uint32_t nextDataSn = 0;
    };

    std::uint32_t m_wanted;
    std::uint32_t m_firstBurst;
    std::uint32_t m_maxBurst;
    std::uint32_t m_maxRequests;
    bool m_initialR2t;
    bool m_immediateData;
    bool m_open = false; // unsolicited Data-Out may come
    std::uint32_t m_unsolicited = 0; // octets of it, immediate data included
    std::uint32_t m_unsolicitedSn = 0;
    std::uint32_t m_asked = 0; // octets that have come unasked or were asked for
    std::uint32_t m_nextR2tSn = 0;
    std::deque<Sequence> m_requests; // answered in this order (DataSequenceInOrder, 13.19)
};

} // namespace netseat::iscsi
