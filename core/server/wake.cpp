#include "server/wake.h"

#include "base/unique_fd.h"

#include <algorithm>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace netseat::server {

namespace {

constexpr std::uint16_t kDiscardPort = 9; // any will do: the card looks for the octets only
constexpr Ipv4Address kEverybody{0xffffffff};

Result<void> sendTo(const ByteVector &packet, const WakeTarget &target)
{
    const auto where = target.interface.empty() ? target.address.toString() : target.interface;
    const auto what = "Waking machines through " + where;
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    if (!socket || ::setsockopt(socket.get(), SOL_SOCKET, SO_BROADCAST, &on, sizeof on) != 0)
        return systemError(what, errno);
    if (!target.interface.empty()
        && ::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, target.interface.c_str(),
               static_cast<socklen_t>(target.interface.size()))
            != 0)
        return systemError(what, errno);
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(kDiscardPort);
    there.sin_addr.s_addr = htonl(target.address.bits);
    if (::sendto(socket.get(), packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr *>(&there), sizeof there)
        < 0)
        return systemError(what, errno);
    return {};
}

} // namespace

ByteVector magicPacket(const MacAddress &mac)
{
    constexpr int kCopies = 16;
    ByteVector packet(6, std::byte{0xff});
    for (int i = 0; i < kCopies; ++i)
        for (const auto octet : mac.octets)
            packet.push_back(std::byte{octet});
    return packet;
}

std::vector<WakeTarget> wakeTargets(const NetworkSettings &network, const std::optional<Ipv4Address> &clientAddress)
{
    std::vector<WakeTarget> targets;
    if (!network.interface.empty())
        targets.push_back({network.interface, kEverybody});
    for (const Subnet &subnet : network.subnets) {
        const bool known = std::ranges::find(targets, subnet.interface, &WakeTarget::interface) != targets.end();
        if (!subnet.interface.empty() && !known)
            targets.push_back({subnet.interface, kEverybody});
        else if (subnet.interface.empty() && clientAddress && subnet.network.contains(*clientAddress))
            targets.push_back({{}, subnet.network.broadcast()});
    }
    return targets;
}

Result<void> sendWake(const MacAddress &mac, const std::vector<WakeTarget> &targets)
{
    if (targets.empty())
        return Error{Error::Code::Invalid, "No network card is chosen in the network settings: there is nothing to wake through."};
    const auto packet = magicPacket(mac);
    std::string problems;
    bool sent = false;
    for (const WakeTarget &target : targets) {
        if (auto done = sendTo(packet, target); done)
            sent = true;
        else
            problems += (problems.empty() ? "" : " ") + done.error().message;
    }
    return sent ? Result<void>() : Error{Error::Code::Io, problems};
}

void WakeList::add(ClientId client, const MacAddress &mac, TimePoint now)
{
    if (m_sleepers.contains(mac))
        return;
    m_last = std::max(now, m_sleepers.empty() ? now : m_last + kApart);
    m_sleepers.emplace(mac, Sleeper{.client = client, .at = m_last});
}

std::vector<WakeList::Due> WakeList::due(TimePoint now)
{
    std::vector<std::pair<TimePoint, Due>> found;
    for (auto &[mac, sleeper] : m_sleepers) {
        const bool again = sleeper.sent == 1 && now >= sleeper.at + kAgain;
        if (!again && (sleeper.sent > 0 || now < sleeper.at))
            continue;
        ++sleeper.sent;
        found.push_back({sleeper.at, {sleeper.client, mac, again}});
    }
    std::ranges::sort(found, {}, &std::pair<TimePoint, Due>::first);
    std::vector<Due> list;
    for (auto &[at, one] : found)
        list.push_back(one);
    return list;
}

std::optional<milliseconds> WakeList::heard(const MacAddress &mac, TimePoint now)
{
    const auto found = m_sleepers.find(mac);
    if (found == m_sleepers.end() || found->second.sent == 0)
        return std::nullopt; // it woke up by itself: the packet still comes, and does no harm
    const auto took = std::chrono::duration_cast<milliseconds>(now - found->second.at);
    m_sleepers.erase(found);
    return took;
}

std::vector<WakeList::Due> WakeList::overdue(TimePoint now)
{
    std::vector<Due> late;
    for (auto at = m_sleepers.begin(); at != m_sleepers.end();) {
        if (at->second.sent > 0 && now >= at->second.at + kPatience) {
            late.push_back({at->second.client, at->first, false});
            at = m_sleepers.erase(at);
        } else {
            ++at;
        }
    }
    return late;
}

} // namespace netseat::server
