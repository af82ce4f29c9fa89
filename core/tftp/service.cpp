#include "tftp/service.h"

#include "base/fair_share.h"
#include "tftp/active_transfer.h"
#include "tftp/deadlines.h"
#include "tftp/service_lanes.h"
#include "tftp/service_log.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <thread>
#include <unordered_map>

#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace netseat::tftp {

namespace {

constexpr int kRoom = 4 << 20; // octets: thousands of machines switched on in the same second
constexpr seconds kSilence{2}; // a request repeated on top of a transfer this quiet begins anew
constexpr seconds kYoung{1}; // a transfer that was never acknowledged gives way to others when it is older
// What epoll says is ready: a lane by its number, or one of these.
constexpr std::uint64_t kWake = UINT64_MAX;
constexpr std::uint64_t kRequests = UINT64_MAX - 1;

TimePoint currentTime()
{
    return std::chrono::steady_clock::now();
}

/// In milliseconds for epoll, rounded up, so that the deadline has come.
int waitUntil(std::optional<TimePoint> deadline, TimePoint now)
{
    if (!deadline)
        return -1;
    const auto left = std::chrono::ceil<milliseconds>(*deadline - now).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

} // namespace

struct Service::Private {
    using Transfers = std::unordered_map<std::uint64_t, std::unique_ptr<ActiveTransfer>>;

    explicit Private(ServiceOptions wanted)
        : options(std::move(wanted))
        , log(options.events)
        , places(options.transfers, options.transfersPerAddress)
    {
    }

    ServiceOptions options;
    UniqueFd requests;
    UniqueFd epoll;
    UniqueFd wake;
    std::uint16_t port = 0;
    std::thread thread;
    std::atomic<bool> ending{false};

    // The thread's own.
    ServiceLog log;
    Receiver requestReceiver; // its own, as a request may have a lane read meanwhile
    Receiver laneReceiver;
    Outbox out;
    Sender sender;
    Lanes lanes;
    OpenFiles files;
    Transfers transfers;
    Deadlines deadlines;
    FairPlaces places;
    FairRate lookUps{kRequestBurst, kRequestsPerSecond};
    FairRate strangers{8, 1};

    Result<void> open();
    bool watch(int fd, std::uint64_t name) const;
    void loop();
    void receive(std::size_t lane, TimePoint now);
    void send(std::size_t lane);
    void onStranger(const Incoming &datagram, const Packet &packet, TimePoint now);
    void onRequest(const Incoming &datagram, TimePoint now);
    bool isRunning(const ReadRequest &request, const Peer &peer, TimePoint now);
    void onReadRequest(const ReadRequest &request, const Incoming &datagram, TimePoint now);
    Result<Served> find(const ReadRequest &request, const Incoming &datagram);
    bool makeRoom(const Peer &peer, TimePoint now);
    void begin(const ReadRequest &request, const Incoming &datagram, Served file, TimePoint now);
    Result<std::size_t> laneFor(const Incoming &datagram);
    void refuse(const Incoming &datagram, ErrorCode code, std::string_view message);
    void onDeadlines(TimePoint now);
    void settle(Transfers::iterator transfer);
    void remove(Transfers::iterator transfer);
};

Result<void> Service::Private::open()
{
    auto bound = bindUdp(options.address, options.port);
    if (!bound)
        return bound.error();
    requests = std::move(*bound);
    port = localPort(requests.get());
    tellAddressAsked(requests.get());
    setRoom(requests.get(), kRoom);
    epoll.reset(::epoll_create1(EPOLL_CLOEXEC));
    wake.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!epoll || !wake || !watch(wake.get(), kWake) || !watch(requests.get(), kRequests))
        return systemError("TFTP can't wait for requests", errno);
    return {};
}

