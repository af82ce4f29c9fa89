#include "clients/registration.h"

#include <algorithm>
#include <set>

namespace netseat::ui {

namespace {

struct Pattern {
    std::string prefix = "pc-";
    std::size_t digits = 2;
};

/// "lab2-007" → {"lab2-", 3}; nothing for a name that has no number at its end, or one too long to count with.
std::optional<Pattern> patternOf(const std::string &name)
{
    const auto last = name.find_last_not_of("0123456789");
    const auto start = last == std::string::npos ? 0 : last + 1;
    const auto digits = name.size() - start;
    if (digits == 0 || digits > 6 || start == 0)
        return std::nullopt;
    return Pattern{name.substr(0, start), digits};
}

Pattern patternInUse(const Inventory &inventory)
{
    for (auto client = inventory.clients.rbegin(); client != inventory.clients.rend(); ++client)
        if (const auto pattern = patternOf(client->name))
            return *pattern;
    return {};
}

std::string nextName(const Pattern &pattern, const std::set<std::string> &taken)
{
    for (std::uint32_t number = 1;; ++number) {
        auto digits = std::to_string(number);
        if (digits.size() < pattern.digits)
            digits.insert(0, pattern.digits - digits.size(), '0');
        auto name = pattern.prefix + digits;
        if (!taken.contains(name))
            return name;
    }
}

std::optional<ImageId> imageInUse(const Inventory &inventory)
{
    std::vector<ImageId> disks;
    for (const Image &image : inventory.images)
        if (image.format != ImageFormat::Iso)
            disks.push_back(image.id);
    if (disks.size() == 1)
        return disks.front();
    std::set<ImageId> used;
    for (const Client &client : inventory.clients)
        if (client.image)
            used.insert(*client.image);
    return used.size() == 1 ? std::optional(*used.begin()) : std::nullopt;
}

} // namespace

std::vector<Client> proposeClients(const std::vector<MacAddress> &macs, const Inventory &inventory)
{
    std::set<std::string> taken;
    for (const Client &client : inventory.clients)
        taken.insert(client.name);
    const auto pattern = patternInUse(inventory);
    const auto image = imageInUse(inventory);
    std::vector<Client> drafts;
    for (const MacAddress &mac : macs) {
        Client draft;
        draft.mac = mac;
        draft.name = nextName(pattern, taken);
        draft.image = image;
        taken.insert(draft.name);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Client proposeClient(const MacAddress &mac, const Inventory &inventory)
{
    return proposeClients({mac}, inventory).front();
}

} // namespace netseat::ui
