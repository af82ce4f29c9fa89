#include "dhcp/service_arp.h"

#include "dhcp/service_card.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/socket.h>

namespace netseat::dhcp {

namespace {

constexpr std::size_t kLargestFrame = 128;

Result<void> filterReplies(int socket)
{
    constexpr std::uint32_t kOperationAt = 14 + 6;
    std::array<sock_filter, 4> code{{
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, kOperationAt),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARPOP_REPLY, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, kLargestFrame),
        BPF_STMT(BPF_RET | BPF_K, 0),
    }};
    const sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
    if (::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0)
        return systemError("Filtering ARP replies", errno);
    return {};
}

} // namespace

Result<ArpSocket> ArpSocket::open(const std::string &interface)
{
    ArpSocket arp;
    // Protocol 0: nothing arrives before the filter is in its place.
    arp.m_fd = UniqueFd(::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!arp.m_fd)
        return systemError("Opening a packet socket", errno);
    const auto own = hardwareAddress(interface);
    if (!own)
        return own.error();
    arp.m_own = *own;
    const int fd = arp.m_fd.get();
    if (auto done = filterReplies(fd); !done)
        return done.error();
    sockaddr_ll here{};
    here.sll_family = AF_PACKET;
    here.sll_protocol = htons(ETH_P_ARP);
    here.sll_ifindex = static_cast<int>(::if_nametoindex(interface.c_str()));
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return systemError("Listening to ARP replies on " + interface, errno);
    return arp;
}

void ArpSocket::ask(const std::vector<Ipv4Address> &addresses)
{
    for (const auto address : addresses) {
        const auto frame = encodeArpProbe(address, m_own);
        (void)::send(m_fd.get(), frame.data(), frame.size(), MSG_NOSIGNAL);
    }
}

std::vector<ArpSender> ArpSocket::receive()
{
    std::vector<ArpSender> senders;
    std::array<std::byte, kLargestFrame> frame{};
    for (int i = 0; i < kAtOnce; ++i) {
        const auto size = ::recv(m_fd.get(), frame.data(), frame.size(), 0);
        if (size < 0)
            break;
        const auto sender = decodeArp(Bytes(frame).first(static_cast<std::size_t>(size)));
        if (sender && sender->mac != m_own)
            senders.push_back(*sender);
    }
    return senders;
}

} // namespace netseat::dhcp
