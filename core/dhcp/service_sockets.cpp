#include "dhcp/service_sockets.h"

#include "dhcp/service_card.h"

#include "base/port_owner.h"
#include "dhcp/exchange.h"

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>

namespace netseat::dhcp {

namespace {

constexpr int kBuffer = 4 << 20; // octets: thousands of machines switched on in the same instant
constexpr int kPatience = 20; // ms, for a network card whose queue is full

Result<void> setOption(int socket, int level, int option, int value, const char *what)
{
    if (::setsockopt(socket, level, option, &value, sizeof value) != 0)
        return systemError(what, errno);
    return {};
}

/// The forced size needs CAP_NET_ADMIN; the other is cut to the system's limit. Neither is worth failing for.
void enlarge(int socket, int forced, int usual)
{
    if (!setOption(socket, SOL_SOCKET, forced, kBuffer, "Enlarging the buffer"))
        (void)setOption(socket, SOL_SOCKET, usual, kBuffer, "Enlarging the buffer");
}

Error bindError(const Link &link, std::uint16_t port, int errnoValue)
{
    const auto where = link.interface + ", UDP port " + std::to_string(port);
    if (errnoValue == EADDRINUSE) {
        const auto owner = portOwner(false, port);
        return {Error::Code::Conflict,
            "DHCP can't be served on " + where + ": " + (owner ? *owner + " holds it." : "another program holds it.")};
    }
    if (errnoValue == EACCES || errnoValue == EPERM)
        return {Error::Code::Denied,
            "DHCP can't be served on " + where + ": ports below 1024 need more rights (CAP_NET_BIND_SERVICE)."};
    return systemError("Serving DHCP on " + where, errnoValue);
}

/// Bound to the interface before it is bound to the port: others may serve other interfaces on the same port, and
/// broadcasts leave by this one whatever the routes say.
Result<UniqueFd> openSocket(const Link &link, std::uint16_t port)
{
    UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError("Opening a UDP socket", errno);
    const auto &interface = link.interface;
    if (::setsockopt(
            socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interface.c_str(), static_cast<socklen_t>(interface.size()))
        != 0) {
        if (errno == ENODEV)
            return Error{Error::Code::NotFound, "There is no interface " + interface + "."};
        return systemError("Serving DHCP on " + interface + " only", errno);
    }
    if (auto done = setOption(socket.get(), SOL_SOCKET, SO_BROADCAST, 1, "Allowing broadcasts"); !done)
        return done.error();
    enlarge(socket.get(), SO_RCVBUFFORCE, SO_RCVBUF);
    enlarge(socket.get(), SO_SNDBUFFORCE, SO_SNDBUF);
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(port);
    here.sin_addr.s_addr = htonl(INADDR_ANY); // a socket bound to an address gets no broadcasts
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return bindError(link, port, errno);
    return socket;
}

} // namespace

Inbox::Inbox()
    : m_octets(kAtOnce * kLargest)
{
    for (std::size_t i = 0; i < kAtOnce; ++i)
        m_parts[i] = {m_octets.data() + i * kLargest, kLargest};
}

std::size_t Inbox::receive(int socket)
{
    for (std::size_t i = 0; i < kAtOnce; ++i) {
        auto &header = m_messages[i].msg_hdr;
        header = {};
        header.msg_name = &m_from[i];
        header.msg_namelen = sizeof m_from[i];
        header.msg_iov = &m_parts[i];
        header.msg_iovlen = 1;
    }
    const int count = ::recvmmsg(socket, m_messages.data(), kAtOnce, MSG_DONTWAIT, nullptr);
    return count > 0 ? static_cast<std::size_t>(count) : 0; // an error of an earlier datagram's way is nobody's here
}

Inbox::Datagram Inbox::at(std::size_t index) const
{
    return {.bytes = Bytes(m_octets).subspan(index * kLargest, m_messages[index].msg_len),
        .source = {ntohl(m_from[index].sin_addr.s_addr)},
        .port = ntohs(m_from[index].sin_port)};
}

Result<LinkSockets> LinkSockets::open(const Link &link, Ports ports)
{
    LinkSockets sockets;
    sockets.m_link = link;
    sockets.m_interfaceIndex = static_cast<int>(::if_nametoindex(link.interface.c_str()));
    for (const auto role : {Socket::Server, Socket::Proxy}) {
        auto opened = openSocket(link, role == Socket::Server ? ports.server : ports.proxy);
        if (!opened)
            return opened.error();
        sockets.m_sockets[index(role)] = std::move(*opened);
    }
    sockets.openFrames();
    return sockets;
}

std::uint16_t LinkSockets::port(Socket role) const
{
    sockaddr_in here{};
    socklen_t size = sizeof here;
    return ::getsockname(descriptor(role), reinterpret_cast<sockaddr *>(&here), &size) == 0 ? ntohs(here.sin_port) : 0;
}

void LinkSockets::openFrames()
{
    UniqueFd frames(::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)); // 0: it receives nothing
    const auto own = hardwareAddress(m_link.interface);
    sockaddr_ll here{};
    here.sll_family = AF_PACKET;
    here.sll_ifindex = m_interfaceIndex;
    if (!frames || !own
        || ::bind(frames.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return;
    m_own = *own;
    enlarge(frames.get(), SO_SNDBUFFORCE, SO_SNDBUF);
    m_frames = std::move(frames);
}

Result<void> LinkSockets::send(Socket from, std::vector<Reply> &replies)
{
    std::vector<Reply *> frames;
    std::vector<Reply *> datagrams;
    for (auto &reply : replies)
        (m_frames && reply.destination == kBroadcast ? frames : datagrams).push_back(&reply);
    auto result = sendFrames(port(from), frames);
    auto others = sendDatagrams(descriptor(from), datagrams);
    return result ? others : result;
}

/// To everybody, or to the machine alone if it takes that (RFC 2131, 4.1), which spares all the others from reading it.
UdpHeaders LinkSockets::headersOf(const Reply &reply, std::uint16_t sourcePort) const
{
    constexpr std::size_t kFlags = 10; // places in the message (RFC 2131, 2)
    constexpr std::size_t kYourAddress = 16;
    constexpr std::size_t kRelayAddress = 24;
    constexpr MacAddress kEverybody{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
    UdpWay way{.from = m_own,
        .to = kEverybody,
        .source = m_link.address,
        .destination = reply.destination,
        .sourcePort = sourcePort,
        .destinationPort = reply.port};
    const auto *message = reply.bytes.data();
    const Ipv4Address address{loadBe<std::uint32_t>(message + kYourAddress)};
    const bool insists = (std::to_integer<int>(message[kFlags]) & 0x80) != 0;
    const bool relayed = loadBe<std::uint32_t>(message + kRelayAddress) != 0;
    if (m_direct && !address.isAny() && !insists && !relayed) {
        way.to = reply.mac;
        way.destination = address;
    }
    return udpHeaders(way, reply.bytes);
}

Result<void> LinkSockets::sendFrames(std::uint16_t sourcePort, std::vector<Reply *> &replies) const
{
    if (replies.empty())
        return {};
    std::vector<UdpHeaders> headers(replies.size());
    std::vector<std::array<iovec, 2>> parts(replies.size());
    std::vector<mmsghdr> messages(replies.size());
    for (std::size_t i = 0; i < replies.size(); ++i) {
        auto &reply = *replies[i];
        headers[i] = headersOf(reply, sourcePort);
        parts[i] = {iovec{headers[i].data(), headers[i].size()}, iovec{reply.bytes.data(), reply.bytes.size()}};
        messages[i].msg_hdr.msg_iov = parts[i].data();
        messages[i].msg_hdr.msg_iovlen = parts[i].size();
    }
    return sendAll(m_frames.get(), messages, replies);
}

Result<void> LinkSockets::sendDatagrams(int socket, std::vector<Reply *> &replies) const
{
    if (replies.empty())
        return {};
    union {
        cmsghdr header;
        std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> octets;
    } control{};
    control.header.cmsg_level = IPPROTO_IP;
    control.header.cmsg_type = IP_PKTINFO;
    control.header.cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
    in_pktinfo info{};
    info.ipi_ifindex = m_interfaceIndex;
    info.ipi_spec_dst.s_addr = htonl(m_link.address.bits); // an interface may have several addresses
    std::memcpy(CMSG_DATA(&control.header), &info, sizeof info);

    std::vector<sockaddr_in> to(replies.size());
    std::vector<iovec> parts(replies.size());
    std::vector<mmsghdr> messages(replies.size());
    for (std::size_t i = 0; i < replies.size(); ++i) {
        auto &reply = *replies[i];
        to[i].sin_family = AF_INET;
        to[i].sin_port = htons(reply.port);
        to[i].sin_addr.s_addr = htonl(reply.destination.bits);
        parts[i] = {reply.bytes.data(), reply.bytes.size()};
        auto &header = messages[i].msg_hdr;
        header.msg_name = &to[i];
        header.msg_namelen = sizeof to[i];
        header.msg_iov = &parts[i];
        header.msg_iovlen = 1;
        header.msg_control = control.octets.data();
        header.msg_controllen = control.octets.size();
    }
    return sendAll(socket, messages, replies);
}

/// One that can't be sent does not stop the others.
Result<void> LinkSockets::sendAll(int socket, std::vector<mmsghdr> &messages, const std::vector<Reply *> &replies) const
{
    Result<void> result;
    for (std::size_t sent = 0; sent < messages.size();) {
        const auto left = static_cast<unsigned>(messages.size() - sent);
        const int count = ::sendmmsg(socket, messages.data() + sent, left, MSG_NOSIGNAL);
        if (count > 0) {
            sent += static_cast<std::size_t>(count);
            continue;
        }
        if (errno == EINTR)
            continue;
        pollfd room{socket, POLLOUT, 0};
        if (errno == EAGAIN && ::poll(&room, 1, kPatience) > 0)
            continue;
        result = systemError("Sending to " + replies[sent]->mac.toString() + " on " + m_link.interface, errno);
        ++sent;
    }
    return result;
}

} // namespace netseat::dhcp
