#include "server/boot_files.h"

#include <algorithm>

namespace netseat::server {

namespace {

/// iPXE before its own DHCP has no network yet; iPXE that was chained has one.
constexpr std::string_view kNetwork = "isset ${ip} || dhcp ||\n";
constexpr std::string_view kHead = "#!ipxe\n";

std::string baseName(std::string_view name)
{
    std::string base(name.substr(name.find_last_of("/\\") + 1));
    for (char &c : base)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return base;
}

std::optional<MacAddress> macAt(const Inventory &inventory, Ipv4Address address)
{
    if (const auto *client = inventory.clientAt(address))
        return client->mac;
    const auto lease =
        std::ranges::find_if(inventory.leases, [&](const Lease &one) { return one.address == address; });
    return lease == inventory.leases.end() ? std::nullopt : std::optional(lease->mac);
}

bool getsScript(const Inventory &inventory, const MacAddress &mac, const boot::ServerAt &at)
{
    boot::Question question;
    question.mac = mac;
    question.asker = boot::Asker::Ipxe;
    question.chained = true; // it came from here
    return inventory.clientByMac(mac) && boot::plan(inventory, question, at).action == boot::Plan::Action::Script;
}

} // namespace

BootFiles::BootFiles(boot::BootSink &boots, Snapshot inventory)
    : m_boots(boots)
    , m_inventory(inventory ? std::move(inventory) : std::make_shared<const Inventory>())
{
}

void BootFiles::setSnapshot(Snapshot inventory)
{
    const std::lock_guard lock(m_mutex);
    m_inventory.swap(inventory); // the old one goes outside the lock
}

void BootFiles::setUp(std::uint16_t httpPort, std::uint16_t iscsiPort, EventHub *events)
{
    const std::lock_guard lock(m_mutex);
    m_at.httpPort = httpPort;
    m_at.iscsiPort = iscsiPort;
    m_events = events;
}

std::optional<BootFiles::Found> BootFiles::find(
    std::string_view name, Ipv4Address client, Ipv4Address server) const
{
    const auto base = baseName(name);
    const bool unasked = base == "autoexec.ipxe";
    if (!unasked && base != "boot.ipxe")
        return std::nullopt;
    std::unique_lock lock(m_mutex);
    const auto inventory = m_inventory;
    auto at = m_at;
    lock.unlock();
    at.address = server;
    const auto mac = macAt(*inventory, client);
    if (!mac || (unasked && !getsScript(*inventory, *mac, at)))
        return std::nullopt;
    return Found{*mac, boot::script(*inventory, *mac, at)};
}

std::optional<std::string> BootFiles::content(std::string_view name, Ipv4Address client, Ipv4Address server)
{
    auto found = find(name, client, server);
    if (!found)
        return std::nullopt;
    auto &text = found->script.text;
    if (text.starts_with(kHead))
        text.insert(kHead.size(), kNetwork);
    return std::move(text);
}

void BootFiles::fetched(std::string_view name, Ipv4Address client)
{
    const auto found = find(name, client, {});
    if (!found || !found->script.client)
        return;
    m_boots.bootBegins(*found->script.client);
    Event event;
    event.code = EventCode::ScriptServed;
    event.origin = Origin::Tftp;
    event.client = found->script.client;
    event.mac = found->mac;
    event.address = client;
    const std::lock_guard lock(m_mutex);
    if (m_events)
        m_events->publish(std::move(event));
}

} // namespace netseat::server
