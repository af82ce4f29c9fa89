#include "dhcp/service.h"

#include "base/port_owner.h"
#include "dhcp/engine.h"
#include "dhcp/router_advertiser.h"
#include "dhcp/service_search.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <cerrno>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace netseat::dhcp {

namespace {

constexpr int kReceiveBuffer = 4 << 20; // octets: thousands of machines switched on in the same second
constexpr int kDatagramsAtOnce = 128; // then stop() and snapshots get their turn
constexpr std::uint64_t kEventsPerSecond = 4000; // several for each machine of a large room; a flood ends here

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

Result<void> setOption(int socket, int level, int option, int value, const char *what)
{
    if (::setsockopt(socket, level, option, &value, sizeof value) != 0)
        return systemError(what, errno);
    return {};
}

Error bindError(const ServiceOptions &options, std::uint16_t port, int errnoValue)
{
    const auto where = options.interface + ", UDP port " + std::to_string(port);
    if (errnoValue == EADDRINUSE) {
        const auto owner = portOwner(false, port);
        return {Error::Code::Conflict,
            "DHCP can't be served on " + where + ": " + (owner ? *owner + " holds it." : "another program holds it.")};
    }
    if (errnoValue == EACCES || errnoValue == EPERM)
        return {Error::Code::Denied,
            "DHCP can't be served on " + where + ": ports below 1024 need more rights (CAP_NET_BIND_SERVICE)."};
    return systemError("Serving DHCP on " + where, errnoValue);
}

/// Bound to the interface before it is bound to the port: others may serve other interfaces on the same port, and
/// broadcasts leave by this one whatever the routes say.
Result<UniqueFd> openSocket(const ServiceOptions &options, std::uint16_t port)
{
    UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError("Opening a UDP socket", errno);
    const auto &interface = options.interface;
    if (::setsockopt(
            socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interface.c_str(), static_cast<socklen_t>(interface.size()))
        != 0) {
        if (errno == ENODEV)
            return Error{Error::Code::NotFound, "There is no interface " + interface + "."};
        return systemError("Serving DHCP on " + interface + " only", errno);
    }
    if (auto done = setOption(socket.get(), SOL_SOCKET, SO_BROADCAST, 1, "Allowing broadcasts"); !done)
        return done.error();
    // The forced size needs CAP_NET_ADMIN; the other is cut to the system's limit. Neither is worth failing for.
    if (!setOption(socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, kReceiveBuffer, "Enlarging the buffer"))
        (void)setOption(socket.get(), SOL_SOCKET, SO_RCVBUF, kReceiveBuffer, "Enlarging the buffer");
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(port);
    here.sin_addr.s_addr = htonl(INADDR_ANY); // a socket bound to an address gets no broadcasts
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return bindError(options, port, errno);
    return socket;
}

} // namespace

struct Service::Private {
    ServiceOptions options;
    std::unique_ptr<Engine> engine;
    QUdpSocket *server = nullptr;
    QUdpSocket *proxy = nullptr;
    unsigned interfaceIndex = 0;
    RouterAdvertiser *advertiser = nullptr;
    TimePoint eventsSince;
    std::uint64_t events = 0;
    TimePoint failureTold;

    Result<QUdpSocket *> adopt(Service *parent, std::uint16_t port, Socket role);
    void openAdvertiser(Service *parent);
    void onDatagrams(Socket role);
    void carry(const Outbox &outbox);
    void send(const Reply &reply);
    void publish(Event event);
};

Result<QUdpSocket *> Service::Private::adopt(Service *parent, std::uint16_t port, Socket role)
{
    auto opened = openSocket(options, port);
    if (!opened)
        return opened.error();
    auto *socket = new QUdpSocket(parent);
    if (!socket->setSocketDescriptor(opened->get(), QAbstractSocket::BoundState))
        return Error{Error::Code::Io, "Taking over a UDP socket failed: " + socket->errorString().toStdString()};
    opened->release();
    connect(socket, &QUdpSocket::readyRead, parent, [this, role] { onDatagrams(role); });
    return socket;
}

void Service::Private::openAdvertiser(Service *parent)
{
    auto opened = RouterAdvertiser::open(
        options.interface, [this](const MacAddress &mac) { return engine->isBooting(mac, now()); },
        [this](const MacAddress &mac) {
            Event event;
            event.code = EventCode::RouterAnswered;
            event.origin = Origin::Dhcp;
            event.severity = Severity::Debug;
            event.mac = mac;
            publish(std::move(event));
        });
    if (!opened) {
        Event event;
        event.code = EventCode::RequestRefused;
        event.origin = Origin::Dhcp;
        event.subject = "IPv6 router solicitations";
        event.detail = "They can't be answered, so iPXE will wait 13 s for a router: " + opened.error().message;
        publish(std::move(event));
        return;
    }
    advertiser = opened->release();
    advertiser->setParent(parent);
}

