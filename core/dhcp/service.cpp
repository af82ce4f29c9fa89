#include "dhcp/service_private.h"

#include "dhcp/service_card.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

constexpr seconds kAheadInterval{20};

/// The inventory with the leases of the journal, which are the newer ones.
Snapshot withLeases(const Snapshot &inventory, std::vector<Lease> leases)
{
    if (leases == inventory->leases)
        return inventory;
    auto changed = std::make_shared<Inventory>(*inventory);
    changed->leases = std::move(leases);
    return changed;
}

bool isServed(const NetworkSettings &settings, const std::string &interface)
{
    if (interface == settings.interface)
        return settings.dhcp != DhcpMode::Off;
    return std::ranges::any_of(settings.subnets, [&interface](const Subnet &subnet) {
        return subnet.interface == interface && subnet.dhcp != DhcpMode::Off;
    });
}

bool isOff(const NetworkSettings &settings)
{
    return settings.dhcp == DhcpMode::Off
        && std::ranges::all_of(settings.subnets, [](const Subnet &one) { return one.dhcp == DhcpMode::Off; });
}

} // namespace

void Service::Private::watch(Service *parent, int descriptor, std::function<void()> ready)
{
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, parent);
    connect(notifier, &QSocketNotifier::activated, parent, std::move(ready));
    watchers.push_back(notifier);
}

void Service::Private::openJournal()
{
    if (options.folder.empty())
        return;
    journal = LeaseJournal::open(options.folder, steadyNow());
    if (!journal.problem().empty())
        tell(EventCode::ServiceFailed, Severity::Warning, std::string(LeaseJournal::kFileName), journal.problem());
}

Result<void> Service::Private::openPort(Service *parent, const Link &link)
{
    const auto number = ports.size();
    ports.push_back(nullptr);
    auto sockets = LinkSockets::open(link, {.server = options.serverPort, .proxy = options.proxyPort});
    if (!sockets)
        return sockets.error();
    auto port = std::make_unique<Port>(Port{.link = link, .sockets = std::move(*sockets), .arp = {}, .waiting = {}});
    port->sockets.setDirect(options.direct);
    for (const auto role : {Socket::Server, Socket::Proxy})
        watch(parent, port->sockets.descriptor(role), [this, number, role] { onDatagrams(number, role); });
    openArp(parent, *port);
    ports.back() = std::move(port);
    if (inventory->network.answerRouterSolicitations)
        openAdvertiser(parent, link.interface);
    return {};
}

void Service::Private::openArp(Service *parent, Port &port)
{
    auto opened = ArpSocket::open(port.link.interface);
    if (opened) {
        port.arp = std::move(*opened);
        watch(parent, port.arp->descriptor(), [this, number = ports.size() - 1] { onArp(number); });
    } else if (inventory->network.probeAddresses) {
        tell(EventCode::RequestRefused, Severity::Info, "address probes on " + port.link.interface,
            "Addresses are offered without looking whether somebody uses them: " + opened.error().message);
    }
}

