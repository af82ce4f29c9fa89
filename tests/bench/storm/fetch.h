#pragma once

#include "reactor.h"

#include <functional>
#include <netinet/in.h>
#include <span>

namespace storm {

/// One file by TFTP (RFC 1350, 2347 to 2349), compared with what it must be as it arrives.
class TftpFetch final : public Watcher {
public:
    TftpFetch(Reactor &reactor, Counters &counters, in_addr server, in_addr from, const std::string &file,
        std::span<const std::byte> wanted, std::function<void()> done);
    void ready(std::uint32_t events) override;
    void tick(Clock::time_point now);

private:
    void onPacket(std::span<const std::uint8_t> packet, const sockaddr_in &source, Moment arrived);
    void send();

    Counters &m_counters;
    sockaddr_in m_server{};
    std::span<const std::byte> m_wanted;
    std::function<void()> m_done;
    std::vector<std::uint8_t> m_last; ///< sent, and sent again when nothing comes
    Clock::time_point m_due;
    Moment m_asked{};
    int m_tries = 0;
    std::uint16_t m_block = 0; ///< received
    std::size_t m_received = 0;
};

/// One GET; gives the body.
class HttpFetch final : public Watcher {
public:
    HttpFetch(Reactor &reactor, Counters &counters, const std::string &url, in_addr from, std::function<void(const std::string &)> done);
    void ready(std::uint32_t events) override;

private:
    std::string m_request;
    std::string m_answer;
    Moment m_asked{};
    Counters &m_counters;
    Reactor &m_reactor;
    std::function<void(const std::string &)> m_done;
};

/// A socket of this kind with the machine's address.
int socketAt(int type, in_addr from);

} // namespace storm
