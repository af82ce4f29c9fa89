#include "base/port_owner.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace netseat {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTcpListening = "0A"; // linux/net/tcp_states.h: TCP_LISTEN

/// The port of "0100007F:0043": the digits after the last colon, in hexadecimal.
std::optional<unsigned> portOf(std::string_view address)
{
    const auto colon = address.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    unsigned port = 0;
    const auto *end = address.data() + address.size();
    const auto parsed = std::from_chars(address.data() + colon + 1, end, port, 16);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(port) : std::nullopt;
}

/// Adds the link texts ("socket:[1234]") of the sockets that hold `port` in one of the kernel's tables (proc(5)).
void collectSockets(const std::string &table, bool tcp, std::uint16_t port, std::vector<std::string> &links)
{
    std::ifstream in(table);
    std::string line;
    std::getline(in, line); // headings
    while (std::getline(in, line)) {
        std::istringstream columns(line);
        std::string slot, local, remote, state, queues, timer, retransmits, user, timeout, inode;
        columns >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> user >> timeout >> inode;
        if (columns && portOf(local) == port && (!tcp || state == kTcpListening))
            links.push_back("socket:[" + inode + "]");
    }
}

bool holdsOneOf(const fs::path &process, const std::vector<std::string> &links)
{
    std::error_code failed; // processes come and go while we look, and most of them may be closed to us
    for (fs::directory_iterator at(process / "fd", failed), end; !failed && at != end; at.increment(failed)) {
        const auto target = fs::read_symlink(at->path(), failed);
        if (!failed && std::ranges::find(links, target.native()) != links.end())
            return true;
        failed.clear();
    }
    return false;
}

std::string nameOf(const fs::path &process)
{
    std::ifstream in(process / "comm");
    std::string name;
    std::getline(in, name);
    for (char &c : name)
        if (c < ' ' || c > '~')
            c = '?'; // any process may call itself anything
    return name.empty() ? "a process" : name;
}

} // namespace

std::optional<std::string> portOwner(bool tcp, std::uint16_t port)
{
    // thread-self: a thread may be in another network namespace than its process.
    const std::string table = std::string("/proc/thread-self/net/") + (tcp ? "tcp" : "udp");
    std::vector<std::string> links;
    collectSockets(table, tcp, port, links);
    collectSockets(table + "6", tcp, port, links);
    if (links.empty())
        return std::nullopt;

    std::error_code failed;
    const auto own = std::to_string(::getpid());
    std::optional<std::string> ourselves;
    for (fs::directory_iterator at("/proc", failed), end; !failed && at != end; at.increment(failed)) {
        const auto pid = at->path().filename().native();
        if (!std::ranges::all_of(pid, [](char c) { return c >= '0' && c <= '9'; }) || !holdsOneOf(at->path(), links))
            continue;
        const auto owner = nameOf(at->path()) + " (pid " + pid + ")";
        if (pid != own)
            return owner;
        ourselves = owner; // a foreign owner is the better news, as several may share a port
    }
    return ourselves;
}

} // namespace netseat
