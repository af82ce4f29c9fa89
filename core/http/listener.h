#pragma once

#include "base/ipv4.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <cstdint>

namespace netseat::http {

/// A listening TCP socket. `port` 0 takes a free one. Conflict (naming the port's holder), Denied, NotFound (no such
/// address on this host), Io.
Result<UniqueFd> listenOn(Ipv4Address address, std::uint16_t port);

/// An end of a socket's connection, or the port it listens on. Zeros where there is none.
struct SocketEnd {
    Ipv4Address address;
    std::uint16_t port = 0;
};
SocketEnd localEnd(int socket);
SocketEnd remoteEnd(int socket);

} // namespace netseat::http
