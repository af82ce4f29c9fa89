#pragma once

#include "base/result.h"
#include "inventory/inventory.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace netseat::ui {

/// A boot entry that is known to work, to begin with. The program that makes the window knows them; this folder doesn't.
struct EntryPreset {
    std::string id; ///< "debian-live"
    std::string meaning; ///< English: what it starts, and what it needs
    BootEntry entry; ///< id 0
    bool needsIso = false;
    bool needsFiles = false; ///< of this computer, which prepare() puts where clients find them
};

struct EntryPresets {
    std::vector<EntryPreset> all = {};
    /// Called on another thread. Copies the files that the preset needs.
    std::function<Result<void>(const std::string &id)> prepare = {};
};

} // namespace netseat::ui
