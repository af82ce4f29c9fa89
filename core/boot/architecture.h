#pragma once

#include "inventory/inventory.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::boot {

/// One client system architecture of IANA's registry (RFC 5970, 3.3; RFC 4578, 2.1).
struct Architecture {
    std::uint16_t code;
    std::string_view name; ///< "x86-64 UEFI", for people
    bool efi;
    bool http; ///< HTTP boot: the answer must be a URL
};

const Architecture *architecture(std::uint16_t code); ///< null for unknown codes
std::string architectureName(std::uint16_t code); ///< "x86-64 UEFI", or "architecture 99"

/// The names a loader may have on disk, best first: distributions differ ("ipxe.efi", "ipxe-amd64.efi").
/// Empty: there is no such loader for this architecture.
std::vector<std::string> loaderFiles(std::uint16_t architectureCode, Loader wanted);

/// The first of loaderFiles(): the name that clients are told.
std::string loaderFile(std::uint16_t architectureCode, Loader wanted);

/// Other names under which a loader that does the same may lie on disk, best first; empty for unknown names.
std::vector<std::string> equivalentLoaders(std::string_view file);

/// Whether a file looks like a boot program ("….efi", "….kpxe"): the log calls its transfer a step of the boot.
bool isLoaderName(std::string_view file);

} // namespace netseat::boot
