#pragma once

#include "base/result.h"
#include "inventory/inventory.h"
#include "server/command.h"

#include <vector>

namespace netseat::server {

/// What an ApplyEdit comes to in an inventory: whole rows, to be stored.
struct ResolvedEdit {
    std::vector<ClientId> removedClients = {};
    std::vector<Client> changedClients = {};
    std::vector<Client> addedClients = {}; ///< drafts
    std::vector<Group> addedGroups = {}; ///< those with an id had it before
    std::vector<Group> changedGroups = {};
    std::vector<GroupId> removedGroups = {};
    std::vector<BootEntry> addedEntries = {};
    std::vector<BootEntry> changedEntries = {};
    std::vector<BootEntryId> removedEntries = {};
    std::vector<Newcomer> addedNewcomers = {};
    std::vector<MacAddress> removedNewcomers = {};
    std::optional<NetworkSettings> network = {};
    friend bool operator==(const ResolvedEdit &, const ResolvedEdit &) = default;
};

/// Finds the rows of an edit and puts its changes over them as they are now. What a client has from the group that it
/// follows, before and now, is the group's and no conflict. Refused as ApplyEdit tells; a group that clients follow which
/// are not part of the edit is not removed either. Whether the rows may be so is check()'s to say.
Result<ResolvedEdit> resolve(const ApplyEdit &edit, const Inventory &inventory);

} // namespace netseat::server
