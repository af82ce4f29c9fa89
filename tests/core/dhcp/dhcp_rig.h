#pragma once

#include "dhcp/engine.h"

#include <algorithm>

namespace netseat::dhcp {

inline Ipv4Address ip(const char *text)
{
    return *Ipv4Address::parse(text);
}

inline MacAddress macOf(std::uint32_t number)
{
    MacAddress mac{{0x52, 0x54, 0, 0, 0, 0}};
    storeBe(reinterpret_cast<std::byte *>(mac.octets.data() + 2), number);
    return mac;
}

inline const Ipv4Address kOurs = ip("10.77.0.1");
inline const MacAddress kPc07 = macOf(7); ///< client 7 "pc-07", fixed address 10.77.0.70, image 3
inline const MacAddress kPc08 = macOf(8); ///< client 8 "pc-08", from the pool, image 3
inline const MacAddress kStranger = macOf(99); ///< nobody registered it

/// Pool 10.77.0.100 to .109, two clients.
inline Inventory usualInventory()
{
    Inventory inventory;
    Image image;
    image.id = {3};
    image.name = "debian";
    inventory.images.push_back(image);
    Client client;
    client.id = {7};
    client.mac = kPc07;
    client.name = "pc-07";
    client.address = ip("10.77.0.70");
    client.image = ImageId{3};
    inventory.clients.push_back(client);
    client.id = {8};
    client.mac = kPc08;
    client.name = "pc-08";
    client.address = std::nullopt;
    inventory.clients.push_back(client);
    auto &network = inventory.network;
    network.interface = "eth1";
    network.dhcp = DhcpMode::Full;
    network.poolFirst = ip("10.77.0.100");
    network.poolLast = ip("10.77.0.109");
    network.netmask = ip("255.255.255.0");
    network.router = ip("10.77.0.254");
    network.dns = {ip("10.77.0.53")};
    network.leaseSeconds = 3600;
    return inventory;
}

/// What the programs of a booting machine put into their messages, as seen on the wire.
enum class Program { BiosRom, BiosIpxe, Undionly, Uefi, Snponly, UefiHttp, LinuxIpconfig };

inline Packet message(Program program, const MacAddress &mac, MessageType type, std::uint32_t xid)
{
    Packet packet;
    packet.transactionId = xid;
    packet.clientMac = mac;
    packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(type));
    const auto architecture = [&packet](std::uint8_t code) {
        packet.options.set(Code::Architecture, std::array{std::byte{0}, std::byte{code}});
    };
    const auto ipxe = [&packet] {
        packet.options.setText(Code::UserClass, "iPXE");
        packet.options.set(Code::Ipxe, std::array{std::byte{0xb1}, std::byte{1}, std::byte{1}});
    };
    packet.broadcast = program == Program::BiosRom || program == Program::Undionly || program == Program::Uefi
        || program == Program::LinuxIpconfig;
    switch (program) {
    case Program::BiosRom:
        packet.options.setText(Code::VendorClass, "PXEClient:Arch:00000:UNDI:002001");
        architecture(0);
        break;
    case Program::Undionly:
        packet.options.setText(Code::VendorClass, "PXEClient"); // taken over from the answer that its ROM got
        architecture(0);
        ipxe();
        break;
    case Program::BiosIpxe:
        packet.options.setText(Code::VendorClass, "PXEClient:Arch:00000:UNDI:002001");
        architecture(0);
        ipxe();
        break;
    case Program::Uefi:
        packet.options.setText(Code::VendorClass, "PXEClient:Arch:00007:UNDI:003000");
        architecture(7);
        break;
    case Program::Snponly:
        packet.options.setText(Code::VendorClass, "PXEClient:Arch:00007:UNDI:003010");
        architecture(7);
        ipxe();
        break;
    case Program::UefiHttp:
        packet.options.setText(Code::VendorClass, "HTTPClient:Arch:00016:UNDI:003000");
        architecture(16);
        break;
    case Program::LinuxIpconfig:
        packet.options.setText(Code::VendorClass, "Linux ipconfig");
        return packet; // it sends neither 61 nor 97
    }
    if (program != Program::Uefi) {
        ByteVector identifier{std::byte{1}};
        for (const auto octet : mac.octets)
            identifier.push_back(std::byte{octet});
        packet.options.set(Code::ClientIdentifier, identifier);
    }
    packet.options.set(Code::MachineIdentifier, ByteVector(17, std::byte{0x11}));
    packet.options.set(Code::MaximumSize, std::array{std::byte{0x05}, std::byte{0xc0}});
    return packet;
}

