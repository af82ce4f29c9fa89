#include "tftp/active_transfer.h"

#include <QHostAddress>
#include <QUdpSocket>

#include <array>
#include <utility>

namespace netseat::tftp {

namespace {
constexpr int kDatagramsAtOnce = 128; // then others get their turn
constexpr int kStrangersAnswered = 8; // per transfer: nobody gets more ERRORs out of us by guessing ports
} // namespace

ActiveTransfer::ActiveTransfer(
    QUdpSocket *socket, const Peer &peer, std::string name, std::unique_ptr<ByteSource> file, ReadRequest request)
    : m_socket(socket)
    , m_peer(peer)
    , m_name(std::move(name))
    , m_file(std::move(file))
    , m_request(std::move(request))
    , m_transfer(*m_file, m_request.options)
{
}

ActiveTransfer::~ActiveTransfer()
{
    m_socket->disconnect(); // this may run inside one of its signals
    m_socket->close();
    m_socket->deleteLater();
}

void ActiveTransfer::start(TimePoint now)
{
    Outbox out;
    m_transfer.start(now, out);
    carry(out);
}

void ActiveTransfer::onReadyRead(TimePoint now)
{
    std::array<char, 2048> buffer;
    for (int i = 0; i < kDatagramsAtOnce && !m_finished && m_socket->hasPendingDatagrams(); ++i) {
        QHostAddress address;
        quint16 port = 0;
        const auto length = m_socket->readDatagram(buffer.data(), buffer.size(), &address, &port);
        if (length < 0)
            return;
        const Peer from{{address.toIPv4Address()}, port};
        if (from != m_peer) { // RFC 1350, 4: an error to the stranger, the transfer goes on
            if (++m_strangersAnswered <= kStrangersAnswered)
                send(encode(ErrorPacket{ErrorCode::UnknownTransfer, "This transfer is not yours."}), from);
            continue;
        }
        const auto packet = decode(bytesOf({buffer.data(), static_cast<std::size_t>(length)}));
        if (!packet)
            continue;
        Outbox out;
        m_transfer.onPacket(*packet, now, out);
        carry(out);
    }
}

void ActiveTransfer::onTime(TimePoint now)
{
    if (m_finished || now < m_transfer.deadline())
        return;
    Outbox out;
    m_transfer.onDeadline(now, out);
    carry(out);
}

void ActiveTransfer::carry(Outbox &out)
{
    for (const auto &datagram : out.datagrams)
        send(datagram, m_peer);
    if (out.finished)
        m_finished = std::move(out.finished);
}

/// A datagram that the system does not take is one lost on the way: the transfer's retries see to it.
void ActiveTransfer::send(const ByteVector &datagram, const Peer &to)
{
    m_socket->writeDatagram(reinterpret_cast<const char *>(datagram.data()), static_cast<qint64>(datagram.size()),
        QHostAddress(to.address.bits), to.port);
}

} // namespace netseat::tftp
