#include "server/socket_link.h"

#include <QDeadlineTimer>

#include <utility>

namespace netseat::server {

SocketLink::SocketLink(SocketPath path)
    : m_path(std::move(path))
{
}

SocketLink::~SocketLink()
{
    m_socket.disconnect(this);
}

Result<std::unique_ptr<SocketLink>> SocketLink::open(const std::filesystem::path &dataFolder, milliseconds patience)
{
    auto path = SocketPath::of(dataFolder);
    if (!path)
        return path.error();
    std::unique_ptr<SocketLink> link(new SocketLink(std::move(*path)));
    if (auto attached = link->attach(patience); !attached)
        return attached.error();
    return link;
}

Result<void> SocketLink::attach(milliseconds patience)
{
    m_socket.connectToServer(m_path.name());
    if (!m_socket.waitForConnected(static_cast<int>(patience.count()))) {
        const bool denied = m_socket.error() == QLocalSocket::SocketAccessError;
        return Error {denied ? Error::Code::Denied : Error::Code::NotFound,
                      denied ? "The data folder is served by a process of another user."
                             : "Nobody serves this data folder."};
    }
    m_socket.write(wire::encode(wire::Request(wire::Hello {wire::kProtocol, "link"})));
    const QDeadlineTimer deadline(patience);
    while (!m_ready && !m_ended) {
        if (m_socket.canReadLine())
            read();
        else if (deadline.hasExpired() || !m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    if (m_ended)
        return *m_ended;
    if (!m_ready)
        return Error {Error::Code::Io, "The process that serves this data folder does not answer."};
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketLink::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read(); // what it said last
        end("The server has ended.");
    });
    // What has come meanwhile, or will never come, is told once the caller has connected to our signals.
    QMetaObject::invokeMethod(
        this,
        [this] {
            read();
            if (m_socket.state() != QLocalSocket::ConnectedState)
                end("The server has ended.");
        },
        Qt::QueuedConnection);
    return {};
}

void SocketLink::read()
{
    while (!m_ended && m_socket.canReadLine()) {
        const auto answer = wire::decodeAnswer(m_socket.readLine());
        if (!answer)
            return end("The server said something unintelligible: " + answer.error().message);
        const bool wasReady = m_ready;
        take(*answer);
        if (!wasReady && m_ready)
            return; // the rest waits until somebody listens
    }
    if (!m_ended && m_socket.bytesAvailable() > wire::kLongestAnswer)
        end("The server sent a line without end.");
}

void SocketLink::take(const wire::Answer &answer)
{
    if (const auto *inventory = std::get_if<Snapshot>(&answer)) {
        m_inventory = *inventory;
        Q_EMIT inventoryChanged(m_inventory);
    } else if (const auto *status = std::get_if<Status>(&answer)) {
        m_status = *status;
        m_ready = true; // the server sends it after the inventory
        Q_EMIT statusChanged(m_status);
    } else if (const auto *events = std::get_if<EventBatch>(&answer)) {
        Q_EMIT eventsArrived(*events);
    } else if (const auto *replied = std::get_if<wire::Replied>(&answer)) {
        if (const auto taken = m_callbacks.extract(replied->token); !taken.empty())
            taken.mapped()(replied->reply);
    } else if (const auto *page = std::get_if<wire::EventsReplied>(&answer)) {
        if (const auto taken = m_eventsCallbacks.extract(page->token); !taken.empty())
            taken.mapped()(page->page);
    } else if (const auto *hello = std::get_if<wire::Hello>(&answer)) {
        if (hello->protocol != wire::kProtocol) {
            m_ended = Error {Error::Code::Unsupported,
                             "The data folder is served by another version (" + hello->program
                                 + "): use the same version of both programs."};
        }
    } else if (const auto *complaint = std::get_if<wire::Complaint>(&answer)) {
        if (m_ready)
            end(complaint->message);
        else
            m_ended = Error {Error::Code::Unsupported, complaint->message};
    }
}

void SocketLink::end(const std::string &why)
{
    if (m_ended)
        return;
    m_ended = Error {Error::Code::Cancelled, why};
    m_socket.abort();
    for (const auto &[token, done] : std::exchange(m_callbacks, {}))
        done(*m_ended);
    for (const auto &[token, done] : std::exchange(m_eventsCallbacks, {}))
        done(*m_ended);
    Q_EMIT lost(QString::fromStdString(why));
}

void SocketLink::submit(const Command &command, Callback done)
{
    const auto token = ++m_lastToken;
    m_callbacks[token] = done ? std::move(done) : [](const Result<Reply> &) {};
    if (!m_ended) {
        m_socket.write(wire::encode(wire::Request(wire::Submit {token, command})));
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto taken = m_callbacks.extract(token); !taken.empty())
                taken.mapped()(*m_ended);
        },
        Qt::QueuedConnection);
}

void SocketLink::queryEvents(const EventQuery &query, EventsCallback done)
{
    const auto token = ++m_lastToken;
    m_eventsCallbacks[token] = std::move(done);
    if (!m_ended) {
        m_socket.write(wire::encode(wire::Request(wire::Query {token, query})));
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto taken = m_eventsCallbacks.extract(token); !taken.empty())
                taken.mapped()(*m_ended);
        },
        Qt::QueuedConnection);
}

} // namespace netseat::server
