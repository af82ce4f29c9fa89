// Datagrams in, answers out: service.h says in which order.
#include "dhcp/service_private.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr std::uint64_t kEventsPerSecond = 4000; // several for each machine of a large room; a flood ends here
constexpr seconds kTellInterval{10}; // for a failure that goes on
constexpr seconds kTellDiskInterval{60};
constexpr std::size_t kMostUnsaved = 4096; // answers that wait for the disk
constexpr seconds kIdle{2}; // without a request: no machine is in the middle of one

} // namespace

void Service::Private::onDatagrams(std::size_t link, Socket role)
{
    const auto count = inbox.receive(ports[link]->sockets.descriptor(role));
    const auto time = steadyNow();
    const auto wall = WallTime::now();
    Batch batch;
    batch.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto datagram = inbox.at(i);
        const Arrival arrival{.bytes = datagram.bytes,
            .socket = role,
            .link = link,
            .source = datagram.source,
            .sourcePort = datagram.port};
        auto outbox = engine->handle(arrival, time, wall);
        if (!holdBack(outbox, arrival, 0))
            batch.push_back(std::move(outbox));
    }
    finish(batch);
}

/// What needs no disk, or is on it already, first. What tells machines of leases waits for the disk, in commit(), while others
/// are answered.
void Service::Private::finish(Batch &batch)
{
    const auto wall = WallTime::now();
    for (auto &outbox : batch) {
        for (const auto address : outbox.declined)
            journal.putQuarantine(address, wall + LeaseTable::kQuarantine);
        bool covered = true;
        for (const auto &lease : outbox.leases) {
            const bool waits = lease.expires <= wall || !journal.covers(lease);
            if (waits || !journal.knowsName(lease))
                journal.put(LeaseJournal::withSlack(lease, wall), wall);
            covered = covered && !waits;
        }
        if (covered)
            carry(outbox);
        else
            unsaved.push_back(std::move(outbox));
    }
    flush();
    commit();
    for (auto &event : std::exchange(events, {}))
        publish(std::move(event));
    lookAhead();
    armProbeTimer();
}

/// All leases that wait go to the disk with one write, unless one is under way: then with the next.
void Service::Private::commit()
{
    while (committer && committer->isBusy()) {
        if (unsaved.size() < kMostUnsaved)
            return;
        onCommitted(committer->wait()); // the disk does not keep up: others are read when it has
    }
    auto write = journal.beginCommit();
    if (!write)
        return saved(unsaved, journal.commit(steadyNow()));
    if (!committer) // here and not in open(): it has this thread's priority then
        committer = std::make_unique<CommitThread>([parent = service, this] {
            QMetaObject::invokeMethod(
                parent,
                [this] {
                    if (committer)
                        onCommitted(committer->take());
                },
                Qt::QueuedConnection);
        });
    saving = std::exchange(unsaved, {});
    committer->start(std::move(*write));
}

/// Nothing: that write was waited for already.
void Service::Private::onCommitted(std::optional<Result<void>> outcome)
{
    if (!outcome)
        return;
    auto batch = std::exchange(saving, {});
    saved(batch, journal.endCommit(std::move(*outcome), steadyNow()));
    if (!unsaved.empty())
        commit();
    for (auto &event : std::exchange(events, {}))
        publish(std::move(event));
}

void Service::Private::saved(Batch &batch, const Result<void> &done)
{
    tellJournal(done);
    const auto wall = WallTime::now();
    for (auto &outbox : batch)
        if (done || isSafe(outbox, wall))
            carry(outbox);
    batch.clear();
    flush();
    if (tidyTimer && journal.isWorthTidying())
        tidyTimer->start(kIdle);
}

/// Whether a machine may be told although the journal could not be written: see Service.
bool Service::Private::isSafe(const Outbox &outbox, WallTime wall) const
{
    return std::ranges::all_of(outbox.leases, [&](const Lease &lease) {
        const auto *client = inventory->clientByMac(lease.mac);
        return lease.expires <= wall || (client && client->address == lease.address)
            || journal.isDurable(lease.mac, lease.address, wall);
    });
}

void Service::Private::carry(Outbox &outbox)
{
    // The disks first: the machine may log in a millisecond after the answer has left.
    if (options.boots) {
        for (const auto &given : outbox.addressesGiven)
            options.boots->addressGiven(given.mac, given.address);
        for (const auto client : outbox.bootsBegun)
            options.boots->bootBegins(client);
    }
    if (options.leaseChanged)
        for (const auto &lease : outbox.leases)
            options.leaseChanged(lease);
    for (auto &reply : outbox.replies)
        if (reply.link < ports.size() && ports[reply.link])
            ports[reply.link]->waiting[reply.from].push_back(std::move(reply));
    std::ranges::move(outbox.events, std::back_inserter(events));
}

void Service::Private::flush()
{
    for (const auto &port : ports) {
        if (!port)
            continue;
        for (auto &[role, replies] : port->waiting) {
            if (replies.empty())
                continue;
            const auto sent = port->sockets.send(role, replies);
            replies.clear();
            if (sent || steadyNow() - sendingTold < kTellInterval)
                continue;
            sendingTold = steadyNow();
            tell(EventCode::ServiceFailed, Severity::Warning, port->link.interface,
                "A DHCP answer could not be sent. " + sent.error().message);
        }
    }
}

void Service::Private::tellJournal(const Result<void> &done)
{
    const std::string subject(LeaseJournal::kFileName);
    if (done) {
        if (std::exchange(journalFails, false))
            tell(EventCode::ServiceStarted, Severity::Info, subject, "Leases can be stored again.");
        return;
    }
    if (journalFails && steadyNow() - journalTold < kTellDiskInterval)
        return;
    journalFails = true;
    journalTold = steadyNow();
    tell(EventCode::ServiceFailed, Severity::Error, subject,
        done.error().message
            + " Machines get their reserved addresses and keep those they have; new ones get none until leases can be "
              "stored again. Make room on the disk.");
}

void Service::Private::tell(EventCode code, Severity severity, std::string subject, std::string detail)
{
    Event event;
    event.code = code;
    event.origin = Origin::Dhcp;
    event.severity = severity;
    event.subject = std::move(subject);
    event.detail = std::move(detail);
    publish(std::move(event));
}

void Service::Private::publish(Event event)
{
    if (!options.events)
        return;
    const auto time = steadyNow();
    if (time - eventsSince >= seconds(1)) {
        if (eventCount > kEventsPerSecond) {
            Event suppressed;
            suppressed.code = EventCode::EventsSuppressed;
            suppressed.origin = Origin::Dhcp;
            suppressed.severity = Severity::Warning;
            suppressed.amount = eventCount - kEventsPerSecond;
            options.events->publish(std::move(suppressed));
        }
        eventsSince = time;
        eventCount = 0;
    }
    if (++eventCount <= kEventsPerSecond)
        options.events->publish(std::move(event));
}

} // namespace netseat::dhcp
