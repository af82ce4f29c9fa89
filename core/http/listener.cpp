#include "http/listener.h"

#include "base/port_owner.h"

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace netseat::http {

namespace {

constexpr int kBacklog = 1024; // a classroom that fetches its scripts in the same second

sockaddr *generic(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

SocketEnd endOf(int (*name)(int, sockaddr *, socklen_t *), int socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (name(socket, generic(address), &length) != 0 || address.sin_family != AF_INET)
        return {};
    return {{ntohl(address.sin_addr.s_addr)}, ntohs(address.sin_port)};
}

Error bindError(Ipv4Address address, std::uint16_t port, int error)
{
    const auto what = "HTTP can't be served on " + (address.isAny() ? "all addresses" : address.toString())
        + ", TCP port " + std::to_string(port);
    if (error == EADDRINUSE) {
        const auto owner = portOwner(true, port);
        return Error{Error::Code::Conflict, what + ": " + owner.value_or("another program") + " holds it."};
    }
    if (error == EACCES)
        return Error{Error::Code::Denied, what + ": ports below 1024 need more rights (CAP_NET_BIND_SERVICE)."};
    if (error == EADDRNOTAVAIL)
        return Error{Error::Code::NotFound, what + ": this host has no such address."};
    return systemError(what, error);
}

} // namespace

Result<UniqueFd> listenOn(Ipv4Address address, std::uint16_t port)
{
    UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        return systemError("No socket for HTTP", errno);
    const int on = 1; // connections of an earlier run that are still closing are no hindrance
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(address.bits);
    where.sin_port = htons(port);
    if (::bind(fd.get(), generic(where), sizeof where) != 0 || ::listen(fd.get(), kBacklog) != 0)
        return bindError(address, port, errno);
    return fd;
}

SocketEnd localEnd(int socket)
{
    return endOf(::getsockname, socket);
}

SocketEnd remoteEnd(int socket)
{
    return endOf(::getpeername, socket);
}

} // namespace netseat::http
