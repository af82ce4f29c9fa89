// Offers that wait until nobody is known to use their address.
#include "dhcp/service_private.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr int kMaxConflicts = 16; // addresses found in use for one request; the machine asks again

/// The address that an offer to a machine on the card itself names; nothing for any other answer.
std::optional<Ipv4Address> addressOffered(const Outbox &outbox, const Arrival &arrival)
{
    constexpr std::size_t kYourAddress = 16; // places in the message (RFC 2131, 2)
    constexpr std::size_t kRelayAddress = 24;
    if (arrival.socket != Socket::Server || !outbox.leases.empty() || outbox.replies.size() != 1)
        return std::nullopt;
    const auto &bytes = outbox.replies.front().bytes;
    if (bytes.size() < kPaddedSize || loadBe<std::uint32_t>(bytes.data() + kRelayAddress) != 0)
        return std::nullopt; // ARP does not reach what is behind a relay
    const Ipv4Address address{loadBe<std::uint32_t>(bytes.data() + kYourAddress)};
    return address.isAny() ? std::nullopt : std::optional(address);
}

} // namespace

bool Service::Private::holdBack(Outbox &outbox, const Arrival &arrival, int conflicts)
{
    if (!inventory->network.probeAddresses || arrival.link >= ports.size() || !ports[arrival.link]->arp)
        return false;
    const auto address = addressOffered(outbox, arrival);
    if (!address)
        return false;
    const auto mac = outbox.replies.front().mac;
    const bool reserved = std::ranges::any_of(
        inventory->clients, [address](const Client &client) { return client.address == address; });
    if (reserved || journal.runs(*address, WallTime::now()))
        return false; // it is this machine's own, or it would not be offered; whoever else answers there
    const auto time = steadyNow();
    const auto state = probe.state(*address, time);
    if (state == AddressProbe::State::Clear || state == AddressProbe::State::Full)
        return false;
    probe.ask(*address, mac, time);
    auto &place = held[*address]; // a machine that asks again waits no longer: only the answer is the newer one
    place.request.assign(arrival.bytes.begin(), arrival.bytes.end());
    place.arrival = arrival;
    place.arrival.bytes = place.request;
    place.offer = std::move(outbox);
    place.conflicts = conflicts;
    if (state == AddressProbe::State::Unknown)
        askFor({*address});
    return true;
}

void Service::Private::askFor(const std::vector<Ipv4Address> &addresses)
{
    for (const auto address : addresses) {
        const auto found = held.find(address);
        if (found == held.end())
            continue;
        if (const auto &port = ports[found->second.arrival.link]; port && port->arp)
            port->arp->ask({address});
    }
}

void Service::Private::onProbeTimer()
{
    const auto due = probe.onDeadline(steadyNow());
    askFor(due.again);
    Batch batch;
    for (const auto address : due.clear)
        if (auto found = held.extract(address))
            batch.push_back(std::move(found.mapped().offer));
    finish(batch);
}

void Service::Private::onArp(std::size_t link)
{
    Batch batch;
    for (const auto &sender : ports[link]->arp->receive()) {
        const auto found = held.find(sender.address);
        if (found == held.end() || found->second.arrival.link != link || !probe.answered(sender.address, sender.mac))
            continue;
        auto taken = std::move(found->second);
        held.erase(found);
        onConflict(std::move(taken), sender, batch);
    }
    finish(batch);
}

/// Somebody uses the address: nobody is offered it for a day, and the machine gets another one.
void Service::Private::onConflict(Held taken, const ArpSender &other, Batch &batch)
{
    const auto time = steadyNow();
    const auto wall = WallTime::now();
    const auto machine = taken.offer.replies.front().mac;
    engine->quarantine(other.address, time + LeaseTable::kQuarantine, time);
    journal.putQuarantine(other.address, wall + LeaseTable::kQuarantine);
    Event event;
    event.code = EventCode::AddressInUse;
    event.origin = Origin::Dhcp;
    event.severity = Severity::Warning;
    event.mac = other.mac;
    event.address = other.address;
    event.subject = ports[taken.arrival.link]->link.interface;
    event.detail = "It answered when the address was about to be offered to " + machine.toString()
        + ". Nobody gets the address for a day: let the machine ask DHCP, or take its address out of the pool.";
    events.push_back(std::move(event));
    if (taken.conflicts >= kMaxConflicts)
        return;
    taken.arrival.bytes = taken.request;
    auto next = engine->handle(taken.arrival, time, wall);
    // What the machine is was told with its first offer.
    const auto told = [&taken](const Event &one) {
        return std::ranges::any_of(taken.offer.events, [&one](const Event &first) { return first.code == one.code; });
    };
    Outbox first;
    for (auto &one : taken.offer.events)
        if (one.code != EventCode::OfferSent)
            first.events.push_back(std::move(one));
    std::erase_if(next.events, [&told](const Event &one) { return told(one) && one.code != EventCode::OfferSent; });
    batch.push_back(std::move(first));
    if (!holdBack(next, taken.arrival, taken.conflicts + 1))
        batch.push_back(std::move(next));
}

void Service::Private::armProbeTimer()
{
    if (!probeTimer)
        return;
    const auto deadline = probe.deadline();
    if (!deadline)
        return probeTimer->stop();
    const auto wait = std::chrono::ceil<milliseconds>(*deadline - steadyNow());
    probeTimer->start(std::max(wait, milliseconds(0)));
}

} // namespace netseat::dhcp
