#pragma once

#include "base/result.h"
#include "boot/plan.h"

#include <span>
#include <string>
#include <string_view>

namespace netseat::boot {

/// What an entry's texts may have as ${name}.
struct Variable {
    std::string_view name;
    std::string_view meaning; ///< for people
};

/// All of them; the same as kEntryVariables of inventory/check.h.
std::span<const Variable> variables();

/// Refuses (Invalid) what could not be started: names of variables that there are not, words that iPXE would take for its
/// own commands, paths out of their folder, URLs that are none. Beside check(BootEntry), which knows names and images.
Result<void> checkTexts(const BootEntry &entry);

/// The text with its variables replaced, ready for iPXE's shell: nothing in it can end the command that it is a part of.
/// What only iPXE knows (ip, platform, arch, extension) is left to it; unknown names become '_{name}'.
std::string expand(std::string_view text, const BootEntry &entry, const Client &client, const ServerAt &at);

/// The same for one word: white space in it becomes %20.
std::string expandUrl(std::string_view text, const BootEntry &entry, const Client &client, const ServerAt &at);

/// The URL of a kernel or RAM disk: from the entry's ISO image or from files/, or as given where it is one.
std::string fileUrl(std::string_view path, const BootEntry &entry, const Client &client, const ServerAt &at);

/// The URL below which the files of a CD-ROM image are: "http://10.0.0.1/iso/4".
std::string isoUrl(ImageId iso, const ServerAt &at);

} // namespace netseat::boot
