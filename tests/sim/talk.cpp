#include "talk.h"

namespace netseat::sim {

using dhcp::Code;
using dhcp::MessageType;
using dhcp::Packet;

namespace {

constexpr Ipv4Address kEverybody{0xffffffff};
constexpr milliseconds kProxyWait{2000}; // iPXE, src/config/dhcp.h: DHCP_DISC_PROXY_TIMEOUT_SEC
constexpr std::array kRequestPatience{milliseconds(1000), milliseconds(2000), milliseconds(4000), milliseconds(8000)};
constexpr std::array kBootServerPatience{
    milliseconds(1000), milliseconds(2000), milliseconds(3000), milliseconds(4000)};

bool isPxe(const Packet &packet)
{
    return packet.options.text(Code::VendorClass).starts_with("PXEClient");
}

std::optional<Bytes> vendor(const Packet &packet, std::uint8_t code)
{
    const auto *value = packet.options.find(Code::VendorInformation);
    return value ? dhcp::subOption(*value, code) : std::nullopt;
}

bool ipxeFlag(const Packet &packet, std::uint8_t code)
{
    const auto *value = packet.options.find(Code::Ipxe);
    const auto flag = value ? dhcp::subOption(*value, code) : std::nullopt;
    return flag && flag->size() == 1 && flag->front() != std::byte{0};
}

} // namespace

bool saysJustBoot(const Packet &packet)
{
    const auto control = vendor(packet, 6);
    return control && control->size() == 1 && (control->front() & std::byte{8}) != std::byte{0}
    && !packet.bootFile.empty();
}

Talk::Talk(World &world, Servers &servers, const Host &host, Habits habits, Done done)
    : m_world(world)
    , m_servers(servers)
    , m_host(host)
    , m_habits(std::move(habits))
    , m_done(std::move(done))
{
}

void Talk::start()
{
    m_xid = static_cast<std::uint32_t>(m_world.pick(0xffffffff));
    m_begun = m_world.now();
    sendDiscover(0);
}

void Talk::later(milliseconds pause, void (Talk::*what)(std::size_t), std::size_t attempt, State state)
{
    m_world.after(pause, [self = shared_from_this(), what, attempt, state, xid = m_xid] {
        if (self->m_state == state && self->m_xid == xid)
            ((*self).*what)(attempt);
    });
}

void Talk::send(Packet packet, Ipv4Address to, std::uint16_t port, std::uint16_t from, Ipv4Address source)
{
    m_servers.send(m_host,
        {.bytes = dhcp::encode(packet, dhcp::kLargestMessage),
            .source = source,
            .sourcePort = from,
            .destination = to,
            .port = port});
}

void Talk::sendDiscover(std::size_t attempt)
{
    if (attempt > 0 && mayRequest(true))
        return sendRequest(0);
    if (attempt == m_habits.patience.size())
        return finish(std::nullopt);
    send(m_habits.message(MessageType::Discover, m_xid), kEverybody, kServerPort, kClientPort);
    later(m_habits.patience[attempt], &Talk::sendDiscover, attempt + 1, State::Discovering);
}

bool Talk::hasMenu(const Packet &offer) const
{
    const auto menu = vendor(offer, 9);
    return menu && textOf(*menu).find("Raspberry Pi Boot") != std::string_view::npos;
}

bool Talk::mayRequest(bool timedOut) const
{
    if (!m_offer)
        return false;
    switch (m_habits.manner) {
    case Manner::Plain:
        return true;
    case Manner::Rom:
        return m_proxyOffer || (isPxe(*m_offer) && !m_offer->bootFile.empty());
    case Manner::Edk2:
        return timedOut && (m_proxyOffer || (isPxe(*m_offer) && !m_offer->bootFile.empty()));
    case Manner::Edk2Http:
        for (const auto *offer : {&m_offer, &m_proxyOffer})
            if (timedOut && *offer && (*offer)->options.text(Code::VendorClass) == "HTTPClient")
                return (*offer)->options.text(Code::BootFile).starts_with("http://");
        return false;
    case Manner::Ipxe:
        return ipxeFlag(*m_offer, 176) || m_proxyOffer || isPxe(*m_offer) || m_world.now() - m_begun > kProxyWait;
    case Manner::RaspberryPi:
        return hasMenu(*m_offer) || (m_proxyOffer && hasMenu(*m_proxyOffer));
    }
    return false;
}

void Talk::receive(const Datagram &datagram)
{
    const auto packet = dhcp::decode(datagram.bytes);
    if (m_state == State::Over || !packet || packet->op != dhcp::Op::Reply || packet->transactionId != m_xid
        || packet->clientMac != m_host.mac())
        return;
    const auto type = packet->type();
    if (m_state == State::Discovering && type == MessageType::Offer)
        return onOffer(*packet);
    if (m_state == State::AtBootServer && type == MessageType::Ack && datagram.sourcePort == kProxyPort) {
        if (!packet->bootFile.empty())
            finish(Outcome{.address = m_ack.yourAddress, .ack = m_ack, .boot = *packet});
        return;
    }
    if (m_state != State::Requesting
        || packet->options.address(Code::ServerIdentifier) != m_offer->options.address(Code::ServerIdentifier))
        return;
    if (type == MessageType::Nak) { // RFC 2131, 4.4.1: from the beginning
        m_offer.reset();
        m_proxyOffer.reset();
        m_state = State::Discovering;
        return start();
    }
    if (type == MessageType::Ack && packet->yourAddress == m_offer->yourAddress)
        onAck(*packet);
}

void Talk::onOffer(const Packet &offer)
{
    auto &slot = offer.yourAddress.isAny() ? m_proxyOffer : m_offer;
    if (!slot)
        slot = offer;
    if (mayRequest(false))
        sendRequest(0);
    else if (m_habits.manner == Manner::Ipxe) // it looks again when its wait is over
        m_world.after(kProxyWait + milliseconds(1), [self = shared_from_this(), xid = m_xid] {
            if (self->m_state == State::Discovering && self->m_xid == xid && self->mayRequest(false))
                self->sendRequest(0);
        });
}

void Talk::sendRequest(std::size_t attempt)
{
    if (attempt == kRequestPatience.size())
        return finish(std::nullopt);
    m_state = State::Requesting;
    auto request = m_habits.message(MessageType::Request, m_xid);
    if (m_habits.manner == Manner::RaspberryPi)
        request.options.erase(Code::VendorClass); // rpi-eeprom #82
    request.options.setAddress(Code::RequestedAddress, m_offer->yourAddress);
    request.options.setAddress(Code::ServerIdentifier, *m_offer->options.address(Code::ServerIdentifier));
    send(std::move(request), kEverybody, kServerPort, kClientPort);
    later(kRequestPatience[attempt], &Talk::sendRequest, attempt + 1, State::Requesting);
}

bool Talk::wantsBootServer(const Packet &named) const
{
    switch (m_habits.manner) {
    case Manner::Edk2:
        return !saysJustBoot(named);
    case Manner::Rom:
        return named.bootFile.empty();
    case Manner::Ipxe:
        return m_proxyOffer && !ipxeFlag(*m_offer, 176)
            && (named.serverAddress.isAny() || !named.options.has(Code::BootFile));
    default:
        return false;
    }
}

void Talk::onAck(const Packet &ack)
{
    m_ack = ack;
    const bool proxy = m_proxyOffer && m_habits.manner != Manner::Plain;
    const auto &named = proxy ? *m_proxyOffer : ack;
    if (!wantsBootServer(named))
        return finish(Outcome{.address = ack.yourAddress, .ack = ack, .boot = named});
    m_bootServer = named.serverAddress.isAny() ? *named.options.address(Code::ServerIdentifier) : named.serverAddress;
    m_state = State::AtBootServer;
    askBootServer(0);
}

void Talk::askBootServer(std::size_t attempt)
{
    if (attempt == kBootServerPatience.size())
        return finish(std::nullopt);
    auto request = m_habits.message(MessageType::Request, m_xid);
    request.clientAddress = m_ack.yourAddress;
    const auto port = m_habits.manner == Manner::Edk2 ? kProxyPort : kClientPort;
    send(std::move(request), m_bootServer, kProxyPort, port, m_ack.yourAddress);
    later(kBootServerPatience[attempt], &Talk::askBootServer, attempt + 1, State::AtBootServer);
}

void Talk::finish(std::optional<Outcome> outcome)
{
    m_state = State::Over;
    m_done(std::move(outcome));
}

} // namespace netseat::sim
