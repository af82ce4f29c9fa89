#include "tftp/active_transfer.h"

#include <utility>

namespace netseat::tftp {

ActiveTransfer::ActiveTransfer(const Peer &peer, Served file, ReadRequest request, std::uint16_t mostBlock)
    : m_peer(peer)
    , m_file(std::move(file))
    , m_request(std::move(request))
    , m_transfer(*m_file.source, m_request.options, mostBlock)
{
}

void ActiveTransfer::start(TimePoint now, Outbox &out, Sender &sender)
{
    const auto first = out.datagrams.size();
    m_transfer.start(now, out);
    carry(first, out, sender);
}

void ActiveTransfer::onPacket(const Packet &packet, TimePoint now, Outbox &out, Sender &sender)
{
    const auto first = out.datagrams.size();
    m_transfer.onPacket(packet, now, out);
    carry(first, out, sender);
}

void ActiveTransfer::onDeadline(TimePoint now, Outbox &out, Sender &sender)
{
    if (now < m_transfer.deadline())
        return;
    const auto first = out.datagrams.size();
    m_transfer.onDeadline(now, out);
    carry(first, out, sender);
}

void ActiveTransfer::carry(std::size_t first, Outbox &out, Sender &sender)
{
    if (beforeLast && m_transfer.lastSent())
        std::exchange(beforeLast, nullptr)();
    sender.address(m_peer, first, out.datagrams.size());
    if (out.finished)
        m_finished = std::exchange(out.finished, std::nullopt);
}

} // namespace netseat::tftp
