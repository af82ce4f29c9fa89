#include "iscsi/data_out.h"

#include <algorithm>

namespace netseat::iscsi {

DataOutTracker::DataOutTracker(std::uint32_t expected, std::uint32_t wanted, const Parameters &parameters)
    : m_wanted(std::min(wanted, expected))
    , m_firstBurst(std::min(parameters.firstBurst, expected))
    , m_maxBurst(parameters.maxBurst)
    , m_maxRequests(parameters.maxOutstandingR2t)
    , m_initialR2t(parameters.initialR2t)
    , m_immediateData(parameters.immediateData)
{
}

DataOutTracker::Fault DataOutTracker::command(std::uint32_t immediate, bool final)
{
    m_open = !final;
    m_unsolicited = immediate;
    m_asked = immediate;
    if (immediate > 0 && !m_immediateData)
        return Fault::Unexpected; // 13.11
    if (!final && m_initialR2t)
        return Fault::Unexpected; // 13.10
    if (immediate > m_firstBurst)
        return Fault::WrongAmount; // 13.14; never above EDTL either
    return Fault::None;
}

DataOutTracker::Fault DataOutTracker::check(const DataOut &pdu, std::uint32_t length) const
{
    if (pdu.targetTag == kNoTag) {
        if (!m_open)
            return Fault::Unexpected;
        if (pdu.bufferOffset != m_unsolicited || pdu.dataSn != m_unsolicitedSn)
            return Fault::Sequence;
        if (length > m_firstBurst - m_unsolicited)
            return Fault::WrongAmount;
        // At the end of what may come unasked the F bit must be there (11.7.1).
        return !pdu.final && m_unsolicited + length == m_firstBurst ? Fault::WrongAmount : Fault::None;
    }
    if (m_requests.empty() || m_requests.front().request.targetTag != pdu.targetTag)
        return Fault::Sequence;
    const auto &now = m_requests.front();
    if (pdu.bufferOffset != now.request.offset + now.received || pdu.dataSn != now.nextDataSn)
        return Fault::Sequence;
    const auto missing = now.request.length - now.received;
    if (length > missing || length == 0)
        return Fault::WrongAmount;
    return pdu.final == (length == missing) ? Fault::None : Fault::WrongAmount;
}

void DataOutTracker::take(const DataOut &pdu, std::uint32_t length)
{
    if (pdu.targetTag == kNoTag) {
        m_unsolicited += length;
        m_asked = m_unsolicited;
        ++m_unsolicitedSn;
        m_open = !pdu.final;
        return;
    }
    auto &now = m_requests.front();
    now.received += length;
    ++now.nextDataSn;
    if (pdu.final)
        m_requests.pop_front();
}

std::optional<DataOutTracker::Request> DataOutTracker::nextRequest(std::uint32_t targetTag)
{
    if (m_open || m_asked >= m_wanted || m_requests.size() >= m_maxRequests)
        return std::nullopt;
    const Request request{targetTag, m_nextR2tSn++, m_asked, std::min(m_maxBurst, m_wanted - m_asked)};
    m_asked += request.length;
    m_requests.push_back({request});
    return request;
}

} // namespace netseat::iscsi
