#include "iscsi/worker.h"

#include "base/check.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace netseat::iscsi {

namespace {

constexpr std::size_t kScratch = std::size_t{256} * 1024;
constexpr std::size_t kPieces = 128; // of one system call
constexpr std::size_t kSendTurn = std::size_t{256} * 1024; // octets, then it is the next one's turn
constexpr int kEventsAtOnce = 64;
constexpr int kTickMsecs = 1000;

/// Whose loop runs on this thread.
thread_local const Worker *g_current = nullptr;

void setOption(int fd, int level, int option, int value)
{
    // Failing leaves the system's default, which works, only slower.
    (void)::setsockopt(fd, level, option, &value, sizeof value);
}

/// A machine that loses its power says nothing: its connection must be found dead by us.
void setSocketOptions(int fd)
{
    (void)::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK); // or a stray event would stop everybody
    setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(fd, IPPROTO_TCP, TCP_KEEPIDLE, 10);
    setOption(fd, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
    setOption(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 30'000);
}

} // namespace

struct Worker::Peer {
    UniqueFd socket;
    Connection connection;
    std::uint32_t watched = 0; // events asked of epoll
    bool halfOpen = true;
    bool sought = false; // its disk was asked for
    bool isOnOwner = false;

    Peer(UniqueFd fd, const Connection::Setup &setup, const LoginPolicy &policy)
        : socket(std::move(fd))
        , connection(setup, policy, std::chrono::steady_clock::now())
    {
    }
};

Worker &WorkerShared::ownerOf(ClientId client) const
{
    return *workers[static_cast<std::size_t>(client.value) % workers.size()];
}

Result<std::unique_ptr<Worker>> Worker::create(WorkerShared &shared)
{
    UniqueFd epoll(::epoll_create1(EPOLL_CLOEXEC));
    if (!epoll)
        return systemError("Creating an epoll descriptor", errno);
    UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!wake)
        return systemError("Creating an event descriptor", errno);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = 0; // no connection has this number
    if (::epoll_ctl(epoll.get(), EPOLL_CTL_ADD, wake.get(), &event) != 0)
        return systemError("Watching an event descriptor", errno);
    return std::unique_ptr<Worker>(new Worker(shared, std::move(epoll), std::move(wake)));
}

Worker::Worker(WorkerShared &shared, UniqueFd epoll, UniqueFd wake)
    : m_shared(shared)
    , m_epoll(std::move(epoll))
    , m_wake(std::move(wake))
    , m_scratch(kScratch)
{
}

Worker::~Worker()
{
    join();
}

void Worker::start()
{
    m_thread = std::thread([this] { loop(); });
}

void Worker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::stop()
{
    post([this] { beginStop(); });
}

void Worker::post(std::function<void()> work)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_posts.empty();
        m_posts.push_back(std::move(work));
    }
    // The worker itself looks for posts before it waits.
    if (first && g_current != this) {
        const std::uint64_t one = 1;
        (void)!::write(m_wake.get(), &one, sizeof one); // can only fail when it is set already
    }
}

void Worker::runPosts()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.swap(m_posts);
    }
    for (const auto &work : m_running)
        work();
    m_running.clear();
}

bool Worker::hasPosts()
{
    const std::lock_guard lock(m_mutex);
    return !m_posts.empty();
}

void Worker::accept(UniqueFd socket, Ipv4Address peer, Portal portal)
{
    setSocketOptions(socket.get());
    const Connection::Setup setup{m_shared.nextConnection++, peer, portal};
    auto fresh =
        std::make_shared<std::unique_ptr<Peer>>(std::make_unique<Peer>(std::move(socket), setup, m_shared.registry));
    post([this, fresh] { adopt(std::move(*fresh)); });
}

void Worker::bootBegins(ClientId client)
{
    post([this, client] {
        if (!m_stopping)
            seat(client).bootBegins();
    });
}

void Worker::disconnect(ClientId client)
{
    post([this, client] {
        if (const auto found = m_seats.find(client); found != m_seats.end() && !m_stopping)
            found->second->disconnect("The operator disconnects this client.");
    });
}

void Worker::inventoryChanged()
{
    post([this] {
        const auto inventory = snapshot();
        for (const auto &[client, host] : m_seats)
            if (inventory->client(client) == nullptr && !m_stopping)
                host->disconnect("This client is no longer in the inventory.");
    });
}

