#pragma once

#include "dhcp/address_probe.h"
#include "dhcp/lease_journal.h"
#include "dhcp/router_advertiser.h"
#include "dhcp/service.h"
#include "dhcp/service_arp.h"
#include "dhcp/service_commit.h"
#include "dhcp/service_sockets.h"

#include <QSocketNotifier>
#include <QTimer>

#include <map>

namespace netseat::dhcp {

/// The inside of Service: service.cpp opens it, service_batch.cpp answers, service_probe.cpp asks for addresses.
struct Service::Private {
    /// One network card.
    struct Port {
        Link link;
        LinkSockets sockets;
        std::optional<ArpSocket> arp; ///< nothing: no addresses are asked for there
        std::map<Socket, std::vector<Reply>> waiting; ///< to be sent
    };
    /// An offer that waits until it is known that nobody uses its address.
    struct Held {
        ByteVector request;
        Arrival arrival; ///< its bytes are those of `request`
        Outbox offer;
        int conflicts = 0; ///< addresses that were found in use for this request
        bool brief = false; ///< in `glances`
    };
    using Batch = std::vector<Outbox>;

    Service *service = nullptr;
    ServiceOptions options;
    Snapshot inventory;
    std::unique_ptr<Engine> engine;
    std::vector<std::unique_ptr<Port>> ports; ///< by link; null where it can't be served
    std::vector<QObject *> watchers; ///< of the ports' descriptors: they end first
    Inbox inbox;

    LeaseJournal journal;
    QTimer *tidyTimer = nullptr; ///< runs from the last answer on, while the journal should be written anew
    std::unique_ptr<CommitThread> committer; ///< from the first lease on
    Batch saving; ///< answers whose leases the committer writes
    Batch unsaved; ///< answers whose leases go with its next write
    bool journalFails = false;
    TimePoint journalTold;
    TimePoint sendingTold;
    TimePoint eventsSince;
    std::uint64_t eventCount = 0;
    EventBatch events; ///< published when the answers have left

    AddressProbe probe;
    std::map<Ipv4Address, Held> held;
    std::set<std::pair<TimePoint, Ipv4Address>> glances; ///< of `held`: those that wait for no more than kGlance, until when
    std::map<Ipv4Address, std::size_t> looked; ///< asked for while nobody waits for it: the link
    TimePoint nextLook; ///< no round of questions before
    QTimer *probeTimer = nullptr;
    QTimer *aheadTimer = nullptr; ///< when results get old

    // service.cpp
    void openJournal();
    Result<void> openPort(Service *parent, const Link &link);
    void openArp(Service *parent, Port &port);
    void openAdvertiser(Service *parent, const std::string &interface);
    void watch(Service *parent, int descriptor, std::function<void()> ready);

    // service_batch.cpp
    void onDatagrams(std::size_t link, Socket role);
    void finish(Batch &batch);
    void commit();
    void onCommitted(std::optional<Result<void>> outcome);
    void saved(Batch &batch, const Result<void> &done);
    bool isSafe(const Outbox &outbox, WallTime wall) const;
    void carry(Outbox &outbox);
    void flush();
    void tellJournal(const Result<void> &done);
    void tell(EventCode code, Severity severity, std::string subject, std::string detail);
    void publish(Event event);

    // service_probe.cpp
    /// Takes an offer that must wait for its probe out of `outbox`. True if it did.
    bool holdBack(Outbox &outbox, const Arrival &arrival, int conflicts);
    void onProbeTimer();
    void onArp(std::size_t link);
    void onConflict(Held held, const ArpSender &other, Batch &batch);
    void onLateConflict(const ArpSender &other, std::size_t link);
    /// Takes the address out of service and tells why.
    void isolate(const ArpSender &other, std::size_t link, const std::string &when);
    /// Asks for the addresses that will be offered next.
    void lookAhead();
    void look(Ipv4Address address, const MacAddress &machine, std::size_t link, TimePoint time);
    void askFor(const std::vector<Ipv4Address> &addresses);
    void armProbeTimer();
};

inline TimePoint steadyNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace netseat::dhcp
