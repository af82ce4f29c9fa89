#pragma once

#include <string>
#include <string_view>

namespace netseat::media {

/// What iPXE does that comes from a start medium: asks DHCP and starts what that says; where it says nothing, asks the server
/// that made the medium ("http://10.0.0.1:8080"; may be empty). Again and again, without a key, until a boot entry leaves the
/// machine to its firmware. ownDrive: the BIOS number of the machine's own first disk when it starts from this medium.
std::string startScript(std::string_view serverUrl, std::string_view ownDrive);

} // namespace netseat::media
