#pragma once

#include "tftp/packet.h"
#include "tftp/service.h"

#include <QNetworkDatagram>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <filesystem>
#include <fstream>
#include <memory>

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

/// A service with a folder of a loader and some small files, and what it tells.
class ServiceRig {
protected:
    void makeFiles()
    {
        m_root = std::filesystem::canonical(m_folder.path().toStdString());
        for (int i = 0; i < 200'000; ++i)
            m_loader += char((std::uint32_t(i) * 2654435761U) >> 11);
        std::ofstream(m_root / "loader.efi", std::ios::binary).write(m_loader.constData(), m_loader.size());
        std::ofstream(m_root / "text") << "a\nb\n";
        std::ofstream(m_root / "empty");
    }
    /// Before each test: no service, no events.
    void forget()
    {
        m_service.reset();
        m_events.drain();
        m_waiting.clear();
    }
    /// On the loopback address, port 0.
    ServiceOptions usualOptions()
    {
        ServiceOptions options;
        options.address = {0x7f000001};
        options.port = 0;
        options.events = &m_events;
        options.folders = boot::LoaderFolders({m_root}, {});
        return options;
    }
    static std::unique_ptr<Service> open(ServiceOptions options)
    {
        auto service = Service::open(std::move(options));
        return service ? std::move(*service) : nullptr;
    }
    quint16 port() const { return m_service->port(); }
    Event event() { return nextEvent(m_events, m_waiting); }

    QTemporaryDir m_folder;
    std::filesystem::path m_root;
    QByteArray m_loader;
    EventHub m_events;
    EventBatch m_waiting;
    std::unique_ptr<Service> m_service;
};

} // namespace netseat::tftp
