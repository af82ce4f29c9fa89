#pragma once

#include "tftp/service_socket.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace netseat::tftp {

/// One number for a peer.
inline std::uint64_t keyOf(const Peer &peer)
{
    return std::uint64_t{peer.address.bits} << 16 | peer.port;
}

/// The sockets that transfers go through: for each address of ours some "lanes" with ports of their own, each shared by the
/// transfers of many peers, so that the answers to a crowd cost few calls.
///
/// A transfer is known by both ends' ports (RFC 1350, 4), so two peers may meet the same port here. Two transfers of one
/// peer may not, one after the other: what is late of the first must not be taken for the second. remember() sees to that.
class Lanes {
public:
    static constexpr std::size_t kPerAddress = 16;
    static constexpr std::size_t kMostAddresses = 64; ///< beyond that, requests to further addresses of this host are refused
    static constexpr std::size_t kRemembered = 4096; ///< peers

    /// A lane from this address for the peer's next transfer. Errors of bindUdp(), LimitReached.
    Result<std::size_t> choose(Ipv4Address local, const Peer &peer);
    /// The peer's transfer on this lane has ended.
    void remember(const Peer &peer, std::size_t lane);
    /// Whether the last transfer of this peer that ended was on this lane.
    bool wasOn(const Peer &peer, std::size_t lane) const;
    /// Whether a transfer of this peer has lately ended.
    bool knows(const Peer &peer) const { return m_lastLane.contains(keyOf(peer)); }

    int socket(std::size_t lane) const { return m_lanes[lane].socket.get(); }
    std::size_t size() const { return m_lanes.size(); }

private:
    struct Lane {
        UniqueFd socket;
        Ipv4Address local;
    };
    Result<std::size_t> open(Ipv4Address local);

    std::vector<Lane> m_lanes;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byAddress;
    std::size_t m_turn = 0;
    std::unordered_map<std::uint64_t, std::size_t> m_lastLane; ///< by the peer's key
    std::deque<std::uint64_t> m_order; ///< of m_lastLane, oldest first
};

} // namespace netseat::tftp
