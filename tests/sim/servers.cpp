#include "servers.h"

#include "boot/script.h"

namespace netseat::sim {

namespace {

constexpr milliseconds kHttpTime{40};

bool isLoader(std::string_view file)
{
    static const std::set<std::string, std::less<>> kFiles{"undionly.kpxe", "ipxe.pxe", "snponly.efi", "ipxe.efi",
        "snponly-arm64.efi", "bootcode.bin", "special.efi"};
    return kFiles.contains(file);
}

/// The other server: all addresses, no boot files, nobody registered.
Snapshot foreignInventory(const Inventory &ours)
{
    auto inventory = std::make_shared<Inventory>();
    inventory->network = ours.network;
    inventory->network.dhcp = DhcpMode::Full;
    inventory->network.unknown = UnknownPolicy::AddressOnly;
    inventory->network.subnets.clear();
    return inventory;
}

std::vector<dhcp::Link> secondCard()
{
    return {{.interface = "eth2", .address = kServerOnSecond}};
}

} // namespace

ByteVector contentOf(std::string_view file)
{
    std::uint32_t state = 1;
    for (const char c : file)
        state = state * 31 + static_cast<unsigned char>(c);
    ByteVector content(6000 + state % 9000);
    for (auto &octet : content) {
        state = state * 1'664'525 + 1'013'904'223;
        octet = static_cast<std::byte>(state >> 24);
    }
    return content;
}

/// A loader's content, from memory.
class Servers::Memory : public tftp::ByteSource {
public:
    explicit Memory(ByteVector content)
        : m_content(std::move(content))
    {
    }
    std::optional<std::uint64_t> size() const override { return m_content.size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override
    {
        const auto at = std::min<std::size_t>(offset, m_content.size());
        const auto count = std::min(into.size(), m_content.size() - at);
        std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        return count;
    }

private:
    ByteVector m_content;
};

struct Servers::Transfer {
    Transfer(ByteVector content, const tftp::Options &asked)
        : file(std::move(content))
        , transfer(file, asked)
    {
    }
    Memory file;
    tftp::ReadTransfer transfer;
    Ipv4Address client;
    std::uint16_t clientPort = 0;
    Ipv4Address server;
    std::uint16_t port = 0; ///< our transfer identifier
    MacAddress mac;
    bool over = false;
};

Servers::Servers(World &world, Inventory inventory)
    : m_world(world)
    , m_inventory(std::make_shared<const Inventory>(std::move(inventory)))
    , m_engine({.address = kServer, .furtherLinks = secondCard()}, m_inventory, world.now(), world.wall())
{
    if (m_inventory->network.dhcp == DhcpMode::Proxy)
        m_foreign.emplace(dhcp::Engine::Config{.address = kForeignServer}, foreignInventory(*m_inventory), world.now(),
            world.wall());
}

void Servers::send(const Host &from, const Datagram &datagram)
{
    const bool toDhcp = datagram.port == kServerPort || datagram.port == kProxyPort;
    if (!toDhcp) {
        ++m_costs.tftp;
        m_world.carry([this, datagram] { onTftp(datagram); });
        return;
    }
    ++m_costs.requests;
    const bool everybody = datagram.destination.bits == 0xffffffff;
    if (from.segment() == Segment::BehindRelay && everybody) {
        m_world.carry([this, datagram] { relay(datagram); });
        return;
    }
    const auto socket = datagram.port == kProxyPort ? dhcp::Socket::Proxy : dhcp::Socket::Server;
    const std::size_t link = from.segment() == Segment::SecondCard ? 1 : 0;
    const auto own = link == 1 ? kServerOnSecond : kServer;
    if (everybody || datagram.destination == own)
        m_world.carry([this, datagram, socket, link] { ask(m_engine, datagram, socket, link); });
    const bool foreign = m_foreign && link == 0 && socket == dhcp::Socket::Server;
    if (foreign && (everybody || datagram.destination == kForeignServer))
        m_world.carry([this, datagram] { ask(*m_foreign, datagram, dhcp::Socket::Server, 0); });
}

void Servers::ask(dhcp::Engine &engine, const Datagram &datagram, dhcp::Socket socket, std::size_t link)
{
    const auto out = engine.handle({.bytes = datagram.bytes,
                                       .socket = socket,
                                       .link = link,
                                       .source = datagram.source,
                                       .sourcePort = datagram.sourcePort},
        m_world.now(), m_world.wall());
    if (&engine == &m_engine) {
        m_addressesGiven += out.addressesGiven.size();
        m_bootsBegun.insert(out.bootsBegun.begin(), out.bootsBegun.end());
    }
    const auto own = &engine != &m_engine ? kForeignServer : link == 1 ? kServerOnSecond : kServer;
    for (const auto &reply : out.replies)
        answer(engine, reply, own);
}

void Servers::answer(const dhcp::Engine &engine, const dhcp::Reply &reply, Ipv4Address from)
{
    const auto packet = dhcp::decode(reply.bytes);
    if (!packet)
        return;
    if (&engine == &m_engine) {
        ++m_costs.replies;
        m_costs.refusals += packet->type() == dhcp::MessageType::Nak;
    }
    if (reply.destination == kRelay) {
        m_world.carry([this, bytes = reply.bytes] { relayBack(bytes); });
        return;
    }
    const auto host = m_hosts.find(reply.mac);
    if (host == m_hosts.end())
        return;
    // A broadcast is heard on its own segment; a unicast by the machine that answers ARP for it when it arrives.
    const auto heard = reply.link == 1 ? Segment::SecondCard : Segment::Main;
    const bool routed = host->second->segment() == Segment::BehindRelay && !reply.broadcast;
    if (host->second->segment() != heard && !routed)
        return;
    deliver(*host->second,
        {.bytes = reply.bytes,
            .source = from,
            .sourcePort = reply.from == dhcp::Socket::Proxy ? kProxyPort : kServerPort,
            .destination = reply.destination,
            .port = reply.port});
}

/// A relay agent (RFC 1542, 4.1) that tells the port (RFC 3046).
void Servers::relay(const Datagram &datagram)
{
    auto packet = dhcp::decode(datagram.bytes);
    if (!packet)
        return;
    packet->relayAddress = kRelay;
    ++packet->hops;
    packet->options.setText(dhcp::Code::RelayAgent, std::string("\x01\x06", 2) + "port-" + char('a' + packet->clientMac.octets[5] % 26));
    Datagram relayed{.bytes = dhcp::encode(*packet, dhcp::kLargestMessage),
        .source = kRelay,
        .sourcePort = kServerPort,
        .destination = kServer,
        .port = kServerPort};
    m_world.carry([this, relayed] { ask(m_engine, relayed, dhcp::Socket::Server, 0); });
}

void Servers::relayBack(const ByteVector &bytes)
{
    auto packet = dhcp::decode(bytes);
    if (!packet || packet->relayAddress != kRelay || packet->options.list().back().code != dhcp::Code::RelayAgent)
        return; // RFC 3046, 2.1: a reply without what was put in is not for this relay
    packet->options.erase(dhcp::Code::RelayAgent);
    const auto host = m_hosts.find(packet->clientMac);
    if (host == m_hosts.end() || host->second->segment() != Segment::BehindRelay)
        return;
    deliver(*host->second,
        {.bytes = dhcp::encode(*packet, dhcp::kLargestMessage),
            .source = kServer,
            .sourcePort = kServerPort,
            .destination = {0xffffffff},
            .port = kClientPort});
}

void Servers::deliver(Host &host, Datagram datagram)
{
    m_world.carry([&host, datagram = std::move(datagram)] {
        if (datagram.destination.bits == 0xffffffff || datagram.destination == host.address())
            host.receive(datagram);
    });
}

void Servers::fetch(
    const Host &from, const std::string &url, std::function<void(std::optional<std::string>)> done)
{
    const auto own = from.segment() == Segment::SecondCard ? kServerOnSecond : kServer;
    const auto base = "http://" + own.toString();
    std::optional<std::string> body;
    constexpr std::string_view kScript = "/boot.ipxe?mac=";
    constexpr std::string_view kFiles = "/files/";
    const auto path = url.starts_with(base) ? url.substr(base.size()) : std::string();
    if (path.starts_with(kScript)) {
        if (const auto mac = MacAddress::parse(path.substr(kScript.size())))
            body = boot::script(*m_inventory, *mac, {.address = own}).text;
    } else if (path.starts_with(kFiles) && isLoader(path.substr(kFiles.size()))) {
        body = std::string(textOf(contentOf(path.substr(kFiles.size()))));
    }
    m_world.after(kHttpTime, [body, done = std::move(done)] { done(body); });
}

void Servers::onTftp(const Datagram &datagram)
{
    const auto packet = tftp::decode(datagram.bytes);
    if (!packet)
        return;
    const auto key = std::pair(datagram.source, datagram.sourcePort);
    const auto found = m_transfers.find(key);
    if (datagram.port != kTftpPort) {
        if (found == m_transfers.end() || found->second->port != datagram.port || found->second->over)
            return;
        tftp::Outbox out;
        const auto transfer = found->second;
        transfer->transfer.onPacket(*packet, m_world.now(), out);
        carryOut(transfer, out);
        return;
    }
    const auto *request = std::get_if<tftp::ReadRequest>(&*packet);
    if (!request || (found != m_transfers.end() && !found->second->over))
        return; // a request that comes twice begins one transfer
    const auto client = std::ranges::find_if(
        m_hosts, [&](const auto &entry) { return entry.second->address() == datagram.source; });
    if (client == m_hosts.end() || !isLoader(request->file))
        return;
    auto transfer = std::make_shared<Transfer>(contentOf(request->file), request->options);
    transfer->client = datagram.source;
    transfer->clientPort = datagram.sourcePort;
    transfer->server = datagram.destination;
    transfer->port = m_nextPort++;
    transfer->mac = client->first;
    m_transfers[key] = transfer;
    tftp::Outbox out;
    transfer->transfer.start(m_world.now(), out);
    carryOut(transfer, out);
}

void Servers::carryOut(const std::shared_ptr<Transfer> &transfer, const tftp::Outbox &out)
{
    for (std::size_t i = 0; i < out.datagrams.size(); ++i) {
        const auto bytes = out.datagrams[i];
        ++m_costs.tftp;
        deliver(*m_hosts.at(transfer->mac),
            {.bytes = ByteVector(bytes.begin(), bytes.end()),
                .source = transfer->server,
                .sourcePort = transfer->port,
                .destination = transfer->client,
                .port = transfer->clientPort});
    }
    if (out.finished)
        transfer->over = true;
    else
        watch(transfer);
}

void Servers::watch(const std::shared_ptr<Transfer> &transfer)
{
    const auto deadline = transfer->transfer.deadline();
    const auto pause = std::chrono::ceil<milliseconds>(deadline - m_world.now());
    m_world.after(pause, [this, transfer, deadline] {
        if (transfer->over || transfer->transfer.deadline() != deadline)
            return; // something came in the meantime, with a deadline of its own
        tftp::Outbox out;
        transfer->transfer.onDeadline(m_world.now(), out);
        carryOut(transfer, out);
    });
}

} // namespace netseat::sim