bool Service::Private::watch(int fd, std::uint64_t name) const
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = name;
    return ::epoll_ctl(epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

/// Transfers first, then a batch of requests: however many of those come, who is being served goes on.
void Service::Private::loop()
{
    ::pthread_setname_np(::pthread_self(), "tftp");
    std::array<epoll_event, 64> events;
    while (!ending) {
        const int count = ::epoll_wait(epoll.get(), events.data(), static_cast<int>(events.size()),
            waitUntil(deadlines.next(), currentTime()));
        const auto now = currentTime();
        bool requested = false;
        for (int i = 0; i < count; ++i) {
            const auto name = events[static_cast<std::size_t>(i)].data.u64;
            requested = requested || name == kRequests;
            if (name != kRequests && name != kWake)
                receive(static_cast<std::size_t>(name), now);
        }
        if (requested)
            requestReceiver.receive(requests.get(), [&](const Incoming &datagram) { onRequest(datagram, now); });
        onDeadlines(now);
    }
    transfers.clear();
}

/// A batch of what peers say on this lane, and what there is to say to them.
void Service::Private::receive(std::size_t lane, TimePoint now)
{
    laneReceiver.receive(lanes.socket(lane), [&](const Incoming &datagram) {
        const auto packet = decode(datagram.payload);
        if (!packet)
            return;
        const auto found = transfers.find(keyOf(datagram.from));
        if (found == transfers.end() || found->second->lane != lane)
            return onStranger(datagram, *packet, now);
        found->second->onPacket(*packet, now, out, sender);
        settle(found);
        if (out.datagrams.octets() >= Sender::kEnough)
            send(lane);
    });
    send(lane);
}

void Service::Private::send(std::size_t lane)
{
    sender.send(lanes.socket(lane), out.datagrams);
    out.datagrams.clear();
}

/// RFC 1350, 4: an error to the stranger, the transfers go on. But nothing to who had one here: what is late of it says
/// nothing, and its machine may wait for the answer to its next request at the same port.
void Service::Private::onStranger(const Incoming &datagram, const Packet &packet, TimePoint now)
{
    if (std::holds_alternative<ErrorPacket>(packet) || transfers.contains(keyOf(datagram.from))
        || lanes.knows(datagram.from) || !strangers.allow(datagram.from.address, now))
        return;
    const auto first = out.datagrams.size();
    out.datagrams.append(encode(ErrorPacket{ErrorCode::UnknownTransfer, "This transfer is not yours."}));
    sender.address(datagram.from, first, first + 1);
}

void Service::Private::onRequest(const Incoming &datagram, TimePoint now)
{
    const auto &peer = datagram.from;
    if (peer.port == 0 || !datagram.unicast)
        return; // nowhere to answer to; or a broadcast, which RFC 1123, 4.2.3.4 forbids for TFTP
    const auto packet = decode(datagram.payload);
    const bool request = isRequest(datagram.payload);
    if (const auto *read = packet ? std::get_if<ReadRequest>(&*packet) : nullptr; read && isRunning(*read, peer, now))
        return;
    if (request && !lookUps.allow(peer.address, now))
        return; // a flood
    if (!packet) {
        if (request)
            refuse(datagram, ErrorCode::IllegalOperation, packet.error().message);
        return log.tell(EventCode::PacketMalformed, Severity::Info, peer, {}, packet.error().message);
    }
    if (const auto *read = std::get_if<ReadRequest>(&*packet))
        return onReadRequest(*read, datagram, now);
    if (const auto *write = std::get_if<WriteRequest>(&*packet)) {
        refuse(datagram, ErrorCode::AccessViolation, "Nothing can be written here.");
        log.tell(EventCode::RequestRefused, Severity::Warning, peer, write->file, "It wanted to write a file.");
    }
    // Anything else belongs to a transfer, and those have ports of their own.
}

/// Whether this is the request of a transfer that runs, come again or late: that transfer's own retries answer it.
/// Some clients ask for one file after the other from the same port, and a machine that was switched off and on
/// may do so too; then the old transfer ends here.
bool Service::Private::isRunning(const ReadRequest &request, const Peer &peer, TimePoint now)
{
    const auto key = keyOf(peer);
    auto running = transfers.find(key);
    if (running != transfers.end()) {
        receive(running->second->lane, now); // its last ACK may wait there
        running = transfers.find(key);
    }
    if (running == transfers.end())
        return false;
    const auto &transfer = *running->second;
    const bool quiet = transfer.heard() && now - transfer.lastProgress() >= kSilence;
    if (transfer.request() == request && !quiet)
        return true;
    log.tell(EventCode::TransferFailed, Severity::Warning, peer, transfer.name(), "The client began anew.",
        transfer.octets());
    remove(running);
    return false;
}

void Service::Private::onReadRequest(const ReadRequest &request, const Incoming &datagram, TimePoint now)
{
    const auto &peer = datagram.from;
    auto file = find(request, datagram);
    if (!file) {
        const bool missing = file.error().code == Error::Code::NotFound;
        refuse(datagram, missing ? ErrorCode::FileNotFound : ErrorCode::AccessViolation, file.error().message);
        // iPXE asks for autoexec.ipxe on its own; that there is none is normal.
        const bool normal = missing && request.file.find("autoexec.ipxe") != std::string::npos;
        return log.tell(missing ? EventCode::FileMissing : EventCode::RequestRefused,
            normal ? Severity::Debug : Severity::Warning, peer, request.file, missing ? "" : file.error().message);
    }
    if (!makeRoom(peer, now)) {
        refuse(datagram, ErrorCode::NotDefined, "Too many transfers at once, try again later.");
        return log.tell(
            EventCode::RequestRefused, Severity::Warning, peer, request.file, "Too many transfers at once.");
    }
    begin(request, datagram, std::move(*file), now);
}

/// A real file, or one that is made for this client.
Result<Served> Service::Private::find(const ReadRequest &request, const Incoming &datagram)
{
    Served served;
    auto file = options.folders.open(request.file);
    if (file) {
        served.name = file->name;
        served.source = std::make_unique<FileSource>(files.share(std::move(*file)));
    } else if (file.error().code == Error::Code::NotFound && options.virtualFiles) {
        auto text = options.virtualFiles->content(request.file, datagram.from.address, datagram.to);
        if (!text)
            return file.error();
        served.name = request.file.substr(request.file.find_last_of("/\\") + 1);
        served.source = std::make_unique<TextSource>(std::move(*text));
        served.isVirtual = true;
    } else {
        return file.error();
    }
    if (request.mode == Mode::Netascii)
        served.source = std::make_unique<NetasciiSource>(std::move(served.source));
    return served;
}

/// Takes a place for one more transfer. When there is none, one that nobody has ever acknowledged gives way: anybody can
/// send requests under addresses of others.
bool Service::Private::makeRoom(const Peer &peer, TimePoint now)
{
    if (places.take(peer.address))
        return true;
    if (!places.isFull())
        return false;
    auto oldest = transfers.end();
    for (auto at = transfers.begin(); at != transfers.end(); ++at)
        if (!at->second->heard() && now - at->second->lastProgress() >= kYoung
            && (oldest == transfers.end() || at->second->lastProgress() < oldest->second->lastProgress()))
            oldest = at;
    if (oldest == transfers.end())
        return false;
    remove(oldest);
    return places.take(peer.address);
}

void Service::Private::begin(const ReadRequest &request, const Incoming &datagram, Served file, TimePoint now)
{
    const auto &peer = datagram.from;
    const auto lane = laneFor(datagram);
    if (!lane) {
        places.giveBack(peer.address);
        return log.tell(EventCode::TransferFailed, Severity::Error, peer, request.file,
            "No socket for the transfer: " + lane.error().message);
    }
    const auto mostBlock =
        request.options.blockSize ? blockSizeFor(pathMtu(datagram.to, peer.address)) : kDefaultBlockSize;
    auto transfer = std::make_unique<ActiveTransfer>(peer, std::move(file), request, mostBlock);
    transfer->lane = *lane;
    if (transfer->isVirtual())
        transfer->beforeLast = [this, name = request.file, peer] { options.virtualFiles->fetched(name, peer.address); };
    const auto added = transfers.emplace(keyOf(peer), std::move(transfer)).first;
    added->second->start(now, out, sender);
    send(*lane);
    settle(added);
}

/// From the address asked (RFC 1123, 4.1.4 for UDP in general), as clients check it.
Result<std::size_t> Service::Private::laneFor(const Incoming &datagram)
{
    const auto had = lanes.size();
    const auto lane = lanes.choose(datagram.to.isAny() ? options.address : datagram.to, datagram.from);
    if (lane && *lane >= had && !watch(lanes.socket(*lane), *lane))
        return systemError("TFTP can't wait for more", errno);
    return lane;
}

/// From a port of its own, as RFC 1350, 4 has it for the first answer: some clients take no other.
void Service::Private::refuse(const Incoming &datagram, ErrorCode code, std::string_view message)
{
    const auto lane = laneFor(datagram);
    if (!lane)
        return;
    out.datagrams.append(encode(ErrorPacket{code, std::string(message)}));
    sender.address(datagram.from, 0, 1);
    send(*lane);
    lanes.remember(datagram.from, *lane);
}

void Service::Private::onDeadlines(TimePoint now)
{
    deadlines.run(now, [&](std::uint64_t key, TimePoint at) -> std::optional<TimePoint> {
        const auto found = transfers.find(key);
        if (found == transfers.end() || found->second->scheduled != at)
            return std::nullopt; // it ended, or is looked at sooner by another entry
        auto &transfer = *found->second;
        transfer.onDeadline(now, out, sender);
        send(transfer.lane);
        if (transfer.finished()) {
            settle(found);
            return std::nullopt;
        }
        return transfer.scheduled = transfer.deadline();
    });
}

/// After anything that happened to a transfer: it may have ended, or wait for another time.
void Service::Private::settle(Transfers::iterator transfer)
{
    auto &active = *transfer->second;
    if (active.finished()) {
        log.tellEnd(active);
        return remove(transfer);
    }
    if (active.deadline() < active.scheduled) {
        active.scheduled = active.deadline();
        deadlines.add(transfer->first, active.scheduled);
    }
}

void Service::Private::remove(Transfers::iterator transfer)
{
    const auto &active = *transfer->second;
    lanes.remember(active.peer(), active.lane);
    places.giveBack(active.peer().address);
    transfers.erase(transfer);
}

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options)
{
    auto d = std::make_unique<Private>(std::move(options));
    if (auto opened = d->open(); !opened)
        return opened.error();
    d->thread = std::thread([service = d.get()] { service->loop(); });
    return std::unique_ptr<Service>(new Service(std::move(d)));
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
    return d->port;
}

void Service::stop()
{
    if (!d->thread.joinable())
        return;
    d->ending = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(d->wake.get(), &one, sizeof one);
    d->thread.join();
    d->requests.reset();
    d->lanes = {};
}

} // namespace netseat::tftp
