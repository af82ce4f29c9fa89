#pragma once

#include "bridge/edit_history.h"

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

/// Does it, and tells what came of it.
using PerformChange = std::function<void(const ListChange &, QObject *context, ServerBridge::Done done)>;

/// As one step of what was done to the clients, so that it can be undone.
PerformChange performIn(EditHistory &history);

} // namespace netseat::ui
