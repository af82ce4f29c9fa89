#include "tftp/service_socket.h"

#include "base/port_owner.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>

namespace netseat::tftp {

namespace {

constexpr std::size_t kMostAtOnce = 64; // datagrams in one call with UDP_SEGMENT (the kernel's UDP_MAX_SEGMENTS)
constexpr std::size_t kMostOctetsAtOnce = 65507; // an IP packet less its headers: the bound of one such call
constexpr int kRefusals = 16; // then it is not tried again

sockaddr_in socketAddress(Ipv4Address address, std::uint16_t port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr.s_addr = htonl(address.bits);
    out.sin_port = htons(port);
    return out;
}

Peer peerOf(const sockaddr_in &address)
{
    return {{ntohl(address.sin_addr.s_addr)}, ntohs(address.sin_port)};
}

Error bindError(Ipv4Address address, std::uint16_t port, int error)
{
    const auto what = "TFTP can't be served on " + (address.isAny() ? "all addresses" : address.toString())
        + ", UDP port " + std::to_string(port);
    if (error == EADDRINUSE) {
        const auto owner = portOwner(false, port);
        return Error{Error::Code::Conflict, what + ": " + owner.value_or("another program") + " holds it."};
    }
    if (error == EACCES || error == EPERM)
        return Error{Error::Code::Denied, what + ": ports below 1024 need more rights (CAP_NET_BIND_SERVICE)."};
    if (error == EADDRNOTAVAIL)
        return Error{Error::Code::NotFound, what + ": this host has no such address."};
    return systemError(what, error);
}

} // namespace

Result<UniqueFd> bindUdp(Ipv4Address address, std::uint16_t port)
{
    UniqueFd fd(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        return systemError("No socket for TFTP", errno);
    const auto where = socketAddress(address, port);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0)
        return bindError(address, port, errno);
    return fd;
}

void tellAddressAsked(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
}

std::uint16_t localPort(int socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    return ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0 ? ntohs(address.sin_port) : 0;
}

void setRoom(int socket, int octets)
{
    for (const auto &[forced, usual] : {std::pair(SO_RCVBUFFORCE, SO_RCVBUF), std::pair(SO_SNDBUFFORCE, SO_SNDBUF)})
        if (::setsockopt(socket, SOL_SOCKET, forced, &octets, sizeof octets) != 0) // beyond the limit: CAP_NET_ADMIN
            ::setsockopt(socket, SOL_SOCKET, usual, &octets, sizeof octets);
}

std::size_t pathMtu(Ipv4Address local, Ipv4Address peer)
{
    constexpr std::size_t kEthernet = 1500;
    const UniqueFd fd(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const auto from = socketAddress(local, 0);
    const auto to = socketAddress(peer, 9); // the port is never sent to
    int mtu = 0;
    socklen_t length = sizeof mtu;
    if (!fd || ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0
        || ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
        || ::getsockopt(fd.get(), IPPROTO_IP, IP_MTU, &mtu, &length) != 0 || mtu <= 0)
        return kEthernet;
    return static_cast<std::size_t>(mtu);
}

struct Receiver::Buffers {
    std::array<std::array<std::byte, kMostOctets>, kAtOnce> octets;
    std::array<std::array<char, CMSG_SPACE(sizeof(in_pktinfo))>, kAtOnce> control;
    std::array<sockaddr_in, kAtOnce> from;
    std::array<iovec, kAtOnce> parts;
    std::array<mmsghdr, kAtOnce> messages;

    void prepare(std::size_t i)
    {
        parts[i] = {octets[i].data(), kMostOctets};
        auto &header = messages[i].msg_hdr;
        header = {};
        header.msg_name = &from[i];
        header.msg_namelen = sizeof(sockaddr_in);
        header.msg_iov = &parts[i];
        header.msg_iovlen = 1;
        header.msg_control = control[i].data();
        header.msg_controllen = control[i].size();
    }
};

Receiver::Receiver()
    : m_buffers(std::make_unique<Buffers>())
{
}

Receiver::~Receiver() = default;

std::size_t Receiver::receive(int socket, const std::function<void(const Incoming &)> &take)
{
    auto &buffers = *m_buffers;
    for (; m_used > 0; --m_used)
        buffers.prepare(m_used - 1);
    const int count = ::recvmmsg(socket, buffers.messages.data(), kAtOnce, MSG_DONTWAIT, nullptr);
    m_used = count > 0 ? static_cast<std::size_t>(count) : 0;
    for (std::size_t i = 0; i < m_used; ++i) {
        auto &message = buffers.messages[i];
        Incoming incoming{peerOf(buffers.from[i]), {}, true, Bytes(buffers.octets[i]).first(message.msg_len)};
        for (auto *at = CMSG_FIRSTHDR(&message.msg_hdr); at; at = CMSG_NXTHDR(&message.msg_hdr, at)) {
            if (at->cmsg_level != IPPROTO_IP || at->cmsg_type != IP_PKTINFO)
                continue;
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(at), sizeof info);
            incoming.to = {ntohl(info.ipi_spec_dst.s_addr)};
            incoming.unicast = info.ipi_spec_dst.s_addr == info.ipi_addr.s_addr;
        }
        take(incoming);
    }
    return m_used;
}

/// One call's messages: for each part of equal datagrams a buffer, an address and, if it is several, their length.
struct Sender::Calls {
    struct Control {
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(std::uint16_t))> octets;
    };
    std::vector<Part> parts;
    std::vector<sockaddr_in> to;
    std::vector<iovec> buffers;
    std::vector<Control> control;
    std::vector<mmsghdr> messages;

