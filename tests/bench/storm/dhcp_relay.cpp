#include "dhcp_relay.h"

#include <algorithm>
#include <cstring>
#include <sys/socket.h>

namespace storm {

namespace {

constexpr std::size_t kOptions = 240; // octets before them
constexpr std::array<std::uint8_t, 4> kMagic{0x63, 0x82, 0x53, 0x63};
constexpr std::uint8_t kDiscover = 1, kOffer = 2, kRequest = 3, kAck = 5, kNak = 6;

using Packet = std::vector<std::uint8_t>;

void add(Packet &packet, std::uint8_t code, const std::string &value)
{
    packet.push_back(code);
    packet.push_back(static_cast<std::uint8_t>(value.size()));
    packet.insert(packet.end(), value.begin(), value.end());
}

std::string octets(in_addr address)
{
    return {reinterpret_cast<const char *>(&address), sizeof address};
}

std::map<std::uint8_t, std::string> optionsOf(std::span<const std::uint8_t> packet)
{
    std::map<std::uint8_t, std::string> options;
    for (std::size_t at = kOptions; at + 1 < packet.size() && packet[at] != 0xff;) {
        if (packet[at] == 0) {
            ++at;
            continue;
        }
        const std::size_t length = packet[at + 1];
        if (at + 2 + length > packet.size())
            break;
        options[packet[at]].append(reinterpret_cast<const char *>(&packet[at + 2]), length);
        at += 2 + length;
    }
    return options;
}

in_addr addressIn(const std::string &option)
{
    in_addr address{};
    if (option.size() >= sizeof address)
        std::memcpy(&address, option.data(), sizeof address);
    return address;
}

} // namespace

std::string text(const Mac &mac)
{
    std::array<char, 18> digits{};
    std::snprintf(
        digits.data(), digits.size(), "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
    return digits.data();
}

DhcpRelay::DhcpRelay(Reactor &reactor, Counters &counters, in_addr own, in_addr server)
    : Watcher(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    , m_counters(counters)
    , m_own(own)
{
    m_server.sin_family = AF_INET;
    m_server.sin_port = htons(67);
    m_server.sin_addr = server;
    sockaddr_in here = m_server;
    here.sin_addr = own;
    askForStamps(fd);
    const int buffer = 4 << 20; // what is lost shall be the server's fault, not ours
    (void)::setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer);
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
        fail("port 67 can't be used here");
    reactor.watch(*this, EPOLLIN);
}

void DhcpRelay::ask(const Mac &mac, Asker asker, Done done)
{
    const auto id = m_nextId++;
    auto &exchange = m_exchanges[id];
    exchange.mac = mac;
    exchange.asker = asker;
    exchange.done = std::move(done);
    send(id, exchange);
}

void DhcpRelay::send(std::uint32_t id, Exchange &exchange)
{
    Packet packet(kOptions);
    packet[0] = 1; // BOOTREQUEST
    packet[1] = 1; // Ethernet
    packet[2] = 6;
    packet[3] = 1; // through one relay
    const auto networkId = htonl(id);
    std::memcpy(&packet[4], &networkId, sizeof networkId);
    std::memcpy(&packet[24], &m_own, sizeof m_own);
    std::ranges::copy(exchange.mac, packet.begin() + 28);
    std::ranges::copy(kMagic, packet.begin() + 236);
    add(packet, 53, std::string(1, static_cast<char>(exchange.requests ? kRequest : kDiscover)));
    add(packet, 55, {1, 3, 6, 7, 12, 15, 17, 26, 43, 60, 66, 67, 119, char(128), char(175), char(203)});
    if (exchange.asker != Asker::System) {
        add(packet, 60, "PXEClient:Arch:00000:UNDI:002001");
        add(packet, 93, std::string(2, '\0'));
        add(packet, 94, {1, 2, 1});
    }
    if (exchange.asker == Asker::Ipxe) {
        add(packet, 77, "iPXE");
        add(packet, 175, {char(177), 5, 1, 0x1a, char(0xf4), 0x10, 0, 19, 1, 1, 23, 1, 1, 33, 1, 1});
    }
    if (exchange.requests) {
        add(packet, 50, octets(exchange.offered));
        add(packet, 54, octets(exchange.by));
    }
    packet.push_back(0xff);
    exchange.due = Clock::now() + exchange.wait;
    exchange.asked = systemNow();
    (void)::sendto(fd, packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr *>(&m_server), sizeof m_server);
}

void DhcpRelay::ready(std::uint32_t)
{
    std::array<std::uint8_t, 2048> packet{};
    for (;;) {
        Moment arrived{};
        const auto got = receiveStamped(fd, std::as_writable_bytes(std::span(packet)), arrived);
        if (got < 0)
            return;
        onReply(std::span(packet).first(static_cast<std::size_t>(got)), arrived);
    }
}

void DhcpRelay::onReply(std::span<const std::uint8_t> packet, Moment arrived)
{
    if (packet.size() < kOptions || packet[0] != 2)
        return;
    std::uint32_t id = 0;
    std::memcpy(&id, &packet[4], sizeof id);
    id = ntohl(id);
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return;
    auto &exchange = found->second;
    auto options = optionsOf(packet);
    const auto type = options[53].empty() ? 0 : static_cast<std::uint8_t>(options[53][0]);
    if (type == kNak)
        fail("DHCP refuses " + text(exchange.mac));
    if (type == kOffer && !exchange.requests) {
        m_counters.latencies.note(Stage::Offer, exchange.asked, arrived);
        exchange.requests = true;
        std::memcpy(&exchange.offered, &packet[16], sizeof exchange.offered);
        exchange.by = addressIn(options[54]);
        exchange.wait = std::chrono::milliseconds(1000);
        return send(id, exchange);
    }
    if (type != kAck || !exchange.requests)
        return;
    m_counters.latencies.note(Stage::Ack, exchange.asked, arrived);
    Given given;
    std::memcpy(&given.address, &packet[16], sizeof given.address);
    given.file = options[67].empty() ? std::string(reinterpret_cast<const char *>(&packet[108]), 128) : options[67];
    given.file = given.file.c_str(); // up to its NUL
    given.rootPath = options[17];
    given.initiator = options[203];
    const auto done = std::move(exchange.done);
    m_exchanges.erase(found);
    done(given);
}

void DhcpRelay::tick(Clock::time_point now)
{
    for (auto &[id, exchange] : m_exchanges) {
        if (now < exchange.due)
            continue;
        exchange.wait *= 2;
        if (exchange.wait > std::chrono::seconds(32))
            fail("DHCP does not answer " + text(exchange.mac));
        ++m_counters.dhcpResent;
        send(id, exchange);
    }
}

} // namespace storm
