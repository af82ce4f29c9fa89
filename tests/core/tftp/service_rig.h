#pragma once

#include "tftp/packet.h"
#include "tftp/service.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

namespace netseat::tftp {

inline constexpr int kPatience = 30'000; // ms

inline QHostAddress loopback(int last = 1)
{
    return QHostAddress(0x7f000000U + static_cast<quint32>(last));
}

/// A client's socket.
struct TestClient {
    explicit TestClient(int address = 1) { socket.bind(loopback(address), 0); }

    void send(const QByteArray &bytes, quint16 port, const QHostAddress &to = loopback())
    {
        socket.writeDatagram(bytes, to, port);
    }
    void send(const Packet &packet, quint16 port, const QHostAddress &to = loopback())
    {
        const auto bytes = encode(packet);
        send(QByteArray(textOf(bytes).data(), qsizetype(bytes.size())), port, to);
    }
    /// The next packet; remembers where it came from. Nothing after kPatience.
    std::optional<Packet> receive()
    {
        if (!QTest::qWaitFor([this] { return socket.hasPendingDatagrams(); }, kPatience))
            return std::nullopt;
        const auto datagram = socket.receiveDatagram();
        from = static_cast<quint16>(datagram.senderPort());
        fromAddress = datagram.senderAddress();
        const auto bytes = datagram.data();
        const auto packet = decode(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
        return packet ? std::optional<Packet>(*packet) : std::nullopt;
    }
    std::optional<ErrorCode> receiveError()
    {
        const auto packet = receive();
        const auto *error = packet ? std::get_if<ErrorPacket>(&*packet) : nullptr;
        return error ? std::optional<ErrorCode>(error->code) : std::nullopt;
    }
    /// Fetches a whole file the way RFC 7440 has it.
    QByteArray fetch(const ReadRequest &request, quint16 port, const QHostAddress &to = loopback())
    {
        QByteArray got;
        std::uint16_t last = 0;
        std::uint16_t inWindow = 0;
        granted = {};
        send(request, port, to);
        for (;;) {
            const auto packet = receive();
            if (!packet)
                return QByteArray("nothing came");
            if (const auto *oack = std::get_if<OptionAck>(&*packet)) {
                granted = oack->options;
                send(Ack{0}, from, to);
                continue;
            }
            const auto *data = std::get_if<Data>(&*packet);
            if (data && data->block == last && last != 0)
                continue; // sent again, as this thread was slow
            if (!data || data->block != static_cast<std::uint16_t>(last + 1))
                return QByteArray("something else came");
            ++last;
            got += QByteArray(textOf(data->payload).data(), qsizetype(data->payload.size()));
            const bool end = data->payload.size() < granted.blockSize.value_or(512);
            if (end || ++inWindow >= granted.windowSize.value_or(1)) {
                inWindow = 0;
                send(Ack{last}, from, to);
            }
            if (end)
                return got;
        }
    }

    QUdpSocket socket;
    quint16 from = 0;
    QHostAddress fromAddress;
    Options granted;
};

/// Waits for the next event.
inline Event nextEvent(EventHub &events, EventBatch &waiting)
{
    if (waiting.empty() && !QTest::qWaitFor([&] { return !(waiting = events.drain()).empty(); }, kPatience))
        return {};
    const auto first = waiting.front();
    waiting.erase(waiting.begin());
    return first;
}

} // namespace netseat::tftp
