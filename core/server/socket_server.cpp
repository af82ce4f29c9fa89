#include "server/socket_server.h"

#include "server/gate.h"

#include <QPointer>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace netseat::server {

namespace {

constexpr int kMostAsked = 256;                      // questions of one peer under way
constexpr qint64 kMostUnread = wire::kLongestAnswer; // octets that a peer may leave unread

/// Root may, and the user we run as; nobody else, whatever the folder's mode.
bool isOurs(QLocalSocket *socket)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    if (::getsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == 0 || peer.uid == ::geteuid();
}

Result<UniqueFd> listenOn(const SocketPath &path)
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd)
        return systemError("Making the local socket", errno);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const auto name = path.name().toLocal8Bit();
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size())); // 30 octets or so
    path.remove();
    // Linux gives the file the mode that the socket has before bind(): there is no moment when others may connect.
    if (::fchmod(fd.get(), 0600) != 0
        || ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(fd.get(), 16) != 0)
        return systemError("Listening on netseat.sock in the data folder", errno);
    return fd;
}

} // namespace

Result<std::unique_ptr<SocketServer>> SocketServer::open(const DataFolder &folder, std::shared_ptr<Gate> gate)
{
    auto path = SocketPath::of(folder.path());
    if (!path)
        return path.error();
    auto listener = listenOn(*path);
    if (!listener)
        return listener.error();
    return std::unique_ptr<SocketServer>(
        new SocketServer(std::move(*path), std::move(*listener), folder.holder(), std::move(gate)));
}

SocketServer::SocketServer(SocketPath path, UniqueFd listener, std::string program, std::shared_ptr<Gate> gate)
    : m_path(std::move(path))
    , m_listener(std::move(listener))
    , m_program(std::move(program))
    , m_gate(std::move(gate))
{
}

SocketServer::~SocketServer()
{
    while (!m_peers.empty())
        drop(m_peers.begin()->first);
    delete m_server;
    m_path.remove();
}

void SocketServer::start()
{
    m_link = new LocalLink(m_gate, this);
    connect(m_link, &Link::inventoryChanged, this, [this](const Snapshot &inventory) { tellAll(inventory); });
    connect(m_link, &Link::statusChanged, this, [this](const Status &status) { tellAll(status); });
    connect(m_link, &Link::eventsArrived, this, [this](const EventBatch &events) { tellAll(events); });
    m_server = new QLocalServer(this);
    connect(m_server, &QLocalServer::newConnection, this, &SocketServer::accept);
    m_server->listen(m_listener.release());
}

void SocketServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        if (m_peers.size() >= kMostPeers || !isOurs(socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(wire::kLongestRequest);
        m_peers.emplace(socket, Peer {});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { drop(socket); });
        answer(socket, wire::Hello {wire::kProtocol, m_program});
        read(socket);
    }
}

void SocketServer::read(QLocalSocket *socket)
{
    // A complaint drops the peer, so look again after each line.
    while (m_peers.contains(socket) && socket->canReadLine())
        take(socket, socket->readLine());
    if (m_peers.contains(socket) && !socket->canReadLine() && socket->bytesAvailable() >= wire::kLongestRequest)
        refuse(socket, "The line is too long.");
}

void SocketServer::take(QLocalSocket *socket, const QByteArray &line)
{
    const auto request = wire::decodeRequest(line);
    if (!request)
        return refuse(socket, request.error().message);
    auto &peer = m_peers[socket];
    if (const auto *hello = std::get_if<wire::Hello>(&*request))
        return greet(socket, *hello);
    if (!peer.greeted)
        return refuse(socket, "The first line must be a hello.");
    if (++peer.asked > kMostAsked)
        return refuse(socket, "Too many questions at once.");
    const QPointer<QLocalSocket> asker(socket);
    if (const auto *submit = std::get_if<wire::Submit>(&*request)) {
        m_link->submit(submit->command, [this, asker, token = submit->token](const Result<Reply> &reply) {
            if (!asker || !m_peers.contains(asker))
                return;
            --m_peers[asker].asked;
            answer(asker, wire::Replied {token, reply});
        });
    } else if (const auto *query = std::get_if<wire::Query>(&*request)) {
        m_link->queryEvents(query->query, [this, asker, token = query->token](const Result<EventPage> &page) {
            if (!asker || !m_peers.contains(asker))
                return;
            --m_peers[asker].asked;
            answer(asker, wire::EventsReplied {token, page});
        });
    }
}

void SocketServer::greet(QLocalSocket *socket, const wire::Hello &hello)
{
    if (hello.protocol != wire::kProtocol)
        return refuse(socket, m_program + " is of another version than this program: use the same version of both.");
    m_peers[socket].greeted = true;
    answer(socket, m_link->inventory());
    if (m_peers.contains(socket))
        answer(socket, m_link->status());
}

void SocketServer::answer(QLocalSocket *socket, const wire::Answer &answer)
{
    send(socket, wire::encode(answer));
}

void SocketServer::send(QLocalSocket *socket, const QByteArray &line)
{
    if (socket->bytesToWrite() + line.size() > kMostUnread)
        return drop(socket); // it does not read; it may attach again
    socket->write(line);
}

void SocketServer::refuse(QLocalSocket *socket, const std::string &why)
{
    m_peers.erase(socket);
    socket->disconnect(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(wire::encode(wire::Answer(wire::Complaint {why})));
    socket->setReadBufferSize(1); // whatever else it sends stays in the kernel
    socket->disconnectFromServer();
}

void SocketServer::tellAll(const wire::Answer &answer)
{
    if (m_peers.empty())
        return;
    const auto line = wire::encode(answer);
    std::vector<QLocalSocket *> greeted; // a peer may be dropped on the way
    for (const auto &[socket, peer] : m_peers)
        if (peer.greeted)
            greeted.push_back(socket);
    for (QLocalSocket *socket : greeted)
        if (m_peers.contains(socket))
            send(socket, line);
}

void SocketServer::drop(QLocalSocket *socket)
{
    m_peers.erase(socket);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace netseat::server
