#include "tftp/service.h"

#include "base/port_owner.h"
#include "boot/architecture.h"
#include "tftp/active_transfer.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QTimer>
#include <QUdpSocket>
#include <QVariant>

#include <map>

namespace netseat::tftp {

namespace {

constexpr int kTick = 100; // ms between looks at the deadlines
constexpr int kReceiveBuffer = 4 << 20; // octets: thousands of machines switched on in the same second
constexpr int kRequestsAtOnce = 64; // then transfers get their turn
constexpr seconds kSilence{2}; // a request repeated on top of a transfer this quiet begins anew
constexpr std::size_t kWarningsPerSecond = 20;

QHostAddress toQt(Ipv4Address address)
{
    return address.isAny() ? QHostAddress(QHostAddress::AnyIPv4) : QHostAddress(address.bits);
}

std::string endpoint(Ipv4Address address, std::uint16_t port)
{
    return (address.isAny() ? "all addresses" : address.toString()) + ", UDP port " + std::to_string(port);
}

Error bindError(const QUdpSocket &socket, const ServiceOptions &options)
{
    const auto where = endpoint(options.address, options.port);
    switch (socket.error()) {
    case QAbstractSocket::AddressInUseError: {
        const auto owner = portOwner(false, options.port);
        return Error{Error::Code::Conflict,
            "TFTP can't be served on " + where + ": " + (owner ? *owner + " holds it." : "another program holds it.")};
    }
    case QAbstractSocket::SocketAccessError:
        return Error{Error::Code::Denied,
            "TFTP can't be served on " + where + ": ports below 1024 need more rights (CAP_NET_BIND_SERVICE)."};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error{Error::Code::NotFound, "TFTP can't be served on " + where + ": this host has no such address."};
    default:
        return Error{
            Error::Code::Io, "TFTP can't be served on " + where + ": " + socket.errorString().toStdString() + "."};
    }
}

/// The addresses of this host, looked up at most once a second: a request to another one was a broadcast.
class OwnAddresses {
public:
    bool contains(const QHostAddress &address, TimePoint now)
    {
        if (address.isLoopback() || m_addresses.contains(address))
            return true;
        if (m_read && now - *m_read < seconds(1))
            return false;
        m_read = now;
        m_addresses = QNetworkInterface::allAddresses();
        return m_addresses.contains(address);
    }

private:
    QList<QHostAddress> m_addresses;
    std::optional<TimePoint> m_read;
};

} // namespace

struct Service::Private {
    ServiceOptions options;
    QUdpSocket *requests = nullptr;
    QTimer *timer = nullptr;
    OwnAddresses ownAddresses;
    std::map<Peer, std::unique_ptr<ActiveTransfer>> transfers;
    std::map<std::uint32_t, std::size_t> perAddress;
    TimePoint warningsSince;
    std::size_t warnings = 0;

