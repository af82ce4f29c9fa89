#include "download.h"

namespace netseat::sim {

Download::Download(World &world, Servers &servers, const Host &host, TftpHabits habits, Ipv4Address server,
    std::string file, Done done)
    : m_world(world)
    , m_servers(servers)
    , m_host(host)
    , m_habits(std::move(habits))
    , m_server(server)
    , m_file(std::move(file))
    , m_done(std::move(done))
{
}

void Download::start()
{
    m_probing = m_habits.probes;
    ask();
}

void Download::ask()
{
    m_port = static_cast<std::uint16_t>(1024 + m_world.pick(60000));
    m_peer = 0;
    m_blockSize = 512;
    m_window = 1;
    m_expected = 1;
    m_sinceAck = 0;
    m_silent = 0;
    m_content.clear();
    ++m_steps;
    say(tftp::ReadRequest{.file = m_file, .options = m_habits.options}, kTftpPort);
    watch();
}

void Download::say(const tftp::Packet &packet, std::uint16_t port)
{
    m_said = packet;
    m_servers.send(m_host,
        {.bytes = tftp::encode(packet),
            .source = m_host.address(),
            .sourcePort = m_port,
            .destination = m_server,
            .port = port});
}

void Download::watch()
{
    m_world.after(m_habits.patience, [self = shared_from_this(), steps = m_steps] {
        if (self->m_over || self->m_steps != steps)
            return;
        if (++self->m_silent == self->m_habits.attempts)
            return self->finish(std::nullopt);
        const auto said = *self->m_said;
        self->say(said, self->m_peer ? self->m_peer : kTftpPort);
        self->watch();
    });
}

void Download::receive(const Datagram &datagram)
{
    const auto packet = tftp::decode(datagram.bytes);
    if (m_over || !packet || datagram.port != m_port || datagram.source != m_server)
        return;
    if (m_peer != 0 && datagram.sourcePort != m_peer)
        return; // RFC 1350, 4: another transfer's
    if (const auto *accepted = std::get_if<tftp::OptionAck>(&*packet)) {
        if (m_expected != 1)
            return;
        m_peer = datagram.sourcePort;
        if (m_probing) {
            say(tftp::ErrorPacket{.code = tftp::ErrorCode::OptionsRefused, .message = "User aborted"}, m_peer);
            m_probing = false;
            return ask();
        }
        m_blockSize = accepted->options.blockSize.value_or(512);
        m_window = accepted->options.windowSize.value_or(1);
        ++m_steps;
        m_silent = 0;
        say(tftp::Ack{0}, m_peer);
        return watch();
    }
    if (const auto *data = std::get_if<tftp::Data>(&*packet)) {
        m_peer = datagram.sourcePort;
        return onData(*data);
    }
    if (std::holds_alternative<tftp::ErrorPacket>(*packet))
        finish(std::nullopt);
}

void Download::onData(const tftp::Data &data)
{
    if (data.block != m_expected) {
        // RFC 7440, 4: what is missing is asked for by the last block that came in order. In lock-step a repeated
        // block is one whose acknowledgement got lost.
        if (m_window == 1 && data.block == static_cast<std::uint16_t>(m_expected - 1))
            say(tftp::Ack{data.block}, m_peer);
        else if (m_window > 1 && m_sinceAck > 0)
            say(tftp::Ack{static_cast<std::uint16_t>(m_expected - 1)}, m_peer);
        m_sinceAck = 0;
        return;
    }
    m_content.insert(m_content.end(), data.payload.begin(), data.payload.end());
    ++m_expected;
    ++m_steps;
    m_silent = 0;
    const bool last = data.payload.size() < m_blockSize;
    if (last || ++m_sinceAck >= m_window) {
        m_sinceAck = 0;
        say(tftp::Ack{data.block}, m_peer);
    }
    if (last)
        return finish(std::move(m_content));
    // Its last word is what a silent server is to hear again.
    m_said = tftp::Ack{static_cast<std::uint16_t>(m_expected - 1)};
    watch();
}

void Download::finish(std::optional<ByteVector> content)
{
    m_over = true;
    m_done(std::move(content));
}

} // namespace netseat::sim
