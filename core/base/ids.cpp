#include "base/ids.h"

#include <charconv>

namespace netseat {

namespace {
constexpr std::string_view kTargetPrefix = "iqn.2026-11.net.netseat:";
constexpr std::string_view kInitiatorPrefix = "iqn.2026-11.net.netseat.seat:";
} // namespace

std::string targetName(ClientId client)
{
    return std::string(kTargetPrefix) + std::to_string(client.value);
}

std::optional<ClientId> clientOfTarget(std::string_view name)
{
    if (!name.starts_with(kTargetPrefix))
        return std::nullopt;
    name.remove_prefix(kTargetPrefix.size());
    ClientId client;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), client.value);
    if (error != std::errc() || end != name.data() + name.size() || client.value <= 0 || name.front() == '0')
        return std::nullopt;
    return client;
}

std::string initiatorName(ClientId client)
{
    return std::string(kInitiatorPrefix) + std::to_string(client.value);
}

} // namespace netseat
