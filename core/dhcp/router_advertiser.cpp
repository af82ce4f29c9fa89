#include "dhcp/router_advertiser.h"

#include "dhcp/router_advertisement.h"
#include "dhcp/service_card.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

namespace netseat::dhcp {

namespace {

constexpr int kFramesAtOnce = 64;
constexpr std::size_t kLargestFrame = 1514;

/// Passes Ethernet frames with an ICMPv6 (58) router solicitation (133) right behind the IPv6 header.
Result<void> filterSolicitations(int socket)
{
    constexpr std::uint32_t kNextHeaderAt = 14 + 6;
    constexpr std::uint32_t kIcmpTypeAt = 14 + 40;
    std::array<sock_filter, 6> code{{
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, kNextHeaderAt),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 58, 0, 3),
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, kIcmpTypeAt),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 133, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, kLargestFrame),
        BPF_STMT(BPF_RET | BPF_K, 0),
    }};
    const sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
    if (::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0)
        return systemError("Filtering router solicitations", errno);
    return {};
}

Result<void> listenOn(int socket, int interfaceIndex)
{
    packet_mreq group{};
    group.mr_ifindex = interfaceIndex;
    group.mr_type = PACKET_MR_MULTICAST;
    group.mr_alen = 6;
    constexpr std::array<unsigned char, 6> kAllRouters{0x33, 0x33, 0, 0, 0, 2}; // ff02::2 (RFC 2464, 7)
    std::memcpy(group.mr_address, kAllRouters.data(), kAllRouters.size());
    if (::setsockopt(socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &group, sizeof group) != 0)
        return systemError("Listening to router solicitations", errno);
    sockaddr_ll here{};
    here.sll_family = AF_PACKET;
    here.sll_protocol = htons(ETH_P_IPV6);
    here.sll_ifindex = interfaceIndex;
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return systemError("Listening to router solicitations", errno);
    return {};
}

} // namespace

Result<std::unique_ptr<RouterAdvertiser>> RouterAdvertiser::open(
    const std::string &interface, IsBooting isBooting, Answered answered)
{
    // Protocol 0: nothing arrives before the filter is in its place.
    UniqueFd socket(::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError("Opening a packet socket", errno);
    const auto index = static_cast<int>(::if_nametoindex(interface.c_str()));
    if (index == 0)
        return Error{Error::Code::NotFound, "There is no interface " + interface + "."};
    const auto own = hardwareAddress(interface);
    if (!own)
        return own.error();
    if (auto done = filterSolicitations(socket.get()); !done)
        return done.error();
    if (auto done = listenOn(socket.get(), index); !done)
        return done.error();
    return std::unique_ptr<RouterAdvertiser>(
        new RouterAdvertiser(std::move(socket), *own, std::move(isBooting), std::move(answered)));
}

RouterAdvertiser::RouterAdvertiser(UniqueFd socket, const MacAddress &own, IsBooting isBooting, Answered answered)
    : m_socket(std::move(socket))
    , m_own(own)
    , m_isBooting(std::move(isBooting))
    , m_answered(std::move(answered))
{
    auto *notifier = new QSocketNotifier(m_socket.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] { onFrames(); });
}

RouterAdvertiser::~RouterAdvertiser()
{
    qDeleteAll(findChildren<QSocketNotifier *>()); // before the descriptor that it watches is closed
}

void RouterAdvertiser::onFrames()
{
    std::array<std::byte, kLargestFrame> buffer{};
    for (int i = 0; i < kFramesAtOnce; ++i) {
        const auto size = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (size < 0)
            return; // nothing left, or the interface is down: it comes back, or the server starts us again
        const auto from = decodeSolicitation(Bytes(buffer).first(static_cast<std::size_t>(size)));
        if (!from || from->mac == m_own || !m_isBooting(from->mac))
            continue;
        const auto frame = encodeAdvertisement(*from, m_own);
        if (::send(m_socket.get(), frame.data(), frame.size(), MSG_NOSIGNAL) >= 0)
            m_answered(from->mac); // not sent: the machine asks again
    }
}

} // namespace netseat::dhcp
