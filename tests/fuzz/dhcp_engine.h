#pragma once

#include "dhcp/engine.h"
#include "dhcp/exchange.h"

#include <map>

namespace netseat::test {

/// One network with a small pool, two registered machines and four strangers, and everything that may be said to the
/// service. What must hold of its answers is checked after each word.
class DhcpStory {
public:
    DhcpStory()
        : m_engine({.address = kOurs}, inventory(0), m_now, m_wall)
    {
    }

    std::string tell(Bytes input)
    {
        ByteReader in(input);
        for (int words = 0; in.remaining() > 0 && words < 400; ++words)
            if (auto complaint = word(in); !complaint.empty())
                return complaint;
        return {};
    }

private:
    static constexpr Ipv4Address kOurs{0x0a4d0001}; // 10.77.0.1
    static constexpr std::uint32_t kPool = 0x0a4d0064; // .100 and on
    static constexpr std::uint32_t kPoolSize = 5;
    static constexpr std::size_t kMachines = 6;

    static MacAddress macOf(std::size_t machine)
    {
        return MacAddress{{0x52, 0x54, 0, 0, 0, static_cast<std::uint8_t>(machine % kMachines + 1)}};
    }

    /// Settings change under the machines: pool, mode, who is registered with which address.
    static Snapshot inventory(std::uint8_t how)
    {
        auto made = std::make_shared<Inventory>();
        auto &network = made->network;
        network.interface = "eth1";
        network.dhcp = (how & 0x30) == 0x30 ? DhcpMode::Proxy : DhcpMode::Full;
        network.netmask = Ipv4Address{0xffffff00};
        network.poolFirst = Ipv4Address{kPool + (how & 3)};
        network.poolLast = Ipv4Address{kPool + kPoolSize - 1 + (how & 3)};
        network.leaseSeconds = (how & 4) != 0 ? 120 : 3600;
        network.unknown = (how & 8) != 0 ? UnknownPolicy::Ignore : UnknownPolicy::AddressOnly;
        Image image;
        image.id = {3};
        image.name = "debian";
        made->images.push_back(image);
        for (std::int64_t i = 1; i <= 2; ++i) {
            Client client;
            client.id = {i};
            client.mac = macOf(static_cast<std::size_t>(i));
            client.name = "pc-" + std::to_string(i);
            client.image = ImageId{3};
            client.boot = i == 1 ? BootWay::RootPath : BootWay::Script;
            if (i == 1)
                client.address = Ipv4Address{kPool + ((how & 0x40) != 0 ? 1U : 200U - 100U)};
            made->clients.push_back(client);
        }
        return made;
    }

    std::string word(ByteReader &in)
    {
        const auto what = in.u8();
        switch (what & 7) {
        case 0: // time
            pass(milliseconds(std::int64_t{in.u8()} * 100));
            return {};
        case 1:
            pass(seconds(std::int64_t{in.u8()} * 60));
            return {};
        case 2:
            m_settings = inventory(in.u8());
            m_engine.setSnapshot(m_settings);
            return {};
        case 3: {
            const Ipv4Address address{kPool + in.u8() % 8U};
            const bool done = m_engine.quarantine(address, m_now + seconds(in.u8()), m_now);
            return done && isRunning(address, {}) ? "An address was taken from a running lease." : "";
        }
        case 4: { // anything at all
            const auto size = in.u8();
            return arrive(in.bytes(std::min<std::size_t>(size, in.remaining())), what);
        }
        default:
            return arrive(dhcp::encode(message(in, what)), what);
        }
    }

    void pass(milliseconds time)
    {
        m_now += time;
        m_wall = m_wall + time;
    }

