#pragma once

#include "base/mac_address.h"
#include "base/result.h"

#include <string>

namespace netseat::dhcp {

/// The hardware address of a network card. NotFound, Unsupported (no Ethernet), Io.
Result<MacAddress> hardwareAddress(const std::string &interface);

} // namespace netseat::dhcp
