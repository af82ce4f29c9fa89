#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace netseat {

/// The process that holds a port of this network namespace, for error messages: "dnsmasq (pid 812)". TCP: listening
/// sockets only. Nothing where the port is free, or where the process is another user's and we may not look.
/// Walks /proc: for use after a bind() has failed, not on a data path.
std::optional<std::string> portOwner(bool tcp, std::uint16_t port);

} // namespace netseat