    static dhcp::Packet message(ByteReader &in, std::uint8_t what)
    {
        using dhcp::Code;
        dhcp::Packet packet;
        const auto who = in.u8();
        const auto has = in.u8();
        packet.clientMac = macOf(who & 7);
        packet.transactionId = who >> 3;
        packet.broadcast = (what & 0x80) != 0;
        packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(1 + (what >> 3) % 8));
        const auto address = [&in] { return Ipv4Address{kPool - 4 + in.u8() % 16U}; };
        if ((has & 1) != 0)
            packet.options.setAddress(Code::RequestedAddress, address());
        if ((has & 2) != 0)
            packet.options.setAddress(Code::ServerIdentifier, (has & 0x80) != 0 ? Ipv4Address{7} : kOurs);
        if ((has & 4) != 0)
            packet.clientAddress = address();
        if ((has & 8) != 0)
            packet.options.setText(Code::VendorClass, (has & 0x40) != 0 ? "HTTPClient:Arch:00016" : "PXEClient:Arch:00007");
        if ((has & 16) != 0)
            packet.options.setText(Code::UserClass, "iPXE");
        if ((has & 32) != 0) {
            packet.relayAddress = {0x0a4d0000U + in.u8()};
            packet.options.set(Code::RelayAgent, in.bytes(std::min<std::size_t>(in.u8(), in.remaining())));
        }
        return packet;
    }

    std::string arrive(Bytes bytes, std::uint8_t how)
    {
        dhcp::Arrival arrival;
        arrival.bytes = bytes;
        arrival.socket = (how & 0x40) != 0 && (how & 7) != 5 ? dhcp::Socket::Proxy : dhcp::Socket::Server;
        arrival.source = {(how & 0x20) != 0 ? 0x0a4d0063U : 0U};
        const auto request = dhcp::decode(bytes);
        const auto out = m_engine.handle(arrival, m_now, m_wall);
        if (out.replies.size() > 1 || out.leases.size() > 1 || out.events.size() > 8)
            return "One message has too many effects.";
        if (!request && (!out.replies.empty() || !out.leases.empty()))
            return "A malformed message was answered.";
        for (const auto &lease : out.leases)
            if (auto complaint = take(lease, *request); !complaint.empty())
                return complaint;
        for (const auto &reply : out.replies)
            if (auto complaint = check(reply, *request, out); !complaint.empty())
                return complaint;
        return m_engine.leases().holders() > kMachines + 1000 ? "It keeps more machines than there are." : "";
    }

    /// By anybody but this machine.
    bool isRunning(Ipv4Address address, const MacAddress &but) const
    {
        const auto found = m_leases.find(address);
        return found != m_leases.end() && found->second.first != but && found->second.second > m_now;
    }

    std::string take(const Lease &lease, const dhcp::Packet &request)
    {
        if (lease.mac != request.clientMac)
            return "A machine's message changed another's lease.";
        std::erase_if(m_leases, [&lease](const auto &one) { return one.second.first == lease.mac; });
        if (lease.expires <= m_wall)
            return {};
        if (isRunning(lease.address, lease.mac))
            return "An address was given twice.";
        if (lease.address == kOurs || lease.address.bits >> 8 != kOurs.bits >> 8)
            return "An address was given that is ours, or of another network.";
        m_leases[lease.address] = {lease.mac, m_now + (lease.expires - m_wall)};
        return {};
    }

    std::string check(const dhcp::Reply &reply, const dhcp::Packet &request, const dhcp::Outbox &out) const
    {
        if (reply.bytes.size() > dhcp::replyLimit(request))
            return "A reply is longer than its receiver takes.";
        const auto packet = dhcp::decode(reply.bytes);
        if (!packet)
            return "A reply can't be read: " + packet.error().message;
        if (packet->op != dhcp::Op::Reply || packet->transactionId != request.transactionId
            || packet->clientMac != request.clientMac)
            return "A reply does not belong to its request.";
        if (reply.port == 0 && reply.destination == dhcp::kBroadcast)
            return "A reply goes to no port.";
        const auto address = packet->yourAddress;
        if (address.isAny())
            return {};
        if (isRunning(address, request.clientMac))
            return "An address was offered or given that another machine has.";
        if (packet->type() == dhcp::MessageType::Ack && out.leases.empty())
            return "An address was confirmed that is not recorded.";
        return {};
    }

    TimePoint m_now{std::chrono::hours(1000)};
    WallTime m_wall{1'800'000'000'000};
    Snapshot m_settings;
    std::map<Ipv4Address, std::pair<MacAddress, TimePoint>> m_leases;
    dhcp::Engine m_engine;
};

inline std::string fuzzDhcpEngine(Bytes input)
{
    return DhcpStory().tell(input);
}

} // namespace netseat::test