void Service::Private::openAdvertiser(Service *parent, const std::string &interface)
{
    auto opened = RouterAdvertiser::open(
        interface, [this](const MacAddress &mac) { return engine->isBooting(mac, steadyNow()); },
        [this](const MacAddress &mac) {
            Event event;
            event.code = EventCode::RouterAnswered;
            event.origin = Origin::Dhcp;
            event.severity = Severity::Debug;
            event.mac = mac;
            publish(std::move(event));
        });
    if (!opened)
        return tell(EventCode::RequestRefused, Severity::Info, "IPv6 router solicitations",
            "They can't be answered, so iPXE will wait 13 s for a router: " + opened.error().message);
    auto *advertiser = opened->release();
    advertiser->setParent(parent);
    watchers.push_back(advertiser);
}

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options, Snapshot inventory)
{
    std::unique_ptr<Service> service(new Service(std::make_unique<Private>()));
    auto &self = *service->d;
    self.service = service.get();
    self.options = std::move(options);
    self.inventory = std::move(inventory);
    const auto &settings = self.inventory->network;
    if (!isOff(settings))
        self.openJournal();
    const auto merged = withLeases(self.inventory, self.journal.merged(self.inventory->leases));
    std::vector<MacAddress> ownCards;
    if (const auto own = hardwareAddress(self.options.interface))
        ownCards.push_back(*own);
    for (const auto &link : self.options.furtherLinks)
        if (const auto own = hardwareAddress(link.interface))
            ownCards.push_back(*own);
    self.engine = std::make_unique<Engine>(Engine::Config{.address = self.options.address,
                                               .furtherLinks = self.options.furtherLinks,
                                               .ownCards = ownCards,
                                               .serverPort = self.options.serverPort,
                                               .clientPort = self.options.clientPort},
        merged, steadyNow(), WallTime::now());
    for (const auto &[address, until] : self.journal.quarantined())
        self.engine->quarantine(address, steadyNow() + (until - WallTime::now()), steadyNow());
    if (isOff(settings))
        return service; // nothing listens; the server opens another service when that changes

    self.probeTimer = new QTimer(service.get());
    self.probeTimer->setSingleShot(true);
    self.probeTimer->setTimerType(Qt::PreciseTimer);
    connect(self.probeTimer, &QTimer::timeout, service.get(), [&self] { self.onProbeTimer(); });
    self.aheadTimer = new QTimer(service.get());
    self.aheadTimer->setInterval(kAheadInterval);
    connect(self.aheadTimer, &QTimer::timeout, service.get(), [&self] { self.lookAhead(); });
    self.tidyTimer = new QTimer(service.get());
    self.tidyTimer->setSingleShot(true);
    connect(self.tidyTimer, &QTimer::timeout, service.get(), [&self] { self.journal.tidy(); });
    if (settings.dhcp == DhcpMode::Off)
        self.ports.push_back(nullptr);
    else if (auto opened = self.openPort(service.get(), {self.options.interface, self.options.address}); !opened)
        return opened.error();
    for (const auto &link : self.options.furtherLinks) {
        if (!isServed(settings, link.interface))
            self.ports.push_back(nullptr);
        else if (auto opened = self.openPort(service.get(), link); !opened)
            self.tell(EventCode::ServiceFailed, Severity::Error, link.interface, opened.error().message);
    }
    self.aheadTimer->start();
    self.lookAhead();
    if (self.options.leaseChanged)
        for (const auto &lease : merged->leases)
            if (const auto *known = self.inventory->lease(lease.mac); !known || *known != lease)
                self.options.leaseChanged(lease);
    return service;
}

Service::Service(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Service::~Service()
{
    stop();
}

std::uint16_t Service::serverPort(std::size_t link) const
{
    return link < d->ports.size() && d->ports[link] ? d->ports[link]->sockets.port(Socket::Server) : 0;
}

std::uint16_t Service::proxyPort(std::size_t link) const
{
    return link < d->ports.size() && d->ports[link] ? d->ports[link]->sockets.port(Socket::Proxy) : 0;
}

void Service::setSnapshot(Snapshot inventory)
{
    d->inventory = inventory;
    d->engine->setSnapshot(std::move(inventory));
}

void Service::stop()
{
    qDeleteAll(std::exchange(d->watchers, {})); // before the descriptors that they watch are closed
    delete std::exchange(d->probeTimer, nullptr);
    delete std::exchange(d->aheadTimer, nullptr);
    delete std::exchange(d->tidyTimer, nullptr);
    while (d->committer && d->committer->isBusy())
        d->onCommitted(d->committer->wait()); // who waits for an answer gets it
    d->committer.reset();
    d->held.clear();
    d->glances.clear();
    d->looked.clear();
    d->ports.clear();
}

} // namespace netseat::dhcp
