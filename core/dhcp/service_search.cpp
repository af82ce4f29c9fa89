#include "dhcp/service_search.h"

#include "base/port_owner.h"
#include "base/unique_fd.h"
#include "dhcp/service_card.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <random>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace netseat::dhcp {

namespace {

constexpr std::size_t kMostAnswers = 256; // a network full of answers tells no more than this

Error bindError(const ProbeOptions &options, int errnoValue)
{
    const auto what = "Looking for DHCP servers on " + options.interface;
    if (errnoValue == EACCES || errnoValue == EPERM)
        return {Error::Code::Denied, what + " needs more rights: port 68 is below 1024 (CAP_NET_BIND_SERVICE)."};
    if (errnoValue == EADDRINUSE) {
        const auto owner = portOwner(false, options.clientPort);
        return {Error::Code::Conflict,
            what + " needs UDP port 68, which " + owner.value_or("another program") + " holds: end that, then try again."};
    }
    return systemError(what, errnoValue);
}

Result<UniqueFd> openProbe(const ProbeOptions &options)
{
    UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError("Opening a UDP socket", errno);
    const int on = 1;
    // This host's own DHCP client may have the port: broadcasts come to both.
    (void)::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::setsockopt(socket.get(), SOL_SOCKET, SO_BROADCAST, &on, sizeof on) != 0)
        return systemError("Allowing broadcasts", errno);
    if (::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, options.interface.c_str(),
            static_cast<socklen_t>(options.interface.size()))
        != 0)
        return systemError("Looking for DHCP servers on " + options.interface, errno);
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(options.clientPort);
    here.sin_addr.s_addr = htonl(INADDR_ANY);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        return bindError(options, errno);
    return socket;
}

Result<void> ask(
    int socket, const ProbeOptions &options, const MacAddress &own, const std::map<std::uint32_t, ProbeKind> &questions)
{
    sockaddr_in everybody{};
    everybody.sin_family = AF_INET;
    everybody.sin_port = htons(options.serverPort);
    everybody.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    for (const auto &[transaction, kind] : questions) {
        const auto message = probeMessage(kind, own, transaction);
        if (::sendto(socket, message.data(), message.size(), 0, reinterpret_cast<const sockaddr *>(&everybody),
                sizeof everybody)
            < 0)
            return systemError("Asking for DHCP servers on " + options.interface, errno);
    }
    return {};
}

void collect(int socket, const std::map<std::uint32_t, ProbeKind> &questions, std::vector<ServerAnswer> &answers)
{
    std::array<std::byte, 2048> buffer{};
    while (answers.size() < kMostAnswers) {
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const auto length =
            ::recvfrom(socket, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
        if (length < 0)
            return;
        const auto answer = probeAnswer({buffer.data(), static_cast<std::size_t>(length)},
            Ipv4Address{ntohl(from.sin_addr.s_addr)}, questions);
        if (answer && std::ranges::find(answers, *answer) == answers.end())
            answers.push_back(*answer);
    }
}

} // namespace

Result<std::vector<ServerAnswer>> probeServers(const ProbeOptions &options)
{
    const auto own = hardwareAddress(options.interface);
    if (!own)
        return own.error();
    auto socket = openProbe(options);
    if (!socket)
        return socket.error();
    std::map<std::uint32_t, ProbeKind> questions;
    std::random_device random;
    for (const auto kind : {ProbeKind::System, ProbeKind::Bios, ProbeKind::Uefi, ProbeKind::Ipxe})
        questions.emplace(random(), kind);
    if (auto done = ask(socket->get(), options, *own, questions); !done)
        return done.error();

    std::vector<ServerAnswer> answers;
    const auto begin = std::chrono::steady_clock::now();
    bool askedAgain = false; // a datagram may get lost
    for (auto now = begin; now - begin < options.wait; now = std::chrono::steady_clock::now()) {
        if (options.cancelled())
            return Error{Error::Code::Cancelled, "The search for DHCP servers was ended."};
        if (!std::exchange(askedAgain, now - begin >= options.wait / 4) && now - begin >= options.wait / 4)
            (void)ask(socket->get(), options, *own, questions);
        pollfd ready{socket->get(), POLLIN, 0};
        constexpr int kStep = 50; // milliseconds
        if (::poll(&ready, 1, kStep) > 0)
            collect(socket->get(), questions, answers);
    }
    return answers;
}

} // namespace netseat::dhcp
