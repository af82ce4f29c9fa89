#include "common/event_line.h"

namespace netseat::app {

std::string who(const Event &event, const Inventory &inventory)
{
    if (const auto *client = event.client ? inventory.client(*event.client) : nullptr)
        return client->name;
    if (event.mac)
        return event.mac->toString();
    if (event.client)
        return "client " + std::to_string(event.client->value);
    return event.address ? event.address->toString() : std::string();
}

std::string eventLine(const Event &event, const Inventory &inventory)
{
    const auto subject = who(event, inventory);
    return event.time.toString() + " " + std::string(severityName(event.severity)) + " "
        + std::string(originName(event.origin)) + " " + (subject.empty() ? "" : subject + ": ") + describe(event);
}

} // namespace netseat::app
