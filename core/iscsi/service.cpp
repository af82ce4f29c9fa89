#include "iscsi/service.h"

#include "base/port_owner.h"
#include "iscsi/worker.h"

#include <QTcpServer>

#include <netinet/in.h>
#include <sys/socket.h>

namespace netseat::iscsi {

namespace {

/// Threads for work that blocks, at most. A disk has eight jobs at a time: eight that hang leave others room.
constexpr int kPoolThreads = 64;
constexpr int kBacklog = 512;

Ipv4Address addressOf(const sockaddr_in &from)
{
    return {ntohl(from.sin_addr.s_addr)};
}

/// Hands accepted sockets over as descriptors: no QTcpSocket and none of its buffers.
class Acceptor final : public QTcpServer {
public:
    explicit Acceptor(std::function<void(UniqueFd)> handOver)
        : m_handOver(std::move(handOver))
    {
        setListenBacklogSize(kBacklog);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_handOver(UniqueFd(static_cast<int>(descriptor))); }

private:
    std::function<void(UniqueFd)> m_handOver;
};

std::string bindProblem(const ServiceOptions &options, const QString &why)
{
    auto text = "iSCSI can't use TCP port " + std::to_string(options.port) + " of " + options.address.toString();
    if (const auto owner = portOwner(true, options.port))
        return text + ": " + *owner + " holds it.";
    return text + ": " + why.toStdString() + '.';
}

} // namespace

struct Service::Private {
    ServiceOptions options;
    Registry registry;
    IoPool pool{kPoolThreads};
    WorkerShared shared;
    std::unique_ptr<Acceptor> acceptor;
    std::size_t next = 0;
    bool stopped = false;

    Private(ServiceOptions given, Snapshot inventory)
        : options(std::move(given))
        , registry(std::move(inventory))
        , shared{registry, *options.events, *options.layers, pool, options.dataFolder, {}}
    {
    }

    void accepted(UniqueFd socket)
    {
        sockaddr_in peer{};
        sockaddr_in local{};
        socklen_t peerLength = sizeof peer;
        socklen_t localLength = sizeof local;
        if (::getpeername(socket.get(), reinterpret_cast<sockaddr *>(&peer), &peerLength) != 0
            || ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&local), &localLength) != 0)
            return; // gone already
        if (!registry.loginBegins(addressOf(peer)))
            return;
        auto &worker = *shared.workers[next++ % shared.workers.size()];
        worker.accept(std::move(socket), addressOf(peer), {addressOf(local), ntohs(local.sin_port)});
    }

    Result<void> start();
    void publish(EventCode code) const;
};

Result<void> Service::Private::start()
{
    acceptor = std::make_unique<Acceptor>([this](UniqueFd socket) { accepted(std::move(socket)); });
    const auto address =
        options.address.isAny() ? QHostAddress(QHostAddress::AnyIPv4) : QHostAddress(options.address.bits);
    if (!acceptor->listen(address, options.port)) {
        const bool taken = acceptor->serverError() == QAbstractSocket::AddressInUseError;
        return Error{
            taken ? Error::Code::Conflict : Error::Code::Denied, bindProblem(options, acceptor->errorString())};
    }
    // One core is for the pool, the other services and the window; with all of them taken, clients of a worker that has to
    // share its core fall behind the others.
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    const int workers = options.workers > 0 ? options.workers : std::max(1, cores - 1);
    for (int i = 0; i < workers; ++i) {
        auto worker = Worker::create(shared);
        if (!worker)
            return worker.error();
        shared.workers.push_back(std::move(*worker));
    }
    for (const auto &worker : shared.workers)
        worker->start();
    return {};
}

void Service::Private::publish(EventCode code) const
{
    Event event;
    event.code = code;
    event.origin = Origin::Iscsi;
    event.subject = options.address.toString() + ':' + std::to_string(acceptor->serverPort());
    options.events->publish(std::move(event));
}

Service::Service(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->acceptor->setParent(this); // moves with this object to its thread
}

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options, Snapshot inventory)
{
    // A relative one would be counted from the image's folder later on.
    std::error_code ignored;
    if (auto whole = std::filesystem::absolute(options.dataFolder, ignored); !whole.empty())
        options.dataFolder = std::move(whole);
    if (!options.layers)
        options.layers = std::make_shared<StoredLayers>(options.dataFolder / "disks");
    auto priv = std::make_unique<Private>(std::move(options), std::move(inventory));
    if (auto started = priv->start(); !started)
        return started.error();
    priv->publish(EventCode::ServiceStarted);
    return std::unique_ptr<Service>(new Service(std::move(priv)));
}

Service::~Service()
{
    stop();
    d->acceptor->setParent(nullptr); // it is Private's to delete
}

std::uint16_t Service::port() const
{
    return d->acceptor->serverPort();
}

void Service::setSnapshot(Snapshot inventory)
{
    d->registry.setSnapshot(std::move(inventory));
    for (const auto &worker : d->shared.workers)
        worker->inventoryChanged();
}

void Service::addressGiven(const MacAddress &mac, Ipv4Address address)
{
    d->registry.addressGiven(mac, address);
}

void Service::disconnect(ClientId client)
{
    d->shared.ownerOf(client).disconnect(client);
}

void Service::bootBegins(ClientId client)
{
    d->shared.ownerOf(client).bootBegins(client);
}

std::vector<SeatStatus> Service::status() const
{
    return d->registry.status();
}

void Service::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    d->publish(EventCode::ServiceStopped);
    d->acceptor->close();
    for (const auto &worker : d->shared.workers)
        worker->stop();
    for (const auto &worker : d->shared.workers)
        worker->join();
}

} // namespace netseat::iscsi
