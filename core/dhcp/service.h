#pragma once

#include "base/result.h"
#include "boot/boot_sink.h"
#include "events/event_hub.h"
#include "inventory/inventory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace netseat::dhcp {

/// What the service needs from its surroundings.
struct ServiceOptions {
    std::string interface; ///< required: "eth1"
    Ipv4Address address; ///< ours on that interface
    std::uint16_t serverPort = 67; ///< other ports, or 0 for a free one, for tests
    std::uint16_t clientPort = 68;
    std::uint16_t proxyPort = 4011;
    EventHub *events = nullptr;
    boot::BootSink *boots = nullptr;
    /// Called on the service's thread when a lease was granted, renewed or ended (expires in the past).
    /// Must only queue.
    std::function<void(const Lease &)> leaseChanged;
};

/// DHCP and proxyDHCP on real sockets (67 and 4011), and the answer to IPv6 router solicitations of booting
/// machines. Lives on its own thread. Everybody else reaches it through queued calls only.
class Service : public QObject {
    Q_OBJECT
public:
    /// Binds on the caller's thread, so that "port 67 is taken" is a Result and not a log line.
    /// Leases in the snapshot are taken over.
    static Result<std::unique_ptr<Service>> open(ServiceOptions options, Snapshot inventory);
    ~Service() override;

    /// The ports it is bound to; 0 where DHCP is off.
    std::uint16_t serverPort() const;
    std::uint16_t proxyPort() const;

public Q_SLOTS:
    void setSnapshot(netseat::Snapshot inventory);
    void stop();

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::dhcp
