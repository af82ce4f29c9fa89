#pragma once

#include "inventory/inventory.h"

#include <string>
#include <vector>

namespace netseat {

/// A file of a client's config disk.
struct IdentityFile {
    std::string name;
    std::string content;
    friend bool operator==(const IdentityFile &, const IdentityFile &) = default;
};

/// What tells a client apart from all others that run on the same image: "meta-data" and "user-data" as cloud-init's NoCloud
/// reads them, and "netseat.env", lines of NAME=value for a shell. The same client has the same for ever.
std::vector<IdentityFile> identityFiles(const Client &client);

/// 32 hexadecimal digits (machine-id(5)), from the client's MAC address.
std::string machineId(const Client &client);

} // namespace netseat
