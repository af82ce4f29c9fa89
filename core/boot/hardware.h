#pragma once

#include "boot/plan.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netseat::boot {

/// Query arguments as the HTTP library decoded them: names and values, from anybody.
using Arguments = std::vector<std::pair<std::string, std::string>>;

/// What a machine is made of, in sentences for the event HardwareReported.
struct Hardware {
    std::string product; ///< "QEMU Standard PC (i440FX + PIIX, 1996)"; "PC" where its firmware does not say
    std::string details; ///< "serial number …; 512 MiB; …"
};

/// The line of a boot script that tells the server what iPXE knows of its machine. One request, which never fails the script.
std::string hardwareReport(const MacAddress &mac, const ServerAt &at);

/// What such a request says. Long values are cut, unprintable octets are '?', unknown names are left out.
Hardware hardwareFrom(const Arguments &arguments);

} // namespace netseat::boot
