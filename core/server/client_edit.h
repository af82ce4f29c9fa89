#pragma once

#include "inventory/inventory.h"

#include <string>

namespace netseat::server {

/// A client or a group stays on a version of the image that it has, and on no other's: who changes the image gets its
/// default one.
template <typename Row>
Row withOwnVersion(Row row, const Inventory &inventory)
{
    const auto *version = row.version ? inventory.version(*row.version) : nullptr;
    if (!version || version->image != row.image || version->state != VersionState::Ready)
        row.version.reset();
    return row;
}

/// The client as the inventory keeps it: with what its group says, where it follows one, and with a version of its own
/// image.
Client asStored(Client client, const Inventory &inventory);

/// When a change of a client whose disk is attached counts; empty: at once, or there is none that matters.
std::string takesEffect(const Client &before, const Client &now);

} // namespace netseat::server
