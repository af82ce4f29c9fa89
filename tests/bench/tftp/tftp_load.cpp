/// Many TFTP clients in one thread, as cheap as they can be, for measuring servers.
///
///   tftp_load --server A.B.C.D:PORT --file NAME --expect PATH [--clients N] [--block B] [--window W] [--patience MS]
///
/// Fetches NAME with all clients at once and compares every block with the file PATH. Block 512 and window 1 are not
/// asked for (RFC 1350). A client repeats its last packet after MS of silence (time-outs are counted) and gives up after ten.
/// With a window, a gap is told at once (RFC 7440, 4). Prints one line of JSON.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Settings {
    sockaddr_in server{};
    std::string file;
    const char *expected = nullptr;
    std::size_t size = 0;
    std::size_t clients = 1;
    std::size_t block = 512;
    unsigned window = 1;
    std::chrono::milliseconds patience{1000};
};

struct Totals {
    std::size_t done = 0;
    std::size_t failed = 0;
    std::size_t timeouts = 0;
    std::size_t granted = 0; ///< block size, as the last client was granted it
    unsigned window = 0;
};

class Client {
public:
    Client(const Settings &settings, Totals &totals)
        : m_settings(settings)
        , m_totals(totals)
        , m_peer(settings.server)
    {
        m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int buffer = 1 << 20; // a whole window of large blocks
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
        sockaddr_in local{};
        local.sin_family = AF_INET;
        if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<sockaddr *>(&local), sizeof local) != 0) {
            std::perror("socket");
            std::exit(1);
        }
        m_last = {'\0', '\1'};
        m_last += settings.file + '\0' + "octet" + '\0';
        if (settings.block != 512)
            m_last += std::string("blksize") + '\0' + std::to_string(settings.block) + '\0';
        if (settings.window != 1)
            m_last += std::string("windowsize") + '\0' + std::to_string(settings.window) + '\0';
    }
    Client(const Client &) = delete;

    int socket() const { return m_socket; }
    bool ended() const { return m_ended; }

    void start(Clock::time_point now) { send(now); }

    void receive(Clock::time_point now)
    {
        static std::array<std::array<char, 65536>, 16> buffers;
        if (m_isConnected && m_window == 1) { // one answer to each packet
            const auto size = ::recv(m_socket, buffers[0].data(), buffers[0].size(), MSG_DONTWAIT);
            if (size >= 0)
                take({buffers[0].data(), static_cast<std::size_t>(size)}, now);
            return;
        }
        std::array<mmsghdr, buffers.size()> messages{};
        std::array<iovec, buffers.size()> parts{};
        std::array<sockaddr_in, buffers.size()> from{};
        const unsigned most = m_window > 1 ? unsigned(buffers.size()) : 1;
        for (unsigned i = 0; i < most; ++i) {
            parts[i] = {buffers[i].data(), buffers[i].size()};
            messages[i].msg_hdr.msg_iov = &parts[i];
            messages[i].msg_hdr.msg_iovlen = 1;
            messages[i].msg_hdr.msg_name = &from[i];
            messages[i].msg_hdr.msg_namelen = sizeof from[i];
        }
        const int count = ::recvmmsg(m_socket, messages.data(), most, MSG_DONTWAIT, nullptr);
        for (int i = 0; i < count && !m_ended; ++i) {
            if (m_tid == 0 && messages[std::size_t(i)].msg_len >= 4) {
                m_tid = from[std::size_t(i)].sin_port;
                m_peer.sin_port = m_tid;
                // From here on the kernel need not look for the way with every packet.
                m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&m_peer), sizeof m_peer) == 0;
            }
            if (from[std::size_t(i)].sin_port == m_tid)
                take({buffers[std::size_t(i)].data(), messages[std::size_t(i)].msg_len}, now);
        }
    }

    void look(Clock::time_point now)
    {
        if (m_ended || now - m_sent < m_settings.patience || now - m_heard < m_settings.patience)
            return;
        ++m_totals.timeouts;
        m_gapTold = false;
        if (++m_silences > 10)
            return end(false);
        send(now);
    }

