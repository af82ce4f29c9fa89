#pragma once

#include "server/services.h"
#include "server/status.h"

#include <array>
#include <optional>

namespace netseat::server {

/// Decides which services run and which must be restarted when the settings change. Store thread.
class ServiceControl {
public:
    /// `setup`: folder, events and leaseChanged; network and address are filled in at each start.
    ServiceControl(std::unique_ptr<Services> services, ServiceSetup setup);
    ~ServiceControl();

    /// Starts what is not running. Each that can't be started is Failed, and the others run all the same;
    /// the error names all of them.
    Result<void> start(const Snapshot &inventory);
    /// One of them. Conflict where the settings have it switched off.
    Result<void> start(Origin service, const Snapshot &inventory);
    /// iSCSI first, so that every disk is flushed while nothing new begins.
    void stop();
    /// One of them: it stays stopped until it or all are started.
    Result<void> stop(Origin service);
    /// Gives the services a new snapshot, then follow().
    Result<void> setSnapshot(const Snapshot &inventory);
    /// Restarts those that are to run and whose address, port or mode is another one now: the settings changed, or the
    /// interface has got another address.
    Result<void> follow(const Snapshot &inventory);

    bool running() const; ///< at least one is to run
    /// dhcp, tftp, http, iscsi.
    std::vector<ServiceStatus> statuses() const;
    /// As Services::probeServers().
    Result<std::vector<dhcp::ServerAnswer>> probeServers(
        const std::string &interface, const std::function<bool()> &cancelled)
    {
        return m_services->probeServers(interface, cancelled);
    }
    void disconnect(ClientId client) { m_services->disconnect(client); }
    std::vector<iscsi::SeatStatus> seats() const { return m_services->seats(); }

private:
    struct Slot {
        Origin service;
        ServiceStatus status;
        std::string key; ///< all that it was started with
        bool wanted = false; ///< it is to run; whether it can is in the status
    };

    Slot *slotOf(Origin service);
    Result<void> startWanted(const Snapshot &inventory);
    Result<void> startSlot(Slot &slot, const Result<Ipv4Address> &address, const Snapshot &inventory);
    void stopSlot(Slot &slot);
    void say(EventCode code, Severity severity, const Slot &slot, const std::string &detail);

    std::unique_ptr<Services> m_services;
    ServiceSetup m_setup;
    std::array<Slot, 4> m_slots; ///< in the order in which they start
};

} // namespace netseat::server