    void onRequests();
    void onRequest(const QNetworkDatagram &datagram);
    bool isRunning(const ReadRequest &request, const Peer &peer);
    void onReadRequest(const ReadRequest &request, const Peer &peer, const QHostAddress &local);
    void begin(const ReadRequest &request, const Peer &peer, const QHostAddress &local, boot::ServedFile file);
    void refuse(const Peer &peer, const QHostAddress &local, ErrorCode code, std::string_view message);
    std::size_t transfersOf(Ipv4Address address) const;
    void onTick();
    void sweep();
    void remove(std::map<Peer, std::unique_ptr<ActiveTransfer>>::iterator transfer);
    void tell(EventCode code, Severity severity, const Peer &peer, std::string_view subject, std::string_view detail,
        std::uint64_t amount = 0);
    void tellEnd(const ActiveTransfer &transfer, const Finished &finished);
};

void Service::Private::onRequests()
{
    for (int i = 0; i < kRequestsAtOnce && requests->hasPendingDatagrams(); ++i)
        onRequest(requests->receiveDatagram());
}

void Service::Private::onRequest(const QNetworkDatagram &datagram)
{
    const Peer peer{{datagram.senderAddress().toIPv4Address()}, static_cast<std::uint16_t>(datagram.senderPort())};
    const auto local = datagram.destinationAddress();
    const auto now = std::chrono::steady_clock::now();
    if (peer.port == 0 || (!local.isNull() && !ownAddresses.contains(local, now)))
        return; // nowhere to answer to; or a broadcast, which RFC 1123, 4.2.3.4 forbids for TFTP
    const auto payload = datagram.data();
    const Bytes bytes = bytesOf({payload.constData(), static_cast<std::size_t>(payload.size())});
    const auto packet = decode(bytes);
    if (!packet) {
        if (isRequest(bytes))
            refuse(peer, local, ErrorCode::IllegalOperation, packet.error().message);
        return tell(EventCode::PacketMalformed, Severity::Info, peer, {}, packet.error().message);
    }
    if (const auto *request = std::get_if<ReadRequest>(&*packet))
        return onReadRequest(*request, peer, local);
    if (const auto *write = std::get_if<WriteRequest>(&*packet)) {
        refuse(peer, local, ErrorCode::AccessViolation, "Nothing can be written here.");
        tell(EventCode::RequestRefused, Severity::Warning, peer, write->file, "It wanted to write a file.");
    }
    // Anything else belongs to a transfer, and those have ports of their own.
}

/// Whether this is the request of a transfer that runs, come again or late: that transfer's own retries answer it.
/// Some clients ask for one file after the other from the same port, and a machine that was switched off and on
/// may do so too; then the old transfer ends here.
bool Service::Private::isRunning(const ReadRequest &request, const Peer &peer)
{
    const auto now = std::chrono::steady_clock::now();
    if (const auto running = transfers.find(peer); running != transfers.end())
        running->second->onReadyRead(now); // the last ACK may wait there
    sweep();
    const auto running = transfers.find(peer);
    if (running == transfers.end())
        return false;
    const auto &transfer = *running->second;
    const bool quiet = transfer.heard() && now - transfer.lastProgress() >= kSilence;
    if (transfer.request() == request && !quiet)
        return true;
    tell(EventCode::TransferFailed, Severity::Warning, peer, transfer.name(), "The client began anew.",
        transfer.octets());
    remove(running);
    return false;
}

void Service::Private::onReadRequest(const ReadRequest &request, const Peer &peer, const QHostAddress &local)
{
    if (isRunning(request, peer))
        return;
    auto file = options.folders.open(request.file);
    if (!file) {
        const bool missing = file.error().code == Error::Code::NotFound;
        refuse(peer, local, missing ? ErrorCode::FileNotFound : ErrorCode::AccessViolation, file.error().message);
        // iPXE asks for autoexec.ipxe on its own; that there is none is normal.
        const bool normal = missing && request.file.find("autoexec.ipxe") != std::string::npos;
        return tell(missing ? EventCode::FileMissing : EventCode::RequestRefused,
            normal ? Severity::Debug : Severity::Warning, peer, request.file, missing ? "" : file.error().message);
    }
    if (transfers.size() >= kMaxTransfers || transfersOf(peer.address) >= kMaxTransfersPerClient) {
        refuse(peer, local, ErrorCode::NotDefined, "Too many transfers at once, try again later.");
        return tell(EventCode::RequestRefused, Severity::Warning, peer, request.file, "Too many transfers at once.");
    }
    begin(request, peer, local, std::move(*file));
}

void Service::Private::begin(
    const ReadRequest &request, const Peer &peer, const QHostAddress &local, boot::ServedFile file)
{
    auto *socket = new QUdpSocket(requests->parent());
    // From the address asked (RFC 1123, 4.1.4 for UDP in general): clients check it.
    const auto from = local.isNull() ? toQt(options.address) : local;
    if (!socket->bind(from, 0, QAbstractSocket::DontShareAddress)) {
        tell(EventCode::TransferFailed, Severity::Error, peer, request.file,
            "No socket for the transfer: " + socket->errorString().toStdString());
        delete socket;
        return;
    }
    auto name = file.name;
    std::unique_ptr<ByteSource> source = std::make_unique<FileSource>(std::move(file));
    if (request.mode == Mode::Netascii)
        source = std::make_unique<NetasciiSource>(std::move(source));
    auto transfer = std::make_unique<ActiveTransfer>(socket, peer, std::move(name), std::move(source), request);
    auto *raw = transfer.get();
    transfers.emplace(peer, std::move(transfer));
    ++perAddress[peer.address.bits];
    QObject::connect(socket, &QUdpSocket::readyRead, socket, [this, raw] {
        raw->onReadyRead(std::chrono::steady_clock::now());
        if (raw->finished())
            sweep();
    });
    raw->start(std::chrono::steady_clock::now());
    if (raw->finished())
        sweep();
    if (!timer->isActive() && !transfers.empty())
        timer->start(kTick);
}

/// From a port of its own, as RFC 1350, 4 has it for the first answer: some clients take no other.
void Service::Private::refuse(const Peer &peer, const QHostAddress &local, ErrorCode code, std::string_view message)
{
    QUdpSocket socket;
    if (!socket.bind(local.isNull() ? toQt(options.address) : local, 0, QAbstractSocket::DontShareAddress))
        return;
    const auto bytes = encode(ErrorPacket{code, std::string(message)});
    socket.writeDatagram(
        reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()), toQt(peer.address), peer.port);
}