/// An engine, a clock that stands still until it is told to go on, and short words for what is asked and answered.
class Rig {
public:
    explicit Rig(Inventory inventory = usualInventory(), std::vector<Link> furtherLinks = {})
        : engine({.address = kOurs, .furtherLinks = std::move(furtherLinks)}, std::make_shared<const Inventory>(std::move(inventory)), now, wall)
    {
    }

    void pass(milliseconds time)
    {
        now += time;
        wall = wall + time;
    }

    Outbox send(Bytes bytes, Socket socket = Socket::Server, Ipv4Address source = {}, std::uint16_t port = 68)
    {
        last = engine.handle(
            {.bytes = bytes, .socket = socket, .link = link, .source = source, .sourcePort = port}, now, wall);
        for (const auto &event : last.events)
            events.push_back(event.code);
        return last;
    }
    Outbox send(const Packet &packet) { return send(encode(packet, kLargestMessage)); }

    /// The one reply to a message; nothing when there is none.
    std::optional<Packet> ask(const Packet &packet)
    {
        const auto out = send(packet);
        if (out.replies.size() != 1)
            return std::nullopt;
        const auto reply = decode(out.replies.front().bytes);
        return reply ? std::optional(*reply) : std::nullopt;
    }

    std::optional<Packet> discover(Program program, const MacAddress &mac, std::uint32_t xid = 1)
    {
        return ask(message(program, mac, MessageType::Discover, xid));
    }

    Packet selecting(
        Program program, const MacAddress &mac, Ipv4Address address, std::uint32_t xid = 1, Ipv4Address server = kOurs)
    {
        auto packet = message(program, mac, MessageType::Request, xid);
        packet.options.setAddress(Code::RequestedAddress, address);
        packet.options.setAddress(Code::ServerIdentifier, server);
        return packet;
    }

    /// DISCOVER, OFFER, REQUEST, ACK. The ACK; nothing if one of them was missing or they contradict each other.
    std::optional<Packet> exchange(Program program, const MacAddress &mac, std::uint32_t xid = 1)
    {
        const auto offer = discover(program, mac, xid);
        if (!offer || offer->type() != MessageType::Offer)
            return std::nullopt;
        const auto ack = ask(selecting(program, mac, offer->yourAddress, xid));
        if (!ack || ack->type() != MessageType::Ack || ack->yourAddress != offer->yourAddress
            || ack->bootFile != offer->bootFile)
            return std::nullopt;
        return ack;
    }

    Packet renewing(const MacAddress &mac, Ipv4Address address)
    {
        auto packet = message(Program::LinuxIpconfig, mac, MessageType::Request, 77);
        packet.clientAddress = address;
        return packet;
    }

    Packet initReboot(const MacAddress &mac, Ipv4Address address)
    {
        auto packet = message(Program::LinuxIpconfig, mac, MessageType::Request, 78);
        packet.options.setAddress(Code::RequestedAddress, address);
        return packet;
    }

    void setInventory(Inventory inventory)
    {
        engine.setSnapshot(std::make_shared<const Inventory>(std::move(inventory)));
    }

    bool reported(EventCode code) const { return std::ranges::find(events, code) != events.end(); }

    TimePoint now{std::chrono::hours(1000)};
    WallTime wall{1'800'000'000'000};
    std::size_t link = 0; ///< where the next messages come in
    Engine engine;
    Outbox last;
    std::vector<EventCode> events;
};

} // namespace netseat::dhcp
