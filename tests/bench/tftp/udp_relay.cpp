/// A bad network for one TFTP client at a time: every datagram is delayed, and some are lost.
///
///   udp_relay SERVER:PORT DELAY_US LOSS_PERCENT SEED
///
/// Prints "ready PORT" (on 127.0.0.1) and ends when its standard input does. Each request gets a pair of sockets of its
/// own, so that both ends see the ports change as they would without the relay.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <algorithm>
#include <deque>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_in addressOf(const std::string &text)
{
    sockaddr_in address{};
    const auto colon = text.find(':');
    address.sin_family = AF_INET;
    if (colon == std::string::npos || ::inet_pton(AF_INET, text.substr(0, colon).c_str(), &address.sin_addr) != 1)
        std::exit(2);
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(text.substr(colon + 1))));
    return address;
}

int newSocket()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    auto local = addressOf("127.0.0.1:0");
    const int buffer = 8 << 20; // the relay itself loses nothing
    if (::setsockopt(socket, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer) != 0)
        ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&local), sizeof local) != 0)
        std::exit(1);
    return socket;
}

struct Pair {
    int toClient = -1;
    int toServer = -1;
    sockaddr_in client{};
    sockaddr_in server{};
};

struct Flight {
    Clock::time_point due;
    int socket;
    sockaddr_in to;
    std::string octets;
};

class Relay {
public:
    Relay(const sockaddr_in &server, std::chrono::microseconds delay, double loss, unsigned seed)
        : m_server(server)
        , m_delay(delay)
        , m_loss(loss)
        , m_random(seed)
        , m_listen(newSocket())
    {
    }

    int port() const
    {
        sockaddr_in local{};
        socklen_t length = sizeof local;
        ::getsockname(m_listen, reinterpret_cast<sockaddr *>(&local), &length);
        return ntohs(local.sin_port);
    }

    void run()
    {
        for (;;) {
            std::vector<pollfd> polled{{STDIN_FILENO, POLLIN, 0}, {m_listen, POLLIN, 0}};
            for (const auto &pair : m_pairs) {
                polled.push_back({pair->toClient, POLLIN, 0});
                polled.push_back({pair->toServer, POLLIN, 0});
            }
            timespec wait{1, 0};
            if (!m_flights.empty()) {
                const auto left = std::max<Clock::duration>(m_flights.front().due - Clock::now(), {});
                wait = {0, static_cast<long>(std::chrono::nanoseconds(left).count() % 1'000'000'000)};
            }
            ::ppoll(polled.data(), polled.size(), &wait, nullptr);
            if (polled[0].revents)
                return;
            if (polled[1].revents)
                request();
            for (std::size_t i = 0; i < (polled.size() - 2) / 2; ++i) {
                if (polled[2 + 2 * i].revents)
                    pass(m_pairs[i]->toClient, m_pairs[i]->toServer, m_pairs[i]->client, m_pairs[i]->server);
                if (polled[3 + 2 * i].revents)
                    pass(m_pairs[i]->toServer, m_pairs[i]->toClient, m_pairs[i]->server, m_pairs[i]->client);
            }
            for (; !m_flights.empty() && m_flights.front().due <= Clock::now(); m_flights.pop_front()) {
                const auto &flight = m_flights.front();
                ::sendto(flight.socket, flight.octets.data(), flight.octets.size(), 0,
                    reinterpret_cast<const sockaddr *>(&flight.to), sizeof flight.to);
            }
        }
    }

private:
    void request()
    {
        sockaddr_in from{};
        socklen_t length = sizeof from;
        const auto count = ::recvfrom(
            m_listen, m_buffer.data(), m_buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
        if (count < 0)
            return;
        for (const auto &pair : m_pairs)
            if (pair->client.sin_port == from.sin_port)
                return put(pair->toServer, m_server, count);
        m_pairs.push_back(std::make_unique<Pair>(Pair{newSocket(), newSocket(), from, m_server}));
        put(m_pairs.back()->toServer, m_server, count);
    }

    /// What came in on one side goes out on the other; each end is known by where it spoke from last.
    void pass(int in, int out, sockaddr_in &sender, const sockaddr_in &receiver)
    {
        for (;;) {
            sockaddr_in from{};
            socklen_t length = sizeof from;
            const auto count =
                ::recvfrom(in, m_buffer.data(), m_buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
            if (count < 0)
                return;
            sender = from;
            put(out, receiver, count);
        }
    }

    void put(int socket, const sockaddr_in &to, ssize_t count)
    {
        if (std::uniform_real_distribution<>(0, 100)(m_random) < m_loss)
            return;
        m_flights.push_back({Clock::now() + m_delay, socket, to, {m_buffer.data(), std::size_t(count)}});
    }

    sockaddr_in m_server;
    std::chrono::microseconds m_delay;
    double m_loss;
    std::mt19937 m_random;
    int m_listen;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    std::deque<Flight> m_flights;
    std::array<char, 65536> m_buffer{};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fputs("usage: udp_relay SERVER:PORT DELAY_US LOSS_PERCENT SEED\n", stderr);
        return 2;
    }
    Relay relay(addressOf(argv[1]), std::chrono::microseconds(std::atol(argv[2])), std::atof(argv[3]),
        static_cast<unsigned>(std::atol(argv[4])));
    std::printf("ready %d\n", relay.port());
    std::fflush(stdout);
    relay.run();
    return 0;
}
