#pragma once

#include "events/timeline.h"
#include "inventory/inventory.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace netseat::server {

/// What a batch of events means for the inventory.
struct Recorded {
    std::vector<Newcomer> newcomers;    ///< new, or seen again
    std::vector<Disk> disks;            ///< layers that came into use; `file` is relative to the data folder
    std::vector<std::string> discarded; ///< files of layers that went
};

/// Turns events into timelines, newcomers and disks. No thread, no database, no clock.
class EventRecorder {
public:
    /// `neighbours`: who has which address, asked only when nothing else tells (proxy mode).
    explicit EventRecorder(std::function<std::map<Ipv4Address, MacAddress>()> neighbours);

    /// Fills in Event.client and Event.mac where they follow from the MAC or the address.
    void resolve(EventBatch &batch, const Inventory &inventory) const;

    /// Folds the batch, resolved, into the boots.
    Recorded record(const EventBatch &batch, const Inventory &inventory);

    const std::map<ClientId, Boot> &boots() const { return m_boots; }
    /// The disks know best who is attached: a client whose session ended unheard is detached. True if that changed one.
    bool setAttached(const std::function<bool(ClientId)> &isAttached);
    void forget(ClientId client) { m_boots.erase(client); }

private:
    std::function<std::map<Ipv4Address, MacAddress>()> m_neighbours;
    std::map<ClientId, Boot> m_boots;
};

} // namespace netseat::server