    void resize(std::size_t count)
    {
        to.resize(count);
        buffers.resize(count);
        control.resize(count);
        messages.resize(count);
    }
};

Sender::Sender()
    : m_calls(std::make_unique<Calls>())
{
}

Sender::~Sender() = default;

void Sender::address(const Peer &peer, std::size_t first, std::size_t end)
{
    if (first < end)
        m_parts.push_back({peer, first, end});
}

/// Into what one message can carry.
void Sender::divide(const Datagrams &datagrams)
{
    const bool together = m_refused < kRefusals;
    m_calls->parts.clear();
    for (const auto &part : m_parts)
        for (auto first = part.first; first < part.end;) {
            const auto each = datagrams[first].size();
            const auto most =
                std::min({first + kMostAtOnce, first + kMostOctetsAtOnce / std::max<std::size_t>(each, 1), part.end});
            auto end = first + 1;
            while (together && end < most && datagrams[end].size() == each)
                ++end;
            if (together && end < most && datagrams[end].size() < each)
                ++end; // the last block of the file
            m_calls->parts.push_back({part.peer, first, end});
            first = end;
        }
}

void Sender::send(int socket, const Datagrams &datagrams)
{
    divide(datagrams);
    auto &calls = *m_calls;
    const auto count = calls.parts.size();
    calls.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &part = calls.parts[i];
        const auto octets = datagrams.between(part.first, part.end);
        calls.to[i] = socketAddress(part.peer.address, part.peer.port);
        calls.buffers[i] = {const_cast<std::byte *>(octets.data()), octets.size()};
        auto &message = calls.messages[i].msg_hdr;
        message = {};
        message.msg_name = &calls.to[i];
        message.msg_namelen = sizeof(sockaddr_in);
        message.msg_iov = &calls.buffers[i];
        message.msg_iovlen = 1;
        if (part.end == part.first + 1)
            continue;
        const auto each = static_cast<std::uint16_t>(datagrams[part.first].size());
        message.msg_control = calls.control[i].octets.data();
        message.msg_controllen = calls.control[i].octets.size();
        auto *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_UDP;
        header->cmsg_type = UDP_SEGMENT;
        header->cmsg_len = CMSG_LEN(sizeof each);
        std::memcpy(CMSG_DATA(header), &each, sizeof each);
    }
    // Where the system or the way can't take equal ones as one (a card without checksums, a tunnel).
    const auto sendOneByOne = [&](const Part &part) {
        ++m_refused;
        const auto to = socketAddress(part.peer.address, part.peer.port);
        for (auto i = part.first; i < part.end; ++i)
            ::sendto(socket, datagrams[i].data(), datagrams[i].size(), MSG_DONTWAIT,
                reinterpret_cast<const sockaddr *>(&to), sizeof to);
    };
    for (std::size_t done = 0; done < count;) {
        const int sent = ::sendmmsg(
            socket, calls.messages.data() + done, static_cast<unsigned>(count - done), MSG_DONTWAIT);
        if (sent > 0) {
            done += static_cast<std::size_t>(sent);
            continue;
        }
        if (errno == EINTR)
            continue;
        if (const auto &part = calls.parts[done]; errno != EAGAIN && part.end > part.first + 1)
            sendOneByOne(part);
        ++done;
    }
    m_parts.clear();
}

} // namespace netseat::tftp