void Worker::adopt(std::unique_ptr<Peer> peer)
{
    const auto id = peer->connection.id();
    if (m_stopping) {
        if (peer->halfOpen)
            m_shared.registry.loginEnded(peer->connection.peer());
        return;
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = id;
    peer->watched = EPOLLIN;
    if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, peer->socket.get(), &event) != 0)
        peer->connection.lost("The system watches no more sockets.");
    m_peers.emplace(id, std::move(peer));
    touched(id);
}

void Worker::loop()
{
    (void)::pthread_setname_np(::pthread_self(), "iscsi worker");
    g_current = this;
    std::array<epoll_event, kEventsAtOnce> events{};
    m_lastTick = std::chrono::steady_clock::now();
    while (!isStopped()) {
        const int count = ::epoll_wait(m_epoll.get(), events.data(), kEventsAtOnce, hasPosts() ? 0 : kTickMsecs);
        const auto now = std::chrono::steady_clock::now();
        std::uint64_t posted = 0;
        for (int i = 0; i < count; ++i)
            if (events[static_cast<std::size_t>(i)].data.u64 == 0)
                (void)!::read(m_wake.get(), &posted, sizeof posted);
        runPosts();
        settleTouched(now);
        for (int i = 0; i < count; ++i) {
            const auto &event = events[static_cast<std::size_t>(i)];
            const auto found = m_peers.find(event.data.u64);
            if (found != m_peers.end())
                serve(*found->second, event.events, now);
            settleTouched(now);
        }
        if (now - m_lastTick >= milliseconds(kTickMsecs))
            tick(now);
    }
}

void Worker::serve(Peer &peer, std::uint32_t events, TimePoint now)
{
    const auto id = peer.connection.id();
    if ((events & (EPOLLERR | EPOLLHUP)) != 0 && (events & EPOLLIN) == 0)
        peer.connection.lost("The connection broke.");
    else if ((events & EPOLLIN) != 0 && peer.connection.wantsInput())
        receive(peer, now);
    settle(id, now);
}

void Worker::receive(Peer &peer, TimePoint now)
{
    const auto sink = peer.connection.sink();
    std::array<iovec, 2> into{iovec{sink.data(), sink.size()}, iovec{m_scratch.data(), m_scratch.size()}};
    const bool direct = !sink.empty();
    const auto got = ::readv(peer.socket.get(), direct ? into.data() : into.data() + 1, direct ? 2 : 1);
    if (got > 0) {
        const auto octets = static_cast<std::size_t>(got);
        const auto inSink = std::min(octets, sink.size());
        return peer.connection.received(inSink, Bytes(m_scratch).first(octets - inSink), now);
    }
    if (got == 0)
        peer.connection.lost("The client closed the connection.");
    else if (errno != EAGAIN && errno != EINTR)
        peer.connection.lost("The connection broke: " + systemError("reading", errno).message);
}

void Worker::send(Peer &peer)
{
    auto &out = peer.connection.out();
    std::size_t turn = 0;
    while (!out.empty() && turn < kSendTurn) {
        std::array<Bytes, kPieces> pieces;
        std::array<iovec, kPieces> vectors;
        const auto count = out.gather(pieces);
        for (std::size_t i = 0; i < count; ++i)
            vectors[i] = {const_cast<std::byte *>(pieces[i].data()), pieces[i].size()}; // sendmsg does not write
        msghdr message{};
        message.msg_iov = vectors.data();
        message.msg_iovlen = count;
        const auto sent = ::sendmsg(peer.socket.get(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (errno != EAGAIN && errno != EINTR)
                peer.connection.lost("The connection broke: " + systemError("sending", errno).message);
            return;
        }
        out.consumed(static_cast<std::size_t>(sent));
        turn += static_cast<std::size_t>(sent);
        peer.connection.sent();
    }
    if (out.empty())
        peer.connection.sent();
}

/// After anything has happened to a connection: sends, and does what its state asks for.
void Worker::settle(std::uint64_t id, TimePoint now)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end())
        return;
    auto &peer = *found->second;
    auto &connection = peer.connection;
    if (connection.state() != Connection::State::Closed)
        send(peer);
    if (connection.state() == Connection::State::FullFeature && peer.isOnOwner)
        seat(*connection.login().client()).moved(connection, now);
    if (connection.state() == Connection::State::Closed)
        return remove(id, now);
    if (peer.halfOpen && connection.state() == Connection::State::FullFeature) {
        peer.halfOpen = false;
        m_shared.registry.loginEnded(connection.peer());
    }
    if (connection.state() == Connection::State::AwaitingSeat && !peer.sought)
        return seek(peer);
    watch(peer);
}

void Worker::settleTouched(TimePoint now)
{
    while (!m_touched.empty()) {
        const auto touched = std::exchange(m_touched, {});
        for (const auto id : touched)
            settle(id, now);
    }
}

