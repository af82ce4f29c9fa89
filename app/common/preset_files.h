#pragma once

#include "base/result.h"
#include "boot/presets.h"

#include <filesystem>

namespace netseat::app {

/// Copies the files of this computer that a preset wants into files/ of the data folder, where clients find them. NotFound names
/// the package that brings a missing one.
Result<void> copyPresetFiles(const boot::Preset &preset, const std::filesystem::path &dataFolder);

} // namespace netseat::app
