#pragma once

#include "iscsi/command_window.h"
#include "iscsi/out_queue.h"
#include "iscsi/pdu_target.h"

namespace netseat::iscsi {

/// Puts PDUs into the queue with the sequence numbers of the moment (RFC 7143, 4.2.2).
class Sender {
public:
    OutQueue &queue() { return m_queue; }
    const OutQueue &queue() const { return m_queue; }
    CommandWindow &window() { return m_window; }

    /// A PDU that carries a status: uses up a StatSN.
    template <typename Pdu>
    void status(Pdu pdu, Slice data = {})
    {
        pdu.statSn = m_statSn++;
        stamp(std::move(pdu), std::move(data));
    }
    /// R2T and NOP-In pings: say which StatSN is next and do not use it up (11.8.4, 11.19.4).
    template <typename Pdu>
    void notice(Pdu pdu)
    {
        pdu.statSn = m_statSn;
        stamp(std::move(pdu), {});
    }
    /// Data-In without status.
    void data(DataIn pdu, Slice data) { stamp(std::move(pdu), std::move(data)); }

private:
    template <typename Pdu>
    void stamp(Pdu pdu, Slice data)
    {
        pdu.expCmdSn = m_window.expected();
        pdu.maxCmdSn = m_window.maximum();
        m_queue.push(encode(pdu), std::move(data));
    }

    OutQueue m_queue;
    CommandWindow m_window;
    std::uint32_t m_statSn = 1;
};

} // namespace netseat::iscsi
