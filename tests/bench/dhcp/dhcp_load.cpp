// Many DHCP clients at one network card, for measurements: four-way exchanges, each of a machine of its own.
//
//   dhcp_load --interface CARD [--relay ADDRESS --server ADDRESS] --machines N [--first N] [--in-flight N] [--step N] [--pxe]
//
// Keeps so many exchanges going until all machines have their address; in flight as many as machines: all are switched
// on in the same instant. Frames go out as from machines without an address, or with --relay as from a relay agent.
// Prints one line of JSON. What is not answered within a second is asked again, as iPXE does.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <set>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kPatience{1000};
constexpr milliseconds kGiveUp{60'000};
constexpr std::size_t kHeaders = 42; // Ethernet, IPv4 and UDP
constexpr std::size_t kBufferSize = 2048;

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

struct Arguments {
    std::string interface;
    std::uint32_t relay = 0; // in host order, as all addresses here
    std::uint32_t server = 0;
    std::uint32_t machines = 500;
    std::uint32_t first = 1;
    std::uint32_t inFlight = 64;
    std::uint32_t step = 1;
    bool pxe = false;
};

struct Machine {
    enum class State { Off, Selecting, Requesting, Bound } state = State::Off;
    Clock::time_point begun;
    Clock::time_point asked;
    std::uint32_t address = 0;
    std::uint32_t server = 0;
};

void put16(std::uint8_t *at, std::uint32_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}
void put32(std::uint8_t *at, std::uint32_t value)
{
    put16(at, value >> 16);
    put16(at + 2, value);
}
std::uint32_t get32(const std::uint8_t *at)
{
    return static_cast<std::uint32_t>(at[0]) << 24 | static_cast<std::uint32_t>(at[1]) << 16
        | static_cast<std::uint32_t>(at[2]) << 8 | at[3];
}

class Load {
public:
    explicit Load(const Arguments &arguments)
        : m_arguments(arguments)
        , m_machines(arguments.machines)
    {
        if (m_arguments.relay != 0)
            openRelay();
        else
            openCard();
        constexpr int kRoom = 64 << 20; // ours must lose nothing
        (void)::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUFFORCE, &kRoom, sizeof kRoom);
        (void)::setsockopt(m_fd, SOL_SOCKET, SO_SNDBUFFORCE, &kRoom, sizeof kRoom);
    }

    void run()
    {
        m_begun = Clock::now();
        while (m_bound < m_arguments.machines) {
            while (m_next < m_arguments.machines && m_next - m_bound < m_arguments.inFlight)
                switchOn(m_next++);
            pollfd ready{m_fd, POLLIN, 0};
            (void)::poll(&ready, 1, 20);
            receive();
            askAgain();
            if (Clock::now() - m_begun > kGiveUp)
                break;
        }
        report();
    }

private:
    void openCard()
    {
        m_fd = ::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, 0);
        // UDP to port 68
        std::array<sock_filter, 6> code{{BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 23), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 17, 0, 3),
            BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 36), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 68, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, kBufferSize), BPF_STMT(BPF_RET | BPF_K, 0)}};
        const sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
        sockaddr_ll here{};
        here.sll_family = AF_PACKET;
        here.sll_protocol = htons(ETH_P_IP);
        here.sll_ifindex = static_cast<int>(::if_nametoindex(m_arguments.interface.c_str()));
        if (m_fd < 0 || ::setsockopt(m_fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0
            || ::bind(m_fd, reinterpret_cast<sockaddr *>(&here), sizeof here) != 0)
            fail("opening a packet socket");
    }

    void openRelay()
    {
        m_fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_port = htons(67);
        here.sin_addr.s_addr = htonl(m_arguments.relay);
        sockaddr_in there = here;
        there.sin_addr.s_addr = htonl(m_arguments.server);
        if (m_fd < 0 || ::bind(m_fd, reinterpret_cast<sockaddr *>(&here), sizeof here) != 0
            || ::connect(m_fd, reinterpret_cast<sockaddr *>(&there), sizeof there) != 0)
            fail("opening a relay's socket");
    }

    void switchOn(std::uint32_t number)
    {
        auto &machine = m_machines[number];
        machine.state = Machine::State::Selecting;
        machine.begun = Clock::now();
        ask(number);
    }

    /// DISCOVER or REQUEST, as its state is.
    void ask(std::uint32_t number)
    {
        auto &machine = m_machines[number];
        machine.asked = Clock::now();
        m_waiting.push_back({machine.asked, number});
        std::array<std::uint8_t, 600> frame{};
        auto *message = frame.data() + kHeaders;
        const std::uint32_t hardware = (m_arguments.first + number) * m_arguments.step;
        message[0] = 1;
        message[1] = 1;
        message[2] = 6;
        message[3] = m_arguments.relay != 0 ? 1 : 0;
        put32(message + 4, number);
        put32(message + 24, m_arguments.relay);
        message[28] = 0x02;
        put32(message + 30, hardware);
        put32(message + 236, 0x63825363);
        auto *option = message + 240;
        const auto add = [&option](std::uint8_t code, std::initializer_list<std::uint8_t> value) {
            *option++ = code;
            *option++ = static_cast<std::uint8_t>(value.size());
            option = std::copy(value.begin(), value.end(), option);
        };
        const bool selecting = machine.state == Machine::State::Selecting;
        add(53, {static_cast<std::uint8_t>(selecting ? 1 : 3)});
        if (!selecting) {
            std::array<std::uint8_t, 4> octets{};
            put32(octets.data(), machine.address);
            add(50, {octets[0], octets[1], octets[2], octets[3]});
            put32(octets.data(), machine.server);
            add(54, {octets[0], octets[1], octets[2], octets[3]});
        }
        add(55, {1, 2, 3, 6, 12, 15, 28, 43, 54, 60, 66, 67, 97});
        add(57, {0x05, 0xc0});
        if (m_arguments.pxe) {
            constexpr char kClass[] = "PXEClient:Arch:00007:UNDI:003016";
            *option++ = 60;
            *option++ = sizeof kClass - 1;
            option = std::copy(kClass, kClass + sizeof kClass - 1, option);
            add(93, {0, 7});
            add(94, {1, 3, 16});
        }
        *option++ = 255;
        const auto size = std::max<std::size_t>(static_cast<std::size_t>(option - message), 300);
        send(frame.data(), size, hardware);
    }

    void send(std::uint8_t *frame, std::size_t size, std::uint32_t hardware)
    {
        if (m_arguments.relay == 0) {
            std::fill_n(frame, 6, std::uint8_t{0xff});
            frame[6] = 0x02;
            put32(frame + 8, hardware);
            put16(frame + 12, ETH_P_IP);
            auto *ip = frame + 14;
            put16(ip, 0x4500);
            put16(ip + 2, static_cast<std::uint32_t>(28 + size));
            put16(ip + 8, 0x4011);
            put32(ip + 16, 0xffffffff);
            std::uint32_t sum = 0;
            for (int i = 0; i < 20; i += 2)
                sum += static_cast<std::uint32_t>(ip[i]) << 8 | ip[i + 1];
            sum = (sum & 0xffff) + (sum >> 16);
            put16(ip + 10, ~(sum + (sum >> 16)));
            put16(ip + 20, 68);
            put16(ip + 22, 67);
            put16(ip + 24, static_cast<std::uint32_t>(8 + size));
            size += kHeaders;
        } else {
            frame += kHeaders;
        }
        while (::send(m_fd, frame, size, 0) < 0) {
            if (errno != EAGAIN && errno != ENOBUFS && errno != ECONNREFUSED)
                fail("sending");
            pollfd room{m_fd, POLLOUT, 0};
            (void)::poll(&room, 1, 1);
        }
        ++m_sent;
    }

    void receive()
    {
        constexpr std::size_t kAtOnce = 64;
        static std::array<std::array<std::uint8_t, kBufferSize>, kAtOnce> octets;
        std::array<iovec, kAtOnce> parts{};
        std::array<mmsghdr, kAtOnce> messages{};
        for (std::size_t i = 0; i < kAtOnce; ++i) {
            parts[i] = {octets[i].data(), kBufferSize};
            messages[i].msg_hdr.msg_iov = &parts[i];
            messages[i].msg_hdr.msg_iovlen = 1;
        }
        const int count = ::recvmmsg(m_fd, messages.data(), kAtOnce, MSG_DONTWAIT, nullptr);
        for (std::size_t i = 0; i < static_cast<std::size_t>(std::max(count, 0)); ++i) {
            const std::size_t skip = m_arguments.relay != 0 ? 0 : kHeaders;
            if (messages[i].msg_len >= skip + 244)
                answered(octets[i].data() + skip, messages[i].msg_len - skip);
        }
    }

    void answered(const std::uint8_t *message, std::size_t size)
    {
        const auto number = get32(message + 4);
        if (message[0] != 2 || number >= m_machines.size())
            return;
        std::uint8_t type = 0;
        std::uint32_t server = 0;
        for (std::size_t at = 240; at + 1 < size && message[at] != 255;) {
            if (message[at] == 0) {
                ++at;
                continue;
            }
            if (message[at] == 53)
                type = message[at + 2];
            if (message[at] == 54)
                server = get32(message + at + 2);
            at += 2u + message[at + 1];
        }
        auto &machine = m_machines[number];
        if (type == 2 && machine.state == Machine::State::Selecting) {
            machine.state = Machine::State::Requesting;
            machine.address = get32(message + 16);
            machine.server = server;
            ask(number);
        } else if (type == 5 && machine.state == Machine::State::Requesting) {
            machine.state = Machine::State::Bound;
            machine.address = get32(message + 16);
            m_times.push_back(Clock::now() - machine.begun);
            ++m_bound;
        } else if (type == 6 && machine.state == Machine::State::Requesting) {
            ++m_refused;
            machine.state = Machine::State::Selecting;
            ask(number);
        }
    }

    void askAgain()
    {
        const auto now = Clock::now();
        while (!m_waiting.empty() && now - m_waiting.front().first >= kPatience) {
            const auto [asked, number] = m_waiting.front();
            m_waiting.pop_front();
            auto &machine = m_machines[number];
            if (machine.state == Machine::State::Bound || machine.asked != asked)
                continue;
            machine.state = Machine::State::Selecting;
            ++m_repeated;
            ask(number);
        }
    }

    void report()
    {
        const double seconds = std::chrono::duration<double>(Clock::now() - m_begun).count();
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double part) {
            if (m_times.empty())
                return 0.0;
            const auto index = static_cast<std::size_t>(part * static_cast<double>(m_times.size() - 1));
            return std::chrono::duration<double, std::milli>(m_times[index]).count();
        };
        std::set<std::uint32_t> addresses;
        for (const auto &machine : m_machines)
            if (machine.state == Machine::State::Bound)
                addresses.insert(machine.address);
        std::printf("{\"bound\": %u, \"addresses\": %zu, \"seconds\": %.4f, \"rate\": %.1f, \"p50_ms\": %.2f, "
                    "\"p99_ms\": %.2f, \"max_ms\": %.2f, \"refused\": %u, \"repeated\": %u, \"sent\": %u}\n",
            m_bound, addresses.size(), seconds, m_bound / seconds, at(0.5), at(0.99), at(1.0), m_refused, m_repeated, m_sent);
    }

    Arguments m_arguments;
    int m_fd = -1;
    std::vector<Machine> m_machines;
    std::deque<std::pair<Clock::time_point, std::uint32_t>> m_waiting;
    std::vector<Clock::duration> m_times;
    Clock::time_point m_begun;
    std::uint32_t m_next = 0;
    std::uint32_t m_bound = 0;
    std::uint32_t m_refused = 0;
    std::uint32_t m_repeated = 0;
    std::uint32_t m_sent = 0;
};

std::uint32_t addressOf(const char *text)
{
    in_addr address{};
    if (::inet_pton(AF_INET, text, &address) != 1)
        fail(text);
    return ntohl(address.s_addr);
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--pxe") {
            arguments.pxe = true;
            continue;
        }
        const char *value = ++i < argc ? argv[i] : "";
        const auto number = static_cast<std::uint32_t>(std::strtoul(value, nullptr, 10));
        if (name == "--interface")
            arguments.interface = value;
        else if (name == "--relay")
            arguments.relay = addressOf(value);
        else if (name == "--server")
            arguments.server = addressOf(value);
        else if (name == "--machines")
            arguments.machines = number;
        else if (name == "--first")
            arguments.first = number;
        else if (name == "--in-flight")
            arguments.inFlight = number;
        else if (name == "--step")
            arguments.step = number;
        else {
            std::fprintf(stderr, "dhcp_load: what is %s?\n", name.c_str());
            return 2;
        }
    }
    Load(arguments).run();
    return 0;
}
