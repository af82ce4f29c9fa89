#pragma once

#include "boot/hardware.h"

#include <optional>
#include <string>
#include <string_view>

namespace netseat::http {

/// The arguments in a URL's query, in order: "%XX" is decoded, a '+' stays one. (Web forms write a space as '+'; iPXE, from
/// which these come, writes it as "%20" and a plus as it is, as in "Intel(R) Core(TM) 2 + ICH9".) "?name" has an empty value.
boot::Arguments queryOf(std::string_view url);

/// The first value of that name.
std::optional<std::string> argument(const boot::Arguments &arguments, std::string_view name);

} // namespace netseat::http
