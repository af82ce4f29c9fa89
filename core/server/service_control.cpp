#include "server/service_control.h"

#include "server/host_network.h"

#include <algorithm>
#include <utility>

namespace netseat::server {

namespace {

/// The port that people know a service by.
std::uint16_t portOf(Origin service, const NetworkSettings &network)
{
    switch (service) {
    case Origin::Dhcp:
        return 67;
    case Origin::Tftp:
        return network.tftpPort;
    case Origin::Http:
        return network.httpPort;
    default:
        return network.iscsiPort;
    }
}

std::string endpointOf(Origin service, const NetworkSettings &network, Ipv4Address address)
{
    return address.toString() + ":" + std::to_string(portOf(service, network));
}

/// Everything that a service takes at its start and not from the snapshot. Another key: start it again.
std::string keyOf(Origin service, const NetworkSettings &network, Ipv4Address address)
{
    auto key = endpointOf(service, network, address);
    if (service == Origin::Dhcp)
        key += " " + network.interface + " " + std::string(name(network.dhcp))
            + (network.answerRouterSolicitations ? " ra" : "");
    const auto cards = furtherCards(network);
    if (service == Origin::Dhcp) {
        for (const Subnet &card : cards) { // one that gets its address later is served from then on
            const auto there = servingAddress(card);
            key += " " + card.interface + (there ? "=" + there->toString() : "");
        }
    } else if (!cards.empty()) {
        key += " all"; // they are bound to all addresses
    }
    if (service == Origin::Tftp || service == Origin::Http)
        key += " " + network.loaderFolder;
    if (service == Origin::Http)
        key += " " + std::to_string(network.iscsiPort);
    return key;
}

bool isOff(Origin service, const NetworkSettings &network)
{
    return service == Origin::Dhcp && network.dhcp == DhcpMode::Off && furtherCards(network).empty();
}

Error noSuchService(Origin service)
{
    return {Error::Code::Invalid, "\"" + std::string(originName(service))
                + "\" is no service that can be started and stopped: dhcp, tftp, http and iscsi are."};
}

} // namespace

ServiceControl::ServiceControl(std::unique_ptr<Services> services, ServiceSetup setup)
    : m_services(std::move(services))
    , m_setup(std::move(setup))
{
    // The disks first, and last what makes machines come.
    constexpr std::array kOrder {Origin::Iscsi, Origin::Http, Origin::Tftp, Origin::Dhcp};
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        m_slots[i].service = kOrder[i];
        m_slots[i].status.service = kOrder[i];
    }
}

ServiceControl::~ServiceControl()
{
    stop();
}

Result<void> ServiceControl::start(const Snapshot &inventory)
{
    for (Slot &slot : m_slots)
        slot.wanted = true;
    return startWanted(inventory);
}

Result<void> ServiceControl::start(Origin service, const Snapshot &inventory)
{
    Slot *slot = slotOf(service);
    if (!slot)
        return noSuchService(service);
    if (isOff(service, inventory->network))
        return Error {Error::Code::Conflict, "DHCP is switched off in the network settings: choose there whether this "
                                             "server gives out addresses or works beside another DHCP server."};
    slot->wanted = true;
    if (slot->status.state == ServiceState::Running)
        return {};
    return startSlot(*slot, servingAddress(inventory->network), inventory);
}

ServiceControl::Slot *ServiceControl::slotOf(Origin service)
{
    const auto slot = std::ranges::find(m_slots, service, &Slot::service);
    return slot == m_slots.end() ? nullptr : &*slot;
}

bool ServiceControl::running() const
{
    return std::ranges::any_of(m_slots, &Slot::wanted);
}

Result<void> ServiceControl::startWanted(const Snapshot &inventory)
{
    const auto address = servingAddress(inventory->network);
    std::string problems;
    auto code = Error::Code::Io;
    for (Slot &slot : m_slots) {
        if (!slot.wanted || slot.status.state == ServiceState::Running)
            continue;
        if (auto started = startSlot(slot, address, inventory); !started) {
            if (problems.find(started.error().message) == std::string::npos)
                problems += (problems.empty() ? "" : " ") + started.error().message;
            code = started.error().code;
        }
    }
    return problems.empty() ? Result<void>() : Error {code, problems};
}

Result<void> ServiceControl::startSlot(Slot &slot, const Result<Ipv4Address> &address, const Snapshot &inventory)
{
    const auto &network = inventory->network;
    slot.key.clear();
    slot.status.endpoint.clear();
    slot.status.problem.clear();
    slot.status.state = ServiceState::Off;
    if (isOff(slot.service, network))
        return {};
    slot.status.state = ServiceState::Failed;
    if (!address) {
        slot.status.problem = address.error().message;
        say(EventCode::ServiceFailed, Severity::Error, slot, slot.status.problem);
        return address.error();
    }
    m_setup.network = network;
    m_setup.address = *address;
    slot.status.endpoint = endpointOf(slot.service, network, *address);
    slot.key = keyOf(slot.service, network, *address);
    if (auto started = m_services->start(slot.service, m_setup, inventory); !started) {
        slot.status.problem = started.error().message;
        say(EventCode::ServiceFailed, Severity::Error, slot, slot.status.problem);
        return started;
    }
    slot.status.state = ServiceState::Running;
    say(EventCode::ServiceStarted, Severity::Info, slot, {});
    return {};
}

void ServiceControl::stopSlot(Slot &slot)
{
    if (slot.status.state == ServiceState::Running) {
        m_services->stop(slot.service);
        say(EventCode::ServiceStopped, Severity::Info, slot, {});
    }
    slot.status.state = ServiceState::Stopped;
    slot.status.problem.clear();
}

void ServiceControl::stop()
{
    for (Slot &slot : m_slots) {
        slot.wanted = false;
        stopSlot(slot);
    }
}

Result<void> ServiceControl::stop(Origin service)
{
    Slot *slot = slotOf(service);
    if (!slot)
        return noSuchService(service);
    slot->wanted = false;
    stopSlot(*slot);
    return {};
}

Result<void> ServiceControl::setSnapshot(const Snapshot &inventory)
{
    m_services->setSnapshot(inventory);
    return follow(inventory);
}

Result<void> ServiceControl::follow(const Snapshot &inventory)
{
    const auto &network = inventory->network;
    const auto address = servingAddress(network);
    bool restart = false;
    for (Slot &slot : m_slots) {
        if (!slot.wanted)
            continue;
        const bool off = isOff(slot.service, network);
        const bool changed = off ? slot.status.state != ServiceState::Off
                                 : address && slot.key != keyOf(slot.service, network, *address);
        if (!changed)
            continue;
        stopSlot(slot);
        restart = true;
    }
    return restart ? startWanted(inventory) : Result<void>();
}

std::vector<ServiceStatus> ServiceControl::statuses() const
{
    std::vector<ServiceStatus> statuses;
    for (const auto service : {Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi})
        statuses.push_back(std::ranges::find(m_slots, service, &Slot::service)->status);
    return statuses;
}

void ServiceControl::say(EventCode code, Severity severity, const Slot &slot, const std::string &detail)
{
    if (slot.service == Origin::Iscsi && code != EventCode::ServiceFailed)
        return; // it tells its start and its end itself, the end after the last disk is flushed
    Event event;
    event.code = code;
    event.severity = severity;
    event.origin = slot.service;
    event.subject = slot.status.endpoint;
    event.detail = printable(detail, 1000);
    m_setup.events->publish(std::move(event));
}

} // namespace netseat::server
