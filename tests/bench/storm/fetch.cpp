#include "fetch.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace storm {

namespace {

constexpr std::size_t kBlockSize = 1456; // what PXE firmware and iPXE ask for
constexpr std::uint8_t kReadRequest = 1, kData = 3, kAck = 4, kError = 5, kOptionAck = 6;

} // namespace

int socketAt(int type, in_addr from)
{
    const int fd = ::socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr = from;
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        fail("the address that DHCP gave can't be used here");
    return fd;
}

TftpFetch::TftpFetch(Reactor &reactor, Counters &counters, in_addr server, in_addr from, const std::string &file,
    std::span<const std::byte> wanted, std::function<void()> done)
    : Watcher(socketAt(SOCK_DGRAM, from))
    , m_counters(counters)
    , m_wanted(wanted)
    , m_done(std::move(done))
{
    askForStamps(fd);
    m_server.sin_family = AF_INET;
    m_server.sin_port = htons(69);
    m_server.sin_addr = server;
    m_last = {0, kReadRequest};
    for (const std::string &word : {file, std::string("octet"), std::string("blksize"), std::to_string(kBlockSize)}) {
        m_last.insert(m_last.end(), word.begin(), word.end());
        m_last.push_back(0);
    }
    reactor.watch(*this, EPOLLIN);
    send();
}

void TftpFetch::send()
{
    m_due = Clock::now() + std::chrono::seconds(1);
    m_asked = systemNow();
    (void)::sendto(fd, m_last.data(), m_last.size(), 0, reinterpret_cast<const sockaddr *>(&m_server), sizeof m_server);
}

void TftpFetch::tick(Clock::time_point now)
{
    if (now < m_due)
        return;
    if (++m_tries > 20)
        fail("TFTP has stopped in the middle of a file");
    ++m_counters.tftpResent;
    send();
}

void TftpFetch::ready(std::uint32_t)
{
    std::array<std::uint8_t, 2048> packet{};
    sockaddr_in source{};
    while (fd >= 0) {
        Moment arrived{};
        const auto got = receiveStamped(fd, std::as_writable_bytes(std::span(packet)), arrived, &source);
        if (got < 0)
            return;
        if (got >= 4)
            onPacket(std::span(packet).first(static_cast<std::size_t>(got)), source, arrived);
    }
}

void TftpFetch::onPacket(std::span<const std::uint8_t> packet, const sockaddr_in &source, Moment arrived)
{
    m_server.sin_port = source.sin_port; // its end of this transfer
    if (packet[1] == kError)
        fail("TFTP refuses the loader");
    const auto block = static_cast<std::uint16_t>((packet[2] << 8) | packet[3]);
    if (packet[1] == kOptionAck && m_block == 0) {
        m_counters.latencies.note(Stage::TftpOpen, m_asked, arrived);
        m_last = {0, kAck, 0, 0};
        return send();
    }
    if (packet[1] != kData || block != static_cast<std::uint16_t>(m_block + 1))
        return;
    const auto data = std::as_bytes(packet.subspan(4));
    if (m_received + data.size() > m_wanted.size()
        || std::memcmp(m_wanted.data() + m_received, data.data(), data.size()) != 0)
        fail("TFTP brings another loader than that of the file");
    if (block == 1 && m_received == 0)
        m_counters.latencies.note(Stage::TftpBlock, m_asked, arrived);
    m_block = block;
    m_received += data.size();
    m_tries = 0;
    m_last = {0, kAck, packet[2], packet[3]};
    send();
    if (data.size() == kBlockSize)
        return;
    if (m_received != m_wanted.size())
        fail("TFTP ends before the loader does");
    const auto done = m_done;
    done();
}

HttpFetch::HttpFetch(Reactor &reactor, Counters &counters, const std::string &url, in_addr from,
    std::function<void(const std::string &)> done)
    : Watcher(socketAt(SOCK_STREAM, from))
    , m_counters(counters)
    , m_reactor(reactor)
    , m_done(std::move(done))
{
    askForStamps(fd);
    const std::string scheme = "http://";
    const auto slash = url.find('/', scheme.size());
    if (!url.starts_with(scheme) || slash == std::string::npos)
        fail("not a URL: " + url);
    const auto host = url.substr(scheme.size(), slash - scheme.size());
    const auto colon = host.find(':');
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port =
        htons(static_cast<std::uint16_t>(colon == std::string::npos ? 80 : std::stoi(host.substr(colon + 1))));
    ::inet_pton(AF_INET, host.substr(0, colon).c_str(), &server.sin_addr);
    m_request = "GET " + url.substr(slash)
        + " HTTP/1.1\r\nConnection: close\r\nUser-Agent: iPXE/1.0.0+\r\nHost: " + host + "\r\n\r\n";
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0 && errno != EINPROGRESS)
        fail("HTTP can't be reached");
    m_reactor.watch(*this, EPOLLOUT);
}

void HttpFetch::ready(std::uint32_t events)
{
    if (!m_request.empty()) {
        m_asked = systemNow();
        const auto sent = ::send(fd, m_request.data(), m_request.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(m_request.size()))
            fail("HTTP takes no request");
        m_request.clear();
        return m_reactor.watch(*this, EPOLLIN, true);
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) == 0)
        return;
    std::array<char, 8192> piece{};
    Moment arrived{};
    const auto got = receiveStamped(fd, std::as_writable_bytes(std::span(piece)), arrived);
    if (got > 0) {
        if (m_answer.empty())
            m_counters.latencies.note(Stage::Http, m_asked, arrived);
        m_answer.append(piece.data(), static_cast<std::size_t>(got));
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    const auto body = m_answer.find("\r\n\r\n");
    const auto status = m_answer.substr(0, std::min(m_answer.find("\r\n"), m_answer.size()));
    if (got < 0 || body == std::string::npos || status.find(" 20") == std::string::npos)
        fail("HTTP answered: " + status);
    const auto done = m_done;
    const auto text = m_answer.substr(body + 4);
    done(text);
}

} // namespace storm
