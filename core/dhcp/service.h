#pragma once

#include "base/result.h"
#include "boot/boot_sink.h"
#include "dhcp/engine.h"
#include "events/event_hub.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace netseat::dhcp {

/// What the service needs from its surroundings.
struct ServiceOptions {
    std::string interface; ///< required: "eth1"
    Ipv4Address address; ///< ours on that interface
    std::vector<Link> furtherLinks = {}; ///< other cards, as Engine::Config has them
    std::filesystem::path folder = {}; ///< of LeaseJournal; empty: leases are kept in memory only
    std::uint16_t serverPort = 67; ///< other ports, or 0 for a free one, for tests
    std::uint16_t clientPort = 68;
    std::uint16_t proxyPort = 4011;
    /// So many of the addresses that new machines get next are known to be free before one asks, on each card. 0: none.
    std::size_t lookAhead = 256;
    bool direct = true; ///< unicast to machines without address that don't insist on broadcasts, where that works
    EventHub *events = nullptr;
    boot::BootSink *boots = nullptr;
    /// Called on the service's thread when a lease was granted, renewed or ended (expires in the past), and by open()
    /// for those that the journal knows and the snapshot does not. Must only queue.
    std::function<void(const Lease &)> leaseChanged = {};
};

/// DHCP and proxyDHCP on real sockets (67 and 4011 of each card), and the answer to IPv6 router solicitations of
/// booting machines. Lives on its own thread. Everybody else reaches it through queued calls only.
///
/// Datagrams are handled in batches: all that have come are answered together. Answers that tell of leases wait until these
/// were made durable (LeaseJournal), all that wait by one write of a thread of its own, while others are answered. While
/// that fails (the disk is full), a machine still gets its reserved address and the renewal of a lease whose earlier record
/// is on disk; for any other lease it is not told, as after a restart its address could be given to another machine.
///
/// A new address from the pool is asked for by ARP before it is offered (AddressProbe), while others are served. The next
/// ones are asked for ahead, so that few machines wait for that: such an address is asked for once more, and offered unless
/// somebody answers within some milliseconds. Who answers later still has the machine refused.
class Service : public QObject {
    Q_OBJECT
public:
    /// Binds on the caller's thread, so that "port 67 is taken" is a Result and not a log line. A further card that
    /// can't be served is an event, and the others are. Leases in the snapshot are taken over.
    static Result<std::unique_ptr<Service>> open(ServiceOptions options, Snapshot inventory);
    ~Service() override;

    /// The ports it is bound to; 0 where DHCP is off or the card could not be served.
    std::uint16_t serverPort(std::size_t link = 0) const;
    std::uint16_t proxyPort(std::size_t link = 0) const;

public Q_SLOTS:
    void setSnapshot(netseat::Snapshot inventory);
    void stop();

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::dhcp
