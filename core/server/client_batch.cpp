#include "server/client_batch.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace netseat::server {

namespace {

/// What only one client may have, of all that are not part of the batch, and of those of the batch that came before.
class Taken {
public:
    void add(const Client &client)
    {
        m_names.insert(client.name);
        m_macs.insert(client.mac);
        if (client.address)
            m_addresses.insert(*client.address);
        if (!client.clientIdentifier.empty())
            m_identifiers.insert(client.clientIdentifier);
    }

    void find(const Client &client, std::vector<Finding> &findings) const
    {
        const auto note = [&](bool taken, Field field, Problem problem) {
            if (taken && std::ranges::find(findings, field, &Finding::field) == findings.end())
                findings.push_back({field, problem});
        };
        note(m_names.contains(client.name), Field::Name, Problem::NameTaken);
        note(m_macs.contains(client.mac), Field::Mac, Problem::MacTaken);
        note(client.address && m_addresses.contains(*client.address), Field::Address, Problem::AddressTaken);
        note(m_identifiers.contains(client.clientIdentifier), Field::Identifier, Problem::IdentifierTaken);
    }

private:
    std::unordered_set<std::string> m_names;
    std::set<MacAddress> m_macs;
    std::set<Ipv4Address> m_addresses;
    std::unordered_set<std::string> m_identifiers;
};

/// All that a client is checked against but the other clients.
Inventory surroundings(const Inventory &inventory, const std::vector<Client> &batch)
{
    Inventory around;
    around.groups = inventory.groups;
    around.images = inventory.images;
    around.versions = inventory.versions;
    around.entries = inventory.entries;
    around.network = inventory.network;
    std::set<Ipv4Address> wanted;
    for (const Client &client : batch)
        if (client.address)
            wanted.insert(*client.address);
    std::ranges::copy_if(inventory.leases, std::back_inserter(around.leases),
        [&](const Lease &lease) { return wanted.contains(lease.address); });
    return around;
}

} // namespace

Result<std::string> checkBatch(const std::vector<Client> &batch, const Inventory &inventory)
{
    std::set<ClientId> changed;
    for (const Client &client : batch)
        if (!client.id.isNull() && !changed.insert(client.id).second)
            return Error {Error::Code::Invalid, client.name + " stands twice among the clients to change."};
    Taken taken;
    for (const Client &other : inventory.clients)
        if (!changed.contains(other.id))
            taken.add(other);

    auto around = surroundings(inventory, batch);
    std::vector<std::pair<std::string, std::vector<std::string>>> remarks; // and whose they are
    for (const Client &client : batch) {
        around.clients.clear();
        if (const auto *before = inventory.client(client.id))
            around.clients.push_back(*before);
        auto findings = check(client, around);
        taken.find(client, findings);
        if (isFatal(findings)) {
            const auto why = refusal(findings);
            const auto who = client.name.empty() ? client.mac.toString() : client.name;
            return Error {why.code, "Because of " + who + " nothing was changed: " + why.message};
        }
        taken.add(client);
        for (const Finding &finding : findings) {
            auto sentence = describe(finding);
            auto remark = std::ranges::find(remarks, sentence, [](const auto &known) { return known.first; });
            if (remark == remarks.end())
                remark = remarks.insert(remark, {std::move(sentence), {}});
            remark->second.push_back(client.name);
        }
    }
    std::string text;
    for (const auto &[sentence, names] : remarks)
        text += (text.empty() ? "" : " ") + someOf(names) + ": " + sentence;
    return text;
}

std::string someOf(const std::vector<std::string> &names)
{
    constexpr std::size_t kNamed = 3;
    std::string text;
    const auto named = names.size() > kNamed + 1 ? kNamed : names.size(); // "and 1 other" would be no shorter
    for (std::size_t i = 0; i < named; ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    if (named < names.size())
        text += " and " + std::to_string(names.size() - named) + " others";
    return text;
}

std::vector<std::string> namesOf(const std::vector<Client> &clients)
{
    std::vector<std::string> names;
    for (const Client &client : clients)
        names.push_back(client.name);
    return names;
}

std::string listOf(std::string text, const std::vector<std::string> &names)
{
    if (names.size() == 1)
        return text;
    text += ": ";
    for (const auto &name : names)
        text += (&name == names.data() ? "" : ", ") + name;
    return text;
}

std::string countOf(const std::vector<std::string> &names)
{
    return names.size() == 1 ? "client " + names.front() : std::to_string(names.size()) + " clients";
}

std::string laterText(const std::vector<std::string> &names)
{
    return names.empty() ? std::string()
                         : someOf(names)
            + ": attached now. What was changed of the disk counts from the next boot on, of the login from the next "
              "login on.";
}

} // namespace netseat::server
