// Offers that wait until nobody is known to use their address.
#include "dhcp/service_private.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr std::size_t kMostLooks = 64; // addresses asked for while nobody waits
constexpr milliseconds kLookPause{50}; // between two rounds of questions: what a card can bear in a storm
constexpr milliseconds kGlance{10}; // for an address that was looked at ahead: on a wire an answer takes less than one
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
    if (state == AddressProbe::State::Full)
        return false;
    // Was it, or is it being looked at ahead? Then it is asked for now, and who answers later than in a glance still has the
    // machine refused.
    const bool brief = !held.contains(*address) && state != AddressProbe::State::Unknown;
    if (state == AddressProbe::State::Clear || brief)
        look(*address, mac, arrival.link, time);
    else
        probe.ask(*address, mac, time);
    if (brief)
        glances.emplace(time + kGlance, *address);
    auto &place = held[*address]; // a machine that asks again waits no longer: only the answer is the newer one
    place.brief = place.brief || brief;
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
        const auto waiting = held.find(address);
        const auto other = looked.find(address);
        if (waiting == held.end() && other == looked.end())
            continue;
        const auto link = waiting != held.end() ? waiting->second.arrival.link : other->second;
        if (const auto &port = ports[link]; port && port->arp)
            port->arp->ask({address});
    }
}

void Service::Private::onProbeTimer()
{
    const auto now = steadyNow();
    const auto due = probe.onDeadline(now);
    askFor(due.again);
    Batch batch;
    while (!glances.empty() && glances.begin()->first <= now)
        if (auto found = held.extract(glances.extract(glances.begin()).value().second)) // nothing: it was found in use
            batch.push_back(std::move(found.mapped().offer));
    for (const auto address : due.clear) {
        looked.erase(address);
        if (const auto found = held.find(address); found != held.end() && !found->second.brief)
            batch.push_back(std::move(held.extract(found).mapped().offer));
    }
    finish(batch);
}

void Service::Private::onArp(std::size_t link)
{
    Batch batch;
    for (const auto &sender : ports[link]->arp->receive()) {
        const auto found = held.find(sender.address);
        if (found == held.end()) {
            onLateConflict(sender, link);
            continue;
        }
        if (found->second.arrival.link != link || !probe.answered(sender.address, sender.mac, steadyNow()))
            continue;
        looked.erase(sender.address);
        auto taken = std::move(found->second);
        held.erase(found);
        onConflict(std::move(taken), sender, batch);
    }
    finish(batch);
}

/// Somebody uses an address for which nobody waits. Most are known by that, and passed over when a machine asks; one that
/// was offered meanwhile is taken back, so that its machine is refused and asks anew.
void Service::Private::onLateConflict(const ArpSender &other, std::size_t link)
{
    const auto asked = looked.find(other.address);
    if (asked == looked.end() || asked->second != link || !probe.answered(other.address, other.mac, steadyNow()))
        return;
    looked.erase(asked);
    if (engine->isOffered(other.address, steadyNow()))
        isolate(other, link, "It answered when the address had just been offered to another machine");
}

void Service::Private::isolate(const ArpSender &other, std::size_t link, const std::string &when)
{
    const auto time = steadyNow();
    engine->quarantine(other.address, time + LeaseTable::kQuarantine, time);
    journal.putQuarantine(other.address, WallTime::now() + LeaseTable::kQuarantine);
    Event event;
    event.code = EventCode::AddressInUse;
    event.origin = Origin::Dhcp;
    event.severity = Severity::Warning;
    event.mac = other.mac;
    event.address = other.address;
    event.subject = ports[link]->link.interface;
    event.detail = when
        + ". Nobody gets the address for a day: let the machine ask DHCP, or take its address out of the pool.";
    events.push_back(std::move(event));
}

void Service::Private::lookAhead()
{
    if (options.lookAhead == 0 || !inventory->network.probeAddresses || looked.size() >= kMostLooks)
        return;
    const auto time = steadyNow();
    if (time < nextLook)
        return;
    nextLook = time + kLookPause;
    const auto &networks = engine->networks();
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const auto link = networks[i].link;
        if (networks[i].mode != DhcpMode::Full || !link || *link >= ports.size() || !ports[*link] || !ports[*link]->arp)
            continue;
        for (const auto address : engine->leasesOf(i).nextFree(options.lookAhead)) {
            if (looked.size() >= kMostLooks)
                break;
            if (probe.isWorthALook(address, time) && !journal.runs(address, WallTime::now()))
                look(address, {}, *link, time);
        }
    }
    armProbeTimer();
}

void Service::Private::look(Ipv4Address address, const MacAddress &machine, std::size_t link, TimePoint time)
{
    if (!probe.ask(address, machine, time))
        return;
    looked.insert_or_assign(address, link);
    ports[link]->arp->ask({address});
}

/// Somebody uses the address: nobody is offered it for a day, and the machine gets another one.
void Service::Private::onConflict(Held taken, const ArpSender &other, Batch &batch)
{
    const auto time = steadyNow();
    const auto wall = WallTime::now();
    const auto machine = taken.offer.replies.front().mac;
    isolate(other, taken.arrival.link, "It answered when the address was about to be offered to " + machine.toString());
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
    auto deadline = probe.deadline();
    if (!glances.empty())
        deadline = std::min(deadline.value_or(TimePoint::max()), glances.begin()->first);
    if (!deadline)
        return probeTimer->stop();
    const auto wait = std::chrono::ceil<milliseconds>(*deadline - steadyNow());
    probeTimer->start(std::max(wait, milliseconds(0)));
}

} // namespace netseat::dhcp
