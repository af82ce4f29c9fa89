#pragma once

#include "tftp/file_source.h"
#include "tftp/netascii.h"
#include "tftp/read_transfer.h"

#include "base/ipv4.h"

#include <memory>

class QUdpSocket;

namespace netseat::tftp {

/// The other end: its transfer identifier is its port (RFC 1350, 4).
struct Peer {
    Ipv4Address address;
    std::uint16_t port = 0;
    friend auto operator<=>(const Peer &, const Peer &) = default;
};

/// A ReadTransfer with its socket. Part of Service.
class ActiveTransfer {
public:
    ActiveTransfer(
        QUdpSocket *socket, const Peer &peer, std::string name, std::unique_ptr<ByteSource> file, ReadRequest request);
    ~ActiveTransfer();
    ActiveTransfer(const ActiveTransfer &) = delete;
    ActiveTransfer &operator=(const ActiveTransfer &) = delete;

    void start(TimePoint now);
    void onReadyRead(TimePoint now);
    void onTime(TimePoint now);

    const std::optional<Finished> &finished() const { return m_finished; }
    const Peer &peer() const { return m_peer; }
    const ReadRequest &request() const { return m_request; }
    const std::string &name() const { return m_name; }
    std::uint64_t octets() const { return m_transfer.octets(); }
    bool heard() const { return m_transfer.heard(); }
    TimePoint lastProgress() const { return m_transfer.lastProgress(); }

private:
    void carry(Outbox &out);
    void send(const ByteVector &datagram, const Peer &to);

    QUdpSocket *m_socket; ///< ours; deleted when control is back in the event loop
    Peer m_peer;
    std::string m_name;
    std::unique_ptr<ByteSource> m_file;
    ReadRequest m_request;
    ReadTransfer m_transfer;
    std::optional<Finished> m_finished;
    int m_strangersAnswered = 0;
};

} // namespace netseat::tftp
