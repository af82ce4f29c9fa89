#pragma once

#include "base/ipv4.h"

#include <optional>
#include <string>
#include <string_view>

namespace netseat::tftp {

/// Files that lie on no disk but are made for the client that asks, beside the real ones, which come first. Called on the
/// service's thread; implementations never block.
class VirtualFiles {
public:
    virtual ~VirtualFiles() = default;

    /// What the file of this name (as sent) holds for the client at `client` that asked at our address `server`, or
    /// nothing where there is no such file. Asking is not fetching: firmware asks for sizes.
    virtual std::optional<std::string> content(std::string_view name, Ipv4Address client, Ipv4Address server) = 0;
    /// The last of the file is about to leave: the client may act on it from now on.
    virtual void fetched(std::string_view name, Ipv4Address client) = 0;
};

} // namespace netseat::tftp
