#include "tftp/read_transfer.h"

#include <algorithm>

namespace netseat::tftp {

std::uint16_t blockSizeFor(std::size_t pathMtu)
{
    constexpr std::size_t kHeaders = 20 + 8 + 4;
    const auto most = pathMtu > kHeaders ? pathMtu - kHeaders : 0;
    return static_cast<std::uint16_t>(std::clamp<std::size_t>(most, kDefaultBlockSize, kMaxBlockSize));
}

Options grant(const Options &asked, std::optional<std::uint64_t> size, std::uint16_t mostBlock)
{
    Options granted;
    if (asked.blockSize)
        granted.blockSize = std::min(*asked.blockSize, mostBlock); // RFC 2348: less than or equal
    if (asked.transferSize && size)
        granted.transferSize = size;
    granted.timeout = asked.timeout; // RFC 2349: the same value, or none
    if (asked.windowSize)
        granted.windowSize = std::min(*asked.windowSize, kMaxWindowSize); // RFC 7440, 3
    return granted;
}

ReadTransfer::ReadTransfer(ByteSource &file, const Options &asked, std::uint16_t mostBlock)
    : m_file(file)
    , m_granted(grant(asked, file.size(), mostBlock))
    , m_blockSize(m_granted.blockSize.value_or(kDefaultBlockSize))
    , m_window(m_granted.windowSize.value_or(1))
    , m_sizeAsked(asked.transferSize.has_value())
{
}

void ReadTransfer::start(TimePoint now, Outbox &out)
{
    m_progress = now;
    m_oackOpen = !m_granted.empty();
    sendWindow(m_acked + 1, now, out);
}

void ReadTransfer::onPacket(const Packet &packet, TimePoint now, Outbox &out)
{
    if (m_done)
        return;
    if (const auto *ack = std::get_if<Ack>(&packet))
        onAck(ack->block, now, out);
    else if (const auto *error = std::get_if<ErrorPacket>(&packet))
        onError(*error, out);
}

void ReadTransfer::onAck(std::uint16_t number, TimePoint now, Outbox &out)
{
    if (m_oackOpen) {
        if (number != 0) // RFC 2347: the OACK is acknowledged as block 0
            return;
        m_oackOpen = false;
        measure(now - m_windowSent);
        progressed(now);
        sendWindow(m_acked + 1, now, out);
        return;
    }
    const auto ahead = static_cast<std::uint16_t>(number - static_cast<std::uint16_t>(m_acked));
    if (ahead == 0)
        return onRepeatedAck(now, out);
    if (ahead > m_sent - m_acked)
        return; // an old one, or one for a block that was never sent
    if (m_acked + ahead == m_sent)
        measure(now - m_windowSent);
    m_acked += ahead;
    m_octets = m_acked == m_last ? (m_acked - 1) * m_blockSize + m_lastLength : m_acked * m_blockSize;
    progressed(now);
    if (m_acked == m_last)
        return finish(Finished::How::Complete, {}, out);
    m_resent = m_acked < m_sent; // what comes next was partly sent before
    // Inside the window: the rest was lost, go on from there at once (RFC 7440, 4). But not for each of the many
    // such ACKs that one loss or doubled blocks may bring: what was just sent again is on its way.
    sendWindow(m_acked < m_sent && justSent(now) ? m_sent + 1 : m_acked + 1, now, out);
}

/// Whether the window left less than a round trip ago, so that no ACK can be an answer to it yet.
bool ReadTransfer::justSent(TimePoint now) const
{
    return m_roundTrip && now - m_windowSent < *m_roundTrip / 2;
}

/// With single blocks it is a late or doubled ACK, and answering it would double every later block (RFC 1123,
/// 4.2.3.1). With windows it may say that the first block of the window was lost: then it comes a round trip
/// after the window left, and is answered once. The network's own doubles come sooner.
void ReadTransfer::onRepeatedAck(TimePoint now, Outbox &out)
{
    if (m_window == 1 || m_repeatAnswered || !m_roundTrip || justSent(now))
        return;
    m_repeatAnswered = true;
    m_resent = true;
    sendWindow(m_acked + 1, now, out);
}

void ReadTransfer::onError(const ErrorPacket &error, Outbox &out)
{
    const bool probe = m_oackOpen && m_sizeAsked;
    finish(probe ? Finished::How::Probed : Finished::How::Aborted, error.message, out);
}

void ReadTransfer::progressed(TimePoint now)
{
    m_heard = true;
    m_progress = now;
    m_resent = false;
    m_repeatAnswered = false;
    m_probed = false;
    m_wait = m_retry;
}

void ReadTransfer::onDeadline(TimePoint now, Outbox &out)
{
    if (m_done || now < m_deadline)
        return;
    if (now - m_progress >= kGiveUp) {
        const bool allButOne = m_heard && m_last && m_acked + 1 == *m_last;
        finish(allButOne ? Finished::How::Unconfirmed : Finished::How::TimedOut,
            m_heard ? "The client stopped answering." : "The client never answered.", out);
        return;
    }
    m_resent = true;
    const milliseconds most = m_granted.timeout ? milliseconds(seconds(*m_granted.timeout)) : kMostRetry;
    m_wait = std::min(m_wait * 2, std::min(most, kMostRetry));
    if (!probe(now, out))
        sendWindow(m_acked + 1, now, out);
}

/// At the first silence only the end of the window is sent again: if it was lost, or the ACK was, that is all there is to
/// do; if more was lost, the client will say where it stands. True if that was done.
bool ReadTransfer::probe(TimePoint now, Outbox &out)
{
    if (m_probed || m_oackOpen || m_sent <= m_acked + 1)
        return false;
    m_probed = true;
    m_repeatAnswered = false;
    m_deadline = now + m_wait;
    sendBlock(m_sent, out);
    return true;
}

/// Sends blocks from `first` on to the end of the window.
void ReadTransfer::sendWindow(std::uint64_t first, TimePoint now, Outbox &out)
{
    if (first == m_acked + 1)
        m_windowSent = now;
    m_deadline = now + m_wait;
    if (m_oackOpen) {
        out.datagrams.append(encode(OptionAck{m_granted}));
        return;
    }
    for (std::uint64_t block = first; block <= m_acked + m_window; ++block) {
        if (m_last && block > *m_last)
            return;
        if (!sendBlock(block, out))
            return;
        m_sent = std::max(m_sent, block);
    }
}

/// False if the file could not be read, which ends the transfer.
bool ReadTransfer::sendBlock(std::uint64_t block, Outbox &out)
{
    const auto offset = (block - 1) * m_blockSize;
    auto length = m_blockSize;
    if (const auto size = m_file.size()) // as it was when it was opened, however much was appended since
        length = static_cast<std::size_t>(std::min<std::uint64_t>(m_blockSize, *size - std::min(*size, offset)));

    auto datagram = out.datagrams.append(4 + length);
    storeBe<std::uint16_t>(datagram.data(), 3); // DATA
    storeBe<std::uint16_t>(datagram.data() + 2, static_cast<std::uint16_t>(block));
    const auto count = m_file.read(offset, datagram.subspan(4));
    if (!count || (m_file.size() && *count < length)) {
        // A file that shrank must not look like a complete one: its short block would end the transfer.
        const auto why = count ? std::string("The file became shorter while it was sent.") : count.error().message;
        out.datagrams.dropLast();
        out.datagrams.append(encode(ErrorPacket{ErrorCode::NotDefined, "The file can't be read."}));
        finish(Finished::How::ReadFailed, why, out);
        return false;
    }
    if (*count < m_blockSize) {
        out.datagrams.shorten(4 + *count);
        m_last = block;
        m_lastLength = *count;
    }
    return true;
}

void ReadTransfer::measure(TimePoint::duration roundTrip)
{
    if (m_resent)
        return;
    m_roundTrip = m_roundTrip ? (*m_roundTrip * 7 + roundTrip) / 8 : roundTrip;
    m_retry = std::clamp(std::chrono::duration_cast<milliseconds>(*m_roundTrip * 4), kLeastRetry, kFirstRetry);
    if (m_granted.timeout)
        m_retry = std::min(m_retry, milliseconds(seconds(*m_granted.timeout)));
}

void ReadTransfer::finish(Finished::How how, std::string detail, Outbox &out)
{
    m_done = true;
    m_deadline = TimePoint::max();
    out.finished = Finished{how, std::move(detail)};
}

} // namespace netseat::tftp
