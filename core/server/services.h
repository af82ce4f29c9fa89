#pragma once

#include "base/result.h"
#include "dhcp/other_servers.h"
#include "events/event_hub.h"
#include "inventory/inventory.h"
#include "iscsi/service.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace netseat::server {

/// What a service needs to run.
struct ServiceSetup {
    NetworkSettings network;
    Ipv4Address address; ///< to serve on; 0.0.0.0 for all
    std::filesystem::path dataFolder;
    EventHub *events = nullptr;
    std::function<void(const Lease &)> leaseChanged; ///< called on a service's thread; only queues
};

/// The four services, started and stopped one by one and named by their Origin. Tests put their own in.
/// Used from one thread.
class Services {
public:
    virtual ~Services() = default; ///< everything is stopped by then

    /// Binds, then serves. The error names what could not be bound.
    virtual Result<void> start(Origin service, const ServiceSetup &setup, const Snapshot &inventory) = 0;
    /// Blocks until it has ended; iSCSI has flushed every disk then.
    virtual void stop(Origin service) = 0;
    virtual void setSnapshot(const Snapshot &inventory) = 0;
    /// Asks the sessions of a client's disk to leave, then ends them. Returns at once.
    virtual void disconnect(ClientId client) = 0;
    /// Who else serves DHCP on this network card. Blocks for seconds; may be called from any thread, whatever runs.
    virtual Result<std::vector<dhcp::ServerAnswer>> probeServers(
        const std::string &interface, const std::function<bool()> &cancelled);
    /// What the disks do; empty while iSCSI is stopped.
    virtual std::vector<iscsi::SeatStatus> seats() const = 0;
};

/// For a process that only edits: none of them can be started.
std::unique_ptr<Services> makeNoServices();

/// The real ones: DHCP, TFTP and iSCSI on a thread each, HTTP on libmicrohttpd's.
std::unique_ptr<Services> makeServices();

} // namespace netseat::server
