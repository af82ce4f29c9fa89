#include "common/preset_files.h"

namespace netseat::app {

Result<void> copyPresetFiles(const boot::Preset &preset, const std::filesystem::path &dataFolder)
{
    for (const auto &[from, to] : preset.files) {
        const auto target = dataFolder / "files" / to;
        std::error_code error;
        if (!std::filesystem::exists(from, error))
            return Error{Error::Code::NotFound,
                "There is no " + std::string(from) + ": install the package " + std::string(preset.package) + "."};
        std::filesystem::create_directories(target.parent_path(), error);
        if (!error)
            std::filesystem::copy_file(from, target, std::filesystem::copy_options::overwrite_existing, error);
        if (error)
            return systemError("Copying " + std::string(from) + " to " + target.string() + " failed", error.value());
    }
    return {};
}

} // namespace netseat::app
