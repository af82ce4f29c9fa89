/// The bound: the same octets over loopback TCP by bare sendfile, without any protocol worth the name. A request is an
/// offset and a length; the answer a header as long as a PDU's, then the data.
///
///   sendfile_bound serve FILE [copy]                            prints "ready PORT"; ends when its standard input does
///   sendfile_bound load --portal 127.0.0.1:PORT --size OCTETS [--random] [--depth D] [--sessions S] [--seconds T]
///
/// With "copy" the server reads into memory and sends from there, as the target does: what sendfile would spare it. The
/// load prints the JSON object of iscsi_load.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <random>
#include <string>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Request {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};
using Header = std::array<char, 48>;

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

bool receiveAll(int fd, void *into, std::size_t size)
{
    for (auto *at = static_cast<char *>(into); size > 0;) {
        const auto got = ::recv(fd, at, size, 0);
        if (got <= 0)
            return false;
        at += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

void serveCopies(int fd, int file)
{
    Header header{};
    std::vector<char> buffer(std::size_t{256} * 1024);
    for (Request request; receiveAll(fd, &request, sizeof request);) {
        bool first = true;
        for (std::uint64_t done = 0; done < request.size;) {
            iovec into{buffer.data(), std::min<std::size_t>(buffer.size(), request.size - done)};
            const auto at = static_cast<off_t>(request.offset + done);
            auto got = ::preadv2(file, &into, 1, at, RWF_NOWAIT);
            if (got <= 0)
                got = ::preadv(file, &into, 1, at);
            if (got <= 0)
                fail("reading the file");
            std::array<iovec, 2> out{
                iovec{header.data(), header.size()}, {buffer.data(), static_cast<std::size_t>(got)}};
            msghdr message{};
            message.msg_iov = first ? out.data() : out.data() + 1;
            message.msg_iovlen = first ? 2 : 1;
            if (::sendmsg(fd, &message, MSG_NOSIGNAL | MSG_WAITALL) < 0)
                break;
            done += static_cast<std::uint64_t>(got);
            first = false;
        }
    }
    ::close(fd);
}

void serveOne(int fd, int file)
{
    const Header header{};
    for (Request request; receiveAll(fd, &request, sizeof request);) {
        if (::send(fd, header.data(), header.size(), MSG_MORE | MSG_NOSIGNAL) < 0)
            break;
        auto at = static_cast<off_t>(request.offset);
        for (auto left = request.size; left > 0;) {
            const auto sent = ::sendfile(fd, file, &at, left);
            if (sent <= 0)
                break;
            left -= static_cast<std::uint64_t>(sent);
        }
    }
    ::close(fd);
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void setNoDelay(int fd)
{
    const int one = 1;
    (void)::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

int serve(const char *name, bool copies)
{
    std::signal(SIGPIPE, SIG_IGN); // a load that ends in the middle of an answer
    const int file = ::open(name, O_RDONLY | O_CLOEXEC);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t length = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (file < 0 || ::bind(listener, any, length) != 0 || ::listen(listener, 64) != 0
        || ::getsockname(listener, any, &length) != 0)
        fail("serve");
    std::printf("ready %u\n", static_cast<unsigned>(ntohs(address.sin_port)));
    std::fflush(stdout);
    std::thread([] { // ends with whoever started it
        char octet = 0;
        while (::read(STDIN_FILENO, &octet, 1) > 0) { }
        std::_Exit(0);
    })
        .detach();
    for (;;) {
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            fail("accept");
        setNoDelay(fd);
        std::thread(copies ? serveCopies : serveOne, fd, file).detach();
    }
}

struct Options {
    std::uint16_t port = 0;
    std::size_t size = 4096;
    int depth = 1;
    std::size_t sessions = 1;
    double seconds = 3;
    bool random = false;
    std::uint64_t octets = std::uint64_t{256} << 20U;
};

struct Session {
    int fd = -1;
    std::vector<Clock::time_point> sent; ///< of those under way, oldest first
    std::uint64_t next = 0;
    std::mt19937_64 random;
};

void ask(Session &session, const Options &options)
{
    const auto places = options.octets / options.size;
    const auto place = options.random ? session.random() % places : session.next++ % places;
    const Request request{place * options.size, options.size};
    session.sent.push_back(Clock::now());
    if (::send(session.fd, &request, sizeof request, MSG_NOSIGNAL) != sizeof request)
        fail("asking");
}

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 2; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--random") {
            options.random = true;
            continue;
        }
        if (i + 1 == argc)
            fail(name.c_str());
        const std::string value = argv[++i];
        if (name == "--portal")
            options.port = static_cast<std::uint16_t>(std::stoul(value.substr(value.find(':') + 1)));
        else if (name == "--size")
            options.size = std::stoul(value);
        else if (name == "--depth")
            options.depth = std::stoi(value);
        else if (name == "--sessions")
            options.sessions = std::stoul(value);
        else if (name == "--seconds")
            options.seconds = std::stod(value);
        // what only iSCSI needs is no business of ours
    }
    return options;
}

std::vector<Session> connectAll(const Options &options)
{
    std::vector<Session> sessions(options.sessions);
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        auto &session = sessions[i];
        session.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto address = loopback(options.port);
        if (::connect(session.fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            fail("connect");
        setNoDelay(session.fd);
        session.random.seed(i + 1);
        for (int d = 0; d < options.depth; ++d)
            ask(session, options);
    }
    return sessions;
}

int load(const Options &options)
{
    auto sessions = connectAll(options);
    std::vector<double> micros;
    std::vector<char> buffer(options.size);
    std::vector<pollfd> fds(sessions.size());
    const auto start = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
    while (elapsed() < options.seconds) {
        for (std::size_t i = 0; i < sessions.size(); ++i)
            fds[i] = {sessions[i].fd, POLLIN, 0};
        if (::poll(fds.data(), fds.size(), 30'000) <= 0)
            fail("no answer");
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            if (fds[i].revents == 0)
                continue;
            auto &session = sessions[i];
            Header header{};
            if (!receiveAll(session.fd, header.data(), header.size())
                || !receiveAll(session.fd, buffer.data(), buffer.size()))
                fail("reading");
            micros.push_back(std::chrono::duration<double, std::micro>(Clock::now() - session.sent.front()).count());
            session.sent.erase(session.sent.begin());
            ask(session, options);
        }
    }
    const auto seconds = elapsed();
    const auto percentile = [&](double share) {
        const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(micros.size() - 1));
        std::nth_element(micros.begin(), micros.begin() + at, micros.end());
        return micros[static_cast<std::size_t>(at)];
    };
    if (micros.empty())
        fail("nothing came");
    const auto iops = static_cast<double>(micros.size()) / seconds;
    std::printf("{\"iops\": %.1f, \"mib_per_second\": %.1f, \"p50_us\": %.1f, \"p99_us\": %.1f, \"commands\": %zu, "
                "\"slowest_session_share\": 1.0}\n",
        iops, iops * static_cast<double>(options.size) / 1048576.0, percentile(0.5), percentile(0.99), micros.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if ((argc == 3 || argc == 4) && std::strcmp(argv[1], "serve") == 0)
        return serve(argv[2], argc == 4);
    if (argc > 2 && std::strcmp(argv[1], "load") == 0)
        return load(parse(argc, argv));
    std::fprintf(stderr, "usage: sendfile_bound serve FILE [copy] | load --portal ADDRESS:PORT --size OCTETS …\n");
    return 2;
}
