#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netseat {

/// Key of a row of the inventory. Different things have different types, so a client's id cannot
/// be passed where an image's is meant. 0 stands for "not stored yet". Ids are never used again.
template <typename Tag>
struct Id {
    std::int64_t value = 0;
    bool isNull() const { return value == 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using ClientId = Id<struct ClientTag>;
using ImageId = Id<struct ImageTag>;
using VersionId = Id<struct VersionTag>;
using DiskId = Id<struct DiskTag>;
using GroupId = Id<struct GroupTag>;
using BootEntryId = Id<struct BootEntryTag>;

/// iSCSI name of the one target a client has: "iqn.2026-11.net.netseat:<client id>".
std::string targetName(ClientId client);
/// The client named by targetName(); nothing for any other text.
std::optional<ClientId> clientOfTarget(std::string_view name);

/// iSCSI initiator name that we give a client: "iqn.2026-11.net.netseat.seat:<client id>".
std::string initiatorName(ClientId client);

} // namespace netseat
