#pragma once

#include "bridge/server_bridge.h"

#include <functional>
#include <vector>

namespace netseat::ui {

/// What a list, or a numbering, does to the clients at one go.
struct ListChange {
    QString text; ///< "Import of room.csv": for undoing it
    std::vector<Client> added; ///< drafts
    std::vector<Client> before; ///< those that change, as they are
    std::vector<Client> after; ///< and as they will be, in the same order

    bool isEmpty() const { return added.empty() && after.empty(); }
};

/// Does it, and tells what came of it. Whoever remembers what can be undone has its own.
using PerformChange = std::function<void(const ListChange &, QObject *context, ServerBridge::Done done)>;

/// At most two commands: all that are new, then all that change.
std::vector<server::Command> commandsFor(const ListChange &change);

/// Sends the commands one after the other; the first refusal ends it, and says what was done before.
PerformChange sendingTo(ServerBridge &server);

} // namespace netseat::ui