private:
    void take(std::string_view packet, Clock::time_point now)
    {
        m_heard = now;
        if (packet.size() < 4)
            return;
        const auto number = static_cast<std::uint16_t>(
            static_cast<unsigned char>(packet[2]) << 8 | static_cast<unsigned char>(packet[3]));
        switch (packet[1]) {
        case 3:
            return takeData(number, packet.substr(4), now);
        case 6:
            return takeOptions(packet.substr(2), now);
        default:
            std::fprintf(stderr, "the server says: %s\n", std::string(packet.substr(4)).c_str());
            end(false);
        }
    }

    void takeOptions(std::string_view text, Clock::time_point now)
    {
        std::vector<std::string> words;
        for (std::string word; const char c : text) {
            if (c != '\0') {
                word += c;
                continue;
            }
            words.push_back(std::exchange(word, {}));
        }
        for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
            if (::strcasecmp(words[i].c_str(), "blksize") == 0)
                m_block = std::strtoul(words[i + 1].c_str(), nullptr, 10);
            if (::strcasecmp(words[i].c_str(), "windowsize") == 0)
                m_window = unsigned(std::strtoul(words[i + 1].c_str(), nullptr, 10));
        }
        acknowledge(now);
    }

    void takeData(std::uint16_t number, std::string_view payload, Clock::time_point now)
    {
        const auto ahead = static_cast<std::uint16_t>(number - static_cast<std::uint16_t>(m_received));
        if (ahead != 1) {
            // Once for each gap, and for a doubled last one; the rest of a window with a hole is of no use.
            if ((ahead == 0 && m_received > 0) || (ahead < 0x8000 && !m_gapTold)) {
                m_gapTold = ahead != 0;
                acknowledge(now);
            }
            return;
        }
        const auto offset = m_received * m_block;
        if (payload.size() > m_block || offset + payload.size() > m_settings.size
            || std::memcmp(m_settings.expected + offset, payload.data(), payload.size()) != 0) {
            std::fprintf(stderr, "block %u differs from the file\n", unsigned(number));
            return end(false);
        }
        ++m_received;
        m_silences = 0;
        m_gapTold = false;
        const bool last = payload.size() < m_block;
        if (last || ++m_inWindow >= m_window)
            acknowledge(now);
        if (last)
            end(offset + payload.size() == m_settings.size);
    }

    void acknowledge(Clock::time_point now)
    {
        m_inWindow = 0;
        m_last = {'\0', '\4', char(m_received >> 8 & 0xff), char(m_received & 0xff)};
        send(now);
    }

    void send(Clock::time_point now)
    {
        m_sent = now;
        if (m_isConnected)
            ::send(m_socket, m_last.data(), m_last.size(), 0);
        else
            ::sendto(m_socket, m_last.data(), m_last.size(), 0, reinterpret_cast<sockaddr *>(&m_peer), sizeof m_peer);
    }

    void end(bool good)
    {
        m_ended = true;
        ++(good ? m_totals.done : m_totals.failed);
        m_totals.granted = m_block;
        m_totals.window = m_window;
        ::close(m_socket);
    }

    const Settings &m_settings;
    Totals &m_totals;
    sockaddr_in m_peer;
    in_port_t m_tid = 0;
    int m_socket = -1;
    std::string m_last; ///< the packet to repeat
    std::size_t m_block = 512;
    unsigned m_window = 1;
    unsigned m_inWindow = 0;
    std::uint64_t m_received = 0;
    int m_silences = 0;
    bool m_gapTold = false;
    bool m_ended = false;
    bool m_isConnected = false; ///< to the transfer's port of the server
    Clock::time_point m_sent;
    Clock::time_point m_heard;
};

Settings settingsOf(int argc, char **argv)
{
    std::map<std::string, std::string> words{
        {"--clients", "1"}, {"--block", "512"}, {"--window", "1"}, {"--patience", "1000"}};
    for (int i = 1; i + 1 < argc; i += 2)
        words[argv[i]] = argv[i + 1];
    Settings settings;
    const auto server = words["--server"];
    const auto colon = server.find(':');
    settings.server.sin_family = AF_INET;
    const int expected = ::open(words["--expect"].c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status { };
    if (colon == std::string::npos || expected < 0 || ::fstat(expected, &status) != 0
        || ::inet_pton(AF_INET, server.substr(0, colon).c_str(), &settings.server.sin_addr) != 1) {
        std::fputs("usage: tftp_load --server ADDRESS:PORT --file NAME --expect PATH [--clients N] …\n", stderr);
        std::exit(2);
    }
    settings.server.sin_port = htons(static_cast<std::uint16_t>(std::stoi(server.substr(colon + 1))));
    settings.file = words["--file"];
    settings.size = static_cast<std::size_t>(status.st_size);
    settings.expected = static_cast<const char *>(
        ::mmap(nullptr, std::max<std::size_t>(settings.size, 1), PROT_READ, MAP_SHARED | MAP_POPULATE, expected, 0));
    settings.clients = std::stoul(words["--clients"]);
    settings.block = std::stoul(words["--block"]);
    settings.window = unsigned(std::stoul(words["--window"]));
    settings.patience = std::chrono::milliseconds(std::stol(words["--patience"]));
    return settings;
}

Totals run(const Settings &settings, double &secondsTaken)
{
    Totals totals;
    std::vector<std::unique_ptr<Client>> clients;
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    for (std::size_t i = 0; i < settings.clients; ++i) {
        clients.push_back(std::make_unique<Client>(settings, totals));
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = clients.back().get();
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, clients.back()->socket(), &event);
    }
    const auto begun = Clock::now();
    auto looked = begun;
    for (auto &client : clients)
        client->start(Clock::now());
    std::array<epoll_event, 256> events{};
    while (totals.done + totals.failed < settings.clients) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), 20);
        const auto now = Clock::now();
        for (int i = 0; i < count; ++i)
            if (auto *client = static_cast<Client *>(events[std::size_t(i)].data.ptr); !client->ended())
                client->receive(now);
        if (now - looked < std::chrono::milliseconds(20))
            continue;
        looked = now;
        for (auto &client : clients)
            client->look(now);
    }
    secondsTaken = std::chrono::duration<double>(Clock::now() - begun).count();
    return totals;
}

} // namespace

int main(int argc, char **argv)
{
    const auto settings = settingsOf(argc, argv);
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    double taken = 0;
    const auto totals = run(settings, taken);
    std::printf("{\"seconds\": %.6f, \"mb_per_second\": %.3f, \"done\": %zu, \"failed\": %zu, \"timeouts\": %zu, "
                "\"block\": %zu, \"window\": %u}\n",
        taken, double(totals.done) * double(settings.size) / taken / 1e6, totals.done, totals.failed, totals.timeouts,
        totals.granted, totals.window);
    return 0;
}
