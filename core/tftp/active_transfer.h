#pragma once

#include "tftp/file_source.h"
#include "tftp/netascii.h"
#include "tftp/read_transfer.h"
#include "tftp/service_socket.h"

#include <functional>

namespace netseat::tftp {

/// What a transfer sends and how it is called in the log.
struct Served {
    std::string name; ///< without folders, as on disk; printable or not
    std::unique_ptr<ByteSource> source;
    bool isVirtual = false;
};

/// A ReadTransfer with its peer, its file and its place in the service.
class ActiveTransfer {
public:
    ActiveTransfer(const Peer &peer, Served file, ReadRequest request, std::uint16_t mostBlock);
    ActiveTransfer(const ActiveTransfer &) = delete;
    ActiveTransfer &operator=(const ActiveTransfer &) = delete;

    /// What is to be sent is appended to `out` and addressed: one of each for all transfers of a thread.
    void start(TimePoint now, Outbox &out, Sender &sender);
    void onPacket(const Packet &packet, TimePoint now, Outbox &out, Sender &sender);
    void onDeadline(TimePoint now, Outbox &out, Sender &sender);

    const std::optional<Finished> &finished() const { return m_finished; }
    const Peer &peer() const { return m_peer; }
    const ReadRequest &request() const { return m_request; }
    const std::string &name() const { return m_file.name; }
    bool isVirtual() const { return m_file.isVirtual; }
    std::uint64_t octets() const { return m_transfer.octets(); }
    bool heard() const { return m_transfer.heard(); }
    TimePoint lastProgress() const { return m_transfer.lastProgress(); }
    TimePoint deadline() const { return m_transfer.deadline(); }

    // The service's.
    std::size_t lane = 0; ///< the socket that it shares with others
    TimePoint scheduled = TimePoint::max(); ///< when it is looked at next
    std::function<void()> beforeLast; ///< called once, before the last of the file leaves

private:
    void carry(std::size_t first, Outbox &out, Sender &sender);

    Peer m_peer;
    Served m_file;
    ReadRequest m_request;
    ReadTransfer m_transfer;
    std::optional<Finished> m_finished;
};

} // namespace netseat::tftp
