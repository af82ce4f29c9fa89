#pragma once

#include "inventory/inventory.h"

#include <span>
#include <string_view>
#include <vector>

namespace netseat::boot {

/// A file of this computer that a preset wants below the data folder's files/.
struct PresetFile {
    std::string_view from; ///< absolute, as Debian's package has it
    std::string_view to; ///< "memtest86+/efi"
};

/// A boot entry that is known to work, to begin with.
struct Preset {
    std::string_view id; ///< for the command line: "debian-live"
    std::string_view meaning; ///< for people: what it starts, and what it needs
    BootEntry entry; ///< id 0; a name to begin with; iso is to be filled in where needsIso
    bool needsIso = false;
    std::vector<PresetFile> files = {};
    std::string_view package = {}; ///< of Debian, that the files come from
};

std::span<const Preset> presets();
const Preset *presetById(std::string_view id); ///< null: there is none

} // namespace netseat::boot
