#include "tftp/service_lanes.h"

namespace netseat::tftp {

namespace {
constexpr int kRoom = 4 << 20; // octets: a window of every transfer that shares the socket
} // namespace

Result<std::size_t> Lanes::choose(Ipv4Address local, const Peer &peer)
{
    const auto known = m_byAddress.find(local.bits);
    if (known == m_byAddress.end() && m_byAddress.size() >= kMostAddresses)
        return Error{Error::Code::LimitReached, "TFTP is asked at too many addresses of this host."};
    if (known == m_byAddress.end() || known->second.size() < kPerAddress)
        return open(local);
    const auto &lanes = known->second;
    auto lane = lanes[m_turn++ % lanes.size()];
    if (wasOn(peer, lane))
        lane = lanes[m_turn++ % lanes.size()];
    return lane;
}

Result<std::size_t> Lanes::open(Ipv4Address local)
{
    auto socket = bindUdp(local, 0);
    if (!socket) {
        const auto known = m_byAddress.find(local.bits); // better one that is there than none
        return known == m_byAddress.end() ? Result<std::size_t>(socket.error()) : known->second.front();
    }
    setRoom(socket->get(), kRoom);
    m_lanes.push_back({std::move(*socket), local});
    m_byAddress[local.bits].push_back(m_lanes.size() - 1);
    return m_lanes.size() - 1;
}

void Lanes::remember(const Peer &peer, std::size_t lane)
{
    const auto key = keyOf(peer);
    if (const auto [at, isNew] = m_lastLane.insert_or_assign(key, lane); isNew)
        m_order.push_back(key);
    if (m_order.size() > kRemembered) {
        m_lastLane.erase(m_order.front());
        m_order.pop_front();
    }
}

bool Lanes::wasOn(const Peer &peer, std::size_t lane) const
{
    const auto last = m_lastLane.find(keyOf(peer));
    return last != m_lastLane.end() && last->second == lane;
}

} // namespace netseat::tftp
