#include "iscsi/access.h"

#include "events/event.h"
#include "iscsi/text.h"

#include <algorithm>

namespace netseat::iscsi {

namespace {

bool isKnown(const Inventory &inventory, const AddressBook &book, const Client &client, const Knock &knock)
{
    return sameIscsiName(knock.initiator, initiatorName(client.id)) || book.isOwn(inventory, client, knock.from);
}

bool hasChap(const Client &client)
{
    return !client.chapUser.empty() && !client.chapSecret.empty();
}

/// What we call ourselves in mutual CHAP.
std::string targetUser(const Client &client)
{
    return client.mutualUser.empty() ? targetName(client.id) : client.mutualUser;
}

Verdict refuse(std::uint16_t status, std::string why)
{
    Verdict verdict;
    verdict.status = status;
    verdict.why = std::move(why);
    return verdict;
}

std::string expectedOf(const Inventory &inventory, const Client &client)
{
    std::string text = "the initiator name " + initiatorName(client.id);
    const auto *lease = inventory.lease(client.mac);
    if (client.address)
        text += " or the address " + client.address->toString();
    else if (lease != nullptr)
        text += " or the address " + lease->address.toString();
    return text;
}

} // namespace

void AddressBook::given(const MacAddress &mac, Ipv4Address address)
{
    if (const auto old = m_addresses.find(mac); old != m_addresses.end())
        if (const auto holder = m_holders.find(old->second); holder != m_holders.end() && holder->second == mac)
            m_holders.erase(holder);
    if (const auto holder = m_holders.find(address); holder != m_holders.end())
        m_addresses.erase(holder->second);
    m_addresses[mac] = address;
    m_holders[address] = mac;
}

bool AddressBook::isOwn(const Inventory &inventory, const Client &client, Ipv4Address address) const
{
    if (const auto holder = m_holders.find(address); holder != m_holders.end())
        return holder->second == client.mac;
    if (client.address == address)
        return true;
    if (m_addresses.contains(client.mac))
        return false; // it has another one by now
    const auto *lease = inventory.lease(client.mac);
    return lease != nullptr && lease->address == address;
}

Verdict judge(const Inventory &inventory, const AddressBook &book, const Knock &knock)
{
    if (!knock.target)
        return {};
    const auto id = clientOfTarget(*knock.target);
    const auto *client = id ? inventory.client(*id) : nullptr;
    if (client == nullptr)
        return refuse(login_status::kNotFound, "There is no target " + printable(*knock.target, 223) + '.');
    Verdict verdict;
    verdict.client = client->id;
    verdict.chapRequired = hasChap(*client);
    if (verdict.chapRequired || isKnown(inventory, book, *client, knock)) {
        if (client->portal) {
            verdict.status = login_status::kMovedTemporarily;
            verdict.redirect = client->portal->toString();
            verdict.why = "The disk of " + client->name + " is served at " + verdict.redirect + ".";
        }
        return verdict;
    }
    auto refused = refuse(login_status::kNotAuthorized,
        "The disk of " + client->name + " was asked for by " + knock.initiator + " at " + knock.from.toString()
            + "; expected " + expectedOf(inventory, *client) + '.');
    refused.client = client->id;
    return refused;
}

std::vector<ClientId> visibleTo(const Inventory &inventory, const AddressBook &book, const Knock &knock)
{
    std::vector<ClientId> targets;
    for (const auto &client : inventory.clients)
        if (isKnown(inventory, book, client, knock))
            targets.push_back(client.id);
    return targets;
}

std::optional<Credentials> credentials(
    const Inventory &inventory, std::optional<ClientId> client, const std::string &user)
{
    for (const auto &candidate : inventory.clients)
        if (hasChap(candidate) && candidate.chapUser == user && (!client || *client == candidate.id))
            return Credentials{candidate.chapSecret, targetUser(candidate), candidate.mutualSecret};
    return std::nullopt;
}

} // namespace netseat::iscsi
