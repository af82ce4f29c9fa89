/// Many HTTP clients in one thread, as cheap as they can be, for measuring servers.
///
///   http_load ADDRESS:PORT PATH CLIENTS OCTETS [REQUESTS]
///
/// Each client fetches PATH, which has OCTETS octets, REQUESTS times (1) over one connection. What comes is counted and
/// thrown away in the kernel. Prints one line of JSON.
#include <algorithm>
#include <array>
#include <chrono>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Settings {
    sockaddr_in server{};
    std::string request;
    std::size_t clients = 1;
    std::uint64_t octets = 0;
    int requests = 1;
};

class Client {
public:
    explicit Client(const Settings &settings)
        : m_settings(settings)
        , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&settings.server), sizeof settings.server);
    }
    Client(const Client &) = delete;

    int socket() const { return m_socket; }
    bool ended = false;
    bool good = false;

    void writable()
    {
        if (m_asked > m_answered)
            return;
        ++m_asked;
        m_head.clear();
        if (::send(m_socket, m_settings.request.data(), m_settings.request.size(), MSG_NOSIGNAL)
            != static_cast<ssize_t>(m_settings.request.size()))
            end(false);
    }

    void readable()
    {
        while (!ended) {
            if (m_left == 0) {
                if (!readHead())
                    return;
                continue;
            }
            static std::array<char, 1> nowhere;
            const auto count = ::recv(m_socket, nowhere.data(), std::min<std::uint64_t>(m_left, 4 << 20), MSG_TRUNC);
            if (count < 0 && errno == EAGAIN)
                return;
            if (count <= 0)
                return end(false);
            m_left -= static_cast<std::uint64_t>(count);
            if (m_left == 0)
                answered();
        }
    }

private:
    /// Octet for octet would be dear, all at once would take part of the body: so it is looked at first.
    bool readHead()
    {
        std::array<char, 2048> buffer;
        const auto count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_PEEK);
        if (count < 0 && errno == EAGAIN)
            return false;
        if (count <= 0) {
            end(false);
            return false;
        }
        const auto had = m_head.size();
        m_head.append(buffer.data(), static_cast<std::size_t>(count));
        const auto at = m_head.find("\r\n\r\n");
        const auto used = at == std::string::npos ? static_cast<std::size_t>(count) : at + 4 - had;
        ::recv(m_socket, buffer.data(), used, 0);
        if (at == std::string::npos)
            return true;
        const auto field = m_head.find("ontent-Length: ");
        m_left = field < at ? std::strtoull(m_head.c_str() + field + 15, nullptr, 10) : 0;
        if (!std::string_view(m_head).starts_with("HTTP/1.1 200") || m_left != m_settings.octets)
            end(false);
        return !ended;
    }

    void answered()
    {
        if (++m_answered == m_settings.requests)
            return end(true);
        writable();
    }

    void end(bool well)
    {
        ended = true;
        good = well;
        ::close(m_socket);
    }

    const Settings &m_settings;
    int m_socket;
    std::string m_head;
    std::uint64_t m_left = 0;
    int m_asked = 0;
    int m_answered = 0;
};

Settings settingsOf(int argc, char **argv)
{
    Settings settings;
    const std::string server = argc >= 5 ? argv[1] : "";
    const auto colon = server.find(':');
    settings.server.sin_family = AF_INET;
    if (colon == std::string::npos
        || ::inet_pton(AF_INET, server.substr(0, colon).c_str(), &settings.server.sin_addr) != 1) {
        std::fputs("usage: http_load ADDRESS:PORT PATH CLIENTS OCTETS [REQUESTS]\n", stderr);
        std::exit(2);
    }
    settings.server.sin_port = htons(static_cast<std::uint16_t>(std::stoi(server.substr(colon + 1))));
    settings.request = "GET " + std::string(argv[2]) + " HTTP/1.1\r\nHost: bench\r\n\r\n";
    settings.clients = std::stoul(argv[3]);
    settings.octets = std::stoull(argv[4]);
    settings.requests = argc > 5 ? std::stoi(argv[5]) : 1;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const auto settings = settingsOf(argc, argv);
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    const auto begun = Clock::now();
    std::vector<std::unique_ptr<Client>> clients;
    for (std::size_t i = 0; i < settings.clients; ++i) {
        clients.push_back(std::make_unique<Client>(settings));
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.ptr = clients.back().get();
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, clients.back()->socket(), &event);
    }
    std::size_t ended = 0;
    std::size_t failed = 0;
    std::array<epoll_event, 256> events{};
    while (ended < settings.clients && Clock::now() - begun < std::chrono::seconds(120)) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), 1000);
        for (int i = 0; i < count; ++i) {
            auto &client = *static_cast<Client *>(events[std::size_t(i)].data.ptr);
            if (client.ended)
                continue;
            if (events[std::size_t(i)].events & EPOLLOUT)
                client.writable();
            if (!client.ended && events[std::size_t(i)].events & ~EPOLLOUT)
                client.readable();
            if (client.ended) {
                ++ended;
                failed += client.good ? 0 : 1;
            }
        }
    }
    const double taken = std::chrono::duration<double>(Clock::now() - begun).count();
    failed += settings.clients - ended;
    const auto octets = double(settings.clients - failed) * double(settings.octets) * settings.requests;
    std::printf(
        "{\"seconds\": %.6f, \"mb_per_second\": %.3f, \"failed\": %zu}\n", taken, octets / taken / 1e6, failed);
    return 0;
}