std::size_t Service::Private::transfersOf(Ipv4Address address) const
{
    const auto found = perAddress.find(address.bits);
    return found == perAddress.end() ? 0 : found->second;
}

void Service::Private::onTick()
{
    const auto now = std::chrono::steady_clock::now();
    for (const auto &[peer, transfer] : transfers)
        transfer->onTime(now);
    sweep();
}

/// Ends what has finished.
void Service::Private::sweep()
{
    for (auto at = transfers.begin(); at != transfers.end();) {
        const auto transfer = at++;
        if (const auto &finished = transfer->second->finished()) {
            tellEnd(*transfer->second, *finished);
            remove(transfer);
        }
    }
    if (transfers.empty())
        timer->stop();
}

void Service::Private::remove(std::map<Peer, std::unique_ptr<ActiveTransfer>>::iterator transfer)
{
    const auto count = perAddress.find(transfer->first.address.bits);
    if (count != perAddress.end() && --count->second == 0)
        perAddress.erase(count);
    transfers.erase(transfer);
}

void Service::Private::tell(EventCode code, Severity severity, const Peer &peer, std::string_view subject,
    std::string_view detail, std::uint64_t amount)
{
    if (!options.events)
        return;
    const bool refusal =
        code == EventCode::FileMissing || code == EventCode::RequestRefused || code == EventCode::PacketMalformed;
    if (refusal) { // anybody can make these as fast as the wire allows
        const auto now = std::chrono::steady_clock::now();
        if (now - warningsSince >= seconds(1)) {
            warningsSince = now;
            warnings = 0;
        }
        if (++warnings > kWarningsPerSecond)
            return;
    }
    Event event;
    event.code = code;
    event.origin = Origin::Tftp;
    event.severity = severity;
    event.address = peer.address;
    event.subject = printable(subject);
    event.detail = printable(detail, 1000);
    event.amount = amount;
    options.events->publish(std::move(event));
}

void Service::Private::tellEnd(const ActiveTransfer &transfer, const Finished &finished)
{
    const auto &name = transfer.name();
    const auto served = boot::isLoaderName(name) ? EventCode::LoaderFetched : EventCode::FileServed;
    switch (finished.how) {
    case Finished::How::Complete:
        return tell(served, Severity::Info, transfer.peer(), name, {}, transfer.octets());
    case Finished::How::Unconfirmed:
        return tell(
            served, Severity::Info, transfer.peer(), name, "Its last acknowledgement never came.", transfer.octets());
    case Finished::How::Probed:
        return tell(EventCode::LoaderProbed, Severity::Debug, transfer.peer(), name, {});
    case Finished::How::Aborted:
        return tell(EventCode::TransferFailed, Severity::Warning, transfer.peer(), name,
            "The client gave up: " + (finished.detail.empty() ? "it said nothing more" : finished.detail),
            transfer.octets());
    case Finished::How::TimedOut:
    case Finished::How::ReadFailed:
        return tell(
            EventCode::TransferFailed, Severity::Warning, transfer.peer(), name, finished.detail, transfer.octets());
    }
}

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options)
{
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    std::unique_ptr<Service> service(new Service(std::move(d)));
    auto &self = *service->d;
    self.requests = new QUdpSocket(service.get());
    self.timer = new QTimer(service.get());
    if (!self.requests->bind(toQt(self.options.address), self.options.port, QAbstractSocket::DontShareAddress))
        return bindError(*self.requests, self.options);
    self.requests->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kReceiveBuffer);
    connect(self.requests, &QUdpSocket::readyRead, service.get(), [&self] { self.onRequests(); });
    connect(self.timer, &QTimer::timeout, service.get(), [&self] { self.onTick(); });
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

std::uint16_t Service::port() const
{
    return d->requests->localPort();
}

void Service::stop()
{
    d->timer->stop();
    d->transfers.clear();
    d->perAddress.clear();
    d->requests->close();
}

} // namespace netseat::tftp