void Service::Private::onDatagrams(Socket role)
{
    auto *socket = role == Socket::Server ? server : proxy;
    for (int i = 0; i < kDatagramsAtOnce && socket->hasPendingDatagrams(); ++i) {
        const auto datagram = socket->receiveDatagram();
        const auto bytes = datagram.data();
        const Arrival arrival{.bytes = bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
            .socket = role,
            .source = {datagram.senderAddress().toIPv4Address()},
            .sourcePort = static_cast<std::uint16_t>(datagram.senderPort())};
        carry(engine->handle(arrival, now(), WallTime::now()));
    }
}

void Service::Private::carry(const Outbox &outbox)
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
    for (const auto &reply : outbox.replies)
        send(reply);
    for (const auto &event : outbox.events)
        publish(event);
}

void Service::Private::send(const Reply &reply)
{
    auto *socket = reply.from == Socket::Server ? server : proxy;
    const QByteArray bytes(reinterpret_cast<const char *>(reply.bytes.data()), qsizetype(reply.bytes.size()));
    QNetworkDatagram datagram(bytes, QHostAddress(reply.destination.bits), reply.port);
    datagram.setInterfaceIndex(interfaceIndex);
    datagram.setSender(QHostAddress(options.address.bits)); // an interface may have several addresses
    if (socket->writeDatagram(datagram) >= 0)
        return;
    constexpr seconds kTellInterval{10};
    if (now() - failureTold < kTellInterval)
        return;
    failureTold = now();
    Event event;
    event.code = EventCode::ServiceFailed;
    event.origin = Origin::Dhcp;
    event.severity = Severity::Warning;
    event.mac = reply.mac;
    event.subject = options.interface;
    event.detail = "A DHCP answer could not be sent: " + socket->errorString().toStdString();
    publish(std::move(event));
}

void Service::Private::publish(Event event)
{
    if (!options.events)
        return;
    const auto time = now();
    if (time - eventsSince >= seconds(1)) {
        if (events > kEventsPerSecond) {
            Event suppressed;
            suppressed.code = EventCode::EventsSuppressed;
            suppressed.origin = Origin::Dhcp;
            suppressed.severity = Severity::Warning;
            suppressed.amount = events - kEventsPerSecond;
            options.events->publish(std::move(suppressed));
        }
        eventsSince = time;
        events = 0;
    }
    if (++events <= kEventsPerSecond)
        options.events->publish(std::move(event));
}

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options, Snapshot inventory)
{
    auto priv = std::make_unique<Private>();
    priv->options = std::move(options);
    std::unique_ptr<Service> service(new Service(std::move(priv)));
    auto &self = *service->d;
    const auto settings = inventory->network;
    std::vector<MacAddress> ownCards;
    if (const auto own = hardwareAddress(self.options.interface))
        ownCards.push_back(*own);
    self.engine = std::make_unique<Engine>(Engine::Config{.address = self.options.address,
                                               .ownCards = ownCards,
                                               .serverPort = self.options.serverPort,
                                               .clientPort = self.options.clientPort},
        std::move(inventory), now(), WallTime::now());
    if (settings.dhcp == DhcpMode::Off)
        return service; // nothing listens; the server opens another service when that changes
    self.interfaceIndex = ::if_nametoindex(self.options.interface.c_str());
    auto server = self.adopt(service.get(), self.options.serverPort, Socket::Server);
    if (!server)
        return server.error();
    self.server = *server;
    auto proxy = self.adopt(service.get(), self.options.proxyPort, Socket::Proxy);
    if (!proxy)
        return proxy.error();
    self.proxy = *proxy;
    if (settings.answerRouterSolicitations)
        self.openAdvertiser(service.get());
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

std::uint16_t Service::serverPort() const
{
    return d->server ? d->server->localPort() : 0;
}

std::uint16_t Service::proxyPort() const
{
    return d->proxy ? d->proxy->localPort() : 0;
}

void Service::setSnapshot(Snapshot inventory)
{
    d->engine->setSnapshot(std::move(inventory));
}

void Service::stop()
{
    delete std::exchange(d->advertiser, nullptr);
    for (auto *socket : {d->server, d->proxy})
        if (socket)
            socket->close();
}

} // namespace netseat::dhcp
