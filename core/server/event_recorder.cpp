#include "server/event_recorder.h"

#include "server/layers.h"

#include <algorithm>

namespace netseat::server {

namespace {

/// A machine that asks again and again is written down again only this seldom.
constexpr seconds kSeenAgain {5};

/// Whether seeing a machine so is worth a write.
bool isNews(const Newcomer *known, const Newcomer &seen)
{
    return !known || seen.lastSeen - known->lastSeen >= kSeenAgain || known->hardware != seen.hardware
        || known->address != seen.address;
}

void recordNewcomer(const Event &event, const Inventory &inventory, std::map<MacAddress, Newcomer> &newcomers)
{
    if (!event.mac || event.client || inventory.clientByMac(*event.mac))
        return;
    const auto stored = std::ranges::find(inventory.newcomers, *event.mac, &Newcomer::mac);
    const Newcomer *known = stored != inventory.newcomers.end() ? &*stored : nullptr;
    if (const auto pending = newcomers.find(*event.mac); pending != newcomers.end())
        known = &pending->second;
    Newcomer seen {.mac = *event.mac, .firstSeen = known ? known->firstSeen : event.time, .lastSeen = event.time,
                   .hardware = {}, .address = event.address};
    if (event.code == EventCode::UnknownMachine) // others have something else to say
        seen.hardware = printable(event.detail);
    if (known && seen.hardware.empty())
        seen.hardware = known->hardware;
    if (known && !seen.address)
        seen.address = known->address;
    if (isNews(known, seen) && (newcomers.size() < kMaxNewcomers || newcomers.contains(seen.mac)))
        newcomers[seen.mac] = seen;
}

} // namespace

EventRecorder::EventRecorder(std::function<std::map<Ipv4Address, MacAddress>()> neighbours)
    : m_neighbours(std::move(neighbours))
{
}

void EventRecorder::resolve(EventBatch &batch, const Inventory &inventory) const
{
    std::optional<std::map<Ipv4Address, MacAddress>> neighbours; // read at most once a batch
    for (Event &event : batch) {
        if (event.client || (!event.mac && !event.address))
            continue;
        const Client *client = event.mac ? inventory.clientByMac(*event.mac) : inventory.clientAt(*event.address);
        if (!client && !event.mac && inventory.network.dhcp == DhcpMode::Proxy) {
            if (!neighbours)
                neighbours = m_neighbours();
            if (const auto found = neighbours->find(*event.address); found != neighbours->end()) {
                event.mac = found->second;
                client = inventory.clientByMac(*event.mac);
            }
        }
        if (!client)
            continue;
        event.client = client->id;
        if (!event.mac)
            event.mac = client->mac;
    }
}

namespace {
ImageId imageOf(const Inventory &inventory, VersionId version)
{
    const auto *found = inventory.version(version);
    return found ? found->image : ImageId {};
}
} // namespace

Recorded EventRecorder::record(const EventBatch &batch, const Inventory &inventory)
{
    Recorded recorded;
    std::map<MacAddress, Newcomer> newcomers;
    for (const Event &event : batch) {
        if (event.client && inventory.client(*event.client)) {
            std::optional<Boot> boot;
            if (const auto known = m_boots.find(*event.client); known != m_boots.end())
                boot = known->second;
            foldEvent(boot, event);
            if (boot)
                m_boots[*event.client] = *boot;
        }
        if (event.code == EventCode::UnknownMachine || event.code == EventCode::WaitingScreen)
            recordNewcomer(event, inventory, newcomers);
        const auto layer = layerFile(event.subject);
        if (!layer || !layer->inUse)
            continue;
        const auto file = "disks/" + layer->path.filename().string();
        if (event.code == EventCode::LayerDiscarded)
            recorded.discarded.push_back(file);
        else if (event.code == EventCode::LayerCreated || event.code == EventCode::LayerKept)
            recorded.disks.push_back({.id = {}, .client = layer->key.client, .image = imageOf(inventory, layer->key.version),
                                      .mode = layer->mode, .file = file,
                                      .created = event.time, .version = layer->key.version});
    }
    for (const auto &[mac, newcomer] : newcomers)
        recorded.newcomers.push_back(newcomer);
    return recorded;
}

bool EventRecorder::setAttached(const std::function<bool(ClientId)> &isAttached)
{
    bool changed = false;
    for (auto &[client, boot] : m_boots) {
        const bool attached = isAttached(client);
        changed = changed || attached != boot.attached;
        boot.attached = attached;
    }
    return changed;
}

} // namespace netseat::server