/// Sends the connection to the worker that owns its disk. Through the queue even where that is this one: whatever was
/// posted before (a boot that begins) comes first.
void Worker::seek(Peer &peer)
{
    peer.sought = true;
    const auto id = peer.connection.id();
    auto &owner = m_shared.ownerOf(*peer.connection.login().client());
    if (&owner == this) {
        watch(peer);
        return post([this, id] { attach(id); });
    }
    (void)::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, peer.socket.get(), nullptr);
    auto moving = std::make_shared<std::unique_ptr<Peer>>(std::move(m_peers.at(id)));
    m_peers.erase(id);
    owner.post([&owner, moving, id] {
        owner.adopt(std::move(*moving));
        owner.attach(id);
    });
}

void Worker::attach(std::uint64_t id)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end() || m_stopping)
        return;
    auto &peer = *found->second;
    peer.isOnOwner = true;
    seat(*peer.connection.login().client()).attach(peer.connection, std::chrono::steady_clock::now());
    touched(id);
}

void Worker::watch(Peer &peer)
{
    const auto wanted = (peer.connection.wantsInput() ? EPOLLIN : 0U) | (peer.connection.out().empty() ? 0U : EPOLLOUT);
    if (wanted == peer.watched)
        return;
    peer.watched = wanted;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 = peer.connection.id();
    (void)::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, peer.socket.get(), &event);
}

Connection *Worker::connection(std::uint64_t id)
{
    const auto found = m_peers.find(id);
    return found == m_peers.end() ? nullptr : &found->second->connection;
}

void Worker::endConnection(std::uint64_t id, const std::string &why)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end())
        return;
    found->second->connection.lost(why);
    remove(id, std::chrono::steady_clock::now());
}

void Worker::remove(std::uint64_t id, TimePoint now)
{
    const auto found = m_peers.find(id);
    const auto peer = std::move(found->second);
    m_peers.erase(found);
    peer->connection.abandon();
    if (peer->halfOpen)
        m_shared.registry.loginEnded(peer->connection.peer());
    if (peer->isOnOwner)
        seat(*peer->connection.login().client()).detached(peer->connection, now);
    if (peer->connection.loginStatus() != login_status::kSuccess && !peer->isOnOwner)
        tellRefusal(peer->connection);
}

void Worker::tellRefusal(const Connection &connection)
{
    const auto status = connection.loginStatus();
    const auto telling =
        m_shared.registry.loginRefused(connection.peer(), status, std::chrono::steady_clock::now());
    if (!telling.tell)
        return;
    Event event;
    event.code = EventCode::LoginRefused;
    event.origin = Origin::Iscsi;
    event.severity = status == login_status::kMovedTemporarily ? Severity::Info : Severity::Warning;
    event.client = connection.login().client();
    event.address = connection.peer();
    event.subject = connection.login().knock().initiator;
    event.detail = connection.reason();
    if (telling.wrongSecrets > 1 && status == login_status::kAuthenticationFailed)
        event.detail += " Refused " + std::to_string(telling.wrongSecrets) + " times from this address.";
    if (telling.untold > 0)
        event.detail += " " + std::to_string(telling.untold) + " more refusals of this address were not told.";
    publish(std::move(event));
}

void Worker::tick(TimePoint now)
{
    m_lastTick = now;
    for (const auto &[id, peer] : m_peers) {
        peer->connection.tick(now);
        touched(id);
    }
    for (const auto &[client, host] : m_seats)
        host->tick(now);
    settleTouched(now);
}

void Worker::beginStop()
{
    m_stopping = true;
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::uint64_t> all;
    for (const auto &[id, peer] : m_peers)
        all.push_back(id);
    for (const auto id : all) {
        auto &peer = *m_peers.at(id);
        peer.connection.end("The service stops.");
        send(peer);
        (void)::shutdown(peer.socket.get(), SHUT_WR);
        peer.connection.lost("The service stops.");
        remove(id, now);
    }
    for (const auto &[client, host] : m_seats)
        host->close();
}

bool Worker::isStopped() const
{
    if (!m_stopping)
        return false;
    return std::all_of(m_seats.begin(), m_seats.end(), [](const auto &seat) { return seat.second->isClosed(); });
}

SeatHost &Worker::seat(ClientId client)
{
    auto &host = m_seats[client];
    if (!host)
        host = std::make_unique<SeatHost>(client, *this, m_shared.layers, m_shared.dataFolder,
            m_shared.registry.countersOf(client));
    return *host;
}

} // namespace netseat::iscsi
