#pragma once

#include "base/clock.h"
#include "tftp/byte_source.h"
#include "tftp/datagrams.h"
#include "tftp/packet.h"

#include <string>

namespace netseat::tftp {

inline constexpr std::uint16_t kMaxBlockSize = 65464; ///< RFC 2348
/// Largest block that fits one Ethernet frame.
inline constexpr std::uint16_t kEthernetBlockSize = 1468;
inline constexpr std::uint16_t kMaxWindowSize = 64;
inline constexpr std::uint16_t kDefaultBlockSize = 512; ///< RFC 1350, 2
/// Without any sign of progress for this long, the client is gone.
inline constexpr seconds kGiveUp{30};
inline constexpr milliseconds kFirstRetry{1000}; ///< while no round trip was measured
inline constexpr milliseconds kLeastRetry{50};
inline constexpr milliseconds kMostRetry{4000}; ///< or the negotiated timeout, if that is less

/// How a transfer ended.
struct Finished {
    enum class How {
        Complete,
        Unconfirmed, ///< all but the acknowledgement of the last block came: clients leave without it
        Probed, ///< the client wanted the size only (UEFI firmware does, with ERROR 8)
        Aborted, ///< the client sent ERROR
        TimedOut,
        ReadFailed,
    };
    How how = How::Complete;
    std::string detail; ///< the client's words (as sent), or ours
};

/// What a transfer wants done: datagrams to its client, in order, and once, that it has ended.
struct Outbox {
    Datagrams datagrams;
    std::optional<Finished> finished;
};

/// The largest block that goes over a path in one piece: its MTU less 20 (IP), 8 (UDP) and 4 (TFTP). Firmware drops
/// fragments. Never below 512, which every client takes for granted.
std::uint16_t blockSizeFor(std::size_t pathMtu);

/// What we grant of the options asked for (RFC 2347: never more than was asked for).
Options grant(const Options &asked, std::optional<std::uint64_t> size, std::uint16_t mostBlock = kEthernetBlockSize);

/// Serves one file to one client (RFC 1350 with 2347 to 2349 and 7440). Knows no socket, clock or thread:
/// the caller passes packets and time in and carries the Outbox out.
class ReadTransfer {
public:
    /// `mostBlock` bounds the block size that is granted: blockSizeFor() the way to the client.
    ReadTransfer(ByteSource &file, const Options &asked, std::uint16_t mostBlock = kEthernetBlockSize);

    void start(TimePoint now, Outbox &out); ///< OACK if an option was granted, else block 1
    void onPacket(const Packet &packet, TimePoint now, Outbox &out);
    void onDeadline(TimePoint now, Outbox &out);
    TimePoint deadline() const { return m_deadline; } ///< Call onDeadline() at or after this.

    std::uint64_t octets() const { return m_octets; } ///< acknowledged
    bool heard() const { return m_heard; } ///< anything of use came from the client
    TimePoint lastProgress() const { return m_progress; }
    bool lastSent() const { return m_last && m_sent == *m_last; } ///< the client may have the whole file now
    std::size_t windowOctets() const { return m_window * (m_blockSize + 4); }

private:
    void onAck(std::uint16_t number, TimePoint now, Outbox &out);
    void onRepeatedAck(TimePoint now, Outbox &out);
    void onError(const ErrorPacket &error, Outbox &out);
    void progressed(TimePoint now);
    void sendWindow(std::uint64_t first, TimePoint now, Outbox &out);
    bool justSent(TimePoint now) const;
    bool sendBlock(std::uint64_t block, Outbox &out);
    void measure(TimePoint::duration roundTrip);
    bool probe(TimePoint now, Outbox &out);
    void finish(Finished::How how, std::string detail, Outbox &out);

    ByteSource &m_file;
    Options m_granted;
    std::size_t m_blockSize;
    std::uint64_t m_window;
    bool m_sizeAsked;

    // Blocks are counted in 64 bits here and in 16 on the wire, where they wrap to 0.
    std::uint64_t m_acked = 0; ///< all up to this one
    std::uint64_t m_sent = 0; ///< highest one sent
    std::optional<std::uint64_t> m_last; ///< the short block that ends the file, once known
    std::uint64_t m_octets = 0;
    std::uint64_t m_lastLength = 0;
    bool m_oackOpen = false; ///< OACK sent and not yet acknowledged as block 0
    bool m_heard = false;
    bool m_done = false;

    bool m_resent = false; ///< this window was sent more than once: no measuring (Karn)
    bool m_repeatAnswered = false; ///< a repeated ACK was acted on since the last progress
    bool m_probed = false; ///< the end of the window was sent again since the last progress
    TimePoint m_windowSent;
    TimePoint m_progress;
    TimePoint m_deadline;
    milliseconds m_retry = kFirstRetry; ///< before backing off
    milliseconds m_wait = kFirstRetry; ///< with backing off
    std::optional<TimePoint::duration> m_roundTrip; ///< smoothed
};

} // namespace netseat::tftp
