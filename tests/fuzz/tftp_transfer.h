#pragma once

#include "tftp/read_transfer.h"

#include "../core/tftp/memory_source.h"

#include <deque>
#include <string>

namespace netseat::test {

/// A transfer over a network that the input makes: it says of each datagram whether it arrives, twice, later or never, and
/// throws in packets of its own. When it has no more to say, the network is perfect, and the file must arrive.
class FuzzedTransfer {
public:
    explicit FuzzedTransfer(Bytes input)
        : m_in(input)
        , m_file(m_in.u16() % 6000)
        , m_options(optionsOf(m_in))
        , m_granted(tftp::grant(m_options, m_file.size(), kMostBlock))
        , m_transfer(m_file, m_options, kMostBlock)
    {
    }

    std::string play()
    {
        m_transfer.start(m_now, m_out);
        for (int steps = 0; !m_out.finished; ++steps) {
            if (auto complaint = carry(); !complaint.empty())
                return complaint;
            if (steps > 200'000)
                return "The transfer does not end.";
            // As long as the input speaks, giving up may be right; and shortly after, when nothing got through for long.
            m_mayGiveUp = m_in.remaining() > 0 || (m_mayGiveUp && m_now - m_transfer.lastProgress() > tftp::kGiveUp / 2);
            m_in.remaining() > 0 ? scripted(m_in.u8()) : perfect();
        }
        if (auto complaint = carry(); !complaint.empty())
            return complaint;
        using How = tftp::Finished::How;
        const auto how = m_out.finished->how;
        if (how == How::Complete && !m_poisoned && (!m_complete || m_got != m_file.data))
            return "Complete, but the client has not got the file.";
        if (how != How::Complete && !m_poisoned && !m_aborted && !(how == How::Unconfirmed && m_complete) && !m_mayGiveUp)
            return "The file did not arrive over a perfect network.";
        if (m_aborted && how != How::Aborted && how != How::Probed && how != How::Complete)
            return "An ERROR does not end it.";
        return {};
    }

private:
    static constexpr std::uint16_t kMostBlock = 1468;

    static tftp::Options optionsOf(ByteReader &in)
    {
        tftp::Options options;
        const auto which = in.u8();
        if (which & 1)
            options.blockSize = static_cast<std::uint16_t>(std::max(8, in.u16() % 2000));
        if (which & 2)
            options.windowSize = static_cast<std::uint16_t>(std::max(1, in.u8() % 80));
        if (which & 4)
            options.transferSize = 0;
        if (which & 8)
            options.timeout = static_cast<std::uint8_t>(std::max<int>(1, in.u8()));
        return options;
    }

    /// What the server has to say goes onto the wire; never more than a window for one cause.
    std::string carry()
    {
        const auto most = std::size_t{m_granted.windowSize.value_or(1)} + 1;
        if (m_out.datagrams.size() > most)
            return "More than a window at once.";
        for (std::size_t i = 0; i < m_out.datagrams.size(); ++i) {
            const auto packet = tftp::decode(m_out.datagrams[i]);
            if (!packet)
                return "The server sends what can't be read.";
            const auto *data = std::get_if<tftp::Data>(&*packet);
            if (data && data->payload.size() > blockSize())
                return "A block is too long.";
            if (m_toClient.size() < 1000) // a wire holds no more
                m_toClient.push_back(*packet);
        }
        m_out.datagrams.clear();
        return {};
    }

    void scripted(std::uint8_t what)
    {
        switch (what % 8) {
        case 0: // lost on the way there
            if (!m_toClient.empty())
                m_toClient.pop_front();
            break;
        case 1: // twice
            if (!m_toClient.empty())
                m_toClient.push_back(m_toClient.front());
            break;
        case 2: // later
            if (!m_toClient.empty()) {
                m_toClient.push_back(m_toClient.front());
                m_toClient.pop_front();
            }
            break;
        case 3: // lost on the way back
            if (!m_toServer.empty())
                m_toServer.pop_front();
            break;
        case 4: // dirt
            dirt(m_in.u8(), m_in.u16());
            break;
        case 5: // nobody says anything for a while
            m_now += milliseconds(what);
            m_transfer.onDeadline(m_now, m_out);
            break;
        default:
            perfect();
        }
    }

    void dirt(std::uint8_t kind, std::uint16_t number)
    {
        m_now += milliseconds(kind % 16);
        switch (kind % 4) {
        case 0:
            m_poisoned = true; // it may acknowledge what never arrived
            return m_transfer.onPacket(tftp::Ack{number}, m_now, m_out);
        case 1: // what the client said before, once more
            return m_transfer.onPacket(
                tftp::Ack{static_cast<std::uint16_t>(m_received - std::min<std::uint64_t>(m_received, number % 80))},
                m_now, m_out);
        case 2:
            return m_transfer.onPacket(tftp::Data{number, ByteVector(3)}, m_now, m_out);
        default:
            if (kind < 240)
                return m_transfer.onPacket(tftp::OptionAck{m_options}, m_now, m_out);
            m_aborted = true;
            return m_transfer.onPacket(tftp::ErrorPacket{tftp::ErrorCode{number}, "x"}, m_now, m_out);
        }
    }

    /// The next thing arrives; where nothing is under way, time passes.
    void perfect()
    {
        m_now += std::chrono::microseconds(100);
        if (!m_toServer.empty()) {
            const auto packet = m_toServer.front();
            m_toServer.pop_front();
            return m_transfer.onPacket(packet, m_now, m_out);
        }
        if (!m_toClient.empty()) {
            const auto packet = m_toClient.front();
            m_toClient.pop_front();
            return receive(packet);
        }
        m_now = m_transfer.deadline();
        m_transfer.onDeadline(m_now, m_out);
    }

    void receive(const tftp::Packet &packet)
    {
        const auto *data = std::get_if<tftp::Data>(&packet);
        if (std::holds_alternative<tftp::OptionAck>(packet) && m_received == 0)
            m_toServer.push_back(tftp::Ack{0});
        if (!data)
            return;
        if (m_complete || data->block != static_cast<std::uint16_t>(m_received + 1)) {
            m_inWindow = 0;
            m_toServer.push_back(tftp::Ack{static_cast<std::uint16_t>(m_received)});
            return;
        }
        ++m_received;
        m_got.insert(m_got.end(), data->payload.begin(), data->payload.end());
        m_complete = data->payload.size() < blockSize();
        if (m_complete || ++m_inWindow >= m_granted.windowSize.value_or(1)) {
            m_inWindow = 0;
            m_toServer.push_back(tftp::Ack{static_cast<std::uint16_t>(m_received)});
        }
    }

    std::size_t blockSize() const { return m_granted.blockSize.value_or(512); }

    ByteReader m_in;
    tftp::MemorySource m_file;
    tftp::Options m_options;
    tftp::Options m_granted;
    tftp::ReadTransfer m_transfer;
    tftp::Outbox m_out;
    TimePoint m_now{seconds(1000)};
    std::deque<tftp::Packet> m_toClient;
    std::deque<tftp::Packet> m_toServer;
    ByteVector m_got;
    std::uint64_t m_received = 0;
    std::uint64_t m_inWindow = 0;
    bool m_complete = false;
    bool m_poisoned = false;
    bool m_aborted = false;
    bool m_mayGiveUp = true;
};

inline std::string fuzzTftpTransfer(Bytes input)
{
    return FuzzedTransfer(input).play();
}

} // namespace netseat::test
